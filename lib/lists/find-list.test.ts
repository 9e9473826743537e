import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findList } from './find-list.ts';

const CONTEXT = { language: 'en-GB', today: '2026-11-28' };
const listOf = (html: string) =>
  findList(
    new JSDOM(`<!doctype html><html lang="en-GB"><body>${html}</body></html>`).window.document,
    CONTEXT,
  );
const rowsOf = (html: string) => listOf(html)?.rows.map(({ row }) => row);

const ROUNDCUBE = `<table id="messagelist"><tbody>
<tr id="rcmrowMTI" class="message unread"><td class="subject"><span class="fromto"><span title="ada@wren.example" class="rcmContactAddress">Ada Wren</span></span><span class="date">2026-11-20 16:41</span><span class="subject"><span class="msgicon"></span><a href="./?_task=mail&amp;_uid=12"><span>FOI request - lamps</span></a></span></td></tr>
<tr id="rcmrowMTE" class="message"><td class="subject"><span class="subject"><a href="#"><span>Hello</span></a></span></td></tr></tbody></table>`;

const GMAIL = `<table role="grid"><tbody><tr class="zA zE" role="row"><td class="yX"><div class="yW"><span email="jo@pike.example" name="Jo Pike">Jo Pike</span></div></td>
<td class="a4W"><div class="xS"><div class="xT"><div class="y6"><span class="bog" data-legacy-thread-id="18f2"><span>Storm overflow</span></span></div><span class="y2"> - <span>Please send the sampling results</span></span></div></div></td>
<td class="xW"><span title="Mon, 23 Nov 2026, 09:14"><span>23 Nov</span></span></td></tr></tbody></table>`;

const OUTLOOK = `<div role="listbox"><div role="option" data-convid="AAQk1" aria-label="Unread Jane Hartley Trees on the green Mon 23/11 Please send"><div><span aria-hidden="true">JH</span>
<div><span title="jane@hartley.example">Jane Hartley</span></div><div><span>Trees on the green</span><span title="Mon 23/11/2026 09:14">Mon 23/11</span></div><div><span>Please send the survey of the trees that were cut down in May</span></div></div></div></div>`;

const PORTAL = `<main><ul>${[1, 2, 3, 4, 5].map((n) => `<li><h3><a href="/request/${n}">Request number ${n} on lamps</a></h3><p>Sent by <b>Officer of the day ${n}</b></p><span>1${n} November 2026</span></li>`).join('')}</ul></main>`;

describe('findList', () => {
  it('reads Roundcube: subject, sender, day, what is unread, and its own ids', () => {
    expect(listOf(ROUNDCUBE)?.site).toBe('roundcube');
    expect(rowsOf(ROUNDCUBE)).toEqual([
      {
        id: 'rcmrowMTI',
        subject: 'FOI request - lamps',
        from: { name: 'Ada Wren', address: 'ada@wren.example' },
        snippet: '',
        received: '2026-11-20T16:41',
        unread: true,
      },
      { id: 'rcmrowMTE', subject: 'Hello', snippet: '', unread: false },
    ]);
  });

  it('reads Gmail, with the words of the text', () => {
    expect(rowsOf(GMAIL)).toEqual([
      {
        id: '18f2',
        subject: 'Storm overflow',
        from: { name: 'Jo Pike', address: 'jo@pike.example' },
        snippet: 'Please send the sampling results',
        received: '2026-11-23T09:14',
        unread: true,
      },
    ]);
  });

  it('tells the parts of an Outlook row by their form', () => {
    expect(rowsOf(OUTLOOK)).toEqual([
      {
        id: 'AAQk1',
        subject: 'Trees on the green',
        from: { name: 'Jane Hartley', address: 'jane@hartley.example' },
        snippet: 'Please send the survey of the trees that were cut down in May',
        received: '2026-11-23T09:14',
        unread: true,
      },
    ]);
  });

  it('guesses a list of a page that no file knows', () => {
    const found = listOf(PORTAL);
    expect(found?.site).toBe('generic');
    expect(found?.rows.map(({ row }) => [row.subject, row.received])).toEqual(
      [1, 2, 3, 4, 5].map((n) => [`Request number ${n} on lamps`, `2026-11-1${n}`]),
    );
    expect(found?.rows[0]?.opener.getAttribute('href')).toBe('/request/1');
  });

  it.each([
    ['a page without a list', '<main><p>Read on 12 May 2026.</p></main>'],
    ['a menu', `<ul>${'<li><a href="#">Services of the council</a></li>'.repeat(9)}</ul>`],
    ['a list of three', PORTAL.replace(/<li>.*?<\/li>/gu, (row, at: number) => (at < 330 ? row : ''))],
  ])('finds none on %s', (_name, html) => {
    expect(listOf(html)).toBeUndefined();
  });
});
