import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, weekdayOf } from '../model/day.ts';
import { type ClockEvent, type Deadline, stripDays } from '../model/deadline.ts';
import { type Jurisdiction, REGIMES, type Regime, type Settings } from '../model/regime.ts';
import { IN_ENGLISH, writtenIn } from '../words/written.ts';
import { deadlineFor } from './deadline-for.ts';

const UK = { jurisdiction: 'uk', authorityKind: 'council' } as const;

function due(regime: Regime, received: string, events: readonly ClockEvent[] = []): Deadline {
  const deadline = deadlineFor(regime, received, UK, { events });
  if (deadline === undefined) throw new Error(`no deadline for ${received}`);
  return deadline;
}

describe('why a date is what it is', () => {
  it('names each day that was passed over', () => {
    expect(due('uk-foia', '2026-06-13').excluded.filter((day) => day.kind === 'holiday')).toEqual([
      { date: '2026-06-15', why: 'bank holiday in Scotland: World Cup bank holiday', kind: 'holiday' },
      {
        date: '2026-07-13',
        why: 'bank holiday in Northern Ireland: Battle of the Boyne (substitute day)',
        kind: 'holiday',
      },
    ]);
    expect(due('uk-foia', '2026-06-13').why).toBe('20th working day after receipt: FOIA s10(1)');
  });

  it('is undefined for a receipt that is no date', () => {
    expect(deadlineFor('uk-foia', 'last week', UK)).toBeUndefined();
  });

  it('says so where the holiday table ends, and where holidays are not yet published', () => {
    expect(due('uk-foia', '2032-12-20').warnings.join()).toContain(
      'Holidays after 31 December 2032 are not known',
    );
    expect(due('uk-foia', '2028-12-20').warnings.join()).toContain(
      'Holidays after 31 December 2028 were not published',
    );
    expect(due('uk-foia', '2019-12-20').warnings.join()).toContain(
      'Holidays before 1 January 2020 are not known',
    );
    expect(due('uk-foia', '2026-11-23').warnings).toEqual([]);
  });
});

describe('a receipt at a weekend or on a holiday', () => {
  it('is counted from that day, and the Code’s reading is named beside it', () => {
    const deadline = due('uk-foia', '2026-11-28');
    expect(deadline.due).toBe('2026-12-30');
    expect(deadline.alternative?.due).toBe('2026-12-31');
    expect(deadline.alternative?.why).toContain('1 December 2026');
  });

  it('has one reading on a working day and under other laws', () => {
    expect(due('uk-foia', '2026-11-27').alternative).toBeUndefined();
    expect(due('uk-eir', '2026-11-28').alternative).toBeUndefined();
  });
});

