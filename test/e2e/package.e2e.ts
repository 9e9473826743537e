import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressed, firstLoad } from '../bed/first-load.ts';
import { EXTENSION, FIREFOX_EXTENSION, ROOT } from '../bed/results.ts';

const PACKAGES = ['chrome', 'edge', 'firefox', 'sources'] as const;
const nameOf = (kind: string): string =>
  `request-lens-${process.env.npm_package_version ?? '0.1.0'}-${kind}.zip`;
const packageIn = (root: string, kind: string): Buffer => readFileSync(join(root, '.output', nameOf(kind)));
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Every script of a build, with its text. */
const scriptsOf = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

describe('the built extension', () => {
  it('loads less than 350 kB, compressed, before the panel shows itself', () => {
    const files = firstLoad(EXTENSION);
    expect(files.length).toBeGreaterThan(20);
    const total = files.reduce((sum, file) => sum + compressed(EXTENSION, file), 0);
    const worker = readdirSync(join(EXTENSION, 'assets')).filter((name) => name.startsWith('analyse.worker'));
    const analysis = worker.reduce((sum, name) => sum + compressed(EXTENSION, join('assets', name)), 0);
    console.log(
      `First load ${Math.round(total / 1000)} kB; the analysis beside it ${Math.round(analysis / 1000)} kB.`,
    );
    expect(total).toBeLessThan(350_000);
  });

  it.each([EXTENSION, FIREFOX_EXTENSION])('has no place where text becomes code or markup', (folder) => {
    const sinks = [
      /\.(?:inner|outer)HTML\s*=[^=]/u,
      /\binsertAdjacentHTML\s*\(/u,
      /\bdocument\.write(?:ln)?\s*\(/u,
      /\beval\s*\(/u,
      /\bFunction\s*\(\s*[`'"]/u,
      /\bnew Function\b/u,
      /\bimportScripts\s*\(/u,
      /\bsrcdoc\s*=[^=]/u,
    ];
    const scripts = scriptsOf(folder);
    expect(scripts.length).toBeGreaterThan(20);
    const found = scripts.flatMap(([name, text]) =>
      sinks.filter((sink) => sink.test(text)).map((sink) => `${name}: ${sink}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the packages for the stores', () => {
  let again: string;

  beforeAll(() => {
    again = mkdtempSync(join(tmpdir(), 'request-lens-sources-'));
    for (const [name, bytes] of Object.entries(unzipSync(packageIn(ROOT, 'sources')))) {
      mkdirSync(dirname(join(again, name)), { recursive: true });
      writeFileSync(join(again, name), bytes);
    }
    symlinkSync(join(ROOT, 'node_modules'), join(again, 'node_modules'), 'junction');
    // The test runner's own mode would make another build of the libraries.
    const { NODE_ENV: _mode, VITEST: _runner, ...env } = process.env;
    const built = spawnSync('npm', ['run', 'zip'], {
      cwd: again,
      env,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (built.status !== 0) throw new Error(`The sources did not build:\n${built.stdout}\n${built.stderr}`);
  });
  afterAll(() => rmSync(again, { recursive: true, force: true }));

  it.each(PACKAGES)(
    '%s is built byte for byte from the sources that go with it, in another folder',
    (kind) => {
      expect(hash(packageIn(again, kind))).toBe(hash(packageIn(ROOT, kind)));
    },
  );

  it('holds no path of the machine it was built on', () => {
    for (const folder of [EXTENSION, FIREFOX_EXTENSION]) {
      for (const [name, text] of scriptsOf(folder))
        expect(`${name} ${text.includes(ROOT)}`).toBe(`${name} false`);
    }
  });
});
