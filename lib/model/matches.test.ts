import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from './matches.ts';

const PATTERNS = [/a/gu, /(?<two>[ab]{2})|c/gu, /\b/gu, /$/gu, /(?:)/gu, /(?:)/g, /x*/g, /[^a]$/gmu];

describe('the matches of a pattern', () => {
  it('are those of matchAll, also where a match is empty or a character takes two units', () => {
    assert(
      property(
        string({ unit: constantFrom('a', 'b', 'c', 'x', ' ', '\n', '😀') }),
        constantFrom(...PATTERNS),
        (text, pattern) => {
          expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
        },
      ),
    );
  });

  it('are all found, wherever the pattern was last used', () => {
    const pattern = /a/gu;
    pattern.exec('aaa');
    expect(matchesOf('aa', pattern).map(({ index }) => index)).toEqual([0, 1]);
  });
});
