import { Check, ChevronDown, ChevronUp, RotateCcw, X } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { partId } from '../lib/decisions/marks.ts';
import { BY_HAND, citation } from '../lib/decisions/review.ts';
import type { SuggestionDecision } from '../lib/model/checklist.ts';
import type { Provision, Suggestion } from '../lib/model/law.ts';
import { type Span, wordsOf } from '../lib/model/span.ts';
import { IconButton } from './icon-button.tsx';
import { LawCard } from './law-card.tsx';
import { usePanel } from './panel-context.ts';
import './suggestion-card.css';

/** Longest quotation on a card, in characters; the page shows all of it. */
const LONGEST_QUOTE = 90;
/** Quotations on one card. */
const MOST_QUOTES = 2;

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')}…`;
}

/** `Law enforcement: the prevention or detection of crime`. */
export const titleOf = (provision: Provision | undefined): string =>
  provision === undefined
    ? ''
    : provision.limb === undefined
      ? provision.title
      : `${provision.title}: ${provision.limb}`;

function Evidence({ suggestion }: { suggestion: Suggestion }) {
  const { text, show } = usePanel();
  const spans: readonly Span[] = suggestion.evidence.slice(0, MOST_QUOTES);
  return spans.map((span, nth) => (
    <span key={`${span.start}-${span.end}`}>
      <button
        type="button"
        className="evidence"
        onClick={() => show(partId(suggestion.id, nth))}
        title="Show on the page"
      >
        <q>{shortened(wordsOf(text, span))}</q>
      </button>
      {nth < spans.length - 1 ? ', ' : '. '}
    </span>
  ));
}

interface Props {
  readonly suggestion: Suggestion;
  readonly decision: SuggestionDecision | undefined;
}

function Buttons({ suggestion, decision }: Props) {
  const { act, say } = usePanel();
  const cite = citation(suggestion);
  const { id, provision, question } = suggestion;
  const decide = (made: SuggestionDecision['decision'] | undefined, said: string) => {
    act({
      type: 'decide',
      suggestion: id,
      provision,
      ...(made === undefined ? {} : { decision: { decision: made } }),
    });
    say(`${said} ${cite}.`);
  };
  if (suggestion.sign === BY_HAND) {
    const added = { provision, ...(question === undefined ? {} : { question }) };
    return (
      <span className="suggestion-buttons">
        <IconButton
          icon={X}
          name={`Remove ${cite}`}
          onClick={() => {
            act({ type: 'drop-provision', added });
            say(`Removed ${cite}.`);
          }}
        />
      </span>
    );
  }
  const accepted = decision?.decision === 'accepted';
  return (
    <span className="suggestion-buttons">
      {accepted ? (
        <IconButton
          icon={RotateCcw}
          name={`Take back ${cite}`}
          onClick={() => decide(undefined, 'Open again:')}
        />
      ) : (
        <IconButton
          icon={Check}
          className="accept"
          name={`Accept ${cite}`}
          onClick={() => decide('accepted', 'Accepted')}
        />
      )}
      <IconButton icon={X} name={`Dismiss ${cite}`} onClick={() => decide('dismissed', 'Dismissed')} />
    </span>
  );
}

/** One likely provision: two lines to read in passing, opened to all that the law asks. */
export const SuggestionCard = memo(function SuggestionCard({ suggestion, decision }: Props) {
  const { provisionOf } = usePanel();
  const [open, setOpen] = useState(false);
  const id = useId();
  const provision = provisionOf(suggestion.provision);
  const accepted = decision?.decision === 'accepted';
  const Arrow = open ? ChevronUp : ChevronDown;
  return (
    <li
      className={`suggestion ${suggestion.strength}${accepted ? ' accepted' : ''}`}
      id={suggestion.id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
    >
      <div className="suggestion-face">
        <div>
          <p className="suggestion-title" id={`${id}-title`}>
            <b>{citation(suggestion)}</b> {titleOf(provision)}
          </p>
          <p className="suggestion-why">
            {accepted ? (
              <span className="suggestion-state">Accepted. </span>
            ) : (
              <span>{suggestion.strength === 'strong' ? 'May apply: ' : 'Worth a look: '}</span>
            )}
            <Evidence suggestion={suggestion} />
            {suggestion.why}
          </p>
        </div>
        <Buttons suggestion={suggestion} decision={decision} />
      </div>
      {provision !== undefined && (
        <div className="suggestion-more">
          <button
            type="button"
            className="text-button"
            aria-expanded={open}
            aria-controls={`${id}-law`}
            onClick={() => setOpen(!open)}
          >
            Test and factors <Arrow className="icon small" aria-hidden="true" />
            <span className="visually-hidden">for {citation(suggestion)}</span>
          </button>
          <div id={`${id}-law`} hidden={!open}>
            {open && <LawCard provision={provision} suggestion={suggestion} />}
          </div>
        </div>
      )}
    </li>
  );
});
