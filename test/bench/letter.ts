import { existsSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import EmailReplyParser from 'email-reply-parser';
import { blocksOf } from '../../lib/letter/blocks.ts';
import { readLetter } from '../../lib/letter/letter.ts';
import { linesOf } from '../../lib/letter/lines.ts';
import { sentencesOf } from '../../lib/letter/sentences.ts';
import { isClientLine } from '../../lib/letter/signature.ts';
import type { Letter, LetterPartKind } from '../../lib/model/letter.ts';

/**
 * The letter room against other people's examples: the golden rules of sentence splitting, and the literal
 * expectations of a reply parser's own tests. Prints our figure beside what one would otherwise pick.
 */
const DATA = new URL('../../../shared/data/', import.meta.url);

const folded = (words: string): string => words.replace(/\s+/gu, ' ').trim();

interface SentenceRule {
  readonly set: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

const splitters: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'Request Lens': (text) =>
    sentencesOf(text, blocksOf(linesOf(text))).map(({ start, end }) => text.slice(start, end)),
  'Intl.Segmenter': (text) =>
    [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment),
  compromise: (text) => nlp(text).sentences().out('array') as readonly string[],
};

/** Rules kept, of all: every sentence as expected, white space aside. */
function rulesKept(rules: readonly SentenceRule[], split: (text: string) => readonly string[]): number {
  return rules.filter(({ text, sentences }) => {
    const found = split(text).map(folded).filter(Boolean);
    return (
      found.length === sentences.length && found.every((words, i) => words === folded(sentences[i] ?? ''))
    );
  }).length;
}

function benchSentences(): void {
  const all = JSON.parse(
    readFileSync(new URL('sentence-golden-rules/english.json', DATA), 'utf8'),
  ) as readonly SentenceRule[];
  const golden = all.filter(({ set }) => set === 'GOLDEN_EN');
  console.log(`\nSentences: golden rules kept, of ${golden.length}`);
  for (const [name, split] of Object.entries(splitters))
    console.log(`  ${name.padEnd(24)}${rulesKept(golden, split)}`);
}

interface ReplyFixture {
  readonly fixture: string;
  readonly upstream_literal_expectations: readonly string[];
}

const HIDDEN: ReadonlySet<LetterPartKind> = new Set(['quoted', 'header', 'disclaimer', 'furniture']);

function letterOf(text: string): Letter {
  return readLetter({ source: { id: 'bench', text, blocks: [] }, subject: '' });
}

/** What the writer wrote themselves: up to the first part quoted, or added by a program. A name they signed with is theirs. */
function ownWords(text: string): string {
  const hidden = letterOf(text).parts.find(
    ({ kind, span }) =>
      HIDDEN.has(kind) ||
      (kind === 'signature' && isClientLine(text.slice(span.start, span.end).split(/\r?\n/u)[0] ?? '')),
  );
  return text.slice(0, hidden?.span.start ?? text.length);
}

const strippers: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'Request Lens': (text) => [ownWords(text)],
  'email-reply-parser': (text) => [new EmailReplyParser().read(text).getVisibleText()],
  'cut at "On ... wrote:"': (text) => [text.split(/^On .* wrote:/mu)[0] ?? ''],
};

function benchReplies(): void {
  const folder = new URL('email-reply-parser/', DATA);
  const fixtures = JSON.parse(
    readFileSync(new URL('expected.json', folder), 'utf8'),
  ) as readonly ReplyFixture[];
  const cases = fixtures.flatMap(({ fixture, upstream_literal_expectations: expected }) => {
    const text = readFileSync(new URL(`fixtures/${fixture}`, folder), 'utf8');
    return expected.map((want) => ({ text, want: folded(want) }));
  });
  console.log(
    `\nReplies: visible text as expected, of ${cases.length} (expectations of email-reply-parser's own tests)`,
  );
  for (const [name, strip] of Object.entries(strippers)) {
    const right = cases.filter(({ text, want }) =>
      strip(text).some((words) => folded(words) === want),
    ).length;
    console.log(`  ${name.padEnd(24)}${right}`);
  }
}

const LETTER =
  'Dear Sir or Madam,\n\nUnder the Act I would like the following for the years 2019 to 2023:\n\n1. How many complaints about street lighting were made, by ward?\n2. A copy of the contract with the firm that mends the lamps.\n\nOur street has been dark since March. Nobody has come, although I rang twice.\n\nYours faithfully,\nAda Quill\n\n';

function benchGrowth(): void {
  console.log('\nReading one letter, and its sentences by Intl.Segmenter (milliseconds)');
  for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
    const text = LETTER.repeat(Math.ceil(size / LETTER.length)).slice(0, size);
    const ours = elapsed(() => letterOf(text));
    const segmenter = elapsed(() => splitters['Intl.Segmenter']?.(text));
    console.log(
      `  ${String(size).padStart(9)} characters${ours.toFixed(1).padStart(10)}${segmenter.toFixed(1).padStart(10)}`,
    );
  }
}

/** The best of three, in milliseconds. */
function elapsed(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

if (existsSync(DATA)) {
  benchSentences();
  benchReplies();
} else {
  console.log('The golden rules and reply fixtures are not beside the project: only the growth is measured.');
}
benchGrowth();
