import type { ListRow } from '../model/list-row.ts';
import type { RowBadge } from '../model/triage.ts';
import { findList } from './find-list.ts';
import { BadgeLayer, type BadgeOfRow } from './layer.ts';
import type { FoundList, FoundRow } from './list.ts';
import { ListWatch } from './list-watch.ts';

/** What a session asks of those outside the page. */
export interface ListEars {
  /** The badges for these rows; rejects or gives none where nobody answers. */
  ask(rows: readonly ListRow[]): Promise<readonly RowBadge[]>;
  /** The list changed: its rows, none where the page shows no list. */
  changed(site: string, rows: readonly ListRow[]): void;
  /** The officer opened a message of the list. */
  opened(id: string): void;
}

/** Rows asked about at once. */
const BATCH = 200;
const keyOf = ({ id, subject, from, snippet, received }: ListRow): string =>
  JSON.stringify([id, subject, from?.name, from?.address, snippet, received]);

/** Reads one page's list, has it badged, follows its scrolling, sorting and paging, and leaves no trace. */
export class ListSession {
  readonly #view: Window & typeof globalThis;
  readonly #ears: ListEars;
  readonly #layer: BadgeLayer;
  readonly #watch: ListWatch;
  /** Badges by the words of their row; `undefined` while they are asked for. */
  readonly #badges = new Map<string, RowBadge | undefined>();
  #list: FoundList | undefined;
  #said = '';
  #turn = 0;

  constructor(view: Window & typeof globalThis, ears: ListEars) {
    this.#view = view;
    this.#ears = ears;
    this.#layer = new BadgeLayer(view);
    this.#watch = new ListWatch(view, {
      moved: () => this.#layer.place(),
      changed: () => this.look(),
      clicked: (target) => this.#clicked(target),
      pointed: (target) => this.#layer.pointAt(target),
    });
    this.look();
  }

  /** Reads the list as it is now. True where it is another than before. */
  look(): boolean {
    const { document } = this.#view;
    const today = localDay(new Date());
    this.#list = findList(document, { language: document.documentElement.lang, today });
    this.#paint();
    const rows = (this.#list?.rows ?? []).map(({ row }) => row);
    const said = `${this.#list?.site} ${rows.map((row) => `${keyOf(row)}${row.unread}`).join('\n')}`;
    if (said === this.#said) return false;
    this.#said = said;
    this.#ears.changed(this.#list?.site ?? '', rows);
    void this.#askAbout(rows);
    return true;
  }

  /** Asks for every badge again: what is known of the mails, or the settings, changed. */
  again(): void {
    this.#turn++;
    this.#said = '';
    for (const key of this.#badges.keys()) this.#badges.delete(key);
    this.look();
  }

  /** Opens a message as a click on its row does. False where it is not listed any more. */
  open(id: string): boolean {
    const found = this.#list?.rows.find(({ row }) => row.id === id);
    if (found === undefined || !found.element.isConnected) return false;
    found.element.scrollIntoView({ block: 'nearest' });
    press(found.opener, this.#view);
    return true;
  }

  /** Removes every trace from the page. */
  stop(): void {
    this.#turn++;
    this.#watch.stop();
    this.#layer.clear();
  }

  #clicked(target: Element): void {
    const found = this.#list?.rows.find(({ element }) => element.contains(target));
    if (found !== undefined) this.#ears.opened(found.row.id);
  }

  async #askAbout(rows: readonly ListRow[]): Promise<void> {
    const turn = this.#turn;
    const unknown = rows.filter((row) => !this.#badges.has(keyOf(row)));
    for (let from = 0; from < unknown.length; from += BATCH) {
      const batch = unknown.slice(from, from + BATCH);
      for (const row of batch) this.#badges.set(keyOf(row), undefined);
      const badges = await this.#ears.ask(batch).catch((): readonly RowBadge[] => []);
      if (turn !== this.#turn) return;
      const byId = new Map(badges.map((badge) => [badge.id, badge]));
      for (const row of batch) {
        const badge = byId.get(row.id);
        if (badge === undefined) this.#badges.delete(keyOf(row));
        else this.#badges.set(keyOf(row), badge);
      }
      this.#paint();
    }
  }

  #paint(): void {
    const badges = (this.#list?.rows ?? []).flatMap((found) => this.#badgeOf(found) ?? []);
    if (badges.length === 0) this.#layer.clear();
    else this.#layer.show(badges);
  }

  #badgeOf({ row, element, anchor }: FoundRow): BadgeOfRow | undefined {
    const badge = this.#badges.get(keyOf(row));
    return badge === undefined ? undefined : { element, anchor, badge };
  }
}

const two = (n: number): string => String(n).padStart(2, '0');
const localDay = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** The events of one click, as webmail listens to different ones of them. */
function press(element: Element, view: Window & typeof globalThis): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + Math.min(width / 2, 40), clientY: top + height / 2 };
  const how = { bubbles: true, cancelable: true, composed: true, view, button: 0, detail: 1, ...at };
  element.dispatchEvent(new view.PointerEvent('pointerdown', { ...how, isPrimary: true }));
  element.dispatchEvent(new view.MouseEvent('mousedown', how));
  element.dispatchEvent(new view.PointerEvent('pointerup', { ...how, isPrimary: true }));
  element.dispatchEvent(new view.MouseEvent('mouseup', how));
  element.dispatchEvent(new view.MouseEvent('click', how));
}
