import * as v from 'valibot';
import { TEMPLATE_FIELDS } from '../model/letter-template.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';
import { hasOpenBraces, unknownFields } from './fill-template.ts';

/** What is wrong with the words of a letter; each goes on after the name of the place. Empty where all is well. */
function faultsOf(text: string, longest: number, words: Written): readonly string[] {
  if (text.trim() === '') return [words.text('fault.empty')];
  const fields = TEMPLATE_FIELDS.join(', ');
  return [
    ...(text.length > longest ? [words.say('fault.long', { length: text.length, longest })] : []),
    ...unknownFields(text).map((field) => words.say('fault.no-field', { field: `{{${field}}}`, fields })),
    ...(hasOpenBraces(text) ? [words.say('fault.open-braces', { field: '{{received}}' })] : []),
  ];
}

/**
 * The words of a letter to copy, wherever it comes from: the office's own file, a team's rules or an organisation's
 * policy. Each issue is a sentence that goes on after the name of the place, in the language of `words`.
 */
export const templateText = (longest: number, words: Written = IN_ENGLISH) =>
  v.pipe(
    v.string(words.text('fault.no-text')),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const message of faultsOf(dataset.value, longest, words)) addIssue({ message });
    }),
  );

/** The longest text of a letter, in characters. */
export const LONGEST_LETTER = 20_000;
