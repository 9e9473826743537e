import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAD_PHRASES } from './lead-phrases.ts';
import { LEAD_WORDS } from './lead-words.ts';
import { phraseLook } from './phrase-look.ts';
import { compilePhrases } from './phrases.ts';

const LEADS = LEAD_PHRASES.flatMap(({ phrases }) => phrases);
const WORDS = [
  ...new Set(LEADS.flatMap((phrase) => phrase.split(/[ /_]/u)).map((word) => word.replace(/[[\]]/gu, ''))),
  ...Object.values(LEAD_WORDS).flat(),
].filter((word) => /^[a-z]/u.test(word));
const text = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(',', '.', 'e-mail', "i'd")),
    { maxLength: 14 },
  )
  .map((words) => words.join(' '));

describe('looking for phrases', () => {
  const look = phraseLook(LEADS, LEAD_WORDS);
  const whole = compilePhrases(LEADS, LEAD_WORDS);
  const sticky = compilePhrases(LEADS, LEAD_WORDS, 'y');

  it('finds what one pattern of all phrases finds, in any text', () => {
    fc.assert(
      fc.property(text, (words) => {
        whole.lastIndex = 0;
        const hit = whole.exec(words);
        const expected = hit === null ? undefined : { start: hit.index, end: hit.index + hit[0].length };
        expect(look.find(words)).toEqual(expected);
        for (let index = 0; index <= words.length; index++) {
          sticky.lastIndex = index;
          const here = sticky.exec(words);
          expect(look.endAt(words, index)).toBe(here === null ? -1 : index + here[0].length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('refuses a phrase that may begin with any word, or with none', () => {
    expect(() => phraseLook(['* ask for'])).toThrow('may begin with no word');
    expect(() => phraseLook(['[please]'])).toThrow('may be empty');
  });
});
