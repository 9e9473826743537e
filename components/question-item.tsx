import { Ellipsis } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Decisions } from '../lib/model/checklist.ts';
import type { Suggestion } from '../lib/model/law.ts';
import { type Question, wordsOfQuestion } from '../lib/model/question.ts';
import { t } from '../lib/words/t.ts';
import { IconButton } from './icon-button.tsx';
import { usePanel } from './panel-context.ts';
import { QuestionEditor } from './question-editor.tsx';
import { commandOfKey, type QuestionCommand } from './question-menu.tsx';
import { questionName } from './question-name.ts';
import { ScopeChips } from './scope-chips.tsx';
import { SuggestionList } from './suggestion-list.tsx';

/** Everything one row shows, worked out once for the whole list. */
export interface QuestionRow {
  readonly question: Question;
  readonly label: string;
  readonly dependsOn: string | undefined;
  /** A part that asks for the same kind of thing as its stem need not say so again. */
  readonly kindShown: boolean;
  readonly suggestions: readonly Suggestion[];
  readonly children: readonly QuestionRow[];
}

interface Props {
  readonly row: QuestionRow;
  readonly decisions: Decisions;
  readonly editing: boolean;
  readonly active: boolean;
  readonly onCommand: (question: Question, command: QuestionCommand) => void;
  readonly onMenu: (question: Question, anchor: HTMLElement) => void;
  readonly onSave: (question: Question, words: string) => void;
  readonly onSplit: (question: Question, at: number) => void;
  readonly onCancel: (question: Question) => void;
  readonly children: ReactNode;
}

/** The DOM id of the button that holds a question's words: focus goes there. */
export const questionFocusId = (id: string): string => `words-${id}`;

/** One question: its number, words, what narrows it and what may apply. */
export function QuestionItem({ row, decisions, editing, active, children, ...on }: Props) {
  const { text, letterLang, show } = usePanel();
  const { question, label, dependsOn, kindShown, suggestions } = row;
  const words = wordsOfQuestion(text, question);

  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOfKey(event);
    if (command === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    on.onCommand(question, command);
  };

  return (
    <li className="question">
      <div className="question-row" data-active={active || undefined}>
        <span className={question.parent === undefined ? 'badge' : 'badge under'} aria-hidden="true">
          {label === '' ? '•' : label}
        </span>
        {editing ? (
          <QuestionEditor
            words={words}
            label={label}
            onSave={(changed) => on.onSave(question, changed)}
            onSplit={(at) => on.onSplit(question, at)}
            onCancel={() => on.onCancel(question)}
          />
        ) : (
          <button
            type="button"
            id={questionFocusId(question.id)}
            className="question-words"
            title={t('do.show-on-page')}
            onClick={() => show(question.id)}
            onKeyDown={onKeyDown}
          >
            <span className="visually-hidden">{t('question.before-words', { label })}</span>
            <span lang={letterLang}>{words}</span>
          </button>
        )}
        {!editing && (
          <>
            <IconButton
              icon={Ellipsis}
              name={t('question.more', { question: questionName(label, words) })}
              aria-haspopup="menu"
              onClick={(event) => on.onMenu(question, event.currentTarget)}
            />
            <div className="question-more">
              <ScopeChips question={question} dependsOn={dependsOn} kindShown={kindShown} />
              <SuggestionList
                suggestions={suggestions}
                decisions={decisions}
                label={t('question.may', { question: questionName(label, words) })}
              />
            </div>
          </>
        )}
      </div>
      {children}
    </li>
  );
}
