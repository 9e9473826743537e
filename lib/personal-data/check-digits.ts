const digitsOf = (text: string): readonly number[] => [...text.replace(/\D/gu, '')].map(Number);

/**
 * NHS number (England, Wales, Isle of Man) and CHI number (Scotland): ten digits, the last a modulus 11 check of the
 * first nine weighted 10 down to 2; a check of 10 is never issued. Source: NHS Data Dictionary, "NHS NUMBER".
 */
export function isNhsNumber(text: string): boolean {
  const digits = digitsOf(text);
  const check = digits[9];
  if (digits.length !== 10 || check === undefined || new Set(digits).size === 1) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === check;
}

/** Prefixes that HMRC never allocates, besides those with D, F, I, Q, U or V. Source: HMRC manual NIM39110. */
const NINO_NEVER = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ']);

/** National Insurance number: an allocated prefix, six digits and A to D. */
export function isNino(text: string): boolean {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
  return /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/u.test(plain) && !NINO_NEVER.has(plain.slice(0, 2));
}

/** US social security number: area never 000, 666 or 9xx, no part all noughts. Source: SSA POMS RM 10201.035. */
export function isSsn(text: string): boolean {
  const digits = text.replace(/\D/gu, '');
  return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/u.test(digits) && new Set(digits).size > 1;
}

/** Length of an IBAN by country, for the countries whose accounts turn up here. Source: SWIFT IBAN registry. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GG: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IM: 22,
  IS: 26,
  IT: 27,
  JE: 22,
  LT: 20,
  LU: 20,
  LV: 21,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  TR: 26,
};

/** IBAN: the country's length, and the rearranged digits leave 1 when divided by 97 (ISO 13616). */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/gu, '').toUpperCase();
  if (plain.length !== IBAN_LENGTHS[plain.slice(0, 2)] || !/^[A-Z]{2}\d{2}[A-Z\d]+$/u.test(plain))
    return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Payment card: 13 to 19 digits that pass the Luhn check (ISO/IEC 7812). */
export function isCardNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19 || new Set(digits).size === 1) return false;
  const sum = digits.toReversed().reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit : digit * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/**
 * GB driving licence: five letters of the surname (9 fills), year and month and day of birth (a woman's month plus 5
 * in its first digit), two initials (9 fills). Source: DVLA, "driver number" layout.
 */
export function isDrivingLicence(text: string): boolean {
  const plain = text.replace(/\s/gu, '').toUpperCase();
  const parts = /^[A-Z]{1,5}9{0,4}\d(?<month>\d\d)(?<day>\d\d)\d[A-Z9]{2}\d[A-Z\d]{2}(?:\d{2})?$/u.exec(
    plain,
  )?.groups;
  if (parts === undefined || !/^[A-Z9]{5}\d{6}/u.test(plain)) return false;
  const month = Number(parts.month) % 50;
  const day = Number(parts.day);
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** IPv4 outside the private, loopback, link-local and multicast ranges (RFC 1918, RFC 6890). */
export function isPublicIpAddress(text: string): boolean {
  const parts = text.split('.').map(Number);
  const [a = 0, b = 0] = parts;
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part > 255)) return false;
  const isPrivate =
    a === 10 || a === 127 || a === 0 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
  return !isPrivate && !(a === 169 && b === 254) && a < 224;
}
