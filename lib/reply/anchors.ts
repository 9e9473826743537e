import { questionLabels } from '../checklist/question-label.ts';
import { type Question, wordsOfQuestion } from '../model/question.ts';
import { holds, wordsOf } from '../model/span.ts';
import { type ReplyReading, type ReplySentence, shows } from './read-reply.ts';
import { contentWords } from './words.ts';

/** Which questions each sentence of a reply speaks to: none for the reply as a whole. */
export type Addressed = ReadonlyMap<ReplySentence, readonly Question[]>;

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const NAMED = '(?:questions?|q|parts?|points?|items?|requests?|elements?|sections? of your request)';
const LABEL = '\\d{1,2}(?:\\.\\d{1,2})?(?:\\s?\\([a-z]\\))?[a-z]?|\\(?[a-z]\\)';
/** "Question 2", "Q1 and 3", "parts 1 to 4". */
const BY_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])${NAMED}\\.?\\s?(?:no\\.?\\s?|number\\s)?(${LABEL})((?:\\s?(?:,|and|&|to|-|–)\\s?(?:${NAMED}\\s?)?(?:${LABEL})(?![\\p{L}\\p{N}])){0,12})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "your third question", "the final part of your request". */
const BY_ORDER = new RegExp(
  `\\b(${ORDINALS.join('|')}|final|last)\\s(?:and\\s(${ORDINALS.join('|')}|final|last)\\s)?(?:questions?|parts?|points?|items?|elements?|limb)\\b`,
  'giu',
);
/** "1.", "2)", "(a)", "1 and 2." at the head of a line. */
const AT_HEAD = new RegExp(
  `^\\(?(${LABEL}|[a-z](?=\\)))[.):]?((?:\\s?(?:,|and|&|to|-|–)\\s?(?:${LABEL}))*)[.):]?\\s`,
  'iu',
);
const MARKED_HEAD = /^\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-z])[a-z]?(?:[.):]|\s(?:and|&|to|,)\s)/iu;

const folded = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[\s().:]/gu, '')
    .replace(/^(?:question|request|item|part|point|q)(?=\d)/u, '');

/** Finds questions by the way a reply calls them. */
interface Directory {
  readonly questions: readonly Question[];
  readonly byLabel: ReadonlyMap<string, Question>;
  readonly tops: readonly Question[];
}

function directoryOf(questions: readonly Question[]): Directory {
  const labels = questionLabels(questions);
  const byLabel = new Map<string, Question>();
  for (const question of questions) {
    const label = folded(labels.get(question.id) ?? '');
    if (label !== '' && !byLabel.has(label)) byLabel.set(label, question);
  }
  const tops = questions.filter(({ parent }) => parent === undefined);
  // Where the requester gave no numbers, an authority counts for itself.
  if (tops.every(({ number }) => !/[\p{L}\p{N}]/u.test(number ?? '')))
    tops.forEach((question, i) => {
      if (!byLabel.has(String(i + 1))) byLabel.set(String(i + 1), question);
    });
  return { questions, byLabel, tops };
}

/** A question and the parts under it. */
const withParts = (question: Question, questions: readonly Question[]): readonly Question[] => [
  question,
  ...questions.filter(({ parent }) => parent === question.id).flatMap((part) => withParts(part, questions)),
];

/** The questions of a first label and what is joined to it: "1", " to 3". Labels that are none name nothing. */
function listed(first: string, rest: string, directory: Directory): readonly Question[] {
  const found = [directory.byLabel.get(folded(first))];
  for (const [, joint = '', label = ''] of rest.matchAll(
    new RegExp(`(,|and|&|to|-|–)\\s?(?:${NAMED}\\s?)?(${LABEL})`, 'giu'),
  )) {
    const question = directory.byLabel.get(folded(label));
    const before = found.at(-1);
    if (/to|-|–/u.test(joint) && question !== undefined && before !== undefined) {
      const all = directory.questions;
      found.push(...all.slice(all.indexOf(before) + 1, all.indexOf(question)));
    }
    found.push(question);
  }
  return [...new Set(found.filter((question) => question !== undefined))].flatMap((question) =>
    withParts(question, directory.questions),
  );
}

