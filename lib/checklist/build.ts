import {
  type ChecklistGroup,
  type ChecklistItem,
  type ChecklistLaw,
  type Decisions,
  NO_LAW,
  type OwnLine,
  sectionOf,
} from '../model/checklist.ts';
import { wordsOfQuestion } from '../model/question.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import { type Branches, branchesOf } from './branches.ts';
import { costLines } from './cost-lines.ts';
import { factsOf, filledLine } from './facts.ts';
import type { Line } from './lines/line.ts';
import { nowLines, otherLetterLines, regimesOf } from './now-lines.ts';
import { inOrder } from './order.ts';
import { questionLabels, shortened } from './question-label.ts';
import { questionLines } from './question-lines.ts';
import { REGIME_LINES } from './regime-lines.ts';
import { AFTER_LINES, replyLines } from './reply-lines.ts';
import { type ScopeLines, scopeLinesOf } from './scope-lines.ts';
import { sharedLines } from './shared-lines.ts';
import { acceptedLines, acceptedOf, type ProvisionLine } from './suggested.ts';
import { undecidedLines } from './undecided.ts';
import { isOfRequest, ofRequest, requestLines } from './whole-request.ts';

type Request = Omit<FoiRequest, 'checklist'>;

/** Why a line of the officer's own is there. */
const OWN_REASON = 'added by the officer';

/** The longest that a question without a number is quoted where a line names it. */
const NAME_LENGTH = 40;

const itemId = (group: ChecklistGroup, question: string | undefined, key: string): string =>
  `${group}-${question ?? 'all'}-${key}`;

/** An item of a line: its id from what it is about (`leader`), tick and note from the officer's decisions. */
function itemOf(
  line: Line | ProvisionLine,
  group: ChecklistGroup,
  decisions: Decisions,
  place: { readonly at?: string; readonly leader?: string } = {},
): ChecklistItem {
  const id = itemId(group, place.leader, line.key);
  const note = decisions.notes[id];
  const suggestion = 'suggestion' in line ? line.suggestion : undefined;
  return {
    id,
    group,
    ...(place.at === undefined ? {} : { questionId: place.at }),
    ...(suggestion === undefined ? {} : { provision: suggestion.provision }),
    text: line.text,
    ...(line.details === undefined || line.details.length === 0 ? {} : { details: line.details }),
    reason: line.reason,
    done: decisions.ticked[id] === true,
    ...(note === undefined ? {} : { note }),
    ...(line.covers === undefined ? {} : { covers: line.covers }),
  };
}

const itemsFrom = (
  lines: readonly (Line | ProvisionLine)[],
  group: ChecklistGroup,
  decisions: Decisions,
): readonly ChecklistItem[] => lines.map((line) => itemOf(line, group, decisions));

/** A line of a question that is gone stands with the request as a whole, so that it is not lost. */
function standing({ questionId, ...line }: OwnLine, known: ReadonlySet<string>): OwnLine {
  return questionId === undefined || !known.has(questionId) ? line : { ...line, questionId };
}

/** The officer's own lines of a section. */
const ownItems = (
  decisions: Decisions,
  section: string,
  known: ReadonlySet<string>,
): readonly ChecklistItem[] =>
  (decisions.lines ?? [])
    .map((line) => standing(line, known))
    .filter((line) => sectionOf(line) === section)
    .map((line) => {
      const note = decisions.notes[line.id];
      const done = decisions.ticked[line.id] === true;
      return { ...line, reason: OWN_REASON, done, ...(note === undefined ? {} : { note }), own: true };
    });

/** How a question is named in a line: by its number, else by its first words. */
function namesOf(request: Request, labels: ReadonlyMap<string, string>): (id: string) => string {
  const byId = new Map(request.questions.map((question) => [question.id, question]));
  const { text } = request.message.source;
  return (id) => {
    const question = byId.get(id);
    const label = labels.get(id) ?? '';
    if (label !== '' || question === undefined) return label;
    return `“${shortened(wordsOfQuestion(text, question), NAME_LENGTH)}”`;
  };
}

