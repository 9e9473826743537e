import { describe, expect, it } from 'vitest';
import type { ReadResult, Result } from '../../lib/messages.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/regime.ts';
import type { Analyser } from './analyser.ts';
import { analyser, message, read, settled, tick } from './desk.fixture.ts';
import { Desk } from './desk.ts';

function deskReading(...pages: readonly Result<ReadResult>[]): Desk {
  let turn = 0;
  return new Desk(analyser, async () => pages[Math.min(turn++, pages.length - 1)] ?? read('none'));
}

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
