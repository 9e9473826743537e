import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** A line that opens to more. */
export function Fold({ title, children, open }: { title: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details className="fold" open={open}>
      <summary>
        <ChevronRight className="icon small fold-arrow" aria-hidden="true" />
        {title}
      </summary>
      {children}
    </details>
  );
}
