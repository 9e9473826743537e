import type { ChecklistLaw, Decisions } from '../model/checklist.ts';
import type { ProvisionId, Suggestion } from '../model/law.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import type { Written } from '../words/written.ts';
import { citeOf, sectionOf } from './regime-lines.ts';
import type { ProvisionLine } from './suggested.ts';

type Request = Omit<FoiRequest, 'checklist'>;

/**
 * Cost, burden and vexatiousness: each says that it is the request that may be refused ("a request for information"),
 * so they are considered once, whichever question led to them.
 */
const OF_THE_REQUEST: ReadonlySet<ProvisionId> = new Set<ProvisionId>([
  'uk-foia:12(1)',
  'uk-foia:12(2)',
  'uk-foia:14(1)',
  'uk-foia:14(2)',
  'uk-eir:12(4)(b)',
  'foisa:12(1)',
  'foisa:14(1)',
  'foisa:14(2)',
  'eisr:10(4)(b)',
  'ie-foi:15(1)(c)',
  'ie-foi:15(1)(g)',
  'uk-sar:Art 12(5)',
]);

/** True for a provision that is about the request as a whole, whichever question led to it. */
export const isOfRequest = ({ provision }: Suggestion): boolean => OF_THE_REQUEST.has(provision);

/** The suggestions about the request as a whole that fit the law of the question that led to them. */
export function ofRequest(request: Request, main: Regime): readonly Suggestion[] {
  const regimes = new Map(request.questions.map(({ id, regime }) => [id, regime ?? main]));
  return request.law.suggestions.filter(
    (one) => isOfRequest(one) && one.regime === (regimes.get(one.question ?? '') ?? main),
  );
}

/** Under one provision: each reason, with the questions that led to it. */
function reasons(rows: readonly Suggestion[], nameOf: (id: string) => string): readonly string[] {
  const ofNone = rows.filter(({ question }) => question === undefined);
  return [...Map.groupBy([...ofNone, ...rows], ({ why }) => why)].map(([why, of]) => {
    const names = [
      ...new Set(of.flatMap(({ question }) => (question === undefined ? [] : nameOf(question)))),
    ];
    return names.length === 0 ? why : `${names.join(', ')}: ${why}`;
  });
}

/**
 * One line for each provision about the request as a whole that is still to be considered, with every reason for it.
 * None once the officer accepted it for any question, or dismissed it for all.
 */
export function requestLines(
  suggestions: readonly Suggestion[],
  decisions: Decisions,
  law: ChecklistLaw,
  main: Regime,
  words: Written,
  nameOf: (id: string) => string,
): readonly ProvisionLine[] {
  return [...Map.groupBy(suggestions, ({ provision }) => provision)].flatMap(([id, rows]) => {
    const accepted = rows.some((one) => decisions.suggestions[one.id]?.decision === 'accepted');
    const open = rows.filter((one) => decisions.suggestions[one.id] === undefined);
    const [first] = open;
    if (accepted || first === undefined) return [];
    const { regime, section } = first;
    const cite = regime === main ? sectionOf(regime, section) : citeOf(regime, section);
    const title = law.provisionById(id)?.title;
    return [
      {
        key: `consider-${id}`,
        suggestion: first,
        text: words.say('consider.request', { named: title === undefined ? cite : `${cite} ${title}` }),
        details: reasons(open, nameOf),
        reason: words.say('consider.reason', { cites: citeOf(regime, section) }),
        english: [...(title === undefined ? [] : [title]), ...open.map(({ why }) => why)],
      },
    ];
  });
}
