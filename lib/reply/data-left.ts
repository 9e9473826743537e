import { readLetter } from '../letter/letter.ts';
import type { PersonalData, PersonalDataType } from '../model/personal-data.ts';
import type { ReplyData } from '../model/reply-check.ts';
import type { FoiRequest } from '../model/request.ts';
import type { Message } from '../model/source-text.ts';
import { anyOverlaps, overlaps, type Span, wordsOf } from '../model/span.ts';
import { findPersonalData } from '../personal-data/find.ts';
import { type ReplyReading, type ReplySentence, sentenceAt, shows } from './read-reply.ts';

type Request = Pick<FoiRequest, 'message' | 'personalData'>;

const REQUESTER = 'The requester. Right in the letter to them; take it out before the answer is published.';

/** How the authority itself can be reached: it stands in every reply. */
const CONTACT: ReadonlySet<PersonalDataType> = new Set(['email', 'phone', 'postal-address', 'postcode']);
const OFFICE_MAILBOX =
  /^(?:foi|foia|dpo|data|info|enquir|contact|press|complaint|customer|records|access|request|governance|legal|review|admin|office|reception|casework|icocasework|ogis)/iu;
const HEADS_AND_REGULATORS =
  /wycliffe|wilmslow|sk9\s?5af|kinburn|doubledykes|ky16\s?9ds|earlsfort|d02\s?w773|adelphi road|ico\.org|foi\.scot|oic\.ie|0303\s?123\s?1113/iu;

const nameWords = (name: string): readonly string[] =>
  (name.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => !TITLES.has(word));
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'madam',
  'prof',
  'professor',
  'cllr',
  'councillor',
  'rev',
]);

/** True where one name holds the surname of the other. */
function sameName(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  const surname = first.at(-1);
  return surname !== undefined && second.includes(surname);
}

/** Names and other data of the people of the request, to be known again in the reply. */
interface KnownPeople {
  readonly requester: readonly string[];
  readonly others: readonly string[];
}

function peopleOf({ message, personalData }: Request): KnownPeople {
  const wordsOfMark = ({ span, person }: PersonalData): string =>
    person ?? wordsOf(message.source.text, span);
  const of = (whose: PersonalData['whose']): readonly string[] =>
    personalData.filter((mark) => mark.whose === whose).map(wordsOfMark);
  const sender = [message.from?.name, message.from?.address].filter((one) => one !== undefined);
  return { requester: [...of('requester'), ...sender], others: of('third-party') };
}

const isIn = (list: readonly string[], words: string, type: PersonalDataType): boolean =>
  list.some((known) =>
    type === 'person' ? sameName(known, words) : known.toLowerCase() === words.toLowerCase(),
  );

const WHY_TYPE: Readonly<Partial<Record<PersonalDataType, string>>> = {
  person: 'A person is named.',
  email: 'An e-mail address of a person.',
  phone: 'A telephone number.',
};

/** Where in the reply a mark stands, for telling the authority's own contact from data that was left in. */
function standsWithContact(
  words: string,
  mark: PersonalData,
  sentence: ReplySentence | undefined,
  greeting: number,
): boolean {
  if (HEADS_AND_REGULATORS.test(words)) return true;
  if (mark.type === 'email' && OFFICE_MAILBOX.test(words)) return true;
  if (!CONTACT.has(mark.type)) return false;
  return mark.span.start < greeting || (sentence?.zone === 'rights' && mark.type !== 'phone');
}

/**
 * Personal data in a reply that deserves a look before it is sent or published: the requester's own, that of people
 * whom the request names, and any other that is not how to reach the authority or who decided. Never throws.
 */
export function dataLeft(reading: ReplyReading, request: Request): readonly ReplyData[] {
  const { text } = reading;
  const message: Message = { source: { id: 'reply', text, blocks: [] }, subject: '' };
  const letter = readLetter(message);
  const known = peopleOf(request);
  const greeting = Math.max(0, text.search(/^[ \t]*dear\b/imu));
  const signed = letter.parts.filter(({ kind }) => kind === 'signature').map(({ span }) => span);
  const found = findPersonalData(message, letter, []).flatMap((mark): readonly ReplyData[] => {
    const words = wordsOf(text, mark.span);
    const sentence = sentenceAt(reading, mark.span);
    if (sentence?.zone === 'annex' || mark.type === 'reference-number') return [];
    const name = mark.person ?? words;
    const base = { span: mark.span, type: mark.type };
    if (isIn(known.requester, name, mark.type) || isGreeted(text, mark))
      return [
        {
          ...base,
          who: 'requester',
          why: REQUESTER,
        },
      ];
    if (isIn(known.others, name, mark.type))
      return [
        {
          ...base,
          who: 'named-in-request',
          why: 'Named in the request. Check that the reply tells nothing about this person that it should not.',
        },
      ];
    if (standsWithContact(words, mark, sentence, greeting)) return [];
    if (sentence !== undefined && shows(sentence, 'decision-maker')) return [];
    if (anyOverlaps(signed, mark.span)) return [];
    return [
      {
        ...base,
        who: 'other',
        why: `${WHY_TYPE[mark.type] ?? mark.why} Check whether it should be in the reply.`,
      },
    ];
  });
  const greeted = greetedName(text);
  return greeted === undefined || found.some(({ span }) => overlaps(span, greeted))
    ? found
    : [{ span: greeted, type: 'person' as const, who: 'requester' as const, why: REQUESTER }, ...found];
}

const NOBODY =
  /^(?:sir|madam|applicant|requester|requestor|resident|parent|colleague|all|customer|member|enquirer|correspondent|foi|information)\b/iu;

/** The name after "Dear" at the head of a line, however it is written; undefined for "Sir or Madam" and the like. */
function greetedName(text: string): Span | undefined {
  const greeting = /(?:^|\n)[ \t]*dear[ \t]+([^\n,:]{2,60})/iu.exec(text);
  const name = greeting?.[1]?.trimEnd();
  if (greeting === null || name === undefined || NOBODY.test(name) || !/\p{Lu}/u.test(name)) return undefined;
  const start = greeting.index + greeting[0].length - (greeting[1]?.length ?? 0);
  return { start, end: start + name.length };
}

/** True for the name after "Dear". */
const isGreeted = (text: string, { type, span }: PersonalData): boolean =>
  type === 'person' &&
  /\bdear[ \t]+(?:\p{L}{1,10}\.?[ \t]+)?$/iu.test(text.slice(Math.max(0, span.start - 24), span.start));
