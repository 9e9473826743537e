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

describe('the other laws', () => {
  const sections = (regime: Parameters<typeof provisionsOf>[0]): readonly string[] =>
    provisionsOf(regime).map((row) => row.section);

  it('weighs the public interest for every exception in regulation 12 of the environmental regulations', () => {
    const exceptions = provisionsOf('uk-eir').filter((row) => /^12\([45]\)/u.test(row.section));
    expect(exceptions.map((row) => row.section)).toEqual([
      ...['a', 'b', 'c', 'd', 'e'].map((letter) => `12(4)(${letter})`),
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `12(5)(${letter})`),
    ]);
    expect(exceptions.every((row) => row.qualification === 'qualified')).toBe(true);
  });

  it('keeps 12(5)(d) to (g) and 10(5)(d) to (g) from information on emissions', () => {
    for (const regime of ['uk-eir', 'eisr'] as const) {
      const barred = provisionsOf(regime).filter((row) =>
        row.steps.some((step) => step.text.includes('emissions')),
      );
      expect(barred.map((row) => row.section.slice(-2, -1))).toEqual(['d', 'e', 'f', 'g']);
    }
  });

  it('asks for substantial prejudice in Scotland and never for a qualified person', () => {
    expect(provisionById('foisa:35(1)(a)')?.test).toBe('substantial-prejudice');
    expect(provisionsOf('foisa').filter((row) => row.test === 'prejudice')).toEqual([]);
    expect(
      provisionsOf('foisa').filter((row) => row.steps.some((step) => step.name === 'qualified-person')),
    ).toEqual([]);
  });

  it('knows the absolute exemptions of Scotland', () => {
    const absolute = provisionsOf('foisa').filter((row) => row.qualification === 'absolute');
    expect(absolute.map((row) => row.section)).toEqual([
      '25(1)',
      '25(3)',
      '26(a)',
      '26(b)',
      '26(c)',
      '36(2)',
      '37(1)(a)',
      '37(1)(b)',
      '38(1)(a)',
      '38(1)(b)',
      '38(1)(c)',
      '38(1)(d)',
    ]);
  });

  it('holds the nine exemptions of the United States with the six limbs of the seventh', () => {
    expect(sections('us-foia').filter((section) => section.startsWith('(b)'))).toEqual([
      '(b)(1)',
      '(b)(2)',
      '(b)(3)',
      '(b)(4)',
      '(b)(5)',
      '(b)(6)',
      ...['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `(b)(7)(${letter})`),
      '(b)(8)',
      '(b)(9)',
    ]);
  });

  it('covers section 15 and every section from 28 to 41 of the Irish Act', () => {
    const held = new Set(sections('ie-foi').map((section) => Number.parseInt(section, 10)));
    expect(
      [15, ...Array.from({ length: 14 }, (_, i) => 28 + i)].filter((section) => !held.has(section)),
    ).toEqual([]);
  });

  it('never confuses laws that share a number', () => {
    expect(provisionById('foisa:36(1)')?.title).toBe('Confidentiality');
    expect(provisionById('uk-foia:36(2)(c)')?.title).toBe('Prejudice to effective conduct of public affairs');
    expect(provisionById('ie-foi:36(1)(b)')?.title).toBe('Commercially sensitive information');
  });
});
