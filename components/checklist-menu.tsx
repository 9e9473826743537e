import { ArrowDown, ArrowUp, type LucideIcon, NotebookPen, Pencil, Trash2 } from 'lucide-react';
import { t } from '../lib/words/t.ts';
import { CommandItem } from './command-item.tsx';
import { HangingMenu } from './menu-button.tsx';

/** What can be done with one line of the checklist; the last two only with one of the officer's own. */
const LINE_COMMANDS = ['note', 'move-up', 'move-down', 'change', 'remove'] as const;
export type LineCommand = (typeof LINE_COMMANDS)[number];

const ICONS: Readonly<Record<LineCommand, LucideIcon>> = {
  note: NotebookPen,
  'move-up': ArrowUp,
  'move-down': ArrowDown,
  change: Pencil,
  remove: Trash2,
};

/** The commands that have keys. */
export const MOVES = ['move-up', 'move-down'] as const;

const isCommand = (key: string): key is LineCommand => LINE_COMMANDS.some((command) => command === key);

interface Props {
  readonly label: string;
  /** The button it hangs from; closed without one. */
  readonly anchor: HTMLElement | undefined;
  readonly own: boolean;
  readonly disabled: readonly LineCommand[];
  readonly onCommand: (command: LineCommand) => void;
  readonly onClose: () => void;
}

/** One menu for all lines: a menu in each of a thousand lines would be slow. */
export function ChecklistMenu({ label, anchor, own, disabled, onCommand, onClose }: Props) {
  const offered = own ? LINE_COMMANDS : LINE_COMMANDS.slice(0, 3);
  return (
    <HangingMenu
      label={label}
      anchor={{ current: anchor ?? null }}
      open={anchor !== undefined}
      onClose={onClose}
      placement="bottom end"
      disabled={disabled}
      onAction={(command) => isCommand(command) && onCommand(command)}
    >
      {offered.map((command) => {
        const keys = MOVES.find((move) => move === command);
        const name = t(`line.${command}`);
        return <CommandItem key={command} command={command} icon={ICONS[command]} name={name} keys={keys} />;
      })}
    </HangingMenu>
  );
}
