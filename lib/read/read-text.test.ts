// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagLook } from './look.ts';
import { liveRange, Places, type Stretch, stretchesOf } from './ranges.ts';
import { readText } from './read-text.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return readText(document.body, { looks: tagLook });
};
const textOf = (html: string) => read(html).text;

describe('readText', () => {
  it('collapses white space as a browser does', () => {
    expect(textOf('<p>  How \n  many\tpotholes <b> were </b> filled?  </p>')).toBe(
      'How many potholes were filled?',
    );
  });

  it('sets paragraphs apart by a blank line and divisions by a line', () => {
    expect(textOf('<p>Dear team,</p><p>Please send it.</p><div>A</div><div>B</div>')).toBe(
      'Dear team,\n\nPlease send it.\n\nA\nB',
    );
  });

  it('breaks lines at <br>, once at the end of a block', () => {
    expect(textOf('<div>Jane<br>Hartley<br></div><div>Mill Lane</div>')).toBe('Jane\nHartley\nMill Lane');
    expect(textOf('one<br><br>two')).toBe('one\n\ntwo');
  });

  it('keeps the lines of preformatted text', () => {
    expect(textOf('<pre>1. one\n   and more\n\n2. two\n</pre>')).toBe('1. one\n   and more\n\n2. two');
  });

  it('writes the numbers of ordered lists, which the DOM does not hold', () => {
    const { text, blocks } = read(
      '<ol start="3" type="a"><li>Costs</li><li>Dates<ul><li>of each</li></ul></li></ol>',
    );
    expect(text).toBe('c. Costs\nd. Dates\n  • of each');
    expect(blocks.map((b) => [text.slice(b.span.start, b.span.end), b.kind, b.depth, b.marker])).toEqual([
      ['Costs', 'item', 0, 'c.'],
      ['Dates', 'item', 0, 'd.'],
      ['of each', 'item', 1, '•'],
    ]);
  });

  it('writes a tab between cells and a line between rows', () => {
    expect(
      textOf('<table><tr><th>Year</th><th>Spend</th></tr><tr><td><p>2024</p></td><td></td></tr></table>'),
    ).toBe('Year\tSpend\n2024');
  });

  it('leaves out what is hidden, controls, scripts and everything editable', () => {
    expect(
      textOf(
        'A<span hidden>x</span><script>y</script><button>Reply</button><div contenteditable="true">my draft</div><div contenteditable="false">B</div><textarea>z</textarea>',
      ),
    ).toBe('A\nB');
  });

  it('knows quotes and signatures', () => {
    const { text, blocks } = read(
      '<div>New</div><blockquote>Old<blockquote>Older</blockquote></blockquote><div class="gmail_signature">Jo</div>',
    );
    expect(blocks.map((b) => [text.slice(b.span.start, b.span.end), b.kind, b.depth])).toEqual([
      ['New', 'paragraph', 0],
      ['Old', 'quote', 0],
      ['Older', 'quote', 1],
      ['Jo', 'signature', 0],
    ]);
  });

  it('drops soft hyphens and zero-width spaces without losing its place', () => {
    const reading = read('<p>infor\u00admation about the\u200bmatter</p>');
    expect(reading.text).toBe('information about thematter');
    const stretches = stretchesOf(reading, { start: 0, end: 11 });
    expect(stretches.map((stretch) => String(liveRange(stretch)))).toEqual(['infor', 'mation']);
  });

  it('reads only the selection when it is given one', () => {
    document.body.innerHTML = '<p>Dear team,</p><p>Please send the <b>costs</b> of it.</p><p>Thanks</p>';
    const range = document.createRange();
    range.setStart(document.querySelectorAll('p')[1]?.firstChild ?? document, 7);
    range.setEnd(document.querySelector('b')?.firstChild ?? document, 4);
    expect(readText(document.body, { looks: tagLook, within: range }).text).toBe('send the cost');
  });

  it('reads 5,000 nested elements without recursion', () => {
    document.body.innerHTML = '';
    let deepest: Element = document.body;
    for (let i = 0; i < 5_000; i++) deepest = deepest.appendChild(document.createElement('span'));
    deepest.textContent = 'Deep down';
    const shallow = { hidden: false, layout: 'inline', apart: false, space: 'collapse' } as const;
    expect(readText(document.body, { looks: () => shallow }).text).toBe('Deep down');
  });
});

const WORDS = [
  'How many',
  ' ',
  '\n',
  '  of\n those ',
  'Dear',
  'x',
  '\u00a0',
  '£5\u00ad0',
  'a\tb',
  '?',
  'ﬁ 😀',
  'שלום',
  '\u200b',
];
const TAGS = [
  'p',
  'div',
  'span',
  'b',
  'li',
  'ol',
  'ul',
  'td',
  'tr',
  'table',
  'pre',
  'blockquote',
  'h2',
  'br',
  'button',
  'i',
];

interface Grown {
  readonly tag: string;
  readonly words: string;
  readonly hidden: boolean;
  readonly inside: readonly Grown[];
}

const own = {
  tag: fc.constantFrom(...TAGS),
  words: fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join('')),
  hidden: fc.nat(9).map((n) => n === 0),
};
const grown = (depth: number): fc.Arbitrary<Grown> =>
  fc.record({ ...own, inside: depth === 0 ? fc.constant([]) : fc.array(grown(depth - 1), { maxLength: 4 }) });
const node = grown(4);

function grow(grown: Grown, parent: Element): void {
  const element = parent.appendChild(document.createElement(grown.tag));
  element.append(grown.words);
  if (grown.hidden) element.setAttribute('hidden', '');
  for (const inner of grown.inside) grow(inner, element);
}

const plain = (words: string) => words.replace(/[\t\n\r\f]/gu, ' ');

describe('spans and ranges', () => {
  it('map any span to ranges that hold its words, all of them and nothing else', () => {
    let spans = 0;
    const range = document.createRange();
    fc.assert(
      fc.property(
        fc.array(node, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat(9_999)),
        (trees, random) => {
          document.body.replaceChildren();
          for (const tree of trees) grow(tree, document.body);
          const reading = readText(document.body, { looks: tagLook });
          const places = new Places(reading);
          const synthetic = withoutSegments(reading.text, reading.segments);
          for (let i = 0; i < 40; i++) {
            const a = (random.next().value ?? 0) % (reading.text.length + 1);
            const b = (random.next().value ?? 0) % (reading.text.length + 1);
            const span = { start: Math.min(a, b), end: Math.max(a, b) };
            const stretches = stretchesOf(reading, span);
            const own = synthetic.own(span.start, span.end);
            expect(plain(stretches.map((stretch) => over(range, [stretch]).toString()).join(''))).toBe(own);
            if (stretches.length > 0) {
              const back = places.spanOf(over(range, stretches));
              expect(synthetic.own(back?.start ?? 0, back?.end ?? 0)).toBe(own);
            }
            spans++;
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(spans).toBe(20_000);
  });
});

/** The range moved to run from the start of the first stretch to the end of the last. */
function over(range: Range, stretches: readonly Stretch[]): Range {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (first && last) {
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
  }
  return range;
}

/** The text without what has no place on the page: what ranges must give back. */
function withoutSegments(text: string, segments: readonly { start: number; length: number }[]) {
  const owned = new Uint8Array(text.length);
  for (const { start, length } of segments) owned.fill(1, start, start + length);
  return {
    own: (start: number, end: number) =>
      plain(
        [...Array(end - start).keys()].map((i) => (owned[start + i] ? text.charAt(start + i) : '')).join(''),
      ),
  };
}
