import { useCallback, useEffect, useState } from 'react';
import type { PanelTab } from '../../components/panel.tsx';
import { wholeId } from '../../lib/decisions/marks.ts';
import type { PageLink } from './page-link.ts';

/** What the officer last clicked on the page, or made there: the panel shows and focuses it. A new object each time. */
export function usePageFocus(
  link: PageLink | undefined,
  onTab: (tab: PanelTab) => void,
): readonly [focus: { readonly id: string } | undefined, onFocus: (id: string) => void] {
  const [focus, setFocus] = useState<{ readonly id: string }>();
  const onFocus = useCallback(
    (id: string) => {
      onTab('request');
      setFocus({ id });
    },
    [onTab],
  );
  useEffect(() => link?.on('activated', ({ markId }) => onFocus(wholeId(markId))), [link, onFocus]);
  return [focus, onFocus];
}
