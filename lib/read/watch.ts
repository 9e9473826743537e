/** How long a page must be still before it is looked at again, and how long it is waited for at most, in milliseconds. */
const STILL = 120;
const AT_MOST = 600;
/** A page that never rests is looked at less and less often, down to once in this time. */
const SLOWEST = 4_000;

/**
 * Tells when the page changed in or around an element. Changes are gathered until the page rests; a page that keeps
 * changing is looked at ever less often, so that it never pays for our looking.
 */
export class Watch {
  readonly #observer: MutationObserver;
  readonly #changed: () => void;
  #root: Node;
  #still: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;
  #wait = AT_MOST;
  #last = 0;

  constructor(root: Node, changed: () => void) {
    this.#root = root;
    this.#changed = changed;
    this.#observer = new MutationObserver((records) => {
      if (records.some((record) => this.#concerns(record))) this.#stir();
    });
    const page = root.ownerDocument;
    if (page !== null) this.#observer.observe(page, { childList: true, characterData: true, subtree: true });
  }

  /** Watches another element of the same page from now on. */
  follow(root: Node): void {
    this.#root = root;
  }

  stop(): void {
    clearTimeout(this.#still);
    this.#observer.disconnect();
  }

  #concerns(record: MutationRecord): boolean {
    if (this.#root.contains(record.target) || !this.#root.isConnected) return true;
    // The message taken out and put back elsewhere.
    return [...record.addedNodes].some((node) => node.contains(this.#root));
  }

  #stir(): void {
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#still);
    const left = this.#since + this.#wait - now;
    this.#still = setTimeout(() => this.#tell(), Math.max(0, Math.min(STILL, left)));
  }

  #tell(): void {
    const now = performance.now();
    this.#wait = now - this.#last < 2 * this.#wait ? Math.min(SLOWEST, this.#wait * 1.5) : AT_MOST;
    this.#last = now;
    this.#since = undefined;
    this.#changed();
  }
}
