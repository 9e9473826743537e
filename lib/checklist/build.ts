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
import { IN_ENGLISH, type Written } from '../words/written.ts';
import { type Branches, branchesOf } from './branches.ts';
import { costLines } from './cost-lines.ts';
import { factsOf, filledLine } from './facts.ts';
import type { Line } from './lines/line.ts';
import { nowLines, otherLetterLines, regimesOf } from './now-lines.ts';
import { inOrder } from './order.ts';
import { questionLabels, shortened } from './question-label.ts';
import { questionLines } from './question-lines.ts';
import { regimeLines } from './regime-lines.ts';
import { afterLines, replyLines } from './reply-lines.ts';
import { type ScopeLines, scopeLinesOf } from './scope-lines.ts';
import { sharedLines } from './shared-lines.ts';
import { acceptedLines, acceptedOf, type ProvisionLine } from './suggested.ts';
import { undecidedLines } from './undecided.ts';
import { isOfRequest, ofRequest, requestLines } from './whole-request.ts';

type Request = Omit<FoiRequest, 'checklist'>;

/** The longest that a question without a number is quoted where a line names it. */
const NAME_LENGTH = 40;

const itemId = (group: ChecklistGroup, question: string | undefined, key: string): string =>
  `${group}-${question ?? 'all'}-${key}`;

/** What every part of a checklist is built under. */
interface Given {
  readonly decisions: Decisions;
  readonly law: ChecklistLaw;
  readonly words: Written;
  /** True where the requester's own words are English. */
  readonly askedInEnglish: boolean;
}

/** An item of a line: its id from what it is about (`leader`), tick and note from the officer's decisions. */
function itemOf(
  line: Line | ProvisionLine,
  group: ChecklistGroup,
  { decisions, words, askedInEnglish }: Given,
  place: { readonly at?: string; readonly leader?: string } = {},
): ChecklistItem {
  const id = itemId(group, place.leader, line.key);
  const note = decisions.notes[id];
  const suggestion = 'suggestion' in line ? line.suggestion : undefined;
  const english = [...(line.english ?? []), ...(askedInEnglish ? (line.asked ?? []) : [])];
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
    ...(words.language === 'en' || english.length === 0 ? {} : { english }),
  };
}

const itemsFrom = (
  lines: readonly (Line | ProvisionLine)[],
  group: ChecklistGroup,
  given: Given,
): readonly ChecklistItem[] => lines.map((line) => itemOf(line, group, given));

/** A line of a question that is gone stands with the request as a whole, so that it is not lost. */
function standing({ questionId, ...line }: OwnLine, known: ReadonlySet<string>): OwnLine {
  return questionId === undefined || !known.has(questionId) ? line : { ...line, questionId };
}

/** The officer's own lines of a section. */
const ownItems = (
  { decisions, words }: Given,
  section: string,
  known: ReadonlySet<string>,
): readonly ChecklistItem[] =>
  (decisions.lines ?? [])
    .map((line) => standing(line, known))
    .filter((line) => sectionOf(line) === section)
    .map((line) => {
      const note = decisions.notes[line.id];
      const done = decisions.ticked[line.id] === true;
      const reason = words.text('own.reason');
      return { ...line, reason, done, ...(note === undefined ? {} : { note }), own: true };
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
  given: Given,
  shared: { readonly tree: Branches; readonly scope: ScopeLines; readonly nameOf: (id: string) => string },
): ReadonlyMap<string, readonly ChecklistItem[]> {
  const { decisions, law, words } = given;
  const byQuestion = Map.groupBy(
    request.law.suggestions.filter((one) => !isOfRequest(one)),
    (one) => one.question,
  );
  const byId = new Map(request.questions.map((question) => [question.id, question]));
  const linesOf = (id: string): readonly (Line | ProvisionLine)[] => {
    const question = byId.get(id);
    const own = byQuestion.get(id) ?? [];
    const above = shared.tree.above(id).flatMap((stem) => byQuestion.get(stem) ?? []);
    return question === undefined
      ? []
      : questionLines(kind, question, own, above, shared.scope.of(question), decisions, law, words);
  };
  const hasNote = (id: string, key: string): boolean =>
    decisions.notes[itemId('question', id, key)] !== undefined;
  const placed = shared.tree.tops.flatMap((id) =>
    sharedLines(id, linesOf, shared.tree, words, shared.nameOf, hasNote),
  );
  return Map.groupBy(
    placed.map(({ at, leader, line }) => itemOf(line, 'question', given, { at, leader })),
    ({ questionId }) => questionId ?? '',
  );
}

/**
 * The response checklist of a request under the officer's decisions so far, in order: now, the request as a whole,
 * each question, the reply, after. `law` gives the provisions and the regulator, `words` the language. Ids are the same
 * each time and in every language, so that ticks and notes stay. Never throws.
 */
export function buildChecklist(
  request: Request,
  decisions: Decisions,
  law: ChecklistLaw = NO_LAW,
  words: Written = IN_ENGLISH,
): readonly ChecklistItem[] {
  const { kind, suggestions } = request.law;
  const askedInEnglish = request.letter.language !== 'cy';
  const given: Given = { decisions, law, words, askedInEnglish };
  if (kind === 'not-a-request') return itemsFrom(otherLetterLines(request, words), 'now', given);
  const facts = factsOf(request, kind, law, words);
  const fill = (lines: readonly Line[]): readonly Line[] => lines.flatMap((line) => filledLine(line, facts));
  const known = new Set(request.questions.map((question) => question.id));
  const arranged = (section: string, items: readonly ChecklistItem[]): readonly ChecklistItem[] =>
    inOrder([...items, ...ownItems(given, section, known)], decisions.order?.[section]);
  const labels = questionLabels(request.questions);
  const tree = branchesOf(request.questions, labels);
  const nameOf = namesOf(request, labels);
  const scope = scopeLinesOf(
    request.message.source.text,
    request.questions,
    tree,
    words,
    nameOf,
    (question) => regimeLines(question?.regime ?? kind, words).scopeReason,
  );
  const ofWhole = suggestions.filter(
    (one) => !isOfRequest(one) && (one.question === undefined || !known.has(one.question)),
  );
  const forRequest = ofRequest(request, kind);
  const whole = [
    ...scope.all,
    ...costLines(request, kind, law, words, nameOf),
    ...acceptedLines(acceptedOf([...forRequest, ...ofWhole], decisions, law), kind, words),
    ...requestLines(forRequest, decisions, law, kind, words, nameOf),
    ...undecidedLines(ofWhole, decisions, law, kind, words),
  ];
  const byQuestion = questionItems(request, kind, given, { tree, scope, nameOf });
  const accepted = acceptedOf(suggestions, decisions, law);
  return [
    ...arranged('now', itemsFrom(fill(nowLines(request, kind, words)), 'now', given)),
    ...arranged('question', itemsFrom(whole, 'question', given)),
    ...request.questions.flatMap(({ id }) => arranged(id, byQuestion.get(id) ?? [])),
    ...arranged(
      'reply',
      itemsFrom(
        fill(replyLines(request, regimesOf(request, kind), accepted, decisions, words)),
        'reply',
        given,
      ),
    ),
    ...arranged('after', itemsFrom(afterLines(words), 'after', given)),
  ];
}
