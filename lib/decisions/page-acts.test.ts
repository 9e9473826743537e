import { describe, expect, it } from 'vitest';
import type { Action } from './actions.ts';
import { NO_HISTORY, perform, undo } from './history.ts';
import { marksOf } from './marks.ts';
import { markedData } from './own-marks.ts';
import { actionOf } from './page-acts.ts';
import { FOUND, spanOf, TEXT } from './request.fixture.ts';
import { reviewOf } from './review.ts';

const historyOf = (...actions: readonly Action[]) => actions.reduce(perform, NO_HISTORY);
const reviewAfter = (...actions: readonly Action[]) => reviewOf(FOUND, historyOf(...actions).present);
const looks = (...actions: readonly Action[]) =>
  Object.fromEntries(
    marksOf(reviewAfter(...actions), () => undefined).map(({ id, slot, acts }) => [id, [slot, ...acts]]),
  );
const press = (markId: string, act: Parameters<typeof actionOf>[2], ...before: readonly Action[]): Action => {
  const action = actionOf(reviewAfter(...before), markId, act);
  if (action === undefined) throw new Error('nothing to do');
  return action;
};

describe('a button of a card on the page', () => {
  it('accepts, dismisses and opens a suggestion again, and the mark shows it', () => {
    expect(looks()['s1~0']).toEqual(['strong', 'accept', 'dismiss']);
    const accept = press('s1~0', 'accept');
    expect(looks(accept)['s1~0']).toEqual(['accepted', 'reopen', 'dismiss']);
    const dismiss = press('s1~0', 'dismiss', accept);
    expect(looks(accept, dismiss)['s1~0']).toEqual(['dismissed', 'reopen', 'accept']);
    expect(looks(accept, dismiss, press('s1~0', 'reopen', accept, dismiss))).toEqual(looks());
  });

  it('removes a provision that the officer added, with the words it was tied to', () => {
    const add: Action = {
      type: 'add-provision',
      added: {
        provision: 'uk-foia:24(1)',
        question: 'guards',
        evidence: [markedData(TEXT, spanOf('guards'), 'other', 'unknown').words],
      },
    };
    const [id] = Object.keys(looks(add)).filter((name) => looks(add)[name]?.[0] === 'manual');
    expect(looks(add)[id ?? '']).toEqual(['manual', 'remove']);
    expect(looks(add, press(id ?? '', 'remove', add))).toEqual(looks());
  });

  it('says of all the same words that they are no personal data', () => {
    const mark: Action = {
      type: 'mark-personal-data',
      mark: markedData(TEXT, spanOf('visits'), 'person', 'third-party'),
    };
    const id = mark.mark.id;
    const dismiss = press(id, 'not-personal-data', mark);
    expect(dismiss).toEqual({ type: 'not-personal-data', marks: [id] });
    expect(reviewAfter(mark, dismiss).dismissedData.map((one) => one.id)).toEqual([id]);
    expect(looks(mark, dismiss)).toEqual(looks());
    expect(looks(mark, dismiss, mark)[id]).toEqual(['personal', 'not-personal-data']);
  });

  it('does nothing where its mark has gone meanwhile', () => {
    expect(actionOf(reviewAfter(), 'gone~0', 'accept')).toBeUndefined();
    expect(actionOf(reviewAfter(), 'gone', 'not-personal-data')).toBeUndefined();
  });
});

describe("the officer's own marks", () => {
  const added = (words: string): Action => ({
    type: 'add-provision',
    added: {
      provision: 'uk-foia:24(1)',
      question: 'guards',
      evidence: [markedData(TEXT, spanOf(words), 'other', 'unknown').words],
    },
  });

  it('gather the words of one provision, each once, and are undone one by one', () => {
    const history = historyOf(added('guards'), added('pays'), added('pays'));
    expect(history.present.added[0]?.evidence?.map(({ exact }) => exact)).toEqual(['guards', 'pays']);
    expect(undo(history).present.added[0]?.evidence?.map(({ exact }) => exact)).toEqual(['guards']);
  });

  it('are named where their question or their words are gone', () => {
    const { present } = historyOf(added('guards'));
    const [visits] = FOUND.questions;
    const without = { ...FOUND, questions: visits === undefined ? [] : [visits] };
    expect(reviewOf(without, present).lost.added).toEqual(present.added);
    const reworded = TEXT.replace('guards', 'wardens');
    const message = { ...FOUND.message, source: { ...FOUND.message.source, text: reworded } };
    expect(reviewOf({ ...FOUND, message }, present).lost.words).toEqual(['guards']);
  });

  it('follow the words of an added question into a text that has moved', () => {
    const span = spanOf('call logs say');
    const work = historyOf({
      type: 'edit',
      edit: { type: 'add', question: 'mine', was: 'call logs say', span },
    }).present;
    const text = `Good morning.\n${TEXT}`;
    const message = { ...FOUND.message, source: { ...FOUND.message.source, text } };
    const mine = reviewOf({ ...FOUND, message, questions: [] }, work).request.questions[0];
    expect(mine?.span.start).toBe(text.indexOf('call logs say'));
    expect(mine?.words).toBeUndefined();
  });
});
