import type { Span } from '../model/span.ts';
import { furtherAsks, isStatement, type Reading, readSentence } from './asks.ts';
import type { Draft, Tier } from './draft.ts';
import type { OutlineNode } from './outline.ts';
import type { Unit } from './units.ts';

/** Stems that ask for one thing with parts: what stands under them are its columns. */
const COLUMNS =
  /\b(?:list|table|spreadsheet|register|dataset|data\s+set|database|schedule|log|inventory|extract|csv|copy\s+of\s+the\s+data)\b[\s\S]*\b(?:show(?:ing|s)?|includ(?:ing|es?)|with|contain(?:ing|s)?|giv(?:ing|es)|detail(?:ing|s)?|stat(?:ing|es)|list(?:ing|s)?|columns?|fields?|headings?|setting\s+out|cover(?:ing|s)|specifying|together\s+with)\b[^.?!]{0,60}:\s*[-–—]*\s*$/iu;
const ONLY_PERIOD =
  /^(?:[\s\d/.,;:&()–—-]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|to|and|until|from|between|year|ending|financial|calendar|academic|the|in|of|for|quarter|q[1-4]|first|second|third|fourth|half|st|nd|rd|th|fy|date|present|so|far|as|it|has|gone|current)\b)+$/iu;
const HEADING_WORDS = 8;

interface State {
  readonly text: string;
  readonly folded: string;
  readonly sentencesOf: (span: Span) => readonly Span[];
  readonly drafts: Draft[];
  /** A stem has announced questions; bare lines after it are taken for them. */
  introOpen: boolean;
  /** The stem's own draft, where it asks something itself. */
  introParent: number | undefined;
  /** Preambles and definitions that apply to what follows. */
  context: Span[];
}

