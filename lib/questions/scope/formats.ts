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
    /\b(?:(?:in|as|via|using) (?:an? |the )?)?(?:ms |microsoft )?(?:excel|xlsx?)\b(?: (?:spreadsheet|format|file|document|workbook))?(?:\s?\(?\.?xlsx?\)?)?/iu,
  ],
  ['CSV', /\b(?:(?:in|as) (?:an? )?)?(?:\.)?csv\b(?: (?:format|file|spreadsheet))?|\bcomma[- ]separated\b/iu],
  ['JSON', /\b(?:in|as) (?:an? )?json\b(?: (?:format|file))?/iu],
  [
    'spreadsheet',
    /\b(?:in|as|on|using) (?:an? )?(?:electronic )?spreadsheets?\b(?: format)?|\bspreadsheet (?:format|form)\b/iu,
  ],
  [
    'PDF',
    /\b(?:in|as) (?:an? )?(?:searchable )?pdfs?\b(?: (?:format|file|document)s?)?|\bpdf (?:format|file|copy|copies)\b/iu,
  ],
  [
    'Word',
    /\b(?:in|as) (?:an? )?(?:ms |microsoft )?word (?:format|document|file)\b|\b(?:ms|microsoft) word\b/iu,
  ],
  [
    'machine-readable',
    /\b(?:machine[- ]readable|re-?usable|open data|open) (?:electronic )?(?:format|form|file|data)\b|\bmachine[- ]readable\b/iu,
  ],
  ['table', /\b(?:in|as) (?:an? |the form of a )?(?:table|tabular form(?:at)?)\b/iu],
  [
    'paper',
    /\b(?:hard|paper|printed) cop(?:y|ies)\b/iu,
    {
      first: /\b(?:sent?|reply|provided?|respond|supply) /giu,
      next: /\bby (?:post|letter)\b/giu,
      ...IN_ONE_SENTENCE,
    },
  ],
  [
    'electronic',
    /\b(?:in |as )?(?:an? )?electronic (?:form(?:at)?|cop(?:y|ies)|file|version)s?\b|\bin digital form(?:at)?\b/iu,
    {
      first: /\b(?:provided?|sent?|supplied|supply|receive|prefer) /giu,
      next: /\belectronically\b/giu,
      ...IN_ONE_SENTENCE,
    },
  ],
  [
    'email',
    /\be-?mailed to me\b|\bby e-?mail (?:please|if possible)\b/iu,
    {
      first:
        /\b(?:sent?|reply|respond|response|answer|provided?|supply|supplied|receive|prefer|information|copies|copy)\b/giu,
      next: /\b(?:by|via|to my) e-?mail\b/giu,
      ...IN_ONE_SENTENCE,
    },
  ],
];

/** The format the words ask for, or `undefined`. */
export function formatIn(words: string): FormatAsked | undefined {
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
