import { oneLine } from '../sites/header.ts';
import type { ListContext } from './list.ts';
import { rowDate } from './row-date.ts';

/** The parts of a row that have no name of their own. */
export interface Parts {
  readonly subject: Element | undefined;
  readonly sender: Element | undefined;
  readonly snippet: Element | undefined;
  readonly date: Element | undefined;
}

const NOT_WORDS =
  'button,select,option,textarea,svg,script,style,[aria-hidden="true"],[role="checkbox"],[role="button"]';
/** No more pieces of text than this are looked at in one row. */
const MOST = 40;
const LONGEST_NAME = 80;
const SHORTEST_SNIPPET = 30;

interface Piece {
  readonly element: Element;
  readonly text: string;
}

/** The elements of a row that hold words and no other element; a picture of initials is none. */
function piecesOf(row: Element): readonly Piece[] {
  return [...row.querySelectorAll('*')]
    .filter((element) => element.childElementCount === 0 && element.closest(NOT_WORDS) === null)
    .slice(0, MOST)
    .map((element) => ({ element, text: oneLine(element.textContent) }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^\p{Lu}{1,3}$/u.test(text));
}

const isDate = ({ element, text }: Piece, context: ListContext): boolean =>
  text.length <= 40 &&
  /\d/u.test(text) &&
  rowDate([element.getAttribute('datetime'), element.getAttribute('title'), text], context) !== undefined;

const byLength = (a: Piece, b: Piece): number => b.text.length - a.text.length;

/**
 * Tells the parts of a row by their form: the date is what reads as one, the subject a link or a heading or else what
 * follows the sender, the sender what holds an address or stands first, the snippet the longest of what follows.
 */
export function partsByForm(row: Element, context: ListContext): Parts {
  const pieces = piecesOf(row);
  const date = pieces.find((piece) => isDate(piece, context));
  const rest = pieces.filter((piece) => piece !== date);
  const [linked] = rest
    .filter(
      ({ element, text }) =>
        element.closest('a[href],h1,h2,h3,h4,h5') !== null &&
        row.contains(element.closest('a[href],h1,h2,h3,h4,h5')) &&
        text.length > 7,
    )
    .sort(byLength);
  const address = rest.find(({ element, text }) =>
    /@/u.test(`${element.getAttribute('title') ?? ''} ${text}`),
  );
  const sender = address ?? rest.find((piece) => piece !== linked && piece.text.length <= LONGEST_NAME);
  const after = sender === undefined ? rest : rest.slice(rest.indexOf(sender) + 1);
  const subject = linked ?? after[0];
  const [snippet] = rest
    .slice(subject === undefined ? rest.length : rest.indexOf(subject) + 1)
    .filter(({ text }) => text.length >= SHORTEST_SNIPPET)
    .sort(byLength);
  return {
    subject: subject?.element,
    sender: sender === subject ? undefined : sender?.element,
    snippet: snippet?.element,
    date: date?.element,
  };
}
