import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Misquote } from '../../model/law.ts';
import { NO_SCOPE } from '../../model/question.ts';
import type { Jurisdiction, LetterKind } from '../../model/regime.ts';
import { wordsOf } from '../../model/span.ts';
import type { LawInput } from '../read-law.ts';
import { findMisquotes } from './find-misquotes.ts';

function inputOf(text: string, jurisdiction: Jurisdiction = 'uk', question?: string): LawInput {
  const whole = { start: 0, end: text.length };
  const at = question === undefined ? -1 : text.indexOf(question);
  return {
    message: { source: { id: 'm', text, blocks: [] }, subject: '' },
    letter: { parts: [{ kind: 'request', span: whole }], asking: [whole], sentences: [whole] },
    questions:
      question === undefined
        ? []
        : [{ id: 'q', span: { start: at, end: at + question.length }, kind: 'question', scope: NO_SCOPE }],
    personalData: [],
    settings: { jurisdiction, authorityKind: 'other' },
  };
}

const misquotes = (
  text: string,
  jurisdiction: Jurisdiction = 'uk',
  kind?: LetterKind,
): readonly Misquote[] => {
  const general: Record<Jurisdiction, LetterKind> = {
    uk: 'uk-foia',
    scotland: 'foisa',
    us: 'us-foia',
    ireland: 'ie-foi',
  };
  return findMisquotes(inputOf(text, jurisdiction), {
    kind: kind ?? general[jurisdiction],
    nature: 'request',
  });
};
const words = (text: string, found: readonly Misquote[]): readonly string[] =>
  found.map(({ span }) => wordsOf(text, span));

describe('numbers', () => {
  it('gives the current number for one from before May 2018', () => {
    const text = 'You refused this before under section 40(3)(a)(i) of the Act.';
    const [found] = misquotes(text);
    expect(found).toMatchObject({
      current: 'uk-foia:40(3A)(a)',
      why: expect.stringContaining('25 May 2018'),
    });
    expect(words(text, misquotes(text))).toEqual(['section 40(3)(a)(i)']);
  });

  it('tells a section that the Act does not have', () => {
    expect(misquotes('Section 127 of the Freedom of Information Act 2000 gives me this right.')[0]?.why).toBe(
      'There is no section 127 in the Freedom of Information Act 2000.',
    );
    expect(misquotes('Please do not hide behind section 43(9) of the Act.')).toHaveLength(1);
  });

  it('says nothing of a section that is right', () => {
    expect(
      misquotes('I know that section 40(2), section 12(1) and section 31(1)(a) of the Act may come up.'),
    ).toEqual([]);
    expect(misquotes('As section 16 of the Act says, please help me, and keep to section 10.')).toEqual([]);
  });
});

describe('a number with the subject of another', () => {
  it.each([
    ['I expect you to say section 41 legal privilege.', 'uk-foia:42'],
    ['Section 43 (personal data) should not be used.', 'uk-foia:40(1)'],
    ['You gave the legal professional privilege exemption (section 41).', 'uk-foia:42'],
    ['Do not rely on s.12 - vexatious.', 'uk-foia:14(1)'],
    ['I dispute regulation 12(4)(d): manifestly unreasonable.', 'uk-eir:12(4)(b)'],
  ])('%s', (text, current) => {
    expect(misquotes(text)).toMatchObject([{ current }]);
  });

  it.each([
    'Section 41 (information provided in confidence) and section 42 (legal professional privilege).',
    'Section 43(2) commercial interests does not apply.',
    'The commercial interests exemption (section 43).',
    'Names under section 40 and commercial interests under section 43 can be left out.',
    'Regulation 12(5)(e) (commercial confidentiality).',
  ])('leaves alone what is right: %s', (text) => {
    expect(misquotes(text)).toEqual([]);
  });

  it('knows that the same number is another subject in Scotland', () => {
    expect(misquotes('Section 36 (confidentiality) of the Act.', 'scotland')).toEqual([]);
    expect(misquotes('Section 36 (confidentiality) of the Act.', 'uk')).toHaveLength(1);
  });
});

