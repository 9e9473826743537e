import { findSequence, type Sequence } from '../../model/sequence.ts';
import { type Span, trimSpan } from '../../model/span.ts';

/** A format as asked for: its plain name, and offsets into the words that ask. */
export interface FormatAsked {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const IN_ONE_SENTENCE = { within: 60, barred: /[.?!]/gu };

/** The most exact first: "an Excel spreadsheet by email" is Excel. Each pattern is the words that ask, no more. */
const FORMATS: readonly (readonly [name: string, words: RegExp, apart?: Sequence])[] = [
  [
    'Excel',
    /(?<!\w)(?:(?:in|as|via|using) (?:an? |the )?)?(?:ms |microsoft )?(?:excel|xlsx?)\b(?: (?:spreadsheet|format|file|document|workbook))?(?:\s?\(?\.?xlsx?\)?)?/iu,
  ],
  [
    'CSV',
    /\b(?:(?:in|as) (?:an? )?)?(?:\.)?csv\b(?: (?:format|file|spreadsheet))?|(?<!\w)comma[- ]separated\b/iu,
  ],
  ['JSON', /(?<!\w)(?:in|as) (?:an? )?json\b(?: (?:format|file))?/iu],
  [
    'spreadsheet',
    /(?<!\w)(?:in|as|on|using) (?:an? )?(?:electronic )?spreadsheets?\b(?: format)?|(?<!\w)spreadsheet (?:format|form)\b/iu,
  ],
  [
    'PDF',
    /(?<!\w)(?:in|as) (?:an? )?(?:searchable )?pdfs?\b(?: (?:format|file|document)s?)?|(?<!\w)pdf (?:format|file|copy|copies)\b/iu,
  ],
  [
    'Word',
    /(?<!\w)(?:in|as) (?:an? )?(?:ms |microsoft )?word (?:format|document|file)\b|(?<!\w)(?:ms|microsoft) word\b/iu,
  ],
  [
    'machine-readable',
    /(?<!\w)(?:machine[- ]readable|re-?usable|open data|open) (?:electronic )?(?:format|form|file|data)\b|(?<!\w)machine[- ]readable\b/iu,
  ],
  ['table', /(?<!\w)(?:in|as) (?:an? |the form of a )?(?:table|tabular form(?:at)?)\b/iu],
  [
    'paper',
    /(?<!\w)(?:hard|paper|printed) cop(?:y|ies)\b/iu,
    {
      first: /(?<!\w)(?:sent?|reply|provided?|respond|supply) /giu,
      next: /(?<!\w)by (?:post|letter)\b/giu,
      ...IN_ONE_SENTENCE,
    },
  ],
  [
    'electronic',
    /(?<!\w)(?:in |as )?(?:an? )?electronic (?:form(?:at)?|cop(?:y|ies)|file|version)s?\b|(?<!\w)in digital form(?:at)?\b/iu,
    {
      first: /(?<!\w)(?:provided?|sent?|supplied|supply|receive|prefer) /giu,
      next: /(?<!\w)electronically\b/giu,
      ...IN_ONE_SENTENCE,
    },
  ],
  [
    'email',
    /(?<!\w)e-?mailed to me\b|(?<!\w)by e-?mail (?:please|if possible)\b/iu,
    {
      first:
        /(?<!\w)(?:sent?|reply|respond|response|answer|provided?|supply|supplied|receive|prefer|information|copies|copy)\b/giu,
      next: /(?<!\w)(?:by|via|to my) e-?mail\b/giu,
      ...IN_ONE_SENTENCE,
    },
  ],
];

/** One of these stands wherever a format is asked for. Most questions have none, and nothing more is looked for in them. */
const MAY_NAME_ONE =
  /excel|xls|csv|comma|json|sheet|pdf|word|readable|usable|open|tab(?:le|ular)|cop(?:y|ies)|post|letter|electronic|digital|mail/iu;

/** The format the words ask for, or `undefined`. */
export function formatIn(words: string): FormatAsked | undefined {
  if (!MAY_NAME_ONE.test(words)) return undefined;
  for (const [name, pattern, apart] of FORMATS) {
    const found = earlier(spanOf(pattern, words), apart && findSequence(words, apart));
    if (found !== undefined) return { name, ...trimSpan(words, found) };
  }
  return undefined;
}

function spanOf(pattern: RegExp, words: string): Span | undefined {
  const found = pattern.exec(words);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

const earlier = (a: Span | undefined, b: Span | undefined): Span | undefined =>
  a === undefined || (b !== undefined && b.start < a.start) ? b : a;
