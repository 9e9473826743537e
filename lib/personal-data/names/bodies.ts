import { COURTESY_TITLES } from './name-find.ts';
import { isGivenName, isSurname } from './name-list.ts';
import { BODY_WORDS, PLACE_NAMES, SIGNED_SURNAMES, WEAK_GIVEN_NAMES, WORD_SURNAMES } from './not-names.ts';
import { readWords, type Word } from './words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words of papers, groups, desks and machines that send mail, besides the words of a body's name. */
const SENDER_WORDS = setOf(`
weekly daily monthly evening sunday post mail echo chronicle argus observer express mercury courier star sun mirror standard tribune bulletin
digest newsletter magazine radio newsdesk reporters today planner advertiser messenger examiner independent record journalists bulletins
friends neighbours neighbors parents campaigners action coalition supporters members taxpayers tenants leaseholders traders cyclists
portal helpdesk helpline noreply no-reply donotreply system mailer notification notifications alert alerts feedback customer customers
enquiries enquiry centre center office admin administrator reception correspondence complaints caseworker clerk secretary
arms inn tavern bar grill cafe café kitchen bakery butchers florist restaurant stores store supermarket takeaway lettings garage brewery bookshop pharmacy
collective trustees volunteers alliance initiative watchdog matters rights
`);

/** What the name of a campaign begins with: "Save Zenda Baths", "Stop the Bypass". */
const CAMPAIGN_OPENS = setOf('save stop keep protect defend reclaim support say no the friends');

/** Small words inside the names of bodies: "Society for Old Ships", "Parents Against Fumes". */
const BODY_JOINTS = setOf('of for against on to in with');

/** The mailbox of an office or a desk: what stands before the `@`. */
const DESK =
  /^(?:foi|info|contact|press|news|sales|secretary|chair|hello|no-?reply|do-?not-?reply|team|office|admin|editor|desk|enquir|customer|post|mail|support|help)(?:[^a-z]|$|desk|ies|y|s)/iu;

const isStrongGiven = (word: Word): boolean =>
  isGivenName(word.text) && !WEAK_GIVEN_NAMES.has(word.lower) && !PLACE_NAMES.has(word.lower);

/** Words of bodies that are surnames too, besides those that a signature is known by. */
const BODY_SURNAMES = setOf(
  'welsh english french german irish scottish post star sun press guild noble land school legal courier record action',
);

/** Last words that make a body even of a person's name: "Peter Pell Consulting". */
const BODY_ENDS = setOf(`
ltd limited llp llc plc inc co council councils services service team group groups society association trust club department dept consulting consultancy
solutions solicitors architects charity foundation campaign news newsroom office academy college university hospital hospice centre partners partnership
associates agency federation committee library network systems technologies properties estates lettings surgery practice arms inn
`);

/** "Joy Church", "T. Banks", "Moira Press": a given name or an initial, and a surname that is a word as well. */
function isPersonWithWord(words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2 || words.length > 3) return false;
  if (words.slice(0, -1).some((word) => BODY_WORDS.has(word.lower) || SENDER_WORDS.has(word.lower)))
    return false;
  if (first.initial || isStrongGiven(first)) return !BODY_ENDS.has(last.lower);
  const surname =
    SIGNED_SURNAMES.has(last.lower) || WORD_SURNAMES.has(last.lower) || BODY_SURNAMES.has(last.lower);
  return isGivenName(first.text) && !PLACE_NAMES.has(first.lower) && surname;
}

/**
 * True where a name as signed or as a mail header gives it is that of a body, an office, a paper or a campaign.
 * `address`: the sender's, whose mailbox may tell a desk. False for an empty name.
 */
export function isBodyName(name: string, address = ''): boolean {
  const words = readWords(name);
  const first = words[0];
  if (first === undefined || COURTESY_TITLES.has(first.lower) || isPersonWithWord(words)) return false;
  if (words.length > 1 && CAMPAIGN_OPENS.has(first.lower)) return true;
  if (words.some((word) => BODY_WORDS.has(word.lower) || SENDER_WORDS.has(word.lower))) return true;
  if (isStrongGiven(first) || first.initial) return false;
  if (name.includes('&')) return true;
  if (words.slice(1).some((word) => BODY_JOINTS.has(word.lower) && !word.capital)) return true;
  return DESK.test(address) && !words.some((word) => isGivenName(word.text) || isSurname(word.text));
}

/** What follows a person's name in a mail header: "via Ask Ruritania", "(Policy)", "- Zenda Courier". */
const AFTER_PERSON = /\s(?:via|on behalf of)\s|\s?[(|[<]|\s[-–—]\s/iu;
const SURNAME_FIRST = /^([\p{L}' ’-]{2,30}), ([\p{L}.' ’-]{1,30})$/u;

/** The person's name in a mail header, given name first: "Okonedo, Folasade (Policy)" gives "Folasade Okonedo". */
export function personInHeader(name: string): string {
  const end = AFTER_PERSON.exec(name)?.index ?? name.length;
  const alone = name.slice(0, end).trim();
  const [, surname, given] = SURNAME_FIRST.exec(alone) ?? [];
  return surname === undefined || given === undefined ? alone : `${given} ${surname}`;
}
