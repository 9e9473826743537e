/** How long a list must be still before it is read again, how long it is waited for, and at most, in milliseconds. */
const STILL = 80;
const AT_MOST = 400;
const SLOWEST = 3_000;

/** Who wants to know. */
export interface WatchEars {
  /** Something may stand elsewhere: called once a frame at most. */
  moved(): void;
  /** Rows may have come, gone or changed. Gives whether they had. */
  changed(): boolean;
  /** The officer clicked here. */
  clicked(target: Element): void;
  /** The mouse came over this element. */
  pointed(target: Element): void;
}

/**
 * Follows a page whose list scrolls, sorts and pages. A page that changes without a change of its list is read less
 * and less often, so that it never pays for our looking.
 */
export class ListWatch {
  readonly #view: Window & typeof globalThis;
  readonly #ears: WatchEars;
  readonly #observer: MutationObserver;
  readonly #ended = new AbortController();
  #frame: number | undefined;
  #still: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;
  #wait = AT_MOST;

  constructor(view: Window & typeof globalThis, ears: WatchEars) {
    this.#view = view;
    this.#ears = ears;
    this.#observer = new view.MutationObserver((records) => {
      this.#move();
      if (records.some(({ type, attributeName }) => type !== 'attributes' || attributeName === 'class'))
        this.#stir();
    });
    const { body } = view.document;
    // Ours is beside the body, so it is never seen here.
    this.#observer.observe(body, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden'],
    });
    const { signal } = this.#ended;
    const follow = { capture: true, passive: true, signal } as const;
    const moved = () => this.#move();
    for (const name of ['scroll', 'transitionend', 'animationend'] as const)
      view.document.addEventListener(name, moved, follow);
    view.addEventListener('resize', moved, follow);
    view.document.addEventListener(
      'pointerover',
      ({ target }) => {
        if (target instanceof view.Element) ears.pointed(target);
      },
      follow,
    );
    view.document.addEventListener(
      'click',
      ({ target, isTrusted }) => {
        if (isTrusted && target instanceof view.Element) ears.clicked(target);
      },
      follow,
    );
  }

  stop(): void {
    this.#ended.abort();
    this.#observer.disconnect();
    clearTimeout(this.#still);
    if (this.#frame !== undefined) this.#view.cancelAnimationFrame(this.#frame);
  }

  #move(): void {
    this.#frame ??= this.#view.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#ears.moved();
    });
  }

  #stir(): void {
    const now = performance.now();
    this.#since ??= now;
    clearTimeout(this.#still);
    const left = this.#since + this.#wait - now;
    this.#still = setTimeout(() => this.#tell(), Math.max(0, Math.min(STILL, left)));
  }

  #tell(): void {
    this.#since = undefined;
    this.#wait = this.#ears.changed() ? AT_MOST : Math.min(SLOWEST, this.#wait * 1.5);
  }
}
