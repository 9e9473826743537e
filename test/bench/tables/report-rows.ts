/** One line of the report: what is measured, and where in the printed words of a bench its figures stand. */
export interface ReportRow {
  readonly bench: string;
  readonly measure: string;
  /** Its groups are our figures, joined by a comma. */
  readonly ours: RegExp;
  /** The same for what a user would otherwise pick. */
  readonly beside?: readonly [name: string, pattern: RegExp];
}

const LABELLED = String.raw`Labelled letters beside the project[\s\S]*?`;
/** The three sets of our own rows, each of one reader. */
const ownRows = (reader: string): RegExp =>
  new RegExp(
    ['first', 'second', 'third'].map((set) => `${set} set: ${reader}'[^']*'([\\d.]+)'`).join('[\\s\\S]*?'),
    'u',
  );
const TUNED = String.raw`then used to tune it[\s\S]*?`;

/** The figures of the README, each from the bench that gives it. */
export const REPORT_ROWS: readonly ReportRow[] = [
  {
    bench: 'questions',
    measure: 'Questions: F1, letters all right, parents right',
    ours: new RegExp(`${LABELLED}ours +([\\d.]+) +([\\d.]+) +([\\d.]+)`, 'u'),
    beside: [
      'markers with compromise',
      new RegExp(`${LABELLED}markers and compromise +([\\d.]+) +([\\d.]+) +([\\d.]+)`, 'u'),
    ],
  },
  {
    bench: 'personal-data',
    measure: 'Personal data: F1 over all types',
    ours: /shared\/cases[\s\S]*?Request Lens +[\d.]+ +[\d.]+ +([\d.]+)/u,
    beside: [
      'openredaction, redact-pii, compromise',
      /shared\/cases[\s\S]*?openredaction +[\d.]+ +[\d.]+ +([\d.]+)[\s\S]*?redact-pii +[\d.]+ +[\d.]+ +([\d.]+)[\s\S]*?compromise people\(\) +[\d.]+ +[\d.]+ +([\d.]+)/u,
    ],
  },
  {
    bench: 'law',
    measure: 'Sections cited, among the first 3',
    ours: /recall at 3 +([\d.]+)/u,
    beside: ['the commonest four', /recall at 3 +[\d.]+ +([\d.]+)/u],
  },
  {
    bench: 'law',
    measure: 'Sections cited, among the first 5',
    ours: /recall at 5 +([\d.]+)/u,
    beside: ['the commonest four', /recall at 5 +[\d.]+ +([\d.]+)/u],
  },
  {
    bench: 'law',
    measure: 'Limbs cited',
    ours: /limbs +([\d.]+)/u,
    beside: ['the commonest four', /limbs +[\d.]+ +([\d.]+)/u],
  },
  {
    bench: 'letter',
    measure: 'Sentence rules, of 48',
    ours: /Sentences[\s\S]*?Request Lens +(\d+)/u,
    beside: ['Intl.Segmenter, compromise', /Intl\.Segmenter +(\d+)\s+compromise +(\d+)/u],
  },
  {
    bench: 'letter',
    measure: 'Visible text of replies, of 45',
    ours: /Replies[\s\S]*?Request Lens +(\d+)/u,
    beside: ['email-reply-parser', /email-reply-parser +(\d+)/u],
  },
  {
    bench: 'reply',
    measure: 'Replies: what became of each question, right',
    ours: new RegExp(`${TUNED}Request Lens[\\s\\S]*?outcome of each question, right +(\\d+ of \\d+)`, 'u'),
    beside: [
      'a pattern and key words',
      new RegExp(`${TUNED}key words[\\s\\S]*?outcome of each question, right +(\\d+ of \\d+)`, 'u'),
    ],
  },
  {
    bench: 'calendar',
    measure: 'FOIA deadlines wrong',
    ours: /Request Lens \| (\d+ of \d+)/u,
    beside: ['date-holidays, England and Wales', /date-holidays, England and Wales \| (\d+ of \d+)/u],
  },
  {
    bench: 'inbox',
    measure: 'Rows of a list: right or left open, on our own 147 in three sets',
    ours: ownRows('Request Lens'),
    beside: ['compromise', ownRows('compromise')],
  },
  {
    bench: 'inbox-tab',
    measure: 'Inbox tab over 10,000 kept: opened, ms, and ms of its own thread',
    ours: /'the tab opens, all mails listed' +│ (\d+) +│ (\d+)/u,
  },
  {
    bench: 'casebook',
    measure: 'Earlier requests among 10,000: one request, ms',
    ours: /Request Lens +│ '[\d.]+' +│ '([\d.]+)'/u,
    beside: ['MiniSearch', /MiniSearch +│ '[\d.]+' +│ '([\d.]+)'/u],
  },
  {
    bench: 'marks',
    measure: '1,000 marks placed and painted, ms',
    ours: /'Request Lens' +│ \d+ +│ \d+ +│ ([\d.]+)/u,
    beside: ['mark.js', /'mark\.js markRanges' +│ \d+ +│ \d+ +│ ([\d.]+)/u],
  },
  ...['1', '10', '100', '1000'].map(
    (size): ReportRow => ({
      bench: 'analyse',
      measure: `Analysing ${size} kB, ms; part of one bare parse`,
      ours: new RegExp(`^${size} kB +([\\d.]+) +[\\d.]+ +([\\d.]+)`, 'mu'),
      beside: ['compromise', new RegExp(`^${size} kB +[\\d.]+ +([\\d.]+)`, 'mu')],
    }),
  ),
  ...[
    'a letter of 300 words',
    '200 questions',
    '1 MB, one question in a page of prose',
    '1 MB of questions',
  ].map(
    (letter): ReportRow => ({
      bench: 'panel',
      measure: `Panel, ${letter}: click to questions shown, to a key answered, processor time, ms`,
      ours: new RegExp(`'?${letter}'? +│ '[^']*' +│ (\\d+) +│ (\\d+) +│ (\\d+)`, 'u'),
    }),
  ),
  {
    bench: 'analyse',
    measure: 'Memory after 200 and 1,200 letters, MB',
    ours: /after 200 letters ([\d.]+) MB, after 1,200 letters ([\d.]+) MB/u,
  },
];

const figures = (pattern: RegExp, printed: string): string | undefined =>
  pattern.exec(printed)?.slice(1).join(', ');

/**
 * The report as a Markdown table, from what each of the benches run (`names`) printed, and the measures whose figures were not found: then a
 * bench did not finish or prints otherwise than its row says.
 */
export function reportOf(
  printed: ReadonlyMap<string, string>,
  names: readonly string[],
): {
  readonly table: string;
  readonly missing: readonly string[];
} {
  const missing: string[] = [];
  const rows = REPORT_ROWS.filter(({ bench }) => names.includes(bench));
  const lines = rows.map(({ bench, measure, ours, beside }) => {
    const words = printed.get(bench) ?? '';
    const mine = figures(ours, words);
    const theirs = beside === undefined ? '' : figures(beside[1], words);
    if (mine === undefined || theirs === undefined) missing.push(`${measure} (${bench})`);
    const other = beside === undefined ? '' : `${beside[0]}: ${theirs ?? 'not found'}`;
    return `| ${measure} | ${mine ?? 'not found'} | ${other} | \`npm run bench:${bench}\` |`;
  });
  const head = '| Measure | Request Lens | Beside it, in the same run | Command |\n| --- | --- | --- | --- |';
  return { table: `${head}\n${lines.join('\n')}\n`, missing };
}
