import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { Menu, Popover, type PopoverProps } from 'react-aria-components';

interface MenuProps {
  /** The menu's name to a screen reader. */
  readonly label: string;
  readonly placement: NonNullable<PopoverProps['placement']>;
  /** The keys of the items that hold now, where the menu is a choice. */
  readonly selected?: readonly string[];
  readonly disabled?: readonly string[];
  /** Gets the key of the item. */
  readonly onAction: (key: string) => void;
  /** The items. */
  readonly children: ReactNode;
}

/** A menu under a button. It is open where there is a button, and takes the focus. */
export function HangingMenu({
  anchor,
  open,
  onClose,
  label,
  placement,
  selected,
  disabled = [],
  onAction,
  children,
}: MenuProps & {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Popover
      aria-label={label}
      className="popover"
      triggerRef={anchor}
      isOpen={open}
      onOpenChange={(stays) => !stays && onClose()}
      placement={placement}
    >
      <Menu
        className="menu"
        aria-label={label}
        autoFocus="first"
        disabledKeys={disabled}
        {...(selected === undefined ? {} : { selectionMode: 'single', selectedKeys: selected })}
        onAction={(key) => onAction(String(key))}
        onClose={onClose}
      >
        {children}
      </Menu>
    </Popover>
  );
}

interface ButtonProps extends MenuProps {
  readonly className: string;
  /** The button's name, where its face says none. */
  readonly name?: string;
  /** What stands on the button. */
  readonly face: ReactNode;
}

/** A button and the menu that it opens. */
export function MenuButton({ className, name, face, ...menu }: ButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={className}
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {face}
      </button>
      <HangingMenu anchor={anchor} open={open} onClose={() => setOpen(false)} {...menu} />
    </>
  );
}
