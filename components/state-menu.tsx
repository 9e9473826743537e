import type { RefObject } from 'react';
import { MenuItem } from 'react-aria-components';
import { REQUEST_STATES, type RequestState } from '../lib/model/kept-request.ts';
import { t } from '../lib/words/t.ts';
import { HangingMenu } from './menu-button.tsx';

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
    <HangingMenu
      label={label}
      anchor={anchor}
      open={open}
      onClose={onClose}
      placement="top end"
      selected={current === undefined ? [] : [current]}
      onAction={(key) => {
        const state = REQUEST_STATES.find((name) => name === key);
        if (state !== undefined) onChoose(state);
      }}
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
    </HangingMenu>
  );
}
