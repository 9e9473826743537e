import { CircleHelp, Languages, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './notices.css';

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
    <section className="notice" aria-label={`Notice: ${about}`}>
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
    { name: 'Yes, this is it', act: props.onYes },
    props.others
      ? { name: 'Not this one', act: props.onNo }
      : { name: 'Paste the letter', act: props.onPaste },
  ];
  return (
    <Notice about="which message" icon={CircleHelp} steps={steps}>
      <strong>Is this the message?</strong> It starts “{props.opening}”.
    </Notice>
  );
}

/** The page has moved on. */
export function StaleNotice({ onRead }: { onRead: () => void }) {
  return (
    <Notice about="the page has changed" icon={RefreshCw} steps={[{ name: 'Review again', act: onRead }]}>
      <strong>The page has changed.</strong> What you see here is the message as it was read. Your work on it
      is kept.
    </Notice>
  );
}

/** What stands on the page is the browser's translation. `shown`: the letter here is the translation too. */
export function TranslatedNotice({ shown, onRead }: { shown: boolean; onRead: () => void }) {
  return (
    <Notice
      about="the page is translated"
      icon={Languages}
      steps={shown ? [{ name: 'Review again', act: onRead }] : []}
    >
      <strong>The browser has translated this page.</strong>{' '}
      {shown
        ? 'What you see here are not the requester’s own words. Show the original in the browser, then review again.'
        : 'The marks are off, because its words are not the requester’s own. Show the original in the browser and they come back.'}
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
    { name: 'Review again', act: props.onRead },
    { name: 'Paste a letter', act: props.onPaste },
  ];
  return (
    <Notice about="the page could not be read" icon={TriangleAlert} steps={steps}>
      {props.sentence} Below is the message as it was read before.
    </Notice>
  );
}

/** The browser did not keep the work, so that closing the panel would lose it. */
export function NotKeptNotice({ onKeep }: { onKeep: () => void }) {
  return (
    <Notice about="work not kept" icon={TriangleAlert} steps={[{ name: 'Try again', act: onKeep }]}>
      <strong>Your work is in this panel only.</strong> The browser could not keep it. Nothing is lost while
      the panel is open; copy the outline before you close it.
    </Notice>
  );
}

/** Work from before the panel was closed could not be read back. */
export function NotReadNotice() {
  return (
    <Notice about="earlier work not found" icon={TriangleAlert} steps={[]}>
      <strong>Earlier work was not found again.</strong> What you did on this message before the panel was
      closed could not be read back. Please check your decisions.
    </Notice>
  );
}

/** Some marks could not be painted: their words are no longer on the page. */
export function PartialNotice({ orphans, onRead }: { orphans: number; onRead: () => void }) {
  return (
    <Notice
      about="words not on the page"
      icon={TriangleAlert}
      steps={[{ name: 'Review again', act: onRead }]}
    >
      <strong>Some words are not on the page.</strong> {orphans === 1 ? 'One mark' : `${orphans} marks`} could
      not be shown there. Everything is still listed here.
    </Notice>
  );
}

/** The letter asks for nothing under any law of access. */
export function NotRequestNotice({ nature, why }: { nature: string; why: string }) {
  return (
    <Notice about="not a request" icon={CircleHelp} steps={[]}>
      <strong>This does not look like a request.</strong> {nature}. {why} If it is one, choose the law below.
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
            Stop
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
