import { contentId } from '../model/content-id.ts';
import type { ListRow } from '../model/list-row.ts';
import { oneLine, senderFrom } from '../sites/header.ts';
import type { FoundRow, ListContext, ListShape } from './list.ts';
import { rowDate } from './row-date.ts';
import { type Parts, partsByForm } from './row-parts.ts';

/** No more rows than this are read of one list, and no more characters of a row's text are kept. */
const MOST_ROWS = 1_000;
const LONGEST = { subject: 500, snippet: 300, id: 200 } as const;

/** False for what the page holds ready and does not show: another tab of the inbox, the list behind a message. */
const isShown = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility();

/** These rows, read by the shape of their place, in the order given. One without a subject is left out. */
export function readRows(
  elements: Iterable<Element>,
  shape: ListShape,
  context: ListContext,
): readonly FoundRow[] {
  const seen = new Map<string, number>();
  let last: Element | undefined;
  return [...elements].slice(0, MOST_ROWS).flatMap((element) => {
    if (last?.contains(element) || !isShown(element)) return [];
    if (shape.except !== undefined && element.querySelector(shape.except) !== null) return [];
    last = element;
    const found = readRow(element, shape, context);
    if (found === undefined) return [];
    const { id } = found.row;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    // Two messages of one conversation may bear its id.
    return times === 1 ? found : { ...found, row: { ...found.row, id: `${id} ${times}` } };
  });
}

/** The first element for a selector that has words, or any where none has. */
function named(row: readonly Element[], selector: string | undefined): Element | undefined {
  if (selector === undefined) return undefined;
  const all = row.flatMap((part) => [...part.querySelectorAll(selector)]);
  return all.find((element) => oneLine(element.textContent) !== '') ?? all[0];
}

/** The row and the brothers after it that belong to it. */
function wholeRow(element: Element, { goesOn }: ListShape): readonly Element[] {
  const parts = [element];
  for (let next = element.nextElementSibling; goesOn !== undefined && parts.length < 3; ) {
    if (next?.matches(goesOn) !== true) break;
    parts.push(next);
    next = next.nextElementSibling;
  }
  return parts;
}

function partsOf(row: readonly Element[], shape: ListShape, context: ListContext): Partial<Parts> {
  const parts: Partial<Parts> = {
    subject: named(row, shape.subject),
    sender: named(row, shape.sender),
    snippet: named(row, shape.snippet),
    date: named(row, shape.date),
  };
  const [element] = row;
  if (element === undefined || shape.byForm === undefined) return parts;
  const { subject, sender, snippet, date } = partsByForm(element, context);
  const found = parts.subject ?? subject;
  return {
    subject: found,
    sender: parts.sender ?? (sender === found ? undefined : sender),
    snippet: parts.snippet ?? (snippet === found ? undefined : snippet),
    date: parts.date ?? date,
  };
}

function readRow(element: Element, shape: ListShape, context: ListContext): FoundRow | undefined {
  const row = wholeRow(element, shape);
  const parts = partsOf(row, shape, context);
  const anchor = parts.subject;
  if (anchor === undefined) return undefined;
  const opener = (shape.opener === undefined ? null : element.querySelector(shape.opener)) ?? element;
  return {
    row: rowOf(element, row, parts, anchor, shape, context),
    // The badge stands in the line of the subject, which in a row of several lines is not the first.
    element: row.find((part) => part.contains(anchor)) ?? element,
    anchor,
    opener,
  };
}

function rowOf(
  element: Element,
  whole: readonly Element[],
  parts: Partial<Parts>,
  anchor: Element,
  shape: ListShape,
  context: ListContext,
): ListRow {
  const subject = oneLine(anchor.textContent).slice(0, LONGEST.subject);
  const { sender, date } = parts;
  const received = rowDate(
    [date?.getAttribute('datetime'), date?.getAttribute('title'), date?.textContent],
    context,
  );
  const from = senderFrom(
    sender?.getAttribute('email'),
    sender?.getAttribute('title'),
    sender?.getAttribute('name') ?? sender?.textContent,
  );
  const own = idOf(whole, shape);
  const shown = `${subject} ${from.from?.address ?? from.from?.name ?? ''} ${received ?? ''}`;
  return {
    id: own ?? contentId('row', shown),
    subject,
    ...from,
    snippet: snippetOf(parts.snippet),
    ...(received === undefined ? {} : { received }),
    unread: element.matches(shape.unread) || element.querySelector(shape.unread) !== null,
  };
}

/** Gmail and others put a dash between the subject and the words of the text. */
const snippetOf = (element: Element | undefined): string =>
  oneLine(element?.textContent)
    .replace(/^[-–—]\s*/u, '')
    .slice(0, LONGEST.snippet);

function idOf(row: readonly Element[], { ids }: ListShape): string | undefined {
  for (const name of ids) {
    const holders = row.map((part) => (part.hasAttribute(name) ? part : part.querySelector(`[${name}]`)));
    const id = holders
      .find((holder) => holder !== null)
      ?.getAttribute(name)
      ?.trim();
    if (id !== undefined && id !== '') return id.slice(-LONGEST.id);
  }
  return undefined;
}
