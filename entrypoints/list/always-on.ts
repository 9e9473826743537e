import { browser } from 'wxt/browser';
import { siteAllowed } from '../../lib/policy/in-force.ts';
import { alwaysOnItem } from '../../lib/storage.ts';
import { readHeld } from '../options/held.ts';

const SCRIPT_ID = 'list';
const LIST = '/list.js';

/** The pattern of a page's site, as the browser grants it: without a port. Undefined where no site can be asked for. */
export function siteOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && hostname !== ''
    ? `${protocol}//${hostname}/*`
    : undefined;
}

/** True where the organisation lets this site be always on. */
export const mayBeAlwaysOn = async (site: string): Promise<boolean> => siteAllowed(await readHeld(), site);

/**
 * The sites that are always on, that the organisation allows and that the browser still grants: an officer may take a
 * grant back in the browser itself.
 */
async function grantedSites(): Promise<readonly string[]> {
  const held = await readHeld();
  const wanted = (await alwaysOnItem.getValue()).filter((site) => siteAllowed(held, site));
  const granted = await Promise.all(
    wanted.map(async (site) => ((await browser.permissions.contains({ origins: [site] })) ? [site] : [])),
  );
  return granted.flat();
}

/** Whether badges are wanted on the page of this address without a click. */
export async function isAlwaysOn(address: string | undefined): Promise<boolean> {
  const site = siteOf(address);
  return site !== undefined && (await grantedSites()).includes(site);
}

/**
 * Has the browser send the list script into the sites that are always on, and no others. Called at each start and each
 * change: an update of the extension forgets what was registered.
 */
export async function registerSites(): Promise<void> {
  const matches = [...(await grantedSites())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: [LIST], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/**
 * Asks the browser for a site and switches it on. Call it in the officer's click, before anything is awaited. False
 * where the officer said no to the browser.
 */
export async function switchOn(site: string): Promise<boolean> {
  if (!(await browser.permissions.request({ origins: [site] }))) return false;
  await alwaysOnItem.setValue([...new Set([...(await alwaysOnItem.getValue()), site])]);
  await registerSites();
  return true;
}

/** Switches a site off and gives its permission back. */
export async function switchOff(site: string): Promise<void> {
  await alwaysOnItem.setValue((await alwaysOnItem.getValue()).filter((one) => one !== site));
  await registerSites();
  await browser.permissions.remove({ origins: [site] });
}
