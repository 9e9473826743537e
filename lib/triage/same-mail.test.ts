import { describe, expect, it } from 'vitest';
import type { KnownMail } from '../model/known-mail.ts';
import type { ListRow } from '../model/list-row.ts';
import { knownFinder } from './same-mail.ts';

const known: KnownMail = {
  id: 'k',
  subject: 'Lamps',
  from: { name: 'Ada Wren', address: 'ada@wren.example' },
  received: '2026-11-20T16:41',
  kind: 'uk-foia',
  nature: 'request',
  questions: 2,
  prompts: ['s12(1)'],
  state: 'new',
  kept: false,
};
const row: ListRow = { id: 'r', subject: 'Lamps', snippet: '', unread: false };
const find = (change: Partial<ListRow>, mail = known) => knownFinder([mail])({ ...row, ...change });

describe('knownFinder', () => {
  it.each<[string, Partial<ListRow>]>([
    ['by its subject alone where nothing else is shown', { subject: ' lamps ' }],
    ['by the address, whatever the name', { from: { name: 'A. Wren', address: 'ADA@wren.example' } }],
    ['by the name where no address is shown', { from: { name: 'ada wren' } }],
    ['by the day', { received: '2026-11-20' }],
  ])('finds a mail %s', (_name, change) => {
    expect(find(change)).toBe(known);
  });

  it.each<[string, Partial<ListRow>]>([
    ['another subject', { subject: 'Lamp' }],
    ['another address', { from: { name: 'Ada Wren', address: 'other@wren.example' } }],
    ['another day', { received: '2026-11-21' }],
  ])('does not take a mail of %s for it', (_name, change) => {
    expect(find(change)).toBeUndefined();
  });

  it('finds a mail whose day of receipt the officer changed', () => {
    const moved = { ...known, id: 'letter-a.by-b.2026-11-20', received: '2026-11-23' };
    expect(find({ received: '2026-11-20' }, moved)).toBe(moved);
    expect(find({ received: '2026-11-23' }, moved)).toBeUndefined();
  });

  it('finds a mail that is kept without names', () => {
    const { from: _from, ...nameless } = known;
    expect(find({ from: { name: 'Ada Wren' }, received: '2026-11-20' }, nameless)).toBe(nameless);
  });
});
