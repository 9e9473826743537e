import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProvisionId } from '../../model/law.ts';
import { AUTHORITY_KINDS, type AuthorityKind } from '../../model/regime.ts';
import { ALL_PROVISIONS, provisionById, provisionsOf } from '../packs/provisions.ts';
import { citeInFull, notesFor } from './notes.ts';
import { RULES } from './rules.ts';

const rules = (ids: readonly ProvisionId[], kind: AuthorityKind = 'police'): readonly string[] =>
  notesFor(ids, kind).map(({ rule }) => rule);

describe('relations between provisions', () => {
  it('does not let sections 30 and 31 withhold the same information', () => {
    expect(rules(['uk-foia:30(1)(a)(i)', 'uk-foia:31(1)(a)'])).toContain('investigations-or-law-enforcement');
  });

  it('lets their limbs for neither confirming nor denying stand together', () => {
    expect(rules(['uk-foia:30(3)', 'uk-foia:31(3)'])).not.toContain('investigations-or-law-enforcement');
    expect(rules(['uk-foia:30(1)(b)', 'uk-foia:31(3)'])).not.toContain('investigations-or-law-enforcement');
  });

  it('does not let sections 35 and 36 withhold the same information', () => {
    expect(rules(['uk-foia:35(1)(a)', 'uk-foia:36(2)(b)(i)'], 'central')).toContain(
      'policy-or-public-affairs',
    );
    expect(rules(['uk-foia:35(3)', 'uk-foia:36(3)'], 'central')).not.toContain('policy-or-public-affairs');
  });

  it('keeps section 35 for departments', () => {
    expect(rules(['uk-foia:35(1)(a)'], 'council')).toContain('policy-is-for-government');
    expect(rules(['uk-foia:35(1)(a)'], 'central')).not.toContain('policy-is-for-government');
    expect(rules(['foisa:29(1)(a)'], 'nhs')).toContain('policy-is-for-the-scottish-administration');
  });

  it('does not forbid section 35 to an authority whose kind it does not know', () => {
    expect(rules(['uk-foia:35(1)(a)'], 'other')).not.toContain('policy-is-for-government');
  });

  it('asks for a purpose with 31(1)(g), and for a harm with a purpose', () => {
    expect(rules(['uk-foia:31(1)(g)'])).toContain('name-the-purpose');
    expect(rules(['uk-foia:31(1)(g)', 'uk-foia:31(2)(c)'])).not.toContain('name-the-purpose');
    expect(rules(['uk-foia:31(2)(c)'])).toContain('purpose-needs-a-harm');
  });

  it('asks for both halves of section 30(2)', () => {
    expect(rules(['uk-foia:30(2)(a)(i)'])).toContain('function-needs-a-confidential-source');
    expect(rules(['uk-foia:30(2)(b)'])).toContain('confidential-source-needs-a-function');
    expect(rules(['uk-foia:30(2)(a)(i)', 'uk-foia:30(2)(b)'])).toEqual(['public-interest']);
  });

  it('asks on which condition section 40(2) rests', () => {
    expect(rules(['uk-foia:40(2)'])).toContain('third-party-data-needs-a-condition');
    expect(rules(['uk-foia:40(2)', 'uk-foia:40(3A)(a)'])).toEqual(['no-public-interest']);
  });

  it('never allows sections 12 and 14 beside environmental information', () => {
    expect(rules(['uk-foia:12(1)', 'uk-eir:12(4)(b)'])).toContain('no-cost-limit-for-the-environment');
    expect(rules(['uk-foia:14(1)', 'uk-eir:12(5)(e)'])).toContain('no-vexatious-section-for-the-environment');
    expect(rules(['foisa:12(1)', 'eisr:10(4)(b)'])).toContain(
      'no-cost-limit-for-the-environment-in-scotland',
    );
    expect(rules(['uk-foia:12(1)'])).toEqual([]);
  });

  it('names section 24 beside section 23', () => {
    expect(rules(['uk-foia:23(5)'])).toContain('security-bodies-beside-national-security');
    expect(rules(['uk-foia:23(5)', 'uk-foia:24(2)'])).not.toContain(
      'security-bodies-beside-national-security',
    );
  });

  it('asks for the qualified person with section 36, but not in Scotland', () => {
    expect(rules(['uk-foia:36(2)(c)'])).toContain('qualified-person');
    expect(rules(['foisa:30(c)'])).not.toContain('qualified-person');
    expect(rules(['foisa:36(1)'])).not.toContain('qualified-person');
  });

  it('calls a bare section incomplete', () => {
    expect(rules(['uk-foia:31'])).toContain('incomplete');
    expect(rules(['uk-foia:36(2)(b)'])).toContain('incomplete');
    expect(rules(['uk-foia:22'])).not.toContain('incomplete');
  });
});

