import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { fullLabels, questionLabels } from '../lib/decisions/labels.ts';
import type { Review } from '../lib/decisions/review.ts';
import type { QuestionEdit } from '../lib/decisions/work.ts';
import { contentId } from '../lib/model/content-id.ts';
import type { Suggestion } from '../lib/model/law.ts';
import { type Question, wordsOfQuestion } from '../lib/model/question.ts';
import { t } from '../lib/words/t.ts';
import { LineForm } from './line-form.tsx';
import { usePanel } from './panel-context.ts';
import { QuestionItem, type QuestionRow, questionFocusId } from './question-item.tsx';
import './question-list.css';
import { type QuestionCommand, QuestionMenu } from './question-menu.tsx';

/** The questions as a tree, each with its number and what may apply to it. */
export function questionRows(
  questions: readonly Question[],
  suggestions: readonly Suggestion[],
): readonly QuestionRow[] {
  const labels = questionLabels(questions);
  const full = fullLabels(questions, labels);
  const byQuestion = Map.groupBy(suggestions, ({ question }) => question);
  const byParent = Map.groupBy(questions, ({ parent }) => parent);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const rowOf = (question: Question): QuestionRow => {
    const before = question.dependsOn === undefined ? undefined : byId.get(question.dependsOn);
    return {
      question,
      label: labels.get(question.id) ?? '',
      dependsOn: before === undefined ? undefined : full.get(before.id),
      kindShown: question.parent === undefined || byId.get(question.parent)?.kind !== question.kind,
      suggestions: byQuestion.get(question.id) ?? [],
      children: (byParent.get(question.id) ?? []).map(rowOf),
    };
  };
  return (byParent.get(undefined) ?? []).map(rowOf);
}

/** Rows drawn at once when a letter opens; the rest follow without holding up the panel. */
const FIRST_ROWS = 20;
/** Rows drawn before the officer asks for more: a megabyte of lines must not freeze the panel. */
const MOST_ROWS = 250;

interface Props {
  readonly review: Review;
  /** Question to bring into view and focus; a new object each time it is asked for. */
  readonly focus: { readonly id: string } | undefined;
  /** Opens the picker of provisions for a question. */
  readonly onAddProvision: (question: Question) => void;
}

