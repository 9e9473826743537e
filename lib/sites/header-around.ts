import { oneLine, senderFrom, words } from './header.ts';
import type { FoundMessage, Page } from './site.ts';
import { receivedFrom } from './when.ts';

type Header = Pick<FoundMessage, 'subject' | 'from' | 'received'>;

const HEADINGS = 'h1,h2,h3,[role="heading"],[class*="subject" i]';
const TIMES = 'time[datetime],[data-date],[title][class*="date" i],[class*="date" i],[class*="time" i]';
const SENDERS = 'a[href^="mailto:"],[email],[data-email],[class*="sender" i],[class*="from" i]';
const LABELLED_DATE = /^[^\S\n\r\u2028\u2029]*(?:date|sent|received|on)\s*(?::\s*)?(.{6,60})$/imu;
/** How far out from the message its header is looked for: farther than that it is the page's, not the message's. */
const STEPS = 6;
const NEAREST = 12;

/** Subject, sender and date of a message from what stands around it: headings, mail links, `time` and labels. */
export function headerAround(root: Element, page: Page): Header {
  const { document, frame, today } = page;
  const places = around(root, frame);
  const heading = first(places, HEADINGS, (element) => words(element) || undefined);
  const sender = first(places, SENDERS, (element) => {
    const { from } = senderFrom(
      element.getAttribute('email') ?? element.getAttribute('data-email'),
      element
        .getAttribute('href')
        ?.replace(/^mailto:/iu, '')
        .split('?', 1)[0],
      element.getAttribute('title'),
      element.textContent?.slice(0, 300),
    );
    return from?.address === undefined ? undefined : from;
  });
  const context = { language: document.documentElement.lang, today };
  const date =
    first(places, TIMES, (element) => {
      const shown = [
        element.getAttribute('datetime'),
        element.getAttribute('data-date'),
        element.getAttribute('title'),
      ];
      return receivedFrom([...shown, element.textContent?.slice(0, 80)], context).received;
    }) ?? labelledDate(places, context);
  return {
    subject: heading ?? oneLine(document.title || frame?.ownerDocument.title),
    ...(sender === undefined ? {} : { from: sender }),
    ...(date === undefined ? {} : { received: date }),
  };
}

/** The message's surroundings, nearest first: its ancestors, and those of its frame. */
function around(root: Element, frame: Element | null): readonly Element[] {
  const places: Element[] = [];
  for (
    let place: Element | null = root;
    place !== null && places.length < STEPS;
    place = place.parentElement
  ) {
    places.push(place);
  }
  for (
    let place = frame?.parentElement ?? null;
    place !== null && places.length < 2 * STEPS;
    place = place.parentElement
  ) {
    places.push(place);
  }
  return places;
}

/** What the nearest element of this kind tells, looking inside each place in turn, outside the message first. */
function first<T>(
  places: readonly Element[],
  selector: string,
  tell: (element: Element) => T | undefined,
): T | undefined {
  const [root, ...outer] = places;
  for (const place of [...outer, ...(root === undefined ? [] : [root])]) {
    const found = [...place.querySelectorAll(selector)].slice(0, NEAREST * 4);
    const before =
      place === root ? found : found.filter((element) => root === undefined || !root.contains(element));
    for (const element of before.slice(0, NEAREST)) {
      const told = tell(element);
      if (told !== undefined) return told;
    }
  }
  return undefined;
}

function labelledDate(
  places: readonly Element[],
  context: { language: string; today: string },
): string | undefined {
  for (const place of places.slice(0, 4)) {
    const shown = LABELLED_DATE.exec(place.textContent?.slice(0, 1_500) ?? '')?.[1];
    const { received } = receivedFrom([shown], context);
    if (received !== undefined) return received;
  }
  return undefined;
}
