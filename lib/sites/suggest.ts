import { isProbablyReaderable, Readability } from '@mozilla/readability';

/** Names an element of the copy, so that Readability's choice can be found in the page itself. */
const NAME = 'data-a';
/** Letters are shorter than the articles that Readability was made for. */
const LEAST_CHARACTERS = 60;
/** Above this Readability would hold up the page; a page so large is judged by its blocks alone. */
const MOST_ELEMENTS = 4_000;

/**
 * What Readability takes for the text of the page: the smallest element that holds all it chose. Works on a copy; the
 * page is not touched. Undefined where it finds nothing, which is usual for webmail.
 */
export function suggestedElement(document: Document): Element | undefined {
  const elements = [...document.querySelectorAll('*')];
  if (
    elements.length > MOST_ELEMENTS ||
    !isProbablyReaderable(document, { minContentLength: LEAST_CHARACTERS })
  ) {
    return undefined;
  }
  const copy = new DOMParser().parseFromString('<!doctype html><title></title>', 'text/html');
  copy.replaceChild(copy.importNode(document.documentElement, true), copy.documentElement);
  for (const [index, element] of [...copy.querySelectorAll('*')].entries())
    element.setAttribute(NAME, String(index));
  const article = new Readability<Node>(copy, {
    charThreshold: LEAST_CHARACTERS,
    keepClasses: true,
    serializer: (node) => node,
    allowedVideoRegex: /(?!)/u,
  }).parse();
  const chosen = article?.content;
  if (!(chosen instanceof Element)) return undefined;
  const kept = [...chosen.querySelectorAll(`[${NAME}]`)].flatMap(
    (element) => elements[Number(element.getAttribute(NAME))] ?? [],
  );
  return commonAncestor(kept);
}

function commonAncestor(elements: readonly Element[]): Element | undefined {
  const [first, ...others] = elements;
  let around: Element | undefined = first;
  for (const element of others) {
    while (around !== undefined && !around.contains(element)) around = around.parentElement ?? undefined;
  }
  return around;
}
