import type { Block } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';
import { type Line, readLines } from './lines.ts';
import { drawnMarker, type Marker, markerAt } from './markers.ts';

/** A paragraph, a list item or a line that stands alone: the least piece that the outline moves about. */
export interface Unit {
  /** The words without their marker. May be empty for a stem that is nothing but a marker. */
  readonly span: Span;
  readonly marker?: Marker;
  readonly indent: number;
  /** Empty lines before it. */
  readonly blanks: number;
  /** The page or the writer set it as a heading. */
  readonly heading: boolean;
  /** True for a piece of a line that was cut at markers inside it. */
  readonly inline: boolean;
}

interface MarkedLine extends Line {
  readonly marker?: Marker;
}

/** A list may leave out a number; it seldom leaves out two. */
const FARTHEST_NEIGHBOUR = 2;

/** What stands for the bullet of a list whose page draws none. */
const UNSEEN_BULLET = '•';

/** Lists of any depth that have markers. */
const MARKED_LISTS: readonly undefined[] = Array.from({ length: 12 }, () => undefined);

/**
 * The lines that are items of lists without markers: neighbours in one depth of which none has a marker. Among items
 * with markers, a line without one is a further paragraph of the item above it.
 */
function unmarkedItems(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  /** The open list of each depth: undefined where an item of it has a marker. */
  const open: (Line[] | undefined)[] = [];
  const close = (depth: number): void => {
    for (const list of open.splice(depth))
      if (list !== undefined && list.length > 1) for (const line of list) found.add(line);
  };
  for (const line of lines) {
    const { block } = line;
    if (block?.kind !== 'item') {
      close(0);
      // A marker in the text belongs to the page's list too: nothing below it begins a list without markers.
      if (block === undefined) open.push(...MARKED_LISTS);
      continue;
    }
    close(block.depth + 1);
    const list = block.depth < open.length ? open[block.depth] : [];
    while (open.length < block.depth) open.push(undefined);
    if (block.marker === undefined) list?.push(line);
    open[block.depth] = block.marker === undefined ? list : undefined;
  }
  close(0);
  return found;
}

/** The marker of each line; a weak one counts only where the list has its neighbour too. */
function markLines(text: string, lines: readonly Line[]): readonly MarkedLine[] {
  const unmarked = unmarkedItems(lines);
  const found = lines.map((line) => {
    const inText = markerAt(text, line.start, line.end);
    if (inText !== undefined && !inText.weak) return inText;
    const { block } = line;
    if (block?.kind !== 'item') return inText;
    if (block.marker !== undefined) return drawnMarker(block.marker, line.start);
    return inText ?? (unmarked.has(line) ? drawnMarker(UNSEEN_BULLET, line.start) : undefined);
  });
  const values = new Set(
    found.map((marker) => (marker === undefined ? '' : `${marker.family} ${marker.value}`)),
  );
  const stands = (marker: Marker): boolean => {
    // "k. lisowska" is a name: a letter far down the alphabet needs its neighbour too.
    const late = marker.style === 'letter.' && marker.value > 3;
    if (!marker.weak && !late) return true;
    for (let by = 1; by <= FARTHEST_NEIGHBOUR; by++)
      if (
        values.has(`${marker.family} ${marker.value - by}`) ||
        values.has(`${marker.family} ${marker.value + by}`)
      )
        return true;
    return false;
  };
  return lines.map((line, i) => {
    const marker = found[i];
    return marker !== undefined && stands(marker) ? { ...line, marker } : line;
  });
}

