import type { FieldValues } from '../model/letter-template.ts';
import { dayIn, type Written } from '../words/written.ts';

/** A made-up request, to show what a template will look like in a language. */
export function sampleFields(words: Written): FieldValues {
  const { text } = words;
  const day = (date: string): string => dayIn(words, date, 'letter');
  return {
    requester: 'Ines Maro',
    reference: 'FOI 2026-0412',
    subject: text('sample.subject'),
    law: text('law.uk-foia'),
    received: day('2026-11-23'),
    deadline: day('2026-12-22'),
    departments: day('2026-12-07'),
    extended: day('2027-01-25'),
    questions: text('sample.questions'),
    unclear: text('sample.unclear'),
    exemptions: text('sample.exemptions'),
    review: text('unhappy.uk-foia'),
    regulator: text('sample.regulator'),
    authority: text('sample.authority'),
    officer: text('sample.officer'),
  };
}
