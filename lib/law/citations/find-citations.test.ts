import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../../model/regime.ts';
import { ALL_PROVISIONS, provisionsOf } from '../packs/provisions.ts';
import { findCitations, provisionsCited } from './find-citations.ts';

const cited = (text: string, jurisdiction: Jurisdiction = 'uk'): readonly string[] =>
  findCitations(text, jurisdiction).flatMap(provisionsCited);
const words = (text: string, jurisdiction: Jurisdiction = 'uk'): readonly string[] =>
  findCitations(text, jurisdiction).map(({ span }) => text.slice(span.start, span.end));
const stances = (text: string): readonly string[] => findCitations(text, 'uk').map(({ stance }) => stance);

describe('reading a citation', () => {
  it.each([
    ['Withheld under s.31(1)(a)(b).', ['uk-foia:31(1)(a)', 'uk-foia:31(1)(b)']],
    ['Withheld under s 31 (1)(a) & (b).', ['uk-foia:31(1)(a)', 'uk-foia:31(1)(b)']],
    ['exempt under section 31(1)(a) to (c)', ['uk-foia:31(1)(a)', 'uk-foia:31(1)(b)', 'uk-foia:31(1)(c)']],
    [
      'exempt under section 31(1)(g), (h) and (i)',
      ['uk-foia:31(1)(g)', 'uk-foia:31(1)(h)', 'uk-foia:31(1)(i)'],
    ],
    ['section 36(2)(b)(i)(ii)', ['uk-foia:36(2)(b)(i)', 'uk-foia:36(2)(b)(ii)']],
    ['section 36(2)(b)(ii) and (c)', ['uk-foia:36(2)(b)(ii)', 'uk-foia:36(2)(c)']],
    [
      'section 30(1)(a)(i), (ii) and (b)',
      ['uk-foia:30(1)(a)(i)', 'uk-foia:30(1)(a)(ii)', 'uk-foia:30(1)(b)'],
    ],
    ['sections 23(5), 24(2) and 31(3)', ['uk-foia:23(5)', 'uk-foia:24(2)', 'uk-foia:31(3)']],
    ['section 37(1)(aa) and (ad)', ['uk-foia:37(1)(aa)', 'uk-foia:37(1)(ad)']],
    ['reg 12(5)(e) and reg 13(1)', ['uk-eir:12(5)(e)', 'uk-eir:13(1)']],
    ['Regulation 12(4)(b) of the EIR', ['uk-eir:12(4)(b)']],
    ['s38(1)(b) FOISA', ['foisa:38(1)(b)']],
    ['section 36(1)(b) of the FOI Act 2014', ['ie-foi:36(1)(b)']],
    ['exempt under 12(5)(e) EIR', ['uk-eir:12(5)(e)']],
    ['Article 15(4) UK GDPR and section 26 DPA 2018', ['uk-sar:Art 15(4)', 'uk-sar:s26']],
    ['paragraph 16 of Schedule 2 to the DPA 2018', ['uk-sar:Sch 2 para 16']],
    ['section 21(1) of the Act', ['uk-foia:21']],
    ['s32(1)(c)(ii) of the Act', ['uk-foia:32(1)(c)']],
  ])('%s', (text, provisions) => {
    expect(cited(text)).toEqual(provisions);
  });

  it('reads American exemptions in each of their writings', () => {
    expect(cited('Withheld under Exemptions 6 and 7(C).', 'us')).toEqual([
      'us-foia:(b)(6)',
      'us-foia:(b)(7)(C)',
    ]);
    expect(cited('under 5 U.S.C. § 552(b)(5)', 'us')).toEqual(['us-foia:(b)(5)']);
    expect(cited('citing (b)(7)(E) and (b)(7)(F)', 'us')).toEqual(['us-foia:(b)(7)(E)', 'us-foia:(b)(7)(F)']);
    expect(cited('See item (b)(5) of the list.')).toEqual([]);
  });

  it('takes a section without the name of its law to be that of the jurisdiction', () => {
    expect(cited('exempt under section 38(1)(b)', 'scotland')).toEqual(['foisa:38(1)(b)']);
    expect(cited('exempt under section 38(1)(b)', 'uk')).toEqual(['uk-foia:38(1)(b)']);
    expect(cited('exempt under regulation 10(5)(e)', 'scotland')).toEqual(['eisr:10(5)(e)']);
  });

  it('gives each citation its exact words', () => {
    expect(words('We rely on sections 24(1) and 31(1)(a), and on s40(2) of the Act.')).toEqual([
      'sections 24(1)',
      '31(1)(a)',
      's40(2)',
    ]);
  });

  it('knows a section whose limb is not said, with the limbs it could mean', () => {
    const [citation] = findCitations('exempt under section 36', 'uk');
    expect(citation?.sections[0]?.kind).toBe('section');
    expect(citation?.sections[0]?.among).toContain('uk-foia:36(2)(c)');
    expect(citation?.sections[0]?.among).not.toContain('uk-foia:36(3)');
  });

  it('tells a number that the law does not have', () => {
    const kinds = (text: string) =>
      findCitations(text, 'uk').flatMap(({ sections }) => sections.map(({ kind }) => kind));
    expect(kinds('under section 104 of the Freedom of Information Act 2000')).toEqual(['none']);
    expect(kinds('under section 43(6) of the FOI Act')).toEqual(['none']);
    expect(kinds('under section 17(7) of the FOI Act')).toEqual(['other']);
  });
});

