import { questionLabels } from '../checklist/question-label.ts';
import { REGIME_LINES, sectionOf } from '../checklist/regime-lines.ts';
import type { ChecklistLaw, Decisions } from '../model/checklist.ts';
import { longDate } from '../model/day.ts';
import type { FieldValues, TemplateField } from '../model/letter-template.ts';
import { wordsOfQuestion } from '../model/question.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';

/**
 * The authority's own review, as it is said to the requester after "If you are unhappy with this:". The times are those
 * of lib/law/authorities/complaint-routes.ts, with their sources.
 */
const REVIEW_WORDS: Readonly<Record<Regime, string>> = {
  'uk-foia': 'please write to us within 40 working days of this letter and ask for an internal review.',
  'uk-eir': 'you may make representations to us within 40 working days, under regulation 11.',
  'uk-sar': 'you may complain to us or to our data protection officer.',
  foisa: 'you may ask us for a review within 40 working days of receiving this letter, under section 20.',
  eisr: 'you may ask us for a review within 40 working days of receiving this letter, under regulation 16.',
  'us-foia': 'you may appeal to the head of the agency within 90 days of the date of this letter.',
  'ie-foi': 'you may ask for an internal review within 4 weeks of this decision, under section 21.',
};

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

function regulatorOf({ law, deadline }: FoiRequest, known: ChecklistLaw): string | undefined {
  if (law.kind === 'not-a-request') return undefined;
  const regulator = deadline === undefined ? undefined : known.regulatorOn?.(law.kind, deadline.received);
  if (regulator === undefined) return REGIME_LINES[law.kind].regulator;
  const { name, address, url } = regulator;
  const named = /^the /iu.test(name) ? name : `the ${name}`;
  return [named, address, url].filter((part) => part !== undefined && part !== '').join(', ');
}

const only = (name: TemplateField, value: string | undefined): FieldValues =>
  value === undefined || value === '' ? {} : { [name]: value };

/**
 * What of a letter's fields the request and the officer's decisions tell. The requester's name is taken from the marks
 * in the letter, else from the sender. `questions` holds the requester's own words: for a department, replace it by the
 * copy that leaves out personal data.
 */
export function letterFields(request: FoiRequest, decisions: Decisions, known: ChecklistLaw): FieldValues {
  const { deadline, law, message, personalData, settings } = request;
  const person = personalData.find((mark) => mark.type === 'person' && mark.whose === 'requester');
  const departments = deadline?.planning.find((date) => date.name === 'ask-departments')?.date;
  const regime = law.kind === 'not-a-request' ? undefined : law.kind;
  const day = (date: string | undefined): string | undefined =>
    date === undefined ? undefined : longDate(date);
  return {
    ...only('requester', person?.person ?? message.from?.name),
    ...only('subject', message.subject),
    ...only('law', regime === undefined ? undefined : REGIME_LINES[regime].name),
    ...only('received', day(deadline?.received)),
    ...only('deadline', day(deadline?.due)),
    ...only('departments', day(departments)),
    ...only('extended', day(deadline?.extension?.due)),
    ...only('questions', questionList(request)),
    ...only('exemptions', exemptionList(request, decisions, known)),
    ...only('review', regime === undefined ? undefined : REVIEW_WORDS[regime]),
    ...only('regulator', regulatorOf(request, known)),
    ...only('authority', settings.authorityName),
  };
}