describe('every note', () => {
  const ids = fc.uniqueArray(fc.constantFrom(...ALL_PROVISIONS.map(({ id }) => id)), { maxLength: 8 });

  it('weighs the public interest for exactly the qualified provisions, and says so of the absolute ones', () => {
    fc.assert(
      fc.property(ids, fc.constantFrom(...AUTHORITY_KINDS), (accepted, kind) => {
        const notes = notesFor(accepted, kind);
        const about = (rule: string): readonly string[] =>
          [...(notes.find((note) => note.rule === rule)?.about ?? [])].sort();
        const qualified = (of: string): readonly string[] =>
          accepted
            .filter((id) => provisionById(id)?.qualification === of && provisionById(id)?.role !== 'own-data')
            .sort();
        expect(about('public-interest')).toEqual(qualified('qualified'));
        expect(about('no-public-interest')).toEqual(qualified('absolute'));
      }),
    );
  });

  it('is the same whatever the order in which they were accepted', () => {
    fc.assert(
      fc.property(ids, (accepted) => {
        expect(notesFor([...accepted].reverse(), 'council')).toEqual(notesFor(accepted, 'council'));
      }),
    );
  });

  it('is about provisions that were accepted, in whole sentences', () => {
    fc.assert(
      fc.property(ids, (accepted) => {
        for (const { about, text } of notesFor(accepted, 'police')) {
          expect(about.length).toBeGreaterThan(0);
          expect(about.every((id) => accepted.includes(id))).toBe(true);
          expect(text).toMatch(/^[A-Z].*\.$/u);
        }
      }),
    );
  });

  it('names each law once for all that is cited of it', () => {
    const [weigh] = notesFor(['uk-foia:31(1)(b)', 'uk-foia:31(1)(a)', 'uk-eir:12(5)(e)'], 'police');
    expect(weigh?.text).toBe(
      'Weigh the public interest and give the reasons for sections 31(1)(a) and 31(1)(b) of the Freedom of Information Act 2000 and regulation 12(5)(e) of the Environmental Information Regulations 2004.',
    );
  });

  it('names the law of what it cites, since numbers collide', () => {
    expect(citeInFull('uk-foia:36(2)(c)')).toBe('section 36(2)(c) of the Freedom of Information Act 2000');
    expect(citeInFull('foisa:36(1)')).toBe('section 36(1) of the Freedom of Information (Scotland) Act 2002');
    expect(citeInFull('uk-eir:12(5)(e)')).toBe(
      'regulation 12(5)(e) of the Environmental Information Regulations 2004',
    );
    expect(citeInFull('us-foia:(b)(6)')).toBe(
      'exemption (b)(6) of the Freedom of Information Act (5 U.S.C. 552)',
    );
    expect(citeInFull('uk-sar:Sch 2 para 16')).toBe('Data Protection Act 2018 Sch 2 para 16');
    const cites = ALL_PROVISIONS.map(({ id }) => citeInFull(id));
    expect(new Set(cites).size).toBe(cites.length);
  });
});

describe('every rule', () => {
  it('is a whole sentence with a source', () => {
    for (const rule of RULES) {
      expect(rule.text).toMatch(/^[A-Z].*\.$/u);
      expect(rule.url).toMatch(/^https:\/\//u);
    }
  });

  it('speaks of sections that the packs hold', () => {
    const held = (regime: (typeof RULES)[number]['regime'], section: string): boolean =>
      provisionsOf(regime).some((row) => row.section === section || row.section.startsWith(`${section}(`));
    for (const rule of RULES) {
      const sections =
        rule.rule === 'not-together'
          ? [rule.first, rule.second]
          : rule.rule === 'needs'
            ? [rule.section, ...rule.with]
            : [rule.section];
      expect(sections.filter((section) => !held(rule.regime, section))).toEqual([]);
    }
  });
});
