import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Desk } from '../entrypoints/sidepanel/desk.ts';
import { keeperOver } from '../entrypoints/sidepanel/keeper.ts';
import { keepingIn } from '../entrypoints/sidepanel/private-window.ts';
import { shelfOver, type WorkStore } from '../entrypoints/sidepanel/work-shelf.ts';
import { analyse } from '../lib/analyse.ts';
import { type Casebook, openCasebook } from '../lib/casebook/casebook.ts';
import { buildChecklist } from '../lib/checklist/build.ts';
import { toMarkdown } from '../lib/checklist/markdown.ts';
import { reviewOf } from '../lib/decisions/review.ts';
import { CHECKLIST_LAW } from '../lib/law/checklist-law.ts';
import { DEFAULT_KEEPING, type Keeping } from '../lib/model/keeping.ts';
import type { Message } from '../lib/model/source-text.ts';

/**
 * What can go wrong, and what becomes of the officer's work: a table. Each fault comes at each step of the main job.
 * `kept`: all that was done is there afterwards. `told`: it is in the panel, and the panel says what is not kept or what
 * could not be read. `said before`: it is gone, and the panel said beforehand that it would be.
 */
type Outcome =
  | { readonly is: 'kept' }
  | { readonly is: 'told'; readonly shelf: 'memory-only' | 'not-kept' | 'not-read' }
  | { readonly is: 'said before' };

const MESSAGE: Message = {
  source: {
    id: 'x',
    text: 'Dear Council,\n\nUnder the Freedom of Information Act 2000:\n\n1. How much did you pay Brightwater Ltd for grit in 2025?\n2. A copy of the contract with its unit prices.\n\nJo Vale\njo@example.org',
    blocks: [],
  },
  subject: 'Grit',
  received: '2026-03-02',
};

/** One browser: its memory, its disk, and what is wrong with them. */
class World {
  readonly memory = new Map<string, string>();
  readonly wrong = { memoryFull: false, diskFull: false };
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #book: Casebook;
  readonly #keeping: Keeping;
  readonly #isPrivate: boolean;
  #busy: Promise<unknown> = Promise.resolve();
  static #worlds = 0;

  constructor(keeping: boolean, isPrivate: boolean) {
    this.#keeping = { ...DEFAULT_KEEPING, on: keeping };
    this.#isPrivate = isPrivate;
    this.#book = openCasebook(`faults-${++World.#worlds}`);
  }

