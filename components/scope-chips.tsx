import { partId } from '../lib/decisions/marks.ts';
import type { Question } from '../lib/model/question.ts';
import { type Span, wordsOf } from '../lib/model/span.ts';
import { t } from '../lib/words/t.ts';
import { dayWithYear } from './dates.ts';
import { usePanel } from './panel-context.ts';
import { WordsOf } from './words-of.tsx';

/** Longest words on a chip; the page shows all of them. */
const LONGEST = 32;

function short(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}

function periodTitle(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined)
    return t('scope.from-to', { from: dayWithYear(from), to: dayWithYear(to) });
  if (from !== undefined) return t('scope.from', { from: dayWithYear(from) });
  return to === undefined ? t('do.show-on-page') : t('scope.to', { to: dayWithYear(to) });
}

function PlaceChips({ id, places }: { id: string; places: readonly Span[] }) {
  const { text, letterLang, show } = usePanel();
  const first = places[0];
  if (first === undefined) return null;
  const all = places.map((place) => wordsOf(text, place)).join('; ');
  return (
    <button type="button" className="chip" title={all} onClick={() => show(partId(id, 'place0'))}>
      {places.length === 1 ? (
        <span lang={letterLang}>{short(wordsOf(text, first))}</span>
      ) : (
        t('scope.places', { count: places.length })
      )}
    </button>
  );
}

/** What a question asks for and what narrows it; each chip of the letter's own words shows them on the page. */
export function ScopeChips({
  question,
  dependsOn,
  kindShown,
}: {
  question: Question;
  dependsOn: string | undefined;
  kindShown: boolean;
}) {
  const { text, letterLang, show } = usePanel();
  const { id, kind, scope, regime } = question;
  const isPlain = kind === 'question' || !kindShown;
  return (
    <div className="chips">
      {!isPlain && (
        <span
          className={kind === 'explanation' ? 'chip warn' : 'chip'}
          title={kind === 'explanation' ? t('kind.explanation-note') : undefined}
        >
          {t(`kind.${kind}`)}
          {kind === 'explanation' && <span className="visually-hidden">. {t('kind.explanation-note')}</span>}
        </span>
      )}
      {scope.periods.map(({ span, from, to }, nth) => (
        <button
          key={`${span.start}-${span.end}`}
          type="button"
          className="chip"
          title={periodTitle(from, to)}
          onClick={() => show(partId(id, `period${nth}`))}
        >
          <span lang={letterLang}>{short(wordsOf(text, span))}</span>
        </button>
      ))}
      <PlaceChips id={id} places={scope.places} />
      {scope.format !== undefined && (
        <span className="chip">
          <WordsOf text={t('scope.format', { format: scope.format.name })} english={[scope.format.name]} />
        </span>
      )}
      {scope.breakdowns.length > 0 && (
        <span className="chip" title={scope.breakdowns.map((span) => wordsOf(text, span)).join('; ')}>
          {scope.breakdowns.length === 1 && scope.breakdowns[0] !== undefined ? (
            <span lang={letterLang}>{short(wordsOf(text, scope.breakdowns[0]))}</span>
          ) : (
            t('scope.breakdowns', { count: scope.breakdowns.length })
          )}
        </span>
      )}
      {dependsOn !== undefined && <span className="chip">{t('scope.depends', { label: dependsOn })}</span>}
      {regime !== undefined && <span className="chip on">{t(`regime.${regime}`)}</span>}
    </div>
  );
}
