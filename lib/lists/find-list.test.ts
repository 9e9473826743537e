import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findList, LISTS } from './find-list.ts';
import { LIST_PROVENANCE } from './list-provenance.ts';

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

const GMAIL = `<table role="grid"><tbody><tr class="zA zE" id=":35" role="row"><td class="yX"><div class="yW"><span email="jo@pike.example" name="Jo Pike">Jo Pike</span></div></td>
<td class="a4W"><div class="xS"><div class="xT"><div class="y6"><span class="bog" data-legacy-thread-id="18f2"><span>Storm overflow</span></span></div><span class="y2"> - <span>Please send the sampling results</span></span></div></div></td>
<td class="xW"><span title="Mon, 23 Nov 2026, 09:14"><span>23 Nov</span></span></td></tr></tbody></table>`;

const OUTLOOK = `<div role="listbox"><div role="option" data-convid="AAQk1" aria-label="Unread Jane Hartley Trees on the green Mon 23/11 Please send"><div><span aria-hidden="true">JH</span>
<div><span title="jane@hartley.example">Jane Hartley</span></div><div><span>Trees on the green</span><span title="Mon 23/11/2026 09:14">Mon 23/11</span></div><div><span>Please send the survey of the trees that were cut down in May</span></div></div></div></div>`;

/** A message of Gmail beside its reading pane: three rows, the first with the id. */
const GMAIL_PANE = `<div style="display:none"><table><tr class="zA" id=":1"><td><div class="y6"><span class="bog">Behind</span></div></td></tr></table></div>
<table><tbody>${['18f2', '18f2']
  .map(
    (
      id,
      nth,
    ) => `<tr class="zA apv" id=":4${nth}"><td class="apy"><div class="yW"><span email="jo@pike.example" name="Jo Pike">Jo Pike</span></div></td><td class="yf apt"><div class="apm"><span title="Mon, 23 Nov 2026, 09:1${nth}">23 Nov</span></div></td></tr>
<tr class="zA"><td><div class="xS"><div class="xT"><div class="y6"><span data-legacy-thread-id="${id}"><b>Storm overflow ${nth}</b></span></div></div></div></td></tr><tr class="apw"><td><span class="y2"><span class="Zt"> - </span>Please send the results</span></td></tr>`,
  )
  .join('')}
<tr class="zA" id=":50"><td><span class="am0">Ad</span><div class="y6"><span>Buy now</span></div></td></tr></tbody></table>`;

/** Outlook as Exchange 2016 serves it. */
const OWA = `<div>${['A1', 'B2'].map((id) => `<div tabindex="-1" data-convid="${id}" class="_lvv_w" aria-label="Conversation"><div><span class="lvHighlightFromClass">Jane Hartley</span></div><div><span class="ms-font-l lvHighlightSubjectClass lvHighlightAllClass">Trees on the green ${id}</span><span class="_lvv_t1">Mon 23/11/2026</span></div><div class="_lvv_o1"><span class="ms-font-weight-semilight">Please send the survey of the trees</span></div></div>`).join('')}</div>`;

const FASTMAIL = `<div class="v-MailboxItem is-unread"><a href="/mail/Inbox/T1"><span class="v-MailboxItem-name">Ada Wren</span><time class="v-MailboxItem-time" title="Mon 23 Nov 2026 9:14">9:14</time><span class="v-MailboxItem-subject">FOI request: lamps</span><span class="v-MailboxItem-preview">Dear council, please send</span></a></div>`;

const ZIMBRA = `<div id="zl__TV-main__rows">${[1, 2].map((n) => `<div id="zli__TV-main__${n}" class="Row"><table><tr><td>Ada Wren</td><td>FOI request: lamps number ${n}</td><td>23 Nov 2026</td></tr></table></div>`).join('')}</div>`;

const SOGO = `<md-list-item class="sg-message-list-item unread"><div class="sg-tile-content"><div class="sg-md-subhead"><div><span>Ada Wren</span></div><div class="sg-tile-date">23 Nov 2026</div></div><div><div>FOI request: lamps</div></div></div></md-list-item>`;

/** Horde's plain list, and the table of a case system: no file knows them. */
const PLAIN_TABLE = `<table><tbody>${[1, 2, 3, 4].map((n) => `<tr><td><input type="checkbox"></td><td>2026-11-1${n}</td><td>Ada Wren</td><td><a href="?thismailbox=x&amp;index=${n}">FOI request: lamps ${n}</a></td><td>${n} kB</td></tr>`).join('')}</tbody></table>`;

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

  it('reads Gmail beside its reading pane: one message of three rows, no list behind it, no advertisement', () => {
    const found = listOf(GMAIL_PANE)?.rows.filter(({ row }) => row.subject !== 'Behind');
    expect(found?.map(({ row }) => row)).toEqual(
      [0, 1].map((nth) => ({
        id: nth === 0 ? '18f2' : '18f2 2',
        subject: `Storm overflow ${nth}`,
        from: { name: 'Jo Pike', address: 'jo@pike.example' },
        snippet: 'Please send the results',
        received: `2026-11-23T09:1${nth}`,
        unread: false,
      })),
    );
    expect(found?.[0]?.element.textContent).toContain('Storm overflow');
    expect(found?.[0]?.opener.id).toBe(':40');
  });

  it('reads Outlook as Exchange serves it by the names of its parts', () => {
    expect(listOf(OWA)?.site).toBe('outlook');
    expect(rowsOf(OWA)?.[1]).toEqual({
      id: 'B2',
      subject: 'Trees on the green B2',
      from: { name: 'Jane Hartley' },
      snippet: 'Please send the survey of the trees',
      received: '2026-11-23',
      unread: false,
    });
  });

  it('reads new Outlook where its rows bear no id, and a row inside a row once', () => {
    const html = OUTLOOK.replace('role="listbox"', 'data-app-section="MessageList"').replace(
      'data-convid="AAQk1"',
      '',
    );
    expect(rowsOf(html)?.map(({ subject }) => subject)).toEqual(['Trees on the green']);
    const nested = OUTLOOK.replace('<div><span>Please', '<div data-convid="x" tabindex="-1"><span>Please');
    expect(rowsOf(nested)).toHaveLength(1);
  });

  it.each([
    ['fastmail', FASTMAIL, '/mail/Inbox/T1', 'FOI request: lamps'],
    ['zimbra', ZIMBRA, 'zli__TV-main__1', 'FOI request: lamps number 1'],
    ['sogo', SOGO, undefined, 'FOI request: lamps'],
    ['generic', PLAIN_TABLE, '?thismailbox=x&index=1', 'FOI request: lamps 1'],
  ])('reads the list of %s', (site, html, id, subject) => {
    const found = listOf(html);
    expect(found?.site).toBe(site);
    const [first] = found?.rows ?? [];
    expect(first?.row).toMatchObject({
      subject,
      from: { name: 'Ada Wren' },
      ...(id === undefined ? {} : { id }),
    });
    expect(first?.row.received).toMatch(/^2026-11-/u);
  });

  it('says of each place where its selectors come from', () => {
    expect(Object.keys(LIST_PROVENANCE).sort()).toEqual(LISTS.map(({ id }) => id).sort());
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
