import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's root folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Where the built extension for Chromium stands. */
export const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

/** Where the built extension for Firefox stands. */
export const FIREFOX_EXTENSION = join(ROOT, '.output', 'firefox-mv3');

/** A git-ignored folder for what a run writes (screenshots, reports); made when it is not there. */
export function resultsFolder(name: string): string {
  const folder = join(ROOT, '.results', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
