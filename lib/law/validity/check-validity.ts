import type { ValidityPoint } from '../../model/law.ts';
import type { PersonalData } from '../../model/personal-data.ts';
import type { LetterKind, Nature } from '../../model/regime.ts';
import { holds, type Span, wordsOf } from '../../model/span.ts';
import type { LawInput } from '../read-law.ts';
import { REQUIREMENTS, type Requirement } from './requirements.ts';

/** Whether one requirement is met, and where the letter meets it. */
type Finding = Pick<ValidityPoint, 'met' | 'span'>;

/** What the letter was read as; a letter that is no new request has nothing to check. */
export interface ReadAs {
  readonly kind: LetterKind;
  readonly nature: Nature;
}

const ORGANISATION =
  /(?<![\p{L}])(?:ltd|limited|llp|plc|cic|inc|union|trust|association|society|federation|foundation|institute|campaign|network|news|media)(?![\p{L}])/iu;
/** Words of a sender's name that belong to a mailbox and not to a person. */
const MAILBOX =
  /(?<![\p{L}])(?:foi|requests?|info|enquir\w+|admin|no-?reply|office|mailbox|team|contact|support)(?![\p{L}])/iu;
const NAMES_THE_ACT = /freedom\s+of\s+information|(?<![\p{L}])f\.?o\.?i\.?(?![\p{L}])/iu;

/** Words of a name; initials count beside a surname. */
function wordCount(name: string): number {
  const words = name.split(/[\s,]+|(?<=\.)(?=\p{Lu})/u).filter((word) => /\p{L}/u.test(word));
  return words.some((word) => /\p{L}{2}/u.test(word)) ? words.length : 0;
}

const signedIn = (input: LawInput): readonly Span[] =>
  input.letter.parts.filter(({ kind }) => kind === 'closing' || kind === 'signature').map(({ span }) => span);

/** The requester's data of these types. What stands unowned at the foot of the letter is taken to be theirs. */
function ofRequester(input: LawInput, ...types: readonly PersonalData['type'][]): readonly PersonalData[] {
  const feet = signedIn(input);
  return input.personalData.filter(
    ({ type, whose, span }) =>
      types.includes(type) &&
      (whose === 'requester' || (whose === 'unknown' && feet.some((foot) => holds(foot, span)))),
  );
}

/** The fullest name of the requester in the text. */
const nameInText = (input: LawInput, text: string): PersonalData | undefined =>
  [...ofRequester(input, 'person')].sort(
    (a, b) => wordCount(wordsOf(text, b.span)) - wordCount(wordsOf(text, a.span)),
  )[0];

function findName(input: LawInput): Finding {
  const text = input.message.source.text;
  const found = nameInText(input, text);
  if (found !== undefined && wordCount(wordsOf(text, found.span)) > 1) return { met: true, span: found.span };
  const sender = input.message.from?.name ?? '';
  if (wordCount(sender) > 1 && !MAILBOX.test(sender)) return { met: true };
  if (found !== undefined) return { met: 'unsure', span: found.span };
  const organisation = signedIn(input).find((foot) => ORGANISATION.test(wordsOf(text, foot)));
  if (organisation !== undefined) return { met: true, span: organisation };
  const headerSeen = input.message.from?.name !== undefined;
  return { met: headerSeen && (wordCount(sender) === 0 || MAILBOX.test(sender)) ? false : 'unsure' };
}

function findAddress(input: LawInput): Finding {
  const found = ofRequester(input, 'email', 'postal-address', 'postcode')[0];
  if (found !== undefined) return { met: true, span: found.span };
  return { met: input.message.from?.address === undefined ? 'unsure' : true };
}

function findDescription(input: LawInput): Finding {
  const asked = input.questions[0];
  return asked === undefined ? { met: 'unsure' } : { met: true, span: asked.span };
}

function findAct(input: LawInput): Finding {
  const text = input.message.source.text;
  const own = input.letter.parts.filter(({ kind }) => kind !== 'furniture' && kind !== 'disclaimer');
  for (const { span } of own) {
    const match = NAMES_THE_ACT.exec(wordsOf(text, span));
    if (match !== null) {
      const start = span.start + match.index;
      return { met: true, span: { start, end: start + match[0].length } };
    }
  }
  return { met: NAMES_THE_ACT.test(input.message.subject) };
}

const LOOKS: Readonly<Record<ValidityPoint['name'], (input: LawInput) => Finding>> = {
  name: findName,
  address: findAddress,
  description: findDescription,
  'names-the-act': findAct,
  'in-writing': () => ({ met: true }),
};

const whyOf = (requirement: Requirement, met: Finding['met']): string =>
  met === true ? requirement.met : met === false ? requirement.missing : requirement.unsure;

/**
 * The requirements of a valid request under the law it was read as, in the order an officer checks them, each with the
 * words that meet it. Empty for anything but a new request: an authority's own mail or a newsletter has nothing to
 * check, and a chaser or a review rests on the request before it. Never throws.
 */
export function checkValidity(input: LawInput, { kind, nature }: ReadAs): readonly ValidityPoint[] {
  if (kind === 'not-a-request' || nature !== 'request') return [];
  return REQUIREMENTS[kind].map((requirement) => {
    const finding = LOOKS[requirement.name](input);
    return { name: requirement.name, ...finding, why: whyOf(requirement, finding.met) };
  });
}
