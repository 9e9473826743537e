import { useEffect, useState } from 'react';
import type { PanelTab } from '../../components/panel.tsx';
import { wholeId } from '../../lib/decisions/marks.ts';
import type { PageLink } from './page-link.ts';

/** What the officer last clicked on the page: the panel shows and focuses it. A new object for each click. */
export function usePageFocus(
  link: PageLink | undefined,
  onTab: (tab: PanelTab) => void,
): { readonly id: string } | undefined {
  const [focus, setFocus] = useState<{ readonly id: string }>();
  useEffect(
    () =>
      link?.on('activated', ({ markId }) => {
        onTab('request');
        setFocus({ id: wholeId(markId) });
      }),
    [link, onTab],
  );
  return focus;
}