const ENDS_SENTENCE = /[.?!:;]["'”’)\]]*$/u;
const OPENS_LOWER = /^[\p{Ll}\d(&£$€"'“‘,]/u;
const OPENS_ASK =
  /^(?:how|what|which|who|when|where|why|do|does|did|is|are|was|were|has|have|can|could|please|whether|if)\b/iu;
/** A line of a list of letters or meetings by their dates. */
const OPENS_DATED = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?: \d{1,2}[:.]\d{2})? ?[–—-] /u;
const OPENS_THING =
  /^(?:the|an?|any|all|numbers?|total|cop(?:y|ies)|lists?|details|costs?|names?|dates?|amounts?)\s/u;
/** "The number of vacancies" below "The number of posts": two lines of a list, however long they are. */
const OPENS_COUNT =
  /^(?:The (?:total |average )?(?:number|amount|cost|percentage|value)|(?:Total |Average )?(?:[Nn]umber|[Aa]mount|[Cc]ost|[Pp]ercentage|[Vv]alue)|Total) (?:of|spent|spend|cost) /u;
const LONGEST_WRAP = 110;
const SHORTEST_WRAP = 45;

/** The width a mail client or a PDF broke lines at, or 0 where the lines were broken by hand. */
function wrapWidth(lines: readonly Line[]): number {
  const widths = lines.map((line) => line.end - line.start + line.indent);
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest > LONGEST_WRAP || widest < SHORTEST_WRAP) return 0;
  return widths.filter((width) => width >= widest - 14).length >= 3 ? widest : 0;
}

/** True where the line goes on with the sentence of the one before it. */
function continues(text: string, before: MarkedLine, line: MarkedLine, wrap: number): boolean {
  if (line.marker !== undefined || line.blanks > 0 || line.block !== undefined) return false;
  const head = text.slice(line.start, Math.min(line.end, line.start + 30));
  const tail = text.slice(Math.max(before.start, before.end - 3), before.end);
  if (OPENS_COUNT.test(head) && OPENS_COUNT.test(text.slice(before.start, before.start + 30))) return false;
  const width = before.end - before.start + before.indent;
  const firstWord = /^\S+/u.exec(head)?.[0].length ?? 0;
  const full = wrap > 0 && width + 1 + firstWord > wrap - 2;
  if (ENDS_SENTENCE.test(tail)) return full && !tail.endsWith(':');
  if (full) return true;
  if (!OPENS_LOWER.test(head)) return false;
  if (OPENS_DATED.test(head) && OPENS_DATED.test(text.slice(before.start, before.start + 30))) return false;
  // "number of exclusions" + "the attendance policy": a list typed without capitals.
  if (OPENS_THING.test(head) && OPENS_THING.test(text.slice(before.start, before.start + 30)) && width < 60)
    return false;
  return !(OPENS_ASK.test(head) && width < 60) && !/,$/u.test(tail);
}

/** The units of the asking text, before lists inside a line are cut. */
export function readUnits(text: string, spans: readonly Span[], blocks: readonly Block[]): readonly Unit[] {
  const lines = markLines(text, readLines(text, spans, blocks));
  const wrap = wrapWidth(lines);
  const units: Unit[] = [];
  let pending: Unit | undefined;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = units.at(-1);
    if (
      pending === undefined &&
      before !== undefined &&
      last !== undefined &&
      continues(text, before, line, wrap)
    ) {
      units[units.length - 1] = { ...last, span: { start: last.span.start, end: line.end } };
      return;
    }
    const start = Math.min(line.marker?.end ?? line.start, line.end);
    const unit: Unit = {
      span: { start, end: line.end },
      indent: line.indent,
      blanks: line.blanks,
      inline: false,
      heading: line.heading,
      ...(line.marker === undefined ? {} : { marker: line.marker }),
    };
    // A marker alone on its line ("Request 2") belongs to the words below it.
    if (start >= line.end && line.marker !== undefined) pending = unit;
    else {
      units.push(
        pending === undefined || (unit.marker !== undefined && pending.marker?.family !== 'label')
          ? unit
          : pending.marker === undefined
            ? unit
            : {
                ...unit,
                blanks: pending.blanks,
                indent: pending.indent,
                marker: unit.marker === undefined ? { ...pending.marker, end: unit.span.start } : unit.marker,
              },
      );
      pending = undefined;
    }
  });
  return units;
}
