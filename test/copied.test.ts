import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyse } from '../lib/analyse.ts';
import { buildChecklist } from '../lib/checklist/build.ts';
import { toCsv } from '../lib/checklist/csv.ts';
import { toMarkdown } from '../lib/checklist/markdown.ts';
import { toRichText } from '../lib/checklist/rich-text.ts';
import { tableAsCsv, tableAsHtml } from '../lib/inbox/write-table.ts';
import { CHECKLIST_LAW } from '../lib/law/checklist-law.ts';
import { NO_DECISIONS } from '../lib/model/checklist.ts';
import { DEFAULT_SETTINGS } from '../lib/model/regime.ts';
import type { FoiRequest } from '../lib/model/request.ts';
import { writtenIn } from '../lib/words/written.ts';

const IN_WELSH = await writtenIn('cy');

/** What a hostile letter would like to leave behind in a document, a mail or a spreadsheet. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">here</a>',
  '<svg/onload=alert(1)>',
  '<style>@import url(https://evil.example)</style>',
  '<p style="background:url(https://evil.example)">',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '"><b onmouseover=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '&lt;script&gt;',
  '&#60;script&#62;',
  '</li></ul><script>alert(1)</script>',
  '<!--',
  ']]>',
  '\u0000<script>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/pixel)',
  '=HYPERLINK("https://evil.example","x")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '\t=1+1',
  '\r=1+1',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(' '));

/** A request whose subject, questions and signature all hold hostile words. */
const request = fc.record({ subject: hostile, first: hostile, second: hostile, name: hostile }).map(
  ({ subject, first, second, name }): FoiRequest =>
    analyse(
      {
        source: {
          id: 'x',
          text: `Dear FOI team,\n\nUnder the Freedom of Information Act 2000 please provide:\n1. How many dogs ${first} were seized in 2025?\n2. ${second} and all emails about it?\n\nYours faithfully\n${name}\n`,
          blocks: [],
        },
        subject,
        received: '2026-11-23',
      },
      DEFAULT_SETTINGS,
    ),
);

const ALLOWED = new Set([
  'H1',
  'H2',
  'H3',
  'P',
  'BR',
  'UL',
  'LI',
  'I',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TH',
  'TD',
]);

/** Elements other than plain structure, and every attribute, in a piece of HTML. */
function active(html: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...(ALLOWED.has(element.tagName) ? [] : [element.tagName]),
    ...[...element.attributes].map(({ name }) => `${element.tagName} ${name}`),
  ]);
}

const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;
const cellsOf = (csv: string): readonly string[] =>
  Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data.flat();

const RUNS = { numRuns: 100 };

describe('what is copied from a hostile letter', () => {
  it('is plain structure as rich text: no script, no style, no link, no attribute', () => {
    fc.assert(
      fc.property(request, (found) => {
        expect(active(toRichText(found))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has in Welsh nothing more than what language its words are in', () => {
    fc.assert(
      fc.property(request, (found) => {
        const checklist = buildChecklist(found, NO_DECISIONS, CHECKLIST_LAW, IN_WELSH);
        const said = new Set(active(toRichText({ ...found, checklist }, {}, IN_WELSH)));
        expect(said).toEqual(new Set(['DIV', 'DIV lang', 'SPAN', 'SPAN lang']));
      }),
      RUNS,
    );
  });

  it('has no cell that a spreadsheet would run as a formula', () => {
    fc.assert(
      fc.property(request, (found) => {
        expect(cellsOf(toCsv(found)).filter((cell) => FORMULA.test(cell))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has no link, picture or markup of its own as Markdown', () => {
    fc.assert(
      fc.property(request, (found) => {
        // An unescaped bracket would begin a link; only the boxes to tick have some.
        const links = toMarkdown(found)
          .split('\n')
          .map((line) => line.replace(/^- \[[ x]\] /u, ''))
          .filter((line) => /(?<!\\)(?:\\\\)*[[<]/u.test(line));
        expect(links).toEqual([]);
      }),
      RUNS,
    );
  });

  it('keeps to it in the table of the inbox', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostile, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (cells) => {
          expect(active(tableAsHtml(cells))).toEqual([]);
          expect(cellsOf(tableAsCsv(cells)).filter((cell) => FORMULA.test(cell))).toEqual([]);
        },
      ),
      RUNS,
    );
  });
});
