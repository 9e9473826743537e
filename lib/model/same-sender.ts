import type { Sender } from './source-text.ts';

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** False where both are known and are not the same: by the address, and by the name where either shows no address. */
export function sameSender(one: Sender | undefined, other: Sender | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  if (one.address !== undefined && other.address !== undefined)
    return folded(one.address) === folded(other.address);
  return one.name === undefined || other.name === undefined || folded(one.name) === folded(other.name);
}