describe('numbers from before May 2018', () => {
  it.each([
    ['section 40(2)(3)', ['uk-foia:40(2)', 'uk-foia:40(3A)(a)', 'uk-foia:40(3B)']],
    ['section 40(3)(a)(i)', ['uk-foia:40(3A)(a)']],
    ['section 40(4)', ['uk-foia:40(4A)']],
    ['section 40(5)', ['uk-foia:40(5A)', 'uk-foia:40(5B)(a)(i)']],
    ['section 40(5)(b)(i)', ['uk-foia:40(5B)(a)(i)']],
  ])('reads %s in the numbering of today', (text, provisions) => {
    expect(cited(text)).toEqual(provisions);
    expect(findCitations(text, 'uk')[0]?.sections.at(-1)?.replaced).toBe('25 May 2018');
  });

  it('leaves the current numbers as they are', () => {
    const [citation] = findCitations('section 40(5B)(a)(i)', 'uk');
    expect(citation?.sections[0]?.replaced).toBeUndefined();
  });
});

describe('numbers that are no citation of access law', () => {
  it.each([
    'How many section 21 notices did your landlord team see served last year?',
    'Please give the number of section 47 enquiries under the Children Act 1989.',
    'All section 106 agreements signed since 2019.',
    'Patients detained under section 2 or section 3 of the Mental Health Act 1983.',
    'Stops under section 60 of the Criminal Justice and Public Order Act 1994.',
    "It's 31 days since I asked, and 40 officers attended.",
    'The cost was £31(1) per item and section A was closed.',
    'Please complete section 3 of the form.',
  ])('%s', (text) => {
    expect(findCitations(text, 'uk')).toEqual([]);
  });
});

describe('telling a mention from a claim', () => {
  it.each([
    'The information falls outside the scope of section 35 of the Act.',
    'It is not exempt under section 43(2).',
    'Section 14(1) does not apply here.',
    'If you intend to rely on section 12(1), please help me to narrow the request.',
    'Nobody here can act under anything other than section 35(1)(a).',
    'We previously cited section 31(1)(a).',
    'Section 38(1)(b) is not engaged.',
    'I was told to look at the guidance on section 40(2).',
  ])('mention: %s', (text) => {
    expect(stances(text)).toEqual(['mention']);
  });

  it.each([
    'The names are exempt by virtue of section 40(2).',
    'We can neither confirm nor deny that it is held: section 31(3).',
    'The report will not be provided because section 22 of the Act applies.',
    'Section 12(1) of the Act means that we are not obliged to comply.',
    'Section 43(2) - Commercial interests',
    'We refuse your request under section 12(1).',
    'Section 14(1) of the Act says that we do not have to comply.',
    'Section 14(1) of the Act does not oblige us to comply.',
  ])('claim: %s', (text) => {
    expect(stances(text)).toEqual(['claim']);
  });

  it('tells the two apart in one sentence', () => {
    expect(stances('It falls outside section 35(1)(a), but is exempt under section 36(2)(b)(i).')).toEqual([
      'mention',
      'claim',
    ]);
  });
});

describe('for any text', () => {
  const jurisdictions = fc.constantFrom<Jurisdiction>('uk', 'scotland', 'us', 'ireland');
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'section ',
        's.',
        '31',
        '(1)',
        '(a)',
        '(i)',
        ' and ',
        'regs ',
        '12(5)(e)',
        '(b)(7)(C)',
        ' of the Act',
        '\n',
      ),
    ),
    { maxLength: 40 },
  );

  it('never throws, and gives spans in order that never overlap', () => {
    fc.assert(
      fc.property(pieces, jurisdictions, (parts, jurisdiction) => {
        const text = parts.join('');
        let end = 0;
        for (const { span } of findCitations(text, jurisdiction)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      }),
    );
  });

  it('reads back every provision of the Acts as it is cited', () => {
    const rows = ALL_PROVISIONS.filter(
      (row) => row.regime === 'uk-foia' || row.regime === 'foisa' || row.regime === 'ie-foi',
    );
    for (const row of rows) {
      expect(
        cited(`This is exempt under ${row.law.cite.replace(/^(.*) s(.+)$/u, 'section $2 of the $1')}.`),
      ).toEqual([row.id]);
    }
    for (const row of provisionsOf('uk-eir')) {
      expect(
        cited(`refused under regulation ${row.section} of the Environmental Information Regulations 2004`),
      ).toEqual([row.id]);
    }
  });
});
