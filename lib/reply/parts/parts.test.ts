import { describe, expect, it } from 'vitest';
import { REGIMES } from '../../model/regime.ts';
import { PARTS } from './find-parts.ts';

const ALL = REGIMES.flatMap((regime) => PARTS[regime]);

describe('what a reply must hold', () => {
  it.each(REGIMES)('%s: has a way to complain and a regulator', (regime) => {
    const ids = PARTS[regime].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['internal-review', 'regulator']));
    expect(PARTS[regime].every((part) => part.regime === regime)).toBe(true);
  });

  it('has a source for every part, and says what to do where it is not found', () => {
    for (const { law, missing, what } of ALL) {
      expect(law.cite).not.toBe('');
      expect(law.url).toMatch(/^https:\/\//u);
      expect(law.checked ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/u);
      expect(missing).toMatch(/^[A-Z].{10,}\.$/u);
      expect(what).toMatch(/^[a-z]/u);
    }
  });

  it('can show every part', () => {
    for (const { shownBy, when } of ALL) {
      expect(shownBy.length).toBeGreaterThan(0);
      expect(when.length).toBeGreaterThan(0);
    }
  });
});
