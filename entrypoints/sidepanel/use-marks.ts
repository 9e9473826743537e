import { useEffect, useState } from 'react';
import { marksOf } from '../../lib/decisions/marks.ts';
import type { Review } from '../../lib/decisions/review.ts';
import { provisionById } from '../../lib/law/packs/provisions.ts';
import { overlayWords } from '../../lib/words/t.ts';
import type { PageLink } from './page-link.ts';

/** Rest between two paintings, in milliseconds: a burst of decisions is painted once. */
const REST = 40;

/** Paints the review on its page after each change. Gives the number of marks whose words are no longer there. */
export function useMarks(link: PageLink | undefined, review: Review | undefined, onPage: boolean): number {
  const [orphans, setOrphans] = useState(0);
  useEffect(() => {
    if (link === undefined || review === undefined || !onPage) {
      setOrphans(0);
      return;
    }
    const timer = setTimeout(async () => {
      const { id } = review.request.message.source;
      const painted = await link.paint(id, marksOf(review, provisionById), overlayWords());
      if (painted.ok) setOrphans(painted.value.orphans.length);
    }, REST);
    return () => clearTimeout(timer);
  }, [link, review, onPage]);
  return orphans;
}
