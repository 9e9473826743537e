import { ChevronDown, CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import { useState } from 'react';
import type { Review } from '../lib/decisions/review.ts';
import { parseDay } from '../lib/model/day.ts';
import { type Deadline, timeLeft } from '../lib/model/deadline.ts';
import type { LegalReading, ValidityPoint } from '../lib/model/law.ts';
import { type LetterKind, REGIMES } from '../lib/model/regime.ts';
import { wordsOf } from '../lib/model/span.ts';
import { dayOf, dayWithYear, receivedInWords, shortDay } from './dates.ts';
import { DeadlineStrip } from './deadline-strip.tsx';
import { focusOnOpen } from './focus-on-open.ts';
import { Fold } from './fold.tsx';
import { usePanel } from './panel-context.ts';
import './request-head.css';
import { counted, NATURE_NAMES, PLANNING_NAMES, REGIME_NAMES } from './words.ts';

const KINDS: readonly LetterKind[] = [...REGIMES, 'not-a-request'];

/** Which law the letter falls under; the officer may choose another. */
export function RegimePicker({ kind }: { kind: LetterKind }) {
  const { act, say } = usePanel();
  const choose = (chosen: string) => {
    const next = KINDS.find((name) => name === chosen);
    if (next === undefined) return;
    act({ type: 'kind', kind: next });
    say(`Now treated as: ${REGIME_NAMES[next]}.`);
  };
  return (
    <span className="select-holder">
      <select
        className="select-chip"
        aria-label="Law this falls under"
        value={kind}
        onChange={(event) => choose(event.target.value)}
      >
        {KINDS.map((name) => (
          <option key={name} value={name}>
            {REGIME_NAMES[name]}
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
    say(`Received set to ${dayWithYear(date)}.`);
  };
  if (received === undefined || editing) {
    return (
      <div className="received-line">
        <label htmlFor="received">{received === undefined ? 'When was it received?' : 'Received'}</label>
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
            Done
          </button>
        )}
      </div>
    );
  }
  return (
    <div className="received-line">
      <span>
        Received {receivedInWords(received)}
        {byOfficer ? ', set by you' : ''}
      </span>
      <button
        type="button"
        className="text-button"
        aria-label="Change the day of receipt"
        onClick={() => setEditing(true)}
      >
        Change
      </button>
    </div>
  );
}

function DaysNotCounted({ deadline }: { deadline: Deadline }) {
  return (
    <dl className="days-out">
      {deadline.excluded.map(({ date, why }) => (
        <div key={date} className="pair">
          <dt>{shortDay(date)}</dt>
          <dd>{why}</dd>
        </div>
      ))}
    </dl>
  );
}

/** When the answer is due, in words and drawn, and how that was counted. */
export function DueBlock({ deadline }: { deadline: Deadline }) {
  const { today } = usePanel();
  const left = timeLeft(deadline, today);
  return (
    <div className="due">
      <p className="due-line">
        <strong>Due {dayWithYear(deadline.due)}</strong>
        {left !== undefined && <span className={left.late ? 'left late' : 'left'}>{left.words}</span>}
      </p>
      <DeadlineStrip deadline={deadline} today={today} />
      {deadline.alternative !== undefined && (
        <p className="note">
          Or {dayWithYear(deadline.alternative.due)}: {deadline.alternative.why}
        </p>
      )}
      {deadline.warnings.map((warning) => (
        <p key={warning} className="point warn note">
          <CircleAlert className="icon" aria-hidden="true" />
          <span>{warning}</span>
        </p>
      ))}
      <Fold title="How this was counted">
        <div className="stack">
          <p className="note">{deadline.why}</p>
          {deadline.extension !== undefined && (
            <p className="note">
              {deadline.extension.taken ? 'Extended' : 'Could be extended'} to{' '}
              {dayWithYear(deadline.extension.due)}: {deadline.extension.why}
            </p>
          )}
          {deadline.planning.length > 0 && (
            <dl className="days-out" aria-label="Dates of your own">
              {deadline.planning.map(({ name, date, text }) => (
                <div key={name} className="pair">
                  <dt>{shortDay(date)}</dt>
                  <dd>{text || PLANNING_NAMES[name]}</dd>
                </div>
              ))}
            </dl>
          )}
          <div>
            <p className="label">{counted(deadline.excluded.length, 'day')} not counted</p>
            <DaysNotCounted deadline={deadline} />
          </div>
        </div>
      </Fold>
    </div>
  );
}

const POINT_NAMES: Readonly<Record<ValidityPoint['name'], string>> = {
  name: 'name',
  address: 'address',
  description: 'description',
  'names-the-act': 'names the Act',
  'in-writing': 'in writing',
};

const POINT_ICONS = { met: CircleCheck, unmet: CircleAlert, unsure: CircleHelp } as const;

const stateOf = ({ met }: ValidityPoint): keyof typeof POINT_ICONS =>
  met === 'unsure' ? 'unsure' : met ? 'met' : 'unmet';

/** Whether the letter is a valid request: one line where it is, else each point that is not met or not sure. */
export function ValidityLine({ points }: { points: readonly ValidityPoint[] }) {
  if (points.length === 0) return null;
  const met = points.filter((point) => point.met === true);
  const open = points.filter((point) => point.met !== true);
  const names = met.map(({ name }) => POINT_NAMES[name]).join(', ');
  return (
    <ul className="points" aria-label="Validity">
      {met.length > 0 && (
        <li className="point met">
          <CircleCheck className="icon" aria-hidden="true" />
          <span>
            {open.length === 0 ? 'Valid: ' : 'Has: '}
            {names}
          </span>
        </li>
      )}
      {open.map((point) => {
        const Icon = POINT_ICONS[stateOf(point)];
        return (
          <li key={point.name} className={`point ${stateOf(point)}`}>
            <Icon className="icon" aria-hidden="true" />
            <span>{point.why}</span>
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
    <ul className="points" aria-label="Citations to check">
      {law.misquotes.map(({ span, why }) => (
        <li key={`${span.start}-${span.end}`} className="point warn">
          <CircleAlert className="icon" aria-hidden="true" />
          <span>
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
    <section className="section head" aria-label="The request">
      <div className="chips">
        <RegimePicker kind={law.kind} />
        {law.nature !== 'request' && <span className="chip warn">{NATURE_NAMES[law.nature]}</span>}
        {law.alternatives.map((regime) => (
          <span key={regime} className="chip">
            May be {REGIME_NAMES[regime]}
          </span>
        ))}
      </div>
      {law.why !== '' && <p className="note">{law.why}</p>}
      {deadline !== undefined && <DueBlock deadline={deadline} />}
      <ReceivedLine received={message.received} byOfficer={byOfficer} />
      <ValidityLine points={law.validity} />
      <Misquotes law={law} />
    </section>
  );
}
