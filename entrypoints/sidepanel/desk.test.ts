import { describe, expect, it } from 'vitest';
import type { ReadResult, Result } from '../../lib/messages.ts';
import { NO_SCOPE } from '../../lib/model/question.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/regime.ts';
import { requestFor } from '../../lib/model/request.fixture.ts';
import type { Message } from '../../lib/model/source-text.ts';
import type { Analyser } from './analyser.ts';
import { Desk } from './desk.ts';
import { NO_KEEPER } from './keeper.ts';
import { type Alone, shelfOver, type WorkStore } from './work-shelf.ts';

const message = (text: string): Message => ({ source: { id: text, text, blocks: [] }, subject: text });
const read = (text: string, sure = true): Result<ReadResult> => ({
  ok: true,
  value: {
    message: message(text),
    frameId: 0,
    candidates: 2,
    candidate: 0,
    names: [],
    sure,
    translated: false,
  },
});

/** Finds one question, which is the whole text up to the first stop. */
const analyser: Analyser = {
  analyse: async ({ message: given, settings, said }) =>
    requestFor(given, {
      settings,
      questions: [
        {
          id: given.source.text.split('.')[0] ?? '',
          span: { start: 0, end: given.source.text.length },
          kind: 'question',
          scope: NO_SCOPE,
        },
      ],
      law: { kind: said.kind ?? 'uk-foia' },
    }),
  stop: () => undefined,
};

function deskReading(...pages: readonly Result<ReadResult>[]): Desk {
  let turn = 0;
  return new Desk(analyser, async () => pages[Math.min(turn++, pages.length - 1)] ?? read('none'));
}
const tick = { type: 'tick', item: 'a', done: true } as const;

