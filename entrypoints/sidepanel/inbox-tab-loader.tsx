import { type ComponentProps, useEffect, useState } from 'react';
import { WaitingState } from '../../components/notices.tsx';
import { t } from '../../lib/words/t.ts';

type View = typeof import('./inbox-tab.tsx').default;

let fetched: View | undefined;

/** Fetches the code of the Inbox tab, once. Rejects where the file cannot be read. */
export async function fetchInboxTab(): Promise<View> {
  fetched ??= (await import('./inbox-tab.tsx')).default;
  return fetched;
}

/**
 * The Inbox tab, whose code is fetched when it is first wanted. Not React's `lazy`: that shows what waits for it a third
 * of a second later, also where the code was there before.
 */
export function InboxTab(props: ComponentProps<View>) {
  const [View, setView] = useState(() => fetched);
  useEffect(() => {
    if (View === undefined) void fetchInboxTab().then((view) => setView(() => view));
  }, [View]);
  return View === undefined ? (
    <WaitingState what={t('inbox.reading')} onStop={undefined} />
  ) : (
    <View {...props} />
  );
}
