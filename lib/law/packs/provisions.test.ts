import { describe, expect, it } from 'vitest';
import type { Provision } from '../../model/law.ts';
import { REGIMES } from '../../model/regime.ts';
import { ALL_PROVISIONS, isNeitherConfirmNorDeny, provisionById, provisionsOf } from './provisions.ts';

const cite = (row: Provision): string => row.id;
const failing = (law: (row: Provision) => boolean): readonly string[] =>
  ALL_PROVISIONS.filter((row) => !law(row)).map(cite);

describe('every provision of every pack', () => {
  it('has its own id, made of its regime and its section', () => {
    expect(new Set(ALL_PROVISIONS.map(cite)).size).toBe(ALL_PROVISIONS.length);
    expect(failing((row) => row.id === `${row.regime}:${row.section}`)).toEqual([]);
  });

  it('belongs to a law we know', () => {
    expect(failing((row) => REGIMES.includes(row.regime))).toEqual([]);
  });

  it('says what it is about and what it protects', () => {
    expect(failing((row) => row.title.length > 3 && (row.limb?.length ?? 0) > 3)).toEqual([]);
  });

  it('has public interest factors each way exactly where it is qualified', () => {
    expect(
      failing((row) =>
        row.qualification === 'qualified'
          ? row.factors.disclose.length > 0 && row.factors.withhold.length > 0
          : row.factors.disclose.length === 0 && row.factors.withhold.length === 0,
      ),
    ).toEqual([]);
  });

  it('is neither absolute nor qualified when it is procedure, and one of them when it is an exemption', () => {
    expect(failing((row) => row.role !== 'procedure' || row.qualification === 'none')).toEqual([]);
    expect(failing((row) => row.role !== 'exemption' || row.qualification !== 'none')).toEqual([]);
  });

  it('asks the officer a question in one sentence', () => {
    expect(failing((row) => /^[A-Z].*\?$/u.test(row.ask) && !row.ask.includes('{'))).toEqual([]);
  });

  it('cites its source with a link, and a date where somebody checked it', () => {
    expect(
      failing((row) => row.law.cite.endsWith(row.section) && row.law.url.startsWith('https://')),
    ).toEqual([]);
    expect(failing((row) => row.law.checked === null || /^20\d\d-\d\d-\d\d$/u.test(row.law.checked))).toEqual(
      [],
    );
  });

  it('names as its limb for neither confirming nor denying a provision of the same law', () => {
    expect(
      failing((row) => row.ncnd === undefined || provisionById(`${row.regime}:${row.ncnd}`) !== undefined),
    ).toEqual([]);
  });

  it('tells the officer in whole sentences what each step is', () => {
    expect(failing((row) => row.steps.every((step) => /^[A-Z].*\.$/u.test(step.text)))).toEqual([]);
    expect(failing((row) => row.byHand === undefined || /^[A-Z].*\.$/u.test(row.byHand))).toEqual([]);
  });

  it('gives the same neutral answer step wherever it neither confirms nor denies', () => {
    expect(
      failing(
        (row) =>
          !isNeitherConfirmNorDeny(row) || row.steps.some((step) => step.text.includes('whether or not')),
      ),
    ).toEqual([]);
  });

  it('uses no exclamation mark and no percentage in what the officer reads', () => {
    const read = (row: Provision): string =>
      [
        row.title,
        row.limb,
        row.ask,
        row.byHand,
        ...row.steps.map((step) => step.text),
        ...row.factors.disclose,
        ...row.factors.withhold,
      ].join(' ');
    expect(failing((row) => !/[!%]/u.test(read(row)))).toEqual([]);
  });
});

describe('the Freedom of Information Act 2000', () => {
  const sectionsOf = (...prefixes: readonly string[]): readonly string[] =>
    provisionsOf('uk-foia')
      .filter((row) =>
        prefixes.some((prefix) => row.section === prefix || row.section.startsWith(`${prefix}(`)),
      )
      .map((row) => row.section);

  it('covers every exempting section of Part II', () => {
    const part = ['21', '22', '22A', '23', '24', ...Array.from({ length: 19 }, (_, i) => String(26 + i))];
    expect(part.filter((section) => sectionsOf(section).length === 0)).toEqual([]);
  });

  it('does not offer section 25, which governs certificates and exempts nothing', () => {
    expect(sectionsOf('25')).toEqual([]);
  });

  it('knows which limbs are absolute', () => {
    const absolute = provisionsOf('uk-foia').filter((row) => row.qualification === 'absolute');
    expect([...new Set(absolute.map((row) => row.section.replace(/\(.*/u, '')))]).toEqual([
      '21',
      '23',
      '32',
      '34',
      '37',
      '40',
      '41',
      '44',
    ]);
    expect(provisionById('uk-foia:37(1)(ab)')?.qualification).toBe('absolute');
    expect(provisionById('uk-foia:37(1)(ad)')?.qualification).toBe('qualified');
    expect(provisionById('uk-foia:40(3B)')?.qualification).toBe('qualified');
  });

  it('lets section 43(2), and not 43(1), neither confirm nor deny', () => {
    expect(provisionById('uk-foia:43(1)')?.ncnd).toBeUndefined();
    expect(provisionById('uk-foia:43(2)')?.ncnd).toBe('43(3)');
  });

  it('treats section 38 as endangerment and section 36 as an opinion of the qualified person', () => {
    expect(provisionById('uk-foia:38(1)(b)')?.test).toBe('endangerment');
    expect(
      sectionsOf('36').every(
        (section) => provisionById(`uk-foia:${section}`)?.steps[0]?.name === 'qualified-person',
      ),
    ).toBe(true);
  });
});
