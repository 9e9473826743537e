import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { ROOT } from './results.ts';

const FOLDER = join(ROOT, 'test', 'inbox');

/** The sample messages, newest first, as parsed by a mail library. */
export async function readSampleMessages(): Promise<readonly Email[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.eml'));
  return Promise.all(files.sort().map((name) => PostalMime.parse(readFileSync(join(FOLDER, name)))));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);

const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.55 system-ui, sans-serif }
  body { margin: 0; display: grid; grid-template-columns: minmax(220px, 300px) 1fr; min-height: 100vh }
  nav { border-right: 1px solid light-dark(#d8dde3, #333a42); padding: 16px 0; background: light-dark(#f6f7f9, #1b1f24) }
  nav h2 { font-size: 16px; margin: 0 16px 12px }
  nav a { display: block; padding: 8px 16px; color: inherit; text-decoration: none; font-size: 14px }
  nav a[aria-current] { background: light-dark(#dfe9f1, #25384a); font-weight: 600 }
  nav a small { display: block; color: light-dark(#59636e, #a3adb8); font-weight: 400 }
  main { padding: 24px 32px; max-width: 780px }
  h1 { font-size: 22px; margin: 0 0 4px }
  .sent { color: light-dark(#59636e, #a3adb8); margin: 0 0 24px }
  .body { white-space: pre-wrap; overflow-wrap: anywhere }
  .body.html { white-space: normal }
  table { border-collapse: collapse } td, th { padding: 4px 10px; text-align: left }
`;

function list(messages: readonly Email[], open: number): string {
  const rows = messages.map((message, index) => {
    const current = index === open ? ' aria-current="page"' : '';
    const from = message.from?.name || message.from?.address || '';
    return `<a href="/message/${index + 1}"${current}>${escapeHtml(message.subject ?? '')}<small>${escapeHtml(from)}</small></a>`;
  });
  return `<nav aria-label="Messages"><h2>Sample inbox</h2>${rows.join('')}</nav>`;
}

function openMessage(message: Email): string {
  const { name = '', address = '' } = message.from ?? {};
  const when = new Date(message.date ?? 0);
  const shown = when.toLocaleString('en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
  const body =
    message.html === undefined
      ? `<div class="body">${escapeHtml((message.text ?? '').trim())}</div>`
      : `<div class="body html">${message.html.replace(/<\/?(?:html|body)>/giu, '')}</div>`;
  return `<main><article><h1>${escapeHtml(message.subject ?? '')}</h1>
<p class="sent">From <a href="mailto:${escapeHtml(address)}">${escapeHtml(name || address)}</a>, <time datetime="${when.toISOString()}">${escapeHtml(shown)}</time></p>
${body}</article></main>`;
}

/** The messages as a list of rows, each with its sender, subject and day, as a webmail shows them. */
function rows(messages: readonly Email[]): string {
  const items = messages.map(({ subject = '', from, date }, index) => {
    const day = new Date(date ?? 0).toISOString();
    const who = escapeHtml(from?.name || from?.address || '');
    return `<li><b>${who}</b> <a href="/message/${index + 1}">${escapeHtml(subject)}</a> <time datetime="${day}">${day.slice(0, 10)}</time></li>`;
  });
  return `<main><h1>All messages</h1><ul>${items.join('')}</ul></main>`;
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body>${body}</body></html>`;

/** A sample inbox on loopback. `extra`: more pages by path, for tests. */
export interface SampleInbox {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the sample messages at `/message/1` and on, and their list at `/list`, on a free port of 127.0.0.1. */
export async function serveSampleInbox(extra: Readonly<Record<string, string>> = {}): Promise<SampleInbox> {
  const messages = await readSampleMessages();
  const answer = (path: string): string | undefined => {
    const added = extra[path];
    if (added !== undefined) return added;
    if (path === '/')
      return page('Sample inbox', `${list(messages, -1)}<main><p>Choose a message.</p></main>`);
    if (path === '/list') return page('All messages', rows(messages));
    const number = Number(/^\/message\/(\d+)$/u.exec(path)?.[1]);
    const message = messages[number - 1];
    return message === undefined
      ? undefined
      : page(`${message.subject ?? ''} - Sample inbox`, list(messages, number - 1) + openMessage(message));
  };
  const server: Server = createServer((request, response) => {
    const html = answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? page('Not found', '<main><p>Not found.</p></main>'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
