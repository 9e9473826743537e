import type { RequestState } from '../../lib/model/kept-request.ts';
import type { Desk } from './desk.ts';
import type { StateSet, WorkShelf } from './work-shelf.ts';

/** The first thing that went wrong with setting the states of several letters. */
export type StateTrouble = 'memory-only' | 'not-kept' | 'not-read';

/** How a change of several states came out. */
export interface StatesSet {
  /** Letters that stand in another state than before. */
  readonly count: number;
  readonly trouble?: StateTrouble;
}

/** One change as it can be taken back: what each letter was before. */
interface Step {
  readonly to: RequestState;
  readonly before: ReadonlyMap<string, RequestState>;
}

/** What the changes stand on. `opened`: tells those who show letters that were opened and are not kept. */
interface Needs {
  readonly desk: Pick<Desk, 'act' | 'letter' | 'state'>;
  readonly shelf: Pick<WorkShelf, 'setState'>;
  readonly opened: (states: ReadonlyMap<string, RequestState>) => Promise<void>;
}

const TROUBLES: ReadonlySet<StateSet['where']> = new Set(['memory-only', 'not-kept', 'not-read']);
const isTrouble = (where: StateSet['where'] | 'desk'): where is StateTrouble =>
  where !== 'desk' && TROUBLES.has(where);

/**
 * States set from the table, of one letter or of many, and taken back, the last change first. The letter on the desk is
 * changed there, so that the panel's own undo knows of it; another only where nobody changed it since. Never rejects.
 */
export class StateChanges {
  readonly #needs: Needs;
  #steps: readonly Step[] = [];

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** Sets these letters to one state, by their ids. */
  async set(letters: readonly string[], to: RequestState): Promise<StatesSet> {
    const { before, ...set } = await this.#change(letters.map((letter) => ({ letter, to })));
    if (before.size > 0) this.#steps = [...this.#steps, { to, before }];
    return set;
  }

  /** Takes the last change back. */
  async undo(): Promise<StatesSet> {
    const step = this.#steps.at(-1);
    if (step === undefined) return { count: 0 };
    this.#steps = this.#steps.slice(0, -1);
    const { count, trouble } = await this.#change(
      [...step.before].map(([letter, to]) => ({ letter, to, only: step.to })),
    );
    return { count, ...(trouble === undefined ? {} : { trouble }) };
  }

  async #change(
    wanted: readonly { readonly letter: string; readonly to: RequestState; readonly only?: RequestState }[],
  ): Promise<StatesSet & { readonly before: ReadonlyMap<string, RequestState> }> {
    const before = new Map<string, RequestState>();
    const now = new Map<string, RequestState>();
    let trouble: StateTrouble | undefined;
    for (const { letter, to, only } of wanted) {
      const set = await this.#setOne(letter, to, only);
      if (isTrouble(set.where)) trouble ??= set.where;
      const stays = set.where === 'not-read' || set.where === 'not-kept';
      if (stays || set.before === to || (only !== undefined && set.before !== only)) continue;
      before.set(letter, set.before);
      now.set(letter, to);
    }
    await this.#needs.opened(now).catch(() => undefined);
    return { count: before.size, before, ...(trouble === undefined ? {} : { trouble }) };
  }

  async #setOne(
    letter: string,
    to: RequestState,
    only: RequestState | undefined,
  ): Promise<{ readonly before: RequestState; readonly where: StateSet['where'] | 'desk' }> {
    const { desk, shelf } = this.#needs;
    if (desk.letter !== letter) return shelf.setState(letter, to, only);
    const before = desk.state.history.present.state ?? 'new';
    if (only === undefined || before === only) desk.act({ type: 'state', state: to });
    return { before, where: 'desk' };
  }
}
