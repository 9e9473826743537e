import { Check, CircleHelp, type LucideIcon, Minus, TriangleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { questionLabels } from '../lib/decisions/labels.ts';
import { type Question, wordsOfQuestion } from '../lib/model/question.ts';
import type {
  OutcomeKind,
  PartFinding,
  PartState,
  QuestionOutcome,
  ReplyCheck,
  ReplyData,
  SectionUse,
} from '../lib/model/reply-check.ts';
import type { FoiRequest } from '../lib/model/request.ts';
import { type Span, wordsOf } from '../lib/model/span.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import './reply.css';

/** How a line of the result stands: nothing to do, something to look at, something missing, or no more than told. */
type Tone = 'good' | 'look' | 'missing' | 'quiet';

const ICONS: Readonly<Record<Tone, LucideIcon>> = {
  good: Check,
  look: CircleHelp,
  missing: TriangleAlert,
  quiet: Minus,
};

const OUTCOME_TONES: Readonly<Record<OutcomeKind, Tone>> = {
  answered: 'good',
  part: 'good',
  refused: 'good',
  'not-held': 'good',
  elsewhere: 'good',
  neither: 'good',
  none: 'missing',
};

const PART_TONES: Readonly<Record<PartState, Tone>> = {
  present: 'good',
  unsure: 'look',
  missing: 'missing',
  advised: 'quiet',
};

interface Shows {
  readonly text: string;
  /** Shows these words in the reply. */
  readonly onShow: (span: Span) => void;
}

const LONGEST_QUOTE = 110;

/** Words of the reply on one line, cut where they are long. */
function quoted(text: string, span: Span): string {
  const words = wordsOf(text, span).replace(/\s+/gu, ' ').trim();
  return words.length <= LONGEST_QUOTE ? words : `${words.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

/** The words a line rests on: each shows itself in the reply. */
function Evidence({ spans, text, onShow }: Shows & { readonly spans: readonly Span[] }) {
  if (spans.length === 0) return null;
  return (
    <ul className="reply-evidence" lang={ENGLISH_LANG}>
      {spans.map((span) => (
        <li key={`${span.start} ${span.end}`}>
          <button type="button" className="text-button" onClick={() => onShow(span)}>
            “{quoted(text, span)}”
          </button>
        </li>
      ))}
    </ul>
  );
}

/** One line of the result: how it stands, said and drawn, then what it is and what it rests on. */
function Line({
  tone,
  state,
  title,
  children,
}: {
  tone: Tone;
  state: string;
  title: ReactNode;
  children: ReactNode;
}) {
  const Icon = ICONS[tone];
  return (
    <li className={`reply-line ${tone}`}>
      <Icon className="icon" aria-hidden="true" />
      <div>
        {state !== '' && <p className="reply-state">{state}</p>}
        <p>{title}</p>
        {children}
      </div>
    </li>
  );
}

function Group({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{name}</h2>
      </div>
      {note !== undefined && <p className="note">{note}</p>}
      {children}
    </section>
  );
}

const OUTCOME_STATES = (outcome: OutcomeKind): string => t(`reply.outcome.${outcome}`);

function QuestionLine({
  found,
  question,
  label,
  asked,
  ...shows
}: Shows & { found: QuestionOutcome; question: Question; label: string; asked: string }) {
  const words = wordsOfQuestion(asked, question).replace(/\s+/gu, ' ').trim();
  return (
    <Line
      tone={OUTCOME_TONES[found.outcome]}
      state={OUTCOME_STATES(found.outcome)}
      title={
        <span lang={ENGLISH_LANG}>
          {label !== '' && <b>{label}. </b>}
          {words}
        </span>
      }
    >
      <Evidence spans={found.evidence.slice(0, 2)} {...shows} />
    </Line>
  );
}

function SectionLine({ use, ...shows }: Shows & { use: SectionUse }) {
  const claimed = use.stance === 'claimed';
  const tone: Tone = use.problems.length > 0 ? 'look' : claimed ? 'good' : 'quiet';
  return (
    <Line tone={tone} state={t(claimed ? 'reply.claimed' : 'reply.mentioned')} title={<b>{use.cite}</b>}>
      <div className="note" lang={ENGLISH_LANG}>
        {use.problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
        {!claimed && <p>{use.why}</p>}
      </div>
      <Evidence spans={use.evidence.slice(0, 3)} {...shows} />
    </Line>
  );
}

function PartLine({ part, ...shows }: Shows & { part: PartFinding }) {
  return (
    <Line
      tone={PART_TONES[part.state]}
      state={t(`reply.part.${part.state}`)}
      title={
        <span lang={ENGLISH_LANG}>
          <b>{part.law.cite}</b> {part.what}
        </span>
      }
    >
      {part.why !== undefined && (
        <p className="note" lang={ENGLISH_LANG}>
          {part.why}
        </p>
      )}
      <Evidence spans={part.evidence} {...shows} />
    </Line>
  );
}

function DataLine({ data, text, onShow }: Shows & { data: ReplyData }) {
  return (
    <Line
      tone="look"
      state={t(`reply.who.${data.who}`)}
      title={
        <button type="button" className="text-button" lang={ENGLISH_LANG} onClick={() => onShow(data.span)}>
          “{quoted(text, data.span)}”
        </button>
      }
    >
      <p className="note" lang={ENGLISH_LANG}>
        {data.why}
      </p>
    </Line>
  );
}

interface Props {
  readonly check: ReplyCheck;
  readonly request: Pick<FoiRequest, 'message' | 'questions'>;
  readonly onShow: (span: Span) => void;
}

/** What was found in a reply: its questions, its sections, the parts of the notice and personal data. */
export function ReplyResult({ check, request, onShow }: Props) {
  const { text, questions, sections, notes, parts, personalData, time } = check;
  const shows = { text, onShow };
  const labels = questionLabels(request.questions);
  const asked = request.message.source.text;
  const open = questions.filter(({ outcome }) => outcome === 'none').length;
  const missing = parts.filter(({ state }) => state === 'missing').length;
  return (
    <>
      <section className="section reply-sum" aria-label={t('reply.sum')}>
        <p>
          {questions.length > 0 && <>{t('reply.sum-questions', { count: open, all: questions.length })} </>}
          {t('reply.sum-parts', { count: missing })}
        </p>
        <p className="note">{t('reply.advice')}</p>
      </section>
      <Group
        name={t('reply.questions')}
        {...(questions.length === 0 ? { note: t('reply.no-questions') } : {})}
      >
        <ul>
          {questions.flatMap((found) => {
            const question = request.questions.find(({ id }) => id === found.question);
            if (question === undefined) return [];
            const label = labels.get(question.id) ?? '';
            return [<QuestionLine key={question.id} {...shows} {...{ found, question, label, asked }} />];
          })}
        </ul>
      </Group>
      <Group name={t('reply.sections')} {...(sections.length === 0 ? { note: t('reply.no-sections') } : {})}>
        <ul>
          {sections.map((use) => (
            <SectionLine key={`${use.stance} ${use.cite}`} use={use} {...shows} />
          ))}
          {notes.map((note) => (
            <Line key={note.text} tone="look" state="" title={<span lang={ENGLISH_LANG}>{note.text}</span>}>
              <Evidence spans={note.evidence} {...shows} />
            </Line>
          ))}
        </ul>
      </Group>
      <Group name={t('reply.notice')} {...(parts.length === 0 ? { note: t('reply.no-parts') } : {})}>
        <ul>
          {parts.map((part) => (
            <PartLine key={`${part.id} ${part.law.cite}`} part={part} {...shows} />
          ))}
          {time !== undefined && (
            <Line
              tone={time.late ? 'missing' : time.due === undefined ? 'look' : 'good'}
              state={time.late ? t('reply.late') : ''}
              title={<span lang={ENGLISH_LANG}>{time.why}</span>}
            >
              <Evidence spans={[time.span]} {...shows} />
            </Line>
          )}
        </ul>
      </Group>
      <Group
        name={t('reply.personal')}
        note={t(personalData.length === 0 ? 'reply.no-personal' : 'reply.personal-note')}
      >
        <ul>
          {personalData.map((data) => (
            <DataLine key={`${data.span.start} ${data.type}`} data={data} {...shows} />
          ))}
        </ul>
      </Group>
    </>
  );
}