const countWords = (text: string, span: Span): number =>
  text.slice(span.start, Math.min(span.end, span.start + 400)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const tierOf = (reading: Reading): Tier =>
  reading.role === 'topic' ? 'topic' : reading.weak ? 'weak' : 'firm';

/** Walks the outline and drafts its questions, in document order. */
export function interpret(
  text: string,
  folded: string,
  outline: readonly OutlineNode[],
  sentencesOf: (span: Span) => readonly Span[],
): Draft[] {
  const state: State = {
    text,
    folded,
    sentencesOf,
    drafts: [],
    introOpen: false,
    introParent: undefined,
    context: [],
  };
  walk(state, outline, undefined, false);
  return state.drafts;
}

const readUnit = (state: State, unit: Unit): readonly Reading[] =>
  state.sentencesOf(unit.span).map((span) => readSentence(state.folded, span));

const asksSomething = (readings: readonly Reading[]): boolean =>
  readings.some((reading) => reading.role === 'ask' || reading.role === 'topic');

/** What a whole item does: the most telling role among its sentences. */
function roleOf(readings: readonly Reading[]): Reading['role'] {
  for (const role of ['ask', 'topic', 'fragment', 'generic', 'statement', 'refinement'] as const) {
    if (role === 'statement' && readings[0]?.role === 'refinement') continue;
    if (readings.some((reading) => reading.role === role)) return role;
  }
  return 'procedure';
}

function addDraft(
  state: State,
  span: Span,
  from: { unit: Unit; tier: Tier; parent: number | undefined; bare: boolean; item: boolean },
): number {
  const marker = from.unit.marker;
  state.drafts.push({
    start: span.start,
    end: span.end,
    tier: from.tier,
    item: from.item,
    bare: from.bare,
    context: [...state.context],
    ...(from.parent === undefined ? {} : { parent: from.parent }),
    ...(marker === undefined || marker.family === 'bullet'
      ? {}
      : { number: marker.text, place: marker.value }),
  });
  return state.drafts.length - 1;
}

function walk(
  state: State,
  nodes: readonly OutlineNode[],
  parent: number | undefined,
  accepted: boolean,
): void {
  const marked = nodes.filter((node) => node.unit.marker !== undefined);
  const ok = accepted || acceptsList(state, marked);
  nodes.forEach((node, i) => {
    const next = nodes[i + 1];
    if (node.unit.marker !== undefined || (accepted && !node.continuation)) walkItem(state, node, parent, ok);
    else walkProse(state, node, parent, next);
  });
}

/** A list nobody introduced is one of questions where an item asks, or where a stem has announced questions. */
function acceptsList(state: State, items: readonly OutlineNode[]): boolean {
  if (state.introOpen) return true;
  let asking = 0;
  let telling = 0;
  for (const node of items.slice(0, 60)) {
    const role = roleOf(readUnit(state, node.unit));
    if (role === 'ask' || role === 'topic' || role === 'generic') asking++;
    else if (role === 'statement' || role === 'procedure') telling++;
  }
  return asking > 0 && asking >= telling;
}

function walkItem(state: State, node: OutlineNode, parent: number | undefined, accepted: boolean): void {
  const { unit } = node;
  const readings = readUnit(state, unit);
  const role = roleOf(readings);
  const asking = role === 'ask' || role === 'topic' || role === 'generic';
  if (!asking && (role === 'procedure' || role === 'refinement' || !accepted)) {
    if (role === 'refinement') attach(state, unit.span);
    walk(state, node.children, parent, false);
    return;
  }
  if (
    role === 'statement' &&
    /^["'(\s]*(?:i|we|my|our)\b/u.test(state.folded.slice(unit.span.start, unit.span.start + 12))
  ) {
    walk(state, node.children, parent, false);
    return;
  }
  const own = node.children.filter((child) => !child.continuation);
  const after = node.children.filter((child) => child.continuation);
  if (own.length > 0) {
    walkStem(state, node, own, { parent, tier: 'firm', bare: !asking, item: true });
    const stem = state.drafts.length - 1;
    for (const child of after) walkProse(state, child, stem, undefined);
    return;
  }
  const heading = after.length > 0 && role !== 'ask' && countWords(state.text, unit.span) <= HEADING_WORDS;
  const first = after[0];
  if (heading && first !== undefined && asksSomething(readUnit(state, first.unit))) {
    const joined = { ...unit, span: { start: unit.span.start, end: first.unit.span.end } };
    const index = addDraft(state, joined.span, { unit, tier: 'firm', parent, bare: false, item: true });
    for (const child of after.slice(1)) walkProse(state, child, index, undefined);
    return;
  }
  if (unit.span.end <= unit.span.start) return;
  const index = addDraft(state, unit.span, { unit, tier: 'firm', parent, bare: !asking, item: true });
  for (const child of after) walkProse(state, child, index, undefined);
}

interface StemPlace {
  readonly parent: number | undefined;
  readonly tier: Tier;
  readonly bare: boolean;
  readonly item: boolean;
}

/** A stem and what stands under it: columns of one list, periods of one count, or questions of their own. */
function walkStem(state: State, node: OutlineNode, items: readonly OutlineNode[], place: StemPlace): void {
  const { unit } = node;
  const span = unit.span;
  const end = items.at(-1)?.unit.span.end ?? span.end;
  if (isColumns(state, span, items) || items.every((item) => isPeriod(state.text, item))) {
    addDraft(state, { start: span.start, end }, { unit, ...place });
    return;
  }
  const index = span.end > span.start ? addDraft(state, span, { unit, ...place }) : place.parent;
  walk(state, items, index, true);
}

const isPeriod = (text: string, node: OutlineNode): boolean =>
  node.children.length === 0 &&
  node.unit.span.end - node.unit.span.start < 60 &&
  ONLY_PERIOD.test(text.slice(node.unit.span.start, node.unit.span.end)) &&
  /\d/u.test(text.slice(node.unit.span.start, node.unit.span.end));

const isColumns = (state: State, stem: Span, items: readonly OutlineNode[]): boolean =>
  COLUMNS.test(state.text.slice(Math.max(stem.start, stem.end - 400), stem.end)) &&
  items.every(
    (item) =>
      item.children.length === 0 &&
      !/\?\s*$/u.test(state.text.slice(item.unit.span.start, item.unit.span.end)),
  );

/** Words that narrow or present go with the question before them, or with all that follow. */
function attach(state: State, span: Span): void {
  const last = state.drafts.at(-1);
  if (last === undefined) state.context.push(span);
  else last.context.push(span);
}

/** A paragraph that is no list item: each asking sentence is drafted; a last sentence that heads a list is its stem. */
function walkProse(
  state: State,
  node: OutlineNode,
  parent: number | undefined,
  next: OutlineNode | undefined,
): void {
  const { unit } = node;
  const readings = readUnit(state, unit);
  const isHead = node.children.length > 0;
  const body = isHead ? readings.slice(0, -1) : readings;
  const stem = isHead ? readings.at(-1) : undefined;
  let lastHere: number | undefined;
  if (!isHead && readings.length === 1 && takeBareLine(state, node, readings[0], next)) return;
  body.forEach((reading, i) => {
    lastHere = sentence(
      state,
      unit,
      reading,
      parent,
      lastHere,
      i === body.length - 1 && stem === undefined ? next : undefined,
    );
  });
  if (stem !== undefined) walkHead(state, node, stem, parent);
}

/** After "I request the following:", a paragraph without a verb of its own is a question. */
function takeBareLine(
  state: State,
  node: OutlineNode,
  reading: Reading | undefined,
  next: OutlineNode | undefined,
): boolean {
  if (reading === undefined || reading.role !== 'fragment') return false;
  const short =
    countWords(state.text, reading.span) <= 4 &&
    /^[^.?!;,]*$/u.test(state.text.slice(reading.span.start, reading.span.end));
  const nextAsks = next !== undefined && asksSomething(readUnit(state, next.unit));
  if (!state.introOpen || (short && nextAsks) || isPeriod(state.text, node)) {
    if (!isPeriod(state.text, node))
      addDraft(state, reading.span, {
        unit: node.unit,
        tier: 'fragment',
        parent: undefined,
        bare: true,
        item: false,
      });
    return true;
  }
  addDraft(state, reading.span, {
    unit: node.unit,
    tier: 'firm',
    parent: state.introParent,
    bare: true,
    item: true,
  });
  return true;
}

/** Drafts what one sentence of a paragraph asks; returns the last draft of this paragraph, for refinements to join. */
function sentence(
  state: State,
  unit: Unit,
  reading: Reading,
  parent: number | undefined,
  lastHere: number | undefined,
  next: OutlineNode | undefined,
): number | undefined {
  const from = { unit, parent, bare: false, item: false };
  switch (reading.role) {
    case 'ask':
    case 'topic': {
      state.introOpen = false;
      const cuts = reading.role === 'ask' ? furtherAsks(state.folded, reading) : [];
      const starts = [startOf(state, reading), ...cuts];
      let index = lastHere;
      starts.forEach((start, i) => {
        const end = trimTail(state.text, start, starts[i + 1] ?? reading.span.end);
        index = addDraft(state, { start, end }, { ...from, tier: tierOf(reading) });
      });
      return index;
    }
    case 'generic':
      if (next !== undefined && lastHere === undefined) {
        state.introOpen = true;
        state.introParent = undefined;
      }
      if (lastHere === undefined) addDraft(state, reading.span, { ...from, tier: 'generic' });
      else extend(state, lastHere, reading.span);
      return lastHere;
    case 'refinement':
      if (lastHere === undefined) attach(state, reading.span);
      else extend(state, lastHere, reading.span);
      return lastHere;
    default:
      return lastHere === undefined || reading.role === 'procedure' ? undefined : lastHere;
  }
}

const TAIL = /[\s,;–—-]*(?:\b(?:and|or|but|plus|also)\b[\s,]*)*$/iu;
const trimTail = (text: string, start: number, end: number): number => {
  const tail = TAIL.exec(text.slice(Math.max(start, end - 24), end))?.[0].length ?? 0;
  return end - tail;
};

/** Joins a sentence to the draft before it where only white space stands between them. */
function extend(state: State, index: number, span: Span): void {
  const draft = state.drafts[index];
  if (draft === undefined) return;
  if (state.text.slice(draft.end, span.start).trim().length <= 1) draft.end = span.end;
  else draft.context.push(span);
}

/** The sentence's start, or the ask's where the words before it tell a story of their own. */
function startOf(state: State, reading: Reading): number {
  const before = state.folded.slice(reading.span.start, reading.askStart);
  const tells = before.length > reading.span.end - reading.askStart && isStatement(before);
  return tells ? reading.askStart : reading.span.start;
}

function walkHead(state: State, node: OutlineNode, stem: Reading, parent: number | undefined): void {
  const items = node.children;
  const stemNode: OutlineNode = { ...node, unit: { ...node.unit, span: stem.span } };
  if (stem.role === 'ask' && !introducesOnly(state, stem)) {
    walkStem(state, stemNode, items, { parent, tier: 'firm', bare: false, item: false });
  } else if (isColumns(state, stem.span, items)) {
    walkStem(state, stemNode, items, { parent, tier: 'firm', bare: false, item: false });
  } else {
    const announces =
      stem.role === 'generic' ||
      stem.role === 'topic' ||
      stem.role === 'ask' ||
      stem.role === 'refinement' ||
      (stem.role === 'fragment' && state.introOpen);
    if (stem.role !== 'procedure') state.context.push(stem.span);
    walk(state, items, parent, announces || acceptsList(state, items));
    if (announces) state.introOpen = true;
  }
}

/** "Please answer these questions on potholes:" names no thing of its own. */
const introducesOnly = (state: State, stem: Reading): boolean =>
  (/\b(?:(?:the\s+)?following|these|below|this)\s*(?:\w+\s+){0,2}(?:information|questions?|details|data|figures|points|queries|facts|statistics|records|documents)?\s*(?:below)?\s*[:.-]*\s*$/u.test(
    state.folded.slice(stem.objectStart, stem.span.end),
  ) &&
    stem.span.end - stem.objectStart < 60) ||
  /\b(?:following|these)\s+(?:information|questions?|details|data|figures|points|queries|facts)\b/u.test(
    state.folded.slice(stem.objectStart, stem.span.end),
  );
