import { isBodyName } from '../names/bodies.ts';
import { COURTESY_TITLES, nameFind } from '../names/name-find.ts';
import { listedWords, type NameShape, readName } from '../names/name-shape.ts';
import { BODY_WORDS, PLACE_NAMES, PLACE_WORDS, ROLE_WORDS, SIGNED_SURNAMES } from '../names/not-names.ts';
import { type Word, wordAt } from '../names/words.ts';
import type { Line, Reading } from '../reading.ts';
import type { Find, Recogniser } from '../recogniser.ts';
import type { SignOff } from '../sign-off.ts';
import { RANKS } from './titled-name.ts';

/** What may follow a name on the line it is signed on. */
const AFTER_NAME =
  /^\s*(?:$|[,;(|/•*<[]|[–—-]\s|\.$|\.\s*$|@\s|\+?\d|on behalf of\b|for\b|at\b|of the\b|and\b|x{1,4}\s*$|&(?! (?:co|partners|sons|associates|company)\b)|\S+@)/iu;
/** How some writers style themselves: "John of the Smith family", "Jane of the family Jones". */
const FAMILY = /^[:,]? of the (?:(?:family|house|clan) [\p{L}'’-]+|[\p{L}'’-]+ (?:family|house|clan))/iu;

/** The name at the end of a letter, after a closing formula or alone on its line. */
export const signature: Recogniser = {
  name: 'signature',
  type: 'person',
  hits: [
    'Please send the figures.\n\nYours faithfully,\n[[Wilhelmina Stroud-Okafor]]',
    'How many bins were lost?\n\nRegards, [[Dafydd ap Rhys]]',
    'how many cars were towed\n\nthanks\n[[jaspreet sohal]]',
    'Please send the list.\n\n[[Ulrika Vantongeren]]\nClimate desk',
    'Please send the list.\n\nThank you\n[[Cllr Ines Abbot]], Labour group',
    'Please send the list.\n[[Q. Harbottle]], 01632 960001',
    'Send me the log.\n\nMany thanks,\n\n[[P.J. de Souza]]\n14 Nettle Bank',
    'Send me the log.\n\n[[Owain of the Treharne family]]\nc/o 4 Mill Row',
    'Send me the log.\n\n[[H. and R. Quennell]]',
    'Send me the log.\n\n[[B. Tolland]]\nb.tolland@example.org',
    'list of garages please - [[Marek Okwuosa]]',
    'Send me the log.\n\nCheers\n[[Oisín]]',
    'Send me the log.\n\nSincerely,\n/s/ [[Imani Okafor]]\nLantern Press',
    'Send me the log.\n\nYours\nCaptain [[R. Tregenza]]',
    'Send me the log.\n\nregards\n[[k. lisowska]]',
    'Send me the log.\n\nBest\n[[Seonaid Nic a’ Phearsain]]',
    'Send me the log. Regards [[Theo Lambrou]]',
    'Send me the log.\n\n[[Dilys]] x',
    'Send me the log.\n\nYours\n[[Mr and Mrs Hatherleigh]]',
    'Send me the log.\n\nKind regards\n[[MARGARET O’DOWD]]\nSent from my phone',
  ],
  misses: [
    'Please send the list.\n\nYours faithfully,\nFreedom of Information Team',
    'Please send:\n1. Number of Fines\n2. Number of Appeals',
    'Please send the totals for each year.\n\nThank you',
    'Which areas are covered?\nBury Central\nSalford North',
    'Please send the list.\n\nKind regards\n\nResearch and Policy Unit',
    'Please send the list.\n\nMany thanks in advance for your help.',
    'Could you tell me what was spent?\n\nHighways Department\nCity Council',
    'The car park is at\n\nNelson Street',
    'Which lanes?\n\nOwners of the land',
    'list of garages please - thank you',
    'Yours faithfully,\n\nPatel & Co Solicitors',
    'Which years?\na. 2019\nb. 2020',
    'Which parts?\n(a) Cost\n(b) Time',
    'I would like it by e-mail.\n\nPDF format',
    'Which gates?\nk. north',
    'Please send the list with best regards to all',
    'Please send the list.\n\nRegards\nFriends of the Park',
    'Please send the list.\n\nSincerely,\n/s/ The Board',
    'Please send the list.\n\nYours\nCaptain of the club',
    'Please send the list.\n\nMany thanks xx',
  ],
  find: (reading) => {
    const finds: Find[] = [];
    let tailDone = -1;
    for (const signOff of reading.signOffs) {
      if (!signOff.sure && signOff.to === tailDone) continue;
      const find = signedName(reading, signOff);
      if (find === undefined) continue;
      finds.push(find, ...secondName(reading, signOff, find));
      tailDone = signOff.to;
    }
    return [...finds, ...dashedName(reading, finds)];
  },
};

function signedName(reading: Reading, signOff: SignOff): Find | undefined {
  const { text, words, lines } = reading;
  const line = lines[signOff.from];
  if (line === undefined) return undefined;
  // "/s/" stands for a signature by hand.
  const mark = /^\/s\/[ \t]*/iu.exec(text.slice(signOff.start, line.end))?.[0].length ?? 0;
  const start = signOff.start + mark;
  let at = wordAt(words, start);
  const firstAt = at;
  const first = words[at];
  if (first === undefined || first.start >= line.end || first.start - start > 3) return undefined;
  while (
    COURTESY_TITLES.has(words[at]?.lower ?? '') ||
    (RANKS.has(words[at]?.lower ?? '') && words[at + 1]?.capital === true)
  )
    at++;
  const couple = words[at]?.lower === 'and' && COURTESY_TITLES.has(words[at + 1]?.lower ?? '');
  if (couple && first !== words[at]) at += 2;
  const read = readName(words, at, {
    signature: true,
    lowerCase: signOff.sure || LOWER_NAME.test(line.text),
  });
  if (read === undefined || read.end > line.end) return undefined;
  const name = withoutKisses(words, (signOff.sure ? wholeLine(words, read, line) : undefined) ?? read);
  if (name === undefined) return undefined;
  const rest = text.slice(name.end, line.end);
  const family = FAMILY.exec(rest)?.[0];
  if (
    family === undefined &&
    (!AFTER_NAME.test(rest) || /^[^,|]*\b(?:LLP|Ltd|Limited|LLC|Inc|plc|Solicitors)\b/u.test(rest))
  )
    return undefined;
  if (family === undefined && isBody(reading, text.slice(name.start, name.end))) return undefined;
  const titled =
    words[at - 1] !== undefined && COURTESY_TITLES.has(words[at - 1]?.lower ?? '') && at > firstAt;
  if (family === undefined && !titled && !isTrusted(reading, signOff, name)) return undefined;
  const why = signOff.sure
    ? 'The name after the closing words of the letter.'
    : 'A name alone at the end of the letter.';
  const find = nameFind(
    words,
    family === undefined ? name : { ...name, end: name.end + family.length },
    why,
    'requester',
  );
  return couple ? { ...find, span: { ...find.span, start: first.start } } : find;
}

/** "Pam x": the name without the kisses after it. */
function withoutKisses(words: readonly Word[], name: NameShape): NameShape | undefined {
  const [before, last] = [words[name.to - 2], words[name.to - 1]];
  if (!/^x{1,4}$/u.test(last?.text ?? '')) return name;
  if (before === undefined || name.to - name.from < 2) return undefined;
  return { ...name, to: name.to - 1, end: before.end };
}
/** What may stand between a name alone on its line and the line's end. */
const KISSES = /^(?:\s+x{1,4})?\s*$/iu;
/** "tracey humber" alone on a line. */
const LOWER_NAME = /^\p{Ll}{3,15} \p{Ll}{3,15}$/u;
const LONGEST_LEAVE = 40;

/** "Prof. Lockhart and Dr Baek": a second name on the line, after "and". */
function secondName({ text, words, lines }: Reading, signOff: SignOff, first: Find): readonly Find[] {
  const line = lines[signOff.from];
  const joint = /^ (?:and|&) /u.exec(text.slice(first.span.end, line?.end ?? first.span.end));
  if (line === undefined || joint === null) return [];
  let at = wordAt(words, first.span.end + joint[0].length);
  if (COURTESY_TITLES.has(words[at]?.lower ?? '')) at++;
  const name = readName(words, at, { signature: true });
  if (name === undefined || name.end > line.end || name.to - name.from < 2) return [];
  return [nameFind(words, name, 'A second name that signs the letter.', 'requester')];
}

/** "Seonaid Nic a' Phearsain": a line of capitalised words and small joints after a closing formula is all name. */
function wholeLine(words: readonly Word[], read: NameShape, line: Line): NameShape | undefined {
  const to = wordAt(words, line.end);
  const parts = words.slice(read.from, to);
  const last = parts.at(-1);
  if (read.to >= to || last === undefined || parts.length > MOST_LINE_WORDS || !last.capital)
    return undefined;
  const shaped = parts.every(
    (word) =>
      (word.capital ? !BODY_WORDS.has(word.lower) && !ROLE_WORDS.has(word.lower) : word.text.length <= 3) &&
      (word === parts[0] || /^['’]? ?$/u.test(word.gap)),
  );
  return shaped ? { ...read, to, end: last.end } : undefined;
}
const MOST_LINE_WORDS = 5;

/** What parts the last words of a letter from a name after them. */
const DASHES = [
  ' - ',
  ' – ',
  ' — ',
  ' -- ',
  '. ',
  '? ',
  ' ta ',
  ' thx ',
  'heers ',
  'heers, ',
  'egards ',
  'egards, ',
  'hanks ',
  'hanks, ',
  'incerely ',
  'incerely, ',
  'aithfully ',
  'aithfully, ',
];
const MOST_DASHED_WORDS = 6;
const LONGEST_DASHED = 70;

/** "list of garages please - Marek Wood": a name that ends the last line of all. */
function dashedName(reading: Reading, finds: readonly Find[]): readonly Find[] {
  const { words, lines } = reading;
  const last = lines.findLast((line) => line.text !== '');
  if (last === undefined || finds.some((find) => find.span.end >= last.start)) return [];
  const tail = last.text.slice(-LONGEST_DASHED);
  const from = Math.max(
    ...DASHES.map((dash) => (tail.includes(dash) ? tail.lastIndexOf(dash) + dash.length : -1)),
  );
  if (from < 0 || tail.slice(from).split(' ').length > MOST_DASHED_WORDS) return [];
  const offset = last.end - tail.length + from;
  const name = readName(words, wordAt(words, offset));
  if (name?.start !== offset || listedWords(words, name).given === 0) return [];
  if (name.end !== last.end && !/^ (?:at|from|@) \p{Lu}/u.test(last.text.slice(name.end - last.start)))
    return [];
  return [nameFind(words, name, 'A name that ends the letter.', 'requester')];
}

/** "Charlotte Church" and "Dev Marsh" are people, "Nelson Street" is not. */
const isPlaceSurname = (words: readonly Word[], name: NameShape): boolean =>
  listedWords(words, { ...name, to: name.from + 1 }).given +
    listedWords(words, { ...name, to: name.from + 1 }).weak >
    0 &&
  words
    .slice(name.from, name.to)
    .every((word) => !PLACE_WORDS.has(word.lower) || SIGNED_SURNAMES.has(word.lower));

/** A body by its words, or the sender whose mailbox is a desk's. */
const isBody = ({ senderName, senderAddress }: Reading, name: string): boolean =>
  isBodyName(name, name === senderName ? senderAddress : '');

/** "Beth" alone under the note of a colleague who forwards the request. */
const isColleague = ({ cover, lines }: Reading, signOff: SignOff, name: NameShape, given: number): boolean =>
  cover !== undefined && name.end <= cover.end && given > 0 && lines[signOff.from]?.end === name.end;

/** A name after a closing formula needs little; one that only stands at the end must look like a name. */
function isTrusted(reading: Reading, signOff: SignOff, name: NameShape): boolean {
  const { text, words, lines } = reading;
  const parts = words.slice(name.from, name.to);
  const listed = listedWords(words, name);
  const known = listed.given + listed.weak + listed.surname > 0;
  const full = parts.filter((word) => !word.initial).length;
  if (full === 0) return signOff.sure && parts.length === 1;
  const capitals = parts.every((word) => word.capital || word.text.length <= 3);
  // "k. lisowska", typed without capitals.
  if (signOff.sure && parts.length === 2 && parts[0]?.text.length === 1) return true;
  if (signOff.sure) return capitals ? parts.length <= 5 : known && parts.length <= 3;
  if (isColleague(reading, signOff, name, listed.given)) return true;
  const alone =
    KISSES.test(text.slice(name.end, lines[signOff.from]?.end)) &&
    lines.findLast(({ text }) => text !== '') === lines[signOff.from];
  if (
    alone &&
    parts.length === 2 &&
    listed.given > 0 &&
    parts.every((word) => /^\p{Ll}{3,}$/u.test(word.text))
  )
    return true;
  // "Dilys" or "JB" alone below the last words.
  if (alone && parts.length === 1 && lines[signOff.from - 1]?.text === '')
    return (
      /^\p{Lu}{2}$/u.test(parts[0]?.text ?? '') ||
      (listed.given > 0 && !PLACE_NAMES.has(parts[0]?.lower ?? ''))
    );
  if (!capitals || parts.length < 2) return false;
  if (parts.some((word) => PLACE_WORDS.has(word.lower)) && !isPlaceSurname(words, name)) return false;
  if (listed.given > 0 || (parts[0]?.initial === true && full > 0)) return true;
  const above = lines[signOff.from - 1]?.text ?? '';
  // "Tight lines," takes leave in the writer's own way.
  const apart = above === '' || (above.length <= LONGEST_LEAVE && above.endsWith(','));
  return apart && (known || !parts.some((word) => word.shouted)) && parts.length <= 4;
}