  /** Opens a panel on the letter. */
  async panel(): Promise<Desk> {
    const store: WorkStore = {
      read: async (letter) => JSON.parse(this.memory.get(letter) ?? 'null'),
      write: async (letter, value) => {
        if (this.wrong.memoryFull) throw new Error('QUOTA_BYTES quota exceeded');
        this.memory.set(letter, JSON.stringify(value));
        for (const listener of this.#listeners.get(letter) ?? []) listener();
      },
      remove: async (letters) => {
        for (const letter of letters) this.memory.delete(letter);
      },
      watch: (letter, listener) => {
        const all = this.#listeners.get(letter) ?? new Set();
        this.#listeners.set(letter, all.add(listener));
        return () => all.delete(listener);
      },
    };
    const keeper = keeperOver({
      keeping: async () => keepingIn(this.#isPrivate, this.#keeping),
      open: async () => {
        if (this.wrong.diskFull) throw new DOMException('The disk is full.', 'QuotaExceededError');
        return this.#book;
      },
      now: () => '2026-03-02T12:00:00Z',
    });
    const shelf = shelfOver(store, keeper, (_name, act) => {
      const turn = this.#busy.then(act);
      this.#busy = turn;
      return turn;
    });
    const desk = new Desk(
      {
        analyse: async ({ message, settings, said }) => analyse(message, settings, said),
        stop: () => undefined,
      },
      async () => ({
        ok: true,
        value: {
          message: MESSAGE,
          frameId: 0,
          candidates: 1,
          candidate: 0,
          sure: true,
          names: [],
          translated: false,
        },
      }),
      shelf,
    );
    desk.settle({ jurisdiction: 'uk', authorityKind: 'council' });
    await desk.read();
    await settled();
    return desk;
  }

  /** The memory goes with the browser or with the extension; the disk stays. */
  closeBrowser(): void {
    this.memory.clear();
  }

  /** What was stored is damaged, wherever it lies. */
  async damage(): Promise<void> {
    for (const letter of this.memory.keys()) this.memory.set(letter, '{"version":99}');
    for (const { id } of await this.#book.list())
      await this.#book.change(id, (kept) => (kept === undefined ? kept : { ...kept, work: 'damaged' }));
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** The steps of the main job, in order; each changes the work but for the first and the last. */
const STEPS: readonly { readonly name: string; readonly act: (desk: Desk) => void }[] = [
  { name: 'the letter was opened', act: () => undefined },
  {
    name: 'a question was edited',
    act: (desk) => {
      const question = desk.state.found?.questions[0];
      if (question === undefined) throw new Error('no question was found');
      const edit = {
        type: 'reword',
        question: question.id,
        was: 'How much',
        words: 'Paid for grit in 2025',
      } as const;
      desk.act({ type: 'edit', edit });
    },
  },
  {
    name: 'a suggestion was decided',
    act: (desk) => {
      const suggestion = desk.state.found?.law.suggestions[0];
      if (suggestion === undefined) throw new Error('nothing was suggested');
      const { id, provision } = suggestion;
      desk.act({ type: 'decide', suggestion: id, provision, decision: { decision: 'accepted' } });
    },
  },
  { name: 'a task was ticked', act: (desk) => desk.act({ type: 'tick', item: itemOf(desk, 0), done: true }) },
  {
    name: 'a note was made',
    act: (desk) => desk.act({ type: 'note', item: itemOf(desk, 1), note: 'Rang highways' }),
  },
  { name: 'the checklist was copied', act: (desk) => void copied(desk) },
];

function itemOf(desk: Desk, nth: number): string {
  const item = desk.state.found?.checklist[nth];
  if (item === undefined) throw new Error('no checklist');
  return item.id;
}

/** What the officer would paste: it holds every decision, tick and note. */
function copied(desk: Desk): string {
  const { found, history } = desk.state;
  if (found === undefined) throw new Error('no letter');
  const { request, decisions } = reviewOf(found, history.present);
  return toMarkdown({ ...request, checklist: buildChecklist(request, decisions, CHECKLIST_LAW) });
}

interface Fault {
  readonly name: string;
  /** All of it happens in a private window. */
  readonly isPrivate?: true;
  /** Comes before the step in question is done, instead of after it. */
  readonly before?: (world: World) => void;
  /** Comes after it; gives the panel in which the officer goes on. */
  readonly after?: (world: World, desk: Desk) => Promise<Desk>;
  readonly keepingOff: Outcome;
  readonly keepingOn: Outcome;
}

const KEPT: Outcome = { is: 'kept' };
const reopened = (world: World): Promise<Desk> => world.panel();

const FAULTS: readonly Fault[] = [
  { name: 'the panel is closed', after: reopened, keepingOff: KEPT, keepingOn: KEPT },
  {
    name: 'the tab crashes or is closed',
    after: async (_world, desk) => {
      desk.tabClosed();
      return desk;
    },
    keepingOff: KEPT,
    keepingOn: KEPT,
  },
  {
    name: 'the browser is closed, or the extension reloaded or updated',
    after: async (world) => {
      world.closeBrowser();
      return world.panel();
    },
    keepingOff: { is: 'said before' },
    keepingOn: KEPT,
  },
  {
    name: 'the window is a private one, and is closed with the browser',
    isPrivate: true,
    after: async (world) => {
      world.closeBrowser();
      return world.panel();
    },
    keepingOff: { is: 'said before' },
    keepingOn: { is: 'said before' },
  },
  {
    name: 'the window is a private one, and the panel is closed',
    isPrivate: true,
    after: reopened,
    keepingOff: KEPT,
    keepingOn: KEPT,
  },
  {
    name: 'the disk is full',
    before: (world) => {
      world.wrong.diskFull = true;
    },
    keepingOff: KEPT,
    keepingOn: { is: 'told', shelf: 'memory-only' },
  },
  {
    name: 'the disk is full, and the panel is closed',
    before: (world) => {
      world.wrong.diskFull = true;
    },
    after: reopened,
    keepingOff: KEPT,
    keepingOn: { is: 'told', shelf: 'memory-only' },
  },
  {
    name: 'the memory of the browser is full',
    before: (world) => {
      world.wrong.memoryFull = true;
    },
    keepingOff: { is: 'told', shelf: 'not-kept' },
    keepingOn: KEPT,
  },
  {
    name: 'both are full',
    before: (world) => {
      world.wrong.memoryFull = true;
      world.wrong.diskFull = true;
    },
    keepingOff: { is: 'told', shelf: 'not-kept' },
    keepingOn: { is: 'told', shelf: 'not-kept' },
  },
  {
    name: 'what was stored is damaged',
    after: async (world) => {
      await world.damage();
      return world.panel();
    },
    keepingOff: { is: 'told', shelf: 'not-read' },
    keepingOn: { is: 'told', shelf: 'not-read' },
  },
  {
    name: 'a second panel is open on the letter',
    after: (world) => world.panel(),
    keepingOff: KEPT,
    keepingOn: KEPT,
  },
  {
    name: 'a second panel works on the letter at the same time',
    after: async (world, desk) => {
      const other = await world.panel();
      other.act({ type: 'received', date: '2026-03-03' });
      desk.act({ type: 'received', date: '2026-03-03' });
      await settled();
      return other;
    },
    keepingOff: KEPT,
    keepingOn: KEPT,
  },
];

/** Steps that leave work behind: after the others there is nothing to lose, and nothing to say. */
const hasWork = (step: number): boolean => step >= 1;

async function goThrough(fault: Fault, step: number, keeping: boolean): Promise<void> {
  const world = new World(keeping, fault.isPrivate === true);
  const first = await world.panel();
  for (const { act } of STEPS.slice(0, step)) act(first);
  await settled();
  fault.before?.(world);
  STEPS[step]?.act(first);
  // A step that changes nothing writes nothing: the next change meets the fault.
  if (fault.before !== undefined && (step === 0 || step === STEPS.length - 1))
    first.act({ type: 'state', state: 'drafting' });
  await settled();
  const pasted = copied(first);
  const { decisions, edits, state } = first.state.history.present;
  const { where } = first.state;
  const last = (await fault.after?.(world, first)) ?? first;
  const outcome = keeping ? fault.keepingOn : fault.keepingOff;
  const now = last.state.history.present;
  if (outcome.is === 'told' && (hasWork(step) || fault.before !== undefined)) {
    expect(last.state.shelf).toBe(outcome.shelf);
    // What could not be read is gone from this panel; everything else is still on it.
    if (outcome.shelf === 'not-read') return;
  }
  if (outcome.is === 'said before') {
    expect(where).toBe('memory');
    return;
  }
  if (outcome.is === 'kept') expect(last.state.shelf).toBeUndefined();
  expect({ decisions: now.decisions, edits: now.edits, state: now.state }).toEqual({
    decisions,
    edits,
    state,
  });
  if (now.received === undefined) expect(copied(last)).toBe(pasted);
}

describe.each([
  ['keeping off', false],
  ['keeping on', true],
] as const)('nothing is lost, %s', (_name, keeping) => {
  describe.each(
    FAULTS.map((fault) => [fault.name, keeping ? fault.keepingOn.is : fault.keepingOff.is, fault] as const),
  )('%s: %s', (_fault, _outcome, fault) => {
    it.each(STEPS.map(({ name }, step) => [name, step] as const))('when %s', (_step, step) =>
      goThrough(fault, step, keeping),
    );
  });
});
