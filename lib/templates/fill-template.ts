import {
  type FieldValues,
  type LetterTemplate,
  TEMPLATE_FIELDS,
  type TemplateField,
} from '../model/letter-template.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';

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

function filled(text: string, values: FieldValues, words: Written): string {
  return text.replace(FIELD, (whole, written: string) => {
    const name = written.trim();
    if (!isField(name)) return whole;
    const value = values[name];
    return value === undefined || value.trim() === '' ? `[${words.text(`blank.${name}`)}]` : value;
  });
}

/**
 * A letter with its fields filled in. One without a value is left as "[your reference number]" for the officer, in the
 * language of `words`; a name that is no field stays as it is. The subject is one line.
 */
export function fillTemplate(
  { subject, body }: LetterTemplate,
  values: FieldValues,
  words: Written = IN_ENGLISH,
): LetterTemplate {
  return {
    subject: filled(subject, values, words).replace(/\s+/gu, ' ').trim(),
    body: filled(body, values, words),
  };
}
