import { matchesOf } from '../../model/matches.ts';
import { isNameOfThing, nameFind } from '../names/name-find.ts';
import { isGivenName, isSurname } from '../names/name-list.ts';
import { isListed, readName } from '../names/name-shape.ts';
import { PLAIN_WORDS, WEAK_GIVEN_NAMES, WORD_SURNAMES } from '../names/not-names.ts';
import { type Word, wordAt } from '../names/words.ts';
import type { Find, Recogniser } from '../recogniser.ts';

/** "my neighbour dean prowse", typed without capitals: a listed given name that is no other word must follow. */
const UNCAPITALISED =
  /\bmy[ \t]{1,3}(?:(?:late|elderly|eldest|youngest|older|younger|ex)[ \t-]{1,3})?(?:mother|father|mum|mam|mom|dad|daughter|son|lad|lass|boy|girl|brother|sister|wife|husband|hubby|partner|nan|gran|grandson|granddaughter|aunt|uncle|niece|nephew|cousin|friend|neighbour|neighbor|landlord|landlady|carer)[ \t]{1,3}(?=\p{Ll})/gu;
const PARENT_OF =
  /(?<!\w)(?:mum|mother|dad|father|parent|parents|guardian|carer|wife|husband|son|daughter|sister|brother|gran|grandmother)[ \t]of[ \t]{1,3}(?=\p{Lu})/giu;
const RELATION =
  /(?<!\w)(?:my|his|her|their|our|late|the|a|and|your)[ \t]{1,3}(?:(?:late|elderly|disabled|young|younger|older|elder|eldest|youngest|dear|ex-|former|own|step|foster|adopted|civil)[ \t]{0,3}){0,2}(?:mother|father|mum|mam|mom|dad|daughter|son|brother|sister|wife|husband|partner|spouse|fiancée?|grandmother|grandfather|gran|nan|granddad|grandson|granddaughter|aunt|auntie|uncle|niece|nephew|cousin|child|baby|ex|girlfriend|boyfriend|friend|client|neighbour|neighbor|landlord|landlady|tenant|colleague|carer|twin|ward|stepson|stepdaughter|mother-in-law|father-in-law|brother-in-law|sister-in-law)(?:,|[ \t]{1,3}(?:is|was)[ \t]{1,3}(?:called|named)|[ \t]{1,3}named|[ \t]{1,3}called|[ \t]{0,3}\()?[ \t]{0,3}(?=\p{Lu})/giu;

/** Words that also open the name of a thing ("the Child Protection Register"): a listed name must follow them. */
const LOOSE = /(?<!\w)(?:child|baby|ward|friend|client|partner|tenant|the|a|of)\b/iu;

function uncapitalisedName(words: readonly Word[], at: number): Find | undefined {
  const [first, second, joint, house] = words.slice(at, at + 4);
  // "dean prowse at 17": an address after two words makes both a name.
  const housed = joint?.lower === 'at' && /^\d/u.test(house?.text ?? '');
  if (first === undefined || first.text.length < 3 || !(isGivenName(first.text) || housed)) return undefined;
  const full =
    second !== undefined &&
    second.gap === ' ' &&
    (housed || isSurname(second.text)) &&
    !WORD_SURNAMES.has(second.lower) &&
    !PLAIN_WORDS.has(second.lower);
  if (WEAK_GIVEN_NAMES.has(first.lower) && !full) return undefined;
  const last = full ? second : first;
  const name = { from: at, to: at + (full ? 2 : 1), start: first.start, end: last.end };
  return nameFind(words, name, 'Named as a relative, friend or neighbour of the writer.', 'third-party');
}

/** The name after a word of kinship, friendship or care: "my son Idris", "her late husband, Owen Tyde". */
export const relatedPerson: Recogniser = {
  name: 'related-person',
  type: 'person',
  hits: [
    'I live with my son [[Idris]] and my mother [[Gwenda Pask]].',
    'her late husband, [[Owen Tyde]], worked there',
    'My client, [[Temperance Oduya]], asks',
    'our neighbour [[Ravi]] saw it',
    'hi, my lad [[kyle]] can see in',
    'Gail (mum of [[Andrei]], 3B)',
  ],
  misses: [
    'my partner NHS trust',
    'My mother has dementia. She lives alone.',
    'our client Services Department',
    'the child Protection Register',
    'the mother of Parliaments',
    'my son will need a place and my friend may too',
  ],
  find: ({ text, words }) => {
    const finds: Find[] = [];
    for (const match of [...matchesOf(text, RELATION), ...matchesOf(text, PARENT_OF)]) {
      const offset = match.index + match[0].length;
      const at = wordAt(words, offset);
      const first = words[at];
      if (first === undefined || first.start !== offset || first.shouted) continue;
      const name = readName(words, at);
      if (
        name === undefined ||
        isNameOfThing(words, name) ||
        (!isListed(words, name) && LOOSE.test(match[0]))
      )
        continue;
      finds.push(nameFind(words, name, 'Named as a relative, friend or client of someone.', 'third-party'));
    }
    for (const match of matchesOf(text, UNCAPITALISED)) {
      const find = uncapitalisedName(words, wordAt(words, match.index + match[0].length));
      if (find !== undefined) finds.push(find);
    }
    return finds;
  },
};
