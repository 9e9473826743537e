import { analyse } from '../../lib/analyse.ts';
import type { OutcomeKind, PartState, ReplyCheck } from '../../lib/model/reply-check.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import { wordsOf } from '../../lib/model/span.ts';
import { checkReply } from '../../lib/reply/check-reply.ts';
import { HELD_OUT } from '../replies/held-out.ts';
import { REPLIES } from '../replies/replies.ts';
import type { ReplyCase } from '../replies/reply-case.ts';

/**
 * `npm run bench:reply [-- --misses]`: the check of a reply over the project's own labelled replies, beside what one would
 * otherwise write in an afternoon (a pattern for "section 12" and a search for key words), in one run. Prints a table;
 * judges nothing.
 */
const showMisses = process.argv.includes('--misses');

interface Said {
  readonly outcomes: readonly OutcomeKind[];
  readonly claimed: readonly string[];
  readonly mentioned: readonly string[];
  readonly present: readonly string[];
  readonly missing: readonly string[];
  readonly personal: readonly string[];
  readonly late: boolean;
}

const requestOf = ({ request, jurisdiction, authority, received }: ReplyCase): FoiRequest =>
  analyse(
    { source: { id: 'bench', text: request, blocks: [] }, subject: 'Information request', received },
    { jurisdiction, authorityKind: authority },
  );

function ours(one: ReplyCase, request: FoiRequest): Said {
  const check: ReplyCheck = checkReply(request, one.reply);
  const sections = (stance: 'claimed' | 'mentioned'): readonly string[] =>
    check.sections
      .filter((use) => use.stance === stance)
      .map(({ regime, section }) => `${regime}:${section}`);
  const parts = (...states: readonly PartState[]): readonly string[] =>
    check.parts.filter(({ state }) => states.includes(state)).map(({ id }) => id);
  return {
    outcomes: check.questions.map(({ outcome }) => outcome),
    claimed: sections('claimed'),
    mentioned: sections('mentioned'),
    // Words that may be the part are shown to the officer as such: it is not called missing.
    present: parts('present', 'unsure'),
    missing: parts('missing'),
    personal: check.personalData.map(({ span }) => wordsOf(check.text, span)),
    late: check.time?.late === true,
  };
}

const LAW_OF = { uk: 'uk-foia', scotland: 'foisa', us: 'us-foia', ireland: 'ie-foi' } as const;

const KEYWORDS: Readonly<Record<string, RegExp>> = {
  'states-refusal': /exempt|refus|withh/iu,
  'names-provision': /section \d|regulation \d|exemption \d/iu,
  'says-why': /because|prejudice|harm/iu,
  'public-interest': /public interest/iu,
  'internal-review': /review/iu,
  regulator: /commissioner/iu,
};

/** Sections by one pattern, all of them claimed; parts by key words; a question by whether its number or words come back. */
function naive(one: ReplyCase, request: FoiRequest): Said {
  const found = [...one.reply.matchAll(/\b(?:section|regulation|exemption)s? (\d+[A-Z]?(?:\(\w+\))*)/giu)];
  const claimed = [...new Set(found.map(([, number]) => `${LAW_OF[one.jurisdiction]}:${number}`))];
  const refused = /exempt|refus|withh/iu.test(one.reply);
  const text = request.message.source.text;
  const outcomes = request.questions.map(({ span }): OutcomeKind => {
    const words =
      wordsOf(text, span)
        .toLowerCase()
        .match(/\p{L}{5,}/gu) ?? [];
    const back = words.filter((word) => one.reply.toLowerCase().includes(word)).length;
    if (words.length > 0 && back < words.length / 2) return 'none';
    if (/not hold|not held/iu.test(one.reply)) return 'not-held';
    return refused ? 'refused' : 'answered';
  });
  const parts = Object.entries(KEYWORDS);
  return {
    outcomes,
    claimed,
    mentioned: [],
    present: parts.filter(([, look]) => look.test(one.reply)).map(([id]) => id),
    missing: refused ? parts.filter(([, look]) => !look.test(one.reply)).map(([id]) => id) : [],
    personal: [...one.reply.matchAll(/\b(?:Mr|Mrs|Ms|Dr) \p{Lu}\p{L}+|\b\d{5} \d{6}\b/gu)].map(
      ([words]) => words,
    ),
    late: false,
  };
}

