import { describe, expect, it } from 'vitest';
import type { Settings } from '../model/regime.ts';
import { deadlineFor } from './deadline-for.ts';

const UK: Settings = { jurisdiction: 'uk', authorityKind: 'council' };
const SCOTLAND: Settings = { jurisdiction: 'scotland', authorityKind: 'council' };

/** Received, FOIA 20th working day, the section 45 Code's reading of a weekend, FOISA, FOIA 40th working day. */
const VECTORS: readonly (readonly [string, string, string, string, string])[] = [
  ['2025-12-15', '2026-01-16', 'same', '2026-01-16', '2026-02-13'],
  ['2026-03-02', '2026-03-31', 'same', '2026-03-30', '2026-04-30'],
  ['2026-03-27', '2026-04-28', 'same', '2026-04-27', '2026-05-28'],
  ['2026-05-29', '2026-06-29', 'same', '2026-06-29', '2026-07-28'],
  ['2026-06-13', '2026-07-14', '2026-07-15', '2026-07-13', '2026-08-12'],
  ['2026-06-26', '2026-07-27', 'same', '2026-07-24', '2026-08-25'],
  ['2026-07-18', '2026-08-17', '2026-08-18', '2026-08-17', '2026-09-15'],
  ['2026-11-23', '2026-12-22', 'same', '2026-12-22', '2027-01-25'],
  ['2026-11-28', '2026-12-30', '2026-12-31', '2026-12-30', '2027-01-29'],
  ['2026-12-18', '2027-01-21', 'same', '2027-01-21', '2027-02-18'],
];

describe('the reference deadlines', () => {
  for (const [received, foia, weekendReading, foisa, forty] of VECTORS) {
    it(`a request received on ${received}`, () => {
      const deadline = deadlineFor('uk-foia', received, UK);
      expect(deadline?.due).toBe(foia);
      expect(deadline?.alternative?.due ?? 'same').toBe(weekendReading);
      expect(deadline?.extension?.due).toBe(forty);
      expect(deadlineFor('foisa', received, SCOTLAND)?.due).toBe(foisa);
    });
  }
});
