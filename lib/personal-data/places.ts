import type { Span } from '../model/span.ts';

/** Many spans at once, asked whether any of them meets another: each question takes logarithmic time. */
export class Places {
  readonly #starts: readonly number[];
  /** The farthest end of all spans up to each one, so that a long early span is never missed. */
  readonly #ends: readonly number[];

  constructor(spans: readonly Span[]) {
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    let farthest = 0;
    this.#starts = sorted.map(({ start }) => start);
    this.#ends = sorted.map(({ end }) => {
      farthest = Math.max(farthest, end);
      return farthest;
    });
  }

  /** True where at least one character is shared with one of the spans. */
  meet(span: Span): boolean {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? 0) < span.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.#ends[low - 1] ?? 0) > span.start;
  }
}
