import type { BlockKind } from '../model/source-text.ts';
import { itemNumbers, listNumber } from './list-number.ts';
import { isNeverRead, type Look, type Looks } from './look.ts';
import type { Box, Reading } from './reading.ts';
import { type Context, TextWriter } from './text-writer.ts';

/** What to read, and how. */
export interface ReadOptions {
  readonly looks: Looks;
  /** Reads only what lies inside this range: the officer's selection. */
  readonly within?: Range;
  /** UTF-16 units after which the reading is cut off. */
  readonly limit?: number;
}

/** An element whose children are being read. */
interface Open {
  readonly element: Element;
  readonly look: Look;
  readonly context: Context;
  readonly start: number;
  next: Node | null;
  /** Where the text of the row this stands in starts. */
  readonly rowStart: number;
  readonly listDepth: number;
  readonly quoteDepth: number;
}

const PARAGRAPH: Context = { kind: 'paragraph', depth: 0 };
const QUOTES =
  'blockquote,[class*="gmail_quote"],[class*="yahoo_quoted"],[class*="protonmail_quote"],[class*="moz-cite-prefix"]';
const SIGNATURES = '[class*="gmail_signature"],[class*="moz-signature"],[id="Signature"]';
const DEFAULT_LIMIT = 2_000_000;

/** Nodes read between two looks at the clock. */
const BATCH = 200;

/**
 * The text of `root` as the page shows it, with its blocks and the map back to the page. Reads each node once, in
 * order, without recursion. Hidden text, controls and everything editable are left out.
 */
export function readText(root: Node, options: ReadOptions): Reading {
  const steps = readInSteps(root, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in slices of so many milliseconds, so that a long letter never holds up its page. The page may change
 * between two slices: whoever reads so must look whether it did.
 */
export async function readInSlices(root: Node, options: ReadOptions, slice: number): Promise<Reading> {
  const steps = readInSteps(root, options);
  for (let until = performance.now() + slice; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + slice;
  }
}

function* readInSteps(root: Node, options: ReadOptions): Generator<void, Reading> {
  const writer = new TextWriter(options.limit ?? DEFAULT_LIMIT);
  const lists = new Lists();
  const boxes: Box[] = [];
  const stack: Open[] = [];

  const enter = (element: Element): void => {
    if (element.tagName === 'BR' || element.tagName === 'br') {
      writer.lineBreak();
      return;
    }
    const look = isNeverRead(element) ? undefined : options.looks(element);
    if (look === undefined || look.hidden) {
      writer.gap();
      return;
    }
    const opened = open(element, look, stack.at(-1), writer.length, lists);
    start(opened, stack.at(-1), writer);
    stack.push(opened);
  };

  const leave = (opened: Open): void => {
    if (opened.look.layout === 'row') writer.endRow(opened.element.childElementCount > 1);
    else if (opened.look.layout !== 'inline') writer.edge(opened.look.apart);
    if (opened.look.marker !== undefined) writer.endItem();
    if (opened.look.layout !== 'inline' && writer.length > opened.start) {
      boxes.push({ element: opened.element, start: opened.start, end: writer.length });
    }
  };

  const visit = (node: Node, parent: Open | undefined): void => {
    if (node.nodeType === node.TEXT_NODE) {
      const text = node as Text;
      const part = partWithin(text, options.within);
      const space = parent?.look.space ?? 'collapse';
      if (part === undefined) writer.gap();
      else writer.write(text, part.from, part.to, space, parent?.context ?? PARAGRAPH);
    } else if (node.nodeType === node.ELEMENT_NODE) {
      if (options.within?.intersectsNode(node) ?? true) enter(node as Element);
    }
  };

  visit(root, undefined);
  let visited = 0;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (++visited % BATCH === 0) yield;
    const node = top.next;
    if (node === null || writer.full) {
      stack.pop();
      leave(top);
    } else {
      top.next = node.nextSibling;
      visit(node, top);
    }
  }
  writer.edge(false);
  return { text: writer.text(), blocks: writer.blocks, segments: writer.segments, boxes, cut: writer.full };
}

/** The part of a text node that is to be read: all of it, or what lies in the selection. */
function partWithin(node: Text, within: Range | undefined): { from: number; to: number } | undefined {
  const whole = { from: 0, to: node.data.length };
  if (within === undefined) return whole;
  if (!within.intersectsNode(node)) return undefined;
  const from = within.startContainer === node ? within.startOffset : 0;
  const to = within.endContainer === node ? within.endOffset : whole.to;
  return from < to ? { from, to } : undefined;
}

/** What an element's text stands in: its own kind of block, inside those around it. */
function open(element: Element, look: Look, parent: Open | undefined, start: number, lists: Lists): Open {
  const isItem = look.marker !== undefined;
  const isQuote = look.layout !== 'inline' && element.matches(QUOTES);
  const listDepth = (parent?.listDepth ?? 0) + (isItem ? 1 : 0);
  const quoteDepth = (parent?.quoteDepth ?? 0) + (isQuote ? 1 : 0);
  const marker = isItem ? lists.marker(element, look.marker ?? '') : '';
  const kind = kindOf(element, look, parent?.context.kind ?? 'paragraph', quoteDepth);
  const inItem = listDepth > 0 && kind === 'item';
  const inherited = look.layout === 'inline' ? parent?.context : undefined;
  return {
    element,
    look,
    context: inherited ?? {
      kind,
      depth: kind === 'quote' ? quoteDepth - 1 : inItem ? listDepth - 1 : 0,
      ...(marker === '' ? {} : { marker }),
    },
    start,
    next: element.firstChild,
    rowStart: look.layout === 'row' ? start : (parent?.rowStart ?? start),
    listDepth,
    quoteDepth,
  };
}

function kindOf(element: Element, look: Look, outer: BlockKind, quoteDepth: number): BlockKind {
  if (quoteDepth > 0) return 'quote';
  if (outer === 'signature' || (look.layout !== 'inline' && element.matches(SIGNATURES))) return 'signature';
  if (look.layout === 'cell') return 'cell';
  if (look.marker !== undefined) return 'item';
  if (/^H[1-6]$/iu.test(element.tagName) || element.getAttribute('role') === 'heading') return 'heading';
  if (look.space === 'keep') return 'pre';
  return outer === 'item' || outer === 'cell' ? outer : 'paragraph';
}

/** Writes what stands before an element's own text: the break, the tab, the list number. */
function start(opened: Open, parent: Open | undefined, writer: TextWriter): void {
  const { look, context } = opened;
  if (look.layout === 'inline') return;
  const several = look.layout === 'cell' && (opened.element.parentElement?.childElementCount ?? 0) > 1;
  if (several && parent !== undefined && writer.length > parent.rowStart) writer.nextCell();
  else if (several) writer.firstCell();
  else writer.edge(look.apart);
  if (look.marker !== undefined && context.marker !== undefined) {
    writer.item(`${'  '.repeat(opened.listDepth - 1)}${context.marker} `);
  }
}

/** The numbers of the lists met so far, each list counted once. */
class Lists {
  readonly #numbers = new Map<Element, ReadonlyMap<Element, number>>();

  /** The marker as shown; '' where none is. */
  marker(item: Element, style: string): string {
    const list = item.parentElement;
    if (list === null) return listNumber(style, 1);
    const known = this.#numbers.get(list) ?? itemNumbers(list);
    this.#numbers.set(list, known);
    return listNumber(style, known.get(item) ?? 1);
  }
}
