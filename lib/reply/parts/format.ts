import type { Question } from '../../model/question.ts';
import type { Span } from '../../model/span.ts';
import { wordsOf } from '../../model/span.ts';
import type { ReplyReading } from '../read-reply.ts';

/** How a reply names a format that was asked for, by the name that the question room gives it. */
const FORMAT_WORDS: readonly { readonly asked: RegExp; readonly given: RegExp }[] = [
  {
    asked: /excel|spreadsheet|xlsx?/iu,
    given: /\b(?:excel|spread ?sheets?|xlsx?|work ?books?)\b/iu,
  },
  { asked: /csv/iu, given: /\b(?:csv|comma[- ]separated|spread ?sheets?)\b/iu },
  { asked: /pdf/iu, given: /\bpdfs?\b/iu },
  { asked: /word|docx?/iu, given: /\b(?:word (?:document|file|version|format)|docx?)\b/iu },
  { asked: /paper|post|hard cop/iu, given: /\b(?:enclos\w*|by post|paper|hard cop\w*)\b/iu },
];
const CANNOT =
  /\b(?:not reasonably practicable|not practicable|cannot (?:be )?(?:provided?|converted?)|only held (?:as|in)|do not hold it in)\b/iu;

const namesIn = (questions: readonly Question[]): readonly string[] => [
  ...new Set(questions.flatMap(({ scope }) => (scope.format === undefined ? [] : [scope.format.name]))),
];

/**
 * True where a format was asked for that the words of a reply can show. That it goes by e-mail, or in a format we have no
 * words for, is left alone.
 */
export const canTellFormat = (questions: readonly Question[]): boolean =>
  FORMAT_WORDS.some(({ asked }) => namesIn(questions).some((name) => asked.test(name)));

/**
 * Where the reply says that it gives the format asked for, or why it cannot. Empty where it says neither.
 */
export function formatOf(
  reading: ReplyReading,
  questions: readonly Question[],
): { readonly evidence: readonly Span[]; readonly but?: string } {
  const names = namesIn(questions);
  const rows = FORMAT_WORDS.filter(({ asked }) => names.some((name) => asked.test(name)));
  const own = reading.sentences.filter(({ zone }) => zone === 'reply');
  const evidence = own
    .filter(({ span }) => {
      const words = wordsOf(reading.text, span);
      return CANNOT.test(words) || rows.some(({ given }) => given.test(words));
    })
    .map(({ span }) => span);
  return { evidence: evidence.slice(0, 2) };
}