describe('waiting for the requester', () => {
  it('starts the clock anew under FOIA when clarification arrives', () => {
    const deadline = due('uk-foia', '2026-03-02', [
      { name: 'clarification', asked: '2026-03-04', answered: '2026-03-27' },
    ]);
    expect(deadline.due).toBe(due('uk-foia', '2026-03-27').due);
    expect(deadline.received).toBe('2026-03-02');
    expect(deadline.countedFrom).toBe('2026-03-27');
    expect(deadline.why).toContain(
      'counted from clarification received on 27 March 2026 (FOIA s10(6), s1(3))',
    );
  });

  it('stops the clock for a fees notice and names each day it stood still', () => {
    const deadline = due('uk-foia', '2026-01-05', [
      { name: 'fee', asked: '2026-01-12', answered: '2026-01-16' },
    ]);
    expect(deadline.due).toBe('2026-02-09');
    expect(deadline.excluded.filter((day) => day.kind === 'paused').map((day) => day.date)).toEqual([
      '2026-01-12',
      '2026-01-13',
      '2026-01-14',
      '2026-01-15',
      '2026-01-16',
    ]);
  });

  it('stops the clock for a clarification of a subject access request, both days included', () => {
    const deadline = due('uk-sar', '2026-03-09', [
      { name: 'clarification', asked: '2026-03-16', answered: '2026-03-18' },
    ]);
    expect(deadline.due).toBe('2026-04-13');
    expect(due('uk-sar', '2026-03-09').due).toBe('2026-04-09');
    expect(deadline.excluded.map((day) => `${day.date} ${day.kind}`)).toEqual([
      '2026-03-16 paused',
      '2026-03-17 paused',
      '2026-03-18 paused',
      '2026-04-12 weekend',
    ]);
  });

  it('starts a subject access month when proof of identity arrives', () => {
    const deadline = due('uk-sar', '2026-03-09', [
      { name: 'identity', asked: '2026-03-10', answered: '2026-03-31' },
    ]);
    expect(deadline.due).toBe('2026-04-30');
  });

  it('says that the office is waiting while there is no answer', () => {
    const deadline = due('uk-foia', '2026-03-02', [{ name: 'clarification', asked: '2026-03-04' }]);
    expect(deadline.state).toBe('waiting');
    expect(deadline.warnings.join()).toContain('starts anew on the day it arrives');
  });

  it('leaves out a wait that the law does not know or whose dates do not fit', () => {
    const plain = due('uk-foia', '2026-03-02').due;
    const unknown = due('uk-foia', '2026-03-02', [
      { name: 'identity', asked: '2026-03-04', answered: '2026-03-20' },
    ]);
    const backwards = due('uk-foia', '2026-03-02', [
      { name: 'fee', asked: '2026-03-20', answered: '2026-03-04' },
    ]);
    const broken = due('uk-foia', '2026-03-02', [{ name: 'fee', asked: 'soon', answered: '2026-03-04' }]);
    for (const deadline of [unknown, backwards, broken]) {
      expect(deadline.due).toBe(plain);
      expect(deadline.warnings).toHaveLength(1);
    }
  });
});

describe('more time', () => {
  it('for the public interest needs a qualified exemption', () => {
    const without = due('uk-foia', '2026-03-02', [{ name: 'extension' }]);
    expect(without.due).toBe('2026-03-31');
    expect(without.warnings.join()).toContain('needs a qualified exemption');
    const taken = due('uk-foia', '2026-03-02', [{ name: 'extension', qualifiedExemption: true }]);
    expect(taken.due).toBe('2026-04-30');
    expect(taken.extension).toMatchObject({ noticeBy: '2026-03-31', taken: true });
    expect(taken.excluded.at(-1)?.date).toBe('2026-04-26');
  });

  it('is 40 working days under EIR, two more months for subject access, ten days in the United States', () => {
    expect(due('uk-eir', '2026-03-02').extension?.due).toBe('2026-04-30');
    expect(due('uk-sar', '2026-03-03', [{ name: 'extension' }]).due).toBe('2026-06-03');
    const federal = { jurisdiction: 'us', authorityKind: 'central' } as const;
    expect(deadlineFor('us-foia', '2026-12-01', federal)?.extension?.due).toBe('2027-01-14');
  });

  it('does not exist under FOISA', () => {
    const deadline = due('foisa', '2026-03-02', [{ name: 'extension', qualifiedExemption: true }]);
    expect(deadline.extension).toBeUndefined();
    expect(deadline.due).toBe('2026-03-30');
    expect(deadline.warnings).toHaveLength(1);
  });
});

describe('a school', () => {
  const school = { jurisdiction: 'uk', authorityKind: 'school' } as const;
  const summer = { from: '2026-07-22', to: '2026-09-02', name: 'summer holiday' };

  it('leaves out days that are not school days', () => {
    const deadline = deadlineFor('uk-foia', '2026-07-14', school, { closed: [summer] });
    expect(deadline?.due).toBe('2026-09-23');
    expect(deadline?.excluded.filter((day) => day.kind === 'closed')).toHaveLength(29);
  });

  it('never has more than 60 working days', () => {
    const closed = [{ from: '2026-01-06', to: '2026-12-31', name: 'closed' }];
    expect(deadlineFor('uk-foia', '2026-01-05', school, { closed })?.due).toBe('2026-03-31');
  });

  it('shows the earliest date and says so where no term dates are set', () => {
    const deadline = deadlineFor('uk-foia', '2026-07-14', school);
    expect(deadline?.due).toBe(due('uk-foia', '2026-07-14').due);
    expect(deadline?.warnings.join()).toContain('No term dates are set');
  });
});

