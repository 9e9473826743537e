import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { ROOT } from './results.ts';
import { asRoot } from './system-packages.ts';

/** A policy file of the whole machine. Tests that use one cannot run beside others. */
export interface MachinePolicy {
  write(policy: unknown): void;
  remove(): void;
}

/** An example policy of test/policies, as an administrator would take it. */
export const examplePolicy = (name: 'chrome' | 'edge' | 'firefox'): string =>
  readFileSync(join(ROOT, 'test', 'policies', `${name}.json`), 'utf8');

/** Where each browser looks for policies on Linux. */
function folderOf(browser: string): string {
  if (browser.includes('edge')) return '/etc/opt/edge/policies/managed';
  if (browser.includes('google-chrome')) return '/etc/opt/chrome/policies/managed';
  if (browser.includes('chrome-for-testing')) return '/etc/opt/chrome_for_testing/policies/managed';
  return '/etc/chromium/policies/managed';
}

export const chromiumPolicy = (): MachinePolicy =>
  policyAt(join(folderOf(findBrowser()), 'request-lens-test.json'));
export const firefoxPolicy = (): MachinePolicy => policyAt('/etc/firefox/policies/policies.json');

/** Throws where the machine has a policy of its own there, or where it may not be written. */
function policyAt(path: string): MachinePolicy {
  const root = asRoot();
  if (process.platform !== 'linux' || root === undefined) {
    throw new Error(
      'The policy test needs Linux with root or sudo: policies are files of the whole machine.',
    );
  }
  if (existsSync(path)) throw new Error(`${path} is there already: the test would write over it.`);
  const sh = (script: string, input = ''): void => {
    const [program = 'sh', ...args] = [...root, 'sh', '-c', script];
    const done = spawnSync(program, args, { input, stdio: ['pipe', 'ignore', 'inherit'] });
    if (done.status !== 0) throw new Error(`${path} could not be written.`);
  };
  return {
    write: (policy) =>
      // The browser watches the folder: a file that is moved in is never seen half-written.
      sh(
        `mkdir -p '${dirname(path)}' && cat > '${path}.new' && mv '${path}.new' '${path}'`,
        JSON.stringify(policy),
      ),
    remove: () => sh(`rm -f '${path}'`),
  };
}
