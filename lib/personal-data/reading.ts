import type { Letter } from '../model/letter.ts';
import { matchesOf } from '../model/matches.ts';
import type { Message } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';
import { coverNote } from './forwarded.ts';
import { readWords, type Word } from './names/words.ts';
import { Places } from './places.ts';
import { findSignOffs, type SignOff } from './sign-off.ts';

/** One line of the text, trimmed, with its place. Empty lines are kept: they part blocks. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What every recogniser reads: the text, cut once into words and lines, and the places where a writer signs. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** True where the text has one of these words, written in small letters: a look that spares a recogniser its patterns. */
  readonly has: (any: readonly string[]) => boolean;
  readonly lines: readonly Line[];
  readonly signOffs: readonly SignOff[];
  /** Where the sign-offs stand, and those of them that follow a closing formula. */
  readonly signed: Places;
  readonly surelySigned: Places;
  readonly senderName?: string;
  readonly senderAddress?: string;
  /** Where an authority's own reply is quoted: its officer signs there, not the requester. */
  readonly answers: Places;
  /** Headers of mails that stand below what the writer asks: whoever wrote those is not asking. */
  readonly below: Places;
  /** The note of a colleague who forwards the request, where there is one. */
  readonly cover?: Span;
}

const RUN = /[a-z]+/gi;
/** Two letters more that a pattern which ignores case takes for an s and a k: a text with them may have any word. */
const OTHER_LETTERS = /[\u017f\u212a]/u;

/** Whether a text has one of some words. It is cut into words at the first question. */
export function wordAsker(text: string): Reading['has'] {
  let said: ReadonlySet<string> | undefined;
  return (any) => {
    const words = said ?? new Set(text.match(RUN)?.map((run) => run.toLowerCase()));
    said = words;
    return any.some((word) => words.has(word)) || OTHER_LETTERS.test(text);
  };
}

const BREAK = /\r\n|\r|\n/gu;

/** The lines of a text, trimmed of white space and of a reply's `>` marks. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const push = (start: number, end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /[\s>|]/u.test(text.charAt(from))) from++;
    while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
    lines.push({ text: text.slice(from, to), start: from, end: to });
  };
  let start = 0;
  for (const match of matchesOf(text, BREAK)) {
    push(start, match.index);
    start = match.index + match[0].length;
  }
  push(start, text.length);
  return lines;
}

/** Reads a message once for all recognisers. The letter's own parts add to what the lines show. */
export function readMessage(message: Message, letter: Letter): Reading {
  const { text } = message.source;
  const lines = readLines(text);
  const words = readWords(text);
  const signOffs = findSignOffs(lines, signatures(letter));
  const cover = coverNote(message, letter, lines);
  return {
    text,
    words,
    has: wordAsker(text),
    lines,
    signOffs,
    answers: new Places(quotedAnswers(letter, text)),
    below: new Places(headersBelow(letter)),
    signed: new Places(signOffs.map(({ span }) => span)),
    surelySigned: new Places(signOffs.filter(({ sure }) => sure).map(({ span }) => span)),
    ...(message.from?.name === undefined ? {} : { senderName: message.from.name }),
    ...(message.from?.address === undefined ? {} : { senderAddress: message.from.address }),
    ...(cover === undefined ? {} : { cover }),
  };
}

/** What only an authority writes to the one who asked, or its officer's job under a name. */
const FROM_OFFICER =
  /(?<!\w)(?:your (?:recent )?(?:foi |foia |eir |freedom of information |information )?(?:request|enquiry|e-?mail)|thank you for (?:contacting|your)|we (?:aim|hold|have received|will respond|can confirm)|could you (?:please )?clarify)\b|(?<!\w)(?:information (?:rights|governance|access|compliance)|freedom of information|foi|data protection|records|disclosure|customer (?:relations|feedback)) (?:officer|adviser|advisor|manager|team|unit|lead|coordinator|assistant|specialist|analyst)\b/iu;

/** The quoted parts below the writer's own words in which an authority answers. */
function quotedAnswers(letter: Letter, text: string): readonly Span[] {
  const own = letter.parts.some(({ kind }) => kind === 'request');
  return own
    ? letter.parts
        .filter(({ kind, span }) => kind === 'quoted' && FROM_OFFICER.test(text.slice(span.start, span.end)))
        .map(({ span }) => span)
    : [];
}

/** The headers of mails quoted below the writer's own asking. */
function headersBelow(letter: Letter): readonly Span[] {
  const first = letter.asking[0]?.start ?? Number.POSITIVE_INFINITY;
  return letter.parts
    .filter(({ kind, span }) => kind === 'header' && span.start > first)
    .map(({ span }) => span);
}

/** Signatures, and whether the writer takes leave right before them. */
const signatures = (letter: Letter): readonly { readonly span: Span; readonly sure: boolean }[] =>
  letter.parts.flatMap(({ kind, span }, i) =>
    kind === 'signature' ? [{ span, sure: letter.parts[i - 1]?.kind === 'closing' }] : [],
  );
