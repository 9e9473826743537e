import { useState } from 'react';
import { citation } from '../lib/decisions/review.ts';
import type { Decisions } from '../lib/model/checklist.ts';
import type { Suggestion } from '../lib/model/law.ts';
import { usePanel } from './panel-context.ts';
import { SuggestionCard } from './suggestion-card.tsx';
import { counted } from './words.ts';

/** Cards shown before "more": enough to see the likely ones, few enough to read. */
const FIRST = 3;

const standing = (suggestion: Suggestion, decisions: Decisions): number => {
  if (decisions.suggestions[suggestion.id]?.decision === 'accepted') return 0;
  return suggestion.strength === 'strong' ? 1 : 2;
};

function Dismissed({ suggestions }: { suggestions: readonly Suggestion[] }) {
  const { act, say } = usePanel();
  if (suggestions.length === 0) return null;
  return (
    <li className="dismissed-line">
      Dismissed:
      {suggestions.map((suggestion) => (
        <button
          key={suggestion.id}
          type="button"
          className="text-button"
          aria-label={`Put back ${citation(suggestion)}`}
          title={`Put back ${citation(suggestion)}`}
          onClick={() => {
            act({ type: 'decide', suggestion: suggestion.id, provision: suggestion.provision });
            say(`Put back ${citation(suggestion)}.`);
          }}
        >
          {citation(suggestion)}
        </button>
      ))}
    </li>
  );
}

/** The suggestions of one question (or of the whole request): accepted first, then the stronger, dismissed as a line. */
export function SuggestionList({
  suggestions,
  decisions,
  label,
}: {
  suggestions: readonly Suggestion[];
  decisions: Decisions;
  label: string;
}) {
  const [all, setAll] = useState(false);
  if (suggestions.length === 0) return null;
  const isDismissed = ({ id }: Suggestion) => decisions.suggestions[id]?.decision === 'dismissed';
  const open = suggestions
    .filter((suggestion) => !isDismissed(suggestion))
    .toSorted((a, b) => standing(a, decisions) - standing(b, decisions) || b.score - a.score);
  const accepted = open.filter(({ id }) => decisions.suggestions[id]?.decision === 'accepted').length;
  const shown = all ? open : open.slice(0, Math.max(FIRST, accepted));
  const rest = open.length - shown.length;
  return (
    <ul className="suggestions" aria-label={label}>
      {shown.map((suggestion) => (
        <SuggestionCard
          key={suggestion.id}
          suggestion={suggestion}
          decision={decisions.suggestions[suggestion.id]}
        />
      ))}
      {rest > 0 && (
        <li>
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            Show {counted(rest, 'more suggestion')}
          </button>
        </li>
      )}
      <Dismissed suggestions={suggestions.filter(isDismissed)} />
    </ul>
  );
}
