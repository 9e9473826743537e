import { ChevronDown } from 'lucide-react';
import type { TimeLeft } from '../lib/model/deadline.ts';
import type { RequestState } from '../lib/model/kept-request.ts';
import type { Regime } from '../lib/model/regime.ts';
import type { Sender } from '../lib/model/source-text.ts';
import type { BadgeLabel } from '../lib/model/triage.ts';
import { ENGLISH_LANG, t } from '../lib/words/t.ts';
import { axisDay, dayWithYear } from './dates.ts';
import { timeLeftInWords } from './request-head.tsx';

/** One mail as the inbox shows it. */
export interface InboxLineFacts {
  readonly id: string;
  readonly label: BadgeLabel;
  readonly why?: string;
  readonly subject: string;
  readonly from?: Sender;
  readonly received?: string;
  readonly due?: string;
  /** What its day was counted by. */
  readonly clock?: { readonly regime: Regime; readonly review: boolean };
  readonly unread: boolean;
  readonly questions?: number;
  readonly prompts: readonly string[];
  readonly state?: RequestState;
  readonly rowId?: string;
  readonly url?: string;
}

/** The time left of a line: counted for the lines that are drawn only. */
export type LeftFor = (line: Pick<InboxLineFacts, 'clock' | 'due' | 'received'>) => TimeLeft | undefined;

/** The columns of a line, in their order. */
export const INBOX_COLUMNS = [
  'kind',
  'subject',
  'from',
  'received',
  'due',
  'left',
  'questions',
  'prompts',
  'state',
] as const;
export type InboxColumn = (typeof INBOX_COLUMNS)[number];

/** The columns that are shown: without who wrote, where the officer hides it. */
export const shownColumns = (hideFrom: boolean): readonly InboxColumn[] =>
  INBOX_COLUMNS.filter((column) => column !== 'from' || !hideFrom);

const leftInWords = (left: TimeLeft | undefined): string => (left === undefined ? '' : timeLeftInWords(left));

/** A cell's words, also for a copy; '' for what is not known. */
export function cellWords(line: InboxLineFacts, column: InboxColumn, leftFor: LeftFor): string {
  switch (column) {
    case 'kind':
      return line.label === 'may-be-request' ? t('inbox.maybe') : t(`badge.${line.label}`);
    case 'subject':
      return line.subject || t('panel.no-subject');
    case 'from':
      return line.from?.name ?? line.from?.address ?? '';
    case 'received':
      return line.received === undefined ? '' : dayWithYear(line.received);
    case 'due':
      return line.due === undefined ? '' : dayWithYear(line.due);
    case 'left':
      return leftInWords(leftFor(line));
    case 'questions':
      return line.questions === undefined ? '' : String(line.questions);
    case 'prompts':
      return line.prompts.join(', ');
    case 'state':
      return line.state === undefined ? '' : t(`state.${line.state}`);
  }
}

/** What stands in a cell on the screen: shorter than in a copy, where no head is seen beside it. */
function shownWords(line: InboxLineFacts, column: InboxColumn, left: TimeLeft | undefined): string {
  if (column === 'received') return line.received === undefined ? '' : axisDay(line.received);
  if (column === 'due') return line.due === undefined ? '' : t('inbox.due', { day: axisDay(line.due) });
  if (column === 'questions')
    return line.questions === undefined ? '' : t('inbox.questions', { count: line.questions });
  return column === 'left' ? leftInWords(left) : cellWords(line, column, () => left);
}

interface Props {
  readonly line: InboxLineFacts;
  readonly leftFor: LeftFor;
  readonly columns: readonly InboxColumn[];
  /** Its place among all that are shown, from 0. */
  readonly nth: number;
  readonly chosen: boolean;
  /** Where it stands in the body, in CSS pixels, and who measures it there. */
  readonly place: { readonly top: number; readonly ref: (element: Element | null) => void };
  /** Whether the Tab key stops here. */
  readonly current: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
  /** The officer wants to set its state; the element is what the menu opens beside. */
  readonly onState: (beside: HTMLElement) => void;
}

function StateButton({
  state,
  subject,
  onState,
}: { state: RequestState; subject: string } & Pick<Props, 'onState'>) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="state-button"
      aria-haspopup="menu"
      aria-label={t('inbox.state-change', { state: t(`state.${state}`), subject })}
      onClick={(event) => {
        event.stopPropagation();
        onState(event.currentTarget);
      }}
    >
      {t(`state.${state}`)}
      <ChevronDown className="icon small" aria-hidden="true" />
    </button>
  );
}

const ENGLISH_CELLS: ReadonlySet<InboxColumn> = new Set(['subject', 'from', 'prompts']);

/** One line: a row of the grid, laid out in two lines where the panel is narrow. */
export function InboxLine(props: Props) {
  const { line, leftFor, columns, nth, place, chosen, current, onChoose, onOpen, onState } = props;
  const left = leftFor(line);
  const late = left?.kind === 'late';
  return (
    <tr
      ref={place.ref}
      data-index={nth}
      style={{ transform: `translateY(${place.top}px)` }}
      aria-rowindex={nth + 2}
      aria-selected={chosen}
      tabIndex={current ? 0 : -1}
      className={`inbox-line${line.unread ? ' unread' : ''}${chosen ? ' chosen' : ''}`}
      onClick={onOpen}
    >
      <td className="inbox-cell pick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={chosen}
          aria-label={t('inbox.choose', { subject: cellWords(line, 'subject', leftFor) })}
          onClick={(event) => event.stopPropagation()}
          onChange={onChoose}
        />
      </td>
      {columns.map((column) => (
        <td
          key={column}
          className={`inbox-cell ${column}${late && (column === 'left' || column === 'due') ? ' late' : ''}`}
          title={column === 'kind' ? line.why : undefined}
          lang={ENGLISH_CELLS.has(column) ? ENGLISH_LANG : undefined}
        >
          {column === 'kind' && (
            <span className={`kind-tag ${line.label}`}>{shownWords(line, column, left)}</span>
          )}
          {column === 'state' && line.state !== undefined && (
            <StateButton state={line.state} subject={cellWords(line, 'subject', leftFor)} onState={onState} />
          )}
          {column !== 'kind' && column !== 'state' && shownWords(line, column, left)}
        </td>
      ))}
    </tr>
  );
}
