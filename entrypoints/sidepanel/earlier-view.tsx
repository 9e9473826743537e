import { useEffect, useMemo, useState } from 'react';
import { EarlierRequestsList } from '../../components/earlier-requests.tsx';
import { usePanel } from '../../components/panel-context.ts';
import type { Review } from '../../lib/decisions/review.ts';
import type { EarlierMatch } from '../../lib/likeness/earlier.ts';
import { askOf, cardOf } from './earlier-cards.ts';
import { earlierFinder } from './earlier-finder.ts';

const finder = earlierFinder();

interface Props {
  readonly review: Review;
  /** True while keeping is on: only then are kept requests looked at. */
  readonly keeping: boolean;
  /** When the disclosure log was imported; empty where there is none. */
  readonly log: string;
}

/** Earlier requests like the one on the desk: from the casebook while keeping is on, and from the imported log. */
export default function EarlierView({ review, keeping, log }: Props) {
  const { act, say } = usePanel();
  const [matches, setMatches] = useState<readonly EarlierMatch[]>([]);
  // Decisions change the review with every click; what is asked changes only with the questions.
  const asked = JSON.stringify(askOf(review));
  useEffect(() => {
    let wanted = true;
    void finder.find({ ask: JSON.parse(asked), withRequests: keeping, log }).then((found) => {
      if (wanted) setMatches(found);
    });
    return () => {
      wanted = false;
    };
  }, [asked, keeping, log]);
  const cards = useMemo(
    () => matches.map((match) => cardOf(match, { review, act, say })),
    [matches, review, act, say],
  );
  return <EarlierRequestsList cards={cards} />;
}
