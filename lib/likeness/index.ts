import type { Span } from '../model/span.ts';
import { tellingWords } from './words.ts';

/** One text to be found again: a question of a kept request, its subject, or an entry of a log. */
export interface LikenessText {
  /** Whose text it is: a kept request or a log entry, by id. */
  readonly owner: string;
  /** Which of the owner's texts. */
  readonly part: string;
  readonly words: string;
}

/** A text like the one asked about. */
export interface Alike {
  readonly owner: string;
  readonly part: string;
  readonly words: string;
  /** 0 to 1; for ranking, never shown to a person. */
  readonly likeness: number;
}

/**
 * What a word missing on one side costs: one that was asked for and is not there costs more than one that is there and
 * was not asked for, since an earlier text may be longer (Tversky's index).
 */
const MISSING = { there: 0.75, here: 0.25 } as const;

/** A text whose words tell less than this in sum says too little to be like anything. */
const LEAST_TOLD = 1.2;

/** False for a text of words that every request has ("The total cost for each year"). */
function tells(bag: ReadonlyMap<string, number>): boolean {
  const weights = [...bag.values()];
  return weights.some((weight) => weight >= 1) && sum(weights) >= LEAST_TOLD;
}

/** Each word by its stem once, with how much it tells by itself. */
function bagOf(words: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const { stem, weight } of tellingWords(words)) bag.set(stem, weight);
  return bag;
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/**
 * Finds the texts that are like a text by the words they share, a rare word telling more than one that many texts have.
 * Held in memory; 40,000 questions take about 12 MB (`npm run bench:casebook`).
 */
export class LikenessIndex {
  readonly #texts: LikenessText[] = [];
  readonly #stems: (readonly number[])[] = [];
  readonly #dead = new Set<number>();
  readonly #ofOwner = new Map<string, number[]>();
  readonly #stemIds = new Map<string, number>();
  readonly #postings: number[][] = [];
  readonly #own: number[] = [];
  /** Weight of each stem, and the sum of each text's, worked out anew when texts have changed. */
  #weights = new Float32Array(0);
  #sums = new Float32Array(0);
  #shared = new Float32Array(0);
  #stale = true;

  /** How many texts can be found. */
  get size(): number {
    return this.#texts.length - this.#dead.size;
  }

  add(text: LikenessText): void {
    const bag = bagOf(text.words);
    if (!tells(bag)) return;
    const at = this.#texts.push(text) - 1;
    const stems = [...bag].map(([stem, weight]) => this.#stemId(stem, weight));
    this.#stems.push(stems);
    for (const stem of stems) this.#postings[stem]?.push(at);
    const mine = this.#ofOwner.get(text.owner);
    if (mine === undefined) this.#ofOwner.set(text.owner, [at]);
    else mine.push(at);
    this.#stale = true;
  }

  /** Takes every text of an owner out. */
  remove(owner: string): void {
    for (const at of this.#ofOwner.get(owner) ?? []) this.#dead.add(at);
    this.#ofOwner.delete(owner);
    this.#stale = true;
  }

  /** The texts at least so much like these words, the most alike first. */
  find(words: string, { least, most }: { readonly least: number; readonly most: number }): readonly Alike[] {
    const bag = bagOf(words);
    if (!tells(bag)) return [];
    if (this.#stale) this.#weigh();
    let told = 0;
    const touched: number[] = [];
    for (const [stem, own] of bag) {
      const id = this.#stemIds.get(stem);
      const weight = id === undefined ? own * this.#rarity(0) : (this.#weights[id] ?? 0);
      told += weight;
      for (const at of id === undefined ? [] : (this.#postings[id] ?? [])) {
        const before = this.#shared[at] ?? 0;
        if (before === 0) touched.push(at);
        this.#shared[at] = before + weight;
      }
    }
    const found: { readonly at: number; readonly likeness: number }[] = [];
    for (const at of touched) {
      const shared = this.#shared[at] ?? 0;
      this.#shared[at] = 0;
      const missing = MISSING.there * (told - shared) + MISSING.here * ((this.#sums[at] ?? 0) - shared);
      const likeness = shared / (shared + Math.max(0, missing));
      if (likeness >= least && !this.#dead.has(at)) found.push({ at, likeness });
    }
    return found
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, most)
      .flatMap(({ at, likeness }) => {
        const text = this.#texts[at];
        return text === undefined ? [] : [{ ...text, likeness }];
      });
  }

  #stemId(stem: string, own: number): number {
    const known = this.#stemIds.get(stem);
    if (known !== undefined) return known;
    const id = this.#postings.push([]) - 1;
    this.#own.push(own);
    this.#stemIds.set(stem, id);
    return id;
  }

  /** A word in few of many texts tells up to four times as much as one in all of them. */
  #rarity(texts: number): number {
    const all = Math.max(this.size, 1);
    return 1 + (3 * Math.log((all + 1) / (texts + 1))) / Math.log(all + 2);
  }

  #weigh(): void {
    this.#weights = Float32Array.from(this.#postings, (texts, id) => {
      return (this.#own[id] ?? 1) * this.#rarity(texts.length);
    });
    this.#sums = Float32Array.from(this.#stems, (stems) => {
      let total = 0;
      for (const stem of stems) total += this.#weights[stem] ?? 0;
      return total;
    });
    this.#shared = new Float32Array(this.#texts.length);
    this.#stale = false;
  }
}

/** Where in `words` the words stand that `other` has too, joined where they follow each other. */
export function sharedSpans(words: string, other: string): readonly Span[] {
  const stems = new Set(tellingWords(other).map(({ stem }) => stem));
  const spans: Span[] = [];
  for (const { stem, span } of tellingWords(words)) {
    if (!stems.has(stem)) continue;
    const last = spans.at(-1);
    if (last !== undefined && /^\s+$/u.test(words.slice(last.end, span.start))) {
      spans[spans.length - 1] = { start: last.start, end: span.end };
    } else spans.push(span);
  }
  return spans;
}
