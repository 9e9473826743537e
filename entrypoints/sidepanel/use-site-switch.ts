import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { SiteSwitch } from '../../components/inbox-view.tsx';
import { alwaysOnItem } from '../../lib/storage.ts';
import { t } from '../../lib/words/t.ts';
import { isAlwaysOn, mayBeAlwaysOn, siteOf, switchOff, switchOn } from '../list/always-on.ts';

/** The switch "Always on this site" for the page of a tab. Undefined where the page is no site, may not be
 * known, or is none that the organisation allows. */
export function useSiteSwitch(
  tabId: number | undefined,
  say: (sentence: string) => void,
): SiteSwitch | undefined {
  const [page, setPage] = useState<{ readonly address: string; readonly on: boolean }>();
  useEffect(() => {
    if (tabId === undefined) return;
    const look = async () => {
      const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
      const site = siteOf(url);
      const offered = url !== undefined && site !== undefined && (await mayBeAlwaysOn(site));
      setPage(offered ? { address: url, on: await isAlwaysOn(url) } : undefined);
    };
    void look();
    const onUpdated = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') void look();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    const unwatch = alwaysOnItem.watch(() => void look());
    return () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      unwatch();
    };
  }, [tabId]);
  const site = siteOf(page?.address);
  if (page === undefined || site === undefined) return undefined;
  return {
    site: new URL(page.address).hostname,
    on: page.on,
    // Nothing is awaited before the browser is asked: it only answers while the click lasts.
    onChange: (on) => {
      if (!on) return void switchOff(site);
      void switchOn(site).then(
        (granted) => {
          if (!granted) say(t('inbox.always-refused'));
        },
        () => say(t('inbox.always-refused')),
      );
    },
  };
}
