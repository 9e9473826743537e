import type { Span } from '../model/span.ts';
import { trimmedEnd, withoutEnd } from '../model/trim.ts';
import { type Reading, type Role, readSentence } from './asks.ts';
import type { Tier } from './draft.ts';
import type { DraftList } from './draft-list.ts';
import { furtherAsks } from './further-asks.ts';
import type { OutlineNode } from './outline.ts';
import { asksSomething, type Reader } from './reader.ts';
import {
  announces,
  boundsByPlaces,
  countWords,
  isAddress,
  isField,
  isIdentifier,
  isNameLike,
  isPeriod,
} from './shapes.ts';
import { isStatement } from './statements.ts';
import type { Unit } from './units.ts';

/** A paragraph of bare words and other sentences asks only where they are this many. */
const FEWEST_BARE_WORDS = 6;
/** "Please also confirm when." */
const ELLIPSIS = /\b(?:when|why|where|how|who|which|how\s+(?:many|much|often))\W*$/u;
const GREETING =
  /^(?:hi|hello|hey|hiya|dear\s+\S+(?:\s+\S+){0,2}|good\s+(?:morning|afternoon|evening)|thanks|ok)(?:\s+(?:there|all|again))?[\s,.:;!-]+/u;
const JOINS = /(?<!\w)(?:and\sto|and|or|but|plus|also|second(?:ly)?|third(?:ly)?|finally|lastly)$/iu;
const LONGEST_TAIL = 24;
/** Where the words end before what only leads on: "the cost, and also". */
const withoutTail = (text: string, start: number, end: number): number => {
  const from = Math.max(start, end - LONGEST_TAIL);
  let words = text.slice(from, end);
  for (;;) {
    const bare = withoutEnd(words, /[\s,]/u);
    const join = JOINS.exec(bare);
    if (join === null) return from + trimmedEnd(words, /[\s,;–—-]/u);
    words = bare.slice(0, join.index);
  }
};
/** Asks for a count in parts: "split that by ward". */
const BREAKS = /\b(?:split|break|broken|divide|separate|group)\b/u;

