import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlaps } from '../model/span.ts';
import { Places } from './places.ts';

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

it('meets a span exactly when one of its spans overlaps it', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, asked) => {
      expect(new Places(spans).meet(asked)).toBe(spans.some((one) => overlaps(one, asked)));
    }),
  );
});
