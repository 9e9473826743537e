import type { Letter } from '../../model/letter.ts';
import type { Period, Scope } from '../../model/question.ts';
import type { Message, SourceText } from '../../model/source-text.ts';
import type { Span } from '../../model/span.ts';
import { breakdownsIn } from './breakdowns.ts';
import { formatIn } from './formats.ts';
import { dayOf } from './iso-dates.ts';
import { periodsIn } from './periods.ts';
import { placesIn } from './places.ts';

/** No scope is read beyond this many characters of one stretch. */
const LONGEST = 6000;

/** What one stretch of the letter says. */
type Reading = Omit<Scope, 'context'>;

/** Readings of stretches of a text: a preamble is shared by many questions and read once. */
const readings = new WeakMap<SourceText, Map<string, Reading>>();

/**
 * What narrows one question: its periods, places, format and breakdowns, read from the question's own words and from
 * the spans of context that apply to it (preamble, stem, footnote), which are carried over as `context`. A format
 * asked for anywhere in the letter applies to every question without one of its own. Spans are offsets into
 * `message.source.text`, in order, without repeats. Never throws.
 */
export function readScope(
  message: Message,
  letter: Letter,
  questionSpan: Span,
  contextSpans: readonly Span[],
): Scope {
  const own = readingOf(message, questionSpan);
  const around = contextSpans.map((span) => readingOf(message, span));
  const all = [own, ...around];
  const format =
    all.find((reading) => reading.format !== undefined)?.format ?? formatOfLetter(message, letter);
  return {
    periods: withoutRepeats(
      distinct<Period>(
        all.flatMap(({ periods }) => periods),
        ({ span }) => span,
      ),
    ),
    places: distinct(
      all.flatMap(({ places }) => places),
      (span) => span,
    ),
    breakdowns: distinct(
      all.flatMap(({ breakdowns }) => breakdowns),
      (span) => span,
    ),
    context: contextSpans,
    ...(format === undefined ? {} : { format }),
  };
}

type Format = NonNullable<Scope['format']>;
const letterFormats = new WeakMap<Letter, { readonly format?: Format }>();

/** The first format asked for anywhere in the letter's asking; looked for once a letter. */
function formatOfLetter({ source }: Message, letter: Letter): Format | undefined {
  const known = letterFormats.get(letter);
  if (known !== undefined) return known.format;
  const formats = letter.asking.map(({ start, end }) => formatAt(source.text.slice(start, end), start));
  const format = formats.find((asked) => asked !== undefined);
  letterFormats.set(letter, format === undefined ? {} : { format });
  return format;
}

function formatAt(words: string, offset: number): Format | undefined {
  const asked = formatIn(words);
  if (asked === undefined) return undefined;
  return { name: asked.name, span: { start: offset + asked.start, end: offset + asked.end } };
}

function readingOf(message: Message, span: Span): Reading {
  const known = readings.get(message.source) ?? new Map<string, Reading>();
  readings.set(message.source, known);
  const key = `${span.start}-${span.end}-${message.received ?? ''}`;
  const reading = known.get(key) ?? read(message, span);
  known.set(key, reading);
  return reading;
}

function read({ source, received }: Message, span: Span): Reading {
  const { start } = span;
  const words = source.text.slice(start, Math.min(span.end, start + LONGEST));
  const format = formatAt(words, start);
  return {
    periods: periodsIn(words, start, dayOf(received)),
    places: placesIn(words, start),
    breakdowns: breakdownsIn(words, start),
    ...(format === undefined ? {} : { format }),
  };
}

/** In order of place, each place once. */
function distinct<T>(items: readonly T[], spanOf: (item: T) => Span): readonly T[] {
  const sorted = [...items].sort((a, b) => spanOf(a).start - spanOf(b).start);
  return sorted.filter((item, i) => {
    const before = sorted[i - 1];
    return before === undefined || spanOf(before).start !== spanOf(item).start;
  });
}

/** The same dates said twice, in a stem and again in its item, are one period. */
function withoutRepeats(periods: readonly Period[]): readonly Period[] {
  const seen = new Set<string>();
  return periods.filter(({ from, to }) => {
    const dates = `${from ?? ''}/${to ?? ''}`;
    if (dates !== '/' && seen.has(dates)) return false;
    seen.add(dates);
    return true;
  });
}
