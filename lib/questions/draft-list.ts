import type { Span } from '../model/span.ts';
import type { Draft, Tier } from './draft.ts';
import type { Unit } from './units.ts';

/** Where a draft comes from and stands. */
export interface Place {
  readonly unit: Unit;
  readonly tier: Tier;
  readonly parent: number | undefined;
  /** The words ask nothing themselves: their stem does. */
  readonly bare: boolean;
  readonly item: boolean;
  readonly apart?: boolean;
}

/** Narrowing words that speak of every question and not of the last alone. */
const OF_ALL =
  /\b(?:all|above|each|every|both|these|questions?|figures|answers|responses?|data|information|request)\b/u;
/** A mark after a word that a footnote explains. */
const FOOTNOTE_CALL = /[\p{L}\p{N})"'](?:\*|†)/u;
const NEAREST_PREAMBLES = 6;
/** No letter says more of all its questions; a bound keeps a book of letters linear. */
const MOST_FOR_ALL = 12;

/** The drafts of a letter in order, and the words that apply to them. */
export class DraftList {
  readonly drafts: Draft[] = [];
  /** Some draft so far is more than a bare line. */
  asked = false;
  readonly #text: string;
  readonly #folded: string;
  #shared: readonly Span[] = [];
  readonly #everywhere: Span[] = [];
  /** Drafts that a footnote may explain. */
  readonly #calling: Draft[] = [];

  constructor(text: string, folded: string) {
    this.#text = text;
    this.#folded = folded;
  }

  /** Adds a draft and returns its index. */
  add(span: Span, place: Place): number {
    const { marker } = place.unit;
    const counted = marker !== undefined && marker.family !== 'bullet';
    this.asked ||= place.tier !== 'fragment';
    const draft: Draft = {
      start: span.start,
      end: span.end,
      tier: place.tier,
      item: place.item,
      bare: place.bare,
      apart: place.apart ?? true,
      context: [],
      shared: [this.#shared, this.#everywhere],
      ...(place.parent === undefined ? {} : { parent: place.parent }),
      ...(counted ? { number: marker.text } : {}),
      ...(counted && marker.path === undefined ? { place: marker.value } : {}),
    };
    this.drafts.push(draft);
    const calls =
      this.#calling.length < MOST_FOR_ALL && FOOTNOTE_CALL.test(this.#text.slice(span.start, span.end));
    if (calls) this.#calling.push(draft);
    return this.drafts.length - 1;
  }

  /** A preamble: applies to what is drafted from here on. */
  announce(span: Span): void {
    this.#shared = [...this.#shared.slice(-NEAREST_PREAMBLES + 1), span];
  }

  /** Runs `work` with `stem` applying to what it drafts, and to nothing after. */
  under(stem: Span, work: () => void): void {
    const before = this.#shared;
    this.announce(stem);
    work();
    this.#shared = before;
  }

  /** Words that narrow or present go with the question before them, with all, or with those that follow. */
  attach(span: Span): void {
    const last = this.drafts.at(-1);
    if (last === undefined) this.announce(span);
    else if (
      OF_ALL.test(this.#folded.slice(span.start, span.start + 200)) &&
      this.#everywhere.length < MOST_FOR_ALL
    )
      this.#everywhere.push(span);
    else last.context.push(span);
  }

  /** Gives a footnote to the drafts that call for it; false where none does. */
  footnote(span: Span): boolean {
    for (const draft of this.#calling) draft.context.push(span);
    return this.#calling.length > 0;
  }

  /** Joins a sentence to a draft where only white space stands between them. */
  extend(index: number, span: Span): void {
    const draft = this.drafts[index];
    if (draft === undefined) return;
    const between = this.#text.slice(draft.end, Math.min(span.start, draft.end + 80)).trim();
    if (between.length <= 1 && span.start - draft.end < 80) draft.end = span.end;
    else draft.context.push(span);
  }

  /** A paragraph of bare words inside a list belongs to the item above it. */
  goOn(index: number, span: Span): void {
    const draft = this.drafts[index];
    if (draft === undefined) return;
    if (index === this.drafts.length - 1) draft.end = span.end;
    else draft.context.push(span);
  }

  /** The last draft that stands directly under `parent`, for words that break it down. */
  lastUnder(parent: number | undefined): number | undefined {
    const at = this.drafts.findLastIndex((draft) => draft.parent === parent);
    return at < 0 ? parent : at;
  }
}
