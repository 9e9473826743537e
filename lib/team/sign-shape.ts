import * as v from 'valibot';
import { ALL_PROVISIONS } from '../law/packs/provisions.ts';
import { INTERESTS } from '../law/signs/interests.ts';
import { TOPICS } from '../law/signs/topics.ts';
import { AUTHORITY_KINDS } from '../model/regime.ts';
import { LONGEST_LETTER, templateText } from '../templates/template-text.ts';

const MOST_PHRASES = 60;
const MOST_EXAMPLES = 20;
const LONGEST_PHRASE = 120;
const LONGEST_EXAMPLE = 1_000;

const KINDS = ['question', 'document-request', 'statistic', 'explanation'] as const;
const TOPIC_NAMES = Object.keys(TOPICS) as readonly (keyof typeof TOPICS)[];

const provisions: ReadonlySet<string> = new Set(ALL_PROVISIONS.map(({ id }) => id));
const isReach = (name: string): boolean => Object.hasOwn(INTERESTS, name) || provisions.has(name);

const words = (most: number) =>
  v.pipe(
    v.string('must be text in double quotes.'),
    v.minLength(1, 'is empty. Write something, or take it out.'),
    v.maxLength(most, `is longer than ${most} characters. Make it shorter.`),
  );
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(
    v.array(item, 'must be a list in square brackets.'),
    v.maxLength(most, `has more than ${most} entries. Make two signs of it.`),
  );
const phrases = list(words(LONGEST_PHRASE), MOST_PHRASES);
const examples = v.pipe(
  list(words(LONGEST_EXAMPLE), MOST_EXAMPLES),
  v.minLength(2, 'needs two examples or more.'),
);
const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, ({ received }) => `${received} is not known here. It is one of: ${names.join(', ')}.`);
const reach = v.pipe(
  words(LONGEST_PHRASE),
  v.check(
    isReach,
    ({ input }) =>
      `"${input}" is no provision and no interest. Take one from the Rule Book, for instance "uk-foia:43(2)" or "commercial interests".`,
  ),
);
const reaches = list(reach, MOST_PHRASES);

/** One sign of a team's file, as plain data. Its phrases and examples are checked apart, by running them. */
export const SIGN_SHAPE = v.strictObject({
  name: words(80),
  why: v.pipe(
    words(300),
    v.regex(
      /^\p{Lu}.{18,}\.$/u,
      'must be one sentence of twenty letters or more, with a capital first and a full stop last: the officer reads it.',
    ),
  ),
  look: v.pipe(phrases, v.minLength(1, 'needs a phrase or more: the words to look for.')),
  near: v.exactOptional(phrases),
  unless: v.exactOptional(phrases),
  when: v.exactOptional(
    v.strictObject({
      topic: v.exactOptional(list(oneOf(TOPIC_NAMES), MOST_PHRASES)),
      notTopic: v.exactOptional(list(oneOf(TOPIC_NAMES), MOST_PHRASES)),
      authority: v.exactOptional(list(oneOf(AUTHORITY_KINDS), MOST_PHRASES)),
      notAuthority: v.exactOptional(list(oneOf(AUTHORITY_KINDS), MOST_PHRASES)),
      asked: v.exactOptional(list(oneOf(KINDS), MOST_PHRASES)),
      period: v.exactOptional(oneOf(['long', 'short'])),
      place: v.exactOptional(oneOf(['address'])),
      person: v.exactOptional(v.literal(true, 'can only be true, or be left out.')),
      questions: v.exactOptional(
        v.pipe(
          v.number('must be a number.'),
          v.integer('must be a whole number.'),
          v.minValue(1, 'must be 1 or more.'),
        ),
      ),
    }),
  ),
  reaches: v.pipe(
    v.strictObject({
      strong: v.exactOptional(reaches),
      likely: v.exactOptional(reaches),
      possible: v.exactOptional(reaches),
      faint: v.exactOptional(reaches),
    }),
    v.check(
      (levels) => Object.values(levels).some((level) => level.length > 0),
      'names no provision. Give one at least under "strong", "likely", "possible" or "faint".',
    ),
  ),
  evenCounts: v.exactOptional(v.literal(true, 'can only be true, or be left out.')),
  hits: examples,
  misses: examples,
});

/** One template of a team's file. */
export const TEMPLATE_SHAPE = v.strictObject({ name: words(80), text: templateText(LONGEST_LETTER) });

const MISSING = 'is missing.';

/** Where in an entry an issue stands: `look 3`, counting from one as people do. */
const placeOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? String(key + 1) : String(key))).join(' ');

/** What is wrong, in a sentence that goes on after the place. */
function whatOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') return 'is no field of its kind. Look at its spelling, or take it out.';
    if (issue.received === 'undefined') return MISSING;
    return 'must be an object in curly brackets.';
  }
  return issue.received === 'undefined' ? MISSING : issue.message;
}

/** Every issue of an entry, by its place and in plain words. */
export const issuesOf = (
  issues: readonly v.BaseIssue<unknown>[],
): readonly { readonly place: string; readonly what: string }[] =>
  issues.map((issue) => ({ place: placeOf(issue), what: whatOf(issue) }));
