/** A format as asked for: its plain name, and offsets into the words that ask. */
export interface FormatAsked {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The most exact first: "an Excel spreadsheet by email" is Excel. Each pattern is the words that ask, no more. */
const FORMATS: readonly (readonly [name: string, words: RegExp])[] = [
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
    /\b(?:hard|paper|printed) cop(?:y|ies)\b|\b(?:sent?|reply|provided?|respond|supply) [^.?!]{0,60}\bby (?:post|letter)\b/iu,
  ],
  [
    'electronic',
    /\b(?:in |as )?(?:an? )?electronic (?:form(?:at)?|cop(?:y|ies)|file|version)s?\b|\b(?:provided?|sent?|supplied|supply|receive|prefer) [^.?!]{0,60}\belectronically\b|\bin digital form(?:at)?\b/iu,
  ],
  [
    'email',
    /\b(?:sent?|reply|respond|response|answer|provided?|supply|supplied|receive|prefer|information|copies|copy)\b[^.?!]{0,60}\b(?:by|via|to my) e-?mail\b|\be-?mailed to me\b|\bby e-?mail (?:please|if possible)\b/iu,
  ],
];

/** The format the words ask for, or `undefined`. */
export function formatIn(words: string): FormatAsked | undefined {
  for (const [name, pattern] of FORMATS) {
    const found = pattern.exec(words);
    if (found !== null) {
      const lead = found[0].length - found[0].trimStart().length;
      return { name, start: found.index + lead, end: found.index + found[0].trimEnd().length };
    }
  }
  return undefined;
}
