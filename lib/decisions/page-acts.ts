import type { Suggestion } from '../model/law.ts';
import type { MarkAct } from '../model/mark.ts';
import { wordsOf } from '../model/span.ts';
import type { Action } from './actions.ts';
import { wholeId } from './marks.ts';
import type { Review } from './review.ts';

const folded = (words: string): string => words.toLowerCase().replace(/\s+/gu, ' ').trim();

/** What a button of a mark's card on the page does; undefined where the mark is no longer there. */
export function actionOf(review: Review, markId: string, act: MarkAct): Action | undefined {
  const id = wholeId(markId);
  if (act === 'not-personal-data') return notPersonalData(review, id);
  const suggestion = review.request.law.suggestions.find((one) => one.id === id);
  return suggestion && suggestionAction(suggestion, act);
}

function suggestionAction(
  { id, provision, question }: Suggestion,
  act: Exclude<MarkAct, 'not-personal-data'>,
): Action {
  const decide = { type: 'decide', suggestion: id, provision } as const;
  switch (act) {
    case 'accept':
      return { ...decide, decision: { decision: 'accepted' } };
    case 'dismiss':
      return { ...decide, decision: { decision: 'dismissed' } };
    case 'reopen':
      return decide;
    case 'remove':
      return {
        type: 'drop-provision',
        added: { provision, ...(question === undefined ? {} : { question }) },
      };
  }
}

/** The same words are the same thing wherever they stand in the letter. */
function notPersonalData({ request }: Review, id: string): Action | undefined {
  const { text } = request.message.source;
  const mark = request.personalData.find((one) => one.id === id);
  if (mark === undefined) return undefined;
  const words = folded(wordsOf(text, mark.span));
  const same = request.personalData.filter(
    ({ type, span }) => type === mark.type && folded(wordsOf(text, span)) === words,
  );
  return { type: 'not-personal-data', marks: same.map((one) => one.id) };
}
