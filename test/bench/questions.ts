import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { readLetter } from '../../lib/letter/letter.ts';
import type { Message } from '../../lib/model/source-text.ts';
import { findQuestions } from '../../lib/questions/questions.ts';
import { ALL_CASES, FRESH_ROUNDS } from '../cases/all.ts';
import { type MarkedCase, readCase } from '../cases/marked-case.ts';
import { type LabelledQuestion, type PlacedQuestion, scoreLetter, summarise } from '../cases/score.ts';

/**
 * `npm run bench:questions`: how many questions are found, over labelled letters kept beside the project (where they
 * are there) and over its own cases, beside list markers with compromise's sentences; and what it costs beside one
 * bare compromise parse, up to 1 MB. Prints tables; judges nothing.
 */
interface Labelled {
  readonly subject: string;
  readonly body: string;
  readonly readings: readonly (readonly LabelledQuestion[])[];
}

interface SharedCase {
  readonly subject: string;
  readonly body: string;
  readonly questions: readonly LabelledQuestion[];
  readonly questions_alt?: readonly LabelledQuestion[];
}

const shared = join(import.meta.dirname, '../../../shared/cases');

function sharedLetters(): readonly Labelled[] {
  if (!existsSync(shared)) return [];
  return readdirSync(shared)
    .filter((name) => name.endsWith('.json'))
    .map((name): Labelled => {
      const read = JSON.parse(readFileSync(join(shared, name), 'utf8')) as SharedCase;
      return {
        subject: read.subject,
        body: read.body,
        readings: [read.questions, ...(read.questions_alt === undefined ? [] : [read.questions_alt])],
      };
    });
}

const SUBJECT = 'Freedom of information request';
const labelled = (cases: readonly MarkedCase[]): readonly Labelled[] =>
  cases.map(readCase).map(({ body, subject = SUBJECT, readings }) => ({ subject, body, readings }));
const ownLetters = labelled(ALL_CASES);

const messageOf = ({ subject, body }: Pick<Labelled, 'subject' | 'body'>): Message => ({
  source: { id: 'bench', text: body, blocks: [], site: 'command' },
  subject,
});

function ours(letter: Labelled): readonly PlacedQuestion[] {
  const message = messageOf(letter);
  const found = findQuestions(message, readLetter(message));
  const place = new Map(found.map(({ id }, i) => [id, i]));
  return found.map(({ span, parent }) => ({
    ...span,
    parent: parent === undefined ? null : (place.get(parent) ?? null),
  }));
}

const MARKED_LINE = /^[ \t]*(?:\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)]|[-*•]|Q\d+[.:]?)\s*(\S.*)$/gimu;

/** What a user would otherwise pick: marked lines, and compromise's sentences that end in a question mark or say please. */
function naive({ body }: Labelled): readonly PlacedQuestion[] {
  const lines = [...body.matchAll(MARKED_LINE)].map((hit): PlacedQuestion => {
    const end = hit.index + hit[0].length;
    return { start: end - (hit[1]?.length ?? 0), end, parent: null };
  });
  const found = [...lines];
  let from = 0;
  for (const sentence of nlp(body).sentences().out('array') as readonly string[]) {
    const words = sentence.trim();
    const start = body.indexOf(words, from);
    if (start < 0) continue;
    const end = start + words.length;
    from = end;
    const asks = /\?\s*$|\bplease\b|\bwould like\b|\brequest\b/iu.test(words);
    if (asks && !lines.some((line) => line.start < end && start < line.end))
      found.push({ start, end, parent: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

const figure = (value: number): string => value.toFixed(2).padStart(8);

function printFigures(name: string, letters: readonly Labelled[]): void {
  if (letters.length === 0) {
    console.log(`${name}: not here`);
    return;
  }
  console.log(`${name} (${letters.length})`.padEnd(38), '     F1   every  parents');
  for (const [label, find] of [
    ['  ours', ours],
    ['  markers and compromise', naive],
  ] as const) {
    const { f1, everyQuestionRight, parents } = summarise(
      letters.map((letter) => scoreLetter(letter.body, letter.readings, find(letter))),
    );
    console.log(label.padEnd(38), figure(f1), figure(everyQuestionRight), figure(parents));
  }
}

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function printTimes(letters: readonly Labelled[]): void {
  const text = letters.map(({ body }) => body).join('\n\n');
  console.log(
    '\nTime, median of the runs, milliseconds: the parts and questions of a letter beside one bare nlp(text)',
  );
  console.log('size      parts  questions  compromise   ratio');
  for (const [kilobytes, runs] of [
    [1, 31],
    [10, 11],
    [100, 5],
    [1000, 3],
  ] as const) {
    const body = text.repeat(Math.ceil((kilobytes * 1000) / text.length)).slice(0, kilobytes * 1000);
    const message = messageOf({ subject: '', body });
    const turns = Array.from({ length: runs + 1 }, () => {
      const letter = readLetter(message);
      return {
        parts: milliseconds(() => readLetter(message)),
        questions: milliseconds(() => findQuestions(message, letter)),
        parse: milliseconds(() => nlp(body)),
      };
    }).slice(1);
    const [parts, questions, parse] = (['parts', 'questions', 'parse'] as const).map((name) =>
      median(turns.map((turn) => turn[name])),
    );
    const cells = [parts ?? 0, questions ?? 0, parse ?? 0].map((value) => value.toFixed(1).padStart(9));
    console.log(
      `${kilobytes} kB`.padEnd(7),
      ...cells,
      figure(((parts ?? 0) + (questions ?? 0)) / (parse || 1)),
    );
  }
}

const letters = sharedLetters();
console.log('Questions found: F1 of spans, letters with every question right, parents right\n');
printFigures('Labelled letters beside the project', letters);
printFigures('Letters of the project', ownLetters);
FRESH_ROUNDS.forEach((round, i) => {
  printFigures(`Fresh round ${i + 1}, as mended since`, labelled(round));
});
printTimes(letters.length > 0 ? letters : ownLetters);