/** The lines of all questions, by the question they stand at; one that a stem and its parts share stands once. */
function questionItems(
  request: Request,
  kind: Regime,
  decisions: Decisions,
  law: ChecklistLaw,
  shared: { readonly tree: Branches; readonly scope: ScopeLines; readonly nameOf: (id: string) => string },
): ReadonlyMap<string, readonly ChecklistItem[]> {
  const byQuestion = Map.groupBy(
    request.law.suggestions.filter((one) => !isOfRequest(one)),
    (one) => one.question,
  );
  const byId = new Map(request.questions.map((question) => [question.id, question]));
  const linesOf = (id: string): readonly (Line | ProvisionLine)[] => {
    const question = byId.get(id);
    const own = byQuestion.get(id) ?? [];
    return question === undefined
      ? []
      : questionLines(kind, question, own, shared.scope.of(question), decisions, law);
  };
  const hasNote = (id: string, key: string): boolean =>
    decisions.notes[itemId('question', id, key)] !== undefined;
  const placed = shared.tree.tops.flatMap((id) =>
    sharedLines(id, linesOf, shared.tree, shared.nameOf, hasNote),
  );
  return Map.groupBy(
    placed.map(({ at, leader, line }) => itemOf(line, 'question', decisions, { at, leader })),
    ({ questionId }) => questionId ?? '',
  );
}

/**
 * The response checklist of a request under the officer's decisions so far, in order: now, the request as a whole,
 * each question, the reply, after. `law` gives the provisions and the regulator. Ids are the same each time, so that
 * ticks and notes stay. Never throws.
 */
export function buildChecklist(
  request: Request,
  decisions: Decisions,
  law: ChecklistLaw = NO_LAW,
): readonly ChecklistItem[] {
  const { kind, suggestions } = request.law;
  if (kind === 'not-a-request') return itemsFrom(otherLetterLines(request), 'now', decisions);
  const facts = factsOf(request, kind, law);
  const fill = (lines: readonly Line[]): readonly Line[] => lines.flatMap((line) => filledLine(line, facts));
  const known = new Set(request.questions.map((question) => question.id));
  const arranged = (section: string, items: readonly ChecklistItem[]): readonly ChecklistItem[] =>
    inOrder([...items, ...ownItems(decisions, section, known)], decisions.order?.[section]);
  const labels = questionLabels(request.questions);
  const tree = branchesOf(request.questions, labels);
  const nameOf = namesOf(request, labels);
  const scope = scopeLinesOf(
    request.message.source.text,
    request.questions,
    tree,
    (question) => REGIME_LINES[question?.regime ?? kind].scopeReason,
  );
  const ofWhole = suggestions.filter(
    (one) => !isOfRequest(one) && (one.question === undefined || !known.has(one.question)),
  );
  const forRequest = ofRequest(request, kind);
  const whole = [
    ...scope.all,
    ...costLines(request, kind, law, nameOf),
    ...acceptedLines(acceptedOf([...forRequest, ...ofWhole], decisions, law), kind),
    ...requestLines(forRequest, decisions, law, kind, nameOf),
    ...undecidedLines(ofWhole, decisions, law, kind),
  ];
  const byQuestion = questionItems(request, kind, decisions, law, { tree, scope, nameOf });
  const accepted = acceptedOf(suggestions, decisions, law);
  return [
    ...arranged('now', itemsFrom(fill(nowLines(request, kind)), 'now', decisions)),
    ...arranged('question', itemsFrom(whole, 'question', decisions)),
    ...request.questions.flatMap(({ id }) => arranged(id, byQuestion.get(id) ?? [])),
    ...arranged(
      'reply',
      itemsFrom(fill(replyLines(request, regimesOf(request, kind), accepted, decisions)), 'reply', decisions),
    ),
    ...arranged('after', itemsFrom(AFTER_LINES, 'after', decisions)),
  ];
}
