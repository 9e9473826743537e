import { matchesOf } from '../model/matches.ts';
import { opensItem } from './blocks.ts';

/** "-- ", "__", "—" alone: what mail programs put before a signature or a list's footer. */
export const isSignatureMark = (body: string): boolean => /^(?:--|—|__+|–|\*{3,})$/u.test(body);

const CLIENT_LINE =
  /^(?:(?:sent|envoyé|gesendet|enviado|verzonden|inviato|skickat|sendt|wysłane|lähetetty|odesláno|anfonwyd|seolta|отправлено) (?:from|by|via|using|with|depuis|de(?:puis)?|à partir|von|mit|desde|do|vanaf|via|da|dal|från|fra|z|od|o|ó|с) |get outlook for |scarica outlook|télécharge[rz] outlook|outlook für |obtenir outlook|envoyé de mon |från min |downloaded from )\S.{0,80}$/iu;

/** True for the line a mail program adds ("Sent from my iPhone", "Get Outlook for Android"). */
export const isClientLine = (body: string): boolean =>
  body.length < 120 && CLIENT_LINE.test(body) && !body.includes('?') && body.split(/\s+/u).length < 13;

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}{1,3}\.?|de|da|di|van|von|der|den|la|le|al|el|bin|ibn|ap|mac|o['’]|y|e|&|and|\(\p{L}+(?:\.|\/\p{L}+)?\))$/u;

/** True for a line that could be a name alone: one to five capitalised words. */
export function isNameLine(body: string): boolean {
  if (body.length > 60) return false;
  const bare = body.replace(/^[-–—*]\s?/u, '').replace(/[,.]$/u, '');
  if (bare.length < 2 || bare.length > 48) return false;
  const words = bare.split(/\s+/u);
  return words.length <= 5 && /^\p{Lu}/u.test(bare) && words.every((word) => NAME_WORD.test(word));
}

/** How to reach someone: an address, a labelled number, a web address, a telephone number, a postcode. */
const CONTACTS: readonly RegExp[] = [
  /\S@\S/u,
  /(?<!\w)(?:tel|telephone|phone|mobile|mob|fax|email|e-mail|web|website|address|twitter|t|m|e|w|dd|ddi)\.?\s*[:+]/iu,
  /(?<!\w)www\.|(?<!\w)https?:/iu,
  /\d[\d\s()-]{8,}\d/u,
  /(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/iu,
];
const STREET =
  /^(?:(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt|[Uu]nit|[Ss]uite|[Rr]oom|[Tt]op [Ff]loor|[Gg]round [Ff]loor|[Ff]irst [Ff]loor|PO [Bb]ox|P\.O\. [Bb]ox)\b.{0,70}|\d{1,5}[a-zA-Z]?(?:[-–/]\d{1,5}[a-z]?)?,? \p{Lu}[\p{L}'’.-]+(?:,? [\p{Lu}\d&][\p{L}\d'’.&-]*| (?:the|of|on|upon)){0,8})$/u;
const SENTENCE_WORDS =
  /(?<!\w)(?:please|provide|request|requested|would|could|should|how many|how much|what|which|has|have|was|were|is|are|the)\b/iu;

/** True where a contact line is more than a mention of one in a sentence. */
const isContact = (body: string): boolean => {
  if (!CONTACTS.some((pattern) => pattern.test(body))) return false;
  return body.split(/\s+/u).length < 14 && !(SENTENCE_WORDS.test(body) && /[.]$/u.test(body));
};

/** True for a line that could stand in a signature: a name, a job, an address, a telephone number. Not a sentence, not a list item. */
export function isSignatureLine(body: string): boolean {
  if (body.length > 120 || /[?:;]$/u.test(body)) return false;
  if (isContact(body) || STREET.test(body) || isNameLine(body)) return true;
  if (INITIAL_NAME.test(body)) return true;
  if (opensItem(body) && !/^[-–—*]\s?\p{Lu}/u.test(body)) return isNamed(body);
  return (
    !SENTENCE_WORDS.test(body) && (body.length < 70 || !/[.]$/u.test(body)) && body.split(/\s+/u).length < 12
  );
}

/** What parts a name from what is said of it: a comma, a bar, a bracket, a dash, or the space before a number or an address. */
const AFTER_NAME = /[,|(]| [-–—@] |\s(?=\+?\d[\d\s]{6,}|\S+@\S)/gu;
const NAME_ALONE = /^[^,|(\d@]{3,40}$/u;
const LONGEST_REST = 81;

/** The words before the first thing that may part a name from a job, a place or a number; `undefined` where nothing follows. */
function nameFirst(body: string): string | undefined {
  const bare = body.replace(/^[-–—*]?\s?/u, '');
  for (const { index, 0: parts } of matchesOf(bare, AFTER_NAME)) {
    const name = bare.slice(0, index).trimEnd();
    const rest = bare.slice(index + parts.length).trimStart();
    if (name.length >= 3 && rest !== '' && rest.length <= LONGEST_REST)
      return NAME_ALONE.test(name) ? name : undefined;
  }
  return undefined;
}

/** "k. lisowska", typed without capitals. */
const INITIAL_NAME = /^\p{L}\. ?\p{L}[\p{L}'’-]{1,20}$/u;
const NOT_NAMES =
  /^(?:none|yes|no|total|other|dates?|costs?|names?|location|reason|outcome|age|gender|sex|ward|type|thanks|please)$/iu;

/** True for a line that gives a name first: alone, or with a job, a place or a number after it. */
export function isNamed(body: string): boolean {
  if (isNameLine(body)) return !NOT_NAMES.test(body);
  const name = nameFirst(body.slice(0, 130));
  return name?.includes(' ') === true && isNameLine(name);
}

/** True for what follows a leave-taking: a name in any spelling, or how to reach the writer. */
export const signsOff = (body: string): boolean =>
  isNamed(body) ||
  (/^\p{L}{2,14}(?: \p{L}{1,16}){0,2}$/u.test(body) && !NOT_NAMES.test(body)) ||
  INITIAL_NAME.test(body) ||
  /^\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})? @ \p{Lu}/u.test(body) ||
  isContact(body) ||
  STREET.test(body);
