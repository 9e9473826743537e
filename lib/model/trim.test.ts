import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trimmedEnd, withoutEnd } from './trim.ts';

describe('trimmedEnd', () => {
  it('is the offset after the last character that is kept', () => {
    expect(trimmedEnd('roads, ', /[\s,]/u)).toBe(5);
    expect(trimmedEnd('roads', /[\s,]/u)).toBe(5);
    expect(trimmedEnd(' , ', /[\s,]/u)).toBe(0);
    expect(trimmedEnd('', /\s/u)).toBe(0);
  });

  it('does for white space what trimEnd does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '.') }), (text) => {
        expect(withoutEnd(text, /\s/u)).toBe(text.trimEnd());
      }),
    );
  });
});
