import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutEnd } from './without-end.ts';

describe('withoutEnd', () => {
  it('drops only what stands at the end', () => {
    expect(withoutEnd('s. 12...', /\./u)).toBe('s. 12');
    expect(withoutEnd('(2) ', /[\s)]/u)).toBe('(2');
    expect(withoutEnd('...', /\./u)).toBe('');
    expect(withoutEnd('', /\./u)).toBe('');
  });

  it('leaves a start of the text, with nothing to drop at its end, and drops nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '.', ' ', '😀')), (characters) => {
        const text = characters.join('');
        const kept = withoutEnd(text, /[. ]/u);
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.endsWith('.') || kept.endsWith(' ')).toBe(false);
        expect(text.slice(kept.length)).toMatch(/^[. ]*$/u);
      }),
    );
  });
});
