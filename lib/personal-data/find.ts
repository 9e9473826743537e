import { contentId } from '../model/content-id.ts';
import type { Letter } from '../model/letter.ts';
import type { PersonalData } from '../model/personal-data.ts';
import type { Question } from '../model/question.ts';
import type { Message } from '../model/source-text.ts';
import { overlaps, wordsOf } from '../model/span.ts';
import { personInHeader } from './names/bodies.ts';
import { withoutOverlaps } from './overlaps.ts';
import { findMentions, findSender, joinPeople, nameWords, type Person } from './people.ts';
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
    ...byRole(
      reading,
      RECOGNISERS.flatMap((recogniser) => recogniser.find(reading)),
    ),
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

/** True where the mail header after a name gives the address of a public body that is not the sender's. */
function isPublicServant({ text, senderAddress }: Reading, { span }: Find): boolean {
  const header = PUBLIC_ADDRESS.exec(text.slice(span.end, span.end + HEADER_REACH))?.[0].toLowerCase();
  return header !== undefined && !(senderAddress && header.includes(senderAddress.toLowerCase()));
}

/** One who signs the note of a colleague, or whose header gives the address of a public body, does not ask. */
function byRole(reading: Reading, finds: readonly Find[]): readonly Find[] {
  const nameOf = ({ span }: Find): string => nameWords(wordsOf(reading.text, span)).join(' ');
  const own = nameWords(personInHeader(reading.senderName ?? '')).join(' ');
  const isOwners = (find: Find): boolean => find.type === 'person' && find.whose === 'requester';
  const servants = new Set(
    finds.filter((find) => isOwners(find) && isPublicServant(reading, find)).map(nameOf),
  );
  servants.delete(own);
  const above = finds.filter((find) => isOwners(find) && !reading.answers.meet(find.span)).map(nameOf);
  const signs = (name: string): boolean => above.length === 0 || above.includes(name);
  return finds.map((find) => {
    if (find.whose !== 'requester') return find;
    const inCover = reading.cover !== undefined && overlaps(reading.cover, find.span);
    const replies =
      isOwners(find) && reading.answers.meet(find.span) && nameOf(find) !== own && !signs(nameOf(find));
    return inCover || replies || (isOwners(find) && servants.has(nameOf(find)))
      ? { ...find, whose: 'official' }
      : find;
  });
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
