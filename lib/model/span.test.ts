import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOverlaps, overlaps, type Span } from './span.ts';

describe('spans in order and apart', () => {
  it('are found to overlap as looking at each would find', () => {
    const lengths = fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(lengths, fc.nat(60), fc.nat(8), (pieces, start, length) => {
        let at = 0;
        const apart = pieces.map((piece): Span => {
          const begun = at + piece.gap;
          at = begun + piece.length;
          return { start: begun, end: at };
        });
        const span = { start, end: start + length };
        expect(anyOverlaps(apart, span)).toBe(apart.some((one) => overlaps(one, span)));
      }),
    );
  });
});
