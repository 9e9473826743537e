import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import './fold.css';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** Called when it is opened or closed, for content that is made only when it is seen. */
  readonly onToggle?: (open: boolean) => void;
}

/** A line that opens to more. */
export function Fold({ title, children, open, onToggle }: Props) {
  return (
    <details
      className="fold"
      open={open}
      onToggle={onToggle === undefined ? undefined : (event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <ChevronRight className="icon small fold-arrow" aria-hidden="true" />
        {title}
      </summary>
      {children}
    </details>
  );
}
