import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCasebook } from '../lib/casebook/casebook.ts';
import { readCasebookFile, writeCasebookFile } from '../lib/casebook/casebook-file.ts';
import { unpackWork } from '../lib/decisions/kept-work.ts';
import type { KnownMail } from '../lib/model/known-mail.ts';

/** What earlier versions kept or saved, one file each: every later version must read them. Never change these files. */
const saved = (name: string): string => readFileSync(join(import.meta.dirname, 'kept', name), 'utf8');

/** The casebook's database as version 1 made it, through the browser's own interface. Dexie counts versions in tens. */
async function databaseOfVersion1(name: string): Promise<void> {
  const { requests, log } = JSON.parse(saved('casebook-1.json'));
  const asked = indexedDB.open(name, 10);
  asked.onupgradeneeded = () => {
    const requestTable = asked.result.createObjectStore('requests', { keyPath: 'id' });
    requestTable.createIndex('lastChanged', 'lastChanged');
    const letterTable = asked.result.createObjectStore('letters', { keyPath: 'id' });
    const logTable = asked.result.createObjectStore('log', { keyPath: 'id' });
    for (const { text, ...row } of requests) {
      requestTable.put(row);
      if (text !== undefined) letterTable.put({ id: row.id, text });
    }
    for (const row of log) logTable.put(row);
  };
  await new Promise<void>((resolve, reject) => {
    asked.onsuccess = () => {
      asked.result.close();
      resolve();
    };
    asked.onerror = () => reject(asked.error);
  });
}

describe('what earlier versions kept', () => {
  it('work in the memory of the browser, version 1', () => {
    const value: unknown = JSON.parse(saved('session-work-1.json'));
    expect(unpackWork(value)).toEqual((value as { work: unknown }).work);
  });

  it('a saved casebook, version 1, whole, and it is saved again without loss', () => {
    const read = readCasebookFile(saved('casebook-1.json'));
    if (!read.ok) throw new Error(read.problem);
    const { requests, log } = JSON.parse(saved('casebook-1.json'));
    expect(read).toEqual({ ok: true, file: { requests, log }, notRead: [] });
    expect(unpackWork(read.file.requests[0]?.work)?.state).toBe('with-departments');
    expect(readCasebookFile(writeCasebookFile(read.file, '2026-03-09T16:30:00Z'))).toEqual(read);
  });

  it('the casebook itself, version 1', async () => {
    await databaseOfVersion1('made-by-version-1');
    const book = openCasebook('made-by-version-1');
    const { requests, log } = JSON.parse(saved('casebook-1.json'));
    expect(await book.get('letter-1a2b3c4d5e6f')).toEqual(requests[0]);
    expect((await book.list()).map(({ id }) => id)).toEqual(['letter-9z8y7x6w5v4u', 'letter-1a2b3c4d5e6f']);
    expect(await book.log()).toEqual(log);
    // The list that later versions draw is made of what version 1 kept.
    const listed = await new Promise<readonly KnownMail[]>((resolve) => book.subscribe(resolve));
    expect(listed.map(({ id, state, questions }) => [id, state, questions])).toEqual([
      ['letter-9z8y7x6w5v4u', 'new', 1],
      ['letter-1a2b3c4d5e6f', 'with-departments', 2],
    ]);
  });
});
