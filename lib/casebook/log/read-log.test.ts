import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessMapping, type LogTable } from './columns.ts';
import { dateOf, logEntries, readLogTable } from './read-log.ts';

const tableOf = (text: string): LogTable => {
  const table = readLogTable(text);
  if (table === undefined) throw new Error('no table');
  return table;
};
const read = (text: string) => {
  const table = tableOf(text);
  return logEntries(table, guessMapping(table.columns));
};

describe('the columns of a disclosure log', () => {
  it.each([
    [
      ['Reference', 'Date', 'Title', 'Summary', 'Response', 'Link'],
      [2, 3, 1, 0, 4, 5],
    ],
    [
      ['FOI Ref', 'Date received', 'Subject', 'Request', 'Outcome', 'Response link'],
      [2, 3, 1, 0, 4, 5],
    ],
    [
      ['Topic', 'Information requested', 'Completed', 'Case number', 'Decision', 'URL'],
      [0, 1, 2, 3, 4, 5],
    ],
    [
      ['request_date', 'request_title', 'request_reference'],
      [1, undefined, 0, 2, undefined, undefined],
    ],
  ])('%j', (columns, [title, summary, date, reference, response, link]) => {
    const mapping = guessMapping(columns as string[]);
    expect([
      mapping.title,
      mapping.summary,
      mapping.date,
      mapping.reference,
      mapping.response,
      mapping.link,
    ]).toEqual([title, summary, date, reference, response, link]);
  });

  it('are known in Alaveteli’s export, and no requester is taken from it', () => {
    const { entries } = read(
      'info_request,request,request_url,requested_by,requested_by_url,public_body,public_body_url,classified_by,status\n' +
        '7,Potholes on Mill Lane,https://example.org/request/potholes,Jo Vale,https://example.org/user/jo,Wexborough,https://example.org/body/w,,Successful\n',
    );
    expect(entries).toEqual([
      expect.objectContaining({
        title: 'Potholes on Mill Lane',
        link: 'https://example.org/request/potholes',
        response: 'Successful',
      }),
    ]);
    expect(JSON.stringify(entries)).not.toContain('Jo Vale');
  });
});

describe('the rows of a disclosure log', () => {
  it('are taken one by one: a bad one is told by its number and the rest are there', () => {
    const { entries, problems } = read(
      'Reference,Date,Title,Summary,Response,Link\r\n' +
        'F1,03/02/2026,Bins,"Missed bins, by ward\nand month",Sent,https://example.org/f1\r\n' +
        '\r\n' +
        'F2,31/02/2026,Lamps,,,\r\n' +
        'F3,1/3/2026,,,,\r\n' +
        'F4,2 March 2026,Gritting,,,javascript:alert(1)\r\n',
    );
    expect(entries.map(({ title, date, link }) => [title, date, link])).toEqual([
      ['Bins', '2026-02-03', 'https://example.org/f1'],
      ['Lamps', undefined, undefined],
      ['Gritting', '2026-03-02', undefined],
    ]);
    expect(problems).toEqual([
      { row: 4, problem: 'no-date', cell: '31/02/2026' },
      { row: 5, problem: 'left-out', cell: '' },
      { row: 6, problem: 'no-link', cell: 'javascript:alert(1)' },
    ]);
  });

  it('stand once where a row is repeated, and are told from another with the same title', () => {
    expect(read('Title,Date\nBins,2026-01-02\nBins,2026-01-02\nBins,2026-01-03\n').entries).toHaveLength(2);
  });

  it('cannot be read from a file without a table', () => {
    for (const text of ['', 'Title,Date\n', '\n\n']) expect(readLogTable(text)).toBeUndefined();
  });

  it('never throw, and never give a link that is not a web address', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.array(fc.nat(5)), (text, at) => {
        const table = readLogTable(`Title,Link\n${text}`);
        if (table === undefined) return;
        const { entries } = logEntries(table, { title: at[0] ?? 0, link: at[1] ?? 1 });
        for (const { link } of entries) expect(link ?? 'https://').toMatch(/^https?:\/\//iu);
      }),
    );
  });
});

describe('dates as councils write them', () => {
  it.each([
    ['03/02/2026', '2026-02-03'],
    ['3.2.26', '2026-02-03'],
    ['2026-02-03T10:00:00', '2026-02-03'],
    ['Tuesday, 3rd February 2026', '2026-02-03'],
    ['3-Feb-26', '2026-02-03'],
    ['46056', '2026-02-03'],
    ['02/13/2026', undefined],
    ['soon', undefined],
  ])('%s: %s', (words, date) => expect(dateOf(words)).toBe(date));
});
