import * as v from 'valibot';
import { TEMPLATE_FIELDS } from '../model/letter-template.ts';
import { hasOpenBraces, unknownFields } from './fill-template.ts';

/** What is wrong with the words of a letter; each goes on after the name of the place. Empty where all is well. */
function faultsOf(text: string, longest: number): readonly string[] {
  if (text.trim() === '') return ['is empty. Write something, or leave the letter out.'];
  return [
    ...(text.length > longest
      ? [`has ${text.length} characters. Make it shorter: ${longest} at the most.`]
      : []),
    ...unknownFields(text).map(
      (field) => `uses {{${field}}}, which is no field. The fields are: ${TEMPLATE_FIELDS.join(', ')}.`,
    ),
    ...(hasOpenBraces(text) ? ['has double braces that are not closed. Write a field as {{received}}.'] : []),
  ];
}

/**
 * The words of a letter to copy, wherever it comes from: the office's own file, a team's rules or an organisation's
 * policy. Each issue is a sentence that goes on after the name of the place.
 */
export const templateText = (longest: number) =>
  v.pipe(
    v.string('must be text in double quotes.'),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      for (const message of faultsOf(dataset.value, longest)) addIssue({ message });
    }),
  );

/** The longest text of a letter, in characters. */
export const LONGEST_LETTER = 20_000;