class Tally {
  right = 0;
  wrong = 0;
  missed = 0;
  sets(wanted: readonly string[], got: readonly string[], same = (a: string, b: string) => a === b): void {
    this.right += wanted.filter((one) => got.some((other) => same(one, other))).length;
    this.missed += wanted.filter((one) => !got.some((other) => same(one, other))).length;
    this.wrong += got.filter((one) => !wanted.some((other) => same(other, one))).length;
  }
  get f1(): number {
    return (2 * this.right) / Math.max(1, 2 * this.right + this.wrong + this.missed);
  }
  words(): string {
    const precision = this.right / Math.max(1, this.right + this.wrong);
    const recall = this.right / Math.max(1, this.right + this.missed);
    return `F1 ${this.f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
  }
}

const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

function score(
  name: string,
  replies: readonly ReplyCase[],
  say: (one: ReplyCase, request: FoiRequest) => Said,
): void {
  let questions = 0;
  let right = 0;
  let unanswered = 0;
  let unansweredFound = 0;
  let falseAlarms = 0;
  const claimed = new Tally();
  const missing = new Tally();
  const present = new Tally();
  const personal = new Tally();
  let mentionsTaken = 0;
  let mentions = 0;
  let late = 0;
  for (const one of replies) {
    const request = requestOf(one);
    const said = say(one, request);
    const wrong: string[] = [];
    one.outcomes.forEach((wanted, i) => {
      const got = said.outcomes[i] ?? 'none';
      questions++;
      if (got === wanted) right++;
      else wrong.push(`question ${i + 1}: ${got}, not ${wanted}`);
      if (wanted === 'none') unanswered++;
      if (wanted === 'none' && got === 'none') unansweredFound++;
      if (wanted !== 'none' && got === 'none') falseAlarms++;
    });
    if (said.outcomes.length !== one.outcomes.length)
      wrong.push(`${said.outcomes.length} questions, not ${one.outcomes.length}`);
    const labelled: ReadonlySet<string> = new Set([...one.present, ...one.missing]);
    claimed.sets(one.claimed, said.claimed);
    present.sets(
      one.present,
      said.present.filter((part) => labelled.has(part)),
    );
    missing.sets(one.missing, said.missing);
    personal.sets(one.personal, said.personal, within);
    mentions += one.mentioned.length;
    mentionsTaken += one.mentioned.filter((section) => said.claimed.includes(section)).length;
    if (said.late === (one.late === true)) late++;
    const differs = (label: string, wanted: readonly string[], got: readonly string[]): void => {
      const not = wanted.filter((item) => !got.some((other) => within(item, other)));
      const over = got.filter((item) => !wanted.some((other) => within(item, other)));
      if (not.length > 0) wrong.push(`${label} not found: ${not.join(', ')}`);
      if (over.length > 0) wrong.push(`${label} too many: ${over.join(', ')}`);
    };
    differs('claimed', one.claimed, said.claimed);
    differs('missing', one.missing, said.missing);
    differs(
      'present',
      one.present,
      said.present.filter((part) => labelled.has(part)),
    );
    differs('personal', one.personal, said.personal);
    if (said.late !== (one.late === true)) wrong.push('late');
    if (showMisses && say === ours && wrong.length > 0)
      console.log(`  ${one.name}\n    ${wrong.join('\n    ')}`);
  }
  console.log(`\n${name}`);
  console.log(`  outcome of each question, right          ${right} of ${questions}`);
  console.log(
    `  unanswered found; answered called so     ${unansweredFound} of ${unanswered}; ${falseAlarms}`,
  );
  console.log(`  sections claimed                         ${claimed.words()}`);
  console.log(`  mentions taken for claims                ${mentionsTaken} of ${mentions}`);
  console.log(`  parts missing                            ${missing.words()}`);
  console.log(`  parts present                            ${present.words()}`);
  console.log(`  personal data                            ${personal.words()}`);
  console.log(`  in time or late, right                   ${late} of ${replies.length}`);
}

const SETS: readonly (readonly [string, readonly ReplyCase[]])[] = [
  ['labelled before the check was written, then used to tune it', REPLIES],
  ['labelled after it, never used to tune it', HELD_OUT],
];
for (const [what, replies] of SETS) {
  console.log(`\n== ${replies.length} replies, ${what}`);
  score('Request Lens', replies, ours);
  score('a pattern and key words', replies, naive);
}

const long = REPLIES.map(({ reply }) => reply).join('\n\n');
for (const size of [10_000, 100_000, 1_000_000]) {
  const text = long.repeat(Math.ceil(size / long.length)).slice(0, size);
  const [first] = REPLIES;
  if (first === undefined) break;
  const request = requestOf(first);
  const start = performance.now();
  checkReply(request, text);
  console.log(
    `${size === 10_000 ? '\nChecking a reply of' : '                   '} ${size} characters: ${(performance.now() - start).toFixed(0)} ms`,
  );
}