/** Adds a thing to what was asked: "also the driver's report". */
const ALSO =
  /^["'(\s]*(?:also|plus|and\s+also|and,\s+\w+|and\s+(?:a|an|the|any|all|copies)\b|as\s+well\s+as|together\s+with)\b/u;

/** "Number of badges taken away since 2020.", "Of those, the number sold": a thing to hand over, asked for without a verb. */
const NAMES_A_THING =
  /^["'(\s]{0,3}(?:(?:and\s)?(?:out\s)?of\s(?:these|those|them|which)(?:\s\w+){0,3},\s)?(?:(?:the|a|an|any|all|full|total|overall|current|annual|whole)\s){0,3}(?:(?:numbers?|percentage|proportion|cop(?:y|ies)|details|lists?|totals?|amounts?|breakdown|minutes|costs?|dates?|names?|value)\s(?:of|for|that|who|which)|(?:spend(?:ing)?|expenditure|income)\s(?:on|from|in|by))\s/u;
/** "Same for 2023.": the question before it, for another time or place. */
const SAME_AGAIN = /^["'(\s]{0,3}(?:and\s|also\s){0,2}(?:the\s)?same\s(?:again\s)?(?:for|in)\s/u;
/** "Whether any were reported": the clause of a "tell me" that stands above it. */
const WHETHER = /^["'(\s]{0,3}(?:and\s|also\s){0,2}whether\s\w+\s\w/u;
const LONGEST_HEAD = 80;
/** What asks for no answer of its own. */
const HANDLES: ReadonlySet<Role> = new Set(['procedure', 'statement']);
/** "FOI request - ", "Re: FOI: ": what a subject line opens with. */
const SUBJECT_LINE =
  /^(?:(?:re|fw|fwd|subject)\s?:\s?)?(?:(?:my|new)\s)?(?:foia?|eirs?|foisa|freedom\sof\sinformation)(?:\s(?:act|request|query|enquiry|2000)){0,3}\s?[-–—:]\s?(?=\w)/u;

/** Words before a colon and a question that are longer than this announce it and are no label. */
const LONGEST_LABEL = 40;
const SPECIFIES =
  /^["'(\s]*(?:(?:more\s)?specifically|in\sparticular|particularly|namely|to\sbe\s(?:more\s)?(?:specific|precise|exact|clear))\b/u;

/** Drafts what paragraphs ask, sentence by sentence. */
export class Prose {
  /** A stem has announced questions: bare lines after it are taken for them. */
  announced = false;
  /** Lines set close together below such a stem: those after the first that asks are taken for questions as well. */
  #lines = false;
  /** "For each of these hospitals:" stands above: bare names below it say where. */
  #places = false;
  /** Some sentence tells a story. */
  tells = false;
  readonly #reader: Reader;
  readonly #list: DraftList;

  constructor(reader: Reader, list: DraftList) {
    this.#reader = reader;
    this.#list = list;
  }

  /** A short line without a stop between items is the heading of the next ones. */
  isHeading(span: Span): boolean {
    const { text } = this.#reader;
    return countWords(text, span) <= 4 && /^[^.?!;,]*$/u.test(text.slice(span.start, span.end));
  }

  /** An item that breaks a count down is answered on its own; other words that narrow are not. */
  refine(unit: Unit, span: Span, parent: number | undefined): void {
    if (
      this.#list.drafts.length === 0 ||
      !BREAKS.test(this.#reader.folded.slice(span.start, span.start + 80))
    ) {
      this.#list.attach(span);
      return;
    }
    const index = this.#list.add(span, { unit, tier: 'firm', parent, bare: true, item: true });
    const draft = this.#list.drafts[index];
    if (draft !== undefined && parent === undefined) draft.refines = true;
    // What is to be broken down is asked for, be it a bare "The number of fines".
    const owner = parent === undefined ? undefined : this.#list.drafts[parent];
    if (owner?.tier === 'fragment') owner.tier = 'firm';
  }

  /** After "I request the following:", a paragraph without a verb of its own is a question. */
  bareLine(node: OutlineNode, reading: Reading, next: OutlineNode | undefined): void {
    const { text } = this.#reader;
    const { span } = reading;
    if (isPeriod(text, span)) {
      this.#list.attach(span);
      return;
    }
    if (this.#list.asked && boundsByPlaces(this.#reader.folded, span)) {
      this.#list.attach(span);
      this.#places = true;
      return;
    }
    if (this.#places && isNameLike(text, span)) {
      this.#list.attach(span);
      return;
    }
    if (node.unit.heading) {
      this.announced ||= announces(this.#reader.folded, span);
      return;
    }
    if (
      isField(text, span) ||
      isAddress(text, span) ||
      isIdentifier(text, span) ||
      (next === undefined && isNameLike(text, span))
    )
      return;
    const subject = SUBJECT_LINE.exec(this.#reader.folded.slice(span.start, span.end))?.[0].length ?? 0;
    if (subject > 0) {
      // "FOI - bus lane fines 2024": the letter's subject, and its only question where nothing else is asked.
      const words = { start: span.start + subject, end: span.end };
      const tier: Tier = this.#namesAThing(words) ? 'firm' : 'generic';
      this.#list.add(words, { unit: node.unit, tier, parent: undefined, bare: true, item: false });
      return;
    }
    const short = this.isHeading(span);
    const heading =
      short &&
      next !== undefined &&
      (next.unit.marker !== undefined || asksSomething(this.#reader.read(next.unit.span)));
    if (announces(this.#reader.folded, span) && next !== undefined) {
      this.announced = true;
      return;
    }
    const also = this.#list.asked && ALSO.test(this.#reader.folded.slice(span.start, span.start + 20));
    const named = this.#list.asked && !short && this.#namesAThing(span);
    const listed = this.announced || (this.#lines && node.unit.blanks === 0 && !short);
    const tier: Tier = (listed || also || named) && !heading ? 'firm' : 'fragment';
    this.#list.add(span, { unit: node.unit, tier, parent: undefined, bare: true, item: tier === 'firm' });
  }

  /** Drafts what one sentence asks; returns the last draft of this paragraph, which words that narrow may join. */
  sentence(
    unit: Unit,
    reading: Reading,
    parent: number | undefined,
    here: number | undefined,
    next: OutlineNode | undefined,
  ): number | undefined {
    switch (reading.role) {
      case 'ask':
      case 'topic':
        // "I want the last ten only" after an ask says more of it.
        if (here !== undefined && reading.weak) {
          this.#list.extend(here, reading.span);
          return here;
        }
        if (this.#list.asked && this.#isAfterthought(reading)) {
          this.#list.extend(here ?? this.#list.drafts.length - 1, reading.span);
          return here;
        }
        this.#lines = this.announced || (this.#lines && unit.blanks === 0);
        this.announced = false;
        this.#places = false;
        return this.#ask(unit, reading, parent) ?? here;
      case 'generic':
        if (next !== undefined && here === undefined) {
          this.announced = true;
          this.#list.announce(reading.span);
        }
        if (
          here !== undefined &&
          ELLIPSIS.test(this.#reader.folded.slice(reading.span.start, reading.span.end))
        )
          this.#list.extend(here, reading.span);
        else if (here === undefined)
          this.#list.add(reading.span, { unit, tier: 'generic', parent, bare: false, item: false });
        return here;
      case 'refinement':
        // "Please give figures for each year on the following:" also says that what follows is asked.
        if (here === undefined && next !== undefined && this.#introduces(reading.span)) this.announced = true;
        if (here !== undefined) this.#list.extend(here, reading.span);
        else if (
          this.#list.drafts.length === 0 &&
          reading.opens &&
          parent === undefined &&
          next === undefined
        ) {
          // "Please send the answers for each ward." asks where nothing else does.
          this.#list.announce(reading.span);
          this.#list.add(reading.span, { unit, tier: 'generic', parent, bare: false, item: false });
        } else if (parent === undefined) this.#list.attach(reading.span);
        else this.refine(unit, reading.span, parent);
        return here;
      case 'statement':
        this.tells = true;
        this.#lines = false;
        this.announced = next !== undefined && announces(this.#reader.folded, reading.span);
        return here;
      case 'procedure':
        return undefined;
      case 'fragment':
        if (
          here !== undefined &&
          SAME_AGAIN.test(this.#reader.folded.slice(reading.span.start, reading.span.start + 40))
        ) {
          this.#list.extend(here, reading.span);
          return here;
        }
        if (
          here !== undefined &&
          ALSO.test(this.#reader.folded.slice(reading.span.start, reading.span.start + 20))
        )
          return this.#list.add(reading.span, { unit, tier: 'firm', parent, bare: true, item: false });
        if (this.#namesAThing(reading.span))
          return this.#list.add(reading.span, { unit, tier: 'firm', parent, bare: true, item: false });
        if (here !== undefined || !this.announced || !this.#mayBeBareAsk(reading.span)) return here;
        return this.#list.add(reading.span, { unit, tier: 'firm', parent, bare: true, item: true });
      default:
        return here;
    }
  }

  /** Words without a verb of asking that say what is wanted; "whether …" only below something asked. */
  #namesAThing({ start, end }: Span): boolean {
    const head = this.#reader.folded.slice(start, Math.min(end, start + LONGEST_HEAD));
    return NAMES_A_THING.test(head) || (this.#list.asked && WHETHER.test(head));
  }

  #introduces(span: Span): boolean {
    const { text, folded } = this.#reader;
    return text.charAt(span.end - 1) === ':' && announces(folded, span);
  }

  #mayBeBareAsk(span: Span): boolean {
    const { text } = this.#reader;
    return countWords(text, span) >= FEWEST_BARE_WORDS && !isAddress(text, span) && !isField(text, span);
  }

  /** "Ten or more?" after a question offers an answer to it. */
  #isAfterthought(reading: Reading): boolean {
    return (
      reading.askStart === reading.objectStart &&
      !reading.opens &&
      countWords(this.#reader.text, reading.span) <= 4
    );
  }

  #ask(unit: Unit, reading: Reading, parent: number | undefined): number | undefined {
    const { text, folded } = this.#reader;
    const before = this.#list.drafts.at(-1);
    // "I request data about searches. Specifically, I would like …": the second says what the first meant.
    if (before?.tier === 'topic' && SPECIFIES.test(folded.slice(reading.span.start, reading.span.start + 40)))
      before.tier = 'generic';
    const starts = [this.#startOf(reading), ...(reading.role === 'ask' ? furtherAsks(folded, reading) : [])];
    const tier: Tier = reading.role === 'topic' ? 'topic' : reading.weak ? 'weak' : 'firm';
    let last: number | undefined;
    starts.forEach((start, i) => {
      const end = withoutTail(text, start, starts[i + 1] ?? reading.span.end);
      // "How many were missed and I want somebody to come": the second asks for no answer.
      if (i > 0 && HANDLES.has(readSentence(folded, { start, end }).role)) return;
      last = this.#list.add({ start, end }, { unit, tier, parent, bare: false, item: false, apart: i === 0 });
    });
    return last;
  }

  /** The sentence's start, or the ask's where the words before it tell a story of their own or are a form's label. */
  #startOf(reading: Reading): number {
    const { folded } = this.#reader;
    const label = /^[\s:–-]*:\s*/u.exec(folded.slice(reading.objectStart, reading.objectStart + 8));
    if (label !== null && reading.askStart < reading.objectStart)
      return reading.objectStart + label[0].length;
    const before = folded.slice(reading.span.start, reading.askStart);
    // "Your insurers are Mutual but please confirm.": what is asked stands before the asking.
    if (!/[\p{L}\p{N}]/u.test(folded.slice(reading.objectStart, reading.span.end))) return reading.span.start;
    const announced = reading.direct && before.length > LONGEST_LABEL && before.trimEnd().endsWith(':');
    if (reading.told || announced) return reading.askStart;
    const tells = before.length > reading.span.end - reading.askStart && isStatement(before);
    if (tells) return reading.askStart;
    return reading.span.start + (GREETING.exec(before)?.[0].length ?? 0);
  }
}
