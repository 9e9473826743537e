import { Copy, Plus } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { type ChecklistItem, sectionOf } from '../lib/model/checklist.ts';
import type { Question } from '../lib/model/question.ts';
import type { Language } from '../lib/words/languages.ts';
import { t } from '../lib/words/t.ts';
import './checklist.css';
import { checklistGroups, type Group } from './checklist-groups.ts';
import { ChecklistMenu, type LineCommand } from './checklist-menu.tsx';
import { ChecklistRow, lineFocusId, type RowActs, type RowEdit } from './checklist-row.tsx';
import { IconButton } from './icon-button.tsx';
import { LineForm } from './line-form.tsx';
import { OutlineLanguageField } from './outline-language.tsx';
import { usePanel } from './panel-context.ts';

const doneOf = (items: readonly ChecklistItem[]): number => items.filter(({ done }) => done).length;

/** Groups drawn at once when the tab opens; the rest follow without holding up the panel. */
const FIRST_GROUPS = 4;

/** Groups drawn before the officer asks for more. */
const MOST_GROUPS = 250;

interface Props {
  readonly items: readonly ChecklistItem[];
  /** The language they are in. */
  readonly language: Language;
  /** Chooses another; absent where there is no choice. */
  readonly onLanguage?: ((language: Language) => void) | undefined;
  readonly questions: readonly Question[];
  /** Copies what the checklist says of one question. */
  readonly onCopyQuestion: (question: string) => void;
}

function Progress({ items, language, onLanguage }: Pick<Props, 'items' | 'language' | 'onLanguage'>) {
  const done = doneOf(items);
  const progress = t('checklist.done', { done, all: items.length });
  return (
    <section className="section progress" aria-label={t('checklist.progress')}>
      <div className="progress-line">
        <p className="note">{progress}</p>
        {onLanguage !== undefined && <OutlineLanguageField language={language} onChoose={onLanguage} />}
      </div>
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
  );
}

const addId = (section: string): string => `add-line-${section}`;

/** Gives focus, after the next drawing, to the element of that id: a row that moved or went has lost it. */
function useFocusNext(): (id: string) => void {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = undefined;
  });
  return useCallback((id) => {
    wanted.current = id;
  }, []);
}

/** The lines of a section after one of them was put in the place `to`; undefined where nothing moves. */
function reordered(lines: readonly ChecklistItem[], from: number, to: number): readonly string[] | undefined {
  const moved = lines[from];
  if (moved === undefined || to < 0 || to >= lines.length || to === from) return undefined;
  return lines
    .filter((line) => line !== moved)
    .toSpliced(to, 0, moved)
    .map(({ id }) => id);
}

/** Moving lines by key, menu and pointer; `items` are all lines of the checklist. */
function useRowActs(
  items: readonly ChecklistItem[],
  openMenu: RowActs['openMenu'],
  focusNext: (id: string) => void,
): RowActs {
  const { act, say } = usePanel();
  const shown = useRef(items);
  useEffect(() => {
    shown.current = items;
  }, [items]);
  const dragged = useRef<ChecklistItem>(undefined);
  return useMemo(() => {
    const linesBeside = (item: ChecklistItem) =>
      shown.current.filter((other) => sectionOf(other) === sectionOf(item));
    const place = (item: ChecklistItem, to: (from: number, lines: readonly ChecklistItem[]) => number) => {
      const lines = linesBeside(item);
      const from = lines.findIndex(({ id }) => id === item.id);
      const next = reordered(lines, from, to(from, lines));
      if (next === undefined) return;
      act({ type: 'order-lines', section: sectionOf(item), items: next });
      say(t('checklist.moved', { place: next.indexOf(item.id) + 1, all: next.length }));
    };
    return {
      openMenu,
      move: (item, by) => {
        focusNext(document.activeElement?.id || lineFocusId(item.id));
        place(item, (from) => from + by);
      },
      drag: (item) => {
        dragged.current = item;
      },
      takes: (item) => {
        const { current } = dragged;
        return current !== undefined && current.id !== item.id && sectionOf(current) === sectionOf(item);
      },
      drop: (item, after) => {
        const { current } = dragged;
        if (current === undefined) return;
        place(current, (from, lines) => {
          const over = lines.findIndex(({ id }) => id === item.id);
          return over + (after ? 1 : 0) - (from < over + (after ? 1 : 0) ? 1 : 0);
        });
      },
    };
  }, [act, say, openMenu, focusNext]);
}

/** The end of a group: the field for a line of the officer's own. */
function AddLine({ group, onDone }: { group: Group; onDone: (added: string | undefined) => void }) {
  const { act, say } = usePanel();
  return (
    <LineForm
      label={t('checklist.line-words')}
      words=""
      save={t('do.add')}
      onSave={(words) => {
        const text = words.trim();
        if (text === '') return onDone(undefined);
        const id = `own-${crypto.randomUUID()}`;
        act({ type: 'line', line: { id, ...group.place, text } });
        say(t('checklist.line-added'));
        onDone(id);
      }}
      onCancel={() => onDone(undefined)}
    />
  );
}

interface HeadProps {
  readonly group: Group;
  readonly adding: boolean;
  readonly onAdd: () => void;
  readonly onCopyQuestion: (question: string) => void;
}

