import { dateInWords } from '../model/day.ts';
import type { PersonalData, PersonalDataType } from '../model/personal-data.ts';
import type { Period, Question, Scope } from '../model/question.ts';
import type { Message } from '../model/source-text.ts';
import { overlaps, type Span, wordsOf } from '../model/span.ts';
import { type Removal, type Removed, soughtForm, sweep } from './sweep.ts';

/** What becomes of other people's names and details in the copy. Officials acting as such always stay. */
export type ThirdPartyChoice = 'keep' | 'label';

/** What the officer is shown before the copy leaves: each thing taken out, in its order in the copy. */
export interface TakenOut {
  readonly words: string;
  readonly type: PersonalDataType;
  readonly whose: PersonalData['whose'];
  /** What stands in its place. */
  readonly label: string;
  readonly times: number;
}

/** The copy as plain text, and what is not in it. */
export interface DepartmentCopy {
  readonly text: string;
  readonly takenOut: readonly TakenOut[];
}

export interface DepartmentCopyInput {
  readonly message: Message;
  readonly questions: readonly Question[];
  readonly personalData: readonly PersonalData[];
  readonly thirdParties: ThirdPartyChoice;
}

/** What stands for the requester. It holds no letter or figure, so it can never be a name itself. */
const REQUESTER_LABEL = '[…]';

/** What stands for another person's details, by type. */
const DETAIL_LABELS: Readonly<Record<PersonalDataType, string>> = {
  person: 'person',
  email: 'e-mail address',
  phone: 'phone number',
  'postal-address': 'address',
  postcode: 'postcode',
  'date-of-birth': 'date of birth',
  nino: 'National Insurance number',
  'nhs-number': 'NHS number',
  ssn: 'social security number',
  'vehicle-registration': 'vehicle registration',
  'reference-number': 'reference',
  'bank-details': 'bank details',
  passport: 'passport number',
  'driving-licence': 'driving licence number',
  health: 'health details',
  'criminal-record': 'criminal record details',
  other: 'personal details',
};

/** A removal that remembers which mark it comes from. */
interface MarkRemoval extends Removal {
  readonly type: PersonalDataType;
  readonly whose: PersonalData['whose'];
}

/**
 * The questions, their scope and dates for a department that must not see who asked. Every marked string of the
 * requester's, and the sender's name and address from the header, is taken out of the whole text in any case and
 * spacing; only a lone number of fewer than four figures (an age) goes by its place alone. Pure; never throws.
 */
export function copyForDepartment(input: DepartmentCopyInput): DepartmentCopy {
  const removals = removalsOf(input);
  const outline = outlineOf(input, removals.byMark);
  // The requester's strings go first, whole, and once more at the end: a label must not bring one of them back.
  const own = sweep(outline.text, removals.own);
  const others = sweep(own.text, removals.others);
  const last = sweep(others.text, removals.own);
  const counts = new Map<string, TakenOut>();
  for (const { removal: mark, found } of [
    ...outline.removed,
    ...own.removed,
    ...others.removed,
    ...last.removed,
  ]) {
    const key = `${mark.type} ${soughtForm(found)} ${found.length < 4 ? found : ''}`;
    const words = found.replace(/\s+/gu, ' ');
    counts.set(key, {
      words,
      type: mark.type,
      whose: mark.whose,
      label: mark.label,
      times: (counts.get(key)?.times ?? 0) + 1,
    });
  }
  return { text: last.text, takenOut: [...counts.values()] };
}

interface Removals {
  readonly own: readonly MarkRemoval[];
  readonly others: readonly MarkRemoval[];
  readonly byMark: ReadonlyMap<PersonalData, MarkRemoval>;
}

function removalsOf({ message, personalData, thirdParties }: DepartmentCopyInput): Removals {
  const { text } = message.source;
  const numbers = new Map<string, number>();
  const byMark = new Map<PersonalData, MarkRemoval>();
  for (const mark of personalData) {
    const label = labelOf(mark, text, thirdParties, numbers);
    const { type, whose } = mark;
    if (label !== undefined) byMark.set(mark, { words: wordsOf(text, mark.span), label, type, whose });
  }
  const own = { label: REQUESTER_LABEL, whose: 'requester' } as const;
  const { name = '', address = '' } = message.from ?? {};
  const header: MarkRemoval[] = [
    { ...own, words: name, type: 'person' },
    { ...own, words: address, type: 'email' },
  ];
  const marked = [...byMark.values()];
  return {
    own: [...marked.filter(({ whose }) => whose === 'requester'), ...header],
    others: marked.filter(({ whose }) => whose !== 'requester'),
    byMark,
  };
}

function labelOf(
  mark: PersonalData,
  text: string,
  thirdParties: ThirdPartyChoice,
  numbers: Map<string, number>,
): string | undefined {
  if (mark.whose === 'requester') return REQUESTER_LABEL;
  if (mark.whose === 'official' || thirdParties === 'keep') return undefined;
  if (mark.type !== 'person') return `[${DETAIL_LABELS[mark.type]}]`;
  const person = mark.person ?? wordsOf(text, mark.span);
  const number = numbers.get(person) ?? numbers.size + 1;
  numbers.set(person, number);
  return `[person ${number}]`;
}

interface Outline {
  readonly text: string;
  readonly removed: readonly Removed<MarkRemoval>[];
}

