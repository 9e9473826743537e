import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { type Casebook, openCasebook } from '../../lib/casebook/casebook.ts';
import { act } from '../../lib/decisions/actions.ts';
import { packWork } from '../../lib/decisions/kept-work.ts';
import { NO_WORK } from '../../lib/decisions/work.ts';
import { DEFAULT_KEEPING, type Keeping } from '../../lib/model/keeping.ts';
import { letterId } from '../../lib/model/letter-id.ts';
import type { LetterKind } from '../../lib/model/regime.ts';
import { requestFor } from '../../lib/model/request.fixture.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import { keeperOver } from './keeper.ts';
import { shelfOver, type WorkStore } from './work-shelf.ts';

const found = (subject: string, kind: LetterKind = 'uk-foia') =>
  requestFor({ source: { id: subject, text: `${subject}?`, blocks: [] }, subject }, { law: { kind } });
const BINS = found('Bins');
const ID = letterId(BINS.message);
const TICKED = act(NO_WORK, { type: 'tick', item: 'a', done: true });
const NOTED = act(NO_WORK, { type: 'note', item: 'b', note: 'Rang them' });
const ON: Keeping = { ...DEFAULT_KEEPING, on: true };

let nth = 0;
/** A browser: its memory, which is gone after `restart`, and its disk; each refuses when told to. */
function browser(keeping: Keeping = ON) {
  const book = openCasebook(`keeper-test-${++nth}`);
  const memory = new Map<string, unknown>();
  const full = { memory: false, disk: false };
  const store: WorkStore = {
    read: async (letter) => memory.get(letter) ?? null,
    write: async (letter, value) => {
      if (full.memory) throw new Error('QUOTA_BYTES');
      memory.set(letter, value);
    },
    remove: async (letters) => {
      for (const letter of letters) memory.delete(letter);
    },
    watch: () => () => undefined,
  };
  const open = async (): Promise<Casebook> => {
    if (full.disk) throw new Error('QuotaExceededError');
    return book;
  };
  const keeper = keeperOver({ keeping: async () => keeping, open, now: () => '2026-03-02T12:00:00Z' });
  return { shelf: shelfOver(store, keeper), book, full, memory, restart: () => memory.clear() };
}

const SENT = {
  ...BINS.message,
  from: { name: 'Ada Wren', address: 'ada@wren.example' },
  received: '2026-11-20',
};
const TWIN = { ...SENT, from: { name: 'Jo Pike' } };
const foundAs = (message: FoiRequest['message'], letter: string): FoiRequest => ({
  ...BINS,
  message: { ...message, letter },
});

describe('a letter that is known', () => {
  it.each<[string, Partial<Keeping>]>([
    ['whole', { parts: 'all' }],
    ['without text and names', { parts: 'without-text' }],
  ])(
    'is found by its words, sender and day, kept %s; the same words from another are another',
    async (_name, more) => {
      const { shelf, book } = browser({ ...ON, ...more });
      for (const message of [SENT, TWIN])
        await shelf.put(foundAs(message, await shelf.find(message)), NO_WORK, NO_WORK);
      expect(await book.list()).toHaveLength(2);
      expect(await shelf.find(SENT)).not.toBe(await shelf.find(TWIN));
      expect(await shelf.find({ ...SENT, received: '2026-11-21T00:10' })).toBe(await shelf.find(SENT));
      expect((await book.list()).map(({ id }) => id)).not.toContain(
        await shelf.find({ ...SENT, received: '2027-01-04' }),
      );
    },
  );

  it('goes on under the id that an earlier version kept it by, unless it is another', async () => {
    const { shelf, book } = browser();
    await shelf.put(foundAs(SENT, ID), NO_WORK, TICKED);
    expect(await shelf.find(SENT)).toBe(ID);
    expect(await shelf.take(await shelf.find({ ...SENT, from: { name: 'Ada Wren' } }))).toEqual(TICKED);
    expect(await shelf.find(TWIN)).not.toBe(ID);
    // A day that the officer set says nothing of the day that the page shows.
    await book.change(ID, (kept) =>
      kept === undefined
        ? kept
        : { ...kept, received: '2026-10-01', work: packWork({ ...TICKED, received: '2026-10-01' }) },
    );
    expect(await shelf.find(SENT)).toBe(ID);
  });
});

