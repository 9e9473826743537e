import { describe, expect, it } from 'vitest';
import { AUTHORITY_KINDS } from '../../model/regime.ts';
import { priorFor } from '../priors/priors.ts';
import type { Fired } from './fire.ts';
import { pointersOf, priorOf, provisionsFor, scoreOf } from './rank.ts';

const fired = (name: string, reaches: Fired['sign']['reaches'], most: Fired['most'] = 'strong'): Fired => ({
  sign: { name, why: 'These words may matter here.', look: ['boat'], reaches, hits: [], misses: [] },
  evidence: [{ start: 0, end: 4 }],
  most,
});

describe('where a sign points', () => {
  it('is the provision of the regime asked about, and no other', () => {
    expect(provisionsFor('legal privilege', 'uk-foia', 'council')).toEqual(['uk-foia:42']);
    expect(provisionsFor('legal privilege', 'foisa', 'council')).toEqual(['foisa:36(1)']);
    expect(provisionsFor('uk-foia:42', 'foisa', 'council')).toEqual([]);
  });

  it('is section 35 for a department and section 36 for everyone else', () => {
    expect(provisionsFor('policy making', 'uk-foia', 'central')).toEqual(['uk-foia:35(1)(a)']);
    expect(provisionsFor('policy making', 'uk-foia', 'police')).toEqual([
      'uk-foia:36(2)(b)(ii)',
      'uk-foia:36(2)(b)(i)',
    ]);
  });

  it('is only possible where the place allows no more, and under a law that is only arguable', () => {
    const reaches = { strong: ['legal privilege'] } as const;
    const strengthOf = (one: Fired, lawRank: number) =>
      pointersOf(one, 'uk-foia', 'council', lawRank).map((pointer) => pointer.strength);
    expect(strengthOf(fired('a', reaches), 0)).toEqual(['strong']);
    expect(strengthOf(fired('a', reaches, 'possible'), 0)).toEqual(['possible']);
    expect(strengthOf(fired('a', reaches), 1)).toEqual(['possible']);
  });
});

describe('the score of a provision', () => {
  const pointer = (name: string, level: 'strong' | 'likely' | 'possible' | 'faint') =>
    pointersOf(fired(name, { [level]: ['legal privilege'] }), 'uk-foia', 'council', 0);

  it('grows with a second sign, and not with the same sign twice', () => {
    const once = scoreOf(pointer('a', 'possible'), 'council', 1);
    const [one] = pointer('a', 'possible');
    expect(scoreOf(one === undefined ? [] : [one, one], 'council', 1)).toBe(once);
    expect(scoreOf([...pointer('a', 'possible'), ...pointer('b', 'possible')], 'council', 1)).toBeGreaterThan(
      once,
    );
  });

  it('is least for a faint sign', () => {
    expect(scoreOf(pointer('a', 'faint'), 'council', 1)).toBeLessThan(
      scoreOf(pointer('a', 'possible'), 'council', 1),
    );
  });

  it('grows with the share of the questions that point at it', () => {
    const [lone] = pointer('a', 'likely');
    const inQuestion = (question: number) =>
      lone === undefined ? [] : [{ ...lone, fired: { ...lone.fired, question } }];
    const one = scoreOf(inQuestion(0), 'council', 3);
    const two = scoreOf([...inQuestion(0), ...inQuestion(1)], 'council', 3);
    const all = scoreOf([...inQuestion(0), ...inQuestion(1), ...inQuestion(2)], 'council', 3);
    expect(two).toBeGreaterThan(one);
    expect(all - two).toBeCloseTo(two - one);
  });

  it('stays below one strong sign however many weak ones agree', () => {
    const weak = Array.from({ length: 50 }, (_, index) => pointer(`weak ${index}`, 'possible')).flat();
    expect(scoreOf(weak, 'council', 1)).toBeLessThan(scoreOf(pointer('a', 'strong'), 'council', 1));
  });
});

describe('priors', () => {
  it('are sourced and dated for every kind of authority, and never outweigh a likely sign', () => {
    for (const kind of AUTHORITY_KINDS) {
      for (const regime of ['uk-foia', 'foisa'] as const) {
        expect(priorFor(regime, kind).source.length).toBeGreaterThan(20);
        expect(priorFor(regime, kind).years).toMatch(/20\d\d/u);
      }
      expect(priorOf('uk-foia:12(1)', kind)).toBeLessThan(2);
    }
    expect(priorOf('uk-foia:12(1)', 'police')).toBeGreaterThan(priorOf('uk-foia:12(1)', 'council'));
  });
});
