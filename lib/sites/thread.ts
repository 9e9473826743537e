import { isEditable } from '../read/look.ts';
import { oneLine, senderFrom, words } from './header.ts';
import type { FoundMessage, Page, Site } from './site.ts';
import { receivedFrom } from './when.ts';

/** A place whose messages have the same shape one after the other. All are CSS selectors unless said otherwise. */
export interface ThreadShape extends Pick<Site, 'id' | 'guessable'> {
  /** On every page of this place, also where no message is open. */
  readonly proof: string;
  /** The text of one message. */
  readonly body: string;
  /** Where the text stands in a frame of its own: that frame, in the page around it. */
  readonly frame?: string;
  /** One message with its header; where it is not known, the smallest element with a sender and one text. */
  readonly message?: string;
  /** Anywhere on the page, the nearest to the message. */
  readonly subject: string;
  /** Inside the message. Its `email`, `name` and `title` attributes are read too. */
  readonly sender: string;
  /** Inside the message. Its `datetime` and `title` attributes are read first. */
  readonly date: string;
  /** The name inside what `sender` shows, as the first group. */
  readonly senderIn?: RegExp;
  /** What stands before the subject in its element ("Subject:"). */
  readonly label?: RegExp;
  /** Messages of the requester: where given, they come first, the oldest (the request itself) before all. */
  readonly requester?: string;
}

/** A site made of its shape. Its messages: those of others before the officer's own, the newest first. */
export function threadSite(shape: ThreadShape): Site {
  const { id, guessable } = shape;
  return {
    id,
    guessable,
    matches: (page) => framed(page, shape) !== undefined || page.document.querySelector(shape.proof) !== null,
    messages: (page) => {
      const found = bodies(page, shape).map((root) => messageAt(root, page, shape));
      const { title } = outer(page, shape);
      return order(found, shape, title).map((message) => ({
        ...message,
        ...rankOf(message, page, shape, title),
      }));
    },
  };
}

interface InThread extends FoundMessage {
  readonly box: Element;
}

/** The frame that a text of this place stands in, where this page is one. */
function framed({ frame }: Page, shape: ThreadShape): Element | undefined {
  return frame !== null && shape.frame !== undefined && frame.matches(shape.frame) ? frame : undefined;
}

/** The document that has the headers: around the frame, where the text has a frame of its own. */
const outer = (page: Page, shape: ThreadShape): Document =>
  framed(page, shape)?.ownerDocument ?? page.document;

function bodies(page: Page, shape: ThreadShape): readonly Element[] {
  const { document } = page;
  if (framed(page, shape) !== undefined) return document.body === null ? [] : [document.body];
  const all = [...document.querySelectorAll(shape.body)].filter((body) => !isEditable(body) && isShown(body));
  return all.filter((body) => !all.some((other) => other !== body && other.contains(body)));
}

/** Collapsed messages stay in the page, hidden. */
const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

function messageAt(root: Element, page: Page, shape: ThreadShape): InThread {
  const header = framed(page, shape) ?? root;
  const box = boxAround(header, shape);
  const context = { language: outer(page, shape).documentElement.lang, today: page.today };
  const date = nearest(box, shape.date, header);
  const shownDate = [date?.getAttribute('datetime'), date?.getAttribute('title'), date?.textContent];
  return {
    root,
    box,
    subject: subjectOf(box, outer(page, shape), shape),
    ...senderOf(nearest(box, shape.sender, header), shape),
    ...receivedFrom([...shownDate, ...shortLines(box, header)], context),
    sure: true,
  };
}

/** The element of one message: as the shape says, else growing from its text until a sender is in it. */
function boxAround(body: Element, shape: ThreadShape): Element {
  const known = shape.message === undefined ? null : body.closest(shape.message);
  if (known !== null) return known;
  let box = body;
  for (let at = body.parentElement; at !== null; at = at.parentElement) {
    if (at.querySelectorAll(shape.body).length > 1) break;
    box = at;
    if (at.querySelector(shape.sender) !== null) break;
  }
  return box;
}

/** The first such element of the message that is not inside its text. */
function nearest(box: Element, selector: string, body: Element): Element | undefined {
  return [...box.querySelectorAll(selector)].find((element) => !body.contains(element));
}

function subjectOf(box: Element, document: Document, shape: ThreadShape): string {
  const element = box.querySelector(shape.subject) ?? document.querySelector(shape.subject);
  const shown = element?.getAttribute('title') || words(element) || document.title;
  return oneLine(shown.replace(shape.label ?? /^$/u, ''));
}

function senderOf(element: Element | undefined, shape: ThreadShape): Pick<FoundMessage, 'from'> {
  if (element === undefined) return {};
  const { textContent } = element;
  const named =
    shape.senderIn === undefined ? textContent : (shape.senderIn.exec(oneLine(textContent))?.[1] ?? '');
  return senderFrom(
    element.getAttribute('email'),
    element.getAttribute('title'),
    element.getAttribute('name') ?? named,
  );
}

/** Short lines of the header, where a place has no element of its own for the date. */
function shortLines(box: Element, body: Element): readonly string[] {
  return [...box.querySelectorAll('span,div,td,time,p')]
    .filter(
      (element) => element.childElementCount === 0 && !body.contains(element) && !element.contains(body),
    )
    .slice(0, 60)
    .map((element) => element.textContent ?? '')
    .filter((text) => text.length >= 8 && text.length <= 60 && /\b\d{4}\b/u.test(text));
}

/** The one to answer first: the request on a portal, the newest of another's in a mailbox. */
function order(found: readonly InThread[], shape: ThreadShape, title: string): readonly FoundMessage[] {
  const { requester } = shape;
  if (requester !== undefined) {
    return [
      ...found.filter(({ box }) => box.matches(requester)),
      ...found.filter(({ box }) => !box.matches(requester)),
    ];
  }
  const newestFirst = [...found].reverse();
  return [
    ...newestFirst.filter((one) => !isOwn(one, title)),
    ...newestFirst.filter((one) => isOwn(one, title)),
  ];
}

/** A mailbox names whose it is in the title of its page. */
const isOwn = ({ from }: FoundMessage, title: string): boolean =>
  from?.address !== undefined && title.includes(from.address);

/** Of messages that each have a frame, the newest of another's comes first. */
function rankOf(
  message: FoundMessage,
  page: Page,
  shape: ThreadShape,
  title: string,
): Pick<FoundMessage, 'rank'> {
  const frame = framed(page, shape);
  if (frame === undefined || shape.frame === undefined) return {};
  const all = [...frame.ownerDocument.querySelectorAll(shape.frame)];
  const newness = (all.indexOf(frame) + 1) / (all.length + 1);
  return { rank: isOwn(message, title) ? newness / 2 - 0.5 : newness };
}