/** The copy with every mark replaced where it stands; other places where the same words stand are left to the sweep. */
function outlineOf(input: DepartmentCopyInput, byMark: ReadonlyMap<PersonalData, MarkRemoval>): Outline {
  const { message, questions } = input;
  const removed: Removed<MarkRemoval>[] = [];
  const marks = [...byMark].sort(([a], [b]) => a.span.start - b.span.start || b.span.end - a.span.end);
  const clean = (span: Span): string => {
    const pieces: string[] = [];
    let at = span.start;
    for (const [mark, removal] of marks) {
      if (!overlaps(mark.span, span) || mark.span.end <= at) continue;
      const start = Math.max(at, mark.span.start);
      const end = Math.min(span.end, mark.span.end);
      pieces.push(wordsOf(message.source.text, { start: at, end: start }), removal.label);
      removed.push({ removal, found: wordsOf(message.source.text, { start, end }) });
      at = end;
    }
    pieces.push(wordsOf(message.source.text, { start: at, end: span.end }));
    return pieces.join('').replace(/\s+/gu, ' ').trim();
  };
  /** A stem that applies to its children stands above them already. */
  const isAsked = (span: Span): boolean => questions.some((question) => overlaps(question.span, span));
  const received =
    message.received === undefined ? [] : [`Received: ${dateInWords(message.received.slice(0, 10))}`, ''];
  const lines = numbered(questions).flatMap(({ question, number, depth }) => {
    const indent = '  '.repeat(depth);
    const words = question.words ?? clean(question.span);
    const scope = withoutScopeOf(questions.find(({ id }) => id === question.parent)?.scope, question.scope);
    const context = scope.context.filter((span) => !isAsked(span));
    return [
      `${indent}${number} ${words}`,
      ...scopeLines({ ...scope, context }, clean).map((line) => `${indent}   ${line}`),
    ];
  });
  return { text: [...received, ...lines].join('\n'), removed };
}

/** What narrows a part beyond what narrows its stem, which stands above it. */
function withoutScopeOf(stem: Scope | undefined, scope: Scope): Scope {
  if (stem === undefined) return scope;
  const isNew = (known: readonly Span[]) => (span: Span) => known.every(({ start }) => start !== span.start);
  const { format, ...rest } = scope;
  return {
    ...rest,
    periods: scope.periods.filter(({ span }) => isNew(stem.periods.map((period) => period.span))(span)),
    places: scope.places.filter(isNew(stem.places)),
    breakdowns: scope.breakdowns.filter(isNew(stem.breakdowns)),
    context: scope.context.filter(isNew(stem.context)),
    ...(format === undefined || format.name === stem.format?.name ? {} : { format }),
  };
}

function scopeLines(scope: Scope, clean: (span: Span) => string): readonly string[] {
  const { periods, places, format, breakdowns, context } = scope;
  const list = (name: string, spans: readonly Span[]): readonly string[] =>
    spans.length === 0 ? [] : [`${name}: ${spans.map(clean).join('; ')}`];
  return [
    ...periods.map((period) => `Period: ${clean(period.span)}${datesOf(period)}`),
    ...list('Places', places),
    ...(format === undefined ? [] : [`Format: ${format.name}`]),
    ...list('Broken down by', breakdowns),
    ...list('Applies to it', context),
  ];
}

const datesOf = ({ from, to }: Period): string => {
  if (from === undefined && to === undefined) return '';
  if (to === undefined) return ` (from ${dateInWords(from ?? '')})`;
  if (from === undefined) return ` (to ${dateInWords(to)})`;
  return from === to ? ` (${dateInWords(from)})` : ` (${dateInWords(from)} to ${dateInWords(to)})`;
};

interface Numbered {
  readonly question: Question;
  /** What stands before its words, with the space after it. */
  readonly number: string;
  readonly depth: number;
}

/** A marker with a letter or a figure in it is a number of the requester's; a bullet is not. */
const NUMBER = /[\p{L}\p{N}]/u;

const LETTERS = 26;

/** `a)` to `z)`, then `aa)`; `nth` from 0. */
const lettered = (nth: number): string => {
  const letter = String.fromCharCode(97 + (nth % LETTERS));
  return nth < LETTERS ? `${letter})` : `${lettered(Math.floor(nth / LETTERS) - 1).slice(0, -1)}${letter})`;
};

/**
 * The questions in their order, each with the requester's own number as they wrote it ("2.", "a)"), so that the answer
 * that comes back can be laid beside the letter. Where none under one stem has a number they are counted: 1., 2., or
 * a), b) under a stem. One without a number among others that have theirs gets a dash.
 */
function numbered(questions: readonly Question[]): readonly Numbered[] {
  const own = (question: Question): string => (question.number ?? '').replace(/\s+/gu, ' ').trim();
  const withOwn = new Set(
    questions.filter((question) => NUMBER.test(own(question))).map(({ parent }) => parent),
  );
  const depths = new Map<string, number>();
  const counts = new Map<string | undefined, number>();
  return questions.map((question) => {
    const { parent } = question;
    const nth = counts.get(parent) ?? 0;
    counts.set(parent, nth + 1);
    const above = parent === undefined ? undefined : depths.get(parent);
    const depth = above === undefined ? 0 : above + 1;
    depths.set(question.id, depth);
    const counted = depth === 0 ? `${nth + 1}.` : lettered(nth);
    const theirs = NUMBER.test(own(question)) ? own(question) : '-';
    return { question, number: withOwn.has(parent) ? theirs : counted, depth };
  });
}
