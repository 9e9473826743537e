import * as v from 'valibot';
import {
  type LetterTemplate,
  type OwnTemplates,
  TEMPLATE_NAMES,
  type TemplateName,
} from '../model/letter-template.ts';
import { LONGEST_LETTER, templateText } from './template-text.ts';

/** Version of the file. Raise it with every change that an older reading would get wrong. */
const VERSION = 1;
const LONGEST_SUBJECT = 300;

/** Own templates, or every reason why they are none, each a sentence that says what to do. */
export type ParsedTemplates =
  | { readonly ok: true; readonly value: OwnTemplates }
  | { readonly ok: false; readonly problems: readonly string[] };

const fails = (...problems: readonly string[]): ParsedTemplates => ({ ok: false, problems });

const file = v.looseObject({ version: v.unknown(), templates: v.record(v.string(), v.unknown()) });
const LETTER = v.object({ subject: templateText(LONGEST_SUBJECT), body: templateText(LONGEST_LETTER) });

const isName = (name: string): name is TemplateName => (TEMPLATE_NAMES as readonly string[]).includes(name);

function problemOf(name: string, { path, received, message }: v.BaseIssue<unknown>): string {
  const [part] = path ?? [];
  if (part === undefined) return `"${name}" is no letter. Give it a "subject" and a "body".`;
  const what = received === 'undefined' ? 'is missing. Give it as text in quotes.' : message;
  return `The ${String(part.key)} of "${name}" ${what}`;
}

/** A letter, or what is wrong with it, in sentences: what is missing, empty, too long, or no field. */
function letterOf(name: string, value: unknown): readonly string[] | LetterTemplate {
  const read = v.safeParse(LETTER, value);
  return read.success ? read.output : read.issues.map((issue) => problemOf(name, issue));
}

/** What is wrong with one letter, in sentences; empty where all is well. */
export function templateProblems(name: string, template: LetterTemplate): readonly string[] {
  const read = letterOf(name, template);
  return 'subject' in read ? [] : read;
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
      problems.push(`"${name}" is no letter of ours. The letters are: ${TEMPLATE_NAMES.join(', ')}.`);
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
