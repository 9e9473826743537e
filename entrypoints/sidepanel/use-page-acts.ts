import { useEffect } from 'react';
import { actionOf } from '../../lib/decisions/page-acts.ts';
import type { Review } from '../../lib/decisions/review.ts';
import type { MarkAct } from '../../lib/model/mark.ts';
import type { Desk } from './desk.ts';
import type { PageLink } from './page-link.ts';

const SAID: Readonly<Record<MarkAct, string>> = {
  accept: 'Accepted.',
  dismiss: 'Dismissed.',
  reopen: 'Open again.',
  remove: 'Removed.',
  'not-personal-data': 'Marked as not personal data.',
};

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
        say(SAID[act]);
      }),
    [link, desk, review, say],
  );
}
