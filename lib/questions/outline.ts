import { wordsOf } from '../model/span.ts';
import { goesOn, type Level, sameList, valueAfter } from './levels.ts';
import type { Marker } from './markers.ts';
import { finalColon } from './shapes.ts';
import type { Unit } from './units.ts';

/** A unit with the units that stand under it. */
export interface OutlineNode {
  unit: Unit;
  readonly children: OutlineNode[];
  /** True for an unmarked paragraph between two items of a list: it goes on with the item above it. */
  readonly continuation: boolean;
}

/** The end of a stem that asks for the count above it in parts. */
const BREAKS_DOWN = /(?<!\w)(?:split|break|broken|divided?|breakdown)\b/iu;
const ENDS_SENTENCE = /[.?!:]["'”’)\s]*$/u;
/** A line longer than this is a paragraph. */
const LONGEST_LINE = 120;
/** Lists that open one another by colons nest no deeper. */
const DEEPEST = 4;
/** The title of a numbered paragraph is no longer than this. */
const LONGEST_TITLE = 60;
/** How far ahead the next item of a list is looked for. */
const LOOK_AHEAD = 40;

const endsAsHead = (text: string, unit: Unit): boolean =>
  finalColon(text.slice(Math.max(unit.span.start, unit.span.end - 6), unit.span.end)) >= 0;

class Outline {
  readonly root: OutlineNode[] = [];
  readonly #text: string;
  readonly #units: readonly Unit[];
  /** Tells whether a unit asks in its own words, so that what follows a question mark may be a list of its own. */
  readonly #asks: (unit: Unit) => boolean;
  /** Tells whether a unit ends by announcing a list, whatever its punctuation. */
  readonly #announces: (unit: Unit) => boolean;
  #levels: Level[] = [];
  #head: OutlineNode | undefined;

  constructor(
    text: string,
    units: readonly Unit[],
    asks: (unit: Unit) => boolean,
    announces: (unit: Unit) => boolean,
  ) {
    this.#text = text;
    this.#units = units;
    this.#asks = asks;
    this.#announces = announces;
  }

  build(): readonly OutlineNode[] {
    this.#units.forEach((unit, i) => {
      if (unit.marker === undefined) this.#placeUnmarked(unit, i);
      else this.#placeMarked(unit, unit.marker);
    });
    return this.root;
  }

  #add(unit: Unit, siblings: OutlineNode[], continuation = false): OutlineNode {
    const node: OutlineNode = { unit, children: [], continuation };
    siblings.push(node);
    return node;
  }

  #placeMarked(unit: Unit, marker: Marker): void {
    const at = this.#levelOf(unit, marker);
    const level = this.#levels[at];
    const value = level === undefined ? marker.value : valueAfter(level, marker);
    const siblings = level?.siblings ?? this.#under(unit, marker);
    if (level !== undefined) this.#levels.length = at;
    const adopter = level !== undefined ? this.#openItem(siblings, unit, marker, level) : undefined;
    const list = adopter?.children ?? siblings;
    const node = this.#add(unit, list);
    // "i" after "h" goes on with the letters.
    const lettered = level?.marker.family === 'letter' && marker.family === 'roman';
    this.#levels.push({
      marker: lettered ? level.marker : marker,
      value,
      indent: unit.indent,
      node,
      siblings,
    });
  }

  /** An item that ends in a colon takes the rest of its own list under it: "1. How many, with:", "2. the make". */
  #openItem(siblings: OutlineNode[], unit: Unit, marker: Marker, level: Level): OutlineNode | undefined {
    let open: OutlineNode | undefined;
    let list = siblings;
    for (let depth = 0; depth < DEEPEST; depth++) {
      const last = list.at(-1);
      if (last === undefined || last.continuation || last.unit.marker === undefined) break;
      const child = last.children.at(-1);
      const ownList =
        child !== undefined &&
        (child.unit.marker?.style !== marker.style || child.unit.indent > unit.indent + 1);
      if (ownList || level.marker.family !== marker.family || !endsAsHead(this.#text, last.unit)) break;
      open = last;
      list = last.children;
    }
    return open;
  }

  /** Index of the open level whose list the unit goes on with, or -1. */
  #levelOf(unit: Unit, marker: Marker): number {
    if (marker.path !== undefined)
      return this.#levels.findLastIndex(
        (level) =>
          level.marker.path?.length === marker.path?.length &&
          level.marker.path?.slice(0, -1).join() === marker.path?.slice(0, -1).join(),
      );
    if (marker.family === 'decimal') {
      // "1a) 1b) 2)": the number stands beside the paths, not under the last of them.
      const beside = this.#levels.findIndex(
        (level) => level.marker.path?.length === 2 && (level.marker.path[0] ?? 0) < marker.value,
      );
      if (beside >= 0 && !this.#levels.some((level) => goesOn(level, marker))) return beside;
    }
    if (marker.family !== 'bullet') {
      const next = this.#levels.findLastIndex((level) => goesOn(level, marker));
      if (next >= 0) return next;
    } else if (!unit.inline) {
      // Bullets that look alike nest by their place on the line alone.
      const aligned = this.#levels.findLastIndex(
        (level) => sameList(level, marker) && Math.abs(unit.indent - level.indent) <= 1,
      );
      if (aligned >= 0) return aligned;
    }
    return this.#levels.findLastIndex(
      (level) =>
        sameList(level, marker) &&
        (marker.family !== 'bullet' || unit.indent <= level.indent + 1 || unit.inline),
    );
  }

  /** Where a list that is new here belongs. */
  #under(unit: Unit, marker: Marker): OutlineNode[] {
    if (marker.path !== undefined) {
      const [outer] = marker.path;
      const owner = this.#levels.findLastIndex(
        (level) =>
          (marker.path?.length === 2 && level.marker.path === undefined && level.value === outer) ||
          level.marker.path?.join() === marker.path?.slice(0, -1).join(),
      );
      const level = this.#levels[owner];
      if (level !== undefined) {
        this.#levels.length = owner + 1;
        return level.node.children;
      }
      this.#levels = [];
      return this.#head?.children ?? this.root;
    }
    const last = this.#levels.at(-1);
    if (last !== undefined && this.#beginsAnew(unit, marker, last)) {
      this.#levels = [];
      this.#head = undefined;
      return this.root;
    }
    return last?.node.children ?? this.#head?.children ?? this.root;
  }

  /** Numbers from one, below a blank line and no deeper than the bullets above, are a list of their own. */
  #beginsAnew(unit: Unit, marker: Marker, last: Level): boolean {
    return (
      marker.family === 'decimal' &&
      marker.value === 1 &&
      unit.blanks > 0 &&
      this.#levels.every((level) => level.marker.family === 'bullet') &&
      unit.indent <= last.indent &&
      !endsAsHead(this.#text, last.node.unit)
    );
  }

  #nextMarked(from: number): { unit: Unit; index: number } | undefined {
    for (let i = from + 1; i < Math.min(this.#units.length, from + LOOK_AHEAD); i++) {
      const unit = this.#units[i];
      if (unit?.marker !== undefined) return { unit, index: i };
    }
    return undefined;
  }

  /** The open level that a later unit goes on with. */
  #levelResumed(from: number): Level | undefined {
    for (let i = from + 1; i < Math.min(this.#units.length, from + LOOK_AHEAD); i++) {
      const marker = this.#units[i]?.marker;
      const level =
        marker === undefined
          ? undefined
          : this.#levels.findLast(
              (open) =>
                goesOn(open, marker) ||
                (marker.path !== undefined && open.marker.path !== undefined) ||
                (marker.path?.length === 2 && open.value === marker.path[0]),
            );
      if (level !== undefined) return level;
    }
    return undefined;
  }

  #placeUnmarked(unit: Unit, i: number): void {
    const next = this.#nextMarked(i);
    const listFollows = next?.index === i + 1;
    const head = endsAsHead(this.#text, unit);
    const last = this.#levels.at(-1);
    if (last !== undefined) {
      const resumed = this.#levelResumed(i);
      const nested = next?.unit.marker !== undefined && this.#levelOf(next.unit, next.unit.marker) < 0;
      if (head && listFollows && nested && (unit.blanks === 0 || resumed !== undefined)) {
        // "Is it open?" + "If it is:" + "a) …": the stem's second half.
        last.node.unit = {
          ...last.node.unit,
          span: { start: last.node.unit.span.start, end: unit.span.end },
        };
        return;
      }
      if (
        head &&
        listFollows &&
        unit.blanks === 0 &&
        last.marker.family === 'bullet' &&
        next?.unit.marker?.style === last.marker.style &&
        this.#breaksDown(unit)
      ) {
        this.#join(last.node, unit);
        return;
      }
      const sameBullets =
        unit.blanks === 0 &&
        next?.unit.marker?.family === 'bullet' &&
        last.marker.style === next.unit.marker.style;
      const titled = unit.blanks === 0 && this.#isTitle(last);
      if (!head && (resumed !== undefined || sameBullets || titled)) {
        this.#add(unit, (resumed ?? last).node.children, true);
        return;
      }
    }
    if (this.#head !== undefined && this.#levels.length === 0 && !head) {
      const goesOn =
        unit.blanks === 0 ? !this.#leavesLines(this.#head, unit) : this.#opensLines(this.#head, i);
      if (goesOn) {
        this.#add(unit, this.#head.children);
        return;
      }
    }
    this.#levels = [];
    const node = this.#add(unit, this.root);
    this.#head = head || (listFollows && this.#headsWithoutColon(unit, next?.unit)) ? node : undefined;
  }

  /** "3. Future plans": a numbered line that only names the paragraph below it. */
  #isTitle({ marker, node }: Level): boolean {
    const words = wordsOf(this.#text, node.unit.span);
    return (
      marker.family !== 'bullet' &&
      node.children.length === 0 &&
      words.length <= LONGEST_TITLE &&
      /^\p{Lu}[^.?!:;,]*$/u.test(words) &&
      !this.#asks(node.unit)
    );
  }

  /** "How often were you called to:" + a blank line + "The Mill, 2 Weir Lane" + "The Forge, High Street": bare lines of the stem. */
  #opensLines(head: OutlineNode, i: number): boolean {
    if (head.children.length > 0 || !this.#asks(head.unit)) return false;
    const [first, second] = [this.#units[i], this.#units[i + 1]];
    return [first, second].every((unit) => unit !== undefined && this.#isBare(unit)) && second?.blanks === 0;
  }

  /** A whole sentence that asks, below bare lines of a stem that asks itself, is no line of that stem. */
  #leavesLines(head: OutlineNode, unit: Unit): boolean {
    const last = head.children.at(-1);
    return (
      last !== undefined &&
      this.#isBare(last.unit) &&
      this.#asks(head.unit) &&
      this.#asks(unit) &&
      !this.#isBare(unit)
    );
  }

  /** No marker, no end of a sentence, nothing asked: an address, a name, a thing. */
  #isBare(unit: Unit): boolean {
    const { start, end } = unit.span;
    return (
      unit.marker === undefined &&
      end - start <= LONGEST_LINE &&
      !ENDS_SENTENCE.test(this.#text.slice(Math.max(start, end - 3), end)) &&
      !this.#asks(unit)
    );
  }

  #join(node: OutlineNode, unit: Unit): void {
    node.unit = { ...node.unit, span: { start: node.unit.span.start, end: unit.span.end } };
  }

  #breaksDown(unit: Unit): boolean {
    const words = this.#text.slice(Math.max(unit.span.start, unit.span.end - 120), unit.span.end).trimEnd();
    return words.endsWith(':') && BREAKS_DOWN.test(words.slice(words.lastIndexOf('.') + 1));
  }

  /** "How many staff work in" + "- housing"; "Which of these did you use?" + "a) …". */
  #headsWithoutColon(unit: Unit, first: Unit | undefined): boolean {
    if (first === undefined || first.marker?.family === 'label') return false;
    if (this.#announces(unit)) return true;
    const words = wordsOf(this.#text, unit.span);
    if (/\?["'”’)\s]*$/u.test(words)) return !this.#asks(first);
    const apart = unit.blanks > 0 && first.blanks === 0 && /^\p{Lu}\p{L}{3}/u.test(words);
    return !/[.!]["'”’)\s]*$/u.test(words) && (words.length > 12 || apart) && !this.#asks(first);
  }
}

/** The units as a forest: items under their stems, sub-items under items. */
export const buildOutline = (
  text: string,
  units: readonly Unit[],
  asks: (unit: Unit) => boolean,
  announces: (unit: Unit) => boolean,
): readonly OutlineNode[] => new Outline(text, units, asks, announces).build();
