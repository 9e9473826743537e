import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run bench`: every bench of the project, one after another, each beside what a user would otherwise pick. */
const folder = import.meta.dirname;
const benches = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'all.ts');
const failed = benches.filter((name) => {
  console.log(`\n== ${name.replace(/\.ts$/u, '')}\n`);
  return spawnSync(process.execPath, ['--expose-gc', join(folder, name)], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`\nDid not finish: ${failed.join(', ')}`);
  process.exit(1);
}
