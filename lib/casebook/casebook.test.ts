import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { KeptRequest } from '../model/kept-request.ts';
import { openCasebook } from './casebook.ts';

const kept = (id: string, more: Partial<KeptRequest> = {}): KeptRequest => ({
  id,
  subject: `Subject of ${id}`,
  kind: 'uk-foia',
  nature: 'request',
  questions: [{ id: 'q-1', words: 'How many lamps are out?' }],
  prompts: ['s12(1)'],
  decided: [],
  state: 'new',
  work: { version: 1 },
  text: `Letter of ${id}`,
  keptAt: '2026-03-02T09:00:00Z',
  lastChanged: '2026-03-02T09:00:00Z',
  ...more,
});
/** A request without its questions, as a fault of the disk may leave it. */
function damaged(id: string): KeptRequest {
  const { questions: _questions, ...rest } = kept(id);
  return rest as KeptRequest;
}

let nth = 0;
const fresh = () => openCasebook(`casebook-test-${++nth}`);

describe('the casebook', () => {
  it('gives a request back as it was kept, and the list without its letter, the last changed first', async () => {
    const book = fresh();
    await book.put(kept('a'));
    await book.put(kept('b', { lastChanged: '2026-03-04T09:00:00Z' }));
    expect(await book.get('a')).toEqual(kept('a'));
    const { text: _text, ...listed } = kept('a');
    expect((await book.list()).map(({ id }) => id)).toEqual(['b', 'a']);
    expect((await book.list())[1]).toEqual(listed);
  });

  it('drops the letter of a request that is kept again without it', async () => {
    const book = fresh();
    await book.put(kept('a'));
    const { text: _text, ...without } = kept('a');
    await book.put(without);
    expect(await book.get('a')).toEqual(without);
  });

  it('changes a request by what it is at that moment, also from two windows at once', async () => {
    const one = fresh();
    const other = openCasebook(`casebook-test-${nth}`);
    await one.put(kept('a', { prompts: [] }));
    const add = (prompt: string) => (now: KeptRequest | undefined) =>
      now === undefined ? undefined : { ...now, prompts: [...now.prompts, prompt] };
    await Promise.all(
      ['s12(1)', 's21', 's40(2)', 's43(2)'].map((prompt, at) =>
        (at % 2 === 0 ? one : other).change('a', add(prompt)),
      ),
    );
    expect([...((await one.get('a'))?.prompts ?? [])].sort()).toEqual(['s12(1)', 's21', 's40(2)', 's43(2)']);
  });

  it('erases one, all, and what has not been changed since a moment, letters and all', async () => {
    const book = fresh();
    await book.putAll(
      ['a', 'b', 'c'].map((id, at) => kept(id, { lastChanged: `2026-03-0${at + 1}T00:00:00Z` })),
    );
    await book.erase('a');
    expect(await book.get('a')).toBeUndefined();
    expect(await book.eraseBefore('2026-03-03T00:00:00Z')).toEqual(['b']);
    expect((await book.list()).map(({ id }) => id)).toEqual(['c']);
    await book.eraseAll();
    expect(await book.list()).toEqual([]);
    await book.put({ ...kept('c'), id: 'd' });
    expect(await book.get('c')).toBeUndefined();
  });

  it('keeps the disclosure log when requests are erased, and replaces it whole', async () => {
    const book = fresh();
    await book.replaceLog([{ id: 'l-1', title: 'Street lamps' }]);
    await book.eraseAll();
    expect(await book.log()).toEqual([{ id: 'l-1', title: 'Street lamps' }]);
    await book.replaceLog([{ id: 'l-2', title: 'Bins' }]);
    expect((await book.log()).map(({ id }) => id)).toEqual(['l-2']);
  });

  it('lists what is kept now after every kind of change, also many at once', async () => {
    const book = fresh();
    let listed: readonly string[] = [];
    const stop = book.subscribe((mails) => {
      listed = mails.map(({ id, state }) => `${id} ${state}`);
    });
    const shows = (wanted: readonly string[]) => expect.poll(() => listed).toEqual(wanted);
    const at = (nth: number) => new Date(Date.UTC(2026, 2, 2, 9, nth)).toISOString();
    await book.putAll(Array.from({ length: 99 }, (_, nth) => kept(`k${nth}`, { lastChanged: at(nth) })));
    await expect.poll(() => listed.length).toBe(99);
    await book.eraseBefore(at(96));
    await shows(['k98 new', 'k97 new', 'k96 new']);
    await book.change('k97', (now) => (now === undefined ? now : { ...now, state: 'sent' }));
    await shows(['k98 new', 'k97 sent', 'k96 new']);
    await book.erase('k98');
    await shows(['k97 sent', 'k96 new']);
    await book.put(damaged('k96'));
    await shows(['k97 sent']);
    await book.eraseAll();
    await shows([]);
    stop();
  });

  it('tells every window of each change until it stops listening', async () => {
    const one = fresh();
    const other = openCasebook(`casebook-test-${nth}`);
    const heard: number[] = [];
    const first = Promise.withResolvers<void>();
    const second = Promise.withResolvers<void>();
    const stop = one.subscribe((all) => {
      heard.push(all.length);
      (all.length === 0 ? first : second).resolve();
    });
    await first.promise;
    await other.put(kept('a'));
    await second.promise;
    stop();
    expect(heard[0]).toBe(0);
    expect(heard.at(-1)).toBe(1);
  });

  it('steps aside where another window brings a newer form of the database, and goes on in it', async () => {
    const book = fresh();
    await book.put(kept('a'));
    const newer = new Dexie(`casebook-test-${nth}`);
    newer.version(99).stores({
      requests: 'id, lastChanged',
      letters: 'id',
      log: 'id',
      mails: 'shelf',
      later: 'id',
    });
    // It would never open while this window held on to the older form.
    await newer.open();
    expect((await book.list()).map(({ id }) => id)).toEqual(['a']);
    await book.put(kept('b'));
    expect((await book.get('b'))?.id).toBe('b');
    newer.close();
  });

  it('leaves out a row that cannot be shown, and can be deleted whole', async () => {
    const book = fresh();
    await book.put(kept('a'));
    await book.put(damaged('b'));
    expect((await book.list()).map(({ id }) => id)).toEqual(['a']);
    expect(await book.get('b')).toBeUndefined();
    await book.destroy();
    expect(await openCasebook(`casebook-test-${nth}`).list()).toEqual([]);
  });
});
