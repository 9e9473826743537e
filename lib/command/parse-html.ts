import { DOMParser } from 'linkedom';
import type { ParseHtml } from '../files/file-text.ts';

/** HTML as a document outside a browser. A text without a body is none to linkedom, whose own types are not the browser's. */
export const parseHtml: ParseHtml = (html) => {
  const whole = /<(?:body|html)\b/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
};