describe('a state set from the table', () => {
  it('is kept with the letter, whatever else was done on it, and taken back only where it still stands', async () => {
    const { shelf, book, restart } = browser();
    await shelf.put(BINS, NO_WORK, TICKED);
    expect(await shelf.setState(ID, 'drafting')).toEqual({ before: 'new', where: 'casebook' });
    expect((await book.get(ID))?.state).toBe('drafting');
    restart();
    expect(await shelf.take(ID)).toEqual({ ...TICKED, state: 'drafting' });
    expect(await shelf.setState(ID, 'new', 'sent')).toMatchObject({ before: 'drafting' });
    expect((await book.get(ID))?.state).toBe('drafting');
    await shelf.setState(ID, 'new', 'drafting');
    expect((await book.get(ID))?.state).toBe('new');
  });

  it('stays in memory while the disk is full or nothing is kept, and leaves damaged work alone', async () => {
    const { shelf, full, memory } = browser();
    await shelf.put(BINS, NO_WORK, TICKED);
    full.disk = true;
    expect((await shelf.setState(ID, 'sent')).where).toBe('memory-only');
    expect(await shelf.take(ID)).toMatchObject({ state: 'sent' });
    memory.set(ID, { version: 99 });
    expect((await shelf.setState(ID, 'new')).where).toBe('not-read');
    expect(memory.get(ID)).toEqual({ version: 99 });
    const off = browser(DEFAULT_KEEPING);
    expect((await off.shelf.setState(ID, 'sent')).where).toBe('memory');
  });
});

describe('work that is kept on this computer', () => {
  it('is found again after the browser was closed', async () => {
    const { shelf, restart, book } = browser();
    expect((await shelf.put(BINS, NO_WORK, TICKED)).where).toBe('casebook');
    restart();
    expect(await shelf.take(ID)).toEqual(TICKED);
    expect((await book.get(ID))?.text).toBe('Bins?');
  });

  it('leaves nothing on the computer while keeping is off', async () => {
    const { shelf, restart, book } = browser(DEFAULT_KEEPING);
    expect((await shelf.put(BINS, NO_WORK, TICKED)).where).toBe('memory');
    expect(await book.list()).toEqual([]);
    restart();
    expect(await shelf.take(ID)).toBeUndefined();
  });

  it('keeps a request that was only opened, but not a letter that is none', async () => {
    const { shelf, book, memory } = browser();
    await shelf.put(BINS, NO_WORK, NO_WORK);
    expect((await shelf.put(found('Sale', 'not-a-request'), NO_WORK, NO_WORK)).where).toBe('memory');
    expect((await book.list()).map(({ subject }) => subject)).toEqual(['Bins']);
    expect(memory.size).toBe(0);
  });

  it('stays in memory and says so while the disk is full, and goes to the disk once it is not', async () => {
    const { shelf, full, restart } = browser();
    full.disk = true;
    expect((await shelf.put(BINS, NO_WORK, TICKED)).where).toBe('memory-only');
    expect(await shelf.take(ID)).toEqual(TICKED);
    full.disk = false;
    expect((await shelf.put(BINS, TICKED, TICKED)).where).toBe('casebook');
    restart();
    expect(await shelf.take(ID)).toEqual(TICKED);
  });

  it('reads the casebook, and nothing older, when the memory is full', async () => {
    const { shelf, full } = browser();
    await shelf.put(BINS, NO_WORK, TICKED);
    full.memory = true;
    const both = { ...TICKED, decisions: { ...TICKED.decisions, notes: NOTED.decisions.notes } };
    expect((await shelf.put(BINS, TICKED, both)).where).toBe('casebook');
    expect(await shelf.take(ID)).toEqual(both);
  });

  it('says that it is in the panel only where neither can be written', async () => {
    const { shelf, full } = browser();
    full.memory = true;
    full.disk = true;
    expect(await shelf.put(BINS, NO_WORK, TICKED)).toEqual({ work: TICKED, where: 'not-kept' });
  });

  it('says so where what was kept cannot be read', async () => {
    const { shelf, book, memory } = browser();
    memory.set(ID, { version: 99 });
    expect(await shelf.take(ID)).toBe('not-read');
    memory.clear();
    await shelf.put(BINS, NO_WORK, NO_WORK);
    await book.change(ID, (kept) => (kept === undefined ? kept : { ...kept, work: 'rubbish' }));
    expect(await shelf.take(ID)).toBe('not-read');
  });

  it('puts together what two windows did since they last looked', async () => {
    const { shelf } = browser();
    await shelf.put(BINS, NO_WORK, TICKED);
    const { work } = await shelf.put(BINS, NO_WORK, NOTED);
    expect(work.decisions).toMatchObject({ ticked: { a: true }, notes: { b: 'Rang them' } });
    expect(await shelf.take(ID)).toEqual(work);
  });
});
