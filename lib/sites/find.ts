import type { Reading } from '../read/reading.ts';
import { alaveteli } from './alaveteli.ts';
import { froide } from './froide.ts';
import type { Guess } from './generic.ts';
import { gmail } from './gmail.ts';
import { govqa } from './govqa.ts';
import { oneLine } from './header.ts';
import { muckrock } from './muckrock.ts';
import { nextrequest } from './nextrequest.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { elementAround, selectedRange } from './selection.ts';
import type { FoundMessage, Page, Site } from './site.ts';
import { yahoo } from './yahoo.ts';
import { zimbra } from './zimbra.ts';

/** Every place that has a file of its own. */
export const SITES: readonly Site[] = [
  roundcube,
  gmail,
  outlook,
  zimbra,
  proton,
  yahoo,
  alaveteli,
  muckrock,
  froide,
  govqa,
  nextrequest,
];

/** The messages of a page, the likeliest first, and how they were found. */
export interface Findings {
  /** The site's id, `selection` or `generic`. */
  readonly site: string;
  readonly messages: readonly FoundMessage[];
  /** See `FrameOffer.score`. */
  readonly score: number;
  /** True where a guess could find more. */
  readonly guess: boolean;
}

/** Guesses where the message is: see `guessMessages`. A part of the reader of its own, which may not be there. */
export type Guesser = (page: Page, reading: Reading) => readonly Guess[];

const SELECTION = 1_000;
const KNOWN = 500;

/**
 * Finds the messages of a page: the officer's selection, else what its site file knows, else a guess. `readAll`
 * gives the text of the whole page, which only a guess needs. `whole`: what is selected does not count.
 */
export function findMessages(
  page: Page,
  readAll: () => Reading,
  guesser: Guesser | undefined,
  whole = false,
): Findings {
  const site = SITES.find((known) => known.matches(page));
  const known = site?.messages(page) ?? [];
  const selected = whole ? undefined : selection(page, known);
  if (selected !== undefined) {
    return { site: 'selection', messages: [selected, ...known], score: SELECTION, guess: false };
  }
  if (site !== undefined && known.length > 0)
    return { site: site.id, messages: known, score: KNOWN + (known[0]?.rank ?? 0), guess: false };
  const guess = site?.guessable ?? true;
  const guesses = guess && guesser !== undefined ? guesser(page, readAll()) : [];
  return {
    site: 'generic',
    messages: guesses.map(({ message }) => message),
    score: guesses[0]?.score ?? -1,
    guess,
  };
}

/** The selection as a message. Inside a message that is known, it has that message's header. */
function selection(page: Page, known: readonly FoundMessage[]): FoundMessage | undefined {
  const within = selectedRange(page.document);
  const root = within && elementAround(within);
  if (within === undefined || root === null || root === undefined) return undefined;
  const inside = known.find((message) => message.root.contains(root) || root.contains(message.root));
  const around = inside ?? (known.length === 1 ? known[0] : undefined);
  return { subject: oneLine(page.document.title), ...around, root, within, sure: true };
}
