import { MARK_SLOTS, type MarkSlot } from '../../model/mark.ts';
import type { PlacedMark } from '../paint.ts';
import { type Host, make } from './host.ts';
import { SLOT_NAMES, WORDS } from './words.ts';

/** What the legend asks for. */
export interface LegendActions {
  switched(slots: ReadonlySet<MarkSlot>): void;
  step(by: 1 | -1): void;
}

/** The legend: how many marks there are, a switch for each kind, and steps through them. Starts folded. */
export class Legend {
  readonly #host: Host;
  readonly #actions: LegendActions;
  readonly #count: HTMLElement;
  readonly #switches: HTMLElement;
  #shown: ReadonlySet<MarkSlot> = new Set(MARK_SLOTS);

  constructor(host: Host, actions: LegendActions) {
    this.#host = host;
    this.#actions = actions;
    const { document } = host;
    const legend = make(document, 'div', 'legend', { role: 'group', 'aria-label': WORDS.legend });
    const pill = make(document, 'button', 'pill', { type: 'button', 'aria-expanded': 'false' });
    const panel = make(document, 'div', 'panel', { hidden: '' });
    this.#count = make(document, 'span', 'count');
    this.#switches = make(document, 'div', 'switches');
    pill.append(make(document, 'span', '', {}, WORDS.legend), this.#count);
    pill.addEventListener('click', () => {
      panel.hidden = !panel.hidden;
      pill.setAttribute('aria-expanded', String(!panel.hidden));
    });
    panel.append(this.#switches, this.#steps(), make(document, 'p', 'keys', {}, WORDS.keys));
    legend.append(pill, panel);
    host.root.append(legend);
  }

  /** Shows what is on the page: only the kinds that are there have a switch. */
  show(placed: readonly PlacedMark[], shown: ReadonlySet<MarkSlot>): void {
    this.#shown = shown;
    this.#count.textContent = String(placed.length);
    const focused = this.#switches.querySelector(':focus')?.getAttribute('data-slot');
    const kinds = MARK_SLOTS.map((slot) => ({
      slot,
      count: placed.filter(({ mark }) => mark.slot === slot).length,
    }));
    this.#switches.replaceChildren(
      ...kinds.filter(({ count }) => count > 0).map(({ slot, count }) => this.#switch(slot, count)),
    );
    if (focused != null) this.#switches.querySelector<HTMLElement>(`[data-slot="${focused}"]`)?.focus();
  }

  #switch(slot: MarkSlot, count: number): HTMLElement {
    const { document } = this.#host;
    const on = this.#shown.has(slot);
    const button = make(document, 'button', 'switch', {
      type: 'button',
      role: 'switch',
      'aria-checked': String(on),
      'data-slot': slot,
    });
    button.append(
      make(document, 'span', 'track'),
      make(document, 'span', `sample ${slot}`, {}, SLOT_NAMES[slot]),
      make(document, 'span', 'number', {}, String(count)),
    );
    button.addEventListener('click', () => {
      const others = MARK_SLOTS.filter((other) => other !== slot && this.#shown.has(other));
      this.#actions.switched(new Set(on ? others : [...others, slot]));
    });
    return button;
  }

  #steps(): HTMLElement {
    const { document } = this.#host;
    const steps = make(document, 'div', 'steps');
    for (const [by, label] of [
      [-1, WORDS.previous],
      [1, WORDS.next],
    ] as const) {
      const button = make(document, 'button', 'step', { type: 'button' }, label);
      button.addEventListener('click', () => this.#actions.step(by));
      steps.append(button);
    }
    return steps;
  }
}
