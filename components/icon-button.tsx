import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'disabled'> {
  readonly icon: LucideIcon;
  /** The accessible name, also shown on hover. */
  readonly name: string;
  /** Off, but still reachable, so that focus is not lost when the last step is undone. */
  readonly off?: boolean;
}

/** A button of one icon, with its name for everyone who cannot tell from the picture. */
export function IconButton({ icon: Icon, name, off = false, onClick, className, ...rest }: Props) {
  return (
    <button
      type="button"
      className={className === undefined ? 'icon-button' : `icon-button ${className}`}
      aria-label={name}
      title={name}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
      {...rest}
    >
      <Icon className="icon" aria-hidden="true" />
    </button>
  );
}
