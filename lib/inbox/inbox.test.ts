import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { KnownMail } from '../model/known-mail.ts';
import type { ListRow } from '../model/list-row.ts';
import { dueCalendar } from './due-calendar.ts';
import { type InboxEntry, inboxEntries, leftOf } from './entry.ts';
import { filterEntries, INBOX_FILTERS, INBOX_ORDERS, sortEntries } from './order.ts';
import { searchOver } from './search.ts';
import { dueWeeks } from './weeks.ts';
import { tableAsCsv, tableAsHtml, tableAsMarkdown } from './write-table.ts';

const SETTINGS = { jurisdiction: 'uk', authorityKind: 'council' } as const;
const TODAY = '2026-11-28';
const row = (id: string, subject: string, received?: string): ListRow => ({
  id,
  subject,
  snippet: '',
  unread: true,
  ...(received === undefined ? {} : { received }),
});
const known = (id: string, subject: string, change: Partial<KnownMail> = {}): KnownMail => ({
  id,
  subject,
  received: '2026-11-23',
  due: '2026-12-22',
  kind: 'uk-foia',
  nature: 'request',
  questions: 3,
  prompts: ['s12(1)', 's40(2)'],
  state: 'drafting',
  kept: true,
  ...change,
});
const entries = inboxEntries(
  [row('a', 'FOI request - lamps', '2026-11-20'), row('b', 'Hello'), row('c', 'Visits', '2026-11-23')],
  [known('k1', 'Visits'), known('k2', 'Old drains', { due: '2026-11-02' }), known('k1', 'Visits')],
  SETTINGS,
);

describe('the inbox', () => {
  it('shows each mail once, an opened one with its full result', () => {
    expect(entries.map(({ id, label, questions }) => [id, label, questions])).toEqual([
      ['a', 'foi', undefined],
      ['b', 'open', undefined],
      ['c', 'foi', 3],
      ['k2', 'foi', 3],
    ]);
    expect(entries[2]).toMatchObject({ letter: 'k1', rowId: 'c', unread: true, state: 'drafting' });
    expect(entries[3]?.rowId).toBeUndefined();
  });

  it('counts the days left in working days, and says what is late', () => {
    // 30 November is a bank holiday in Scotland, left out by section 10(6).
    const left = (nth: number) => leftOf(entries[nth] ?? {}, SETTINGS, TODAY);
    expect(entries[0]?.due).toBe('2026-12-21');
    expect(left(0)).toEqual({ days: 15, kind: 'working-days' });
    expect(left(1)).toBeUndefined();
    expect(left(3)).toMatchObject({ kind: 'late' });
  });

  it('sorts by each order, those without the value last', () => {
    expect(sortEntries(entries, 'due').map(({ id }) => id)).toEqual(['k2', 'a', 'c', 'b']);
    expect(sortEntries(entries, 'received').map(({ id }) => id)).toEqual(['c', 'k2', 'a', 'b']);
    for (const order of INBOX_ORDERS) expect(new Set(sortEntries(entries, order))).toEqual(new Set(entries));
  });

  it('filters by kind; every entry is in some kind', () => {
    expect(filterEntries(entries, 'open').map(({ id }) => id)).toEqual(['b']);
    const others = INBOX_FILTERS.filter((filter) => filter !== 'all');
    const found = new Set(others.flatMap((filter) => filterEntries(entries, filter)));
    expect(found.size).toBe(entries.length);
  });

  it('finds by the beginnings of words, all of them', async () => {
    const { find } = await searchOver(entries, true);
    expect(find('lam foi')).toEqual(new Set(['a']));
    expect(find('s40')).toEqual(new Set(['c', 'k2']));
    expect(find('')).toBeUndefined();
    expect(find('l')).toBeUndefined();
    expect(find('lamps drains')?.size).toBe(0);
  });

  it('does not find by who wrote where that is hidden', async () => {
    const named = { ...entries[0], from: { name: 'Ada Wren' } } as InboxEntry;
    expect((await searchOver([named], true)).find('wren')?.size).toBe(1);
    expect((await searchOver([named], false)).find('wren')?.size).toBe(0);
  });

  it('counts what is late and what falls due in each week', () => {
    const weeks = dueWeeks(entries, TODAY);
    expect(weeks[0]).toEqual({ late: true, monday: '2026-11-23', count: 1 });
    expect(weeks.filter(({ count }) => count > 0)).toHaveLength(2);
    expect(weeks.find(({ monday, late }) => monday === '2026-12-21' && !late)?.count).toBe(2);
  });

  it('writes tables that are read back as they were, and no formula', () => {
    const cell = fc.string({ unit: 'binary' }).map((text) => text.replace(/\s+/gu, ' ').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const cells = [['Kind', 'Subject'], ...rows];
        const read = Papa.parse<string[]>(tableAsCsv(cells), { skipEmptyLines: false }).data;
        for (const [nth, [, second]] of rows.entries()) {
          const found = read[nth + 1]?.[1] ?? '';
          expect([second, `'${second}`]).toContain(found);
          expect(found).not.toMatch(/^[=+\-@]/u);
        }
        expect(tableAsMarkdown(cells).trimEnd().split('\n')).toHaveLength(rows.length + 2);
        expect(tableAsHtml(cells).match(/<td>/gu)).toHaveLength(rows.length * 2);
      }),
    );
    expect(tableAsHtml([['<b>']])).toContain('&lt;b&gt;');
  });

  it('saves the days of several answers in one calendar', () => {
    const text = dueCalendar(entries, ({ subject }) => `Due: ${subject}`, '2026-11-28T10:00:00Z');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('dtstart'))).sort()).toEqual([
      '2026-11-02',
      '2026-12-21',
      '2026-12-22',
    ]);
  });
});
