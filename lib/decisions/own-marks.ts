import { Anchors, type Quote, quoteOf } from '../anchor.ts';
import { contentId } from '../model/content-id.ts';
import type { PersonalData, PersonalDataType, Whose } from '../model/personal-data.ts';
import type { Question } from '../model/question.ts';
import { holds, overlaps, type Span, wordsOf } from '../model/span.ts';
import type { MarkedData } from './work.ts';

/** Why words are personal data that the officer marked. */
const MARKED_BY_OFFICER = 'Marked by you.';

/** The words of a span as the officer's personal data. The same words at the same place always give the same id. */
export function markedData(text: string, span: Span, type: PersonalDataType, whose: Whose): MarkedData {
  const words = quoteOf(text, span);
  return { id: contentId('p', `by hand ${words.start} ${words.exact}`), words, type, whose };
}

/** Where words the officer tied something to stand in the letter as it reads now; undefined where they are gone. */
export function spanOfQuote(text: string, quote: Quote): Span | undefined {
  const span = { start: quote.start, end: quote.start + quote.exact.length };
  return wordsOf(text, span) === quote.exact ? span : new Anchors(text).find(quote);
}

/** The officer's own marks of personal data over those that were found. */
export interface DataWithOwn {
  readonly personalData: readonly PersonalData[];
  /** Marks whose words are no longer in the letter. */
  readonly lost: readonly MarkedData[];
}

/** Puts the officer's marks over the ones found: inside words that the officer marked, theirs alone hold. */
export function withOwnMarks(
  text: string,
  found: readonly PersonalData[],
  marked: readonly MarkedData[],
): DataWithOwn {
  const lost: MarkedData[] = [];
  const own: PersonalData[] = [];
  for (const mark of marked) {
    const span = spanOfQuote(text, mark.words);
    if (span === undefined) {
      lost.push(mark);
      continue;
    }
    const { id, type, whose } = mark;
    const person = type === 'person' ? { person: personNamed(wordsOf(text, span), found, whose) } : {};
    own.push({ id, span, type, whose, why: MARKED_BY_OFFICER, ...person });
  }
  const kept = found.filter(({ span }) => !own.some((mark) => holds(mark.span, span)));
  return { personalData: [...kept, ...own].sort((a, b) => a.span.start - b.span.start), lost };
}

/** The person of these words: one already named whose name holds them, else the words themselves. */
function personNamed(words: string, found: readonly PersonalData[], whose: Whose): string {
  const name = words.replace(/\s+/gu, ' ').trim();
  const known = found.find((mark) => mark.whose === whose && ` ${mark.person ?? ''} `.includes(` ${name} `));
  return known?.person ?? name;
}

/** The question that holds these words: the innermost one that holds all of them, else one that holds some. */
export function questionOf(questions: readonly Question[], span: Span): Question | undefined {
  const size = ({ span: { start, end } }: Question) => end - start;
  const smallest = (all: readonly Question[]) => all.toSorted((a, b) => size(a) - size(b))[0];
  return (
    smallest(questions.filter((question) => holds(question.span, span))) ??
    smallest(questions.filter((question) => overlaps(question.span, span)))
  );
}
