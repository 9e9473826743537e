/**
 * An id that depends on content alone, so that reading a page again gives the same ids and the officer's
 * decisions stay attached. `nth` tells apart equal words that stand more than once.
 */
export function contentId(prefix: string, words: string, nth = 0): string {
  const folded = words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  // FNV-1a, twice with different seeds: short, stable and good enough to tell questions of one letter apart.
  const hash = (seed: number): string => {
    let h = seed;
    for (let i = 0; i < folded.length; i++) {
      h ^= folded.charCodeAt(i);
      h = Math.imul(h, 0x01000193);
    }
    return (h >>> 0).toString(36);
  };
  return `${prefix}-${hash(0x811c9dc5)}${hash(0x9e3779b9)}${nth > 0 ? `-${nth}` : ''}`;
}
