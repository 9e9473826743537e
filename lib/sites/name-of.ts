import { oneLine } from './header.ts';
import type { FoundMessage } from './site.ts';

const LONGEST = 60;
/** Characters in which the first words are looked for: the whole may be a megabyte. */
const OPENING = 2_000;

/** What tells one message of a page from the others: who sent it, else its first words; and when. */
export function nameOf({ root, from, received }: FoundMessage): {
  readonly who: string;
  readonly received?: string;
} {
  const sender = from?.name ?? from?.address;
  const who = (sender ?? oneLine((root.textContent ?? '').slice(0, OPENING))).slice(0, LONGEST);
  return { who, ...(received === undefined ? {} : { received }) };
}
