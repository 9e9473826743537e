import type { KnownMail } from '../../lib/model/known-mail.ts';
import { openedItem } from '../../lib/storage.ts';
import { keepingInForce } from '../options/held.ts';

/**
 * Mails known from before, live: those in the casebook while keeping is on, then those opened since the browser
 * started. One for the panel, started when nothing else waits, so that the Inbox tab finds ten thousand ready.
 */
export class KnownMails {
  #kept: readonly KnownMail[] = [];
  #opened: readonly KnownMail[] = [];
  #all: readonly KnownMail[] = [];
  #stop: (() => void) | undefined;
  #turn = 0;
  #started = false;
  #reading = true;
  readonly #listeners = new Set<() => void>();

  get all(): readonly KnownMail[] {
    return this.#all;
  }

  /** True until the kept mails were read for the first time: there may be more than `all`. */
  get reading(): boolean {
    return this.#reading;
  }

  /** Calls back at each change; the first listener starts the reading. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.start();
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): void {
    if (this.#started) return;
    this.#started = true;
    const opened = (mails: readonly KnownMail[]) => {
      this.#opened = mails;
      this.#tell();
    };
    void openedItem.getValue().then(opened);
    openedItem.watch(opened);
    void keepingInForce.getValue().then(({ on }) => this.#follow(on));
    keepingInForce.watch(({ on }) => void this.#follow(on));
  }

  async #follow(on: boolean): Promise<void> {
    const turn = ++this.#turn;
    this.#stop?.();
    this.#stop = undefined;
    const kept = (mails: readonly KnownMail[]) => {
      if (turn !== this.#turn) return;
      this.#reading = false;
      this.#kept = mails;
      this.#tell();
    };
    if (!on) return kept([]);
    const { theCasebook } = await import('../../lib/casebook/casebook.ts');
    if (turn !== this.#turn) return;
    // A casebook that cannot be read is said where it is set; the list is shown meanwhile.
    this.#stop = theCasebook().subscribe(kept, () => kept([]));
  }

  #tell(): void {
    this.#all = [...this.#kept, ...this.#opened];
    for (const listener of this.#listeners) listener();
  }
}
