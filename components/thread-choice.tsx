import { ChevronDown } from 'lucide-react';
import { MenuItem } from 'react-aria-components';
import { t } from '../lib/words/t.ts';
import { receivedInWords } from './dates.ts';
import { MenuButton } from './menu-button.tsx';
import './thread-choice.css';

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
  return (
    <div className="thread-choice">
      <MenuButton
        className="text-button"
        face={
          <>
            {t('thread.choose', { count: messages.length })}
            <ChevronDown className="icon small" aria-hidden="true" />
          </>
        }
        label={t('thread.list')}
        placement="bottom start"
        selected={[String(at)]}
        onAction={(key) => onChoose(Number(key))}
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
      </MenuButton>
    </div>
  );
}
