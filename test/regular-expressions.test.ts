import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { mostSteps } from './linear-by-structure.ts';

const ROOT = join(import.meta.dirname, '..');

interface Pattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every regular expression literal in a syntax tree. */
function literals(node: unknown, at: string): readonly Pattern[] {
  if (Array.isArray(node)) return node.flatMap((child) => literals(child, at));
  if (!isRecord(node)) return [];
  const { regex } = node;
  if (isRecord(regex)) return [{ at, source: String(regex.pattern), flags: String(regex.flags) }];
  return Object.values(node).flatMap((child) => literals(child, at));
}

const PATTERNS: readonly Pattern[] = ['lib', 'entrypoints', 'components']
  .flatMap((top) => readdirSync(join(ROOT, top), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name) && !/\.test\.tsx?$/u.test(entry.name))
  .flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return literals(parseSync(path, readFileSync(path, 'utf8')).program, relative(ROOT, path));
  });

/** The files of a folder that make a regular expression at run time, where no literal shows what it will be. */
function builders(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /(?<!\.test)\.ts$/u.test(name) && /\bRegExp\(/u.test(readFileSync(join(ROOT, folder, name), 'utf8')),
  );
}

/**
 * The same verdict on every run: a fixed seed, and limits in steps of the matcher in place of recheck's limits in
 * milliseconds, which a busy machine passes with any pattern.
 */
const VERDICT_BY_STEPS = {
  randomSeed: 1,
  timeout: 300_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 100_000_000,
} as const;

/**
 * A pattern that takes no more steps than this for a character is linear by its structure, and reads a megabyte in about a
 * second; recheck is asked about all others.
 */
const FEW_STEPS = 1_000;

/** Of a regular expression that hostile text could slow down: where it stands and the text that does it. */
async function slowness({ at, source, flags }: Pattern): Promise<string | undefined> {
  if (mostSteps(source, flags) <= FEW_STEPS) return undefined;
  const result = await check(source, flags, VERDICT_BY_STEPS);
  if (result.status === 'safe') return undefined;
  const why = result.status === 'vulnerable' ? JSON.stringify(result.attack.pattern) : result.error.kind;
  return `${at}: /${source}/${flags} ${why}`;
}

describe('regular expressions', () => {
  it('are all literals where personal data is found, so that the check below sees every one', () => {
    expect(builders('lib/personal-data')).toEqual([]);
  });

  it.each([
    ['abc', 'u', 3],
    ['a|bc', 'u', 3],
    ['ab|ac', 'u', 5],
    ['a{0,3}b', 'u', 7],
    ['(?:a|b){2}', 'u', 4],
    ['(?=a|bd)c', 'u', 4],
    ['(?:a{0,9}){0,9}', 'u', 999_999_999],
    [String.raw`the\s+(?:old\s+){0,2}house`, 'u', 30],
    [String.raw`^\w+\s+x`, 'u', 6],
  ])('/%s/%s is linear by its structure, in %d steps a character', (source, flags, steps) => {
    expect(mostSteps(source, flags)).toBe(steps);
  });

  it.each([
    'a*',
    '.*a',
    String.raw`\w+x`,
    String.raw`\s+$`,
    String.raw`a\w+x`,
    String.raw`a\s+\s*b`,
    String.raw`a\s*\n`,
    String.raw`(?:^|\n)\s*x`,
    String.raw`(?:a\s+b\s*)+c`,
    String.raw`(?<=\s*)a`,
    String.raw`(?<twice>a+)\k<twice>`,
    'a(?:b+|c)(?:b|d)',
  ])('/%s/ is not linear by its structure', (source) => {
    expect(mostSteps(source, 'u')).toBe(Number.POSITIVE_INFINITY);
  });

  it('take no more than linear time on any text', async () => {
    expect(PATTERNS.length).toBeGreaterThan(50);
    const slow: string[] = [];
    const queue = [
      ...new Map(PATTERNS.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values(),
    ];
    const work = async (): Promise<void> => {
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const found = await slowness(next);
        if (found !== undefined) slow.push(found);
      }
    };
    await Promise.all([work(), work()]);
    expect(slow.sort()).toEqual([]);
  }, 900_000);
});
