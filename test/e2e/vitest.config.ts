import { defineConfig } from 'vitest/config';

/** The end-to-end run: real Chromium, real toolbar click, one file after another on one machine. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/*.e2e.ts'],
    fileParallelism: false,
    passWithNoTests: false,
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
