import { describe, expect, it } from 'vitest';
import { analyser, read, settled, tick } from './desk.fixture.ts';
import { Desk } from './desk.ts';
import { NO_KEEPER } from './keeper.ts';
import { type Alone, shelfOver, type WorkStore } from './work-shelf.ts';

/** A store in memory that can be told to refuse, as a browser that is out of room does. */
function memoryStore(): WorkStore & { readonly held: Map<string, string>; refuses: boolean } {
  const held = new Map<string, string>();
  const listeners = new Map<string, Set<() => void>>();
  const store = {
    held,
    refuses: false,
    read: async (letter: string): Promise<unknown> => JSON.parse(held.get(letter) ?? 'null'),
    write: async (letter: string, value: unknown): Promise<void> => {
      if (store.refuses) throw new Error('no room');
      held.set(letter, JSON.stringify(value));
      for (const listener of listeners.get(letter) ?? []) listener();
    },
    remove: async (letters: readonly string[]): Promise<void> => {
      for (const letter of letters) held.delete(letter);
    },
    watch: (letter: string, listener: () => void) => {
      const all = listeners.get(letter) ?? new Set();
      listeners.set(letter, all.add(listener));
      return () => all.delete(listener);
    },
  };
  return store;
}

let busy: Promise<unknown> = Promise.resolve();
/** What the browser's own locks do for its windows. */
const oneAtATime: Alone = (_name, act) => {
  const turn = busy.then(act);
  busy = turn;
  return turn;
};

describe('the desk, when the panel is closed and opened', () => {
  const deskOver = (store: WorkStore, ...texts: readonly string[]) => {
    let turn = 0;
    return new Desk(
      analyser,
      async () => read(texts[Math.min(turn++, texts.length - 1)] ?? ''),
      shelfOver(store, NO_KEEPER, oneAtATime),
    );
  };

  it('finds the work on each letter again, under the law the officer set', async () => {
    const store = memoryStore();
    const first = deskOver(store, 'Bins. Thanks', 'Lamps. Thanks');
    await first.read();
    first.act(tick);
    first.act({ type: 'kind', kind: 'uk-eir' });
    await settled();
    await first.read();
    first.act({ type: 'note', item: 'b', note: 'Ring the depot' });
    await settled();

    const second = deskOver(store, 'Bins. Thanks', 'Lamps. Thanks', 'Doors. Thanks');
    await second.read();
    expect(second.state.history.present.decisions.ticked).toEqual({ a: true });
    expect(second.state.found?.law.kind).toBe('uk-eir');
    await second.read();
    expect(second.state.history.present.decisions.notes).toEqual({ b: 'Ring the depot' });
    expect(second.state.history.present.decisions.ticked).toEqual({});
    await second.read();
    expect(second.state.history.present.decisions.notes).toEqual({});
    expect(second.state.shelf).toBeUndefined();
  });

  it('keeps what is carried over to a letter that changed a little', async () => {
    const store = memoryStore();
    const first = deskOver(store, 'Bins. Thanks', 'Bins. Many thanks');
    await first.read();
    first.act(tick);
    await first.read();
    await settled();
    const second = deskOver(store, 'Bins. Many thanks');
    await second.read();
    expect(second.state.history.present.decisions.ticked).toEqual({ a: true });
  });

  it('says when the work could not be kept, loses nothing, and keeps it when tried again', async () => {
    const store = memoryStore();
    store.refuses = true;
    const desk = deskOver(store, 'Bins. Thanks');
    await desk.read();
    desk.act(tick);
    await settled();
    expect(desk.state.shelf).toBe('not-kept');
    expect(desk.state.history.present.decisions.ticked).toEqual({ a: true });
    store.refuses = false;
    desk.keepWork();
    await settled();
    expect(desk.state.shelf).toBeUndefined();
    expect(store.held.size).toBe(1);
  });

  it('starts afresh and says so where kept work cannot be read', async () => {
    const store = memoryStore();
    const first = deskOver(store, 'Bins. Thanks');
    await first.read();
    first.act(tick);
    await settled();
    for (const letter of store.held.keys()) store.held.set(letter, '{"version":99}');
    const second = deskOver(store, 'Bins. Thanks');
    await second.read();
    expect(second.state.shelf).toBe('not-read');
    expect(second.state.history.present.decisions.ticked).toEqual({});
  });

  it('shows in both panels on one letter what is done in either, and each undoes its own', async () => {
    const store = memoryStore();
    const one = deskOver(store, 'Bins. Thanks');
    const other = deskOver(store, 'Bins. Thanks');
    await Promise.all([one.read(), other.read()]);
    one.act(tick);
    other.act({ type: 'note', item: 'b', note: 'Ring the depot' });
    await settled();
    for (const desk of [one, other]) {
      expect(desk.state.history.present.decisions).toMatchObject({
        ticked: { a: true },
        notes: { b: 'Ring the depot' },
      });
    }
    other.undo();
    await settled();
    expect(one.state.history.present.decisions).toMatchObject({ ticked: { a: true }, notes: {} });
  });

  it('takes back at once what was done a moment before', async () => {
    const store = memoryStore();
    const desk = deskOver(store, 'Bins. Thanks');
    await desk.read();
    desk.act(tick);
    desk.undo();
    await settled();
    expect(desk.state.history.present.decisions.ticked).toEqual({});
    expect([...store.held.values()].join()).not.toContain('"a":true');
  });

  it('forgets what the officer erased, and writes none of it back', async () => {
    const store = memoryStore();
    const desk = deskOver(store, 'Bins. Thanks');
    await desk.read();
    desk.act(tick);
    await settled();
    store.held.clear();
    desk.forget('all');
    await settled();
    expect(desk.state.history.present.decisions.ticked).toEqual({});
    expect(store.held.size).toBe(0);
  });
});
