import type { ChecklistLaw, Decisions } from '../model/checklist.ts';
import { contentId } from '../model/content-id.ts';
import type { Suggestion } from '../model/law.ts';
import type { Regime } from '../model/regime.ts';
import type { Written } from '../words/written.ts';
import { citeOf, sectionOf } from './regime-lines.ts';
import type { ProvisionLine } from './suggested.ts';

/** Lines of their own for what is not decided under one question; what is less likely shares one more. */
const MOST_LINES = 3;

type Suggestions = readonly [Suggestion, ...Suggestion[]];

/**
 * The suggestions that are to be considered, the likeliest first, each provision once; none that was decided. Another
 * law's procedure (cost, vexatious) is left out: there is no section 12 under the environmental regulations.
 */
function undecided(
  suggestions: readonly Suggestion[],
  decisions: Decisions,
  law: ChecklistLaw,
  regime: Regime,
): readonly Suggestion[] {
  const decided = suggestions.filter((one) => decisions.suggestions[one.id] !== undefined);
  const seen = new Set<string>(decided.map((one) => one.provision));
  return suggestions
    .filter((one) => one.regime === regime || law.provisionById(one.provision)?.role !== 'procedure')
    .toSorted(
      (a, b) => Number(b.strength === 'strong') - Number(a.strength === 'strong') || b.score - a.score,
    )
    .filter(({ provision }) => {
      const first = !seen.has(provision);
      seen.add(provision);
      return first;
    });
}

/** The suggestions that one sign makes for one reason, together; in the order of the first of each. */
function byReason(suggestions: readonly Suggestion[]): readonly Suggestions[] {
  const groups = Map.groupBy(suggestions, ({ sign, why }) => `${sign}\n${why}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest] as const],
  );
}

/** "s31(1)(a), s31(1)(b) Law enforcement; FOIA s40(2) Personal information": another law than the question's is named. */
function named(suggestions: Suggestions, law: ChecklistLaw, regime: Regime): string {
  const byTitle = Map.groupBy(suggestions, ({ provision }) => law.provisionById(provision)?.title ?? '');
  return [...byTitle]
    .map(([title, rows]) => {
      const cites = rows.map((row) =>
        row.regime === regime ? sectionOf(row.regime, row.section) : citeOf(row.regime, row.section),
      );
      return `${cites.join(', ')} ${title}`.trimEnd();
    })
    .join('; ');
}

/** What of such a line is in the law's own words. */
const englishIn = (suggestions: Suggestions, law: ChecklistLaw): readonly string[] => [
  suggestions[0].why,
  ...suggestions.flatMap(({ provision }) => law.provisionById(provision)?.title ?? []),
];

const fullCites = (suggestions: readonly Suggestion[]): string =>
  suggestions.map(({ regime, section }) => citeOf(regime, section)).join(', ');

/** One more line for the reasons that got none of their own: the provisions and reasons stand under it. */
function moreLine(
  groups: readonly Suggestions[],
  law: ChecklistLaw,
  regime: Regime,
  { say, text }: Written,
): ProvisionLine {
  return {
    key: 'consider-more',
    text: text('consider.more'),
    details: groups.map((group) => `${named(group, law, regime)}: ${group[0].why}`),
    reason: say('consider.reason', { cites: fullCites(groups.flat()) }),
    english: groups.flatMap((group) => englishIn(group, law)),
  };
}

/**
 * What is still to be considered under one question: a line for each reason with all the provisions it points to, the
 * likeliest first, and one line for all reasons past the third. The id of a line follows from its sign and reason, so
 * that it stays when one of its provisions is decided.
 */
export function undecidedLines(
  suggestions: readonly Suggestion[],
  decisions: Decisions,
  law: ChecklistLaw,
  regime: Regime,
  words: Written,
): readonly ProvisionLine[] {
  const groups = byReason(undecided(suggestions, decisions, law, regime));
  // A line for the rest that would hold a single reason saves nothing.
  const own = groups.length === MOST_LINES + 1 ? groups.length : MOST_LINES;
  const lines = groups.slice(0, own).map((group): ProvisionLine => {
    const [suggestion] = group;
    return {
      key: contentId('consider', `${suggestion.sign}\n${suggestion.why}`),
      suggestion,
      text: words.say('consider.text', { named: named(group, law, regime), why: suggestion.why }),
      reason: words.say('consider.reason', { cites: fullCites(group) }),
      english: englishIn(group, law),
    };
  });
  const rest = groups.slice(own);
  return rest.length === 0 ? lines : [...lines, moreLine(rest, law, regime, words)];
}
