import type { ChecklistLaw, Decisions } from '../model/checklist.ts';
import { dateInWords } from '../model/day.ts';
import type { Suggestion } from '../model/law.ts';
import type { Period, Question } from '../model/question.ts';
import type { FoiRequest } from '../model/request.ts';
import { type Span, wordsOf } from '../model/span.ts';
import type { Line } from './lines/line.ts';
import { shortened } from './question-label.ts';
import { REGIME_LINES } from './regime-lines.ts';
import { acceptedLines, acceptedOf, mayBeNeither, type ProvisionLine } from './suggested.ts';
import { undecidedLines } from './undecided.ts';

type Request = Omit<FoiRequest, 'checklist'>;

function periodWords(text: string, period: Period): string {
  const words = `“${shortened(wordsOf(text, period.span), 60)}”`;
  const from = period.from === undefined ? undefined : dateInWords(period.from);
  const to = period.to === undefined ? undefined : dateInWords(period.to);
  if (from !== undefined && to !== undefined) return `${words} (${from} to ${to})`;
  if (from !== undefined) return `${words} (from ${from})`;
  return to === undefined ? words : `${words} (to ${to})`;
}

/** What narrows the question, in the requester's words, for those who search. */
function scopeLines(text: string, question: Question, reason: string): Line[] {
  const { periods, places, breakdowns, format } = question.scope;
  const quoted = (spans: readonly Span[]): string =>
    spans.map((span) => `“${shortened(wordsOf(text, span), 60)}”`).join('; ');
  const details = [
    ...(periods.length === 0 ? [] : [`Period: ${periods.map((one) => periodWords(text, one)).join('; ')}`]),
    ...(places.length === 0 ? [] : [`Places: ${quoted(places)}`]),
    ...(breakdowns.length === 0 ? [] : [`Broken down by: ${quoted(breakdowns)}`]),
    ...(format === undefined ? [] : [`Asked for as: ${format.name}`]),
  ];
  return details.length === 0 ? [] : [{ key: 'scope', text: 'Keep to what was asked for.', details, reason }];
}

/**
 * What to do about one question, whose suggestions are `own`, under its own law: search, hours, what narrows it, then each provision the officer
 * accepted with its steps, and one line for each that is still to be considered.
 */
export function questionLines(
  request: Request,
  question: Question,
  own: readonly Suggestion[],
  decisions: Decisions,
  law: ChecklistLaw,
): readonly (Line | ProvisionLine)[] {
  const { kind } = request.law;
  if (kind === 'not-a-request') return [];
  const regime = question.regime ?? kind;
  const lines = REGIME_LINES[regime];
  const accepted = acceptedOf(own, decisions, law);
  const hours = lines.cost?.activities.map((activity) => `${activity} ____`).join(', ');
  return [
    mayBeNeither(accepted) ? lines.heldNeutral : lines.held,
    ...scopeLines(request.message.source.text, question, lines.scopeReason),
    ...(question.kind === 'explanation' ? [lines.explanation] : []),
    ...(lines.cost === undefined || hours === undefined
      ? []
      : [{ key: 'hours', text: `Hours to ${hours}.`, reason: lines.cost.cite }]),
    ...acceptedLines(accepted, regime),
    ...undecidedLines(own, decisions, law, regime),
  ];
}
