import type { Block, BlockKind } from '../model/source-text.ts';
import type { Look } from './look.ts';
import type { Segment } from './reading.ts';

/** What the text being written stands in. */
export interface Context {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly marker?: string;
}

const UNSEEN = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff';
/** What interrupts a stretch of identical text, by what white space does. Soft hyphens and their like are never seen. */
const INTERRUPTS: Readonly<Record<Look['space'], RegExp>> = {
  collapse: new RegExp(`[ \\t\\n\\r\\f]{2,}|[${UNSEEN}]+`, 'gu'),
  lines: new RegExp(`[ \\t\\n\\r\\f]{2,}|\\n|[${UNSEEN}]+`, 'gu'),
  keep: new RegExp(`\\r?\\n|[${UNSEEN}]+`, 'gu'),
};
const OTHER_SPACE = /[\t\n\r\f]/gu;

/**
 * Writes the source text as a browser would show it, with a segment for each stretch of the page's own. Breaks and
 * tabs wait until words follow, so the text neither starts nor ends with them.
 */
export class TextWriter {
  readonly #segments: OpenSegment[] = [];
  readonly blocks: Block[] = [];
  readonly #limit: number;
  readonly #chunks: string[] = [];
  #length = 0;
  #run = 0;
  /** The last character written was the page's own, and nothing has come between since. */
  #touching = false;
  #lineOpen = false;
  #breaks = 0;
  #tabs = 0;
  #cellStart = false;
  #marker = '';
  #gapAfterSpace = false;
  #space: { readonly node: Text; readonly offset: number } | undefined;
  #block: { readonly start: number; readonly context: Context } | undefined;

  /** `limit`: UTF-16 units after which nothing more is taken. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  get full(): boolean {
    return this.#length >= this.#limit;
  }

  /** The segments so far, in order. */
  get segments(): readonly Segment[] {
    return this.#segments;
  }

  /** The text so far. */
  text(): string {
    return this.#chunks.join('');
  }

  /** Something of the page is left out here: no range may run across it. */
  gap(): void {
    this.#touching = false;
    this.#gapAfterSpace = true;
  }

  /** A `<br>`. */
  lineBreak(): void {
    this.gap();
    this.#space = undefined;
    this.#lineOpen = false;
    if (this.#length > 0) this.#breaks++;
  }

  /** The edge of a block; `apart`: with a blank line. */
  edge(apart: boolean): void {
    this.gap();
    this.#space = undefined;
    this.#close();
    if (this.#length > 0)
      this.#breaks = Math.max(this.#breaks, this.#lineOpen ? 1 : 0, apart && !this.#cellStart ? 2 : 0);
    this.#lineOpen = false;
  }

  /** The first cell of a row of several: what it holds starts on the row's own line. */
  firstCell(): void {
    this.edge(false);
    this.#cellStart = true;
  }

  /** The next cell of a row that already holds words: same line, after a tab. */
  nextCell(): void {
    this.firstCell();
    this.#breaks = 0;
    this.#tabs++;
  }

  /** The end of a row. Forgets tabs that no words followed. `several`: it had more than one cell, so its rows stand close. */
  endRow(several: boolean): void {
    this.edge(false);
    this.#tabs = 0;
    this.#cellStart = false;
    if (this.#length > 0) this.#breaks = several ? 1 : Math.max(this.#breaks, 1);
  }

  /** A list marker that waits for its item's first words. */
  item(marker: string): void {
    this.#marker += marker;
  }

  /** An item that ended: where it had no words, its marker goes with it. */
  endItem(): void {
    this.#marker = '';
  }

  /** Text of the page: `node.data` from `from` to `to`. */
  write(node: Text, from: number, to: number, space: Look['space'], context: Context): void {
    const data = node.data;
    const interrupts = INTERRUPTS[space];
    interrupts.lastIndex = from;
    let at = from;
    for (
      let found = interrupts.exec(data);
      found !== null && found.index < to;
      found = interrupts.exec(data)
    ) {
      this.#stretch(node, at, data.slice(at, found.index), space, context);
      at = Math.min(to, found.index + found[0].length);
      this.#interrupt(node, found.index, found[0], space);
    }
    this.#stretch(node, at, data.slice(at, to), space, context);
  }

  #interrupt(node: Text, offset: number, found: string, space: Look['space']): void {
    if (found.charCodeAt(0) > 0x20) this.gap();
    else if (space !== 'collapse' && found.includes('\n')) {
      for (const char of found) if (char === '\n') this.lineBreak();
    } else if (this.#lineOpen) this.#space = { node, offset: offset + found.length - 1 };
  }

  /** Text with at most single spaces in it. One at its start or end waits to see what stands beside it. */
  #stretch(node: Text, offset: number, words: string, space: Look['space'], context: Context): void {
    if (words === '') return;
    if (space === 'keep') {
      this.#words(node, offset, words, context);
      return;
    }
    const lead = isSpace(words, 0) ? 1 : 0;
    if (lead > 0 && this.#space !== undefined) this.gap();
    else if (lead > 0 && this.#lineOpen) this.#space = { node, offset };
    const trail = words.length > lead && isSpace(words, words.length - 1) ? 1 : 0;
    const inner = words.slice(lead, words.length - trail);
    if (inner === '') return;
    this.#words(node, offset + lead, inner.replace(OTHER_SPACE, ' '), context);
    if (trail > 0) this.#space = { node, offset: offset + words.length - 1 };
  }

  #words(node: Text, offset: number, words: string, context: Context): void {
    if (this.full) return;
    this.#flush(context);
    this.#put(words, node, offset);
    this.#lineOpen = true;
    this.#cellStart = false;
  }

  /** Writes what waited: breaks or a space, tabs, the marker; opens the block. */
  #flush(context: Context): void {
    if (this.#breaks > 0 && this.#length > 0) this.#put('\n'.repeat(Math.min(this.#breaks, 20)));
    else if (this.#tabs > 0 && this.#length > 0) this.#put('\t'.repeat(this.#tabs));
    else if (this.#space !== undefined) this.#put(' ', this.#space.node, this.#space.offset);
    if (this.#gapAfterSpace) this.gap();
    if (this.#marker !== '') this.#put(this.#marker);
    this.#breaks = 0;
    this.#tabs = 0;
    this.#space = undefined;
    this.#marker = '';
    this.#gapAfterSpace = false;
    this.#block ??= { start: this.#length, context };
  }

  #put(words: string, node?: Text, offset = 0): void {
    const start = this.#length;
    this.#chunks.push(words);
    this.#length += words.length;
    if (node === undefined) {
      this.gap();
      return;
    }
    const last = this.#segments.at(-1);
    if (this.#touching && last?.node === node && last.offset + last.length === offset) {
      last.length += words.length;
    } else {
      const joins =
        this.#touching && last !== undefined && last.node !== node && offset === 0 && reachesEnd(last);
      if (!joins) this.#run++;
      this.#segments.push({ start, length: words.length, node, offset, run: this.#run });
    }
    this.#touching = true;
  }

  #close(): void {
    if (this.#block !== undefined) {
      this.blocks.push({ span: { start: this.#block.start, end: this.#length }, ...this.#block.context });
    }
    this.#block = undefined;
  }
}

/** The last segment grows while words follow it in the same node. */
type OpenSegment = { -readonly [Key in keyof Segment]: Segment[Key] };

const isSpace = (words: string, at: number): boolean => ' \t\n\r\f'.includes(words.charAt(at));

const reachesEnd = (segment: Segment): boolean =>
  segment.offset + segment.length === segment.node.data.length;
