import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { Anchors, exactPlaces } from '../../lib/anchor.ts';
import type { Look } from '../../lib/read/look.ts';
import { liveRange, Places, type Stretch, stretchesOf } from '../../lib/read/ranges.ts';
import { readText } from '../../lib/read/read-text.ts';

/**
 * `npm run bench:anchoring`: the published cases of two annotation tools, by our own matching of positions and quotes.
 * ../shared/data/annotator-cases is Apache Annotator's, ../shared/data/hypothesis-anchoring the Hypothesis client's.
 */
const DATA = join(import.meta.dirname, '../../../shared/data');
const ANNOTATOR = join(DATA, 'annotator-cases');
const HYPOTHESIS = join(DATA, 'hypothesis-anchoring');

/** Their cases count every character of the DOM: nothing collapses, nothing breaks. */
const RAW: Look = { hidden: false, layout: 'inline', apart: false, space: 'keep' };

interface Quote {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}
interface Place {
  readonly startContainerXPath: string;
  readonly startOffset: number;
  readonly endContainerXPath: string;
  readonly endOffset: number;
}
interface Score {
  readonly cases: string;
  readonly right: string;
  readonly wrong: string;
}

const load = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const read = (document: Document) => readText(document.documentElement, { looks: () => RAW });

function nodeAt(document: Document, xpath: string, from: Node = document): Node | null {
  return document.evaluate(xpath, from, null, 9, null).singleNodeValue;
}

function rangeOf(document: Document, place: Place): Range | undefined {
  const start = nodeAt(document, place.startContainerXPath);
  const end = nodeAt(document, place.endContainerXPath);
  if (start === null || end === null) return undefined;
  const range = document.createRange();
  range.setStart(start, place.startOffset);
  range.setEnd(end, place.endOffset);
  return range;
}

/** True where the stretches begin and end at the very characters of the range. */
function isAt(stretches: readonly Stretch[], range: Range): boolean {
  const words = stretches.map((stretch) => liveRange(stretch).toString()).join('');
  const [first] = stretches;
  if (first === undefined || words !== range.toString()) return false;
  return range.comparePoint(first.startContainer, first.startOffset) === 0;
}

/** Why a case of theirs is none for us, looked up in the case itself; else that it is simply wrong. */
function reasonFor(document: Document, expected: readonly Place[], starts: readonly number[]): string {
  const ranges = expected.map((place) => rangeOf(document, place));
  if (ranges.some((range) => range !== undefined && document.head.contains(range.startContainer)))
    return 'in the head of the page, which is never shown and never read';
  const before = document.createRange();
  before.setStart(document, 0);
  const isPlaced = (range: Range | undefined, nth: number): boolean => {
    if (range === undefined || !range.collapsed) return false;
    before.setEnd(range.startContainer, range.startOffset);
    return before.toString().length === starts[nth];
  };
  return ranges.length === starts.length && ranges.every(isPlaced)
    ? `found at the right ${starts.length === 1 ? 'place' : `${starts.length} places`}, where no words are to be marked`
    : 'wrong';
}

function annotatorQuotes(): Score {
  const cases = load(ANNOTATOR, 'text-quote-match-cases.json') as Record<
    string,
    { readonly html: string; readonly selector: Quote; readonly expected: readonly Place[] }
  >;
  const wrong = Object.entries(cases).filter(([, { html, selector, expected }]) => {
    const { document } = new JSDOM(html).window;
    const reading = read(document);
    const { exact, prefix = '', suffix = '' } = selector;
    const starts = exactPlaces(reading.text, { exact, prefix, suffix, start: 0 });
    return !(
      starts.length === expected.length &&
      expected.every((place, nth) => {
        const range = rangeOf(document, place);
        const start = starts[nth] ?? 0;
        return range !== undefined && isAt(stretchesOf(reading, { start, end: start + exact.length }), range);
      })
    );
  });
  return score(
    'Annotator, quotes',
    Object.keys(cases).length,
    wrong.map(([name, { html, selector, expected }]) => {
      const { document } = new JSDOM(html).window;
      const { exact, prefix = '', suffix = '' } = selector;
      const starts = exactPlaces(read(document).text, { exact, prefix, suffix, start: 0 });
      return `${name}: ${reasonFor(document, expected, starts)}`;
    }),
  );
}

function annotatorPositions(): Score {
  const cases = load(ANNOTATOR, 'text-position-match-cases.json') as Record<
    string,
    {
      readonly html: string;
      readonly selector: { start: number; end: number };
      readonly expected: readonly Place[];
    }
  >;
  const wrong = Object.entries(cases).filter(([, { html, selector, expected }]) => {
    const { document } = new JSDOM(html).window;
    const reading = read(document);
    // They count code points, we UTF-16 units.
    const units = (points: number) => [...reading.text].slice(0, points).join('').length;
    const stretches = stretchesOf(reading, { start: units(selector.start), end: units(selector.end) });
    return !expected.every((place) => {
      const range = rangeOf(document, place);
      return range !== undefined && isAt(stretches, range);
    });
  });
  return score(
    'Annotator, positions',
    Object.keys(cases).length,
    wrong.map(([name, { html, selector, expected }]) => {
      const { document } = new JSDOM(html).window;
      const start = [...read(document).text].slice(0, selector.start).join('').length;
      return `${name}: ${reasonFor(document, expected, [start])}`;
    }),
  );
}

