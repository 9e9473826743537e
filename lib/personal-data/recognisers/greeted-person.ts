import { isBodyName } from '../names/bodies.ts';
import { COURTESY_TITLES, isNameOfThing, nameFind } from '../names/name-find.ts';
import { isGivenName, isSurname } from '../names/name-list.ts';
import { readName } from '../names/name-shape.ts';
import { PLACE_NAMES } from '../names/not-names.ts';
import { type Word, wordAt } from '../names/words.ts';
import type { Line } from '../reading.ts';
import type { Find, Recogniser } from '../recogniser.ts';

const GREETING =
  /^(?:(?:dear|dearest|hi|hello|hey|good (?:morning|afternoon|evening)|morning|attn:?|fao:?|f\.a\.o\.?|a chara|annwyl)[ \t]{1,3}(?:there[ \t]{1,3})?)/iu;

/** Said to people and not to offices. */
const INFORMAL = /^(?:hi|hello|hey|morning)\b/iu;
/** Bodies that are greeted by a name in small letters, and groups. */
const OFFICES = /^(?:of\p{Ll}{2,6}|defra|natural|everyone|everybody|folks|friends|colleagues?|guys|sirs?)$/iu;

/** The person a letter is addressed to: "Dear Ms Lidl", "Hi Bronwen,". */
export const greetedPerson: Recogniser = {
  name: 'greeted-person',
  type: 'person',
  hits: [
    'Dear [[Mr Oduya-Fell]],\n\nPlease send',
    'Hi [[Bronwen]],\n\nThanks',
    'Dear [[Tamsin Gallow]]\nI write',
    'hello [[sanjay]],',
    'Dear [[Hilary]], cc [[Marcus]]\n\nAs discussed',
    'Hi [[Bev]]\n\nOne for you',
  ],
  misses: [
    'Dear Sir or Madam',
    'Dear FOI Team,',
    'Hello Bristol City Council',
    'Dear Highways England,',
    'Dear Lancaster University',
    'Hi Ofgem,',
    'Hi All',
    'Hello Everyone',
    'Dear Clerk, and the Board',
  ],
  find: ({ words, lines }) => {
    const finds: Find[] = [];
    for (const line of lines) {
      const greeting = line.text.length > 80 ? null : GREETING.exec(line.text);
      if (greeting === null) continue;
      let at = wordAt(words, line.start + greeting[0].length);
      const titled = COURTESY_TITLES.has(words[at]?.lower ?? '');
      if (titled) at++;
      const name = readName(words, at, { signature: titled, lowerCase: true });
      if (name === undefined || name.end > line.end || name.to - name.from > 4 || isNameOfThing(words, name))
        continue;
      const parts = words.slice(name.from, name.to);
      const known = parts.some((word) => isGivenName(word.text) || isSurname(word.text));
      // "Dear Highways England": a body with the name of a place.
      const [first, last] = [parts[0]?.text ?? '', parts.at(-1)?.lower ?? ''];
      if (!titled && parts.length > 1 && PLACE_NAMES.has(last) && !isGivenName(first)) continue;
      if (!/^(?:[,.:!–-]|$)/u.test(line.text.slice(name.end - line.start).trim())) continue;
      const informal =
        parts.length === 1 && /^\p{Lu}\p{Ll}{1,11}$/u.test(parts[0]?.text ?? '') && INFORMAL.test(line.text);
      if (
        titled ||
        known ||
        (informal && !isBodyName(parts[0]?.text ?? '') && !OFFICES.test(parts[0]?.text ?? ''))
      )
        finds.push(nameFind(words, name, 'The person this letter is addressed to.', 'unknown'));
    }
    return [...finds, ...copied(words, finds, lines)];
  },
};

/** "Dear Hilary, cc Marcus": the second one addressed. */
function copied(words: readonly Word[], finds: readonly Find[], lines: readonly Line[]): readonly Find[] {
  return finds.flatMap((find) => {
    const line = lines.find(({ start, end }) => start <= find.span.start && find.span.end <= end);
    const at = wordAt(words, find.span.end);
    if (line === undefined || !/^(?:cc|and)$/iu.test(words[at]?.text ?? '')) return [];
    const name = readName(words, at + 1);
    if (name === undefined || name.end > line.end || isNameOfThing(words, name)) return [];
    const known = words.slice(name.from, name.to).some((word) => isGivenName(word.text));
    return known ? [nameFind(words, name, 'The person this letter is addressed to.', 'unknown')] : [];
  });
}