function byOrder(words: string, { tops, questions }: Directory): readonly Question[] {
  return [...words.matchAll(BY_ORDER)].flatMap(([, first, second]) =>
    [first, second].flatMap((name) => {
      if (name === undefined) return [];
      const place = ORDINALS.indexOf(name.toLowerCase());
      const question = place === -1 ? tops.at(-1) : tops[place];
      return question === undefined ? [] : withParts(question, questions);
    }),
  );
}

/** The questions that a sentence calls by number or order. */
function called(words: string, directory: Directory, atHead: boolean): readonly Question[] {
  const named = [...words.matchAll(BY_NAME)].flatMap(([, first = '', rest = '']) =>
    listed(first, rest, directory),
  );
  if (named.length > 0) return [...new Set(named)];
  const ordered = byOrder(words, directory);
  if (ordered.length > 0) return [...new Set(ordered)];
  const head = atHead && MARKED_HEAD.test(words) ? AT_HEAD.exec(words) : null;
  return head === null ? [] : [...new Set(listed(head[1] ?? '', head[2] ?? '', directory))];
}

/** Share of a question's own words that a sentence must hold to be about it: where it holds one, and where it holds more. */
const ABOUT_BY_ONE = 0.6;
const ABOUT_BY_MORE = 0.5;
/** The least of them in a sentence that refuses or gives a reason, which has to be about something. */
const ABOUT_AT_ALL = 0.2;
/** How much of the best match another question must reach in the same sentence. */
const NEAR_BEST = 0.5;

/**
 * The questions that a sentence is about by its words. Words that several questions share tell little: each counts one
 * part in as many as have it.
 */
function aboutBy(
  words: ReadonlySet<string>,
  profiles: readonly Profile[],
  decides: boolean,
): readonly Question[] {
  const scored = profiles.map((profile) => {
    let got = 0;
    let shared = 0;
    let alone = 0;
    for (const [word, weight] of profile.weights) {
      if (!words.has(word)) continue;
      got += weight;
      shared++;
      if (weight === 1) alone++;
    }
    return {
      question: profile.question,
      got,
      share: profile.total === 0 ? 0 : got / profile.total,
      shared,
      alone,
    };
  });
  // A word that several questions share does not make a sentence about each of them, where it says more of one.
  const best = Math.max(0, ...scored.map(({ got }) => got));
  const about = scored
    .filter(
      ({ got, share, shared, alone }) =>
        share >= (shared > 1 ? ABOUT_BY_MORE : ABOUT_BY_ONE) && (alone > 1 || got >= NEAR_BEST * best),
    )
    .map(({ question }) => question);
  if (about.length > 0 || !decides) return about;
  // What decides is about something: the question that it shares most with, and more than a word.
  const closest = scored.filter(
    ({ got, share, shared }) => shared > 1 && share >= ABOUT_AT_ALL && got === best,
  );
  return closest.length === 1 ? closest.map(({ question }) => question) : [];
}

