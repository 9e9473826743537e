import { readdirSync, readFileSync } from 'node:fs';
import { type Expression, parseSync, Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.data.ts'),
);

const patterns: Pattern[] = [];
const builders: string[] = [];
let file = '';

const isRegExp = (callee: Expression): boolean => callee.type === 'Identifier' && callee.name === 'RegExp';

/** Collects every regular expression literal, and the files that build one at run time. */
const collector = new Visitor({
  Literal: (node) => {
    if ('regex' in node) patterns.push({ file, source: node.regex.pattern, flags: node.regex.flags });
  },
  NewExpression: (node) => {
    if (isRegExp(node.callee)) builders.push(file);
  },
  CallExpression: (node) => {
    if (isRegExp(node.callee)) builders.push(file);
  },
});
for (file of files) collector.visit(parseSync(file, readFileSync(new URL(file, folder), 'utf8')).program);

/** recheck chooses a native or Java helper when it can; its own JavaScript is the same everywhere. */
process.env.RECHECK_BACKEND = 'pure';
const { check } = await import('recheck');

/** A small search for attack strings: it keeps the whole folder to seconds; the seed makes every run the same. */
const LIMITS = {
  randomSeed: 7,
  timeout: 30_000,
  incubationLimit: 5000,
  maxIteration: 5,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 50,
};

describe('the patterns of this folder', () => {
  it('are literals, so that all of them are checked here', () => {
    expect(patterns.length).toBeGreaterThan(60);
    expect(builders).toEqual([]);
  });

  it.each(patterns)('take linear time: $file $source', async ({ source, flags }) => {
    const result = await check(source, flags, LIMITS);
    const complexity = result.status === 'vulnerable' ? result.complexity.summary : '';
    expect({ status: result.status, complexity }).toEqual({ status: 'safe', complexity: '' });
  });
});
