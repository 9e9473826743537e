import * as v from 'valibot';
import {
  type LetterTemplate,
  type OwnTemplates,
  TEMPLATE_FIELDS,
  TEMPLATE_NAMES,
  type TemplateName,
} from '../model/letter-template.ts';
import { unknownFields } from './fill-template.ts';

/** Version of the file. Raise it with every change that an older reading would get wrong. */
const VERSION = 1;
const LONGEST_SUBJECT = 300;
const LONGEST_BODY = 20_000;

/** Own templates, or every reason why they are none, each a sentence that says what to do. */
export type ParsedTemplates =
  | { readonly ok: true; readonly value: OwnTemplates }
  | { readonly ok: false; readonly problems: readonly string[] };

const fails = (...problems: readonly string[]): ParsedTemplates => ({ ok: false, problems });

const file = v.looseObject({ version: v.unknown(), templates: v.record(v.string(), v.unknown()) });
const letter = v.looseObject({ subject: v.unknown(), body: v.unknown() });

const isName = (name: string): name is TemplateName => (TEMPLATE_NAMES as readonly string[]).includes(name);

const listed = (names: readonly string[]): string => names.join(', ');

/** What is wrong with one text of a letter. */
function textProblems(
  name: string,
  part: 'subject' | 'body',
  text: unknown,
  longest: number,
): readonly string[] {
  if (typeof text !== 'string') return [`The ${part} of "${name}" is missing. Give it as text in quotes.`];
  if (text.trim() === '')
    return [`The ${part} of "${name}" is empty. Write it, or leave the letter out to use ours.`];
  if (text.length > longest)
    return [`The ${part} of "${name}" has ${text.length} characters. Keep it to ${longest}.`];
  return [];
}

/**
 * What is wrong with one letter, in sentences; empty where all is well. Names between double braces that are no field
 * are told, as is a pair of braces that is never closed.
 */
export function templateProblems(name: string, { subject, body }: LetterTemplate): readonly string[] {
  const open = [subject, body].some((text) => {
    const rest = text.replace(/\{\{[^{}\n]{0,60}\}\}/gu, '');
    return rest.includes('{{') || rest.includes('}}');
  });
  return [
    ...textProblems(name, 'subject', subject, LONGEST_SUBJECT),
    ...textProblems(name, 'body', body, LONGEST_BODY),
    ...unknownFields({ subject, body }).map(
      (field) =>
        `"${name}" uses {{${field}}}, which is no field. The fields are: ${listed(TEMPLATE_FIELDS)}.`,
    ),
    ...(open ? [`"${name}" has double braces that are not closed. Write a field as {{received}}.`] : []),
  ];
}

function letterOf(name: string, value: unknown): readonly string[] | LetterTemplate {
  const read = v.safeParse(letter, value);
  if (!read.success) return [`"${name}" is no letter. Give it a "subject" and a "body".`];
  const { subject, body } = read.output;
  if (typeof subject !== 'string' || typeof body !== 'string')
    return [
      ...textProblems(name, 'subject', subject, LONGEST_SUBJECT),
      ...textProblems(name, 'body', body, LONGEST_BODY),
    ];
  const problems = templateProblems(name, { subject, body });
  return problems.length > 0 ? problems : { subject, body };
}

/**
 * Reads an office's own letters, as an object or as the JSON of one:
 * `{ "version": 1, "templates": { "acknowledgement": { "subject": "...", "body": "..." } } }`. A letter that is left out
 * is ours. Never throws: tells every fault at once.
 */
export function parseTemplates(given: unknown): ParsedTemplates {
  let value = given;
  if (typeof given === 'string') {
    try {
      value = JSON.parse(given);
    } catch {
      return fails('This is not JSON. Open the file in a text editor and look for a missing quote or comma.');
    }
  }
  const read = v.safeParse(file, value);
  if (!read.success) return fails('Expected an object with "version" and "templates".');
  const { version, templates } = read.output;
  if (version !== VERSION) {
    const written = typeof version === 'number' || typeof version === 'string' ? version : 'not a number';
    return fails(`The version is ${written}. This version of Request Lens reads ${VERSION}.`);
  }
  const letters: Partial<Record<TemplateName, LetterTemplate>> = {};
  const problems: string[] = [];
  for (const [name, one] of Object.entries(templates)) {
    if (!isName(name)) {
      problems.push(`"${name}" is no letter of ours. The letters are: ${listed(TEMPLATE_NAMES)}.`);
      continue;
    }
    const found = letterOf(name, one);
    if ('subject' in found) letters[name] = found;
    else problems.push(...found);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: letters };
}

/** Own templates as the text of a file that `parseTemplates` reads back. */
export const templatesFile = (templates: OwnTemplates): string =>
  `${JSON.stringify({ version: VERSION, templates }, null, 2)}\n`;
