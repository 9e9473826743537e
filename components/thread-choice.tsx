import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { receivedInWords } from './dates.ts';
import './thread-choice.css';
import { t } from '../lib/words/t.ts';

/** One message of the page, as the officer tells it from the others. */
export interface ThreadMessage {
  readonly who: string;
  readonly received?: string;
}

interface Props {
  /** The messages of the page, the one to answer first. */
  readonly messages: readonly ThreadMessage[];
  /** Which of them is shown, from 0. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

const lineOf = ({ who, received }: ThreadMessage): string =>
  received === undefined ? who : `${who}, ${receivedInWords(received)}`;

/** Which message of a conversation is shown, and a menu of the others. */
export function ThreadChoice({ messages, at, onChoose }: Props) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <div className="thread-choice">
      <button
        ref={anchor}
        type="button"
        className="text-button"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {t('thread.choose', { count: messages.length })}
        <ChevronDown className="icon small" aria-hidden="true" />
      </button>
      <Popover
        aria-label={t('thread.list')}
        className="popover"
        triggerRef={anchor}
        isOpen={open}
        onOpenChange={setOpen}
        placement="bottom start"
      >
        <Menu
          className="menu"
          aria-label={t('thread.list')}
          autoFocus="first"
          selectionMode="single"
          selectedKeys={[String(at)]}
          onAction={(key) => onChoose(Number(key))}
          onClose={() => setOpen(false)}
        >
          {messages.map((message, nth) => (
            <MenuItem
              // biome-ignore lint/suspicious/noArrayIndexKey: their order on the page is all that tells some apart.
              key={nth}
              id={String(nth)}
              className="menu-item"
              textValue={lineOf(message)}
            >
              {lineOf(message)}
              {nth === at && <span className="soft"> {t('thread.shown')}</span>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </div>
  );
}
