import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from './matcher.ts';
import { readPhrase } from './phrase.ts';
import { foldWord, tokensOf } from './tokens.ts';

const found = (phrase: string, text: string, lists = {}): string[] => {
  const tokens = tokensOf(text);
  return compile([{ owner: 0, phrase }], lists)
    .find(tokens)
    .map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
};

describe('a phrase', () => {
  it('is found in any case, singular or plural, with curly apostrophes and accents', () => {
    expect(found('unit price', 'The UNIT Prices rose.')).toEqual(['UNIT Prices']);
    expect(found('officer notebook', 'the officers’ notebooks')).toEqual(['officers’ notebooks']);
    expect(found('cafe policy', 'Café policies')).toEqual(['Café policies']);
  });

  it('offers choices, and words that may be missing', () => {
    expect(found('price/cost of (the) boat', 'cost of boat, price of the boat')).toEqual([
      'cost of boat',
      'price of the boat',
    ]);
  });

  it('leaps up to three words at a star, never over the end of a sentence', () => {
    expect(found('copy * contract', 'copy of the signed contract')).toEqual(['copy of the signed contract']);
    expect(found('copy * contract', 'copy of the long and dull contract')).toEqual([]);
    expect(found('copy * contract', 'Send a copy. The contract ended.')).toEqual([]);
  });

  it('does not run from one list item into the next', () => {
    expect(found('price contract', '- the price\n- contract dates')).toEqual([]);
    expect(found('price contract', 'the price\ncontract')).toEqual(['price\ncontract']);
  });

  it('takes beginnings, numbers and lists', () => {
    expect(found('investigat-', 'They investigated it')).toEqual(['investigated']);
    expect(found('# officer', 'all 12 officers')).toEqual(['12 officers']);
    expect(found('{fruit} tart', 'one red apple tart', { fruit: ['red apple', 'pear'] })).toEqual([
      'red apple tart',
    ]);
  });

  it('is refused with a plain sentence where it cannot be read', () => {
    expect(() => readPhrase('')).toThrow('is empty');
    expect(() => readPhrase('copy *')).toThrow('begins or ends with a gap');
    expect(() => readPhrase('in-')).toThrow('too short');
    expect(() => compile([{ owner: 0, phrase: '{none}' }], {})).toThrow('no word list');
  });
});

describe('folding a word', () => {
  it('is stable: folding twice changes nothing more for words of letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,3}(?:ab|em|on)$/u), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
        expect(foldWord(`${word}s`)).toBe(foldWord(word.toUpperCase()));
      }),
    );
  });
});

describe('cutting a text into words', () => {
  it('gives words in order that are what the text holds there, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const token of tokensOf(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(foldWord(text.slice(token.start, token.end))).toBe(token.word);
          last = token.end;
        }
      }),
    );
  });
});
