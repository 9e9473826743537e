import type { Sender } from '../model/source-text.ts';
import { withoutEnd } from '../model/trim.ts';

/** The words of an element on one line; '' where there is none. `without`: parts that are not its words. */
export function words(element: Element | null | undefined, without?: string): string {
  if (element == null) return '';
  if (without === undefined || element.querySelector(without) === null) return oneLine(element.textContent);
  const copy = element.cloneNode(true);
  if (copy instanceof (element.ownerDocument.defaultView ?? globalThis).Element) {
    for (const part of copy.querySelectorAll(without)) part.remove();
  }
  return oneLine(copy.textContent);
}

/** White space folded to single spaces. */
export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();

/** What ends an address: "?" does in a mail link. */
const AROUND_ADDRESS = /[\s<>()[\]"',;:?]+/u;
const DOT = /\./u;
const QUOTE = /["'\s]/u;

/** The e-mail address that a word without its brackets and quotes holds: something, "@", something, ".", something. */
function addressIn(word: string): string | undefined {
  const address = withoutEnd(word, DOT);
  const dot = address.lastIndexOf('.');
  // The last "@" with at least one character between it and the last dot, and one before it.
  return dot >= 3 && address.lastIndexOf('@', dot - 2) >= 1 ? address : undefined;
}

/** The first e-mail address in a line. Word by word: one pattern for all of it takes cubic time on hostile text. */
function firstAddress(line: string): string | undefined {
  for (const word of line.split(AROUND_ADDRESS)) {
    const address = addressIn(word);
    if (address !== undefined) return address;
  }
  return undefined;
}

/** The line with each stretch in angle brackets made a space. */
const withoutAngles = (line: string): string =>
  line
    .split('<')
    .map((part, nth) => (nth === 0 ? part : (part.split('>')[1] ?? '')))
    .join(' ');

/** The words without the quotation marks and spaces around them. */
const unquoted = (line: string): string => withoutEnd(line, QUOTE).replace(/^["'\s]+/u, '');

/** What a line shows beside the address in it: a name, with or without "From:", quotation marks and round brackets. */
function nameIn(line: string, address: string | undefined): string {
  if (/^mailto:/iu.test(line)) return '';
  const words = oneLine(withoutAngles(line))
    .replace(address ?? '\u0000', '')
    .replace('()', '');
  return unquoted(words.replace(/^from:?\s*/iu, '')).replace(/^\(([^()]*)\)$/u, '$1');
}

/** A sender from what a page shows: `Jane Hartley <jane@example.org>`, an address alone, or a name alone. */
export function senderFrom(...shown: readonly (string | null | undefined)[]): { readonly from?: Sender } {
  let name: string | undefined;
  let address: string | undefined;
  for (const text of shown.map(oneLine)) {
    const found = firstAddress(text);
    address ??= found;
    const rest = nameIn(text, found);
    if (rest.length < 200 && /[\p{L}\p{N}]/u.test(rest)) name ??= rest;
  }
  if (name === undefined && address === undefined) return {};
  return { from: { ...(name === undefined ? {} : { name }), ...(address === undefined ? {} : { address }) } };
}
