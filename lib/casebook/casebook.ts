import Dexie, { liveQuery, type Table } from 'dexie';
import type { KeptRequest, LogEntry } from '../model/kept-request.ts';
import type { KnownMail } from '../model/known-mail.ts';
import { type MailsRow, mailsReader, shelfOf, withListed } from './kept-mails.ts';

/** A request as it lies in the table: its letter lies apart, so that a list of thousands stays light. */
type Row = Omit<KeptRequest, 'text'>;

interface LetterRow {
  readonly id: string;
  readonly text: string;
}

/** The name of the database on this computer. */
const CASEBOOK_NAME = 'casebook';

/** The database: every version of its form is one line, so that an older one is brought up when it is opened. */
class CasebookTables extends Dexie {
  readonly requests!: Table<Row, string>;
  readonly letters!: Table<LetterRow, string>;
  readonly log!: Table<LogEntry, string>;
  readonly mails!: Table<MailsRow, number>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ requests: 'id, lastChanged', letters: 'id', log: 'id' });
    this.version(2)
      .stores({ mails: 'shelf' })
      .upgrade(async (tables) => {
        const rows: readonly Row[] = await tables.table('requests').toArray();
        await tables.table('mails').bulkPut(listedAnew(rows));
      });
  }
}

/**
 * Requests kept on this computer, and the disclosure log. Every act is one transaction: it is done whole or not at all,
 * also when the window closes or the computer stops in the middle. All reject where the browser refuses (no room, a
 * database that cannot be opened).
 */
export interface Casebook {
  /** All kept requests without their letters, the last changed first. */
  list(): Promise<readonly KeptRequest[]>;
  /** Changes whenever a request was kept, changed or erased: for whoever holds the list, to know when to ask again. */
  stamp(): Promise<string>;
  /** Requests whose id begins so, without their letters, the last changed first. */
  beginning(id: string): Promise<readonly KeptRequest[]>;
  /** One request with its letter. */
  get(id: string): Promise<KeptRequest | undefined>;
  /** Keeps a request in place of what was kept of it. */
  put(request: KeptRequest): Promise<void>;
  /** Keeps many at once, or none of them. */
  putAll(requests: readonly KeptRequest[]): Promise<void>;
  /**
   * Changes a kept request by what it is now, so that two windows cannot undo each other. `change` gives the request
   * to keep, or `undefined` to leave it as it is. Gives what is kept afterwards.
   */
  change(
    id: string,
    change: (kept: KeptRequest | undefined) => KeptRequest | undefined,
  ): Promise<KeptRequest | undefined>;
  erase(id: string): Promise<void>;
  /** Erases every request and its letter; the disclosure log stays. */
  eraseAll(): Promise<void>;
  /** Erases requests last changed before this moment (ISO date-time in UTC). Gives their ids. */
  eraseBefore(moment: string): Promise<readonly string[]>;
  /** The disclosure log, in no order. */
  log(): Promise<readonly LogEntry[]>;
  /** Puts these entries in place of the log that was there. */
  replaceLog(entries: readonly LogEntry[]): Promise<void>;
  /**
   * Calls the listener with all kept requests as a list shows them, the last changed first, now and after every change in
   * any window. Gives the way to stop. `onProblem` hears once where the casebook cannot be read.
   */
  subscribe(
    listener: (mails: readonly KnownMail[]) => void,
    onProblem?: (error: unknown) => void,
  ): () => void;
  /** Deletes the database with all that is in it, also one that cannot be opened. */
  destroy(): Promise<void>;
}

/** A row that a list can show, whatever became of the disk. */
const isSound = (row: Row): boolean =>
  typeof row.id === 'string' &&
  typeof row.subject === 'string' &&
  typeof row.lastChanged === 'string' &&
  Array.isArray(row.questions) &&
  Array.isArray(row.prompts) &&
  Array.isArray(row.decided);

const newestFirst = (rows: readonly Row[]): readonly Row[] =>
  rows
    .filter(isSound)
    .sort((a, b) => (a.lastChanged < b.lastChanged ? 1 : a.lastChanged > b.lastChanged ? -1 : 0));

/** All rows of the list, made of all that is kept. */
function listedAnew(rows: readonly Row[]): readonly MailsRow[] {
  const shelves = Map.groupBy(rows.filter(isSound), ({ id }) => shelfOf(id));
  return [...shelves].map(([shelf, some]) => withListed(shelf, undefined, some));
}