function hypothesisQuotes(): Score {
  const cases = load(HYPOTHESIS, 'match-quote.json') as readonly {
    readonly text: string;
    readonly quote: string;
    readonly prefix: string | null;
    readonly suffix: string | null;
    readonly start: number;
    readonly end: number;
  }[];
  const wrong = cases.filter(({ text, quote, prefix, suffix, start, end }) => {
    const found = new Anchors(text).find({
      exact: quote,
      prefix: prefix ?? '',
      suffix: suffix ?? '',
      start: 0,
    });
    return found?.start !== start || found.end !== end;
  });
  return score(
    'Hypothesis, repeated quotes',
    cases.length,
    wrong.map(({ prefix, suffix }) => prefix ?? suffix ?? ''),
  );
}

function hypothesisRanges(): Score {
  const cases = load(HYPOTHESIS, 'range-specs.json') as readonly {
    readonly startContainer: string | number;
    readonly startOffset: number;
    readonly endContainer: string | number;
    readonly endOffset: number;
    readonly quote: string;
    readonly description: string;
  }[];
  const html = readFileSync(join(HYPOTHESIS, 'html-anchoring-fixture.html'), 'utf8');
  const { document } = new JSDOM(`<div id="root">${html}</div>`).window;
  const root = document.getElementById('root') ?? document.body;
  const reading = readText(root, { looks: () => RAW });
  const places = new Places(reading);
  const texts = reading.segments.map(({ node }) => node);
  const container = (at: string | number): Node | null =>
    typeof at === 'number' ? (textNodes(root)[at] ?? null) : nodeAt(document, `.${at}`, root);
  const wrong = cases.filter(({ startContainer, startOffset, endContainer, endOffset, quote }) => {
    const start = container(startContainer);
    const end = container(endContainer);
    if (start === null || end === null || texts.length === 0) return true;
    const range = document.createRange();
    range.setStart(start, startOffset);
    range.setEnd(end, endOffset);
    const span = places.spanOf(range);
    if (span === undefined) return true;
    const back = stretchesOf(reading, span)
      .map((stretch) => liveRange(stretch).toString())
      .join('');
    return folded(back) !== folded(quote);
  });
  return score(
    'Hypothesis, ranges',
    cases.length,
    wrong.map(({ description }) => description),
  );
}

/** Hypothesis numbers all text nodes. */
function textNodes(root: Element): readonly Node[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

function hypothesisPage(): Score {
  const { rows } = load(HYPOTHESIS, 'wikipedia-regression-testing.json') as {
    readonly rows: readonly {
      readonly text: string;
      readonly target: readonly { readonly selector: readonly Selector[] }[];
    }[];
  };
  const html = readFileSync(join(HYPOTHESIS, 'wikipedia-regression-testing.html'), 'utf8');
  const { document } = new JSDOM(html).window;
  const reading = readText(document.body, { looks: () => RAW });
  const anchors = new Anchors(reading.text);
  const wrong = rows.filter(({ target }) => {
    const selectors = target[0]?.selector ?? [];
    const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
    const position = selectors.find((one) => one.type === 'TextPositionSelector');
    if (quote?.exact === undefined) return true;
    const { exact, prefix = '', suffix = '' } = quote;
    const span = anchors.find({ exact, prefix, suffix, start: position?.start ?? 0 });
    if (span === undefined) return true;
    const words = stretchesOf(reading, span)
      .map((stretch) => liveRange(stretch).toString())
      .join('');
    return (
      folded(words) !== folded(exact) ||
      !folded(reading.text.slice(0, span.start)).endsWith(folded(prefix).slice(-12))
    );
  });
  return score(
    'Hypothesis, saved annotations',
    rows.length,
    wrong.map(({ text }) => text),
  );
}

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const score = (cases: string, count: number, wrong: readonly string[]): Score => ({
  cases,
  right: `${count - wrong.length} of ${count}`,
  wrong: wrong.join('\n    '),
});

if (existsSync(ANNOTATOR) && existsSync(HYPOTHESIS)) {
  const scores = [
    annotatorQuotes(),
    annotatorPositions(),
    hypothesisQuotes(),
    hypothesisRanges(),
    hypothesisPage(),
  ];
  for (const { cases, right, wrong } of scores)
    console.log(`${cases}: ${right} right${wrong === '' ? '' : `\n  not:\n    ${wrong}`}`);
} else {
  console.log('The cases of other tools are not here, so there is nothing to measure.');
}
