import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import type { ListRow } from '../../lib/model/list-row.ts';
import type { Jurisdiction, LetterKind, Regime } from '../../lib/model/regime.ts';
import type { Triage } from '../../lib/model/triage.ts';
import { triage } from '../../lib/triage/triage.ts';
import { type LabelledRow, ROWS } from '../triage/rows.ts';
import { SECOND_ROWS, THIRD_ROWS } from '../triage/second-rows.ts';

/**
 * `npm run bench:inbox [-- --misses]`: what a mail is from its row alone, on our own rows and, where ../shared/cases is
 * there, on those letters with their subject and first 200 characters; beside the naive choice, compromise over each
 * row, in one run. "Right or open": right, or said to be open. Prints; judges nothing.
 */
interface Case {
  readonly id: string;
  readonly regime: LetterKind;
  readonly regime_alt?: LetterKind;
  readonly subject: string;
  readonly body: string;
}

interface Labelled {
  readonly id: string;
  readonly row: ListRow;
  readonly jurisdiction: Jurisdiction;
  readonly right: readonly (LetterKind | undefined)[];
}

const OF_LAW: Partial<Readonly<Record<LetterKind, Jurisdiction>>> = {
  foisa: 'scotland',
  eisr: 'scotland',
  'us-foia': 'us',
  'ie-foi': 'ireland',
};
const SNIPPET = 200;
const showMisses = process.argv.includes('--misses');
const half = process.argv.find((argument) => argument.startsWith('--half='))?.slice('--half='.length);

const listed = (id: string, subject: string, snippet: string, from?: ListRow['from']): ListRow => ({
  id,
  subject,
  snippet,
  unread: true,
  ...(from === undefined ? {} : { from }),
});

const labelled = (rows: readonly LabelledRow[]): readonly Labelled[] =>
  rows.map(({ subject, snippet, from, jurisdiction, kind }, nth) => ({
    id: `row ${nth + 1}`,
    row: listed(`row ${nth + 1}`, subject, snippet, from),
    jurisdiction: jurisdiction ?? 'uk',
    right: [kind],
  }));
const own = labelled(ROWS);

const shared = join(import.meta.dirname, '../../../shared/cases');
const cases: readonly Labelled[] = !existsSync(shared)
  ? []
  : readdirSync(shared)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .filter((_, nth) => half === undefined || nth % 2 === Number(half))
      .map((name) => {
        const one = JSON.parse(readFileSync(join(shared, name), 'utf8')) as Case;
        return {
          id: one.id,
          row: listed(one.id, one.subject, one.body.replace(/\s+/gu, ' ').slice(0, SNIPPET)),
          jurisdiction: OF_LAW[one.regime] ?? 'uk',
          right: [one.regime, one.regime_alt],
        };
      });

type Reader = (row: ListRow, jurisdiction: Jurisdiction) => Pick<Triage, 'kind' | 'sure'>;

const ours: Reader = (row, jurisdiction) => triage(row, { jurisdiction, authorityKind: 'other' });

const GENERAL: Readonly<Record<Jurisdiction, Regime>> = {
  uk: 'uk-foia',
  scotland: 'foisa',
  us: 'us-foia',
  ireland: 'ie-foi',
};
const ENVIRONMENT: Partial<Readonly<Record<Jurisdiction, Regime>>> = { uk: 'uk-eir', scotland: 'eisr' };

/** What a developer with the language library alone would write in an hour: words for each law, else a question. */
const naive: Reader = (row, jurisdiction) => {
  const doc = nlp(`${row.subject}. ${row.snippet}`);
  const environment = ENVIRONMENT[jurisdiction];
  const kind: LetterKind = doc.has('(unsubscribe|newsletter|webinar|out of office|automatic reply)')
    ? 'not-a-request'
    : jurisdiction !== 'us' && doc.has('(subject access|personal data|my records|my file)')
      ? 'uk-sar'
      : environment !== undefined && doc.has('(environmental|pollution|planning|tree|noise|sewage|river)')
        ? environment
        : doc.has(
              '(foi|foia|foisa|freedom of information|information request|how many|provide|request|copy)',
            ) || doc.questions().found
          ? GENERAL[jurisdiction]
          : 'not-a-request';
  return { kind, sure: true };
};

interface Score {
  readonly rows: number;
  readonly rightOrOpen: string;
  readonly confidentWrong: string;
  readonly sure: string;
  readonly kindRight: string;
  readonly microseconds: number;
}

function score(labelled: readonly Labelled[], read: Reader): Score {
  let right = 0;
  let open = 0;
  let wrong = 0;
  let kindRight = 0;
  const from = performance.now();
  for (const { id, row, jurisdiction, right: gold } of labelled) {
    const said = read(row, jurisdiction);
    const hit = gold.includes(said.kind);
    if (hit) kindRight++;
    if (!said.sure) open++;
    else if (hit) right++;
    else wrong++;
    if (showMisses && read === ours && (!said.sure || !hit))
      console.log(
        `${said.sure ? 'WRONG' : hit ? 'open ' : 'open, other'} ${id} ${gold[0]} said ${said.kind}: ${row.subject} | ${row.from?.address ?? ''} | ${row.snippet.slice(0, 200)}`,
      );
  }
  const took = performance.now() - from;
  const share = (part: number): string => (part / Math.max(1, labelled.length)).toFixed(3);
  return {
    rows: labelled.length,
    rightOrOpen: share(right + open),
    confidentWrong: share(wrong),
    sure: share(right + wrong),
    kindRight: share(kindRight),
    microseconds: Math.round((took * 1000) / Math.max(1, labelled.length)),
  };
}

const row = (name: string, { rows, rightOrOpen, confidentWrong, sure, kindRight, microseconds }: Score) => ({
  rows: `${rows} ${name}`,
  'right or open': rightOrOpen,
  'sure and wrong': confidentWrong,
  sure,
  'kind right, sure or not': kindRight,
  'µs a row': microseconds,
});
for (const read of [ours, naive]) for (const { row: one, jurisdiction } of own) read(one, jurisdiction);
console.table(
  [
    { name: 'own rows, first set', labelled: own },
    { name: 'own rows, second set', labelled: labelled(SECOND_ROWS) },
    { name: 'own rows, third set', labelled: labelled(THIRD_ROWS) },
    { name: 'letters, subject and first 200 characters', labelled: cases },
    {
      name: 'letters, subject alone',
      labelled: cases.map((one) => ({ ...one, row: { ...one.row, snippet: '' } })),
    },
  ]
    .filter(({ labelled }) => labelled.length > 0)
    .flatMap(({ name, labelled }) => [
      row(`${name}: Request Lens`, score(labelled, ours)),
      row(`${name}: compromise`, score(labelled, naive)),
    ]),
);
