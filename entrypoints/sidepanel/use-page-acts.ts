import { useEffect } from 'react';
import { actionOf } from '../../lib/decisions/page-acts.ts';
import type { Review } from '../../lib/decisions/review.ts';
import { t } from '../../lib/words/t.ts';
import type { Desk } from './desk.ts';
import type { PageLink } from './page-link.ts';

/** Does in the panel what the officer pressed on a mark's card on the page. */
export function usePageActs(
  link: PageLink | undefined,
  desk: Desk,
  review: Review | undefined,
  say: (sentence: string) => void,
): void {
  useEffect(
    () =>
      link?.on('decided', ({ markId, act }) => {
        const action = review && actionOf(review, markId, act);
        if (action === undefined) return;
        desk.act(action);
        say(t(`mark.said-${act}`));
      }),
    [link, desk, review, say],
  );
}
