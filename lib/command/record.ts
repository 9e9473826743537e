import { toMarkdown } from '../checklist/markdown.ts';
import type { FoiRequest } from '../model/request.ts';
import { type Span, wordsOf } from '../model/span.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';

/** One analysed request as a plain JSON record, offsets in UTF-16 units of the body. The command's `--jsonl` output. `words`: the language of its checklist. */
export function toRecord(
  id: string,
  request: FoiRequest,
  words: Written = IN_ENGLISH,
): Record<string, unknown> {
  const { text } = request.message.source;
  const place = new Map(request.questions.map((question, index) => [question.id, index]));
  const indexOf = (questionId: string | undefined): number | null =>
    questionId === undefined ? null : (place.get(questionId) ?? null);
  const quoted = (span: Span) => ({ text: wordsOf(text, span), start: span.start, end: span.end });
  return {
    id,
    kind: request.law.kind,
    nature: request.law.nature,
    questions: request.questions.map((question) => ({
      ...quoted(question.span),
      ...(question.words === undefined ? {} : { words: question.words }),
      parent: indexOf(question.parent),
      kind: question.kind,
      dependsOn: indexOf(question.dependsOn),
      scope: {
        periods: question.scope.periods.map((p) => ({ ...quoted(p.span), from: p.from, to: p.to })),
        places: question.scope.places.map(quoted),
        format: question.scope.format?.name,
        breakdowns: question.scope.breakdowns.map(quoted),
      },
      ...(question.regime === undefined ? {} : { regime: question.regime }),
    })),
    personalData: request.personalData.map((mark) => ({
      type: mark.type,
      ...quoted(mark.span),
      whose: mark.whose,
      why: mark.why,
    })),
    suggestions: request.law.suggestions.map((suggestion) => ({
      section: suggestion.section,
      regime: suggestion.regime,
      question: indexOf(suggestion.question),
      score: suggestion.score,
      strength: suggestion.strength,
      evidence: suggestion.evidence.map((span) => ({ start: span.start, end: span.end })),
      why: suggestion.why,
    })),
    validity: request.law.validity,
    misquotes: request.law.misquotes,
    received: request.deadline?.received ?? request.message.received ?? null,
    deadline: request.deadline?.due ?? null,
    deadlineWhy: request.deadline?.excluded.map((day) => `${day.date}: ${day.why}`) ?? [],
    checklist: toMarkdown(request, {}, words),
  };
}
