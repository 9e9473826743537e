import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { inertPackages } from './inert.ts';

const { transform } = inertPackages();
const require = createRequire(import.meta.url);

describe('the packages as they are built in', () => {
  it.each([
    ['@mozilla/readability/Readability.js', /\.innerHTML\s*=[^=]/u],
    ['pdfjs-dist/legacy/build/pdf.mjs', /\bFunction\('return this'\)|import\([^)]*workerSrc/u],
    ['jszip/dist/jszip.min.js', /new Function\(/u],
  ])('%s makes no code and no markup from text', (module, sink) => {
    const path = require.resolve(module);
    const code = readFileSync(path, 'utf8');
    expect(code).toMatch(sink);
    expect(transform(code, path)).not.toMatch(sink);
  });

  it('stops the build when a package no longer has the place it is known for', () => {
    expect(() => transform('export {}', '/any/node_modules/jszip/dist/jszip.min.js')).toThrow(
      /jszip.*has changed/u,
    );
  });

  it('leaves every other module alone', () => {
    expect(transform("new Function('a')", '/any/lib/analyse.ts')).toBeUndefined();
  });
});
