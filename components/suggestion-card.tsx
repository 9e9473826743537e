import { Check, ChevronRight, RotateCcw, X } from 'lucide-react';
import { useId, useState } from 'react';
import { partId } from '../lib/decisions/marks.ts';
import { BY_HAND, citation } from '../lib/decisions/review.ts';
import type { SuggestionDecision } from '../lib/model/checklist.ts';
import type { Provision, Suggestion } from '../lib/model/law.ts';
import { wordsOf } from '../lib/model/span.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import { IconButton } from './icon-button.tsx';
import { LawCard } from './law-card.tsx';
import { usePanel } from './panel-context.ts';
import './suggestion-card.css';

/** Longest quotation on a card, in characters; the page shows all of it. */
const LONGEST_QUOTE = 70;
/** Quotations on one card. */
const MOST_QUOTES = 2;

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_QUOTE) return line;
  const cut = line.slice(0, LONGEST_QUOTE);
  const space = cut.lastIndexOf(' ');
  return `${space === -1 ? cut : cut.slice(0, space)}…`;
}

/** `Law enforcement: the prevention or detection of crime`. */
export const titleOf = ({ title, limb }: Pick<Provision, 'title' | 'limb'>): string =>
  limb === undefined ? title : `${title}: ${limb}`;

/** The words that made us say so, each leading to its place on the page; those of the subject line have no such place. */
function Evidence({ suggestion }: { suggestion: Suggestion }) {
  const { text, letterLang, show } = usePanel();
  if (suggestion.inSubject !== undefined) {
    return (
      <>
        {t('suggestion.in-subject')}
        <q className="evidence" lang={letterLang}>
          {shortened(suggestion.inSubject.join(' … '))}
        </q>
        {'. '}
      </>
    );
  }
  const spans = suggestion.evidence.slice(0, MOST_QUOTES);
  return spans.map((span, nth) => (
    <span key={`${span.start}-${span.end}`}>
      <a
        className="evidence"
        href={`#${suggestion.id}`}
        title={t('do.show-on-page')}
        onClick={(event) => {
          event.preventDefault();
          show(partId(suggestion.id, nth));
        }}
      >
        <q lang={letterLang}>{shortened(wordsOf(text, span))}</q>
      </a>
      {nth < spans.length - 1 ? ', ' : '. '}
    </span>
  ));
}

interface RowProps {
  readonly suggestion: Suggestion;
  readonly decision: SuggestionDecision | undefined;
}

function Buttons({ suggestion, decision }: RowProps) {
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
    say(said);
  };
  if (suggestion.sign === BY_HAND) {
    const added = { provision, ...(question === undefined ? {} : { question }) };
    const drop = () => {
      act({ type: 'drop-provision', added });
      say(t('suggestion.removed', { cite }));
    };
    return <IconButton icon={X} name={t('suggestion.remove', { cite })} onClick={drop} />;
  }
  const accepted = decision?.decision === 'accepted';
  return (
    <>
      {/* One button with two faces, so that the focus stays on it when it is pressed. */}
      <IconButton
        icon={accepted ? RotateCcw : Check}
        className="accept"
        name={t(accepted ? 'suggestion.take-back' : 'suggestion.accept', { cite })}
        onClick={() =>
          accepted
            ? decide(undefined, t('suggestion.open-again', { cite }))
            : decide('accepted', t('suggestion.accepted', { cite }))
        }
      />
      <IconButton
        icon={X}
        name={t('suggestion.dismiss', { cite })}
        onClick={() => decide('dismissed', t('suggestion.dismissed', { cite }))}
      />
    </>
  );
}

/** One provision that may apply: a line to accept or dismiss, opened to all that the law asks. */
function ProvisionRow({ suggestion, decision }: RowProps) {
  const { provisionOf } = usePanel();
  const [open, setOpen] = useState(false);
  const id = useId();
  const provision = provisionOf(suggestion.provision);
  const accepted = decision?.decision === 'accepted';
  return (
    <li className={accepted ? 'provision accepted' : 'provision'}>
      <div className="provision-face">
        <button
          type="button"
          id={suggestion.id}
          className="provision-title"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight className="icon small provision-arrow" aria-hidden="true" />
          <span className="provision-name">
            <span lang={ENGLISH_LANG}>
              <b>{citation(suggestion)}</b> {provision === undefined ? '' : titleOf(provision)}
            </span>
            {accepted && <span className="provision-state">{t('suggestion.state')}</span>}
          </span>
        </button>
        <span className="provision-buttons">
          <Buttons suggestion={suggestion} decision={decision} />
        </span>
      </div>
      {open && (
        <div id={id} className="provision-law">
          {provision === undefined ? (
            <p>{t('suggestion.unknown')}</p>
          ) : (
            <LawCard provision={provision} suggestion={suggestion} />
          )}
        </div>
      )}
    </li>
  );
}

/** Provisions that the same words of a question point to, with why. */
export interface SuggestionGroup {
  readonly key: string;
  readonly suggestions: readonly [Suggestion, ...Suggestion[]];
}

interface CardProps {
  readonly group: SuggestionGroup;
  readonly decisionOf: (id: string) => SuggestionDecision | undefined;
}

/** One reason, said once, and the provisions it points to. */
export function SuggestionCard({ group, decisionOf }: CardProps) {
  const [first] = group.suggestions;
  const byHand = first.sign === BY_HAND;
  return (
    <li className={`suggestion ${byHand ? 'by-hand' : first.strength}`}>
      <p className="suggestion-why">
        {!byHand && t(first.strength === 'strong' ? 'suggestion.may' : 'suggestion.look')}
        <Evidence suggestion={first} />
        {byHand ? t('suggestion.by-you') : <span lang={ENGLISH_LANG}>{first.why}</span>}
      </p>
      <ul>
        {group.suggestions.map((suggestion) => (
          <ProvisionRow key={suggestion.id} suggestion={suggestion} decision={decisionOf(suggestion.id)} />
        ))}
      </ul>
    </li>
  );
}
