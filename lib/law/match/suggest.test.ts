import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.ts';
import type { AuthorityKind, Jurisdiction } from '../../model/regime.ts';
import { holds } from '../../model/span.ts';
import { provisionById } from '../packs/provisions.ts';

const advise = (text: string, authorityKind: AuthorityKind = 'council', jurisdiction: Jurisdiction = 'uk') =>
  analyse(
    { source: { id: 'letter', text, blocks: [], site: 'paste' }, subject: '' },
    { jurisdiction, authorityKind },
  );

const letter = (...asks: string[]): string =>
  `Dear Sir or Madam,\n\nPlease provide:\n${asks.map((ask, index) => `${index + 1}. ${ask}`).join('\n')}\n\nYours faithfully,\nAnna Quill`;

describe('suggestions', () => {
  it('stand on the question whose words point at them, with those words', () => {
    const request = advise(
      letter('The number of benches in the park.', 'A copy of the legal advice on the pier.'),
    );
    const privilege = request.law.suggestions.find((one) => one.section === '42');
    const question = request.questions.find((one) => one.id === privilege?.question);
    expect(privilege?.strength).toBe('strong');
    const { text } = request.message.source;
    const marked = privilege?.evidence.map((span) => text.slice(span.start, span.end)).join(' ');
    expect(marked).toContain('legal advice');
    expect(privilege?.evidence.every((span) => question !== undefined && holds(question.span, span))).toBe(
      true,
    );
  });

  it('carry the words of the subject line where no words of the text led to them', () => {
    const { law } = analyse(
      {
        source: { id: 'letter', text: 'Please send what you have for last year.', blocks: [], site: 'paste' },
        subject: 'Ransomware at the docks',
      },
      { jurisdiction: 'uk', authorityKind: 'council' },
    );
    const crime = law.suggestions.find((one) => one.section === '31(1)(a)');
    expect(crime?.evidence).toEqual([]);
    expect(crime?.inSubject).toEqual(['Ransomware']);
    expect(law.suggestions.every((one) => one.evidence.length > 0 || one.inSubject !== undefined)).toBe(true);
  });

  it('are never strong for published spend, policies or simple counts', () => {
    const { law } = advise(
      letter(
        'The total spent on grit in 2024.',
        'Your policy on allotments.',
        'How many benches are in the park?',
      ),
    );
    expect(law.suggestions.filter((one) => one.strength === 'strong')).toEqual([]);
  });

  it('are possible and not strong for a count at one address', () => {
    const { law } = advise(letter('The number of burglaries at 4 Mill Lane in June 2024.'), 'police');
    expect(law.suggestions.length).toBeGreaterThan(0);
    expect(law.suggestions.every((one) => one.strength === 'possible')).toBe(true);
  });

  it('do not see a person in a bare count, and do in a narrow one', () => {
    const sectionsOf = (ask: string) => advise(letter(ask)).law.suggestions.map((one) => one.section);
    expect(sectionsOf('How many tenants are there?')).not.toContain('40(2)');
    expect(sectionsOf('How many tenants are there, by age and ethnicity?')).toContain('40(2)');
  });

  it('give limbs that are relied on together one after the other', () => {
    const { law } = advise(letter('The internal emails on the kiosk.'));
    const limbs = law.suggestions.map((one) => one.section).filter((section) => section.startsWith('36'));
    expect(limbs.slice(0, 2)).toEqual(['36(2)(b)(ii)', '36(2)(b)(i)']);
  });

  it('keep section 35 for departments, and section 29 of the Scottish Act for the ministers', () => {
    const ask = letter('The ministerial submission on ferries.');
    const inScotland = (authorityKind: AuthorityKind) =>
      advise(ask, authorityKind, 'scotland').law.suggestions.map((one) => one.section);
    expect(inScotland('central')).toContain('29(1)(a)');
    expect(inScotland('council').filter((section) => section.startsWith('29'))).toEqual([]);
    expect(advise(ask, 'central').law.suggestions.map((one) => one.section)).toContain('35(1)(a)');
    expect(advise(ask, 'council').law.suggestions.map((one) => one.section)).not.toContain('35(1)(a)');
  });

  it('look under the Scottish Act as well where the letter names it, after the law of the setting', () => {
    const { law } = advise(
      letter('The legal advice on the pier, under the Freedom of Information (Scotland) Act 2002.'),
    );
    const order = law.suggestions.toSorted((a, b) => b.score - a.score).map((one) => one.provision);
    expect(order).toContain('foisa:36(1)');
    expect(order.indexOf('uk-foia:42')).toBeLessThan(order.indexOf('foisa:36(1)'));
  });

  const inOrder = (text: string, kind: AuthorityKind): readonly string[] => [
    ...new Set(
      advise(text, kind)
        .law.suggestions.toSorted((one, other) => other.score - one.score)
        .map((one) => one.section),
    ),
  ];

  it('put police methods before the people in a log of calls that most questions are about', () => {
    const text = letter(
      'How many times were officers called to the consulate at 3 Quay Street this year?',
      'The incident logs of each call.',
      'How many of the calls led to an arrest?',
    );
    expect(inOrder(text, 'police').slice(0, 3)).toEqual(['31(1)(a)', '31(1)(b)', '40(2)']);
  });

  it('do so too where the kind of authority is not known', () => {
    const text = letter(
      'How many times have police attended the following addresses: 3 Quay Street, 4 Quay Street?',
      'The CAD messages of each call.',
    );
    expect(inOrder(text, 'other').slice(0, 3)).toEqual(['31(1)(a)', '31(1)(b)', '40(2)']);
  });

  it('cite provisions there are, at exact words, the same each time, for any text', () => {
    const words = fc.constantFrom(
      'emails',
      'the contract',
      'CCTV footage',
      'murder',
      'how many',
      '\n1. ',
      '?',
      'MI5',
      '’',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join(' ');
          const { law } = advise(text, 'police');
          expect(advise(text, 'police').law).toEqual(law);
          for (const { provision, evidence } of law.suggestions) {
            expect(provisionById(provision)).toBeDefined();
            for (const { start, end } of evidence)
              expect(start >= 0 && start < end && end <= text.length).toBe(true);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
