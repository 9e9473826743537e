import * as v from 'valibot';
import {
  type LetterTemplate,
  type OwnTemplates,
  TEMPLATE_NAMES,
  type TemplateName,
} from '../model/letter-template.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';
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

const isName = (name: string): name is TemplateName => (TEMPLATE_NAMES as readonly string[]).includes(name);

function problemOf(
  name: string,
  { path, received, message }: v.BaseIssue<unknown>,
  { say, text }: Written,
): string {
  const [part] = path ?? [];
  if (part === undefined) return say('file.no-letter', { name });
  const fault = received === 'undefined' ? text('fault.missing') : message;
  return say(part.key === 'subject' ? 'file.subject' : 'file.body', { name, fault });
}

/** A letter, or what is wrong with it, in sentences: what is missing, empty, too long, or no field. */
function letterOf(name: string, value: unknown, words: Written): readonly string[] | LetterTemplate {
  const shape = v.object({
    subject: templateText(LONGEST_SUBJECT, words),
    body: templateText(LONGEST_LETTER, words),
  });
  const read = v.safeParse(shape, value);
  return read.success ? read.output : read.issues.map((issue) => problemOf(name, issue, words));
}

/** What is wrong with one letter, in sentences of the language of `words`; empty where all is well. */
export function templateProblems(
  name: string,
  template: LetterTemplate,
  words: Written = IN_ENGLISH,
): readonly string[] {
  const read = letterOf(name, template, words);
  return 'subject' in read ? [] : read;
}

/**
 * Reads an office's own letters, as an object or as the JSON of one:
 * `{ "version": 1, "templates": { "acknowledgement": { "subject": "...", "body": "..." } } }`. A letter that is left out
 * is ours. Never throws: tells every fault at once, in the language of `words`.
 */
export function parseTemplates(given: unknown, words: Written = IN_ENGLISH): ParsedTemplates {
  const { say, text } = words;
  let value = given;
  if (typeof given === 'string') {
    try {
      value = JSON.parse(given);
    } catch {
      return fails(text('file.not-json'));
    }
  }
  const read = v.safeParse(file, value);
  if (!read.success) return fails(text('file.expected'));
  const { version, templates } = read.output;
  if (version !== VERSION) {
    const known = typeof version === 'number' || typeof version === 'string';
    const written = known ? version : text('file.version-no-number');
    return fails(say('file.version', { written, known: VERSION }));
  }
  const letters: Partial<Record<TemplateName, LetterTemplate>> = {};
  const problems: string[] = [];
  for (const [name, one] of Object.entries(templates)) {
    if (!isName(name)) {
      problems.push(say('file.unknown-letter', { name, names: TEMPLATE_NAMES.join(', ') }));
      continue;
    }
    const found = letterOf(name, one, words);
    if ('subject' in found) letters[name] = found;
    else problems.push(...found);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: letters };
}

/** Own templates as the text of a file that `parseTemplates` reads back. */
export const templatesFile = (templates: OwnTemplates): string =>
  `${JSON.stringify({ version: VERSION, templates }, null, 2)}\n`;
