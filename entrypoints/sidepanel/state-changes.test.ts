import { describe, expect, it } from 'vitest';
import { act } from '../../lib/decisions/actions.ts';
import { NO_HISTORY } from '../../lib/decisions/history.ts';
import { NO_WORK } from '../../lib/decisions/work.ts';
import type { RequestState } from '../../lib/model/kept-request.ts';
import { type DeskState, EMPTY_DESK } from './desk-state.ts';
import { StateChanges } from './state-changes.ts';
import { shelfOver, type WorkStore } from './work-shelf.ts';

/** A panel with the letter `open` on its desk, and the memory of the browser. */
function panel() {
  const held = new Map<string, unknown>();
  const full = { memory: false };
  const store: WorkStore = {
    read: async (letter) => held.get(letter),
    write: async (letter, value) => {
      if (full.memory) throw new Error('QUOTA_BYTES');
      held.set(letter, value);
    },
    remove: async () => undefined,
    watch: () => () => undefined,
  };
  const shelf = shelfOver(store);
  let state: DeskState = EMPTY_DESK;
  const desk = {
    letter: 'open',
    get state() {
      return state;
    },
    act: (action: Parameters<typeof act>[1]) => {
      state = { ...state, history: { ...NO_HISTORY, present: act(state.history.present, action) } };
    },
  };
  const told: Record<string, RequestState> = {};
  const changes = new StateChanges({
    desk,
    shelf,
    opened: async (states) => void Object.assign(told, Object.fromEntries(states)),
  });
  const states = async () =>
    Promise.all(
      ['open', 'a', 'b'].map(async (letter) => {
        const work = letter === 'open' ? desk.state.history.present : await shelf.take(letter);
        return work === 'not-read' ? work : ((work ?? NO_WORK).state ?? 'new');
      }),
    );
  return { changes, states, shelf, full, told, held };
}

describe('states set from the table', () => {
  it('are those of one or of many letters, on the desk or not, and are taken back step by step', async () => {
    const { changes, states, told } = panel();
    expect(await changes.set(['a'], 'drafting')).toEqual({ count: 1 });
    expect(await changes.set(['open', 'a', 'b'], 'sent')).toEqual({ count: 3 });
    expect(await states()).toEqual(['sent', 'sent', 'sent']);
    expect(told).toEqual({ open: 'sent', a: 'sent', b: 'sent' });
    expect(await changes.undo()).toEqual({ count: 3 });
    expect(await states()).toEqual(['new', 'drafting', 'new']);
    expect(await changes.undo()).toEqual({ count: 1 });
    expect(await states()).toEqual(['new', 'new', 'new']);
    expect(changes.canUndo).toBe(false);
    expect(await changes.undo()).toEqual({ count: 0 });
  });

  it('make no step where nothing changes', async () => {
    const { changes } = panel();
    expect(await changes.set(['a', 'open'], 'new')).toEqual({ count: 0 });
    expect(changes.canUndo).toBe(false);
  });

  it('are left alone by undo where another window changed them since', async () => {
    const { changes, states, shelf } = panel();
    await changes.set(['a', 'b'], 'sent');
    await shelf.setState('a', 'clarifying');
    expect(await changes.undo()).toEqual({ count: 1 });
    expect(await states()).toEqual(['new', 'clarifying', 'new']);
  });

  it('say what could not be changed, and change the rest', async () => {
    const { changes, states, full, held } = panel();
    held.set('b', { version: 99 });
    expect(await changes.set(['a', 'b'], 'sent')).toEqual({ count: 1, trouble: 'not-read' });
    expect(await states()).toEqual(['new', 'sent', 'not-read']);
    full.memory = true;
    expect(await changes.set(['a'], 'new')).toEqual({ count: 0, trouble: 'not-kept' });
  });
});
