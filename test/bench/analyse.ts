import nlp from 'compromise';
import { analyse } from '../../lib/analyse.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/regime.ts';
import { readSampleMessages } from '../bed/sample-inbox.ts';

/**
 * What the whole analysis of a letter costs beside one bare compromise parse of the same text, at four sizes, in one
 * run, taking turns; and whether memory stays flat over many letters. Prints a table; judges nothing.
 */
const letters = (await readSampleMessages())
  .map((message) => message.text ?? message.html?.replace(/<[^>]+>/gu, ' ') ?? '')
  .filter((text) => text.trim().length > 200);

/** The sample letters one after another, each with its own number in it, to at least `size` UTF-16 units. */
function textOf(size: number): string {
  const parts: string[] = [];
  for (let length = 0, n = 0; length < size; n++) {
    const part = `${letters[n % letters.length]?.trim() ?? ''}\n\nOur note ${n}.\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
}

const message = (text: string) => ({
  source: { id: 'bench', text, blocks: [], site: 'command' },
  subject: 'A request',
  received: '2026-11-23',
});

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

console.log('Analysing a letter beside one bare compromise parse (median of the runs, milliseconds)');
console.log('size      ours   compromise   ratio');
for (const [kilobytes, runs] of [
  [1, 201],
  [10, 41],
  [100, 7],
  [1000, 3],
] as const) {
  const text = textOf(kilobytes * 1000);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs + 1; run++) {
    const mine = milliseconds(() => analyse(message(text), DEFAULT_SETTINGS));
    const parse = milliseconds(() => nlp(text));
    // The first turn warms both up.
    if (run > 0) {
      ours.push(mine);
      theirs.push(parse);
    }
  }
  const [mine, parse] = [median(ours), median(theirs)];
  const cells = [
    `${kilobytes} kB`.padEnd(8),
    mine.toFixed(1).padStart(7),
    parse.toFixed(1).padStart(11),
    (mine / parse).toFixed(2).padStart(8),
  ];
  console.log(cells.join(' '));
}

const collect = (globalThis as { gc?: () => void }).gc;
const heap = (): number => {
  collect?.();
  return process.memoryUsage().heapUsed / 1e6;
};
for (let n = 0; n < 200; n++) analyse(message(`${textOf(3000)} ${n}`), DEFAULT_SETTINGS);
const before = heap();
for (let n = 0; n < 1000; n++) analyse(message(`${textOf(3000)} again ${n}`), DEFAULT_SETTINGS);
console.log(
  `\nMemory after 200 letters ${before.toFixed(1)} MB, after 1,200 letters ${heap().toFixed(1)} MB`,
);
