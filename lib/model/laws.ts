import type { FoiRequest } from './request.ts';
import { overlaps, type Span } from './span.ts';

/** True where the span is whole numbers, in order and inside a text of `length` UTF-16 units. */
const isInside = (span: Span, length: number): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start <= span.end &&
  span.end <= length;

const isInOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || (spans[index - 1]?.start ?? 0) <= span.start);

const areApart = (spans: readonly Span[]): boolean =>
  spans.every((span, index) => index === 0 || !overlaps(spans[index - 1] ?? span, span));

const areUnique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

/** Everything in a request that is a span of its text. */
function spansOf(request: FoiRequest): readonly Span[] {
  const { letter, questions, personalData, law } = request;
  return [
    ...letter.parts.map((part) => part.span),
    ...letter.asking,
    ...letter.sentences,
    ...questions.flatMap(({ span, scope }) => [
      span,
      ...scope.periods.map((period) => period.span),
      ...scope.places,
      ...(scope.format === undefined ? [] : [scope.format.span]),
      ...scope.breakdowns,
      ...scope.context,
    ]),
    ...personalData.map((mark) => mark.span),
    ...law.evidence,
    ...law.suggestions.flatMap((suggestion) => suggestion.evidence),
    ...law.misquotes.map((misquote) => misquote.span),
    ...law.validity.flatMap((point) => (point.span === undefined ? [] : [point.span])),
  ];
}

/** Each law of the model: its sentence, and whether a request keeps it. */
const LAWS: readonly (readonly [string, (request: FoiRequest) => boolean])[] = [
  [
    'every fact is a span of the source text',
    (request) => spansOf(request).every((span) => isInside(span, request.message.source.text.length)),
  ],
  [
    'parts of the letter stand in order and apart',
    ({ letter }) =>
      isInOrder(letter.parts.map((part) => part.span)) && areApart(letter.parts.map((part) => part.span)),
  ],
  [
    'questions stand in document order',
    ({ questions }) => isInOrder(questions.map((question) => question.span)),
  ],
  [
    'no question is empty',
    ({ questions, message }) =>
      questions.every(({ span }) => message.source.text.slice(span.start, span.end).trim() !== ''),
  ],
  [
    'a question never overlaps a sibling',
    ({ questions }) =>
      [...Map.groupBy(questions, (question) => question.parent).values()].every((siblings) =>
        areApart(siblings.map((question) => question.span)),
      ),
  ],
  [
    'a parent stands before its children, and what a question depends on is another question',
    ({ questions }) => {
      const place = new Map(questions.map((question, index) => [question.id, index]));
      return questions.every(
        (question, index) =>
          (question.parent === undefined || (place.get(question.parent) ?? index) < index) &&
          (question.dependsOn === undefined ||
            (place.has(question.dependsOn) && question.dependsOn !== question.id)),
      );
    },
  ],
  [
    'ids are unique',
    ({ questions, personalData, law, checklist }) =>
      [questions, personalData, law.suggestions, checklist].every((list) =>
        areUnique(list.map(({ id }) => id)),
      ),
  ],
  [
    'no two marks of one type of personal data overlap',
    ({ personalData }) =>
      [...Map.groupBy(personalData, (mark) => mark.type).values()].every((marks) =>
        areApart(marks.map((mark) => mark.span).toSorted((a, b) => a.start - b.start)),
      ),
  ],
  [
    'a suggestion points to a question of this letter, or to the whole of it',
    ({ questions, law }) =>
      law.suggestions.every(
        (suggestion) =>
          suggestion.question === undefined || questions.some(({ id }) => id === suggestion.question),
      ),
  ],
  [
    'a letter that is no request has no deadline',
    ({ law, deadline }) => law.kind !== 'not-a-request' || deadline === undefined,
  ],
];

/** The laws of the model that a request breaks, as sentences; empty when it keeps them all. */
export const brokenLaws = (request: FoiRequest): readonly string[] =>
  LAWS.filter(([, keeps]) => !keeps(request)).map(([law]) => law);
