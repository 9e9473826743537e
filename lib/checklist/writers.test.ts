import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { FoiRequest } from '../model/request.ts';
import { buildChecklist } from './build.ts';
import { toCsv } from './csv.ts';
import { toIcs } from './icalendar.ts';
import { toMarkdown } from './markdown.ts';
import { toPlainText } from './plain-text.ts';
import { toRichText } from './rich-text.ts';
import { SAMPLE, SAMPLE_DECISIONS, SAMPLE_LAW } from './sample-request.ts';

const REQUEST: FoiRequest = { ...SAMPLE, checklist: buildChecklist(SAMPLE, SAMPLE_DECISIONS, SAMPLE_LAW) };

/** The sample with one line of the officer's own in place of its checklist. */
function saying(text: string): FoiRequest {
  const item = {
    id: 'x',
    group: 'now' as const,
    text,
    reason: text,
    done: false,
    note: text,
    details: [text],
  };
  return { ...REQUEST, message: { ...REQUEST.message, subject: text }, checklist: [item] };
}

describe('Markdown', () => {
  it('reads as an outline with task lists', () => {
    expect(toMarkdown(REQUEST, { reasons: false })).toBe(`# Bridge sensors

Freedom of Information Act 2000.  
Received Monday 23 November 2026. Answer due Tuesday 22 December 2026.  

## Now

- [ ] Answer promptly, and by Tuesday 22 December 2026 at the latest.
- [x] Acknowledge it, with a reference, by Wednesday 25 November 2026.
- [ ] Confirm that the request is valid: in writing, with a name, an address for correspondence and a description.
- [ ] Confirm the law: Freedom of Information Act 2000.
- [ ] Decide whether anything must be clarified before you can find it. Ask now: the time starts anew when the answer arrives.
- [ ] If another authority holds it, ask the requester before passing the request on.
- [ ] Ask the departments that may hold it, leaving out who asked; answers by Tuesday 8 December 2026.
- [ ] Have the reply signed off by Friday 18 December 2026.

## For the whole request

- [ ] If it may take long to find, estimate the time for all of it together: ____ hours at £10 an hour is ____. The limit is £70, which is 7 hours.
  - Hours to determine whether it is held ____, locate ____, retrieve ____, extract ____.
  - Time spent redacting or considering exemptions does not count.

## 1. How many times were the bridge sensors tested since 1 May 2026?

- [ ] Held when the request arrived? Record the answer and where you looked.
  - Where to search: ________ Who to ask: ________
  - Note: Ask \\<bridges\\> & roads
- [ ] Keep to what was asked for.
  - Period: “since 1 May 2026” (from 1 May 2026)

## 2. If they were, copies of each report, as PDF.

Depends on the answer to 1.

- [ ] Search as for any other question, and keep the result in a separate note: this outline stays neutral about it.
  - Where to search: ________ Who to ask: ________
- [ ] Keep to what was asked for.
  - Asked for as: PDF
- [ ] s31(1)(a) Law enforcement: What harm would follow?
- [ ] s31(1)(a): Only for what is not exempt under section 30.
- [ ] Weigh the public interest in s31(1)(a), both ways, and record why one side outweighs the other.
  - For disclosure: Public trust; Safety of the bridge
  - For withholding: Weak points shown
- [ ] Would saying whether it is held do the harm by itself? If so, consider s31(3), in the same words whether or not anything is held.
  - “We neither confirm nor deny that we hold information of the description in this part of your request.”
- [ ] Consider s40(2) Personal information: Reports name those who signed them.

## The reply

- [ ] Answer each question under its own number: 1, 2.
  - Say for each whether it is held, unless saying so would itself be exempt
- [ ] Give it in the form asked for where reasonably practicable: PDF (2).
- [ ] If anything is withheld or refused, give notice of it, by Tuesday 22 December 2026:
  - Say that an exemption is relied on: s17(1)(a)
  - Name the exemption, with its limb: s17(1)(b)
  - Say why it applies, where that is not apparent: s17(1)(c)
  - Give the public interest reasons for each qualified exemption: s17(3)
  - Nothing in the notice has to give the exempt information away: s17(4)
  - So far, question 2: s31(1)(a)
- [ ] Say how to ask for an internal review (or that there is none), and that the requester may complain to the Information Commissioner under section 50.
- [ ] Add the paragraph on re-use, and whose copyright it is.

## After

- [ ] Check the draft against the request before it goes.
  - Each question answered, or refused with its section and limb
  - Every part of the notice there, with the complaint route
  - No section named that is not relied on, and no number out of date
- [ ] Before sending, look for hidden data in every file; a second person checks it.
  - Hidden sheets, rows and columns, filters, pivot tables and their stored data
  - Comments, tracked changes, notes, and what the file says about its author
  - Redactions that can be lifted, copied or searched
  - Personal data that should not be there
- [ ] Log what was searched, what was given and withheld, why, who decided, and the hours.
- [ ] Decide whether the answer goes into the disclosure log, without who asked.
`);
  });

  it('writes one question alone', () => {
    const one = toMarkdown(REQUEST, { question: 'q-1', reasons: false });
    expect(one).toContain('## 1. How many times');
    expect(one).not.toContain('## 2.');
    expect(one).not.toContain('## Now');
  });
});

