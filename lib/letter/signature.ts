/** "-- ", "__", "—" alone: what mail programs put before a signature or a list's footer. */
export const isSignatureMark = (body: string): boolean => /^(?:--|—|__+|–|\*{3,}|={4,})$/u.test(body);

const CLIENT_LINE =
  /^(?:(?:sent|envoyé|gesendet|enviado|verzonden|inviato|skickat|sendt|wysłane|lähetetty|odesláno|anfonwyd|seolta|отправлено) (?:from|by|via|using|with|depuis|de(?:puis)?|à partir|von|mit|desde|do|vanaf|via|da|dal|från|fra|z|od|o|ó|с) |get outlook for |scarica outlook|télécharge[rz] outlook|outlook für |obtenir outlook|envoyé de mon |från min |downloaded from )\S.{0,80}$/iu;

/** True for the line a mail program adds ("Sent from my iPhone", "Get Outlook for Android"). */
export const isClientLine = (body: string): boolean =>
  CLIENT_LINE.test(body) && !/[?]/u.test(body) && body.split(/\s+/u).length < 13;

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}{1,3}\.?|de|da|di|van|von|der|den|la|le|al|el|bin|ibn|ap|mac|o['’]|y|e|&|and|\(\p{L}+\.?\/?\p{L}*\))$/u;

/** True for a line that could be a name alone: one to five capitalised words. */
export function isNameLine(body: string): boolean {
  const bare = body.replace(/^[-–—*]\s?/u, '').replace(/[,.]$/u, '');
  if (bare.length < 2 || bare.length > 48) return false;
  const words = bare.split(/\s+/u);
  return words.length <= 5 && /^\p{Lu}/u.test(bare) && words.every((word) => NAME_WORD.test(word));
}

const CONTACT =
  /@|\b(?:tel|telephone|phone|mobile|mob|fax|email|e-mail|web|www\.|https?:|address|twitter|t|m|e|w|dd|ddi)\b\s*[:.+]|\+?\d[\d\s()-]{8,}\d|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/iu;

/** True for a line that could stand in a signature: a name, a job, an address, a telephone number. Not a sentence. */
export function isSignatureLine(body: string): boolean {
  if (body.length > 120 || /[?]$/u.test(body)) return false;
  if (CONTACT.test(body)) return body.split(/\s+/u).length < 18;
  return (
    !/\b(?:please|provide|request|would|could|how many|how much|what|which)\b/iu.test(body) &&
    (body.length < 70 || !/[.]$/u.test(body)) &&
    body.split(/\s+/u).length < 12
  );
}

/** True for a line that gives a name first: alone, or with a job, a place or a number after it. */
export function isNamed(body: string): boolean {
  if (isNameLine(body)) return true;
  const parts =
    /^[-–—*]?\s?([^,|(\d@]{3,40}?)\s*(?:[,|(]| [-–—] |\s(?=\+?\d[\d\s]{6,}|\S+@\S+))\s*\S.{0,80}$/u.exec(
      body,
    );
  return (
    (parts?.[1] !== undefined && parts[1].includes(' ') && isNameLine(parts[1])) ||
    (/^\p{Ll}{2,14}$/u.test(body) && !NOT_NAMES.test(body)) ||
    (isSignatureLine(body) && CONTACT.test(body))
  );
}

const NOT_NAMES =
  /^(?:none|yes|no|total|other|dates?|costs?|names?|location|reason|outcome|age|gender|sex|ward|type)$/u;
