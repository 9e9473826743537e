import { contentId } from './content-id.ts';
import { parseDay } from './day.ts';
import { sameSender } from './same-sender.ts';
import type { Message, Sender } from './source-text.ts';

/** Stands between the parts of an id: the words, who sent them, the day. An id of an earlier version has the words alone. */
const BETWEEN = '.';
const DAY = 'YYYY-MM-DD'.length;
/** Days that two readings of one letter may lie apart: at midnight, in another time zone. */
const APART = 1;

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/**
 * The id of a letter: what was done on it is found under this id again. The same words from two people are two letters,
 * and so are they from one person on two days, each with a clock of its own. Says nothing of who sent it to whoever does
 * not have the words.
 */
export function letterId({ letter, subject, source, from, received }: Message): string {
  if (letter !== undefined) return letter;
  const words = `${subject} ${source.text}`;
  const sender = folded(from?.address ?? from?.name ?? '');
  return [
    contentId('letter', words),
    ...(sender === '' && received === undefined
      ? []
      : [sender === '' ? '' : contentId('by', `${sender} ${words}`)]),
    ...(received === undefined ? [] : [received.slice(0, DAY)]),
  ].join(BETWEEN);
}

/** A letter that something is known of. `received`: as its page gave it; absent where that is not known. */
export interface KnownLetter {
  readonly id: string;
  readonly from?: Sender;
  readonly received?: string;
}

/** What the ids of all letters with the words of this one begin with. */
export const wordsOfId = (id: string): string => id.split(BETWEEN)[0] ?? id;

/** The day that a letter's page gives, as far as it is known: the officer may have set another. An ISO date. */
export const dayOfLetter = ({ id, received }: KnownLetter): string | undefined =>
  (id.split(BETWEEN)[2] ?? received)?.slice(0, DAY);

function maySender(one: KnownLetter, message: Message): boolean {
  if (one.from !== undefined) return sameSender(one.from, message.from);
  const [known, asked] = [one.id, letterId(message)].map((id) => id.split(BETWEEN)[1] ?? '');
  return known === '' || asked === '' || known === asked;
}

function mayDay(one: KnownLetter, { received }: Message): boolean {
  const known = parseDay(dayOfLetter(one) ?? '');
  const asked = parseDay((received ?? '').slice(0, DAY));
  return known === undefined || asked === undefined || Math.abs(known - asked) <= APART;
}

/** False where the letter is known to be from another person or of another day than the message. */
export const mayBeOne = (one: KnownLetter, message: Message): boolean =>
  maySender(one, message) && mayDay(one, message);

/**
 * The id under which a letter is known: one of the same words, sender and day, as far as both are shown, else its own.
 * A page may leave out the address or the day that another place shows. Of several, the first counts.
 */
export function knownLetterId(message: Message, known: readonly KnownLetter[]): string {
  const own = letterId(message);
  if (known.some(({ id }) => id === own)) return own;
  return known.find((one) => wordsOfId(one.id) === wordsOfId(own) && mayBeOne(one, message))?.id ?? own;
}
