import { byPattern } from '../recogniser.ts';

/** The age of one person: after a word of kinship and a name, or said by the writer of themself. */
export const age = byPattern({
  name: 'age',
  type: 'other',
  why: 'The age of one person.',
  forms: [
    {
      pattern:
        /\b(?:mother|father|mum|dad|daughter|son|brother|sister|wife|husband|partner|grandmother|grandfather|gran|nan|grandson|granddaughter|child|baby|uncle|aunt|niece|nephew|client)(?: \p{Lu}[\p{L}'’-]{1,20}){0,3}(?:,| is| \(|, aged| aged| who is|, who is)? ?\(?(?:aged |age )?(?<mark>1?\d{1,2})(?=[,.;)]| years| and\b|$)/gu,
    },
    {
      pattern:
        /(?<!\w)(?:i am|i'm|i’m)(?: now)?(?: aged)? (?<mark>1?\d{1,2})(?= years old|,? and (?:i|have|live)\b)/giu,
    },
    {
      pattern:
        /(?<!\w)(?:my|his|her|our) (?<mark>\d{1,2})[- ]years?[- ]old (?:son|daughter|child|boy|girl|mother|father|mum|dad|brother|sister|grandson|granddaughter|niece|nephew)\b/giu,
    },
  ],
  hits: [
    'my son Idris ([[4]]) and my mother Gwen Pask, [[71]], live here',
    'her brother is [[19]].',
    'Since I am [[72]] years old',
    'our [[9]]-year-old daughter',
  ],
  misses: ['Section (4) of the Act', 'suspects aged 18', 'I am 1 of 40 residents', 'children aged 4 to 11'],
});
