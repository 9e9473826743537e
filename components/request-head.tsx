import { ChevronDown, CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import { useState } from 'react';
import type { Review } from '../lib/decisions/review.ts';
import { parseDay } from '../lib/model/day.ts';
import { type Deadline, type TimeLeft, timeLeft } from '../lib/model/deadline.ts';
import type { LegalReading, ValidityPoint } from '../lib/model/law.ts';
import { type LetterKind, REGIMES } from '../lib/model/regime.ts';
import { wordsOf } from '../lib/model/span.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import { ClockRecord } from './clock-record.tsx';
import { dayOf, dayWithYear, receivedInWords, shortDay } from './dates.ts';
import { DeadlineStrip } from './deadline-strip.tsx';
import { focusOnOpen } from './focus-on-open.ts';
import { Fold } from './fold.tsx';
import { usePanel } from './panel-context.ts';
import { WordsOf } from './words-of.tsx';
import './request-head.css';

const KINDS: readonly LetterKind[] = [...REGIMES, 'not-a-request'];

/** Which law the letter falls under; the officer may choose another. */
export function RegimePicker({ kind }: { kind: LetterKind }) {
  const { act, say } = usePanel();
  const choose = (chosen: string) => {
    const next = KINDS.find((name) => name === chosen);
    if (next === undefined) return;
    act({ type: 'kind', kind: next });
    say(t('head.treated-as', { law: t(`regime.${next}`) }));
  };
  return (
    <span className="select-holder">
      <select
        className="select-chip"
        aria-label={t('head.law')}
        value={kind}
        onChange={(event) => choose(event.target.value)}
      >
        {KINDS.map((name) => (
          <option key={name} value={name}>
            {t(`regime.${name}`)}
          </option>
        ))}
      </select>
      <ChevronDown className="icon small select-arrow" aria-hidden="true" />
    </span>
  );
}

/** The day of receipt, and a field to change it. Without a day, the field stands open: no due date can be worked out. */
export function ReceivedLine({ received, byOfficer }: { received: string | undefined; byOfficer: boolean }) {
  const { act, today, say } = usePanel();
  const [editing, setEditing] = useState(false);
  const set = (date: string) => {
    if (parseDay(date) === undefined) return;
    act({ type: 'received', date });
    say(t('head.received-set', { day: dayWithYear(date) }));
  };
  if (received === undefined || editing) {
    return (
      <div className="received-line">
        <label htmlFor="received">{t(received === undefined ? 'head.received-when' : 'head.received')}</label>
        <input
          id="received"
          className="input"
          type="date"
          max={today}
          defaultValue={received === undefined ? '' : dayOf(received)}
          ref={editing ? focusOnOpen : undefined}
          onChange={(event) => set(event.target.value)}
        />
        {editing && (
          <button type="button" className="text-button" onClick={() => setEditing(false)}>
            {t('do.done')}
          </button>
        )}
      </div>
    );
  }
  return (
    <div className="received-line">
      <span>
        {t(byOfficer ? 'head.received-by-you' : 'head.received-on', { day: receivedInWords(received) })}
      </span>
      <button
        type="button"
        className="text-button"
        aria-label={t('head.received-change')}
        onClick={() => setEditing(true)}
      >
        {t('do.change')}
      </button>
    </div>
  );
}

function DaysNotCounted({ deadline }: { deadline: Deadline }) {
  return (
    <dl className="days-out">
      {deadline.excluded.map(({ date, kind, why }) => (
        <div key={date} className="pair">
          <dt>{shortDay(date)}</dt>
          {kind === 'weekend' ? (
            <dd>{t('strip.weekend')}</dd>
          ) : (
            <dd>
              <WordsOf text={why} english={deadline.english} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** `12 working days left`, `due today`, `was due 3 days ago`. */
export const timeLeftInWords = ({ days, kind }: TimeLeft): string => t(`left.${kind}`, { count: days });

/** When the answer is due, in words and drawn, and how that was counted. */
export function DueBlock({ deadline }: { deadline: Deadline }) {
  const { today } = usePanel();
  const left = timeLeft(deadline, today);
  return (
    <div className="due">
      <p className="due-line">
        <strong>{t('head.due', { day: dayWithYear(deadline.due) })}</strong>
        {left !== undefined && (
          <span className={left.kind === 'late' ? 'left late' : 'left'}>{timeLeftInWords(left)}</span>
        )}
      </p>
      <DeadlineStrip deadline={deadline} today={today} />
      {deadline.alternative !== undefined && (
        <p className="note">
          {t('head.or-due', { day: dayWithYear(deadline.alternative.due), why: deadline.alternative.why })}
        </p>
      )}
      {deadline.warnings.map((warning) => (
        <p key={warning} className="point warn note">
          <CircleAlert className="icon" aria-hidden="true" />
          <span>{warning}</span>
        </p>
      ))}
      <Fold title={t('head.how-counted')}>
        <div className="stack">
          <p className="note">{deadline.why}</p>
          {deadline.extension !== undefined && (
            <p className="note">
              {t(deadline.extension.taken ? 'head.extended' : 'head.could-extend', {
                day: dayWithYear(deadline.extension.due),
                why: deadline.extension.why,
              })}
            </p>
          )}
          {deadline.planning.length > 0 && (
            <dl className="days-out" aria-label={t('head.own-dates')}>
              {deadline.planning.map(({ name, date, text }) => (
                <div key={name} className="pair">
                  <dt>{shortDay(date)}</dt>
                  <dd>{text === '' ? t(`planning.${name}`) : text}</dd>
                </div>
              ))}
            </dl>
          )}
          <div>
            <p className="label">{t('head.not-counted', { count: deadline.excluded.length })}</p>
            <DaysNotCounted deadline={deadline} />
          </div>
        </div>
      </Fold>
    </div>
  );
}

const POINT_ICONS = { met: CircleCheck, unmet: CircleAlert, unsure: CircleHelp } as const;

const stateOf = ({ met }: ValidityPoint): keyof typeof POINT_ICONS =>
  met === 'unsure' ? 'unsure' : met ? 'met' : 'unmet';

/** Whether the letter is a valid request: one line where it is, else each point that is not met or not sure. */
export function ValidityLine({ points }: { points: readonly ValidityPoint[] }) {
  if (points.length === 0) return null;
  const met = points.filter((point) => point.met === true);
  const open = points.filter((point) => point.met !== true);
  const names = met.map(({ name }) => t(`point.${name}`)).join(', ');
  return (
    <ul className="points" aria-label={t('head.validity')}>
      {met.length > 0 && (
        <li className="point met">
          <CircleCheck className="icon" aria-hidden="true" />
          <span>{t(open.length === 0 ? 'head.valid' : 'head.has', { points: names })}</span>
        </li>
      )}
      {open.map((point) => {
        const Icon = POINT_ICONS[stateOf(point)];
        return (
          <li key={point.name} className={`point ${stateOf(point)}`}>
            <Icon className="icon" aria-hidden="true" />
            <span lang={ENGLISH_LANG}>{point.why}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Misquotes({ law }: { law: LegalReading }) {
  const { text } = usePanel();
  if (law.misquotes.length === 0) return null;
  return (
    <ul className="points" aria-label={t('head.citations')}>
      {law.misquotes.map(({ span, why }) => (
        <li key={`${span.start}-${span.end}`} className="point warn">
          <CircleAlert className="icon" aria-hidden="true" />
          <span lang={ENGLISH_LANG}>
            <q>{wordsOf(text, span)}</q>: {why}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Law, due date, receipt and validity of the letter. */
export function RequestHead({ review, byOfficer }: { review: Review; byOfficer: boolean }) {
  const { law, deadline, message } = review.request;
  return (
    <section className="section head" aria-label={t('head.label')}>
      <div className="chips">
        <RegimePicker kind={law.kind} />
        {law.nature !== 'request' && <span className="chip warn">{t(`nature.${law.nature}`)}</span>}
        {deadline?.state === 'waiting' && <span className="chip warn">{t('clock.waiting-chip')}</span>}
        {law.alternatives.map((regime) => (
          <span key={regime} className="chip">
            {t('head.may-be', { law: t(`regime.${regime}`) })}
          </span>
        ))}
      </div>
      {law.why !== '' && (
        <p className="note" lang={ENGLISH_LANG}>
          {law.why}
        </p>
      )}
      {deadline !== undefined && <DueBlock deadline={deadline} />}
      {deadline !== undefined && <ClockRecord deadline={deadline} {...review.clock} />}
      <ReceivedLine received={message.received} byOfficer={byOfficer} />
      <ValidityLine points={law.validity} />
      <Misquotes law={law} />
    </section>
  );
}
