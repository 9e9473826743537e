import { GripVertical, NotebookPen } from 'lucide-react';
import { type DragEvent, type KeyboardEvent, memo, useState } from 'react';
import type { ChecklistItem } from '../lib/model/checklist.ts';
import { ariaKeys, keyAmong } from '../lib/model/keys.ts';
import { LANGUAGE_TAGS, type Language } from '../lib/words/languages.ts';
import { t } from '../lib/words/t.ts';
import { MOVES } from './checklist-menu.tsx';
import { IconButton } from './icon-button.tsx';
import { LineForm } from './line-form.tsx';
import { usePanel } from './panel-context.ts';
import { WordsOf } from './words-of.tsx';

/** What a row asks of its list. The object stays the same while the list lives, so that rows are not drawn again. */
export interface RowActs {
  /** Moves a line by so many places within its section. */
  readonly move: (item: ChecklistItem, by: number) => void;
  /** Puts the line that is being dragged before or after this one; nothing where it is of another section. */
  readonly drop: (item: ChecklistItem, after: boolean) => void;
  readonly drag: (item: ChecklistItem | undefined) => void;
  /** True where the line that is being dragged may come beside this one. */
  readonly takes: (item: ChecklistItem) => boolean;
  readonly openMenu: (item: ChecklistItem, anchor: HTMLElement) => void;
}

/** What is being changed in a row: its note, or the words of a line of the officer's own. */
export type RowEdit = 'note' | 'words' | undefined;

interface Props {
  readonly item: ChecklistItem;
  /** The language of the checklist. */
  readonly language: Language;
  readonly acts: RowActs;
  /** A change asked for from the menu. */
  readonly editing: RowEdit;
  readonly onEdit: (item: ChecklistItem, edit: RowEdit) => void;
}

/** The DOM id of a line's box; its buttons add their name. */
export const lineFocusId = (id: string): string => `line-${id}`;

/** The checklist is built anew after each decision; a row that still says the same is not drawn again. */
const sameRow = (a: Props, b: Props): boolean =>
  a.acts === b.acts &&
  a.language === b.language &&
  a.editing === b.editing &&
  JSON.stringify(a.item) === JSON.stringify(b.item);

/** Which half of the row the pointer is over, marked on the row itself: drawing it through React would be slow. */
function markDrop(event: DragEvent<HTMLElement>): boolean {
  const { top, height } = event.currentTarget.getBoundingClientRect();
  const after = event.clientY > top + height / 2;
  event.currentTarget.dataset.drop = after ? 'after' : 'before';
  return after;
}

function Note({ item, onDone }: { item: ChecklistItem; onDone: () => void }) {
  const { act, say } = usePanel();
  return (
    <LineForm
      label={t('checklist.note-on', { item: item.text })}
      words={item.note ?? ''}
      save={t('checklist.note-save')}
      onSave={(words) => {
        act({ type: 'note', item: item.id, note: words });
        if (words.trim() !== (item.note ?? '')) say(t('checklist.note-saved'));
        onDone();
      }}
      onCancel={onDone}
    />
  );
}

function OwnWords({ item, onDone }: { item: ChecklistItem; onDone: () => void }) {
  const { act, say } = usePanel();
  return (
    <LineForm
      label={t('checklist.line-words')}
      words={item.text}
      save={t('do.save')}
      onSave={(words) => {
        const { id, group, questionId } = item;
        const text = words.trim();
        if (text !== '' && text !== item.text) {
          act({
            type: 'line',
            line: { id, group, ...(questionId === undefined ? {} : { questionId }), text },
          });
          say(t('said.reword'));
        }
        onDone();
      }}
      onCancel={onDone}
    />
  );
}

/** One thing to do: tick it, read why it is there, note what was done, move it. */
export const ChecklistRow = memo(function ChecklistRow({ item, language, acts, editing, onEdit }: Props) {
  const { act } = usePanel();
  const [dragged, setDragged] = useState(false);
  const id = lineFocusId(item.id);
  const lang = item.own ? undefined : LANGUAGE_TAGS[language];
  const onKeyDown = (event: KeyboardEvent) => {
    const move = keyAmong(MOVES, event);
    if (move === undefined) return;
    event.preventDefault();
    acts.move(item, move === 'move-up' ? -1 : 1);
  };
  return (
    <li
      className="todo"
      data-dragged={dragged || undefined}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!acts.takes(item)) return;
        event.preventDefault();
        markDrop(event);
      }}
      onDragLeave={(event) => {
        delete event.currentTarget.dataset.drop;
      }}
      onDrop={(event) => {
        if (!acts.takes(item)) return;
        event.preventDefault();
        acts.drop(item, markDrop(event));
        delete event.currentTarget.dataset.drop;
      }}
    >
      <input
        type="checkbox"
        id={id}
        checked={item.done}
        aria-describedby={`${id}-why`}
        onChange={(event) => act({ type: 'tick', item: item.id, done: event.target.checked })}
      />
      <div>
        {editing === 'words' ? (
          <OwnWords item={item} onDone={() => onEdit(item, undefined)} />
        ) : (
          <label htmlFor={id} className={item.done ? 'done' : undefined} lang={lang}>
            <WordsOf text={item.text} english={item.english} />
          </label>
        )}
        {item.details !== undefined && item.details.length > 0 && (
          <ul className="details" lang={lang}>
            {item.details.map((detail) => (
              <li key={detail}>
                <WordsOf text={detail} english={item.english} />
              </li>
            ))}
          </ul>
        )}
        <p className="reason" id={`${id}-why`} lang={lang}>
          {item.own ? t('checklist.own') : <WordsOf text={item.reason} english={item.english} />}
        </p>
        {editing === 'note' ? (
          <Note item={item} onDone={() => onEdit(item, undefined)} />
        ) : (
          item.note !== undefined && <p className="todo-note">{item.note}</p>
        )}
      </div>
      <span className="todo-buttons">
        <IconButton
          id={`${id}-note`}
          icon={NotebookPen}
          name={t(item.note === undefined ? 'checklist.note-add' : 'checklist.note-change', {
            item: item.text,
          })}
          aria-expanded={editing === 'note'}
          onClick={() => onEdit(item, editing === 'note' ? undefined : 'note')}
        />
        <IconButton
          id={`${id}-more`}
          icon={GripVertical}
          className="grip"
          name={t('checklist.more', { item: item.text })}
          aria-haspopup="menu"
          aria-keyshortcuts={MOVES.map(ariaKeys).join(' ')}
          draggable
          onDragStart={(event) => {
            event.dataTransfer.effectAllowed = 'move';
            event.dataTransfer.setData('text/plain', item.text);
            acts.drag(item);
            setDragged(true);
          }}
          onDragEnd={() => {
            acts.drag(undefined);
            setDragged(false);
          }}
          onClick={(event) => acts.openMenu(item, event.currentTarget)}
        />
      </span>
    </li>
  );
}, sameRow);
