import { hasCasebook, theCasebook } from '../../lib/casebook/casebook.ts';
import { type Erased, tellErased } from '../../lib/casebook/erased.ts';
import { workStore } from '../../lib/storage.ts';
import { keepingInForce } from '../options/held.ts';
import { changeOpened } from './opened-mails.ts';

const DAY_IN_MS = 86_400_000;

/** Erases kept requests with the work on them, on the disk and in the memory of the browser. Rejects where it cannot. */
export async function eraseRequests(erased: Erased): Promise<void> {
  const book = theCasebook();
  await changeOpened((opened) => (erased === 'all' ? [] : opened.filter(({ id }) => !erased.includes(id))));
  if (erased === 'all') {
    // A database that cannot be opened is deleted whole: nothing of it may stay.
    await book.eraseAll().catch(() => book.destroy());
    await workStore.removeAll();
  } else {
    for (const id of erased) await book.erase(id);
    await workStore.remove(erased);
  }
  tellErased(erased);
}

/** The work on these letters lies in the casebook alone from now on: no window may go on with an earlier one. */
export async function forgetWork(letters: readonly string[]): Promise<void> {
  await workStore.remove(letters);
  tellErased(letters);
}

/** Erases requests that were not worked on for as long as the officer keeps them. Gives how many. */
export async function eraseExpired(): Promise<number> {
  if (!(await hasCasebook())) return 0;
  const { days } = await keepingInForce.getValue();
  const expired = await theCasebook().eraseBefore(new Date(Date.now() - days * DAY_IN_MS).toISOString());
  if (expired.length === 0) return 0;
  await forgetWork(expired);
  return expired.length;
}
