import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { analyse } from '../../lib/analyse.ts';
import { guessMapping } from '../../lib/casebook/log/columns.ts';
import { logEntries, readLogTable } from '../../lib/casebook/log/read-log.ts';
import { parseHtml } from '../../lib/command/parse-html.ts';
import { readMessages } from '../../lib/files/read-file.ts';
import { readLetter } from '../../lib/letter/letter.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/regime.ts';
import type { Message } from '../../lib/model/source-text.ts';
import { checkReply } from '../../lib/reply/check-reply.ts';

/**
 * What letters made to hang the product cost: a million characters of each shape, read by each reader, in a thread that
 * has run nothing before. Seconds of processor time, and how they grow from a quarter of the text; a reader that has not
 * finished in a minute is stopped and said to hang. The promise is two seconds. Files are read with the parser of the
 * command: a browser has its own, which nests no deeper than 512 tags.
 */
const SIZE = 1_000_000;
const PROMISE = 2;
const PATIENCE = 60_000;

/** A piece of text said over and over, each time with its number in place of #. */
const SHAPES: Readonly<Record<string, string>> = {
  'ordinary letters': `Dear Sir,\n\nUnder the Freedom of Information Act 2000 please tell me how much Brightwater Ltd was paid for grit in #. I would like the figures by month, as a spreadsheet.\n\nMy number is 01632 960#. If so, who signed it?\n\nYours faithfully,\nJo Vale\n14 Mill Lane, Wexborough WX1 4PQ\n\n`,
  'one question after another': '#. How many dogs were seized in 2024?\n',
  'lists within lists': '(a) the price; (i) by month; (ii) by year; and (b) the term\n',
  'one line of words': 'please send how many of the contract emails and reports about him ',
  'one word': 'a',
  'no letter at all': '((((((((',
  'points and numbers': '1.1.1.1.1.',
  'question marks': '? ',
  'empty lines': '\n',
  'spaces, then a word': `${' '.repeat(5_000)}x\n`,
  capitals: 'SMITH JONES BROWN ',
  'names and titles': 'Mr Ola Brandt and Dr. Wei Ling-Hart, ',
  digits: '0123 456 7890 ',
  addresses: '14 Mill Lane, Wexborough, WX1 4PQ, ',
  dates: '3 May 2026 to 1/2/2027, ',
  'mail addresses': 'a.b-c@d.example, @x.y ',
  sections: 'section 40(2)(a)(i), s.31(1)(a) and regulation 12(5)(e) ',
  'greetings and closings': 'Dear Sir\nYours faithfully\nJo Vale\n\n',
  'quoted mails': '> > On 3 May 2026 A B <a@b.example> wrote:\n> From: A\n',
  'headers in the text': 'From: A B <a@b.example>\nSent: 1 May 2026\nTo: FOI\nSubject: x\n\n',
  'accents set upon accents': 'a\u0301\u0302\u0303\u0304\u0305\u0306',
  'right to left': '\u202eכמה כלבים?\u202c ',
  'half a character': '\ud83d',
  refusals: 'We refuse this under section 31, because section 40 applies, and neither confirm nor deny. ',
};

const textOf = (shape: string, size: number): string => {
  const piece = SHAPES[shape] ?? '';
  const parts: string[] = [];
  for (let length = 0, n = 0; length < size; n++) {
    const part = piece.replaceAll('#', String(n % 1_000));
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
};

const messageOf = (text: string): Message => ({
  source: { id: 'bench', text, blocks: [], site: 'paste' },
  subject: text.slice(0, 80),
  received: '2026-11-23',
});
const file = (name: string, head: string) => (text: string) =>
  readMessages(name, Buffer.from(head + text), parseHtml);

const REQUEST = () =>
  analyse(messageOf('Dear Sir,\n\nHow much was paid for grit in 2025?'), DEFAULT_SETTINGS);

/** Each reader, by name. The first has the program's own start to bear. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  letter: (text) => readLetter(messageOf(text)),
  analyse: (text) => analyse(messageOf(text), DEFAULT_SETTINGS),
  reply: (text) => checkReply(REQUEST(), text),
  eml: file('a.eml', 'From: a@b.example\r\nSubject: x\r\n\r\n'),
  html: file('a.html', ''),
  log: (text) => {
    const table = readLogTable(text);
    return table && logEntries(table, guessMapping(table.columns));
  },
};

interface Job {
  readonly shape: string;
  readonly size: number;
  readonly readers: readonly string[];
}
type Costs = Readonly<Record<string, number | undefined>>;

/** Seconds of processor time by reader, in one new thread; undefined for one that had to be stopped. */
async function costs(job: Job): Promise<Costs> {
  const found: Record<string, number | undefined> = {};
  const thread = new Worker(new URL(import.meta.url), { workerData: job });
  for (const reader of job.readers) {
    const seconds = await Promise.race([
      new Promise<number>((resolve) => thread.once('message', resolve)),
      new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined).unref()),
    ]);
    found[reader] = seconds;
    if (seconds === undefined) {
      await thread.terminate();
      const left = job.readers.slice(job.readers.indexOf(reader) + 1);
      return { ...found, ...(left.length === 0 ? {} : await costs({ ...job, readers: left })) };
    }
    thread.postMessage('next');
  }
  await thread.terminate();
  return found;
}

/** The other side of `costs`: one reader after another, each once the one before it was heard. */
async function work({ shape, size, readers }: Job): Promise<void> {
  const text = textOf(shape, size);
  for (const reader of readers) {
    const before = process.threadCpuUsage();
    await READERS[reader]?.(text);
    const { user, system } = process.threadCpuUsage(before);
    parentPort?.postMessage((user + system) / 1e6);
    await new Promise((resolve) => parentPort?.once('message', resolve));
  }
}

const shown = (seconds: number | undefined): string => (seconds === undefined ? 'hangs' : seconds.toFixed(2));

async function compare(): Promise<void> {
  const readers = Object.keys(READERS);
  console.log(
    `A million characters of each shape: seconds of processor time, cold (times as much as a quarter of it)`,
  );
  console.log(`${''.padEnd(28)}${readers.map((name) => name.padStart(14)).join('')}`);
  const over: string[] = [];
  for (const shape of Object.keys(SHAPES)) {
    const quarter = await costs({ shape, readers, size: SIZE / 4 });
    const whole = await costs({ shape, readers, size: SIZE });
    const cells = readers.map((reader) => {
      const [less, all] = [quarter[reader], whole[reader]];
      if (all === undefined || all > PROMISE) over.push(`${reader} on ${shape}`);
      const growth = less === undefined || all === undefined ? '' : ` (${(all / less).toFixed(1)})`;
      return `${shown(all)}${growth}`.padStart(14);
    });
    console.log(`${shape.padEnd(28)}${cells.join('')}`);
  }
  console.log(
    `\nOver ${PROMISE} s: ${over.length} of ${readers.length * Object.keys(SHAPES).length}${over.length === 0 ? '' : ` (${over.join('; ')})`}`,
  );
}

if (isMainThread) await compare();
else await work(workerData as Job);
