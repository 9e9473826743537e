import {
  ArrowDown,
  ArrowUp,
  Ban,
  Copy,
  IndentDecrease,
  IndentIncrease,
  type LucideIcon,
  Merge,
  Pencil,
  Plus,
} from 'lucide-react';
import { MenuItem, Separator } from 'react-aria-components';
import { t } from '../lib/words/t.ts';
import { HangingMenu } from './menu-button.tsx';

/** What can be done with one question. */
export type QuestionCommand =
  | 'edit'
  | 'add-provision'
  | 'copy'
  | 'merge'
  | 'indent'
  | 'outdent'
  | 'move-up'
  | 'move-down'
  | 'remove';

interface Entry {
  readonly command: QuestionCommand;
  readonly icon: LucideIcon;
  readonly keys?: string;
}

const FIRST: readonly Entry[] = [
  { command: 'edit', icon: Pencil, keys: 'F2' },
  { command: 'add-provision', icon: Plus },
  { command: 'copy', icon: Copy },
];
const ORDER: readonly Entry[] = [
  { command: 'merge', icon: Merge },
  { command: 'indent', icon: IndentIncrease, keys: 'Alt+→' },
  { command: 'outdent', icon: IndentDecrease, keys: 'Alt+←' },
  { command: 'move-up', icon: ArrowUp, keys: 'Alt+↑' },
  { command: 'move-down', icon: ArrowDown, keys: 'Alt+↓' },
];
const LAST: readonly Entry[] = [{ command: 'remove', icon: Ban, keys: 'Del' }];

/** The command a key press on a question's row stands for; nothing for any other key. */
export function commandOfKey(event: {
  readonly key: string;
  readonly altKey: boolean;
}): QuestionCommand | undefined {
  const withAlt: Readonly<Record<string, QuestionCommand>> = {
    ArrowUp: 'move-up',
    ArrowDown: 'move-down',
    ArrowRight: 'indent',
    ArrowLeft: 'outdent',
  };
  const alone: Readonly<Record<string, QuestionCommand>> = { F2: 'edit', Delete: 'remove' };
  return event.altKey ? withAlt[event.key] : alone[event.key];
}

function item({ command, icon: Icon, keys }: Entry) {
  const name = t(`command.${command}`);
  return (
    <MenuItem key={command} id={command} className="menu-item" textValue={name}>
      <Icon className="icon" aria-hidden="true" />
      {name}
      {keys !== undefined && (
        <span className="keys" aria-hidden="true">
          {keys}
        </span>
      )}
    </MenuItem>
  );
}

interface Props {
  readonly label: string;
  /** The button it hangs from; closed without one. */
  readonly anchor: HTMLElement | undefined;
  readonly disabled: readonly QuestionCommand[];
  readonly onCommand: (command: QuestionCommand) => void;
  readonly onClose: () => void;
}

/** One menu for all rows: two hundred menus would make a long letter slow. */
export function QuestionMenu({ label, anchor, disabled, onCommand, onClose }: Props) {
  const isCommand = (key: string): key is QuestionCommand =>
    [...FIRST, ...ORDER, ...LAST].some(({ command }) => command === key);
  return (
    <HangingMenu
      label={t('question.number', { label })}
      anchor={{ current: anchor ?? null }}
      open={anchor !== undefined}
      onClose={onClose}
      placement="bottom end"
      disabled={disabled}
      onAction={(command) => isCommand(command) && onCommand(command)}
    >
      {FIRST.map(item)}
      <Separator className="menu-separator" />
      {ORDER.map(item)}
      <Separator className="menu-separator" />
      {LAST.map(item)}
    </HangingMenu>
  );
}
