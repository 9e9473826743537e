import { Archive, CircleHelp, Languages, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './notices.css';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';

/** One thing a notice offers to do next. */
export interface NextStep {
  readonly name: string;
  readonly act: () => void;
}

/** `about`: its name among the others that may be shown, for screen readers. */
function Notice({
  about,
  icon: Icon,
  steps,
  children,
}: {
  about: string;
  icon: LucideIcon;
  steps: readonly NextStep[];
  children: ReactNode;
}) {
  return (
    <section className="notice" aria-label={t('notice.label', { about })}>
      <Icon className="icon" aria-hidden="true" />
      <div>
        <p>{children}</p>
        {steps.length > 0 && (
          <div className="row">
            {steps.map(({ name, act }) => (
              <button key={name} type="button" className="button" onClick={act}>
                {name}
              </button>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

/** The page may show something else than the message: the officer says. */
export function UnsureNotice(props: {
  readonly opening: string;
  readonly others: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly onPaste: () => void;
}) {
  const steps: readonly NextStep[] = [
    { name: t('notice.unsure-yes'), act: props.onYes },
    props.others
      ? { name: t('notice.unsure-no'), act: props.onNo }
      : { name: t('notice.unsure-paste'), act: props.onPaste },
  ];
  return (
    <Notice about={t('notice.unsure')} icon={CircleHelp} steps={steps}>
      <strong>{t('notice.unsure-is-this')}</strong> {t('notice.unsure-starts', { opening: props.opening })}
    </Notice>
  );
}

/** The page has moved on. */
export function StaleNotice({ onRead }: { onRead: () => void }) {
  return (
    <Notice about={t('notice.stale')} icon={RefreshCw} steps={[{ name: t('do.review-again'), act: onRead }]}>
      <strong>{t('notice.stale-head')}</strong> {t('notice.stale-text')}
    </Notice>
  );
}

/** What stands on the page is the browser's translation. `shown`: the letter here is the translation too. */
export function TranslatedNotice({ shown, onRead }: { shown: boolean; onRead: () => void }) {
  return (
    <Notice
      about={t('notice.translated')}
      icon={Languages}
      steps={shown ? [{ name: t('do.review-again'), act: onRead }] : []}
    >
      <strong>{t('notice.translated-head')}</strong>{' '}
      {t(shown ? 'notice.translated-shown' : 'notice.translated-off')}
    </Notice>
  );
}

/** The last reading gave nothing; the letter from before is still shown. */
export function ProblemNotice(props: {
  readonly sentence: string;
  readonly onRead: () => void;
  readonly onPaste: () => void;
}) {
  const steps: readonly NextStep[] = [
    { name: t('do.review-again'), act: props.onRead },
    { name: t('do.paste'), act: props.onPaste },
  ];
  return (
    <Notice about={t('notice.problem')} icon={TriangleAlert} steps={steps}>
      {props.sentence} {t('notice.problem-text')}
    </Notice>
  );
}

/** The browser did not keep the work, so that closing the panel would lose it. */
export function NotKeptNotice({ onKeep }: { onKeep: () => void }) {
  return (
    <Notice
      about={t('notice.not-kept')}
      icon={TriangleAlert}
      steps={[{ name: t('notice.not-kept-again'), act: onKeep }]}
    >
      <strong>{t('notice.not-kept-head')}</strong> {t('notice.not-kept-text')}
    </Notice>
  );
}

/** The work is in the memory of the browser, but not on this computer, where the officer wants it. */
export function MemoryOnlyNotice({ onKeep }: { onKeep: () => void }) {
  return (
    <Notice
      about={t('notice.memory-only')}
      icon={TriangleAlert}
      steps={[{ name: t('notice.not-kept-again'), act: onKeep }]}
    >
      <strong>{t('notice.memory-only-head')}</strong> {t('notice.memory-only-text')}
    </Notice>
  );
}

/** Asked once, when there is work to lose: keeping is off until the officer says so. */
export function KeepingOffer({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  return (
    <Notice
      about={t('keeping.title')}
      icon={Archive}
      steps={[
        { name: t('keeping.offer-yes'), act: onYes },
        { name: t('keeping.offer-no'), act: onNo },
      ]}
    >
      <strong>{t('keeping.offer-head')}</strong> {t('keeping.offer-text')}
    </Notice>
  );
}

/** Work from before the panel was closed could not be read back. */
export function NotReadNotice() {
  return (
    <Notice about={t('notice.not-read')} icon={TriangleAlert} steps={[]}>
      <strong>{t('notice.not-read-head')}</strong> {t('notice.not-read-text')}
    </Notice>
  );
}

/** The letter is in a language whose law-bearing words are not known here. */
export function WelshLetterNotice() {
  return (
    <Notice about={t('notice.welsh')} icon={Languages} steps={[]}>
      <strong>{t('notice.welsh-head')}</strong> {t('notice.welsh-text')}
    </Notice>
  );
}

/** Some marks could not be painted: their words are no longer on the page. */
export function PartialNotice({ orphans, onRead }: { orphans: number; onRead: () => void }) {
  return (
    <Notice
      about={t('notice.partial')}
      icon={TriangleAlert}
      steps={[{ name: t('do.review-again'), act: onRead }]}
    >
      <strong>{t('notice.partial-head')}</strong> {t('notice.partial-text', { count: orphans })}
    </Notice>
  );
}

/** The letter asks for nothing under any law of access. */
export function NotRequestNotice({ nature, why }: { nature: string; why: string }) {
  return (
    <Notice about={t('notice.not-request')} icon={CircleHelp} steps={[]}>
      <strong>{t('notice.not-request-head')}</strong> {nature}. <span lang={ENGLISH_LANG}>{why}</span>{' '}
      {t('notice.not-request-choose')}
    </Notice>
  );
}

/** Reading takes its time. */
export function WaitingState({ what, onStop }: { what: string; onStop: (() => void) | undefined }) {
  return (
    <div className="state">
      <h2>{what}</h2>
      <div className="waiting-bar" role="progressbar" aria-label={what} />
      {onStop !== undefined && (
        <div>
          <button type="button" className="button" onClick={onStop}>
            {t('do.stop')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Nothing could be read, or nothing has been yet: what happened, and what to do next. */
export function EmptyState({
  sentence,
  steps,
  children,
}: {
  sentence: string;
  steps: readonly NextStep[];
  children: ReactNode;
}) {
  return (
    <div className="state">
      <p>{sentence}</p>
      {steps.length > 0 && (
        <div className="row">
          {steps.map(({ name, act }) => (
            <button key={name} type="button" className="button" onClick={act}>
              {name}
            </button>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}
