import type { Action } from '../../lib/decisions/actions.ts';
import { type History, NO_HISTORY, perform, redo, takeIn, undo } from '../../lib/decisions/history.ts';
import { sameLetter } from '../../lib/decisions/review.ts';
import { NO_WORK, type Work } from '../../lib/decisions/work.ts';
import type { Sign } from '../../lib/law/signs/sign.ts';
import type { ReadChoice, ReadResult, Result } from '../../lib/messages.ts';
import { letterId } from '../../lib/model/letter-id.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/regime.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import type { Message } from '../../lib/model/source-text.ts';
import type { Analyser } from './analyser.ts';
import { type DeskState, EMPTY_DESK, shelvedState, withoutProblem } from './desk-state.ts';
import { saidIn, saidOf, withReceived } from './said-of-work.ts';
import { NO_SHELF, type WorkShelf } from './work-shelf.ts';

/** Reads the page. */
export type ReadPage = (options?: ReadChoice) => Promise<Result<ReadResult>>;

const historyOf = (kept: History | Work): History =>
  'present' in kept ? kept : { ...NO_HISTORY, present: kept };

/**
 * One letter at a time: reads it, has it analysed, keeps what the officer did on it, also when it is read again or the
 * officer comes back to it. Framework-free: the panel subscribes.
 */
export class Desk {
  #state: DeskState = EMPTY_DESK;
  #message: Message | undefined;
  #settings: Settings = DEFAULT_SETTINGS;
  #ownSigns: readonly Sign[] = [];
  /** Counts readings and analyses, so that a late answer to an earlier one is dropped. */
  #turn = 0;
  readonly #works = new Map<string, History>();
  /** The work on each letter as it lies on the shelf: what another window's work is told from. */
  readonly #shelved = new Map<string, Work>();
  #unwatch: () => void = () => undefined;
  #shelving: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #analyser: Analyser;
  readonly #readPage: ReadPage;

  readonly #shelf: WorkShelf;

  /** `shelf`: where the work on each letter is kept while the panel is closed. */
  constructor(analyser: Analyser, readPage: ReadPage, shelf: WorkShelf = NO_SHELF) {
    this.#analyser = analyser;
    this.#readPage = readPage;
    this.#shelf = shelf;
  }

  get state(): DeskState {
    return this.#state;
  }

  /** The settings that letters are analysed under. */
  get settings(): Settings {
    return this.#settings;
  }

  /** The id of the letter on the desk. */
  get letter(): string | undefined {
    return this.#message && letterId(this.#message);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads the page and shows what it holds; says why where it cannot. */
  async read(options?: ReadChoice): Promise<void> {
    const turn = this.#begin('reading');
    const result = await this.#readPage(options);
    if (turn !== this.#turn) return;
    if (!result.ok) {
      this.#set({
        ...this.#state,
        phase: 'ready',
        problem: result.problem,
        stale: this.#state.found !== undefined,
      });
      return;
    }
    await this.#open(result.value.message, result.value);
  }

