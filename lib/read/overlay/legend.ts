import { MARK_SLOTS, type MarkSlot } from '../../model/mark.ts';
import type { OverlayWords } from '../../model/overlay-words.ts';
import type { PlacedMark } from '../paint.ts';
import { type Host, make } from './host.ts';

/** What the legend asks for. */
export interface LegendActions {
  switched(slots: ReadonlySet<MarkSlot>): void;
  /** Whether selected words are to be offered for marking. */
  offering(on: boolean): void;
  step(by: 1 | -1): void;
}

/** The legend: how many marks there are, a switch for all and for each kind, and steps through them. Starts folded. */
export class Legend {
  readonly #host: Host;
  readonly #words: OverlayWords;
  readonly #actions: LegendActions;
  readonly #count: HTMLElement;
  readonly #switches: HTMLElement;
  #offering = true;

  constructor(host: Host, words: OverlayWords, actions: LegendActions) {
    this.#host = host;
    this.#words = words;
    this.#actions = actions;
    const { document } = host;
    const legend = make(document, 'div', 'legend', { role: 'group', 'aria-label': words.legend });
    const pill = make(document, 'button', 'pill', { type: 'button', 'aria-expanded': 'false' });
    const panel = make(document, 'div', 'panel', { hidden: '' });
    this.#count = make(document, 'span', 'count');
    this.#switches = make(document, 'div', 'switches');
    pill.append(make(document, 'span', '', {}, words.legend), this.#count);
    pill.addEventListener('click', () => {
      panel.hidden = !panel.hidden;
      pill.setAttribute('aria-expanded', String(!panel.hidden));
    });
    panel.append(this.#switches, this.#steps(), make(document, 'p', 'keys', {}, words.keys));
    legend.append(pill, panel);
    host.root.append(legend);
  }

  /** Shows what is on the page: only the kinds that are there have a switch. */
  show(placed: readonly PlacedMark[], shown: ReadonlySet<MarkSlot>): void {
    this.#count.textContent = String(placed.length);
    const focused = this.#switches.querySelector(':focus')?.getAttribute('data-name');
    const there = MARK_SLOTS.filter((slot) => placed.some(({ mark }) => mark.slot === slot));
    const all = there.every((slot) => shown.has(slot));
    this.#switches.replaceChildren(
      this.#switch('all', this.#words.all, all, () => this.#actions.switched(new Set(all ? [] : MARK_SLOTS))),
      ...there.map((slot) => this.#slotSwitch(slot, placed, shown)),
      this.#switch('offer', this.#words.offer, this.#offering, () => {
        this.#offering = !this.#offering;
        this.#actions.offering(this.#offering);
        this.show(placed, shown);
      }),
    );
    if (focused != null) this.#switches.querySelector<HTMLElement>(`[data-name="${focused}"]`)?.focus();
  }

  #slotSwitch(slot: MarkSlot, placed: readonly PlacedMark[], shown: ReadonlySet<MarkSlot>): HTMLElement {
    const on = shown.has(slot);
    const button = this.#switch(slot, this.#words[`slot-${slot}`], on, () => {
      const others = MARK_SLOTS.filter((other) => other !== slot && shown.has(other));
      this.#actions.switched(new Set(on ? others : [...others, slot]));
    });
    const count = placed.filter(({ mark }) => mark.slot === slot).length;
    button.append(make(this.#host.document, 'span', 'number', {}, String(count)));
    return button;
  }

  /** `name`: its class as a sample of a mark, and what tells it from the others. */
  #switch(name: string, words: string, on: boolean, press: () => void): HTMLElement {
    const { document } = this.#host;
    const button = make(document, 'button', 'switch', {
      type: 'button',
      role: 'switch',
      'aria-checked': String(on),
      'data-name': name,
    });
    button.append(make(document, 'span', 'track'), make(document, 'span', `sample ${name}`, {}, words));
    button.addEventListener('click', press);
    return button;
  }

  #steps(): HTMLElement {
    const { document } = this.#host;
    const steps = make(document, 'div', 'steps');
    for (const [by, label] of [
      [-1, this.#words.previous],
      [1, this.#words.next],
    ] as const) {
      const button = make(document, 'button', 'step', { type: 'button' }, label);
      button.addEventListener('click', () => this.#actions.step(by));
      steps.append(button);
    }
    return steps;
  }
}
