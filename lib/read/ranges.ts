import type { Span } from '../model/span.ts';
import type { Reading, Segment } from './reading.ts';

/** The index of the first segment that meets the test, by binary search; the number of segments where none does. */
function firstWhere(segments: readonly Segment[], test: (segment: Segment) => boolean): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment === undefined || test(segment)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * A stretch of the page, as plain data: a `StaticRange` or `Range` is made of it where one is needed, because each
 * live range slows every change that the page makes to itself.
 */
export interface Stretch {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** A live range over a stretch, for measuring it. */
export function liveRange(stretch: Stretch): Range {
  const range = stretch.startContainer.ownerDocument.createRange();
  range.setStart(stretch.startContainer, stretch.startOffset);
  range.setEnd(stretch.endContainer, stretch.endOffset);
  return range;
}

/**
 * The stretches of the page that hold the words of a span, in order: one for each run of segments, so that none runs
 * across what was left out. Empty where none of its words are on the page any more (an orphan).
 */
export function stretchesOf(reading: Reading, span: Span): Stretch[] {
  if (span.start >= span.end) return [];
  const { segments } = reading;
  const stretches: Stretch[] = [];
  let first: Segment | undefined;
  let last: Segment | undefined;
  const close = (): void => {
    if (first !== undefined && last !== undefined) {
      const stretch = stretchBetween(
        first,
        Math.max(span.start, first.start),
        last,
        Math.min(span.end, endOf(last)),
      );
      if (stretch !== undefined) stretches.push(stretch);
    }
    first = undefined;
  };
  for (let i = firstWhere(segments, (s) => s.start + s.length > span.start); i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment.start >= span.end) break;
    if (first !== undefined && segment.run !== first.run) close();
    first ??= segment;
    last = segment;
  }
  close();
  return stretches;
}

const endOf = (segment: Segment): number => segment.start + segment.length;

/** The stretch from an offset in one segment to an offset in another; undefined where the nodes have gone or shrunk. */
function stretchBetween(first: Segment, start: number, last: Segment, end: number): Stretch | undefined {
  const from = first.offset + start - first.start;
  const to = last.offset + end - last.start;
  const alive =
    first.node.isConnected &&
    last.node.isConnected &&
    from <= first.node.data.length &&
    to <= last.node.data.length;
  if (!alive) return undefined;
  return { startContainer: first.node, startOffset: from, endContainer: last.node, endOffset: to };
}

/** From a place on the page to the text: built once for a reading, asked on each click and each move of the mouse. */
export class Places {
  readonly #byNode = new Map<Text, Segment[]>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
    for (const segment of reading.segments) {
      const known = this.#byNode.get(segment.node);
      if (known === undefined) this.#byNode.set(segment.node, [segment]);
      else known.push(segment);
    }
  }

  /** The offset in the text of an offset in a text node; undefined where that place is not in the text. */
  offsetOf(node: Node, offset: number): number | undefined {
    const segments = this.#byNode.get(node as Text);
    const segment = segments?.find((s) => s.offset <= offset && offset <= s.offset + s.length);
    return segment === undefined ? undefined : segment.start + offset - segment.offset;
  }

  /** The span of the text that a range of the page covers; undefined where it covers none of it. */
  spanOf(range: Range): Span | undefined {
    const { segments } = this.#reading;
    // Nodes that have left the page since cannot be compared with it, which throws.
    if (segments.some((segment) => !segment.node.isConnected)) return undefined;
    let first = firstWhere(segments, (s) => range.comparePoint(s.node, s.offset + s.length) >= 0);
    let last = firstWhere(segments, (s) => range.comparePoint(s.node, s.offset) > 0) - 1;
    while (first <= last && !touches(range, segments[first])) first++;
    while (last >= first && !touches(range, segments[last])) last--;
    const from = segments[first];
    const to = segments[last];
    if (from === undefined || to === undefined || first > last) return undefined;
    const lead = range.startContainer === from.node ? Math.max(0, range.startOffset - from.offset) : 0;
    const end =
      range.endContainer === to.node
        ? to.start + Math.min(to.length, range.endOffset - to.offset)
        : endOf(to);
    return { start: from.start + lead, end };
  }
}

/** True where the range holds at least one character of the segment. */
function touches(range: Range, segment: Segment | undefined): boolean {
  if (segment === undefined) return false;
  const { node, offset, length } = segment;
  if (!range.intersectsNode(node)) return false;
  const from = range.startContainer === node ? range.startOffset : 0;
  const to = range.endContainer === node ? range.endOffset : node.data.length;
  return from < offset + length && to > offset;
}
