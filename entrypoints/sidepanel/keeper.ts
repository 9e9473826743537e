import type { Casebook } from '../../lib/casebook/casebook.ts';
import { unpackWork } from '../../lib/decisions/kept-work.ts';
import { isNoWork } from '../../lib/decisions/merge-work.ts';
import { requestToKeep, withStateOf } from '../../lib/decisions/request-to-keep.ts';
import type { Work } from '../../lib/decisions/work.ts';
import type { Keeping } from '../../lib/model/keeping.ts';
import type { KeptRequest } from '../../lib/model/kept-request.ts';
import { type KnownLetter, letterId } from '../../lib/model/letter-id.ts';
import type { FoiRequest } from '../../lib/model/request.ts';

/** Keeps requests in the casebook while the officer wants that. Never rejects. */
export interface Keeper {
  /** The kept letters whose id begins so; none where keeping is off or the casebook cannot be read. */
  readonly known: (words: string) => Promise<readonly KnownLetter[]>;
  /** The work kept on a letter, `undefined` for none or where keeping is off. */
  readonly take: (letter: string) => Promise<Work | 'not-read' | undefined>;
  /** `off`: nothing is kept, because keeping is off or the letter is no request and nothing was done on it. */
  readonly keep: (found: FoiRequest, work: Work) => Promise<KeptRequest | 'off' | 'not-kept'>;
  /** Keeps another state on a letter that is kept; `off` where it is not. */
  readonly keepState: (letter: string, work: Work) => Promise<KeptRequest | 'off' | 'not-kept'>;
}

/** What a keeper stands on. `open` may reject; `now` gives an ISO date-time in UTC. */
interface KeeperNeeds {
  readonly keeping: () => Promise<Keeping>;
  readonly open: () => Promise<Casebook>;
  readonly now: () => string;
}

/** A day of receipt that the officer set says nothing of what the page gives. */
function knownLetter({ id, from, received, work }: KeptRequest): KnownLetter {
  const asRead = unpackWork(work)?.received === undefined ? received : undefined;
  return {
    id,
    ...(from === undefined ? {} : { from }),
    ...(asRead === undefined ? {} : { received: asRead }),
  };
}

/** A keeper over the casebook, which is opened only while keeping is on. */
export const keeperOver = ({ keeping, open, now }: KeeperNeeds): Keeper => ({
  known: async (words) => {
    try {
      return (await keeping()).on ? (await (await open()).beginning(words)).map(knownLetter) : [];
    } catch {
      return [];
    }
  },
  take: async (letter) => {
    try {
      if (!(await keeping()).on) return undefined;
      const kept = await (await open()).get(letter);
      return kept === undefined ? undefined : (unpackWork(kept.work) ?? 'not-read');
    } catch {
      return 'not-read';
    }
  },
  keep: async (found, work) => {
    try {
      const { on, parts } = await keeping();
      if (!on || (found.law.kind === 'not-a-request' && isNoWork(work))) return 'off';
      const kept = await (await open()).change(letterId(found.message), (before) =>
        requestToKeep(found, work, { parts, at: now(), ...(before === undefined ? {} : { before }) }),
      );
      return kept ?? 'not-kept';
    } catch {
      return 'not-kept';
    }
  },
  keepState: async (letter, work) => {
    try {
      const { on, parts } = await keeping();
      if (!on) return 'off';
      const kept = await (await open()).change(letter, (before) =>
        before === undefined ? undefined : withStateOf(before, work, { parts, at: now() }),
      );
      return kept ?? 'off';
    } catch {
      return 'not-kept';
    }
  },
});

/** A keeper that keeps nothing. */
export const NO_KEEPER: Keeper = {
  known: async () => [],
  take: async () => undefined,
  keep: async () => 'off',
  keepState: async () => 'off',
};