interface Profile {
  readonly question: Question;
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The question's words without the format it asks for: an answer is not about that. */
function wordsWithoutFormat(text: string, question: Question): string {
  const format = question.scope.format?.span;
  if (question.words !== undefined || format === undefined || !holds(question.span, format))
    return wordsOfQuestion(text, question);
  return text.slice(question.span.start, format.start) + text.slice(format.end, question.span.end);
}

function profilesOf(text: string, questions: readonly Question[]): readonly Profile[] {
  const sets = questions.map((question) => contentWords(wordsWithoutFormat(text, question)));
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return questions.map((question, i) => {
    const weights = new Map([...(sets[i] ?? [])].map((word) => [word, 1 / (counts.get(word) ?? 1)] as const));
    return { question, weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
  });
}

/** The question that a block says back in the requester's own words. */
function saidBack(words: ReadonlySet<string>, profiles: readonly Profile[]): readonly Question[] {
  const whole = profiles.filter(
    ({ weights }) => weights.size > 0 && [...weights.keys()].every((word) => words.has(word)),
  );
  // The longest: a short question's words may all stand in a longer one.
  const most = Math.max(0, ...whole.map(({ weights }) => weights.size));
  return whole.filter(({ weights }) => weights.size === most).map(({ question }) => question);
}

/**
 * Which questions each sentence speaks to. A heading, a number or the question said back holds for what follows it, up
 * to the next one; any other sentence speaks to the questions that its words are about. `request`: the text that the
 * questions are spans of.
 */
export function addressedBy(
  reading: ReplyReading,
  request: string,
  questions: readonly Question[],
): Addressed {
  const directory = directoryOf(questions);
  const profiles = profilesOf(request, questions);
  const addressed = new Map<ReplySentence, readonly Question[]>();
  let current: readonly Question[] = [];
  let currentBlock = -1;
  let block = -1;
  let recited: Question | undefined;
  let before: readonly Question[] = [];
  for (const sentence of reading.sentences) {
    const words = wordsOf(reading.text, sentence.span);
    const atHead = sentence.block !== block;
    block = sentence.block;
    if (sentence.zone === 'annex' || sentence.zone === 'rights') {
      current = [];
      continue;
    }
    if (sentence.zone === 'recital') {
      const back = saidBack(sentence.words, profiles);
      const [one] = back;
      // Several questions said back in a row are the request said back, and head no answer.
      const inRow = recited !== undefined && one !== undefined && one !== recited;
      if (back.length === 1 && !inRow) current = back;
      else if (back.length === 0 && atHead && recited === undefined) current = called(words, directory, true);
      else current = [];
      recited = one ?? recited;
      currentBlock = sentence.block;
      addressed.set(sentence, []);
      continue;
    }
    recited = undefined;
    const calls = called(words, directory, atHead);
    if (calls.length > 0) {
      current = calls;
      currentBlock = sentence.block;
    } else if (endsAnswers(words)) current = [];
    const deciding = decides(sentence, words);
    const about = current.length > 0 ? current : aboutBy(sentence.words, profiles, deciding);
    // "It was given in confidence. Section 41(1) applies.": what decides a question goes on within its paragraph.
    const goesOn = about.length === 0 && !atHead && deciding;
    const topical = goesOn ? before : about;
    before = atHead || topical.length > 0 ? topical : before;
    addressed.set(sentence, topical);
    if (current.length > 0 && sentence.block - currentBlock > LONGEST_ANSWER) current = [];
  }
  return addressed;
}

/** True for a sentence that refuses, gives a reason or names a section: it needs something to be about. */
const decides = (sentence: ReplySentence, words: string): boolean =>
  shows(sentence, 'refused', 'removed', 'not-held', 'neither', 'harm') ||
  /\b(?:sections?|regulations?|exemptions?|exceptions?)\s\(?\d/iu.test(words);

/** Blocks after its heading for which an answer may go on. */
const LONGEST_ANSWER = 40;

/** How headings and sentences begin that speak of the reply as a whole again. */
const WHOLE_AGAIN =
  /^(?:public interest(?: test)?|reasons? for (?:the )?decision|exemptions?|section \d+|regulation \d+|disclosure|conclusion|annex|yours (?:sincerely|faithfully)|kind regards|i trust|i hope|if you (?:are|have|want|wish)|you (?:may|can|have)|this letter)\b/iu;
const LONGEST_HEADING = 80;
const ABOUT_THE_NOTICE = /^section 17 of\b/iu;
const KIND_OF_EXEMPTION = /^section \d+\(\d+\) is (?:an? )?(?:absolute|qualified)\b/iu;

const endsAnswers = (words: string): boolean =>
  (words.length <= LONGEST_HEADING && !words.slice(0, -1).includes('.') && WHOLE_AGAIN.test(words)) ||
  ABOUT_THE_NOTICE.test(words) ||
  KIND_OF_EXEMPTION.test(words);
