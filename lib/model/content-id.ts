/**
 * An id that depends on content alone, so that reading a page again gives the same ids and the officer's
 * decisions stay attached. `nth` tells apart equal words that stand more than once.
 */
export function contentId(prefix: string, words: string, nth = 0): string {
  const folded = words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  // FNV-1a, twice with different seeds: short, stable and good enough to tell questions of one letter apart.
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x01000193);
  }
  const written = (hash: number): string => (hash >>> 0).toString(36);
  return `${prefix}-${written(one)}${written(other)}${nth > 0 ? `-${nth}` : ''}`;
}
