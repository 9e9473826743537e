import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import { citation } from '../lib/decisions/review.ts';
import type { Decisions } from '../lib/model/checklist.ts';
import type { Suggestion } from '../lib/model/law.ts';
import { t } from '../lib/words/t.ts';
import { IconButton } from './icon-button.tsx';
import { LineForm } from './line-form.tsx';
import { usePanel } from './panel-context.ts';
import { SuggestionCard, type SuggestionGroup } from './suggestion-card.tsx';

/** Provisions shown before "more": enough to see the likely ones, few enough to read. */
const FIRST = 4;

/** Suggestions of the same strength that the same words point to, together; in the order of the first of each. */
export function suggestionGroups(suggestions: readonly Suggestion[]): readonly SuggestionGroup[] {
  const groups = Map.groupBy(suggestions, ({ sign, strength, evidence }) =>
    [sign, strength, ...evidence.map(({ start, end }) => `${start}-${end}`)].join(' '),
  );
  return [...groups].flatMap(([key, [first, ...rest]]) =>
    first === undefined ? [] : [{ key, suggestions: [first, ...rest] as const }],
  );
}

/** One dismissed suggestion: a way back, and why it was dismissed, if the officer likes. */
function Dismissed({ suggestion, reason }: { suggestion: Suggestion; reason: string | undefined }) {
  const { act, say } = usePanel();
  const [writing, setWriting] = useState(false);
  const { id, provision } = suggestion;
  const cite = citation(suggestion);
  return (
    <div className="dismissed">
      <button
        type="button"
        className="text-button"
        aria-label={t('do.put-back-what', { what: cite })}
        title={t('do.put-back-what', { what: cite })}
        onClick={() => {
          act({ type: 'decide', suggestion: id, provision });
          say(t('do.put-back-done-what', { what: cite }));
        }}
      >
        {cite}
      </button>
      {reason !== undefined && !writing && <span className="dismissed-why">{reason}</span>}
      {writing ? (
        <LineForm
          label={t('suggestion.why-dismissed', { cite })}
          words={reason ?? ''}
          save={t('do.save')}
          onSave={(words) => {
            const why = words.trim();
            setWriting(false);
            if (why === (reason ?? '')) return;
            act({
              type: 'decide',
              suggestion: id,
              provision,
              decision: { decision: 'dismissed', ...(why === '' ? {} : { reason: why }) },
            });
            say(t('suggestion.why-saved'));
          }}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <IconButton
          icon={NotebookPen}
          name={t('suggestion.why-dismissed', { cite })}
          onClick={() => setWriting(true)}
        />
      )}
    </div>
  );
}

function DismissedLine({
  suggestions,
  decisions,
}: {
  suggestions: readonly Suggestion[];
  decisions: Decisions;
}) {
  if (suggestions.length === 0) return null;
  return (
    <li className="dismissed-line">
      {t('suggestion.dismissed-line')}
      {suggestions.map((suggestion) => (
        <Dismissed
          key={suggestion.id}
          suggestion={suggestion}
          reason={decisions.suggestions[suggestion.id]?.reason}
        />
      ))}
    </li>
  );
}

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly decisions: Decisions;
  readonly label: string;
}

/** The suggestions of one question (or of the whole request), the likeliest first, the dismissed as a line. */
export function SuggestionList({ suggestions, decisions, label }: Props) {
  const [all, setAll] = useState(false);
  if (suggestions.length === 0) return null;
  const decisionOf = (id: string) => decisions.suggestions[id];
  const isDismissed = ({ id }: Suggestion) => decisionOf(id)?.decision === 'dismissed';
  const open = suggestions
    .filter((suggestion) => !isDismissed(suggestion))
    .toSorted(
      (a, b) => Number(b.strength === 'strong') - Number(a.strength === 'strong') || b.score - a.score,
    );
  const shown = open.filter(({ id }, nth) => all || nth < FIRST || decisionOf(id) !== undefined);
  const rest = open.length - shown.length;
  return (
    <ul className="suggestions" aria-label={label}>
      {suggestionGroups(shown).map((group) => (
        <SuggestionCard key={group.key} group={group} decisionOf={decisionOf} />
      ))}
      {rest > 0 && (
        <li>
          <button type="button" className="text-button" onClick={() => setAll(true)}>
            {t('suggestion.more', { count: rest })}
          </button>
        </li>
      )}
      <DismissedLine suggestions={suggestions.filter(isDismissed)} decisions={decisions} />
    </ul>
  );
}
