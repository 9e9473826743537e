/** What counts up in a list. A label carries its own word ("Question 3"); a path names its parents ("2.1", "1a"). */
export type MarkerFamily = 'decimal' | 'letter' | 'roman' | 'bullet' | 'path' | 'label';

/** A list marker as it stands in the text. */
export interface Marker {
  readonly family: MarkerFamily;
  /** Family and punctuation together ("decimal.)"): markers of one list share it. */
  readonly style: string;
  /** Place in the list from 1; 0 for a bullet. */
  readonly value: number;
  /** For a path: the places from the outermost in ("2.1" is [2, 1], "1b" is [1, 2]). */
  readonly path?: readonly number[];
  /** For a single letter that may also be a Roman numeral: its place in the alphabet. */
  readonly letterValue?: number;
  /** As written, white space left out at the ends. */
  readonly text: string;
  /** Offset just past the marker and the white space after it. */
  readonly end: number;
  /** True for a shape that ordinary words can have ("3 Church Road"): it counts only beside its neighbour in the list. */
  readonly weak: boolean;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const ORDINALS = [
  'one/first',
  'two/second',
  'three/third',
  'four/fourth',
  'five/fifth',
  'six/sixth',
  'seven/seventh',
  'eight/eighth',
  'nine/ninth',
  'ten/tenth',
];
const ORDINAL_VALUES = new Map(
  ORDINALS.flatMap((pair, i) => pair.split('/').map((word) => [word, i + 1] as const)),
);

/** The value of a Roman numeral, or 0 where the letters are not one as it would be written. */
export function romanValue(numeral: string): number {
  let value = 0;
  let largest = 0;
  for (const letter of [...numeral.toLowerCase()].reverse()) {
    const unit = ROMAN[letter];
    if (unit === undefined) return 0;
    value += unit < largest ? -unit : unit;
    largest = Math.max(largest, unit);
  }
  return /^(?:l?x{0,3}|x[lc])(?:ix|iv|v?i{0,3})$/iu.test(numeral) ? value : 0;
}

const letterValue = (letter: string): number => letter.toLowerCase().charCodeAt(0) - 96;

const numberOf = (word: string): number =>
  /^\d+$/u.test(word)
    ? Number(word)
    : (ORDINAL_VALUES.get(word.toLowerCase()) ??
      (romanValue(word) > 0 && word.length > 1 ? romanValue(word) : letterValue(word)));

interface Shape {
  readonly family: MarkerFamily;
  /** Sticky; group 1 is what counts, group 2 (where there is one) what counts below it. */
  readonly look: RegExp;
  readonly weak?: true;
}

/** The word as it may head a label: "question", "Question", "QUESTION". Not the i flag, which would blind `\p{Lu}`. */
const anyCase = (word: string): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}|${word.toUpperCase()}`;
const NAMES = [
  'question',
  'request',
  'query',
  'enquiry',
  'item',
  'part',
  'point',
  'topic',
  'ask',
  'stage',
  'foi',
]
  .map(anyCase)
  .join('|');
const NUMERALS = [...ORDINAL_VALUES.keys()].map(anyCase).join('|');

/** The shapes of markers at the head of a line, the most telling first. */
const SHAPES: readonly Shape[] = [
  // "Question 3 -", "Request 2:", "Part One:", "Item b)" and the bare heading "Request 2" on a line of its own.
  {
    family: 'label',
    look: new RegExp(
      `(?:${NAMES})\\s{0,2}#?(\\d{1,3}|${NUMERALS}|[a-zA-Z](?![\\w'])|[ivx]{2,4}|[IVX]{2,4})(?:\\s{0,2}[.:)\\]\\-–—]+\\s*|\\s*$|\\s+(?=\\p{Lu}))`,
      'uy',
    ),
  },
  {
    family: 'label',
    look: new RegExp(`(?:[Tt]he\\s)?(${NUMERALS})\\s(?:${NAMES})(?:\\s{0,2}[.:)\\-–—]+\\s*|\\s*$)`, 'uy'),
  },
  {
    family: 'label',
    look: /[Qq]\s?\.?\s?(\d{1,3})(?:\s?\(?([a-z])\)?(?![\w'’]))?(?:\s{0,2}[.:)\]\-–—]+\s*|\s+|$|(?=\p{Lu}))/uy,
  },
  { family: 'path', look: /\(?(\d{1,3}(?:\.\d{1,2}){1,3})(?:[.):\]]+\s*|\s+(?=\p{L}))/uy },
  { family: 'path', look: /[([]?(\d{1,3})\s?[([]?([a-z])[.):\]]+\s*(?!\w\.)/uy },
  { family: 'path', look: /(\d{1,2})([a-h])\s+(?=\p{Lu})/uy },
  { family: 'decimal', look: /[([](\d{1,3})[)\]][.:]?\s*/uy },
  { family: 'decimal', look: /#?(\d{1,3})\s?(?:[):\]][.:]?|\.[)\]]?(?:-|:)?)(?!\d)\s*/uy },
  { family: 'decimal', look: /(\d{1,2})\s?[-–—]\s+(?=\p{L})/uy, weak: true },
  { family: 'decimal', look: /#(\d{1,2})\s+/uy },
  { family: 'decimal', look: /(\d{1,2}),\s+(?=\p{Lu})/uy, weak: true },
  { family: 'decimal', look: /(\d{1,2})\s+(?=\p{L})/uy, weak: true },
  { family: 'roman', look: /[([]([ivx]{2,6})[)\]][.:]?\s*/iuy },
  { family: 'roman', look: /([ivx]{2,6})[.):\]]+\s+/iuy },
  { family: 'decimal', look: /(one|two|three|four|five|six|seven|eight|nine|ten)[.:)]+\s+/iuy, weak: true },
  // "A1.", "B2)": the questions of a section that has a letter.
  { family: 'decimal', look: /[A-H]\s?(\d{1,2})(?:[.):]+\s+|\s[-–—]\s)/uy, weak: true },
  { family: 'letter', look: /[([]([a-z])[)\]][.:]?\s*/iuy },
  { family: 'letter', look: /([a-z])[):\]][.:]?\s*(?![\w.]*@)/iuy },
  { family: 'letter', look: /([a-z])\.\s+/uy },
  { family: 'letter', look: /([A-Z])\.\s+/uy, weak: true },
  { family: 'bullet', look: /[•·▪●◦‣⁃∙○■□◆◇➢➤►✓✔→⇒¨§\u00b7\uf0a7\uf0b7\u2219]\s*/uy },
  { family: 'bullet', look: /(?:\[[ xX_]?\]|☐|☑|☒|\( \))\s*/uy },
  { family: 'bullet', look: /[*+~]\s*(?=[^\s*])/uy },
  { family: 'bullet', look: /[-–—]{1,2}\s*(?=[^\s\-–—\d])/uy },
  { family: 'bullet', look: /[-–—]\s+(?=\d)/uy },
  { family: 'bullet', look: /o(?:\t\s*(?=\S)|\s+(?=\p{Lu}))/uy },
];

