import { regulatorFacts } from '../checklist/facts.ts';
import { questionLabels } from '../checklist/question-label.ts';
import { sectionOf } from '../checklist/regime-lines.ts';
import type { ChecklistLaw, Decisions } from '../model/checklist.ts';
import type { FieldValues, TemplateField } from '../model/letter-template.ts';
import { wordsOfQuestion } from '../model/question.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import { dayIn, IN_ENGLISH, type Written } from '../words/written.ts';

/** The questions as a list in the requester's numbering and words, one a line, parts indented. */
function questionList({ questions, message }: FoiRequest): string {
  const labels = questionLabels(questions);
  return questions
    .map((question) => {
      const label = labels.get(question.id) ?? '';
      const line = wordsOfQuestion(message.source.text, question)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
      return `${question.parent === undefined ? '' : '   '}${label === '' ? '-' : `${label}.`} ${line}`;
    })
    .join('\n');
}

/** The provisions the officer accepted, question by question: "2: s31(1)(a) Law enforcement". */
function exemptionList({ questions, law }: FoiRequest, decisions: Decisions, known: ChecklistLaw): string {
  const labels = questionLabels(questions);
  const accepted = law.suggestions.filter(({ id }) => decisions.suggestions[id]?.decision === 'accepted');
  const lines = accepted.map(({ question, regime, section, provision }) => {
    const label = question === undefined ? '' : (labels.get(question) ?? '');
    const title = known.provisionById(provision)?.title ?? '';
    return `${label === '' ? '-' : `${label}:`} ${sectionOf(regime, section)} ${title}`.trimEnd();
  });
  return [...new Set(lines)].join('\n');
}

/** The regulator as it is named in a sentence, with its address where that is known. */
function regulatorOf(
  regime: Regime,
  received: string | undefined,
  known: ChecklistLaw,
  words: Written,
): string {
  const { regulator = '', regulatorAddress = '' } = regulatorFacts(regime, known, received, words);
  if (regulatorAddress === '') return regulator;
  return words.language === 'en' ? regulatorAddress.replace(/^(?!the )/iu, 'the ') : regulatorAddress;
}

const only = (name: TemplateField, value: string | undefined): FieldValues =>
  value === undefined || value === '' ? {} : { [name]: value };

/**
 * What of a letter's fields the request and the officer's decisions tell. The requester's name is taken from the marks
 * in the letter, else from the sender. Ways of asking for a review are those of lib/law/authorities/complaint-routes.ts,
 * with their sources. `questions` holds the requester's own words: for a department, replace it by the
 * copy that leaves out personal data.
 */
export function letterFields(
  request: FoiRequest,
  decisions: Decisions,
  known: ChecklistLaw,
  words: Written = IN_ENGLISH,
): FieldValues {
  const { deadline, law, message, personalData, settings } = request;
  const person = personalData.find((mark) => mark.type === 'person' && mark.whose === 'requester');
  const departments = deadline?.planning.find((date) => date.name === 'ask-departments')?.date;
  const regime = law.kind === 'not-a-request' ? undefined : law.kind;
  const day = (date: string | undefined): string | undefined =>
    date === undefined ? undefined : dayIn(words, date, 'letter');
  return {
    ...only('requester', person?.person ?? message.from?.name),
    ...only('subject', message.subject),
    ...only('law', regime === undefined ? undefined : words.text(`law.${regime}`)),
    ...only('received', day(deadline?.received)),
    ...only('deadline', day(deadline?.due)),
    ...only('departments', day(departments)),
    ...only('extended', day(deadline?.extension?.due)),
    ...only('questions', questionList(request)),
    ...only('exemptions', exemptionList(request, decisions, known)),
    ...only('review', regime === undefined ? undefined : words.text(`unhappy.${regime}`)),
    ...only(
      'regulator',
      regime === undefined ? undefined : regulatorOf(regime, deadline?.received, known, words),
    ),
    ...only('authority', settings.authorityName),
  };
}
