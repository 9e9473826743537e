import type { SuggestionDecision } from '../model/checklist.ts';
import type { Provision, ProvisionId, Suggestion } from '../model/law.ts';
import type { Mark, MarkAct, MarkSlot } from '../model/mark.ts';
import type { Question } from '../model/question.ts';
import type { Span } from '../model/span.ts';
import { t } from '../words/t.ts';
import { questionLabels } from './labels.ts';
import { BY_HAND, citation, type Review } from './review.ts';

const PART = '~';

/** The id of one mark of a thing that has several: `s-1x~0`. */
export const partId = (id: string, part: string | number): string => `${id}${PART}${part}`;

/** The id of the thing a mark belongs to. */
export const wholeId = (markId: string): string => markId.split(PART)[0] ?? markId;

const isShown = ({ start, end }: Span): boolean => end > start;

const questionMark = (question: Question, label: string): Mark => ({
  id: question.id,
  span: question.span,
  slot: 'question',
  number: label,
  title: t('question.number', { label }),
  why: '',
  acts: [],
});

/** What narrows a question, one mark for the same words however many questions they narrow. */
function scopeMarks(questions: readonly Question[], label: (question: Question) => string): readonly Mark[] {
  const all = questions.flatMap((question) => {
    const { periods, places } = question.scope;
    return [
      ...periods.map(({ span }, nth) => ({ question, span, name: 'period' as const, nth })),
      ...places.map((span, nth) => ({ question, span, name: 'place' as const, nth })),
    ];
  });
  const same = Map.groupBy(all, ({ span, name }) => `${span.start} ${span.end} ${name}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const labels = group.map(({ question }) => label(question)).filter((one) => one !== '');
    return [
      {
        id: partId(first.question.id, `${first.name}${first.nth}`),
        span: first.span,
        slot: 'scope',
        title: t('marks.narrows', { count: labels.length, label: labels.join(', ') }).trim(),
        why: t(`marks.${first.name}`),
        acts: [],
      },
    ];
  });
}

/** How the words behind a suggestion are marked, what is said of it, and what can be done about it. */
interface SuggestionLook {
  readonly slot: MarkSlot;
  readonly says: 'by-hand' | 'accepted' | 'dismissed' | 'may';
  readonly acts: readonly MarkAct[];
}

function lookOf({ sign, strength }: Suggestion, decision: SuggestionDecision | undefined): SuggestionLook {
  if (sign === BY_HAND) return { slot: 'manual', says: 'by-hand', acts: ['remove'] };
  switch (decision?.decision) {
    case 'accepted':
      return { slot: 'accepted', says: 'accepted', acts: ['reopen', 'dismiss'] };
    case 'dismissed':
      return { slot: 'dismissed', says: 'dismissed', acts: ['reopen', 'accept'] };
    default:
      return { slot: strength, says: 'may', acts: ['accept', 'dismiss'] };
  }
}

/**
 * Every mark to paint for a review: questions, the words behind suggestions, personal data, and what narrows a
 * question. `provisionOf` gives the law's own title for the card on the page.
 */
export function marksOf(
  { request, decisions }: Review,
  provisionOf: (id: ProvisionId) => Provision | undefined,
): readonly Mark[] {
  const labels = questionLabels(request.questions);
  const label = ({ id }: Question) => labels.get(id) ?? '';
  const suggested = request.law.suggestions.flatMap((suggestion) => {
    const { slot, says, acts } = lookOf(suggestion, decisions.suggestions[suggestion.id]);
    const title = provisionOf(suggestion.provision)?.title;
    const named = `${citation(suggestion)}${title === undefined ? '' : ` ${title}`}`;
    return suggestion.evidence.map(
      (span, nth): Mark => ({
        id: partId(suggestion.id, nth),
        span,
        slot,
        title: t(`marks.${says}`, { provision: named }),
        why: slot === 'manual' ? '' : suggestion.why,
        acts,
      }),
    );
  });
  const personal = request.personalData.map(
    ({ id, span, why }): Mark => ({
      id,
      span,
      slot: 'personal',
      title: t('data.label'),
      why,
      acts: ['not-personal-data'],
    }),
  );
  const questions = request.questions.map((question) => questionMark(question, label(question)));
  const scopes = scopeMarks(request.questions, label);
  return [...questions, ...suggested, ...personal, ...scopes].filter(({ span }) => isShown(span));
}
