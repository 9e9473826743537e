import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptRequest } from '../model/kept-request.ts';
import { newerOf, readCasebookFile, writeCasebookFile } from './casebook-file.ts';

const KEPT: KeptRequest = {
  id: 'letter-1',
  subject: 'Lamps',
  kind: 'uk-foia',
  nature: 'request',
  questions: [],
  prompts: [],
  decided: [],
  state: 'new',
  work: null,
  keptAt: '2026-03-02T11:00:00.000Z',
  lastChanged: '2026-03-02T11:00:00.000Z',
};
const file = (requests: readonly unknown[], version = 1) =>
  JSON.stringify({ requestLensCasebook: version, requests, log: [] });

describe('a casebook file', () => {
  it('tells the place of a request that cannot be read, and reads the rest', () => {
    const read = readCasebookFile(
      file([
        KEPT,
        { ...KEPT, kind: 'moon-law' },
        { ...KEPT, url: 'javascript:alert(1)' },
        { ...KEPT, id: 'letter-2' },
      ]),
    );
    expect(read.ok && [read.file.requests.map(({ id }) => id), read.notRead]).toEqual([
      ['letter-1', 'letter-2'],
      [2, 3],
    ]);
  });

  it('tells a file that is none from one that a newer version saved', () => {
    for (const text of ['', 'x', '[]', '{"requests":[]}'])
      expect(readCasebookFile(text)).toMatchObject({
        ok: false,
        problem: 'file-other',
      });
    expect(readCasebookFile(file([KEPT], 2))).toMatchObject({
      ok: false,
      problem: 'file-newer',
    });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), fc.array(fc.jsonValue()), (text, requests) => {
        readCasebookFile(text);
        expect(readCasebookFile(file(requests))).toMatchObject({ ok: true });
      }),
    );
  });

  it('comes back as it was saved', () => {
    const read = readCasebookFile(writeCasebookFile({ requests: [KEPT], log: [] }, '2026-03-09T00:00:00Z'));
    expect(read).toEqual({ ok: true, file: { requests: [KEPT], log: [] }, notRead: [] });
  });

  it('never puts an older copy in place of a newer one', () => {
    const newer = { ...KEPT, lastChanged: '2026-03-04T11:00:00.000Z' };
    expect(newerOf([KEPT], [newer])).toEqual([]);
    expect(newerOf([newer], [KEPT])).toEqual([newer]);
    expect(newerOf([KEPT], [])).toEqual([KEPT]);
  });
});
