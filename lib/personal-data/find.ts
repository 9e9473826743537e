import { contentId } from '../model/content-id.ts';
import type { Letter } from '../model/letter.ts';
import type { PersonalData } from '../model/personal-data.ts';
import type { Question } from '../model/question.ts';
import type { Message } from '../model/source-text.ts';
import { overlaps, wordsOf } from '../model/span.ts';
import { withoutOverlaps } from './overlaps.ts';
import { findMentions, findSender, joinPeople, type Person } from './people.ts';
import { type Reading, readMessage } from './reading.ts';
import type { Find } from './recogniser.ts';
import { RECOGNISERS } from './recognisers/all.ts';
import { whoseIs } from './whose.ts';

/** Every piece of personal data in the message, in order, never two marks of one type over the same words. Never throws. */
export function findPersonalData(
  message: Message,
  letter: Letter,
  questions: readonly Question[],
): readonly PersonalData[] {
  const reading = readMessage(message, letter);
  const found = withoutOverlaps([
    ...RECOGNISERS.flatMap((recogniser) => recogniser.find(reading)).map((find) => byRole(reading, find)),
    ...findSender(reading),
  ]);
  const isName = (find: Find): boolean => find.type === 'person';
  const named = joinPeople(reading.text, found.filter(isName));
  const finds = withoutOverlaps([...found, ...findMentions(reading, named)]);
  const people = joinPeople(reading.text, finds.filter(isName));
  return label(reading.text, finds, whoseIs({ reading, questions, people }), people);
}

/** What the header of a mail puts after a name: "Ada Pym <a.pym@zenda.gov.uk>". */
const PUBLIC_ADDRESS =
  /^"?\s?<[^>\s]{1,60}[@.](?:gov\.uk|gov\.scot|gov\.wales|police\.uk|nhs\.uk|nhs\.net|gov\.ie)>/iu;
const HEADER_REACH = 90;

/** One who signs the note of a colleague, or whose header gives the address of a public body, does not ask. */
function byRole(reading: Reading, find: Find): Find {
  if (find.whose !== 'requester') return find;
  const inCover = reading.cover !== undefined && overlaps(reading.cover, find.span);
  const header = PUBLIC_ADDRESS.exec(reading.text.slice(find.span.end, find.span.end + HEADER_REACH))?.[0];
  const own = reading.senderAddress?.toLowerCase();
  const another = header !== undefined && (own === undefined || !header.toLowerCase().includes(own));
  return inCover || another ? { ...find, whose: 'official' } : find;
}

/** Gives each find its id, whose it is and which person it belongs to. */
function label(
  text: string,
  finds: readonly Find[],
  whose: (find: Find) => Pick<PersonalData, 'whose' | 'why' | 'person'>,
  people: readonly Person[],
): readonly PersonalData[] {
  const personOf = new Map(people.flatMap((person) => person.finds.map((find) => [find, person] as const)));
  const seen = new Map<string, number>();
  return finds.map((find) => {
    const key = `${find.type} ${wordsOf(text, find.span)}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const person = personOf.get(find)?.label;
    return {
      id: contentId('p', key, nth),
      span: find.span,
      type: find.type,
      ...(person === undefined ? {} : { person }),
      ...whose(find),
    };
  });
}
