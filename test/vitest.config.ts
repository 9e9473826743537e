import { defineConfig } from 'vitest/config';

/** Unit tests sit beside their files; tests about the whole sit in test/. The end-to-end run has its own script. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['{lib,components,entrypoints}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
    passWithNoTests: false,
    testTimeout: 60_000,
  },
});