  /** The page no longer shows the letter: follows it where it surely shows another, else says so. */
  async pageChanged(translated = false): Promise<void> {
    const { read, phase } = this.#state;
    if (read === undefined || phase !== 'ready') return;
    // The same letter in another language is no other letter.
    if (translated) return this.#set({ ...this.#state, stale: true, translated });
    const turn = ++this.#turn;
    // What the officer has selected meanwhile is meant to be marked, not to be read alone.
    const result = await this.#readPage({ whole: read.message.source.site !== 'selection' });
    if (turn !== this.#turn) return;
    if (result.ok && result.value.sure) await this.#open(result.value.message, result.value);
    else this.#set({ ...this.#state, stale: true, translated });
  }

  /** The page shows the letter again as it was read. */
  pageReturned(): void {
    this.#set({ ...this.#state, stale: false, translated: this.#state.read?.translated ?? false });
  }

  /** Shows a letter that no page gave. */
  async paste(message: Message): Promise<void> {
    this.#begin('analysing');
    await this.#open(message, undefined);
  }

  /** The tab of the letter is gone; the letter stays. */
  tabClosed(): void {
    this.#turn++;
    this.#set({ ...this.#state, phase: 'ready', problem: 'tab-closed', stale: false });
  }

  stop(): void {
    this.#turn++;
    this.#analyser.stop();
    this.#set({ ...this.#state, phase: 'ready', stopped: true });
  }

  confirm(): void {
    this.#set({ ...this.#state, confirmed: true });
  }

  /** Takes note of new settings and signs of the team's own; a letter on the desk is analysed again under them. */
  settle(settings: Settings, ownSigns: readonly Sign[] = []): void {
    // What else the office chose, such as to keep requests, says nothing of a letter.
    const isNew = JSON.stringify([settings, ownSigns]) !== JSON.stringify([this.#settings, this.#ownSigns]);
    this.#settings = settings;
    this.#ownSigns = ownSigns;
    this.#set({ ...this.#state });
    if (isNew && this.#state.found !== undefined) void this.#analyseAgain();
  }

  act(action: Action): void {
    this.#setHistory(perform(this.#state.history, action));
  }

  undo(): void {
    this.#setHistory(undo(this.#state.history));
  }

  redo(): void {
    this.#setHistory(redo(this.#state.history));
  }

  /** Tries once more to keep the work on the letter that is shown. */
  keepWork(): void {
    this.#keep();
  }

  /** Puts a letter on the shelf that is not on the desk, with whatever was done on it before. */
  async keepLetter(found: FoiRequest): Promise<void> {
    const letter = await this.#shelf.find(found.message);
    await this.#shelf.put({ ...found, message: { ...found.message, letter } }, NO_WORK, NO_WORK);
  }

  /** The officer erased what was kept of these letters: the work on them goes from the desk too. */
  forget(letters: readonly string[] | 'all'): void {
    const shown = this.letter;
    for (const letter of letters === 'all' ? [...this.#works.keys()] : letters) {
      this.#works.delete(letter);
      this.#shelved.delete(letter);
    }
    if (shown === undefined || (letters !== 'all' && !letters.includes(shown))) return;
    const { where: _where, shelf: _shelf, ...rest } = this.#state;
    const before = rest.history.present;
    this.#set({ ...rest, history: NO_HISTORY });
    // What an import put in its place is shown.
    this.#heard(shown);
    if (saidIn(before) !== saidIn(NO_WORK)) void this.#analyseAgain();
  }

  #set(state: DeskState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  #begin(phase: DeskState['phase']): number {
    this.#set({ ...withoutProblem(this.#state), phase, stopped: false });
    return ++this.#turn;
  }

  #setHistory(history: History): void {
    const { present } = this.#state.history;
    if (history === this.#state.history) return;
    this.#set({ ...this.#state, history });
    if (this.#message !== undefined) {
      this.#works.set(letterId(this.#message), history);
      this.#keep();
    }
    if (saidIn(history.present) !== saidIn(present)) void this.#analyseAgain();
  }

  /** One act on the shelf after the other, so that what comes back from it is never older than what is known. */
  #queue(act: () => Promise<void>): Promise<void> {
    this.#shelving = this.#shelving.then(act);
    return this.#shelving;
  }

  /** Puts away the work on the letter that is shown. */
  #keep(): void {
    const { found } = this.#state;
    const message = this.#message;
    if (found === undefined || message === undefined) return;
    const letter = letterId(message);
    void this.#queue(async () => {
      // Erased in the meantime: nothing of it may come back.
      const mine = this.#works.get(letter)?.present;
      if (mine === undefined) return;
      const { work, ...put } = await this.#shelf.put(found, this.#shelved.get(letter) ?? NO_WORK, mine);
      this.#shelved.set(letter, work);
      this.#takeIn(letter, mine, work);
      if (this.#isShown(letter)) this.#set(shelvedState(this.#state, put));
    });
  }

  /** Another window, or this one, put away work on a letter: takes in what is new. */
  #heard(letter: string): void {
    void this.#queue(async () => {
      const theirs = await this.#shelf.take(letter);
      if (theirs === undefined || theirs === 'not-read') return;
      const base = this.#shelved.get(letter) ?? NO_WORK;
      this.#shelved.set(letter, theirs);
      this.#takeIn(letter, base, theirs);
    });
  }

  #isShown(letter: string): boolean {
    return this.letter === letter;
  }

  #takeIn(letter: string, base: Work, theirs: Work): void {
    const history = this.#works.get(letter) ?? NO_HISTORY;
    const next = takeIn(history, base, theirs);
    if (next === history) return;
    this.#works.set(letter, next);
    if (!this.#isShown(letter)) return;
    this.#set({ ...this.#state, history: next });
    if (saidIn(next.present) !== saidIn(history.present)) void this.#analyseAgain();
  }

  async #open(given: Message, read: ReadResult | undefined): Promise<void> {
    const turn = ++this.#turn;
    this.#set({ ...this.#state, phase: 'analysing' });
    const letter = await this.#shelf.find(given);
    const message = { ...given, letter };
    const taken = this.#works.get(letter) ?? (await this.#shelf.take(letter));
    if (turn !== this.#turn) return;
    const kept = taken === 'not-read' || taken === undefined ? undefined : historyOf(taken);
    const found = await this.#analyse(message, kept?.present);
    if (turn !== this.#turn) return;
    if (found === undefined) {
      return this.#set({ ...this.#state, phase: 'ready', problem: 'not-analysed' });
    }
    const before = this.#state.found;
    const history =
      kept ?? (before !== undefined && sameLetter(before, found) ? this.#state.history : NO_HISTORY);
    this.#message = message;
    this.#works.set(letter, history);
    if (taken !== undefined && taken !== 'not-read' && !('present' in taken))
      this.#shelved.set(letter, taken);
    this.#unwatch();
    this.#unwatch = this.#shelf.watch(letter, () => this.#heard(letter));
    const { problem: _problem, read: _read, shelf: _shelf, where: _where, ...rest } = this.#state;
    this.#set({
      ...rest,
      phase: 'ready',
      found,
      history,
      stale: false,
      translated: read?.translated ?? false,
      stopped: false,
      confirmed: false,
      ...(read === undefined ? {} : { read }),
      ...(taken === 'not-read' ? { shelf: taken } : {}),
    });
    // What could not be read is not written over before the officer has done something.
    if (taken !== 'not-read') this.#keep();
    // What the officer said of the letter in its earlier words holds for it now.
    if (kept === undefined && saidIn(history.present) !== saidIn(NO_WORK)) await this.#analyseAgain();
  }

  async #analyseAgain(): Promise<void> {
    if (this.#message === undefined) return;
    const turn = ++this.#turn;
    const found = await this.#analyse(this.#message, this.#state.history.present);
    if (turn !== this.#turn || found === undefined) return;
    this.#set({ ...this.#state, phase: 'ready', found });
    this.#keep();
  }

  #analyse(message: Message, work: Work | undefined): Promise<FoiRequest | undefined> {
    return this.#analyser.analyse({
      message: work === undefined ? message : withReceived(message, work),
      settings: this.#settings,
      said: work === undefined ? {} : saidOf(work),
      ownSigns: this.#ownSigns,
    });
  }
}
