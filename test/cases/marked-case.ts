import type { QuestionKind } from '../../lib/model/question.ts';

/** A letter with its questions marked in place, named for the shape it shows. */
export interface MarkedCase {
  readonly shape: string;
  /** See `readCase` for the marks. */
  readonly letter: string;
  /** A second division of the same letter that is as good. */
  readonly accepts?: string;
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
  /** Each division of the letter that counts as right. */
  readonly readings: readonly (readonly ExpectedQuestion[])[];
}

const KINDS: Readonly<Record<string, QuestionKind>> = {
  q: 'question',
  d: 'document-request',
  s: 'statistic',
  e: 'explanation',
};
const MARK = /\[\[([qdse])(?:<(\d+))? ([\s\S]*?)\]\]/gu;

/**
 * Takes the marks out: `[[s<2 words]]` is a statistic that stands under the second question; `q` is a question, `d` a
 * document request, `e` an explanation. Throws where the two readings of a letter are not of the same words.
 */
export function readCase(marked: MarkedCase): Case {
  const bare = (letter: string): string => letter.replace(MARK, '$3');
  const expected = (letter: string): readonly ExpectedQuestion[] =>
    [...letter.matchAll(MARK)].map(([, kind = 'q', parent, text = '']) => ({
      text,
      parent: parent === undefined ? null : Number(parent) - 1,
      kind: KINDS[kind] ?? 'question',
    }));
  const body = bare(marked.letter);
  if (marked.accepts !== undefined && bare(marked.accepts) !== body)
    throw new Error(`${marked.shape}: the readings differ in words`);
  return {
    shape: marked.shape,
    body,
    readings: [marked.letter, ...(marked.accepts === undefined ? [] : [marked.accepts])].map(expected),
  };
}
