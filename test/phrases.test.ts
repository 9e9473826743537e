import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listen, listenFor } from '../lib/law/match/language.ts';
import { type Token, tokensOf } from '../lib/law/match/tokens.ts';
import { ALL_SIGNS } from '../lib/law/signs/all-signs.ts';
import { phraseFault } from '../lib/team/phrase-fault.ts';

/** Tokens, and how often one of them has been looked at. */
function counted(tokens: readonly Token[]): {
  readonly tokens: readonly Token[];
  readonly looks: () => number;
} {
  let looks = 0;
  const watched = new Proxy(tokens, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  return { tokens: watched, looks: () => looks };
}

/** Text made of the very words that a sign looks for, over and over: the most that its phrases can be led on. */
function tempting(phrases: readonly string[], times: number): readonly Token[] {
  const words = phrases
    .join(' ')
    .split(/[\s/()*{}#-]+/u)
    .filter((word) => word !== '');
  return tokensOf(`${words.slice(0, 30).join(' ')} `.repeat(times));
}

/** Looks at tokens that a listener needs for each token of a text. */
function cost(listener: (tokens: readonly Token[]) => unknown, tokens: readonly Token[]): number {
  const watched = counted(tokens);
  listener(watched.tokens);
  return watched.looks() / Math.max(1, tokens.length);
}

/** The dearest of our own phrases on the text made to tempt it, with room to spare. */
const MOST_LOOKS = 3_000;

describe('phrases, which are compiled when they are first used', () => {
  it('of our own cost no more for each word of a longer text, whatever it says', () => {
    const dear = ALL_SIGNS.flatMap((sign) => {
      const phrases = [...sign.look, ...(sign.near ?? []), ...(sign.unless ?? [])];
      const [short, long] = [cost(listen, tempting(phrases, 4)), cost(listen, tempting(phrases, 8))];
      return long > short * 1.3 + 5 || long > MOST_LOOKS ? [`${sign.name}: ${short} ${long}`] : [];
    });
    expect(dear).toEqual([]);
  });

  it('of a team cost no more either, once they are accepted', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '*',
        '#',
        'a',
        'a/b',
        '(a)',
        '(a/b)',
        'contract',
        '{crime}',
        '{contract}',
        'cont-',
        'a-b',
        'a/*',
        '{crime}/a',
      ),
      fc.string({ maxLength: 6 }),
    );
    const phrase = fc.array(part, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 5 }), (phrases) => {
        const look = phrases.filter((one) => phraseFault(one) === undefined);
        const sign = { name: 'x', why: 'x', look, reaches: {}, hits: [], misses: [] };
        const listener = listenFor([sign], {});
        const [short, long] = [30, 60].map((times) =>
          cost(listener, tokensOf('a b contract crime a contracts 5 '.repeat(times))),
        );
        expect(long).toBeLessThanOrEqual((short ?? 0) * 1.3 + 5);
        expect(long).toBeLessThan(MOST_LOOKS);
      }),
      { numRuns: 200 },
    );
  });
});
