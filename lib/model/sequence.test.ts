import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSequence, hasSequence, replaceSequence, type Sequence } from './sequence.ts';

const POST: Sequence = { first: /\bsend\b/gu, next: /\bpost\b/gu, within: 6, barred: /[.?!]/gu };

describe('findSequence', () => {
  it('runs from the first words to the last that follow in reach', () => {
    expect(findSequence('do send by post', POST)).toEqual({ start: 3, end: 15 });
    expect(findSequence('send post post', POST)).toEqual({ start: 0, end: 14 });
  });

  it('is nothing where the words stand too far apart, in another sentence or the other way round', () => {
    expect(findSequence('send it all by post', POST)).toBeUndefined();
    expect(findSequence('send. post', POST)).toBeUndefined();
    expect(findSequence('post, send', POST)).toBeUndefined();
  });

  it('may ask for the end of the text', () => {
    const atEnd: Sequence = { first: /\bnot\b/gu, next: /$/gu, within: 4, barred: /\./gu };
    expect(hasSequence('but not it', atEnd)).toBe(true);
    expect(hasSequence('not at all', atEnd)).toBe(false);
    expect(hasSequence('not. ', atEnd)).toBe(false);
  });

  it('finds what a pattern with a gap finds, on any text', () => {
    const pattern = /a[^.]{0,3}b[^.]{0,2}c/u;
    const sequence: Sequence = {
      first: /a/gu,
      next: { first: /b/gu, next: /c/gu, within: 2, barred: /\./gu },
      within: 3,
      barred: /\./gu,
    };
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', '.') }), (text) => {
        expect(findSequence(text, sequence)?.start ?? -1).toBe(text.search(pattern));
      }),
      { numRuns: 500 },
    );
  });
});

describe('replaceSequence', () => {
  it('replaces what the same pattern with a lazy gap replaces', () => {
    const sequence: Sequence = { first: /a/gu, next: /b/gu, within: 2, barred: /\./gu };
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'x', '.') }), (text) => {
        expect(replaceSequence(text, sequence, '-')).toBe(text.replace(/a[^.]{0,2}?b/gu, '-'));
      }),
      { numRuns: 500 },
    );
  });
});
