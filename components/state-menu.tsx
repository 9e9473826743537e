import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { REQUEST_STATES, type RequestState } from '../lib/model/kept-request.ts';
import { t } from '../lib/words/t.ts';

interface Props {
  /** What it opens beside. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly open: boolean;
  readonly onClose: () => void;
  /** What the menu is for, for a screen reader. */
  readonly label: string;
  /** The state there is now, where it is one. */
  readonly current: RequestState | undefined;
  readonly onChoose: (state: RequestState) => void;
}

/** The states of a request, to choose one. */
export function StateMenu({ anchor, open, onClose, label, current, onChoose }: Props) {
  return (
    <Popover
      aria-label={label}
      className="popover"
      triggerRef={anchor}
      isOpen={open}
      onOpenChange={(opens) => {
        if (!opens) onClose();
      }}
      placement="top end"
    >
      <Menu
        className="menu"
        aria-label={label}
        autoFocus="first"
        selectionMode="single"
        selectedKeys={current === undefined ? [] : [current]}
        onAction={(key) => {
          const state = REQUEST_STATES.find((name) => name === key);
          if (state !== undefined) onChoose(state);
        }}
        onClose={onClose}
      >
        {REQUEST_STATES.map((name) => (
          <MenuItem
            key={name}
            id={name}
            className={name === current ? 'menu-item chosen' : 'menu-item'}
            textValue={t(`state.${name}`)}
          >
            {t(`state.${name}`)}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
