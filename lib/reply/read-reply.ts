import { blocksOf } from '../letter/blocks.ts';
import { linesOf } from '../letter/lines.ts';
import { sentencesOf } from '../letter/sentences.ts';
import { overlaps, type Span, trimSpan, wordsOf } from '../model/span.ts';
import { type HeardSign, hearerFor } from './hear.ts';
import { REPLY_SIGNS } from './signs/all-reply-signs.ts';
import type { Showing } from './signs/reply-sign.ts';
import { contentWords } from './words.ts';

/**
 * Where words of a reply stand. `recital`: the requester's own words, said back. `annex`: the text of the law.
 * `rights`: where to complain.
 */
export type ReplyZone = 'reply' | 'recital' | 'annex' | 'rights';

/** One sentence of a reply, with the signs that hold in it. */
export interface ReplySentence {
  readonly span: Span;
  readonly zone: ReplyZone;
  /** Place of its block (paragraph, line or item) among those of the reply. */
  readonly block: number;
  readonly heard: readonly HeardSign[];
  readonly words: ReadonlySet<string>;
}

/** A reply taken apart. */
export interface ReplyReading {
  readonly text: string;
  readonly sentences: readonly ReplySentence[];
  readonly blocks: readonly Span[];
  /** Quotations of more than three words, with their marks. */
  readonly quotations: readonly Span[];
}

let hearer: ReturnType<typeof hearerFor> | undefined;

/** How the text of an Act reads: it speaks of authorities and information in general, and never of us. */
const STATUTE =
  /\b(?:is exempt information (?:if|by virtue)|(?:information|it) is exempt information\b|duty to confirm or deny does not arise (?:if|in relation)|does not arise if,? or to the extent|by virtue of section \d+ is exempt|(?:a|any) (?:scottish )?public authority (?:which|must|shall|may refuse to disclose|is not obliged|has a duty)|any person making a request for information|for the purposes of (?:this|sub)(?:section|paragraph)|shall not be disclosed otherwise than|would,? or would be likely to,? prejudice[–—:-]|information to which this section applies)/iu;
const FIRST_PERSON = /\b(?:we|our|us|i|my|your|you)\b/iu;
const ANNEX_HEADING =
  /^(?:legal |statutory )?(?:annex|appendix|extracts?|the law|relevant (?:law|legislation|sections?)|legislation|statutory provisions?|text of the)\b[^.?!]{0,60}$/iu;
const RIGHTS_HEADING =
  /^(?:your |the )?(?:rights?(?: (?:of|to) (?:appeal|review|complain))?|complaints?|appeals?|internal review|right of review|how to (?:complain|appeal)|review procedure|if you are (?:unhappy|dissatisfied|not happy))\b[^.?!]{0,60}$/iu;
const QUOTATION = /[“"]([^“”"\n]{12,600})[”"]/gu;
const LONGEST_HEADING = 90;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}£]+/gu) ?? [];

