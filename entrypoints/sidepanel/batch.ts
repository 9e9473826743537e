import { requestToKeep } from '../../lib/decisions/request-to-keep.ts';
import { NO_WORK } from '../../lib/decisions/work.ts';
import type { FileProblem } from '../../lib/files/file-problem.ts';
import { readMessages } from '../../lib/files/read-file.ts';
import type { Sign } from '../../lib/law/signs/sign.ts';
import type { KeptRequest } from '../../lib/model/kept-request.ts';
import type { Settings } from '../../lib/model/regime.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import type { Message } from '../../lib/model/source-text.ts';
import type { Analyser } from './analyser.ts';

/** One letter of a batch, analysed. */
export interface BatchRow {
  readonly file: string;
  readonly message: Message;
  readonly request: KeptRequest;
}

/** A file that gave nothing, and why. */
export interface BatchProblem {
  readonly file: string;
  readonly problem: FileProblem;
}

/** How far a batch has come. */
export interface BatchState {
  readonly rows: readonly BatchRow[];
  readonly problems: readonly BatchProblem[];
  /** Files done, and all of them. */
  readonly done: number;
  readonly all: number;
  readonly running: boolean;
}

/** What a batch needs: how a letter is analysed, and what becomes of each (keeping it, where that is on). */
export interface BatchNeeds {
  readonly analyser: Analyser;
  readonly settings: Settings;
  /** Signs of the team's own; none where absent. */
  readonly ownSigns?: readonly Sign[];
  readonly parseHtml: (html: string) => Document;
  readonly onFound: (found: FoiRequest) => Promise<void>;
}

/** The table is told of new letters at most this often, in milliseconds: drawing thousands of rows anew takes its time. */
const TOLD_EVERY = 150;

/** Reads and analyses many files one after the other. Framework-free: the panel subscribes. */
export class Batch {
  #state: BatchState = { rows: [], problems: [], done: 0, all: 0, running: false };
  #stopped = false;
  readonly #found: BatchRow[] = [];
  #done = 0;
  #toldAt = 0;
  readonly #listeners = new Set<() => void>();
  readonly #needs: BatchNeeds;

  constructor(needs: BatchNeeds) {
    this.#needs = needs;
  }

  get state(): BatchState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stops after the letter in hand; what is done stays. */
  stop(): void {
    this.#stopped = true;
    this.#needs.analyser.stop();
    this.#tellAll();
  }

  async run(files: readonly File[]): Promise<void> {
    this.#set({ all: files.length, running: true });
    for (const file of files) {
      if (this.#stopped) return;
      await this.#one(file);
      if (!this.#stopped) this.#done++;
      this.#tell();
    }
    this.#tellAll();
  }

  async #one(file: File): Promise<void> {
    const name = file.webkitRelativePath || file.name;
    const read = await this.#read(file);
    if (typeof read === 'string') {
      this.#set({ problems: [...this.#state.problems, { file: name, problem: read }] });
      return;
    }
    for (const message of read) {
      if (this.#stopped) return;
      const { analyser, settings, ownSigns = [], onFound } = this.#needs;
      const found = await analyser.analyse({ message, settings, said: {}, ownSigns });
      if (found === undefined) continue;
      await onFound(found);
      const request = requestToKeep(found, NO_WORK, { parts: 'all', at: '' });
      this.#found.push({ file: name, message, request });
      this.#tell();
    }
  }

  async #read(file: File): Promise<readonly Message[] | FileProblem> {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const result = await readMessages(file.name, bytes, this.#needs.parseHtml);
      return result.ok ? result.value.map(({ message }) => message) : result.problem;
    } catch {
      return 'broken';
    }
  }

  /** Tells of what was found since it last did, where that is a while ago. A letter that came after the stop is told at once. */
  #tell(): void {
    const now = performance.now();
    if (this.#stopped) this.#tellAll();
    else if (now - this.#toldAt >= TOLD_EVERY) {
      this.#toldAt = now;
      this.#set({ rows: [...this.#found], done: this.#done });
    }
  }

  #tellAll(): void {
    this.#set({ rows: [...this.#found], done: this.#done, running: false });
  }

  #set(change: Partial<BatchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
