import { describe, expect, it } from 'vitest';
import { AUTHORITY_KINDS } from '../../model/regime.ts';
import { markerFor } from '../match/example.ts';
import { ALL_SIGNS } from './all-signs.ts';
import { INTERESTS } from './interests.ts';
import type { Reach } from './sign.ts';
import { TOPICS } from './topics.ts';

const bare = (example: string): string => example.replace(/\[\[|\]\]/gu, '');

describe('every sign', () => {
  it('is one of at least sixty', () => {
    expect(ALL_SIGNS.length).toBeGreaterThanOrEqual(60);
  });

  it('has a name of its own', () => {
    expect(new Set(ALL_SIGNS.map((sign) => sign.name)).size).toBe(ALL_SIGNS.length);
  });

  it.each(ALL_SIGNS.map((sign) => [sign.name, sign] as const))(
    '%s: marks what its examples show',
    (_name, sign) => {
      const mark = markerFor(sign);
      expect(sign.hits.length).toBeGreaterThanOrEqual(2);
      expect(sign.misses.length).toBeGreaterThanOrEqual(2);
      for (const hit of sign.hits) {
        expect(hit).toContain('[[');
        expect(mark(bare(hit))).toBe(hit);
      }
      for (const miss of sign.misses) expect(mark(miss)).toBe(miss);
    },
  );

  it('says why in a sentence and reaches some law', () => {
    for (const sign of ALL_SIGNS) {
      expect(sign.why, sign.name).toMatch(/^[A-Z].{20,}\.$/u);
      // The same words point at other numbers in other laws, and a number named may not be among those offered.
      expect(sign.why, sign.name).not.toMatch(/\b(?:section|regulation|exemption)s? \(?\d/iu);
      expect(Object.values(sign.reaches).flat().length, sign.name).toBeGreaterThan(0);
    }
  });

  it('speaks of time or work where it points at the cost limit', () => {
    for (const { why, reaches, name } of ALL_SIGNS) {
      if (Object.values(reaches).flat().includes('cost'))
        expect(why, name).toMatch(/\b(?:cost|time|search|read|open|look|record|wide|limit)/iu);
    }
  });

  it('asks only for topics and kinds of authority that there are', () => {
    for (const { when, name } of ALL_SIGNS) {
      for (const topic of [...(when?.topic ?? []), ...(when?.notTopic ?? [])])
        expect(Object.keys(TOPICS), name).toContain(topic);
      for (const kind of [...(when?.authority ?? []), ...(when?.notAuthority ?? [])])
        expect(AUTHORITY_KINDS, name).toContain(kind);
    }
  });
});

describe('every interest', () => {
  it('is reached by a sign', () => {
    const reached = new Set<Reach>(ALL_SIGNS.flatMap((sign) => Object.values(sign.reaches).flat()));
    expect(Object.keys(INTERESTS).filter((name) => !reached.has(name as Reach))).toEqual([]);
  });
});