describe('the name of the law', () => {
  it.each([
    ['Under the Freedom of Information (Scotland) Act 2002 I ask for this.', 'uk'],
    ['Under the Freedom of Information Act 2000 I ask for this.', 'scotland'],
    ['I write under the Freedom of Information Act 2014.', 'uk'],
    ['I write under the Freedom of Information Acts 1997 and 2003.', 'ireland'],
    ['This is made under the Freedom of Information Act 2005.', 'uk'],
    ['I make this request under the Data Protection Act 1998.', 'uk'],
    ['Pursuant to 5 U.S.C. § 552 I ask for records.', 'uk'],
    ['under the Environmental Information Regulations 1992', 'uk'],
  ] as const)('%s (%s)', (text, jurisdiction) => {
    expect(misquotes(text, jurisdiction)).toHaveLength(1);
  });

  it.each([
    ['Under the Freedom of Information Act 2000 I ask for this.', 'uk'],
    ['Under the Freedom of Information Act I ask for this.', 'scotland'],
    ['Under the FOI Act 2014 I ask for this.', 'ireland'],
    ['Under the Environmental Information Regulations 2004.', 'uk'],
    ['How many FOISA requests did your Edinburgh office pass on?', 'uk'],
  ] as const)('leaves alone: %s (%s)', (text, jurisdiction) => {
    expect(misquotes(text, jurisdiction)).toEqual([]);
  });

  it('says once that a section is of another law', () => {
    expect(misquotes('It is not exempt under section 38(1)(b) of FOISA.', 'uk')).toHaveLength(1);
  });
});

describe('time limits', () => {
  it.each([
    ['By law you must reply within 30 days.', 'within 30 days'],
    ['The Act obliges you to respond within 28 working days.', 'within 28 working days'],
    ['You are legally required to provide this within one month.', 'within one month'],
    ['The statutory 14-day deadline for a response is running.', '14-day deadline'],
    ['You have a legal duty to answer in ten working days.', 'in ten working days'],
  ])('%s', (text, marked) => {
    const found = misquotes(text);
    expect(words(text, found)).toEqual([marked]);
    expect(found[0]?.why).toContain('20 working days');
  });

  it.each([
    'By law you must reply within 20 working days.',
    'The Act requires a response within twenty working days.',
    'You must respond within 20 days under the Act.',
    'Please send it within a week if you can.',
    'Complaints are to be resolved within 30 days under your policy.',
  ])('leaves alone: %s', (text) => {
    expect(misquotes(text)).toEqual([]);
  });

  it('knows the month of subject access, and the 40 days that came before it', () => {
    expect(misquotes('You must answer my subject access request within one month.')).toEqual([]);
    expect(misquotes('You must answer my subject access request within 40 days.')[0]?.why).toContain(
      'one month',
    );
  });

  it('knows the four weeks of Ireland', () => {
    expect(misquotes('The Act requires a decision within four weeks.', 'ireland')).toEqual([]);
    expect(misquotes('The Act requires a decision within 30 days.', 'ireland')[0]?.why).toContain(
      'four weeks',
    );
  });

  it('leaves a question alone that asks about times', () => {
    const text = 'How many replies required by the Act were sent within 30 days?';
    expect(findMisquotes(inputOf(text, 'uk', text), { kind: 'uk-foia', nature: 'request' })).toEqual([]);
  });
});

describe('every misquote', () => {
  it('is not looked for in what an authority or a machine sent', () => {
    const input = inputOf('Withheld under section 40(3).');
    expect(findMisquotes(input, { kind: 'not-a-request', nature: 'notice' })).toEqual([]);
    expect(findMisquotes(input, { kind: 'not-a-request', nature: 'internal-review' })).toHaveLength(1);
  });

  it('is not looked for in mail quoted below', () => {
    const text = 'Thank you.\nWithheld under section 40(3).';
    const input: LawInput = {
      ...inputOf(text),
      letter: {
        parts: [
          { kind: 'request', span: { start: 0, end: 10 } },
          { kind: 'quoted', span: { start: 11, end: text.length } },
        ],
        asking: [{ start: 0, end: 10 }],
        sentences: [],
      },
    };
    expect(findMisquotes(input, { kind: 'uk-foia', nature: 'request' })).toEqual([]);
  });

  it('is in order, inside the text, without overlap, in one whole sentence with no blame', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom(
          'section 40(3)',
          ' of the Act. ',
          'You must reply within 30 days',
          'section 41 legal privilege',
          ' under the FOI Act 2005 ',
          '\n',
        ),
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        pieces,
        fc.constantFrom<Jurisdiction>('uk', 'scotland', 'us', 'ireland'),
        (parts, jurisdiction) => {
          const text = parts.join('');
          let end = 0;
          for (const { span, why } of misquotes(text, jurisdiction)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeLessThanOrEqual(text.length);
            end = span.end;
            expect(why).toMatch(/^[A-Z].*\.$/u);
            expect(why).not.toMatch(/wrong|mistake|error|incorrect|invalid/iu);
          }
        },
      ),
    );
  });
});
