// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagLook } from '../lib/read/look.ts';
import { readText } from '../lib/read/read-text.ts';
import { fuzzRuns } from './fuzz-runs.ts';

const TAGS = [
  'p',
  'div',
  'ol',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'blockquote',
  'pre',
  'b',
  'a',
  'h2',
  'script',
  'style',
  'textarea',
  'select',
  'svg',
  'details',
  'font',
];
const ATTRIBUTES = [
  '',
  ' hidden',
  ' start="3"',
  ' type="i"',
  ' contenteditable',
  ' dir="rtl"',
  ' reversed',
  ' value="9"',
  ' style="display:none"',
];
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('&nbsp;', '&shy;', '\n', '  ', '\u200b', '1. ', '&amp;', '<br>', '<!-- x -->'),
);
/** Markup that nests, closes too early, or not at all. */
const markup = fc
  .array(
    fc.oneof(
      words,
      fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...ATTRIBUTES))
        .map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('any page at all', () => {
  it('is read, and each segment of its text is the words of its node', () => {
    fc.assert(
      fc.property(markup, (html) => {
        document.body.innerHTML = html;
        const { text, blocks, segments } = readText(document.body, { looks: tagLook });
        expect(
          blocks.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= text.length),
        ).toBe(true);
        let last = 0;
        for (const { start, length, node, offset } of segments) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = start + length;
          const [read, there] = [text.slice(start, last), node.data.slice(offset, offset + length)];
          expect(read.replace(/\s/gu, ' ')).toBe(there.replace(/\s/gu, ' '));
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: fuzzRuns(0.15) },
    );
  });
});
