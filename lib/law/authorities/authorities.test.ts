import { describe, expect, it } from 'vitest';
import { AUTHORITY_KINDS, REGIMES } from '../../model/regime.ts';
import { complaintRouteFor } from './complaint-routes.ts';
import { costLimitOn } from './cost-limits.ts';
import { onDay } from './dated.ts';
import { regulatorOn } from './regulators.ts';

const DAY = '2026-11-24';

describe('dated settings', () => {
  const source = { cite: 'a source', url: 'https://example.org/', checked: null };
  const settings = [
    { value: 'old', source },
    { from: '2027-04-01', value: 'new', source },
  ];

  it('holds from its own day on', () => {
    expect(onDay(settings, '2027-03-31')?.value).toBe('old');
    expect(onDay(settings, '2027-04-01')?.value).toBe('new');
  });

  it('has nothing to say before the first', () => {
    expect(onDay(settings.slice(1), '2027-03-31')).toBeUndefined();
  });
});

describe('the cost limit', () => {
  it('is 24 hours for central government and 18 for everyone else', () => {
    expect(costLimitOn('uk-foia', 'central', DAY)?.value).toMatchObject({ amount: 600, hours: 24 });
    for (const kind of AUTHORITY_KINDS.filter((kind) => kind !== 'central')) {
      expect(costLimitOn('uk-foia', kind, DAY)?.value).toMatchObject({ amount: 450, hours: 18 });
    }
  });

  it('is its amount at its hourly rate', () => {
    for (const regime of REGIMES) {
      const limit = costLimitOn(regime, 'council', DAY)?.value;
      if (limit !== undefined) expect(limit.hours * limit.hourly).toBe(limit.amount);
    }
  });

  it('does not exist for environmental information and subject access', () => {
    expect(
      ['uk-eir', 'eisr', 'uk-sar'].filter((regime) => costLimitOn(regime as 'uk-eir', 'council', DAY)),
    ).toEqual([]);
  });

  it('never counts redaction', () => {
    expect(costLimitOn('uk-foia', 'police', DAY)?.value.leavesOut).toContain('redaction');
    expect(costLimitOn('uk-foia', 'police', DAY)?.value.counts).toHaveLength(4);
  });
});

describe('complaints', () => {
  it('go to a regulator with an address under every law, from a source with a link', () => {
    for (const regime of REGIMES) {
      const regulator = regulatorOn(regime, DAY);
      expect(regulator?.value.address.length).toBeGreaterThan(1);
      expect(regulator?.source.url).toMatch(/^https:\/\//u);
      expect(complaintRouteFor(regime).source.url).toMatch(/^https:\/\//u);
    }
  });

  it('are a matter of law under the environmental regulations and of practice under the Act', () => {
    expect(complaintRouteFor('uk-eir').statutory).toBe(true);
    expect(complaintRouteFor('uk-foia').statutory).toBe(false);
  });

  it('go to Scotland’s own commissioner there', () => {
    expect(regulatorOn('eisr', DAY)?.value.name).toBe('Scottish Information Commissioner');
  });
});
