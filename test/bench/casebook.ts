import nlp from 'compromise';
import MiniSearch from 'minisearch';
import { EarlierRequests } from '../../lib/likeness/earlier.ts';
import { LikenessIndex } from '../../lib/likeness/index.ts';
import type { KeptRequest, LogEntry } from '../../lib/model/kept-request.ts';
import { ASKED_AGAIN } from './tables/likeness.ts';

/**
 * `npm run bench:casebook`: finding earlier requests among 10,000 kept ones of four questions each, ours beside a general
 * search library and beside reading every row with compromise, in one run; and how often the same question in other
 * words is found. The questions are ours, and were looked at while the limits were set. Prints tables; judges nothing.
 */
const KEPT = 10_000;
const LOG = 2_000;
const QUESTIONS = 4;
const RUNS = 25;

/** A plain generator of numbers from 0 to 1, the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let x = Math.imul(a ^ (a >>> 15), 1 | a);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  };
}
const random = numbers(7);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

const THINGS =
  'school bus|library|leisure centre|cemetery|allotment|care home|bus lane|car park|footbridge|sports pitch|playground|food bank|recycling centre|museum|market stall|harbour|water main|boiler|vaccine|scanner|ward|theatre|patrol car|body camera|drone|custody suite|speed camera|firearm licence|warrant|helpline|housing repair|council flat|eviction|foster placement|adoption|bailiff|payroll error|invoice|tender|grant|loan|pension|redundancy|apprentice|consultant|agency nurse|interpreter|website|database|password reset|laptop|phone contract|software licence'.split(
    '|',
  );
const ASKS =
  'How many {t}s were {v} in {p}?|Please provide the number of {t}s {v} by {p} since {y}.|A copy of any report on the {t} in {p}.|What was spent on each {t} in {p} in {y}?|All correspondence about the {t} near {p} between {y} and now.|Which contractor maintains the {t}s of {p}, and until when?|The names of bodies consulted on the {t} scheme at {p}.|How long did it take on average for a {t} to be {v} in {y}?'.split(
    '|',
  );
const DONE =
  'closed|repaired|inspected|replaced|refused|approved|cancelled|delayed|sold|leased|reported|damaged|installed|removed|audited'.split(
    '|',
  );
const PLACES = Array.from(
  { length: 400 },
  (_, at) =>
    `${pick(['North', 'South', 'Upper', 'Lower', 'Great', 'Old', 'New', 'West'])} ${pick(['Wex', 'Har', 'Bram', 'Cold', 'Ash', 'Thorn', 'Mill', 'Stan'])}${pick(['ton', 'ley', 'ford', 'by', 'wick', 'combe', 'stead', 'ham'])}${at % 7 === 0 ? ' Road' : ''}`,
);
const question = (): string =>
  pick(ASKS)
    .replace('{t}', pick(THINGS))
    .replace('{v}', pick(DONE))
    .replace('{p}', pick(PLACES))
    .replace('{y}', String(2018 + Math.floor(random() * 8)));

function request(at: number, words: readonly string[]): KeptRequest {
  return {
    id: `letter-${at}`,
    subject: `Request ${at}`,
    kind: 'uk-foia',
    nature: 'request',
    questions: words.map((one, nth) => ({ id: `q-${nth}`, words: one })),
    prompts: ['s12(1)', 's40(2)'],
    decided: [],
    state: 'sent',
    work: null,
    keptAt: '2026-01-01T00:00:00Z',
    lastChanged: '2026-01-01T00:00:00Z',
  };
}
const requests = Array.from({ length: KEPT }, (_, at) =>
  request(at, [
    ...Array.from({ length: QUESTIONS - 1 }, question),
    at < ASKED_AGAIN.length ? (ASKED_AGAIN[at]?.[0] ?? '') : question(),
  ]),
);
const log: LogEntry[] = Array.from({ length: LOG }, (_, at) => ({
  id: `log-${at}`,
  title: pick(THINGS),
  summary: question(),
}));
const asks = ASKED_AGAIN.map(([, again], at) => ({
  id: 'open',
  subject: 'A request',
  questions: [again, question(), question(), question(), question()].map((words, nth) => ({
    id: `o-${at}-${nth}`,
    words,
  })),
}));

const timed = <T>(act: () => T): { readonly ms: number; readonly value: T } => {
  const start = performance.now();
  const value = act();
  return { ms: performance.now() - start, value };
};
const sorted = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);
const middle = (values: readonly number[]): string =>
  (sorted(values)[Math.floor(values.length / 2)] ?? 0).toFixed(1);
const worst = (values: readonly number[]): string => (sorted(values).at(-1) ?? 0).toFixed(1);

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
const built = timed(() => {
  const earlier = new EarlierRequests();
  earlier.setRequests(requests);
  earlier.setLog(log);
  earlier.find({ id: 'open', subject: '', questions: [{ id: 'q', words: 'Street lamps of the harbour' }] });
  return earlier;
});
const earlier = built.value;
globalThis.gc?.();
const memory = (process.memoryUsage().heapUsed - before) / 1_000_000;

const texts = requests.flatMap(({ id, questions }) =>
  questions.map(({ words }, nth) => ({ id: `${id} ${nth}`, words: words ?? '' })),
);
const mini = timed(() => {
  const index = new MiniSearch({ fields: ['words'], storeFields: [] });
  index.addAll(texts);
  return index;
});

console.log(
  `Earlier requests: ${KEPT} kept (${texts.length} questions) and ${LOG} log entries; a request of five questions is asked about`,
);
for (const ask of asks.slice(RUNS)) earlier.find(ask);
const ours = asks.slice(0, RUNS).map((ask) => timed(() => earlier.find(ask)).ms);
const theirs = asks
  .slice(0, RUNS)
  .map(
    (ask) =>
      timed(() =>
        ask.questions.map(({ words }) => mini.value.search(words, { combineWith: 'OR' }).slice(0, 40)),
      ).ms,
  );
const SCANNED = 400;
const scan = timed(() => texts.slice(0, SCANNED).map(({ words }) => nlp(words).nouns().out('array'))).ms;
console.table({
  'Request Lens': {
    'made ready, ms': built.ms.toFixed(0),
    'one request, ms': middle(ours),
    'the slowest, ms': worst(ours),
  },
  MiniSearch: {
    'made ready, ms': mini.ms.toFixed(0),
    'one request, ms': middle(theirs),
    'the slowest, ms': worst(theirs),
  },
  [`compromise on every row (from ${SCANNED})`]: {
    'made ready, ms': '0',
    'one request, ms': ((scan * texts.length) / SCANNED).toFixed(0),
    'the slowest, ms': '',
  },
});
console.log(`Held in memory: ${memory.toFixed(0)} MB`);

/** How often the earlier question is first, among three, and above the limit; and how often another one is. */
const rows = [0.4, 0.5, 0.6, 0.72].map((least) => {
  const index = new LikenessIndex();
  for (const { id, words } of texts) index.add({ owner: id.split(' ')[0] ?? '', part: id, words });
  for (const [at, [, , other]] of ASKED_AGAIN.entries())
    index.add({ owner: `other-${at}`, part: '', words: other });
  let first = 0;
  let three = 0;
  let others = 0;
  for (const [at, [, again]] of ASKED_AGAIN.entries()) {
    const owners = index.find(again, { least, most: 3 }).map(({ owner }) => owner);
    if (owners[0] === `letter-${at}`) first++;
    if (owners.includes(`letter-${at}`)) three++;
    others += owners.filter((owner) => owner !== `letter-${at}`).length;
  }
  return {
    'from likeness': least,
    first,
    'among three': three,
    of: ASKED_AGAIN.length,
    'others shown': others,
  };
});
console.log('\nThe same question in other words, among 40,000 and beside one that only shares words with it');
console.table(rows);
const found = ASKED_AGAIN.filter(([, again], at) =>
  mini.value
    .search(again, { combineWith: 'OR' })
    .slice(0, 3)
    .some(({ id }) => String(id).startsWith(`letter-${at} `)),
).length;
console.log(`MiniSearch, which always shows three: ${found} of ${ASKED_AGAIN.length} among three`);
