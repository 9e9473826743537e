import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

describe('the words of a stretch of text', () => {
  it('are those it has by itself, at their places in the whole', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '’', 's', ' ', '.', '?', '\n', '£', '2') });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (whole, one, other) => {
        const [start = 0, end = 0] = [one, other]
          .map((at) => Math.min(at, whole.length))
          .sort((a, b) => a - b);
        const places = tokensOf(whole, start, end).map((token) => [token.word, token.start, token.end]);
        const alone = tokensOf(whole.slice(start, end));
        expect(places).toEqual(alone.map((token) => [token.word, token.start + start, token.end + start]));
      }),
    );
  });
});
