/**
 * How browsers mark a page that they have translated: Chrome with a class of its root element, Edge with attributes of
 * the elements whose text it replaced. Seen in public pages saved after translation; neither is a promise. Firefox
 * leaves no sign.
 */
const SIGNS = 'html.translated-ltr,html.translated-rtl,[_msttexthash],[_mstmutation]';

/** True where the browser has translated the page around an element: its words are no longer the writer's own. */
export const isTranslated = (element: Element): boolean =>
  element.ownerDocument.querySelector(SIGNS) !== null;
