import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchors, exactPlaces, quoteOf } from './anchor.ts';

const TEXT = 'Please send the costs for 2024.\n\nPlease send the costs for 2025, and the dates.';
const words = (text: string, span: { start: number; end: number } | undefined) =>
  span && text.slice(span.start, span.end);

describe('Anchors', () => {
  it('finds words in a text that has grown around them', () => {
    const at = TEXT.indexOf('the dates');
    const quote = quoteOf(TEXT, { start: at, end: at + 9 });
    const grown = `A banner came.\n\n${TEXT}\nAnd a footer.`;
    expect(new Anchors(grown).find(quote)).toEqual({ start: at + 16, end: at + 25 });
  });

  it('tells equal words apart by what stands around them', () => {
    const second = TEXT.lastIndexOf('send the costs');
    const quote = quoteOf(TEXT, { start: second, end: second + 14 });
    const grown = `Intro. ${TEXT}`;
    expect(new Anchors(grown).find(quote)?.start).toBe(second + 7);
  });

  it('finds words whose quotes, case, spaces or list numbers the page draws another way', () => {
    const old = 'the council\u2019s \u201ccost limit\u201d\u00a0policy and';
    const quote = quoteOf(old, { start: 4, end: old.length - 4 });
    const now = 'see the Council\'s "cost\u00ad limit"   policy and more';
    expect(words(now, new Anchors(now).find(quote))).toBe('Council\'s "cost\u00ad limit"   policy');
    const list = 'please:\n1. send it\n2. keep it';
    const whole = quoteOf(list, { start: 11, end: list.length });
    expect(words('please: send it keep it', new Anchors('please: send it keep it').find(whole))).toBe(
      'send it keep it',
    );
  });

  it('finds nothing where the words have gone', () => {
    expect(new Anchors('Something else').find(quoteOf(TEXT, { start: 0, end: 11 }))).toBeUndefined();
    expect(new Anchors(TEXT).find({ exact: '', prefix: '', suffix: '', start: 0 })).toBeUndefined();
    expect(exactPlaces('ab', { exact: '', prefix: '', suffix: '', start: 0 })).toEqual([0, 1, 2]);
  });

  it('finds every span of an unchanged text where it was', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab c\n.1’É😀'), minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(letters, fc.nat(79), fc.nat(79), (text, a, b) => {
        const start = Math.min(a, b) % text.length;
        const end = Math.min(text.length, Math.max(a, b, start + 1));
        const found = new Anchors(text).find(quoteOf(text, { start, end }));
        expect(words(text, found)).toBe(text.slice(start, end));
        if (
          start === 0 ||
          end === text.length ||
          exactPlaces(text, quoteOf(text, { start, end })).length === 1
        ) {
          expect(found?.start).toBe(start);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
