import type { MarkedCase } from './marked-case.ts';

/** Letters as they come out of other programs. Notation: see `readCase`. */
export const PASTED: readonly MarkedCase[] = [
  {
    shape: 'pasted from Word: private-use bullets and tabs',
    letter:
      'Please send me:\n\n\uf0b7\t[[d The tenancy strategy]]\n\uf0b7\t[[d The equality assessment made with it]]\n\uf0b7\t[[q The date it was adopted]]',
  },
  {
    shape: 'non-breaking spaces and smart quotes',
    letter:
      'Please\u00a0tell\u00a0me:\n\n1.\u00a0[[s How many \u201csilver alerts\u201d were sent in\u00a02023]]\n2.\u00a0[[q Who decides to send one]]',
  },
  {
    shape: 'CRLF line ends',
    letter:
      '1. [[s How many moorings are let?]]\r\n2. [[s How many are free?]]\r\n3. [[q Who collects the rent?]]\r\n',
  },
  {
    shape: 'hard-wrapped plain text mail',
    letter: `Dear Information Officer,

I am asking under the Freedom of Information Act for some information
about the way in which the council looks after the graveyard at St Anne.

1. [[s How many headstones were laid flat by the council in the five years
   to March 2024 because they were found to be unsafe?]]
2. [[q Which of the families concerned were told beforehand, and by what
   means was that done?]]

Yours faithfully,
Ursula Penn`,
  },
  {
    shape: 'pasted from a PDF: a page number inside a sentence',
    letter: `1. [[s How many of the properties that the housing association bought in the
Page 1 of 2
last two years are empty?]]
2. [[q Who surveys them?]]`,
  },
  {
    shape: 'a quoted reply below',
    letter: `[[s How many cats were found in the cattery at Oak End?]]

On 3 May 2024 at 10:02, Info Desk wrote:
> Thank you for your message. What is your question about?
> Regards`,
  },
  {
    shape: 'right-to-left marks around a list',
    letter:
      '\u200f1. [[s How many mosques hold a licence for weddings?]]\n\u200f2. [[s How many synagogues do?]]',
  },
  {
    shape: 'blank lines between all items',
    letter: `Could you provide:


1. [[s The number of road deaths in 2021]]


2. [[s The number in 2022]]


3. [[d The report of the last safety audit]]`,
  },
  {
    shape: 'en dashes as bullets',
    letter: `I would like to request:

– [[d the terms of reference of the review]]
– [[q the names of its members]]
– [[s the fees paid to each of them]]`,
  },
  {
    shape: 'the questions stand between background paragraphs',
    letter: `The harbour was dredged in 2021 and again last year.

[[s What did the dredging cost?]]

The spoil was left on the beach, which is a nature reserve.

[[q Who agreed to that?]]`,
  },
];