function apart(request: KeptRequest): { readonly row: Row; readonly letter: LetterRow | undefined } {
  const { text, ...row } = request;
  return { row, letter: text === undefined ? undefined : { id: row.id, text } };
}

/** The casebook of this browser. `name`: another database, for tests. */
export function openCasebook(name = CASEBOOK_NAME): Casebook {
  const tables = new CasebookTables(name);
  const { requests, letters, log, mails } = tables;

  /** Once opening has failed, the library gives the same failure for ever: a later try opens anew. */
  const opened = async (): Promise<void> => {
    if (!tables.isOpen()) await tables.open();
  };
  /** Lists these requests anew, and those that are gone no more. */
  const relist = async (rows: readonly Row[], gone: readonly string[]): Promise<void> => {
    const come = Map.groupBy(rows, ({ id }) => shelfOf(id));
    const go = Map.groupBy(gone, shelfOf);
    const shelves = [...new Set([...come.keys(), ...go.keys()])];
    const before = await mails.bulkGet(shelves);
    await mails.bulkPut(
      shelves.map((shelf, nth) => withListed(shelf, before[nth], come.get(shelf) ?? [], go.get(shelf))),
    );
  };
  const remove = async (ids: readonly string[]): Promise<void> => {
    await requests.bulkDelete([...ids]);
    await letters.bulkDelete([...ids]);
    await relist([], ids);
  };
  const keep = async (kept: readonly KeptRequest[]): Promise<void> => {
    const parts = kept.map(apart);
    const rows = parts.map(({ row }) => row);
    await relist(
      rows.filter(isSound),
      rows.filter((row) => !isSound(row)).map(({ id }) => id),
    );
    await requests.bulkPut(rows);
    await letters.bulkDelete(parts.flatMap(({ row, letter }) => (letter === undefined ? [row.id] : [])));
    await letters.bulkPut(parts.flatMap(({ letter }) => letter ?? []));
  };
  const whole = async (id: string): Promise<KeptRequest | undefined> => {
    const [row, letter] = await Promise.all([requests.get(id), letters.get(id)]);
    if (row === undefined || !isSound(row)) return undefined;
    return letter === undefined ? row : { ...row, text: letter.text };
  };
  // The whole table at once and sorted here: walking an index of thousands backwards takes several times as long.
  const list = async () => newestFirst(await requests.toArray());
  const write = async <T>(act: () => Promise<T>): Promise<T> => {
    await opened();
    return tables.transaction('rw', requests, letters, mails, act);
  };

  return {
    list: async () => {
      await opened();
      return list();
    },
    stamp: async () => {
      await opened();
      const [count, last] = await Promise.all([requests.count(), requests.orderBy('lastChanged').last()]);
      return `${count} ${last?.lastChanged ?? ''}`;
    },
    beginning: async (id) => {
      await opened();
      return newestFirst(await requests.where('id').startsWith(id).toArray());
    },
    get: async (id) => {
      await opened();
      return tables.transaction('r', requests, letters, () => whole(id));
    },
    put: (request) => write(() => keep([request])),
    putAll: (all) => write(() => keep(all)),
    change: (id, change) =>
      write(async () => {
        const kept = await whole(id);
        const next = change(kept);
        if (next === undefined) return kept;
        await keep([next]);
        return next;
      }),
    erase: (id) => write(() => remove([id])),
    eraseAll: () =>
      write(async () => {
        await requests.clear();
        await letters.clear();
        await mails.clear();
      }),
    eraseBefore: (moment) =>
      write(async () => {
        const ids = await requests.where('lastChanged').below(moment).primaryKeys();
        await remove(ids);
        return ids;
      }),
    log: async () => {
      await opened();
      return log.toArray();
    },
    replaceLog: async (entries) => {
      await opened();
      await tables.transaction('rw', log, async () => {
        await log.clear();
        await log.bulkPut([...entries]);
      });
    },
    subscribe: (listener, onProblem) => {
      const read = mailsReader();
      const { unsubscribe } = liveQuery(() => mails.toArray()).subscribe({
        next: (rows) => listener(read(rows)),
        error: (error: unknown) => onProblem?.(error),
      });
      return unsubscribe;
    },
    destroy: () => tables.delete(),
  };
}

/** True where this browser has a casebook. Opens nothing, and makes none. */
export const hasCasebook = (): Promise<boolean> => Dexie.exists(CASEBOOK_NAME);

let opened: Casebook | undefined;

/** The one casebook of this window, opened when it is first wanted. */
export const theCasebook = (): Casebook => {
  opened ??= openCasebook();
  return opened;
};
