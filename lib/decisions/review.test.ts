import { describe, expect, it } from 'vitest';
import type { FoiRequest } from '../model/request.ts';
import type { Action } from './actions.ts';
import { NO_HISTORY, perform } from './history.ts';
import { marksOf, wholeId } from './marks.ts';
import { FOUND, TEXT } from './request.fixture.ts';
import { citation, reviewOf, sameLetter } from './review.ts';
import { NO_WORK, type Work } from './work.ts';

const workOf = (...actions: readonly Action[]): Work => actions.reduce(perform, NO_HISTORY).present;
const homes = (work: Work) =>
  Object.fromEntries(reviewOf(FOUND, work).request.law.suggestions.map(({ id, question: of }) => [id, of]));

describe('a review', () => {
  it('moves a suggestion to the half of a split that holds its words', () => {
    const work = workOf({
      type: 'edit',
      edit: { type: 'split', question: 'visits', was: '', at: 'How many visits were made'.length },
    });
    const later = reviewOf(FOUND, work).request.questions[1]?.id;
    expect(later).not.toBe('guards');
    expect(homes(work)).toEqual({ s1: later, s2: 'guards' });
  });

  it('moves suggestions to the question that took theirs in', () => {
    expect(homes(workOf({ type: 'edit', edit: { type: 'merge', question: 'guards', was: '' } }))).toEqual({
      s1: 'visits',
      s2: 'visits',
    });
  });

  it('makes no suggestion for what is not a question', () => {
    expect(homes(workOf({ type: 'edit', edit: { type: 'remove', question: 'guards', was: '' } }))).toEqual({
      s1: 'visits',
    });
  });

  it('puts back what was marked as not a question', () => {
    const work = workOf(
      { type: 'edit', edit: { type: 'remove', question: 'guards', was: '' } },
      { type: 'put-back', question: 'guards' },
    );
    expect(reviewOf(FOUND, work).request.questions).toEqual(FOUND.questions);
  });

  it('counts a provision added by hand as accepted', () => {
    const work = workOf({ type: 'add-provision', added: { provision: 'uk-foia:21', question: 'guards' } });
    const { request, decisions } = reviewOf(FOUND, work);
    const added = request.law.suggestions.find(({ provision }) => provision === 'uk-foia:21');
    expect(added?.question).toBe('guards');
    expect(added && decisions.suggestions[added.id]?.decision).toBe('accepted');
  });

  it('names a decision whose suggestion is gone', () => {
    const work = workOf({
      type: 'decide',
      suggestion: 'gone',
      provision: 'uk-foia:42',
      decision: { decision: 'dismissed' },
    });
    expect(reviewOf(FOUND, work).lost.decisions).toEqual([
      { provision: 'uk-foia:42', decision: { decision: 'dismissed' } },
    ]);
  });

  it('leaves out personal data the officer dismissed, and keeps it to put back', () => {
    const { request, dismissedData } = reviewOf(FOUND, workOf({ type: 'not-personal-data', marks: ['p'] }));
    expect(request.personalData).toEqual([]);
    expect(dismissedData.map(({ id }) => id)).toEqual(['p']);
  });
});

describe('reading a letter again', () => {
  it('knows it by its text or by its questions', () => {
    const edited: FoiRequest = {
      ...FOUND,
      message: { ...FOUND.message, source: { ...FOUND.message.source, text: `${TEXT} Thanks.` } },
    };
    const from = (address: string) => ({ ...FOUND, message: { ...FOUND.message, from: { address } } });
    expect(sameLetter(from('jo@example.org'), from('JO@example.org'))).toBe(true);
    expect(sameLetter(from('jo@example.org'), from('sam@example.org'))).toBe(false);
    expect(sameLetter(FOUND, FOUND)).toBe(true);
    expect(sameLetter(FOUND, edited)).toBe(true);
    expect(
      sameLetter(FOUND, {
        ...edited,
        questions: FOUND.questions.map((one) => ({ ...one, id: `other ${one.id}` })),
      }),
    ).toBe(false);
  });
});

describe('marks on the page', () => {
  it('leave out what is no personal data, keep what was dismissed as such, and lead back to what they mark', () => {
    const before = marksOf(reviewOf(FOUND, NO_WORK), () => undefined).map(({ id }) => wholeId(id));
    expect(before).toEqual(['visits', 'guards', 's1', 's2', 'p']);
    const work = workOf(
      {
        type: 'decide',
        suggestion: 's1',
        provision: 'uk-foia:31(1)(a)',
        decision: { decision: 'dismissed' },
      },
      { type: 'not-personal-data', marks: ['p'] },
    );
    const after = marksOf(reviewOf(FOUND, work), () => undefined);
    expect(after.map(({ id }) => wholeId(id))).toEqual(['visits', 'guards', 's1', 's2']);
    expect(after.map(({ slot }) => slot)).toEqual(['question', 'question', 'dismissed', 'strong']);
  });
});

describe('a citation', () => {
  it.each([
    ['uk-foia', '31(1)(a)', 's31(1)(a)'],
    ['uk-eir', '12(5)(e)', 'reg 12(5)(e)'],
    ['us-foia', '(b)(5)', '(b)(5)'],
    ['ie-foi', '37', 's37'],
  ] as const)('of %s %s reads %s', (regime, section, words) => {
    expect(citation({ regime, section })).toBe(words);
  });
});
