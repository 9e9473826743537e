import { type Reading, readSentence } from './asks.ts';
import type { Draft, Tier } from './draft.ts';
import { DraftList, type Place } from './draft-list.ts';
import { areSections, HEADING_WORDS, isSection, looksLikeQuestions, mostlyTells } from './list-kinds.ts';
import type { OutlineNode } from './outline.ts';
import { Prose } from './prose.ts';
import { asksSomething, type Reader, roleOf } from './reader.ts';
import {
  announces,
  asksForColumns,
  boundsByPlaces,
  countWords,
  isField,
  isPeriod,
  listsOneAnswer,
  withoutJoint,
} from './shapes.ts';
import { breaksDown, excludes, presentsAll, setsBounds, showsColumns } from './stem-words.ts';

/** Walks the outline once and drafts its questions, in document order. */
class Interpreter {
  readonly #list: DraftList;
  readonly #reader: Reader;
  readonly #prose: Prose;
  #sectioned = false;

  constructor(reader: Reader) {
    this.#reader = reader;
    this.#list = new DraftList(reader.text, reader.folded);
    this.#prose = new Prose(reader, this.#list);
  }

  get tells(): boolean {
    return this.#prose.tells;
  }

  get drafts(): Draft[] {
    return this.#list.drafts;
  }

