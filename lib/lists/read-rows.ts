import { contentId } from '../model/content-id.ts';
import type { ListRow } from '../model/list-row.ts';
import { oneLine, senderFrom } from '../sites/header.ts';
import type { FoundRow, ListContext, ListShape } from './list.ts';
import { rowDate } from './row-date.ts';
import { type Parts, partsByForm } from './row-parts.ts';

/** No more rows than this are read of one list, and no more characters of a row's text are kept. */
const MOST_ROWS = 1_000;
const LONGEST = { subject: 500, snippet: 300, id: 200 } as const;

/** These rows, read by the shape of their place, in the order given. One without a subject is left out. */
export function readRows(
  elements: Iterable<Element>,
  shape: ListShape,
  context: ListContext,
): readonly FoundRow[] {
  return [...elements].slice(0, MOST_ROWS).flatMap((element) => readRow(element, shape, context) ?? []);
}

/** The first element for a selector that has words, or any where none has. */
function named(row: Element, selector: string | undefined): Element | undefined {
  if (selector === undefined) return undefined;
  const all = [...row.querySelectorAll(selector)];
  return all.find((element) => oneLine(element.textContent) !== '') ?? all[0];
}

function readRow(element: Element, shape: ListShape, context: ListContext): FoundRow | undefined {
  const byForm = shape.subject === undefined ? partsByForm(element, context) : undefined;
  const parts: Partial<Parts> = byForm ?? {
    subject: named(element, shape.subject),
    sender: named(element, shape.sender),
    snippet: named(element, shape.snippet),
    date: named(element, shape.date),
  };
  const anchor = parts.subject;
  if (anchor === undefined) return undefined;
  const opener = (shape.opener === undefined ? null : element.querySelector(shape.opener)) ?? element;
  return { row: rowOf(element, parts, anchor, shape, context), element, anchor, opener };
}

function rowOf(
  element: Element,
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
  const own = idOf(element, shape);
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

function idOf(element: Element, { ids }: ListShape): string | undefined {
  for (const name of ids) {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`);
    const id = holder?.getAttribute(name)?.trim();
    if (id !== undefined && id !== '') return id.slice(-LONGEST.id);
  }
  return undefined;
}
