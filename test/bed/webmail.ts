import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from './results.ts';
import { asRoot, hasCommand } from './system-packages.ts';

const SCRIPT = join(ROOT, 'test', 'bed', 'webmail', 'roundcube.sh');
const USER = 'foi@wexborough.example';
const PASSWORD = 'correct-horse-battery';

export type Skin = 'elastic' | 'larry' | 'classic';

/** A real Roundcube on loopback with the messages of test/inbox. */
export interface Webmail {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Logs in and waits for the message list. */
  logIn(page: Page): Promise<void>;
  /** Shows the inbox with no message open. */
  showList(page: Page): Promise<void>;
  close(): void;
}

/**
 * Installs what is missing and starts the webmail. Throws an Error that says which part is missing and what runs
 * without it; it never skips. `inbox`: a folder of .eml files to deliver instead of test/inbox.
 */
export function startWebmail(skin: Skin = 'elastic', inbox?: string): Webmail {
  const root = asRoot();
  if (process.platform !== 'linux' || !hasCommand('apt-get') || root === undefined) {
    throw new Error(
      'The webmail for the end-to-end test needs Debian or Ubuntu with root or sudo: Roundcube and Dovecot come from its packages. `npm run test:unit` runs the rest.',
    );
  }
  if (root.length > 0) console.log('The webmail for the end-to-end test is installed and started with sudo.');
  const [program = 'bash', ...prefix] = [...root, 'bash'];
  const script = (verb: string, capture: boolean) =>
    spawnSync(program, [...prefix, SCRIPT, verb], {
      stdio: ['inherit', capture ? 'pipe' : 'inherit', 'inherit'],
      encoding: 'utf8',
      env: {
        ...process.env,
        RC_SKIN: skin,
        RC_USER: USER,
        RC_PASS: PASSWORD,
        ...(inbox === undefined ? {} : { RC_INBOX: inbox }),
      },
    });
  if (script('install', false).status !== 0) {
    throw new Error(
      'Roundcube and Dovecot could not be installed: see the lines above. `npm run test:unit` runs the rest.',
    );
  }
  const up = script('up', true);
  const address = up.stdout.trim().split('\n').pop() ?? '';
  if (up.status !== 0 || !address.startsWith('http')) {
    throw new Error('Roundcube did not start: see the lines above. `npm run test:unit` runs the rest.');
  }
  return {
    address,
    user: USER,
    password: PASSWORD,
    logIn: async (page) => {
      await page.goto(address);
      await page.fill('#rcmloginuser', USER);
      await page.fill('#rcmloginpwd', PASSWORD);
      await page.click('#rcmloginsubmit');
      await page.waitForSelector('#messagelist tbody tr.message');
    },
    showList: async (page) => {
      await page.goto(`${address}?_task=mail&_mbox=INBOX`);
      await page.waitForSelector('#messagelist tbody tr.message');
    },
    close: () => {
      script('down', true);
    },
  };
}
