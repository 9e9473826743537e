import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasCommand, installPackages } from './system-packages.ts';

/** Where the browsers that can run the extension usually stand, best first. */
function usualPlaces(): readonly string[] {
  const { LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': PROGRAMFILES_X86 = '' } = process.env;
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
  }
  if (process.platform === 'win32') {
    return [LOCALAPPDATA, PROGRAMFILES, PROGRAMFILES_X86].flatMap((base) => [
      join(base, 'Chromium/Application/chrome.exe'),
      join(base, 'Microsoft/Edge/Application/msedge.exe'),
      join(base, 'Google/Chrome/Application/chrome.exe'),
    ]);
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/opt/chrome-for-testing/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ];
}

/**
 * The path of a Chromium-based browser: `BROWSER_PATH` if set, else the first that is there, else Debian's Chromium,
 * installed where that is allowed. Throws an Error that says in one line what to install.
 */
export function findBrowser(): string {
  const named = process.env.BROWSER_PATH;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`BROWSER_PATH names ${named}, which is not there.`);
  }
  const found = usualPlaces().find((place) => existsSync(place));
  if (found !== undefined) return found;
  if (process.platform === 'linux' && hasCommand('apt-get') && installPackages(['chromium'])) {
    const installed = usualPlaces().find((place) => existsSync(place));
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No browser was found. Install Chromium, Chrome for Testing, Edge or Chrome, or set BROWSER_PATH.',
  );
}

/**
 * The path of Firefox: `FIREFOX_PATH` if set, else the first that is there, else Debian's Firefox ESR, installed where
 * that is allowed. Throws an Error that says in one line what to install.
 */
export function findFirefox(): string {
  const named = process.env.FIREFOX_PATH;
  if (named !== undefined) {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX_PATH names ${named}, which is not there.`);
  }
  const places = [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
  ];
  const found = () => places.find((place) => existsSync(place));
  const here = found();
  if (here !== undefined) return here;
  if (process.platform === 'linux' && hasCommand('apt-get') && installPackages(['firefox-esr'])) {
    const installed = found();
    if (installed !== undefined) return installed;
  }
  throw new Error('Firefox was not found. Install Firefox ESR, or set FIREFOX_PATH.');
}