/** Pairs of words that stand beside each other, for telling the requester's own words said back. */
function pairsOf(text: string): readonly string[] {
  const words = wordsIn(text);
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

/** Share of a block's pairs of words that also stand in the request, from which it is the request said back. */
const SAID_BACK = 0.7;
/** The same for a block that also seems to answer. */
const SAID_BACK_WHOLE = 0.95;
const FEWEST_PAIRS = 3;

/** How much of a block is the requester's own words, from 0 to 1. */
function shareSaidBack(block: string, asked: ReadonlySet<string>): number {
  const pairs = pairsOf(block);
  return pairs.length < FEWEST_PAIRS ? 0 : pairs.filter((pair) => asked.has(pair)).length / pairs.length;
}

/** The cells of a row that came from a table: a question in one, its answer in the next. A block without tabs is one. */
function cellsOf(text: string, block: Span): readonly Span[] {
  const cells: Span[] = [];
  let start = block.start;
  for (const cell of wordsOf(text, block).split('\t')) {
    const span = trimSpan(text, { start, end: start + cell.length });
    if (span.end > span.start) cells.push(span);
    start += cell.length + 1;
  }
  return cells;
}

/** True where the text of the law stands in this block. */
const isStatute = (words: string): boolean => STATUTE.test(words) && !FIRST_PERSON.test(words);

/** Marks blocks from a heading of an annex on, and blocks that read as statute with the heading right above. */
function annexes(blocks: readonly string[]): readonly boolean[] {
  const marked = blocks.map(isStatute);
  for (const [i, words] of blocks.entries()) {
    const heading = words.length <= LONGEST_HEADING && !/[.?!]$/u.test(words);
    if (!heading) continue;
    if (ANNEX_HEADING.test(words) && blocks.slice(i + 1, i + 12).some(isStatute)) {
      for (let at = i; at < blocks.length && !RIGHTS_HEADING.test(blocks[at] ?? ''); at++) marked[at] = true;
    } else if (marked[i + 1] === true) marked[i] = true;
  }
  // A subsection between two of statute is statute.
  return marked.map(
    (is, i) =>
      is ||
      (marked[i - 1] === true &&
        /^\(?\d|^\([a-z]\)/u.test(blocks[i] ?? '') &&
        !FIRST_PERSON.test(blocks[i] ?? '')),
  );
}

const ANSWERING: ReadonlySet<Showing> = new Set<Showing>([
  'given',
  'given-in-part',
  'not-held',
  'refused',
  'elsewhere',
  'neither',
]);
const RIGHTS: ReadonlySet<Showing> = new Set<Showing>([
  'internal-review',
  'uk-regulator',
  'scottish-regulator',
  'irish-regulator',
  'us-mediation',
  'public-liaison',
  'appeal',
  'court',
]);

/** The request that a reply answers: its text, and where its questions stand in it. */
export interface Asked {
  readonly text: string;
  readonly questions: readonly Span[];
}

/**
 * Reads a reply: its sentences with what is heard in each, and which of its words are the requester's own, the text of
 * the law, or the paragraph on complaints. Where the request was read from the reply itself, its questions are known
 * places in it. Never throws; linear in the text.
 */
export function readReply(text: string, request: Asked): ReplyReading {
  hearer ??= hearerFor(REPLY_SIGNS);
  const hear = hearer;
  const blocks = blocksOf(linesOf(text)).flatMap((block) => cellsOf(text, block));
  const blockWords = blocks.map((block) => wordsOf(text, block));
  const annex = annexes(blockWords);
  const own = request.text === text ? request.questions : [];
  const asked = new Set(own.length > 0 ? [] : pairsOf(request.text));
  const askedWords = new Set(wordsIn(request.text));
  const quotations = [...text.matchAll(QUOTATION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let inRights = false;
  const sentences = blocks.flatMap((block, at) => {
    if (RIGHTS_HEADING.test(blockWords[at] ?? '')) inRights = true;
    const share = shareSaidBack(blockWords[at] ?? '', asked);
    const read = sentencesOf(text, [block]).map((span) => ({ span, heard: hear(text, span) }));
    const answers = read.some(({ heard }) => heard.some(({ sign }) => ANSWERING.has(sign.shows)));
    const saidBack = share >= (answers ? SAID_BACK_WHOLE : SAID_BACK);
    return read.map(({ span, heard }): ReplySentence => {
      const rights = heard.some(({ sign }) => RIGHTS.has(sign.shows));
      const words = wordsIn(wordsOf(text, span));
      const known = words.filter((word) => askedWords.has(word)).length >= SAID_BACK * words.length;
      const back = (saidBack && known) || own.some((question) => overlaps(question, span));
      const zone = annex[at] === true ? 'annex' : back ? 'recital' : rights || inRights ? 'rights' : 'reply';
      return { span, zone, block: at, heard, words: contentWords(wordsOf(text, span)) };
    });
  });
  return { text, sentences, blocks, quotations };
}

/** The sentence in which `span` begins, or undefined where none does. Logarithmic. */
export function sentenceAt({ sentences }: ReplyReading, span: Span): ReplySentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.span.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  return sentence !== undefined && overlaps(sentence.span, span) ? sentence : undefined;
}

/** True where a sign that shows this holds in the sentence. */
export const shows = ({ heard }: ReplySentence, ...showings: readonly Showing[]): boolean =>
  heard.some(({ sign }) => showings.includes(sign.shows));
