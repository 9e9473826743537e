import type { Provision, ProvisionId } from '../model/law.ts';
import type { Mark } from '../model/mark.ts';
import type { Question } from '../model/question.ts';
import type { Span } from '../model/span.ts';
import { questionLabels } from './labels.ts';
import { citation, type Review } from './review.ts';

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
  title: `Question ${label}`,
  why: '',
});

function scopeMarks(question: Question, label: string): readonly Mark[] {
  const mark = (span: Span, name: string, nth: number): Mark => ({
    id: partId(question.id, `${name}${nth}`),
    span,
    slot: 'scope',
    title: `Narrows question ${label}`,
    why: name === 'period' ? 'The period asked about.' : 'The place asked about.',
  });
  return [
    ...question.scope.periods.map(({ span }, nth) => mark(span, 'period', nth)),
    ...question.scope.places.map((span, nth) => mark(span, 'place', nth)),
  ];
}

/**
 * Every mark to paint for a review: questions, the words behind open and accepted suggestions, personal data, and what
 * narrows a question. `provisionOf` gives the law's own title for the card on the page.
 */
export function marksOf(
  { request, decisions }: Review,
  provisionOf: (id: ProvisionId) => Provision | undefined,
): readonly Mark[] {
  const labels = questionLabels(request.questions);
  const label = ({ id }: Question) => labels.get(id) ?? '';
  const suggested = request.law.suggestions
    .filter(({ id }) => decisions.suggestions[id]?.decision !== 'dismissed')
    .flatMap((suggestion) =>
      suggestion.evidence.map((span, nth): Mark => {
        const title = provisionOf(suggestion.provision)?.title;
        return {
          id: partId(suggestion.id, nth),
          span,
          slot: suggestion.strength,
          title: `${citation(suggestion)}${title === undefined ? '' : ` ${title}`} may apply`,
          why: suggestion.why,
        };
      }),
    );
  const personal = request.personalData.map(
    ({ id, span, why }): Mark => ({ id, span, slot: 'personal', title: 'Personal data', why }),
  );
  const questions = request.questions.map((question) => questionMark(question, label(question)));
  const scopes = request.questions.flatMap((question) => scopeMarks(question, label(question)));
  return [...questions, ...suggested, ...personal, ...scopes].filter(({ span }) => isShown(span));
}
