// The first step of `npm start` and `npm test`, on whatever Node the machine has: installs what the lock file names,
// then hands over to the Node that the project pins. Plain JavaScript, because nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const modules = join(root, 'node_modules');
const bin = join(modules, '.bin');
const stamp = join(modules, '.request-lens-installed');
const windows = process.platform === 'win32';
const [job, ...rest] = process.argv.slice(2);

const say = (line) => console.log(line);
const stop = (line) => {
  console.error(line);
  process.exit(1);
};

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) && existsSync(bin) ? readFileSync(stamp, 'utf8') : '';
if (installed !== wanted) {
  say('Installing the packages that package-lock.json names.');
  // Not `npm ci`: it refuses a lock file that leaves out the optional packages of other platforms. `--no-save` keeps
  // to the locked versions and writes nothing.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (npm.status !== 0)
    stop('The packages could not be installed: see the lines above, then run the command again.');
  writeFileSync(stamp, wanted);
}

const pinned = join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const own = major > 22 || (major === 22 && minor >= 18);
const node = existsSync(pinned) ? pinned : own ? process.execPath : undefined;
if (node === undefined) {
  stop(
    `Node ${process.versions.node} is too old and the pinned one was not installed. Install Node 22.18 or newer.`,
  );
}

const run = spawnSync(node, [join(root, 'test', 'bed', `${job}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: [dirname(node), bin, process.env.PATH].join(delimiter) },
});
process.exit(run.status ?? 1);
