import { fastmail } from './fastmail.ts';
import { guessRows } from './generic.ts';
import { gmail } from './gmail.ts';
import type { FoundList, ListContext, ListShape } from './list.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { readRows } from './read-rows.ts';
import { roundcube } from './roundcube.ts';
import { sogo } from './sogo.ts';
import { yahoo } from './yahoo.ts';
import { zimbra } from './zimbra.ts';

/** Every place whose list has a file of its own. */
export const LISTS: readonly ListShape[] = [roundcube, gmail, outlook, proton, yahoo, fastmail, zimbra, sogo];

/** The list of messages that a page shows, or undefined where it shows none. */
export function findList(document: Document, context: ListContext): FoundList | undefined {
  const shape = LISTS.find(({ row }) => document.querySelector(row) !== null);
  const rows =
    shape === undefined
      ? guessRows(document, context)
      : readRows(document.querySelectorAll(shape.row), shape, context);
  return rows.length === 0 ? undefined : { site: shape?.id ?? 'generic', rows };
}