describe('a review', () => {
  it.each<[Regime, Jurisdiction, string]>([
    ['uk-foia', 'uk', '2026-03-31'],
    ['uk-eir', 'uk', '2026-04-30'],
    ['foisa', 'scotland', '2026-03-30'],
    ['eisr', 'scotland', '2026-03-30'],
    ['us-foia', 'us', '2026-03-30'],
    ['ie-foi', 'ireland', '2026-03-24'],
    ['uk-sar', 'uk', '2026-04-01'],
  ])('under %s of 2 March 2026 is answered by its own time limit', (regime, jurisdiction, expected) => {
    const settings = { jurisdiction, authorityKind: 'other' } as const;
    const deadline = deadlineFor(regime, '2026-03-02', settings, { clock: 'review' });
    expect(deadline?.due).toBe(expected);
    expect(deadline?.extension).toBeUndefined();
  });
});

describe('a complex review under FOIA', () => {
  it('names the last day the Code allows', () => {
    const deadline = deadlineFor('uk-foia', '2026-03-02', UK, { clock: 'review' });
    expect(deadline?.warnings.join()).toContain('never past 30 April 2026');
  });
});

describe('planning dates', () => {
  it('are the office’s own, marked as not law, and moved by its settings', () => {
    const planning = { acknowledgeDay: 1, departmentsDay: 8, signOffBefore: 3 };
    const plain = due('uk-foia', '2026-11-23').planning;
    expect(plain.map((date) => `${date.name} ${date.date}`)).toEqual([
      'acknowledge 2026-11-25',
      'ask-departments 2026-12-08',
      'sign-off 2026-12-18',
    ]);
    expect(plain.every((date) => date.text.includes('not law') && date.law === undefined)).toBe(true);
    const own = deadlineFor('uk-foia', '2026-11-23', UK, { planning });
    expect(own?.planning.map((date) => date.date)).toEqual(['2026-11-24', '2026-12-04', '2026-12-17']);
  });

  it('name the law where acknowledging is one, in Ireland', () => {
    const irish = deadlineFor('ie-foi', '2026-11-23', { jurisdiction: 'ireland', authorityKind: 'other' });
    expect(irish?.planning[0]?.law).toBe('FOI Act 2014 s12(2)');
    expect(irish?.planning[0]?.text).toContain('7 December 2026');
  });
});

describe('the laws of every clock', () => {
  const anyDay = fc.integer({ min: parseDay('2020-01-02') ?? 0, max: parseDay('2032-10-01') ?? 0 });
  const regime = fc.constantFrom(...REGIMES);
  const counted = fc.constantFrom<Regime>('uk-foia', 'uk-eir', 'foisa', 'eisr', 'us-foia', 'ie-foi');

  it('a later receipt never gives an earlier deadline', () => {
    fc.assert(
      fc.property(regime, anyDay, fc.integer({ min: 0, max: 40 }), (law, day, later) => {
        expect(due(law, formatDay(day + later)).due >= due(law, formatDay(day)).due).toBe(true);
      }),
    );
  });

  it('exactly 20 days count, and each day that does not is named once, in order', () => {
    fc.assert(
      fc.property(counted, anyDay, (law, day) => {
        const deadline = due(law, formatDay(day));
        const days = stripDays(deadline);
        expect(days.filter((one) => one.number !== undefined)).toHaveLength(20);
        expect(days.filter((one) => one.number === undefined).length - 1).toBe(deadline.excluded.length);
        const named = deadline.excluded.map((one) => one.date);
        expect(named).toEqual([...new Set(named)].sort());
        expect(deadline.excluded.every((one) => one.why.length > 0)).toBe(true);
      }),
    );
  });

  it('no deadline falls at a weekend', () => {
    fc.assert(
      fc.property(regime, anyDay, (law, day) => {
        expect([0, 6]).not.toContain(weekdayOf(parseDay(due(law, formatDay(day)).due) ?? 0));
      }),
    );
  });

  it('anything may be given as a date without throwing', () => {
    fc.assert(
      fc.property(regime, fc.string(), fc.string(), (law, received, asked) => {
        const events: ClockEvent[] = [{ name: 'fee', asked, answered: received }];
        expect(() =>
          deadlineFor(law, received, UK, { events, closed: [{ from: asked, to: asked, name: '' }] }),
        ).not.toThrow();
      }),
    );
  });
});

