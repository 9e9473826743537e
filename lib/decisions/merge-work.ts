import { packWork, unpackWork } from './kept-work.ts';
import { NO_WORK, type Work } from './work.ts';

/**
 * Records are merged key by key down to this depth: the work, its decisions, the decisions on suggestions. What lies
 * below (one decision with its reason) is one thing and is taken whole.
 */
const WHOLE_AT = 3;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Values of work are plain data in a fixed order of keys, but for records, whose order says nothing. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((x, at) => same(x, b[at]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && same(a[key], b[key]));
}

/** True where the officer's work is the same, whatever the order its parts were kept in. */
export const sameWork = (a: Work, b: Work): boolean => same(a, b);

/** How one list became another: what was cut off its end, and what came in its place. */
function steps(from: readonly unknown[], to: readonly unknown[]) {
  let shared = 0;
  while (shared < from.length && shared < to.length && same(from[shared], to[shared])) shared++;
  return { gone: from.slice(shared), come: to.slice(shared) };
}

/** Their list, without what mine took away and with what mine added, once where both added it. */
function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]) {
  const { gone, come } = steps(base, mine);
  const merged = [...theirs];
  for (const item of gone.toReversed()) {
    const at = merged.findLastIndex((other) => same(other, item));
    if (at >= 0) merged.splice(at, 1);
  }
  const alsoTheirs = steps(base, theirs).come;
  for (const item of come) {
    const at = alsoTheirs.findIndex((other) => same(other, item));
    if (at < 0) merged.push(item);
    else alsoTheirs.splice(at, 1);
  }
  return merged;
}

function merge(base: unknown, mine: unknown, theirs: unknown, depth: number): unknown {
  if (same(mine, base)) return theirs;
  if (same(theirs, base) || same(mine, theirs) || depth >= WHOLE_AT) return mine;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists(Array.isArray(base) ? base : [], mine, theirs);
  }
  if (!isRecord(mine) || !isRecord(theirs)) return mine;
  const before = isRecord(base) ? base : {};
  const entries = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map((key) => [
    key,
    merge(before[key], mine[key], theirs[key], depth + 1),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * The work of two windows on one letter put together: everything either of them did since `base`, the work both
 * started from. Where both changed the same thing, `mine` stands. Pure; never throws.
 */
export function mergeWork(base: Work, mine: Work, theirs: Work): Work {
  if (sameWork(mine, base)) return theirs;
  if (sameWork(theirs, base)) return mine;
  const plain = JSON.parse(JSON.stringify([base, mine, theirs])) as [unknown, unknown, unknown];
  return unpackWork(packWork(merge(...plain, 0) as Work)) ?? mine;
}

/** True where nothing was done. */
export const isNoWork = (work: Work): boolean => sameWork(work, NO_WORK);
