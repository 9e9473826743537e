import { describe, expect, it } from 'vitest';
import type { Settings } from '../model/regime.ts';
import { deadlineFor } from './deadline-for.ts';

const settings = (more: Partial<Settings>): Settings => ({
  jurisdiction: 'uk',
  authorityKind: 'council',
  ...more,
});
const dueDay = (regime: 'uk-foia' | 'uk-sar', received: string, more: Partial<Settings>) =>
  deadlineFor(regime, received, settings(more))?.due;

describe('the holidays a clock looks at', () => {
  it('are those of Northern Ireland for a subject access request to a body there', () => {
    // 12 July 2026 is a Sunday, and 13 July a bank holiday in Northern Ireland only (GOV.UK bank holidays).
    expect(dueDay('uk-sar', '2026-06-12', {})).toBe('2026-07-13');
    expect(dueDay('uk-sar', '2026-06-12', { home: 'northern-ireland' })).toBe('2026-07-14');
    expect(dueDay('uk-sar', '2026-02-17', { home: 'northern-ireland' })).toBe('2026-03-18');
  });

  it('are those of the whole United Kingdom under the 2000 Act, wherever the body is', () => {
    expect(dueDay('uk-foia', '2026-06-13', { home: 'northern-ireland' })).toBe(
      dueDay('uk-foia', '2026-06-13', {}),
    );
  });

  it('hold the days that were added, each named as such', () => {
    const added = { addedHolidays: [{ date: '2026-11-25', name: 'National day of thanks' }] };
    expect(dueDay('uk-foia', '2026-11-23', {})).toBe('2026-12-22');
    expect(dueDay('uk-foia', '2026-11-23', added)).toBe('2026-12-23');
    expect(deadlineFor('uk-foia', '2026-11-23', settings(added))?.excluded).toContainEqual({
      date: '2026-11-25',
      why: 'day added in your settings: National day of thanks',
      kind: 'holiday',
    });
  });

  it('are not moved by an added day that is known already, or is no date', () => {
    const added = {
      addedHolidays: [
        { date: '2026-12-25', name: 'Christmas' },
        { date: 'some day', name: 'x' },
      ],
    };
    expect(deadlineFor('uk-foia', '2026-12-01', settings(added))).toEqual(
      deadlineFor('uk-foia', '2026-12-01', settings({})),
    );
  });
});

describe('a school', () => {
  it('leaves out the closed days of its settings', () => {
    const school = settings({
      authorityKind: 'school',
      closed: [{ from: '2026-12-21', to: '2027-01-01', name: 'Christmas holiday' }],
    });
    const deadline = deadlineFor('uk-foia', '2026-12-07', school);
    // 7 December 2026 is a Monday: nine school days to the 18th, and the other eleven from
    // 5 January, 4 January being a bank holiday in Scotland.
    expect(deadline?.due).toBe('2027-01-19');
    expect(deadline?.excluded).toContainEqual({
      date: '2026-12-22',
      why: 'not a school day: Christmas holiday',
      kind: 'closed',
    });
  });
});
