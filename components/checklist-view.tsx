import { NotebookPen } from 'lucide-react';
import { memo, useDeferredValue, useId, useState } from 'react';
import { fullLabel, questionLabels } from '../lib/decisions/labels.ts';
import type { ChecklistItem } from '../lib/model/checklist.ts';
import { type Question, wordsOfQuestion } from '../lib/model/question.ts';
import { t } from '../lib/words/t.ts';
import './checklist.css';
import { focusOnOpen } from './focus-on-open.ts';
import { IconButton } from './icon-button.tsx';
import { usePanel } from './panel-context.ts';

function NoteEditor({ item, onDone }: { item: ChecklistItem; onDone: () => void }) {
  const { act, say } = usePanel();
  const save = (words: string) => {
    act({ type: 'note', item: item.id, note: words });
    if (words.trim() !== (item.note ?? '')) say(t('checklist.note-saved'));
    onDone();
  };
  return (
    <form
      className="question-editor"
      onSubmit={(event) => {
        event.preventDefault();
        save(String(new FormData(event.currentTarget).get('note') ?? ''));
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <textarea
        className="input"
        name="note"
        aria-label={t('checklist.note-on', { item: item.text })}
        defaultValue={item.note}
        rows={2}
        ref={focusOnOpen}
      />
      <div className="row">
        <button type="submit" className="button main">
          {t('checklist.note-save')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('do.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The checklist is built anew after each decision; a row that still says the same is not drawn again. */
const sameRow = (a: { readonly item: ChecklistItem }, b: { readonly item: ChecklistItem }): boolean =>
  JSON.stringify(a.item) === JSON.stringify(b.item);

/** One thing to do: tick it, read why it is there, note what was done. */
export const ChecklistRow = memo(function ChecklistRow({ item }: { item: ChecklistItem }) {
  const { act } = usePanel();
  const id = useId();
  const [noting, setNoting] = useState(false);
  const close = () => {
    setNoting(false);
    document.getElementById(`${id}-note`)?.focus();
  };
  return (
    <li className="todo">
      <input
        type="checkbox"
        id={id}
        checked={item.done}
        aria-describedby={`${id}-why`}
        onChange={(event) => act({ type: 'tick', item: item.id, done: event.target.checked })}
      />
      <div>
        <label htmlFor={id} className={item.done ? 'done' : undefined}>
          {item.text}
        </label>
        {item.details !== undefined && item.details.length > 0 && (
          <ul className="details">
            {item.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        <p className="reason" id={`${id}-why`}>
          {item.reason}
        </p>
        {noting ? (
          <NoteEditor item={item} onDone={close} />
        ) : (
          item.note !== undefined && <p className="todo-note">{item.note}</p>
        )}
      </div>
      <IconButton
        id={`${id}-note`}
        icon={NotebookPen}
        name={t(item.note === undefined ? 'checklist.note-add' : 'checklist.note-change', {
          item: item.text,
        })}
        aria-expanded={noting}
        onClick={() => setNoting(!noting)}
      />
    </li>
  );
}, sameRow);

interface Group {
  readonly key: string;
  readonly title: string;
  readonly label: string | undefined;
  readonly items: readonly ChecklistItem[];
}

const doneOf = (items: readonly ChecklistItem[]): number => items.filter(({ done }) => done).length;

/** The checklist in the order of the work: now, each question in turn, the reply, after. Empty groups are left out. */
export function checklistGroups(
  items: readonly ChecklistItem[],
  questions: readonly Question[],
  text: string,
): readonly Group[] {
  const labels = questionLabels(questions);
  const ofGroup = (group: ChecklistItem['group']) => items.filter((item) => item.group === group);
  const plain = (group: 'now' | 'reply' | 'after'): Group => ({
    key: group,
    title: t(`checklist.${group}`),
    label: undefined,
    items: ofGroup(group),
  });
  const byQuestion = Map.groupBy(ofGroup('question'), ({ questionId }) => questionId);
  const known = new Set<string | undefined>(questions.map(({ id }) => id));
  const rest = ofGroup('question').filter(({ questionId }) => !known.has(questionId));
  const groups: readonly Group[] = [
    plain('now'),
    { key: 'all-questions', title: t('checklist.all-questions'), label: undefined, items: rest },
    ...questions.map((question) => ({
      key: question.id,
      title: wordsOfQuestion(text, question).replace(/\s+/gu, ' '),
      label: fullLabel(question, questions, labels),
      items: byQuestion.get(question.id) ?? [],
    })),
    plain('reply'),
    plain('after'),
  ];
  return groups.filter((group) => group.items.length > 0);
}

/** Groups drawn at once when the tab opens; the rest follow without holding up the panel. */
const FIRST_GROUPS = 4;

interface Props {
  readonly items: readonly ChecklistItem[];
  readonly questions: readonly Question[];
}

/** How much of the checklist is done, and its groups. */
export function ChecklistView({ items, questions }: Props) {
  const { text } = usePanel();
  const settled = useDeferredValue(true, false);
  const done = doneOf(items);
  const progress = t('checklist.done', { done, all: items.length });
  const groups = checklistGroups(items, questions, text).slice(0, settled ? undefined : FIRST_GROUPS);
  if (items.length === 0) {
    return (
      <section className="section">
        <p className="note">{t('checklist.none')}</p>
      </section>
    );
  }
  return (
    <>
      <section className="section progress" aria-label={t('checklist.progress')}>
        <p className="note">{progress}</p>
        <div
          className="progress-bar"
          role="progressbar"
          aria-label={t('checklist.progress-bar')}
          aria-valuemin={0}
          aria-valuemax={items.length}
          aria-valuenow={done}
          aria-valuetext={progress}
        >
          <div style={{ inlineSize: `${(100 * done) / items.length}%` }} />
        </div>
      </section>
      {groups.map((group) => (
        <section key={group.key} className="section group" aria-labelledby={`group-${group.key}`}>
          <div className={group.label === undefined ? 'section-head' : 'question-head'}>
            {group.label !== undefined && <span className="badge under">{group.label}</span>}
            <h2 id={`group-${group.key}`}>{group.title}</h2>
            {group.label === undefined && (
              <span className="note">
                {t('panel.done-of', { done: doneOf(group.items), all: group.items.length })}
              </span>
            )}
          </div>
          <ul>
            {group.items.map((item) => (
              <ChecklistRow key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
