import type { Draft } from './draft.ts';

const ACCESS =
  /freedom of info|\bfoi|\beirs?\b|information act|information request|request for (?:information|records|data)|environmental information|data protection|subject access|\bs?dsar\b|\bgdpr\b|records act|open records|\bdisclos/u;

/** True where a letter names a law of access or its usual words: then even a bare wish in it is one for information. */
export const namesAccess = (folded: string): boolean => ACCESS.test(folded);

/** So far ahead is looked for the exact questions that a topic introduces. */
const AHEAD = 12;

/**
 * Keeps the drafts that stand beside the others, and renumbers parents. `named`: the letter names a law of access;
 * `tells`: some of its sentences tell a story, so that bare words need not be asks.
 */
export function settle(drafts: readonly Draft[], named: boolean, tells: boolean): Draft[] {
  const best = (['firm', 'topic', 'weak', 'fragment', 'generic'] as const).find((tier) =>
    drafts.some((draft) => draft.tier === tier),
  );
  const stays = (draft: Draft, i: number): boolean => {
    if (draft.tier === 'firm') return true;
    const after = drafts.slice(i + 1, i + 1 + AHEAD).filter((other) => other.tier === 'firm');
    const introduces = after.some((other) => other.item);
    if (draft.tier === 'topic') return after.length < 3 && !introduces;
    if (draft.tier === 'weak' && named) return !introduces;
    return draft.tier === best && (named || !tells);
  };
  const kept = drafts.map((draft, i) => ({ draft, i })).filter(({ draft, i }) => stays(draft, i));
  const place = new Map(kept.map(({ i }, k) => [i, k]));
  return kept.map(({ draft }) => {
    const parent = draft.parent === undefined ? undefined : place.get(draft.parent);
    const { parent: _old, ...rest } = draft;
    return parent === undefined ? rest : { ...rest, parent };
  });
}
