import { longDate } from '../model/day.ts';
import type { FoiRequest } from '../model/request.ts';
import { questionLabels } from './question-label.ts';
import { REGIME_LINES } from './regime-lines.ts';

export const LETTER_NAMES = ['acknowledgement', 'clarification', 'department'] as const;
export type LetterName = (typeof LETTER_NAMES)[number];

/** A letter to copy. `{field}` stands for a value of `LetterFields`; a line whose only field is empty is left out. */
export interface LetterTemplate {
  readonly name: LetterName;
  readonly title: string;
  readonly subject: string;
  readonly body: string;
}

/** What the officer may use in a template, and what it stands for. */
export const LETTER_FIELDS = {
  requester: 'the requester’s name',
  reference: 'your reference number',
  subject: 'the subject of the request',
  law: 'the name of the law',
  received: 'the day it arrived',
  due: 'the day the answer is due',
  departmentsDue: 'the day departments should have answered',
  questions: 'the questions, numbered as the requester numbered them',
  unclear: 'what is unclear',
  authority: 'the name of the authority',
  officer: 'your name and team',
} as const;
export type LetterField = keyof typeof LETTER_FIELDS;
export type LetterFields = Readonly<Partial<Record<LetterField, string>>>;

/** The letters as they come; an office may replace any of them. */
export const LETTER_TEMPLATES: Readonly<Record<LetterName, LetterTemplate>> = {
  acknowledgement: {
    name: 'acknowledgement',
    title: 'Acknowledgement',
    subject: 'Your request for information, reference {reference}',
    body: `Dear {requester},

Thank you for your request for information, which we received on {received}.

Our reference is {reference}. Please quote it if you write to us about this request.

We are handling it under the {law}. We will answer as soon as we can, and by {due} at the latest.

If we need to ask you anything so that we can find what you want, we will write to you.

Yours sincerely,
{officer}
{authority}
`,
  },
  clarification: {
    name: 'clarification',
    title: 'Asking for clarification',
    subject: 'Your request for information, reference {reference}: a question',
    body: `Dear {requester},

Thank you for your request for information, which we received on {received}. Our reference is {reference}.

So that we can identify and find the information you want, please tell us:

{unclear}

We will go on with your request once we have your answer. If it would help to talk it through, please contact us.

Yours sincerely,
{officer}
{authority}
`,
  },
  department: {
    name: 'department',
    title: 'To a department',
    subject: 'Information request {reference}: answers needed by {departmentsDue}',
    body: `Hello,

We have received a request under the {law}. Please let us have, by {departmentsDue}, for each question below:

- whether you hold the information, and where you looked;
- the information itself, as it is, without editing it;
- anything you think should not be released, and the harm that its release could do;
- if it would take many hours to find and extract, an estimate of the hours.

{questions}

Please do not delete or change anything that could be part of the answer: once a request has arrived, that may be an offence.

The answer is due by {due}.

Thank you,
{officer}
`,
  },
};

const FIELD = /\{([A-Za-z]+)\}/g;

/** The fields a template uses that do not exist, for the options page to name. Empty where all is well. */
export function unknownFields(template: Pick<LetterTemplate, 'subject' | 'body'>): readonly string[] {
  const used = [...`${template.subject}\n${template.body}`.matchAll(FIELD)].map((found) => found[1] ?? '');
  return [...new Set(used)].filter((name) => !Object.hasOwn(LETTER_FIELDS, name));
}

const isField = (name: string): name is LetterField => Object.hasOwn(LETTER_FIELDS, name);

function filled(text: string, fields: LetterFields): string {
  return text.replace(FIELD, (whole, name: string) => {
    if (!isField(name)) return whole;
    const value = fields[name];
    return value === undefined || value.trim() === '' ? `[${LETTER_FIELDS[name]}]` : value;
  });
}

/** A letter with its fields filled in; one without a value is left as "[your reference number]" for the officer. */
export function fillLetter(
  template: LetterTemplate,
  fields: LetterFields,
): { readonly subject: string; readonly body: string } {
  return {
    subject: filled(template.subject, fields).replace(/\s+/gu, ' '),
    body: filled(template.body, fields),
  };
}

/** The questions as a list in the requester's numbering and words, one a line, parts indented. */
function questionList(request: FoiRequest): string {
  const labels = questionLabels(request.questions);
  return request.questions
    .map((question) => {
      const label = labels.get(question.id) ?? '';
      const words = request.message.source.text.slice(question.span.start, question.span.end);
      const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
      return `${question.parent === undefined ? '' : '   '}${label === '' ? '-' : `${label}.`} ${line}`;
    })
    .join('\n');
}

/**
 * What of a letter's fields the request itself tells. The requester's name is taken from the marks in the letter, else
 * from the sender. `questions` holds the requester's own words: for a department, replace it by the copy that leaves
 * out personal data.
 */
export function letterFields(request: FoiRequest): LetterFields {
  const { deadline, law, message, personalData, settings } = request;
  const person = personalData.find((mark) => mark.type === 'person' && mark.whose === 'requester');
  const requester = person?.person ?? message.from?.name;
  const departments = deadline?.planning.find((date) => date.name === 'ask-departments');
  return {
    ...(requester === undefined ? {} : { requester }),
    subject: message.subject,
    ...(law.kind === 'not-a-request' ? {} : { law: REGIME_LINES[law.kind].name }),
    ...(deadline === undefined ? {} : { received: longDate(deadline.received), due: longDate(deadline.due) }),
    ...(departments === undefined ? {} : { departmentsDue: longDate(departments.date) }),
    questions: questionList(request),
    ...(settings.authorityName === undefined ? {} : { authority: settings.authorityName }),
  };
}
