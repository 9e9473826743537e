/** The most letters a name may share with the one before it: one base-36 digit in upper case. */
const MOST_SHARED = 35;

/**
 * A sorted list of lower-case words as one short string: each word is the number of letters it shares with the word
 * before (one digit, 0-9 A-Z), then the rest of its letters.
 */
export function frontCode(sorted: readonly string[]): string {
  let previous = '';
  let coded = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < word.length && word[shared] === previous[shared]) shared++;
    coded += shared.toString(36).toUpperCase() + word.slice(shared);
    previous = word;
  }
  return coded;
}

/** The words of `frontCode`, back as a set. Text that it did not make gives words that mean nothing, never an error. */
export function readFrontCoded(coded: string): ReadonlySet<string> {
  const words = new Set<string>();
  let previous = '';
  for (const [, digit = '0', rest = ''] of coded.matchAll(/([0-9A-Z])([^0-9A-Z]*)/gu)) {
    previous = previous.slice(0, Number.parseInt(digit, 36)) + rest;
    words.add(previous);
  }
  return words;
}
