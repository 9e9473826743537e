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
  for (let at = 0; at < coded.length; ) {
    const shared = Number.parseInt(coded.charAt(at), 36);
    const start = at + 1;
    for (at = start; at < coded.length && isLetter(coded.charCodeAt(at)); at++);
    previous = previous.slice(0, shared) + coded.slice(start, at);
    words.add(previous);
  }
  return words;
}

/** False for a digit of base 36 in upper case. */
const isLetter = (unit: number): boolean => unit > 90 || unit < 48 || (unit > 57 && unit < 65);

/**
 * Whether words stand in a list of `frontCode`, which is read one first letter at a time, when a word with that letter is
 * asked for: the words of one letter share nothing with those before, and nothing else does.
 */
export function frontCodedList(coded: string): (word: string) => boolean {
  const unread = new Map(
    coded
      .split('0')
      .filter((words) => words !== '')
      .map((words) => [words.charAt(0), `0${words}`]),
  );
  const read = new Map<string, ReadonlySet<string>>();
  return (word) => {
    const letter = word.charAt(0);
    const known = read.get(letter) ?? readFrontCoded(unread.get(letter) ?? '');
    read.set(letter, known);
    return known.has(word);
  };
}
