import type { Draft } from './draft.ts';

/** Keeps the drafts that stand beside the others, and renumbers parents. */
export function settle(drafts: readonly Draft[]): Draft[] {
  const firm = drafts.filter((draft) => draft.tier === 'firm').length;
  const stays = (draft: Draft, i: number): boolean => {
    if (draft.tier === 'firm') return true;
    const firmAfter = drafts.slice(i + 1, i + 12).filter((other) => other.tier === 'firm').length;
    if (draft.tier === 'topic')
      return firmAfter < 2 && !drafts.slice(i + 1, i + 12).some((other) => other.item);
    const better = { weak: ['topic'], fragment: ['topic', 'weak'], generic: ['topic', 'weak', 'fragment'] }[
      draft.tier
    ];
    return firm === 0 && !drafts.some((other) => better.includes(other.tier));
  };
  const kept = drafts.map((draft, i) => ({ draft, i })).filter(({ draft, i }) => stays(draft, i));
  const place = new Map(kept.map(({ i }, k) => [i, k]));
  return kept.map(({ draft }) => {
    const parent = draft.parent === undefined ? undefined : place.get(draft.parent);
    const { parent: _old, ...rest } = draft;
    return parent === undefined ? rest : { ...rest, parent };
  });
}
