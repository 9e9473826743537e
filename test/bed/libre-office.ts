import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasCommand, installPackages } from './system-packages.ts';

/** LibreOffice's word processor without a screen. */
const PACKAGE = 'libreoffice-writer-nogui';

/**
 * Opens a document in LibreOffice and saves it beside itself in another form: `odt`, `html`, `pdf`. Gives the path of
 * the new file. Installs LibreOffice where it is missing and may be; throws an Error that says what to do where not.
 */
export function convertDocument(file: string, to: 'odt' | 'html' | 'pdf'): string {
  if (!hasCommand('soffice') && !(process.platform === 'linux' && installPackages([PACKAGE]))) {
    throw new Error(`LibreOffice is needed to open what was saved: install ${PACKAGE} and run this again.`);
  }
  // A profile of its own: one LibreOffice at a time may use the officer's.
  const profile = mkdtempSync(join(tmpdir(), 'request-lens-office-'));
  const args = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--convert-to', to];
  const done = spawnSync('soffice', [...args, '--outdir', dirname(file), file], { encoding: 'utf8' });
  rmSync(profile, { recursive: true, force: true });
  if (done.status !== 0) throw new Error(`LibreOffice could not open ${basename(file)}: ${done.stderr}`);
  return file.replace(/\.[^.]+$/u, `.${to}`);
}