function GroupHead({ group, adding, onAdd, onCopyQuestion }: HeadProps) {
  const { letterLang } = usePanel();
  const { questionId } = group.place;
  const isQuestion = group.label !== undefined;
  return (
    <div className={isQuestion ? 'question-head' : 'section-head'}>
      {isQuestion && <span className="badge under">{group.label || '•'}</span>}
      <h2 id={`group-${group.key}`} lang={isQuestion ? letterLang : undefined}>
        {group.title}
      </h2>
      <span className="group-tools">
        {!isQuestion && (
          <span className="note">
            {t('panel.done-of', { done: doneOf(group.items), all: group.items.length })}
          </span>
        )}
        {questionId !== undefined && (
          <IconButton
            icon={Copy}
            name={t('checklist.copy-one', { question: group.label || group.title })}
            onClick={() => onCopyQuestion(questionId)}
          />
        )}
        <IconButton
          id={addId(group.key)}
          icon={Plus}
          name={t('checklist.line-add', { group: group.label || group.title })}
          aria-expanded={adding}
          onClick={onAdd}
        />
      </span>
    </div>
  );
}

/** How much of the checklist is done, and its groups. */
export function ChecklistView({ items, language, onLanguage, questions, onCopyQuestion }: Props) {
  const { text, act, say } = usePanel();
  const settled = useDeferredValue(true, false);
  const [most, setMost] = useState(MOST_GROUPS);
  const [adding, setAdding] = useState<string>();
  const [editing, setEditing] = useState<{ readonly id: string; readonly edit: RowEdit }>();
  const [menu, setMenu] = useState<{ readonly item: ChecklistItem; readonly anchor: HTMLElement }>();
  const focusNext = useFocusNext();
  const openMenu = useCallback((item: ChecklistItem, anchor: HTMLElement) => setMenu({ item, anchor }), []);
  const acts = useRowActs(items, openMenu, focusNext);
  const onEdit = useCallback(
    (item: ChecklistItem, edit: RowEdit) => {
      setEditing((before) => {
        if (edit === undefined && before !== undefined)
          focusNext(`${lineFocusId(item.id)}-${before.edit === 'note' ? 'note' : 'more'}`);
        return edit === undefined ? undefined : { id: item.id, edit };
      });
    },
    [focusNext],
  );
  const all = useMemo(() => checklistGroups(items, questions, text), [items, questions, text]);
  const groups = all.slice(0, settled ? most : FIRST_GROUPS);
  if (items.length === 0) {
    return (
      <section className="section">
        <p className="note">{t('checklist.none')}</p>
      </section>
    );
  }
  const remove = (item: ChecklistItem) => {
    const beside = items.filter((other) => sectionOf(other) === sectionOf(item));
    const at = beside.findIndex(({ id }) => id === item.id);
    const next = beside[at + 1] ?? beside[at - 1];
    focusNext(next === undefined ? addId(sectionOf(item)) : lineFocusId(next.id));
    act({ type: 'drop-line', line: item.id });
    say(t('checklist.line-removed'));
  };
  const onCommand = (item: ChecklistItem, command: LineCommand) => {
    setMenu(undefined);
    if (command === 'note') return onEdit(item, 'note');
    if (command === 'change') return onEdit(item, 'words');
    if (command === 'remove') return remove(item);
    acts.move(item, command === 'move-up' ? -1 : 1);
    focusNext(`${lineFocusId(item.id)}-more`);
  };
  return (
    <>
      <Progress items={items} language={language} onLanguage={onLanguage} />
      {groups.map((group) => (
        <section key={group.key} className="section group" aria-labelledby={`group-${group.key}`}>
          <GroupHead
            group={group}
            adding={adding === group.key}
            onAdd={() => setAdding(adding === group.key ? undefined : group.key)}
            onCopyQuestion={onCopyQuestion}
          />
          {group.items.length > 0 && (
            <ul>
              {group.items.map((item) => (
                <ChecklistRow
                  key={item.id}
                  item={item}
                  language={language}
                  acts={acts}
                  editing={editing?.id === item.id ? editing.edit : undefined}
                  onEdit={onEdit}
                />
              ))}
            </ul>
          )}
          {adding === group.key && (
            <AddLine
              group={group}
              onDone={(added) => {
                setAdding(undefined);
                focusNext(added === undefined ? addId(group.key) : lineFocusId(added));
              }}
            />
          )}
        </section>
      ))}
      {settled && all.length > most && (
        <section className="section">
          <button type="button" className="text-button" onClick={() => setMost(most + MOST_GROUPS)}>
            {t('checklist.more-groups', { count: Math.min(MOST_GROUPS, all.length - most) })}
          </button>
        </section>
      )}
      <ChecklistMenu
        label={menu === undefined ? '' : t('checklist.more', { item: menu.item.text })}
        anchor={menu?.anchor}
        own={menu?.item.own === true}
        disabled={menu === undefined ? [] : offFor(menu.item, items)}
        onCommand={(command) => menu !== undefined && onCommand(menu.item, command)}
        onClose={() => setMenu(undefined)}
      />
    </>
  );
}

/** The commands that make no sense for a line where it stands. */
function offFor(item: ChecklistItem, items: readonly ChecklistItem[]): readonly LineCommand[] {
  const beside = items.filter((other) => sectionOf(other) === sectionOf(item));
  return [
    ...(beside[0]?.id === item.id ? (['move-up'] as const) : []),
    ...(beside.at(-1)?.id === item.id ? (['move-down'] as const) : []),
  ];
}
