import { describe, expect, it } from 'vitest';
import type { KeptRequest } from '../model/kept-request.ts';
import { requestTable, tableToCsv, tableToText } from './request-table.ts';

const REQUEST: KeptRequest = {
  id: 'a',
  subject: '=HYPERLINK("x")\nLamps',
  from: { name: 'Jo Vale' },
  received: '2026-03-02T10:00',
  due: '2026-03-30',
  kind: 'uk-foia',
  nature: 'request',
  questions: [{ id: 'q' }, { id: 'r' }],
  prompts: ['s12(1)', 's21'],
  decided: [],
  state: 'new',
  work: null,
  keptAt: '',
  lastChanged: '',
};

describe('a table of requests', () => {
  const table = requestTable([{ request: REQUEST, file: 'a.eml' }]);

  it('has a row for each request, with nothing a spreadsheet would run', () => {
    expect(tableToCsv(table)).toBe(
      'Due,Received,Law,Kind,Subject,From,Questions,May apply,State,File\r\n' +
        '2026-03-30,2026-03-02,FOIA 2000,Request,"\'=HYPERLINK(""x"") Lamps",Jo Vale,2,"s12(1), s21",New,a.eml\r\n',
    );
  });

  it('stands in columns in a terminal, long cells cut', () => {
    const long = { ...REQUEST, subject: 'x'.repeat(100) };
    const [head = '', first = '', second = ''] = tableToText(
      requestTable([{ request: REQUEST }, { request: long }], ['subject', 'due']),
    ).split('\n');
    expect(head.indexOf('Due')).toBe(second.indexOf('2026-03-30'));
    expect(first.indexOf('2026-03-30')).toBe(second.indexOf('2026-03-30'));
    expect(second).toMatch(/x…/u);
  });
});
