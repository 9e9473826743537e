import type { Sender } from '../model/source-text.ts';

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

const ADDRESS = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:.]+/u;

/** A sender from what a page shows: `Jane Hartley <jane@example.org>`, an address alone, or a name alone. */
export function senderFrom(...shown: readonly (string | null | undefined)[]): { readonly from?: Sender } {
  let name: string | undefined;
  let address: string | undefined;
  for (const text of shown.map(oneLine)) {
    const found = ADDRESS.exec(text);
    address ??= found?.[0];
    const rest = oneLine(text.replace(/^mailto:[^?]*\??.*$/iu, '').replace(/<[^>]*>/gu, ' '))
      .replace(found?.[0] ?? '\u0000', '')
      .replace(/^from:?\s*/iu, '')
      .replace(/^["'\s]+|["'\s]+$/gu, '')
      .replace(/^\(([^()]*)\)$/u, '$1');
    if (rest !== '' && rest.length < 200) name ??= rest;
  }
  if (name === undefined && address === undefined) return {};
  return { from: { ...(name === undefined ? {} : { name }), ...(address === undefined ? {} : { address }) } };
}
