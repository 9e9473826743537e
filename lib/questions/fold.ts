const ODD_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u00b4\u0060]/gu;
const ODD_DOUBLES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/gu;
const ODD_DASHES = /[\u2010-\u2015\u2212]/gu;
const ODD_SPACES =
  /[\t\r\n\v\f\u0085\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\u00ad\ufeff]/gu;

/** A single UTF-16 unit in lower case, or itself where its lower case would change its length. */
const lowerUnit = (unit: string): string => {
  const lower = unit.toLowerCase();
  return lower.length === unit.length ? lower : unit;
};

/**
 * The text in lower case with plain quotes, dashes and spaces, of exactly the same length, so that an offset into
 * one is an offset into the other. Every odd white space, soft hyphen and direction mark becomes one space.
 */
export function fold(text: string): string {
  const plain = text
    .replace(ODD_QUOTES, "'")
    .replace(ODD_DOUBLES, '"')
    .replace(ODD_DASHES, '-')
    .replace(ODD_SPACES, ' ');
  const lower = plain.toLowerCase();
  return lower.length === text.length
    ? lower
    : Array.from({ length: plain.length }, (_, i) => lowerUnit(plain.charAt(i))).join('');
}
