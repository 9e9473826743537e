import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWithExtension, launchWithExtension } from './browser.ts';
import { copiedText, readyPanel } from './panel.ts';
import { EXTENSION, ROOT, resultsFolder } from './results.ts';
import { type SampleInbox, serveSampleInbox } from './sample-inbox.ts';

/** `npm start`: builds, serves the sample inbox, and opens its first request with the panel beside it. */
async function start(headless: boolean): Promise<void> {
  const built = spawnSync('wxt', ['build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) throw new Error('The extension could not be built: see the lines above.');
  const inbox = await serveSampleInbox();
  const browser = await launchWithExtension(EXTENSION, { headless });
  try {
    if (headless) await reviewOnce(browser, inbox);
    else await reviewInWindow(browser, inbox);
  } finally {
    await browser.close();
    await inbox.close();
  }
}

async function reviewOnce(browser: BrowserWithExtension, inbox: SampleInbox): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${inbox.address}/message/1`);
  const panel = await readyPanel(browser, page);
  const folder = resultsFolder('start');
  await page.screenshot({ path: join(folder, 'page.png') });
  await panel.screenshot({ path: join(folder, 'panel.png') });
  const checklist = await copiedText(browser, panel, page, inbox.address, 'Markdown');
  writeFileSync(join(folder, 'checklist.md'), checklist);
  console.log(checklist);
  console.log('\nWritten: page.png, panel.png and checklist.md in .results/start');
}

async function reviewInWindow(browser: BrowserWithExtension, inbox: SampleInbox): Promise<void> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${inbox.address}/message/1`);
  await readyPanel(browser, page);
  console.log(
    `The sample inbox is at ${inbox.address}. Open another message and click Request Lens in the toolbar.`,
  );
  console.log('Close the browser to stop.');
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
}

const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
try {
  await start(noDisplay || process.argv.includes('--headless'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
