import { HOME_LABEL, isHouseWord, isStreetWord, lineStartBefore } from './address-shape.ts';
import { COURTESY_TITLES } from './names/name-find.ts';
import { isGivenName } from './names/name-list.ts';
import { BODY_WORDS, PLACE_NAMES, PLAIN_WORDS, WEAK_GIVEN_NAMES } from './names/not-names.ts';
import { readWords, type Word } from './names/words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Houses where the public is served, in lower case. */
const PREMISES_WORDS = setOf(`
pub pubs bar inn tavern restaurant café cafe takeaway nightclub hotel shop store supermarket salon gym bakery brewery cinema theatre casino
bookmaker bookmakers pharmacy newsagent newsagents off-licence chippy kebab barbers hairdressers butchers grill kitchen bistro brasserie pizzeria
premises factory warehouse depot showroom arms diner deli launderette petrol superstore market arcade bingo venue
`);

/** Words that make an address beside a shop's name somebody's own all the same. */
const HOMELY =
  /(?<!\p{L})(?:i|i'm|my|our|his|her|their|we|live|lives|lived|living|reside|resides|home|flat|house|bungalow|tenant|resident|residents|occupier|neighbour|mr|mrs|ms|miss|dr)(?!\p{L})/iu;

/** What a list of premises is announced by. */
const STEM =
  /(?<!\w)(?:premises|businesses|pubs|bars|shops|stores|restaurants|caf[eé]s|takeaways|venues|outlets|establishments|hotels|nightclubs|clubs|schools|supermarkets|salons|care homes|nurseries|surgeries|companies|firms)\b/iu;
const HOMES = /(?<!\w)(?:my|our|homes|houses|residents|tenants|people|persons)\b/iu;

/** Words farther before a name than this say nothing of whose it is: "I would like to know about The Copper Heron". */
const NEAR = 40;
const FARTHEST_BACK = 140;
const MOST_LINES_BACK = 14;
const LIST_MARK = /^\s*(?:>\s*)?(?:[-–•*·]|\(?(?:\d{1,2}|\p{L})[.)])\s+/u;

/**
 * True where the words before an address or its postcode name a business or a public place, or announce a list of
 * them: such an address is nobody's personal data. False where they speak of a home or name a person.
 */
export function isPremises(text: string, start: number): boolean {
  const lineStart = lineStartBefore(text, start);
  const line = text.slice(Math.max(lineStart, start - FARTHEST_BACK), start).replace(LIST_MARK, '');
  const clause = line.slice(
    Math.max(...['. ', '? ', '! ', '; ', ': '].map((stop) => line.lastIndexOf(stop) + 1)),
  );
  const segments = clause.split(',').filter((segment) => segment.trim() !== '');
  if (HOME_LABEL.test(line)) return false;
  if (segments.some(namesPremises)) return true;
  const opensLine = !/\p{Ll}\p{Ll} \p{Ll}/u.test(clause) && !HOMELY.test(clause);
  return opensLine && isListedAsPremises(text, lineStart);
}

/** "The Copper Heron", "Golden Wok", "above the Copper Lantern", "the takeaway at". */
function namesPremises(segment: string): boolean {
  if (HOMELY.test(segment.slice(-NEAR))) return false;
  const words = readWords(segment);
  if (words.some((word) => COURTESY_TITLES.has(word.lower))) return false;
  if (words.some((word) => PREMISES_WORDS.has(word.lower))) return true;
  const run = words.slice(words.findLastIndex((word) => !word.capital) + 1);
  const article = run[0]?.lower === 'the' ? run[0] : words[words.length - run.length - 1];
  const named = run.filter((word) => word.lower !== 'the');
  const last = named.at(-1);
  const first = named[0];
  if (first === undefined || last === undefined || /\p{N}/u.test(segment)) return false;
  if (isHouseWord(last) || isStreetWord(last)) return false;
  if (article?.lower === 'the') return !named.some((word) => PLACE_NAMES.has(word.lower));
  return named.length === words.length && named.length > 1 && !isPersonOrPlace(first, named);
}

const isPersonOrPlace = (first: Word, named: readonly Word[]): boolean =>
  first.initial ||
  (isGivenName(first.text) && !WEAK_GIVEN_NAMES.has(first.lower)) ||
  named.some((word) => PLAIN_WORDS.has(word.lower) || PLACE_NAMES.has(word.lower)) ||
  !named.some((word) => THING_NOUNS.has(word.lower) || BODY_WORDS.has(word.lower));

/** Nouns and colours that shops and pubs are named with; no name of two words is a shop's without one of them. */
export const THING_NOUNS = setOf(`
copper silver golden gold brass iron bronze steel crystal diamond emerald ruby sapphire amber ivory velvet satin silk
red blue green black white pink purple yellow orange scarlet crimson
royal little big great old new lucky happy jolly merry hungry thirsty wild flying running laughing rising blooming crafty cosy rusty
lion horse heron swan fox hound dog duck goose hen cock bull bear stag hart hare lamb ram boar eagle hawk owl robin crow raven pelican phoenix dragon unicorn griffin dolphin
crown anchor ship plough wheatsheaf barrel bell bells kettle lantern lamp teapot spoon fork knife plate pan pot oven hearth wok noodle spice curry pizza burger chicken fish chips bean leaf rose oak elm ash
star moon sun moonlight sunrise sunset rainbow garden palace castle tower gate bridge harbour anchor compass wheel key keys bow arrow shield sword
dragon bamboo lotus jasmine tandoori balti sushi grill bar tea coffee bread cake cakes sweet books toys shoes flowers cuts nails vape tyres motors
`);

/** True where the first line above that opens a list, no item of it, announces premises. */
function isListedAsPremises(text: string, lineStart: number): boolean {
  let end = lineStart - 1;
  for (let lines = 0; lines < MOST_LINES_BACK && end > 0; lines++) {
    const start = lineStartBefore(text, end);
    const line = text.slice(Math.max(start, end - 2 * FARTHEST_BACK), end).trim();
    if (/[:?]$/u.test(line)) return STEM.test(line.slice(-FARTHEST_BACK)) && !HOMES.test(line);
    if (line.length > FARTHEST_BACK || /[.!]$/u.test(line)) return false;
    end = start - 1;
  }
  return false;
}
