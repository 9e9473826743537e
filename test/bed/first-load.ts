import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a file of a build, compressed. */
export const compressed = (folder: string, path: string): number =>
  gzipSync(readFileSync(join(folder, path))).length;

/**
 * Every script and style that the panel of a build loads before it shows itself: those that its page names, and those
 * that its first script asks for at once.
 */
export function firstLoad(folder: string): readonly string[] {
  const page = readFileSync(join(folder, 'sidepanel.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/gu)].map(([, path = '']) => path);
  const asked = named
    .filter((path) => /\/sidepanel-[^/]*\.js$/u.test(path))
    .flatMap((path) => [
      ...readFileSync(join(folder, path), 'utf8').matchAll(/"((?:chunks|assets)\/[^"]+\.(?:js|css))"/gu),
    ])
    .map(([, path = '']) => path);
  return [...new Set([...named, ...asked])];
}