describe('plain text', () => {
  it('reads as a list, with reasons', () => {
    expect(toPlainText(REQUEST, { question: 'q-1' })).toBe(`BRIDGE SENSORS


1. How many times were the bridge sensors tested since 1 May 2026?
==================================================================
[ ] Held when the request arrived? Record the answer and where you looked. (FOIA
    s1(1)(a), s1(4))
    - Where to search: ________ Who to ask: ________
    Note: Ask <bridges> & roads
[ ] Keep to what was asked for. (FOIA s8(1)(c))
    - Period: “since 1 May 2026” (from 1 May 2026)
`);
  });

  it('is never wider than 80 columns but for a longer word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,60}$/)), (words) => {
        const lines = toPlainText(saying(words.join(' '))).split('\n');
        expect(lines.filter((line) => line.length > 80)).toEqual([]);
      }),
    );
  });
});

describe('rich text', () => {
  it('is headings and real lists', () => {
    expect(toRichText(REQUEST, { question: 'q-1', reasons: false })).toBe(
      [
        '<h1>Bridge sensors</h1>',
        '<h2>1. How many times were the bridge sensors tested since 1 May 2026?</h2>',
        '<ul><li>☐ Held when the request arrived? Record the answer and where you looked.' +
          '<ul><li>Where to search: ________ Who to ask: ________</li>' +
          '<li>Note: Ask &lt;bridges&gt; &amp; roads</li></ul></li>' +
          '<li>☐ Keep to what was asked for.<ul><li>Period: “since 1 May 2026” (from 1 May 2026)</li></ul></li></ul>',
      ].join('\n'),
    );
  });

  it('carries nothing active, whatever the letter says', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '"><script>1</script>',
        "' onclick='x",
        '<!--',
        '</li></ul>',
      ),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const tags = toRichText(saying(text)).match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !/^<\/?(h1|h2|h3|p|ul|li|i)>$|^<br>$/.test(tag))).toEqual([]);
      }),
    );
  });
});

describe('CSV', () => {
  it('gives a row a line and reads back as it was', () => {
    const rows = Papa.parse<string[]>(toCsv(REQUEST).trimEnd()).data;
    expect(rows[0]).toEqual(['Part', 'Task', 'Details', 'Reason', 'Done', 'Note']);
    expect(rows).toHaveLength(REQUEST.checklist.length + 1);
    expect(rows[2]?.slice(0, 2)).toEqual([
      'Now',
      'Acknowledge it, with a reference, by Wednesday 25 November 2026.',
    ]);
    expect(toCsv(REQUEST).split('\r\n').length).toBe(REQUEST.checklist.length + 2);
  });

  it('has no cell that a spreadsheet would run', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '＝', '＠', ' =', '"=');
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        const cells = Papa.parse<string[]>(toCsv(saying(`${first}${rest}`)).trimEnd()).data.flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('the calendar file', () => {
  it('has the deadline and planning dates as whole days, the same each time', () => {
    const ics = toIcs(REQUEST);
    expect(ics).toBe(toIcs(REQUEST));
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect(ics).toContain('DTSTART;VALUE=DATE:20261222');
    expect(ics).toContain('DTEND;VALUE=DATE:20261223');
    expect(ics).toContain('SUMMARY:Answer due: Bridge sensors');
    expect(ics).toContain('DTSTART;VALUE=DATE:20261208');
    expect(ics.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  });

  it('takes several requests, gives each entry an id of its own, and lets no subject break out of its line', () => {
    const other = saying('A;B,C\nBEGIN:VEVENT');
    const ics = toIcs([REQUEST, other]);
    const ids = ics.match(/^UID:.*$/gm) ?? [];
    expect(new Set(ids).size).toBe(8);
    expect(ics.match(/^BEGIN:VEVENT/gm)).toHaveLength(8);
    expect(ics).toContain('A\\;B\\,C BEGIN:VEVENT');
  });

  it('reads back whole in another library, with what RFC 5545 requires of each entry', () => {
    const ics = toIcs(REQUEST, '2026-11-24T09:30:00Z');
    const calendar = new ICAL.Component(ICAL.parse(ics));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toContain('Request Lens');
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ summary, startDate }) => [summary, startDate.isDate, startDate.toString()])).toEqual(
      [
        ['Answer due: Bridge sensors', true, '2026-12-22'],
        ...(REQUEST.deadline?.planning ?? []).map(({ date }) => [expect.any(String), true, date]),
      ],
    );
    for (const { component, uid } of events) {
      expect(uid).not.toBe('');
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T09:30:00Z');
    }
    // RFC 5545 3.1: no line longer than 75 octets; longer ones are folded.
    expect(ics.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  it('is an empty calendar where no deadline is known', () => {
    const { deadline, ...undated } = REQUEST;
    expect(deadline).toBeDefined();
    expect(toIcs(undated)).not.toContain('VEVENT');
  });
});