  /** `accepted`: a stem said that these are questions, so bare ones count. */
  walk(nodes: readonly OutlineNode[], parent: number | undefined, accepted: boolean): void {
    const told =
      (accepted || this.#prose.announced) && !(parent === undefined && mostlyTells(this.#reader, nodes));
    if (parent === undefined) this.#sectioned = areSections(this.#reader, nodes);
    const ok =
      told ||
      looksLikeQuestions(
        this.#reader,
        nodes.filter((node) => node.unit.marker !== undefined),
        this.#list.asked,
      );
    nodes.forEach((node, i) => {
      const isItem = node.unit.marker !== undefined || (accepted && !node.continuation);
      if (isItem) this.#item(node, parent, ok, told);
      else this.#paragraph(node, parent, nodes[i + 1]);
    });
  }

  /** `told`: a stem said so, and not only the look of the list. */
  #item(node: OutlineNode, parent: number | undefined, accepted: boolean, told: boolean): void {
    const { unit, children } = node;
    const { text, folded } = this.#reader;
    const readings = this.#reader.read(unit.span);
    const role = roleOf(readings);
    const asking = role === 'ask' || role === 'topic' || role === 'generic';
    const own = children.filter((child) => !child.continuation);
    const counted = unit.marker !== undefined && unit.marker.family !== 'bullet';
    if (unit.span.end <= unit.span.start) {
      this.walk(children, parent, accepted);
      return;
    }
    if (/^[*†]+$/u.test(unit.marker?.text ?? '') && role !== 'ask' && this.#list.footnote(unit.span)) return;
    if (role === 'procedure' || (role === 'refinement' && own.length === 0)) {
      if (role === 'refinement') this.#prose.refine(unit, unit.span, parent);
      this.walk(children, parent, false);
      return;
    }
    if (own.length > 0 && !counted && (role === 'generic' || role === 'refinement')) {
      const owner = role === 'refinement' ? this.#list.lastUnder(parent) : parent;
      this.#list.under(unit.span, () => this.walk(children, owner, true));
      return;
    }
    const labelled = unit.marker?.family === 'label';
    const tells =
      role === 'statement' &&
      !labelled &&
      (!told || TELLS_OF_SELF.test(folded.slice(unit.span.start, unit.span.start + 60)));
    if (tells || (!counted && !asking && isField(text, unit.span))) {
      this.walk(children, parent, false);
      return;
    }
    const tier: Tier = asking || accepted || labelled || role === 'refinement' ? 'firm' : 'fragment';
    if (own.length > 0) {
      if (isSection(this.#reader, unit, role, own)) {
        this.walk(children, parent, true);
        return;
      }
      this.#stem(node, { unit, tier, parent, bare: !asking, item: true });
      return;
    }
    const [first, ...rest] = children;
    const heads =
      first !== undefined &&
      role !== 'ask' &&
      countWords(text, unit.span) <= HEADING_WORDS &&
      asksSomething(this.#reader.read(first.unit.span));
    const end = heads ? first.unit.span.end : withoutJoint(text, unit.span);
    const index = this.#list.add(
      { start: unit.span.start, end },
      { unit, tier: heads ? 'firm' : tier, parent, bare: !asking && !heads, item: true },
    );
    for (const child of heads ? rest : children) this.#paragraph(child, index, undefined);
  }

  /** A stem and what stands under it: columns of one list, periods of one count, or questions of their own. */
  #stem(node: OutlineNode, place: Place): void {
    const { text, folded } = this.#reader;
    const { span } = node.unit;
    const items = node.children.filter((child) => !child.continuation);
    const simple = items.every((item) => item.children.length === 0);
    const columns =
      simple &&
      asksForColumns(text, span) &&
      items.every((item) => text.charAt(item.unit.span.end - 1) !== '?');
    // Parts of a count that the writer numbered are answered one by one.
    const parts =
      breaksDown(folded.slice(span.start, span.end)) &&
      items.every(({ unit }) => unit.marker === undefined || unit.marker.family === 'bullet');
    const oneAnswer =
      simple &&
      (parts || listsOneAnswer(folded, span)) &&
      items.every((item) => !asksSomething(this.#reader.read(item.unit.span)));
    if (columns || oneAnswer || (simple && items.every((item) => isPeriod(text, item.unit.span)))) {
      const end = items.at(-1)?.unit.span.end ?? span.end;
      this.#list.add({ start: span.start, end }, place);
      return;
    }
    const index = this.#list.add(span, place);
    this.#list.under(span, () => this.walk(node.children, index, place.tier === 'firm'));
  }

  /** Words that are no list item: each asking sentence is drafted; a last sentence that heads a list is its stem. */
  #paragraph(node: OutlineNode, parent: number | undefined, next: OutlineNode | undefined): void {
    const readings = this.#reader.read(node.unit.span);
    const { body, stem } =
      node.children.length > 0 ? this.#splitStem(readings) : { body: readings, stem: undefined };
    const [only] = readings;
    if (
      stem === undefined &&
      node.continuation &&
      parent !== undefined &&
      readings.every(({ role }) => role === 'fragment')
    ) {
      if (!this.#prose.isHeading(node.unit.span)) this.#list.goOn(parent, node.unit.span);
      return;
    }
    if (stem === undefined && readings.length === 1 && only?.role === 'fragment') {
      this.#prose.bareLine(node, only, next);
      return;
    }
    let here: number | undefined;
    body.forEach((reading, i) => {
      here = this.#prose.sentence(
        node.unit,
        reading,
        parent,
        here,
        i === body.length - 1 && stem === undefined ? next : undefined,
      );
    });
    if (stem === undefined) return;
    if (here !== undefined && this.#listsColumns(node, stem))
      for (const child of node.children) this.#list.attach(child.unit.span);
    else this.#head(node, stem, parent, next);
  }

  /** "I want the list of contracts. Please show: a) the supplier b) the value": columns of what was just asked for. */
  #listsColumns(node: OutlineNode, stem: Reading): boolean {
    const { folded, text } = this.#reader;
    if (stem.role !== 'generic' || !showsColumns(folded.slice(stem.span.start, stem.span.end))) return false;
    return node.children.every(
      ({ unit, children }) =>
        children.length === 0 && text.charAt(unit.span.end - 1) !== '?' && countWords(text, unit.span) <= 14,
    );
  }

  /** The last sentence heads the list; where it is only the end of an asking one ("… (emails too) about:"), both do. */
  #splitStem(readings: readonly Reading[]): { body: readonly Reading[]; stem: Reading | undefined } {
    const stem = readings.at(-1);
    const before = readings.at(-2);
    const broken =
      stem !== undefined &&
      before !== undefined &&
      (stem.role === 'fragment' || stem.role === 'statement') &&
      (before.role === 'generic' ||
        opensBracket(
          this.#reader.text.slice(Math.max(before.span.start, before.span.end - 300), before.span.end),
        ));
    if (!broken) return { body: readings.slice(0, -1), stem };
    return {
      body: readings.slice(0, -2),
      stem: readSentence(this.#reader.folded, { start: before.span.start, end: stem.span.end }),
    };
  }

  /** "I do not need:", "for each of these years:": a list that only bounds what is asked elsewhere. */
  #bounds(node: OutlineNode, stem: Reading, next: OutlineNode | undefined): boolean {
    const { folded, text, read } = this.#reader;
    const items = node.children;
    if (items.some((item) => item.children.length > 0 || asksSomething(read(item.unit.span)))) return false;
    if (items.every((item) => isPeriod(text, item.unit.span))) return true;
    if (this.#list.drafts.length > 0 && boundsByPlaces(folded, stem.span)) return true;
    if (
      stem.role === 'fragment' &&
      next !== undefined &&
      setsBounds(folded.slice(stem.span.start, stem.span.end))
    )
      return next.children.length > 0 || asksSomething(read(next.unit.span));
    const words = folded.slice(stem.span.start, stem.span.end);
    if (stem.role === 'refinement' && this.#list.drafts.length > 0 && presentsAll(words)) return true;
    return excludes(words) || (stem.role === 'refinement' && !stem.opens && !breaksDown(words));
  }

  #head(node: OutlineNode, stem: Reading, parent: number | undefined, next: OutlineNode | undefined): void {
    const { folded, text } = this.#reader;
    const unit = { ...node.unit, span: stem.span };
    if (stem.role === 'ask' || asksForColumns(text, stem.span)) {
      this.#stem({ ...node, unit }, { unit, tier: 'firm', parent, bare: false, item: false });
      return;
    }
    if (this.#bounds(node, stem, next)) {
      this.#list.attach(stem.span);
      for (const child of node.children) this.#list.attach(child.unit.span);
      return;
    }
    const underHeading = stem.role === 'fragment' && this.#prose.announced;
    const said =
      (this.#sectioned && stem.role === 'fragment') ||
      stem.role === 'generic' ||
      stem.role === 'topic' ||
      stem.role === 'refinement' ||
      (stem.role !== 'procedure' && announces(folded, stem.span));
    if (
      stem.role === 'refinement' &&
      breaksDown(folded.slice(stem.span.start, stem.span.end)) &&
      this.#list.drafts.length > 0
    ) {
      // "I would also like it split by:" heads its own list.
      this.#stem({ ...node, unit }, { unit, tier: 'firm', parent, bare: false, item: true });
      return;
    }
    if (stem.role === 'fragment' && this.#prose.announced && !said) {
      const asking = node.children.filter((child) =>
        asksSomething(this.#reader.read(child.unit.span)),
      ).length;
      if (asking === 0) {
        this.#stem({ ...node, unit }, { unit, tier: 'firm', parent, bare: true, item: true });
        this.#prose.announced = true;
        return;
      }
    }
    if (said) this.#prose.announced = true;
    if (stem.role === 'procedure') this.walk(node.children, parent, said);
    else this.#list.under(stem.span, () => this.walk(node.children, parent, said));
    // The list was what the stem announced; a bare line after it is a name or a heading.
    this.#prose.announced = underHeading;
  }
}

/** "We act for the tenant", "our client was moved"; not "our scores against each criterion". */
const TELLS_OF_SELF =
  /^["'(\s]{0,3}(?:(?:i|we)\b|(?:my|our) [\w'-]+ (?:[\w'-]+ )?(?:is|are|was|were|has|have|had|will|would|did|does|do)\b)/u;

/** True where the words end inside a bracket. */
const opensBracket = (words: string): boolean => words.lastIndexOf('(') > words.lastIndexOf(')');

/**
 * Walks the outline and drafts its questions, in document order. `tells`: some sentence tells a story, so that bare
 * words in the letter need not be asks.
 */
export function interpret(
  reader: Reader,
  outline: readonly OutlineNode[],
): { drafts: Draft[]; tells: boolean } {
  const interpreter = new Interpreter(reader);
  interpreter.walk(outline, undefined, false);
  return { drafts: interpreter.drafts, tells: interpreter.tells };
}