/** The letter's questions as a tree in the requester's words, with all the ways to set them right. */
export function QuestionList({ review, focus, onAddProvision }: Props) {
  const { text, act, say, copy, make } = usePanel();
  const { questions, law } = review.request;
  const [editing, setEditing] = useState<string>();
  const [menu, setMenu] = useState<{ readonly question: Question; readonly anchor: HTMLElement }>();
  const settled = useDeferredValue(true, false);
  const [most, setMost] = useState(MOST_ROWS);
  const wanted = useRef<string>(undefined);
  const rows = useMemo(() => questionRows(questions, law.suggestions), [questions, law.suggestions]);

  // After a command the row it was given on may be gone or redrawn: focus goes to the row that stands for it.
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  useEffect(() => {
    if (focus === undefined) return;
    const row = document.getElementById(questionFocusId(focus.id)) ?? document.getElementById(focus.id);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [focus]);

  const focusNext = (id: string | undefined) => {
    wanted.current = id === undefined ? 'add-question' : questionFocusId(id);
  };
  const edit = (made: QuestionEdit, said: string) => {
    act({ type: 'edit', edit: made });
    say(said);
  };

  const onCommand = (question: Question, command: QuestionCommand) => {
    const words = wordsOfQuestion(text, question);
    const at = questions.findIndex(({ id }) => id === question.id);
    setMenu(undefined);
    if (command === 'edit') return setEditing(question.id);
    if (command === 'add-provision') return onAddProvision(question);
    if (command === 'copy') {
      copy(words, t('said.copy'));
      return focusNext(question.id);
    }
    if (offFor(question, questions).includes(command)) return;
    focusNext(
      command === 'merge'
        ? questions[at - 1]?.id
        : command === 'remove'
          ? (questions[at + 1] ?? questions[at - 1])?.id
          : question.id,
    );
    edit({ type: command, question: question.id, was: words }, t(`said.${command}`));
  };
  const onSave = (question: Question, words: string) => {
    setEditing(undefined);
    focusNext(question.id);
    const was = wordsOfQuestion(text, question);
    if (words.trim() !== '' && words !== was) {
      edit({ type: 'reword', question: question.id, was, words: words.trim() }, t('said.reword'));
    }
  };
  const onSplit = (question: Question, at: number) => {
    setEditing(undefined);
    focusNext(question.id);
    edit({ type: 'split', question: question.id, was: wordsOfQuestion(text, question), at }, t('said.split'));
  };
  const onCancel = useCallback((question: Question) => {
    setEditing(undefined);
    wanted.current = questionFocusId(question.id);
  }, []);

  const list = (of: readonly QuestionRow[], label: string | undefined) => (
    <ol className="questions" aria-label={label}>
      {of.map((row) => (
        <QuestionItem
          key={row.question.id}
          row={row}
          decisions={review.decisions}
          editing={editing === row.question.id}
          active={focus?.id === row.question.id}
          onCommand={onCommand}
          onMenu={(question, anchor) => setMenu({ question, anchor })}
          onSave={onSave}
          onSplit={onSplit}
          onCancel={onCancel}
        >
          {row.children.length > 0 && list(row.children, t('questions.parts', { label: row.label }))}
        </QuestionItem>
      ))}
    </ol>
  );

  return (
    <section className="section" aria-label={t('questions.label')}>
      <div className="section-head">
        <h2>{t('questions.count', { count: questions.length })}</h2>
        {make !== undefined && (
          <button
            type="button"
            className="text-button"
            title={t('questions.add-selected-title')}
            onClick={() => make('question')}
          >
            {t('questions.add-selected')}
          </button>
        )}
        <AddQuestion />
      </div>
      {questions.length === 0 ? (
        <p className="note">{t('questions.none')}</p>
      ) : (
        <>
          {list(rows.slice(0, settled ? most : FIRST_ROWS), t('questions.list'))}
          {settled && rows.length > most && (
            <button type="button" className="text-button" onClick={() => setMost(most + MOST_ROWS)}>
              {t('questions.more', { count: Math.min(MOST_ROWS, rows.length - most) })}
            </button>
          )}
        </>
      )}
      <SetAside review={review} />
      <QuestionMenu
        label={menu === undefined ? '' : (questionLabels(questions).get(menu.question.id) ?? '')}
        anchor={menu?.anchor}
        disabled={menu === undefined ? [] : offFor(menu.question, questions)}
        onCommand={(command) => menu !== undefined && onCommand(menu.question, command)}
        onClose={() => setMenu(undefined)}
      />
    </section>
  );
}

/** The commands that make no sense for a question where it stands. */
export function offFor(question: Question, questions: readonly Question[]): readonly QuestionCommand[] {
  const siblings = questions.filter(({ parent }) => parent === question.parent);
  const [first, last] = [siblings[0]?.id === question.id, siblings.at(-1)?.id === question.id];
  const off: QuestionCommand[] = [];
  if (questions[0]?.id === question.id) off.push('merge');
  if (first) off.push('indent', 'move-up');
  if (last) off.push('move-down');
  if (question.parent === undefined) off.push('outdent');
  return off;
}

/** Adds a question of the officer's own; where its words stand in the letter, it is tied to them. */
function AddQuestion() {
  const { text, act, say } = usePanel();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" id="add-question" className="text-button" onClick={() => setOpen(true)}>
        {t('questions.add')}
      </button>
    );
  }
  return (
    <LineForm
      label={t('questions.add-words')}
      words=""
      save={t('do.add')}
      onSave={(typed) => {
        setOpen(false);
        const words = typed.trim();
        if (words === '') return;
        const start = text.indexOf(words);
        const question = contentId('q', `added ${words}`);
        const span = start === -1 ? {} : { span: { start, end: start + words.length } };
        act({ type: 'edit', edit: { type: 'add', question, was: words, ...span } });
        say(t('questions.added'));
      }}
      onCancel={() => setOpen(false)}
    />
  );
}

function SetAside({ review: { removed, lost } }: { review: Review }) {
  const { text, letterLang, act, say, provisionOf } = usePanel();
  const gone = lost.edits.length + lost.decisions.length + lost.added.length + lost.words.length;
  if (removed.length + gone === 0) return null;
  return (
    <div className="set-aside">
      {removed.length > 0 && (
        <>
          <p className="note">{t('questions.removed')}</p>
          <ul aria-label={t('questions.removed-list')}>
            {removed.map((question) => (
              <li key={question.id}>
                <span className="soft" lang={letterLang}>
                  {wordsOfQuestion(text, question)}
                </span>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    act({ type: 'put-back', question: question.id });
                    say(t('do.put-back-done'));
                  }}
                >
                  {t('do.put-back')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {gone > 0 && (
        <>
          <p className="note">{t('questions.lost')}</p>
          <ul aria-label={t('questions.lost-list')}>
            {lost.edits.map((edit) => (
              <li key={`${edit.type} ${edit.question}`}>{t('questions.lost-edit', { words: edit.was })}</li>
            ))}
            {lost.decisions.map(({ provision, decision }) => (
              <li key={provision}>
                {t(`questions.lost-${decision.decision}`, {
                  cite: provisionOf(provision)?.law.cite ?? provision,
                })}
              </li>
            ))}
            {lost.added.map(({ provision, question }) => (
              <li key={`${provision} ${question}`}>
                {t('questions.lost-added', { cite: provisionOf(provision)?.law.cite ?? provision })}
              </li>
            ))}
            {[...new Set(lost.words)].map((words) => (
              <li key={words}>{t('questions.lost-mark', { words })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
