import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EXTENSION } from '../bed/results.ts';

const compressed = (path: string): number => gzipSync(readFileSync(join(EXTENSION, path))).length;

describe('the built extension', () => {
  it('loads less than 350 kB, compressed, before the panel shows itself', () => {
    const page = readFileSync(join(EXTENSION, 'sidepanel.html'), 'utf8');
    const files = [...page.matchAll(/(?:src|href)="\/([^"]+)"/gu)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(2);
    const total = files.reduce((sum, file) => sum + compressed(file), 0);
    const worker = readdirSync(join(EXTENSION, 'assets')).filter((name) => name.startsWith('analyse.worker'));
    const analysis = worker.reduce((sum, name) => sum + compressed(join('assets', name)), 0);
    console.log(
      `First load ${Math.round(total / 1000)} kB; the analysis beside it ${Math.round(analysis / 1000)} kB.`,
    );
    expect(total).toBeLessThan(350_000);
  });
});