describe('a deadline in Welsh', async () => {
  const IN_WELSH = await writtenIn('cy');
  const told = (
    regime: Regime,
    received: string,
    events: readonly ClockEvent[] = [],
    settings: Settings = UK,
  ) => [IN_ENGLISH, IN_WELSH].map((words) => deadlineFor(regime, received, settings, { events }, words));

  it('says how it was counted', () => {
    const [, welsh] = told('uk-foia', '2026-11-21');
    expect(welsh?.why).toBe('diwrnod gwaith 20 ar ôl derbyn: FOIA s10(1)');
    expect(welsh?.alternative?.why).toContain('ar y diwrnod gwaith nesaf, 23 Tachwedd 2026.');
    expect(welsh?.excluded.filter(({ kind }) => kind === 'holiday').map(({ why }) => why)).toEqual([
      'gŵyl banc (yr Alban): Gŵyl Andreas',
    ]);
    expect(welsh?.excluded[0]?.why).toBe('dydd Sul');
    expect(welsh?.planning[2]?.text).toBe(
      'Cymeradwyo erbyn y diwrnod hwn (diwrnodau gwaith cyn y dyddiad cau: 2): dyddiad y swyddfa, nid y gyfraith.',
    );
    expect(welsh?.english).toBeUndefined();
  });

  it('tells what moved the clock', () => {
    const [, welsh] = told('uk-foia', '2026-11-02', [
      { name: 'clarification', asked: '2026-11-04', answered: '2026-11-09' },
      { name: 'fee', asked: '2026-11-12' },
    ]);
    expect(welsh?.why).toContain('wedi’i gyfrif o’r ateb ar 9 Tachwedd 2026 (eglurhad; FOIA s10(6), s1(3))');
    expect(welsh?.warnings[0]).toContain('Yn aros ers 12 Tachwedd 2026 (am: y ffi)');
  });

  it('has the same days as in English, whatever the law, and says which names are English', () => {
    const days = (deadline: Deadline | undefined) => ({
      due: deadline?.due,
      excluded: deadline?.excluded.map(({ date, kind }) => [date, kind]),
      planning: deadline?.planning.map(({ name, date }) => [name, date]),
      extension: deadline?.extension?.due,
      alternative: deadline?.alternative?.due,
      warnings: deadline?.warnings.length,
    });
    const settings = (jurisdiction: Jurisdiction): Settings => ({ jurisdiction, authorityKind: 'school' });
    fc.assert(
      fc.property(
        fc.constantFrom(...REGIMES),
        fc.constantFrom<Jurisdiction>('uk', 'scotland', 'ireland', 'us'),
        fc.integer({ min: parseDay('2020-01-01') ?? 0, max: parseDay('2034-01-01') ?? 0 }),
        (regime, jurisdiction, day) => {
          const received = formatDay(day);
          const [english, welsh] = told(regime, received, [{ name: 'extension' }], settings(jurisdiction));
          expect(days(welsh)).toEqual(days(english));
          const named = welsh?.excluded.filter(({ kind }) => kind === 'holiday') ?? [];
          const abroad = regime === 'us-foia' || regime === 'ie-foi';
          expect(welsh?.english?.length ?? 0).toBe(abroad ? named.length : 0);
          for (const name of welsh?.english ?? [])
            expect(named.some(({ why }) => why.includes(name))).toBe(true);
        },
      ),
    );
  });
});
