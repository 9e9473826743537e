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
import { Separator } from 'react-aria-components';
import { keyAmong, type Pressed } from '../lib/model/keys.ts';
import { t } from '../lib/words/t.ts';
import { CommandItem } from './command-item.tsx';
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
}

const FIRST: readonly Entry[] = [
  { command: 'edit', icon: Pencil },
  { command: 'add-provision', icon: Plus },
  { command: 'copy', icon: Copy },
];
const ORDER: readonly Entry[] = [
  { command: 'merge', icon: Merge },
  { command: 'indent', icon: IndentIncrease },
  { command: 'outdent', icon: IndentDecrease },
  { command: 'move-up', icon: ArrowUp },
  { command: 'move-down', icon: ArrowDown },
];
const LAST: readonly Entry[] = [{ command: 'remove', icon: Ban }];

/** The commands that have keys. */
const WITH_KEYS = ['edit', 'indent', 'outdent', 'move-up', 'move-down', 'remove'] as const;

/** The command a key press on a question's row stands for; nothing for any other key. */
export const commandOfKey = (event: Pressed): QuestionCommand | undefined => keyAmong(WITH_KEYS, event);

function item({ command, icon }: Entry) {
  const keys = WITH_KEYS.find((one) => one === command);
  return (
    <CommandItem key={command} command={command} icon={icon} name={t(`command.${command}`)} keys={keys} />
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
