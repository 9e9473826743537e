import {
  type ChecklistGroup,
  type ChecklistItem,
  type ChecklistLaw,
  type Decisions,
  NO_LAW,
} from '../model/checklist.ts';
import type { Question } from '../model/question.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import { factsOf, filledLine } from './facts.ts';
import type { Line } from './lines/line.ts';
import { nowLines, otherLetterLines, regimesOf } from './now-lines.ts';
import { questionLines } from './question-lines.ts';
import { REGIME_LINES } from './regime-lines.ts';
import { AFTER_LINES, replyLines } from './reply-lines.ts';
import { acceptedLines, acceptedOf, type ProvisionLine } from './suggested.ts';
import { undecidedLines } from './undecided.ts';

type Request = Omit<FoiRequest, 'checklist'>;

/** Makes items of lines: ids from what they are about, ticks and notes from the officer's decisions. */
function itemsFrom(
  lines: readonly (Line | ProvisionLine)[],
  group: ChecklistGroup,
  decisions: Decisions,
  question?: Question,
): ChecklistItem[] {
  return lines.map((line) => {
    const id = `${group}-${question?.id ?? 'all'}-${line.key}`;
    const note = decisions.notes[id];
    const suggestion = 'suggestion' in line ? line.suggestion : undefined;
    return {
      id,
      group,
      ...(question === undefined ? {} : { questionId: question.id }),
      ...(suggestion === undefined ? {} : { provision: suggestion.provision }),
      text: line.text,
      ...(line.details === undefined || line.details.length === 0 ? {} : { details: line.details }),
      reason: line.reason,
      done: decisions.ticked[id] === true,
      ...(note === undefined ? {} : { note }),
    };
  });
}

/** The cost of all questions together, under the laws that set a limit. */
function costLines(request: Request, main: Regime, law: ChecklistLaw): Line[] {
  const { cost } = REGIME_LINES[main];
  if (cost === undefined || request.questions.length === 0) return [];
  const { authorityKind } = request.settings;
  const known = law.costLimitOn?.(main, authorityKind, request.deadline?.received);
  const sum = known === undefined ? '' : ` at ${known.hourly} an hour is ____. The limit is ${known.limit}`;
  return [
    {
      key: 'cost',
      text: `If it may take long to find, add up the hours of every question: ____ hours${sum}.`,
      details: [cost.notCounted],
      reason: cost.cite,
    },
  ];
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
  const ofWhole = suggestions.filter((one) => one.question === undefined || !known.has(one.question));
  const accepted = acceptedOf(suggestions, decisions, law);
  const whole = [
    ...costLines(request, kind, law),
    ...acceptedLines(acceptedOf(ofWhole, decisions, law), kind),
    ...undecidedLines(ofWhole, decisions, law, kind),
  ];
  const byQuestion = Map.groupBy(suggestions, (one) => one.question);
  const perQuestion = request.questions.flatMap((question) => {
    const own = byQuestion.get(question.id) ?? [];
    return itemsFrom(questionLines(request, question, own, decisions, law), 'question', decisions, question);
  });
  return [
    ...itemsFrom(fill(nowLines(request, kind)), 'now', decisions),
    ...itemsFrom(whole, 'question', decisions),
    ...perQuestion,
    ...itemsFrom(
      fill(replyLines(request, regimesOf(request, kind), accepted, decisions)),
      'reply',
      decisions,
    ),
    ...itemsFrom(AFTER_LINES, 'after', decisions),
  ];
}
