import {
  type FieldValues,
  type LetterTemplate,
  TEMPLATE_FIELDS,
  type TemplateField,
} from '../model/letter-template.ts';

/** What each field stands for, as the letter says it where the value is not known. */
const MEANINGS: Readonly<Record<TemplateField, string>> = {
  requester: 'the requester’s name',
  reference: 'your reference number',
  subject: 'the subject of the request',
  law: 'the name of the law',
  received: 'the day it arrived',
  deadline: 'the day the answer is due',
  departments: 'the day departments should have answered',
  extended: 'the day the answer is due once extended',
  questions: 'the questions, numbered as the requester numbered them',
  unclear: 'what is unclear',
  exemptions: 'the provisions relied on, with their limbs, for each question',
  review: 'how to ask for a review, and by when',
  regulator: 'the regulator, with its address',
  authority: 'the name of the authority',
  officer: 'your name and team',
};

/** Anything between double braces, spaces around the name let pass. */
const FIELD = /\{\{([^{}\n]{0,60})\}\}/gu;

/** True for the name of a field. */
export const isField = (name: string): name is TemplateField =>
  (TEMPLATE_FIELDS as readonly string[]).includes(name);

/** The names that a text uses and that are no field, each once. */
export function unknownFields(text: string): readonly string[] {
  const used = [...text.matchAll(FIELD)].map(([, name = '']) => name.trim());
  return [...new Set(used)].filter((name) => !isField(name));
}

/** True where double braces are left that hold no name. */
export const hasOpenBraces = (text: string): boolean => /\{\{|\}\}/u.test(text.replace(FIELD, ''));

function filled(text: string, values: FieldValues): string {
  return text.replace(FIELD, (whole, written: string) => {
    const name = written.trim();
    if (!isField(name)) return whole;
    const value = values[name];
    return value === undefined || value.trim() === '' ? `[${MEANINGS[name]}]` : value;
  });
}

/**
 * A letter with its fields filled in. One without a value is left as "[your reference number]" for the officer; a name
 * that is no field stays as it is. The subject is one line.
 */
export function fillTemplate({ subject, body }: LetterTemplate, values: FieldValues): LetterTemplate {
  return { subject: filled(subject, values).replace(/\s+/gu, ' ').trim(), body: filled(body, values) };
}
