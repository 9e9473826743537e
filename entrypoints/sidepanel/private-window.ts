import { browser } from 'wxt/browser';
import type { Keeping } from '../../lib/model/keeping.ts';

/**
 * True where the panel stands in a private window. What is read there is never put on this computer: Firefox would keep
 * it apart and drop it, Chrome would keep it beside everything else, and the officer expects neither.
 */
export const isPrivateWindow = async (): Promise<boolean> => {
  try {
    return (await browser.windows.getCurrent()).incognito;
  } catch {
    return browser.extension.inIncognitoContext;
  }
};

/** Keeping as it holds in this window: in a private one it is off. */
export const keepingIn = (isPrivate: boolean, keeping: Keeping): Keeping =>
  isPrivate ? { ...keeping, on: false } : keeping;
