import type { ChecklistLaw, Decisions } from '../model/checklist.ts';
import type { Suggestion } from '../model/law.ts';
import type { Question } from '../model/question.ts';
import type { Regime } from '../model/regime.ts';
import type { Written } from '../words/written.ts';
import type { Line } from './lines/line.ts';
import { regimeLines } from './regime-lines.ts';
import { acceptedLines, acceptedOf, mayBeNeither, type ProvisionLine } from './suggested.ts';
import { undecidedLines } from './undecided.ts';

/**
 * What to do about one question, whose suggestions are `own`, under its own law or else the letter's (`kind`): search,
 * what narrows it (`scope`), then each provision the officer accepted with its steps, and one line for each that is still
 * to be considered. `above`: the suggestions of the questions it stands under, since to say that a part is held tells it of
 * its stem.
 */
export function questionLines(
  kind: Regime,
  question: Question,
  own: readonly Suggestion[],
  above: readonly Suggestion[],
  scope: readonly Line[],
  decisions: Decisions,
  law: ChecklistLaw,
  words: Written,
): readonly (Line | ProvisionLine)[] {
  const regime = question.regime ?? kind;
  const lines = regimeLines(regime, words);
  const accepted = acceptedOf(own, decisions, law);
  return [
    mayBeNeither([...accepted, ...acceptedOf(above, decisions, law)]) ? lines.heldNeutral : lines.held,
    ...scope,
    ...(question.kind === 'explanation' ? [lines.explanation] : []),
    ...acceptedLines(accepted, regime, words),
    ...undecidedLines(own, decisions, law, regime, words),
  ];
}