const punctuation = (marker: string): string => marker.replace(/[\p{L}\p{N}\s]+/gu, '');

/** No list counts further; "(509) 555" is a telephone number. */
const LARGEST_NUMBER = 250;

/** What a label calls its items: "part" in "Part Two:" and in "Second part". */
const labelWord = (text: string): string =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).find((word) => word !== 'the' && !ORDINAL_VALUES.has(word)) ??
  '';

function toMarker(shape: Shape, hit: RegExpExecArray, end: number): Marker {
  const [whole, counted = '', below] = hit;
  const text = whole.trim();
  const weak = shape.weak === true;
  if (shape.family === 'bullet')
    return { family: 'bullet', style: `bullet${text}`, value: 0, text, end, weak };
  if (shape.family === 'path' || below !== undefined) {
    const path = [...counted.split('.').map(Number), ...(below === undefined ? [] : [letterValue(below)])];
    return { family: 'path', style: 'path', value: path.at(-1) ?? 0, path, text, end, weak };
  }
  const either = shape.family === 'letter' && /^[ivx]$/iu.test(counted);
  const family = either ? 'roman' : shape.family;
  const large = Number(counted) > LARGEST_NUMBER;
  const value = family === 'roman' ? romanValue(counted) : numberOf(counted);
  const word = family === 'label' ? labelWord(text) : '';
  const style = `${word}${family}${punctuation(text)}`;
  return {
    family,
    style,
    value,
    text,
    end,
    weak: weak || large,
    ...(either ? { letterValue: letterValue(counted) } : {}),
  };
}

/** The list marker that begins at `at`, or nothing. `lineEnd` bounds the look; text past it is not read. */
export function markerAt(text: string, at: number, lineEnd: number): Marker | undefined {
  // A marker is short: a slice keeps every look inside the line and its cost constant.
  const head = text.slice(at, Math.min(lineEnd, at + 40));
  for (const shape of SHAPES) {
    shape.look.lastIndex = 0;
    const hit = shape.look.exec(head);
    if (hit === null || hit[0].length === 0) continue;
    const marker = toMarker(shape, hit, at + hit[0].length);
    if (marker.family !== 'bullet' && marker.value === 0 && marker.path === undefined) continue;
    return marker;
  }
  return undefined;
}

/** A marker the page itself drew, such as the number of an ordered list, which is not in the text. */
export function drawnMarker(shown: string, at: number): Marker {
  const read = markerAt(`${shown} `, 0, shown.length + 1);
  return read === undefined
    ? { family: 'bullet', style: 'bullet', value: 0, text: shown, end: at, weak: false }
    : { ...read, text: shown, end: at, weak: false };
}
