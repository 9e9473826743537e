import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsFolder } from '../bed/results.ts';
import { reportOf } from './tables/report-rows.ts';

/**
 * `npm run bench [-- NAME ...]`: every bench of the project or those named, one after another, each beside what a user would
 * otherwise pick. Writes one table for the README, with all that was printed below it, to .results/bench/bench.md. One that
 * takes longer than it may is ended, so that the run always ends. Fails where a bench does not finish or a figure of the
 * table is not found.
 */
const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts') && name !== 'all.ts')
  .map((name) => name.replace(/\.ts$/u, ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

/** How long one bench may take, in minutes. */
const LONGEST = 15;

/** Runs one bench, shows what it prints, and gives that; undefined where it failed. */
function run(name: string): Promise<string | undefined> {
  console.log(`\n== ${name}\n`);
  const start = performance.now();
  return new Promise((resolve) => {
    const bench = spawn(process.execPath, ['--expose-gc', join(folder, `${name}.ts`)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: LONGEST * 60_000,
    });
    let printed = '';
    bench.stdout.setEncoding('utf8').on('data', (words: string) => {
      printed += words;
      process.stdout.write(words);
    });
    bench.on('close', (code) => {
      console.log(`\n${name}: ${Math.round((performance.now() - start) / 1000)} s`);
      resolve(code === 0 ? printed : undefined);
    });
  });
}

const printed = new Map<string, string>();
const failed: string[] = [];
for (const name of names) {
  const words = await run(name);
  if (words === undefined) failed.push(name);
  else printed.set(name, words);
}
const { table, missing } = reportOf(printed, names);
const all = [...printed].map(([name, words]) => `## ${name}\n\n\`\`\`\n${words.trim()}\n\`\`\`\n`);
const file = join(resultsFolder('bench'), 'bench.md');
writeFileSync(file, `${table}\n${all.join('\n')}`);
console.log(`\n${table}\nWritten: .results/bench/bench.md`);
if (failed.length > 0) console.error(`\nDid not finish: ${failed.join(', ')}`);
if (missing.length > 0) console.error(`\nNot found: ${missing.join('; ')}`);
if (failed.length > 0 || missing.length > 0) process.exit(1);
