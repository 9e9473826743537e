import { nameFind } from '../names/name-find.ts';
import { listedWords, readName } from '../names/name-shape.ts';
import { PLACE_NAMES, PLACE_WORDS, ROLE_WORDS } from '../names/not-names.ts';
import { wordAt } from '../names/words.ts';
import type { Reading } from '../reading.ts';
import type { Find, Recogniser } from '../recogniser.ts';

/** A greeting: what stands above it is the letterhead. */
const GREETS = /^(?:dear|to whom|hi|hello|a chara|annwyl|sirs?|good (?:morning|afternoon|evening))\b/iu;
/** A letterhead is no longer than this many lines. */
const MOST_LINES = 12;
/** A number that a prisoner is known by, after the name: "A1234BC", "44120-087". */
const PRISON_NUMBER =
  /^[\s,(#:–-]{0,4}(?:(?:prison(?:er)?|inmate|doc|reg(?:ister)?)\.?[ ]?(?:no\.?|number|#)?[: ]{0,2})?(?<number>[A-Z]\d{4}[A-Z]{2}|\d{5}-\d{3})\b/u;

/** The writer above their own letter: a name alone on one of the first lines, with an address, a number or a way to reach them. */
export const letterhead: Recogniser = {
  name: 'letterhead',
  type: 'person',
  hits: [
    '[[Winnie Okwuosa]]\n14 Tern Close\nSeaford\n\nDear Sir,\n\nPlease send the log.',
    '[[Delroy Marsh]] A1234BC\nHMP Northgate\n\nDear Sir\n\nPlease send the log.',
    '[[Neil Strang]]\nneil@example.org\n\nTo whom it may concern,\n\nPlease send the log.',
  ],
  misses: [
    'Freedom of Information Officer\nTown Hall\n\nDear Sir,\n\nPlease send the log.',
    'Neil Strang\nHead of Legal\nTown Hall\n\nDear Sir,\n\nPlease send the log.',
    'High Street\nparking\n\nDear Sir,\n\nPlease send the log.',
    'Please send the log of Neil',
  ],
  find: (reading) => {
    const finds: Find[] = [];
    const greets = reading.lines.slice(0, MOST_LINES).findIndex((line) => GREETS.test(line.text));
    for (let index = 0; index < greets; index++) {
      const find = nameOnLine(reading, index, greets);
      if (find === undefined) continue;
      finds.push(find);
      break;
    }
    return finds;
  },
};

/** The name that a line of the letterhead is, where a way to reach the writer or a prison number follows. */
function nameOnLine({ text, words, lines }: Reading, index: number, greets: number): Find | undefined {
  const line = lines[index];
  if (line === undefined || line.text === '' || line.text.length > 60) return undefined;
  const name = readName(words, wordAt(words, line.start), { signature: true });
  if (name === undefined || name.start !== line.start || name.end > line.end) return undefined;
  const rest = text.slice(name.end, line.end);
  const numbered = PRISON_NUMBER.test(rest);
  const { given, weak, surname } = listedWords(words, name);
  const parts = words.slice(name.from, name.to);
  const street = parts.some((word) => PLACE_WORDS.has(word.lower) || PLACE_NAMES.has(word.lower));
  if ((given + weak + surname === 0 && street) || parts.length < 2 || !(rest.trim() === '' || numbered))
    return undefined;
  const below = lines.slice(index + 1, greets).map((other) => other.text);
  const next = below.find((other) => other !== '') ?? '';
  const office = next.split(/[\s,]+/u).some((word) => ROLE_WORDS.has(word.toLowerCase()));
  if (office || !(numbered || below.some((other) => REACHES.test(other)))) return undefined;
  return nameFind(
    words,
    name,
    'A name at the head of the letter, above how to reach the writer.',
    'requester',
  );
}

/** A house number and a street, a mailbox, a telephone number, a prison. */
const REACHES = /^(?:flat |unit |c\/o )?\d{1,5}[a-z]?,? \p{Lu}|\S@\S|\d{3}[\d ]{5,}|^HMP? /iu;