describe('the desk', () => {
  it('says so where a letter cannot be analysed, and goes on showing the one from before', async () => {
    const failing: Analyser = {
      ...analyser,
      analyse: async (task) => (task.message.subject === 'Broken.' ? undefined : analyser.analyse(task)),
    };
    const desk = new Desk(failing, async () => read('Bins. Thanks'));
    await desk.paste(message('Broken.'));
    expect(desk.state).toMatchObject({ phase: 'ready', problem: 'not-analysed' });
    await desk.read();
    expect(desk.state.problem).toBeUndefined();
    await desk.paste(message('Broken.'));
    expect(desk.state).toMatchObject({ problem: 'not-analysed', found: { questions: [{ id: 'Bins' }] } });
  });

  it('no longer calls a page translated that has moved on since', async () => {
    const desk = deskReading(read('Bins. Thanks'), { ok: false, problem: 'no-message' });
    await desk.read();
    await desk.pageChanged(true);
    expect(desk.state).toMatchObject({ stale: true, translated: true });
    await desk.pageChanged();
    expect(desk.state).toMatchObject({ stale: true, translated: false });
  });

  it('has the letter analysed again under new settings, and not for a choice that says nothing of it', async () => {
    const heard: string[] = [];
    const listening: Analyser = {
      ...analyser,
      analyse: async (task) => {
        heard.push(task.settings.jurisdiction);
        return analyser.analyse(task);
      },
    };
    const desk = new Desk(listening, async () => read('Bins. Thanks'));
    desk.settle({ ...DEFAULT_SETTINGS });
    await desk.read();
    desk.settle({ ...DEFAULT_SETTINGS });
    desk.settle({ ...DEFAULT_SETTINGS, jurisdiction: 'scotland' });
    await settled();
    expect(heard).toEqual(['uk', 'scotland']);
  });

  it('has the letter analysed again when the officer records what moves its clock', async () => {
    const heard: unknown[] = [];
    const listening: Analyser = {
      ...analyser,
      analyse: async (task) => {
        heard.push(task.said.clock);
        return analyser.analyse(task);
      },
    };
    const desk = new Desk(listening, async () => read('Bins. Thanks'));
    await desk.read();
    const wait = { name: 'clarification', asked: '2026-11-03' } as const;
    desk.act({ type: 'wait', wait });
    desk.act(tick);
    desk.act({ type: 'extend', extended: true });
    desk.act({ type: 'add-provision', added: { provision: 'uk-foia:43(2)' } });
    expect(heard).toEqual([
      undefined,
      [wait],
      [wait, { name: 'extension', qualifiedExemption: false }],
      [wait, { name: 'extension', qualifiedExemption: true }],
    ]);
  });

  it('shows the letter that the page holds', async () => {
    const desk = deskReading(read('Bins. Thanks'));
    await desk.read();
    expect(desk.state.phase).toBe('ready');
    expect(desk.state.found?.message.subject).toBe('Bins. Thanks');
  });

  it('says why a page could not be read and keeps the letter from before', async () => {
    const desk = deskReading(read('Bins. Thanks'), { ok: false, problem: 'no-message' });
    await desk.read();
    await desk.read();
    expect(desk.state.problem).toBe('no-message');
    expect(desk.state.found?.message.subject).toBe('Bins. Thanks');
  });

  it('keeps what was done when the letter is read again with small changes', async () => {
    const desk = deskReading(read('Bins. Thanks'), read('Bins. Many thanks'));
    await desk.read();
    desk.act(tick);
    await desk.read();
    expect(desk.state.found?.message.subject).toBe('Bins. Many thanks');
    expect(desk.state.history.present.decisions.ticked).toEqual({ a: true });
  });

  it('starts afresh on another letter and finds the work again on coming back', async () => {
    const desk = deskReading(read('Bins. Thanks'), read('Lamps. Thanks'), read('Bins. Thanks'));
    await desk.read();
    desk.act(tick);
    await desk.read();
    expect(desk.state.history.past).toEqual([]);
    await desk.read();
    expect(desk.state.history.present.decisions.ticked).toEqual({ a: true });
    desk.undo();
    expect(desk.state.history.present.decisions.ticked).toEqual({});
  });

  it('follows the page to another message, but not to one it is not sure of', async () => {
    const desk = deskReading(read('Bins. Thanks'), read('Lamps. Thanks'), read('Doors. Thanks', false));
    await desk.read();
    await desk.pageChanged();
    expect(desk.state.found?.message.subject).toBe('Lamps. Thanks');
    await desk.pageChanged();
    expect(desk.state.found?.message.subject).toBe('Lamps. Thanks');
    expect(desk.state.stale).toBe(true);
  });

  it('keeps the letter while the browser shows it translated, and until the page shows it again', async () => {
    const desk = deskReading(read('Bins. Thanks'), read('Poubelles. Merci'));
    await desk.read();
    await desk.pageChanged(true);
    expect(desk.state).toMatchObject({ stale: true, translated: true });
    expect(desk.state.found?.message.subject).toBe('Bins. Thanks');
    desk.pageReturned();
    expect(desk.state).toMatchObject({ stale: false, translated: false });
  });

  it('reads the whole message when the page changes, whatever the officer has selected', async () => {
    const asked: unknown[] = [];
    const desk = new Desk(analyser, async (options) => {
      asked.push(options);
      return read('Bins. Thanks');
    });
    await desk.read();
    await desk.pageChanged();
    expect(asked).toEqual([undefined, { whole: true }]);
  });

  it('has the letter analysed under the law and the day that the officer sets', async () => {
    const desk = deskReading(read('Bins. Thanks'));
    await desk.read();
    desk.act({ type: 'kind', kind: 'uk-eir' });
    desk.act({ type: 'received', date: '2026-03-02' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(desk.state.found?.law.kind).toBe('uk-eir');
    expect(desk.state.found?.message.received).toBe('2026-03-02');
  });

  it('takes the same words from another sender or of another day for another letter', async () => {
    const sent = (name: string, received: string): Result<ReadResult> => {
      const one = read('Bins. Thanks');
      if (!one.ok) return one;
      return {
        ok: true,
        value: { ...one.value, message: { ...one.value.message, from: { name }, received } },
      };
    };
    const desk = deskReading(
      sent('Ada Wren', '2026-11-20'),
      sent('Jo Pike', '2026-11-20'),
      sent('Ada Wren', '2027-03-01'),
      sent('Ada Wren', '2026-11-20'),
    );
    const ticked: unknown[] = [];
    for (let nth = 0; nth < 4; nth++) {
      await desk.read();
      ticked.push(desk.state.history.present.decisions.ticked);
      if (nth === 0) desk.act(tick);
      if (nth === 0) desk.act({ type: 'received', date: '2026-11-23' });
    }
    expect(ticked).toEqual([{}, {}, {}, { a: true }]);
  });

  it('keeps the letter when its tab is closed', async () => {
    const desk = deskReading(read('Bins. Thanks'));
    await desk.read();
    desk.tabClosed();
    expect(desk.state.problem).toBe('tab-closed');
    expect(desk.state.found).toBeDefined();
  });
});

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

const settled = () => new Promise((resolve) => setTimeout(resolve));

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
