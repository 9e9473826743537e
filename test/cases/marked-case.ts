import type { QuestionKind } from '../../lib/model/question.ts';

/** A letter with its questions marked in place, named for the shape it shows. */
export interface MarkedCase {
  readonly shape: string;
  /** See `readCase` for the marks. */
  readonly letter: string;
  /** The message's subject, where it matters that it does not name a law of access. */
  readonly subject?: string;
  /** A second division of the same letter that is as good. */
  readonly accepts?: string;
}

/** One piece of personal data as a careful officer would mark it: offsets into the body, the type and whose it is. */
export interface ExpectedPersonalData {
  readonly type: string;
  readonly whose: string;
  readonly start: number;
  readonly end: number;
}

export interface ExpectedQuestion {
  readonly text: string;
  readonly parent: number | null;
  readonly kind: QuestionKind;
}

/** A case with its marks taken out. */
export interface Case {
  readonly shape: string;
  readonly body: string;
  readonly subject?: string;
  /** Each division of the letter that counts as right. */
  readonly readings: readonly (readonly ExpectedQuestion[])[];
  readonly personalData: readonly ExpectedPersonalData[];
}

const KINDS: Readonly<Record<string, QuestionKind>> = {
  q: 'question',
  d: 'document-request',
  s: 'statistic',
  e: 'explanation',
};
const MARK = /\[\[([qdse])(?:<(\d+))? ([\s\S]*?)\]\]/gu;
const PERSONAL = /\{\{([a-z-]+) ([a-z-]+)\|([^}]+)\}\}/gu;

/** The marks of personal data taken out, and where their words then stand. */
function readPersonalData(marked: string): {
  readonly body: string;
  readonly personalData: readonly ExpectedPersonalData[];
} {
  const personalData: ExpectedPersonalData[] = [];
  let body = '';
  let last = 0;
  for (const { 0: whole, 1: type = '', 2: whose = '', 3: words = '', index } of marked.matchAll(PERSONAL)) {
    body += marked.slice(last, index);
    personalData.push({ type, whose, start: body.length, end: body.length + words.length });
    body += words;
    last = index + whole.length;
  }
  return { body: body + marked.slice(last), personalData };
}

/**
 * Takes the marks out: `[[s<2 words]]` is a statistic that stands under the second question; `q` is a question, `d` a
 * document request, `e` an explanation. `{{person requester|words}}` is personal data, its type and whose it is, and may
 * stand inside a question. Throws where the two readings of a letter are not of the same words.
 */
export function readCase(marked: MarkedCase): Case {
  const bare = (letter: string): string => letter.replace(MARK, '$3');
  const expected = (letter: string): readonly ExpectedQuestion[] =>
    [...letter.matchAll(MARK)].map(([, kind = 'q', parent, text = '']) => ({
      text: text.replace(PERSONAL, '$3'),
      parent: parent === undefined ? null : Number(parent) - 1,
      kind: KINDS[kind] ?? 'question',
    }));
  const { body, personalData } = readPersonalData(bare(marked.letter));
  if (marked.accepts !== undefined && readPersonalData(bare(marked.accepts)).body !== body)
    throw new Error(`${marked.shape}: the readings differ in words`);
  return {
    shape: marked.shape,
    body,
    ...(marked.subject === undefined ? {} : { subject: marked.subject }),
    readings: [marked.letter, ...(marked.accepts === undefined ? [] : [marked.accepts])].map(expected),
    personalData,
  };
}
