/** A half-open range of UTF-16 offsets into one `SourceText.text`: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The exact words a span stands for. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True where `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** True where the two share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True where one of these, which lie in order and apart, shares a character with `span`. Looks at few of them. */
export function anyOverlaps(apart: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = apart.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((apart[middle]?.start ?? 0) < span.end) low = middle + 1;
    else high = middle;
  }
  const last = apart[low - 1];
  return last !== undefined && overlaps(last, span);
}

/** The span without white space at either end; an all-white span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}
