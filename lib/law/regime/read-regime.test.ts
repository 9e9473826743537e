import { describe, expect, it } from 'vitest';
import { analyse } from '../../analyse.ts';
import type { LegalReading } from '../../model/law.ts';
import type { Jurisdiction } from '../../model/regime.ts';
import { rulesIn } from './read-regime.ts';
import { REGIME_RULES } from './rules/regime-rules.ts';

const read = (text: string, jurisdiction: Jurisdiction = 'uk', subject = ''): LegalReading =>
  analyse(
    { source: { id: 'letter', text, blocks: [], site: 'paste' }, subject },
    { jurisdiction, authorityKind: 'council' },
  ).law;

describe('every rule on law and nature', () => {
  it.each(REGIME_RULES.map((rule) => [rule.name, rule] as const))(
    '%s: is heard where its examples show',
    (name, rule) => {
      for (const hit of rule.hits) expect(rulesIn(hit), hit).toContain(name);
      for (const miss of rule.misses) expect(rulesIn(miss), miss).not.toContain(name);
    },
  );

  it('has a name of its own', () => {
    expect(new Set(REGIME_RULES.map((rule) => rule.name)).size).toBe(REGIME_RULES.length);
  });
});

describe('the law of a letter', () => {
  const BENCHES =
    'Dear council,\n\nPlease tell me how many park benches you bought in 2024.\n\nRegards,\nAnna Quill';
  const OAKS =
    'Dear council,\n\nPlease send me the survey behind the felling of trees in Mill Wood.\n\nRegards,\nAnna Quill';

  it('is the general Act of the jurisdiction for an ordinary request', () => {
    expect(read(BENCHES).kind).toBe('uk-foia');
    expect(read(BENCHES, 'scotland').kind).toBe('foisa');
    expect(read(BENCHES, 'us').kind).toBe('us-foia');
    expect(read(BENCHES, 'ireland').kind).toBe('ie-foi');
  });

  it('is the environmental regulations for land, air, water and living things, with the Act beside it', () => {
    expect(read(OAKS)).toMatchObject({ kind: 'uk-eir', alternatives: ['uk-foia'] });
    expect(read(OAKS, 'scotland').kind).toBe('eisr');
    expect(read(OAKS, 'ireland').kind).toBe('ie-foi');
  });

  it('is subject access for the writer’s own data', () => {
    const { kind } = read(
      'Dear Sirs,\n\nThis is a subject access request. Please send all the data you hold about me.\n\nAnna Quill',
    );
    expect(kind).toBe('uk-sar');
  });

  it('is none for a letter that asks for no information', () => {
    const business = read(
      'Hello,\n\nI would like to pay my council tax bill. Please call me on Monday.\n\nAnna Quill',
    );
    expect(business).toMatchObject({ kind: 'not-a-request', nature: 'ordinary-business', suggestions: [] });
    const away = read('I am out of the office until Monday and will reply then.');
    expect(away).toMatchObject({ kind: 'not-a-request', nature: 'automatic-reply' });
  });

  it('stays a request where a complaint also names the Act', () => {
    const { kind } = read(
      'I wish to complain about the bins. Under the FOI Act, what did the new bins cost?',
    );
    expect(kind).toBe('uk-foia');
  });

  it('is given per question where a letter mixes laws', () => {
    const text =
      'Dear council,\n\nPlease tell me:\n1. How many lamps did you buy in 2024?\n2. What does the air quality monitoring at the school show?\n\nAnna Quill';
    const law = read(text);
    expect([law.kind, ...Object.values(law.questionRegimes), ...law.alternatives]).toEqual(
      expect.arrayContaining(['uk-eir', 'uk-foia']),
    );
  });

  it('is that of most questions, whatever one of them is about', () => {
    const text =
      'Dear council,\n\nPlease send:\n1. The winning tender for the tram stop.\n2. The number of complaints about dust.\n3. The names of the jury.\n\nAnna Quill';
    const law = read(text);
    expect(law.kind).toBe('uk-foia');
    expect(Object.values(law.questionRegimes)).toEqual(['uk-eir']);
  });

  it('says that the Act is named where it is, and that it need not be where it is not', () => {
    expect(read(BENCHES).why).toContain('need not name the Act');
    const named = read(BENCHES.replace('Please', 'Under the Freedom of Information Act 2000, please')).why;
    expect(named).toContain('names freedom of information');
    expect(named).not.toContain('need not');
  });

  it('says when the letter names the law of another country', () => {
    expect(read(BENCHES.replace('Please', 'Under FOISA, please')).why).toContain('(Scotland) Act 2002');
  });

  it('sees reviews, chasers and replies to a question of the authority', () => {
    expect(read('Please carry out an internal review of your decision on my FOI request.').nature).toBe(
      'internal-review',
    );
    expect(read('I have not yet received a reply to my FOI request of 3 May.').nature).toBe('chaser');
    expect(
      read('In reply to your request for clarification, my FOI request is now for 2021 only.').nature,
    ).toBe('clarification-reply');
  });

  it('is not guessed where the officer has said it', () => {
    const source = { id: 'letter', text: OAKS, blocks: [], site: 'paste' };
    const { law } = analyse(
      { source, subject: '' },
      { jurisdiction: 'uk', authorityKind: 'council' },
      { kind: 'uk-foia' },
    );
    expect(law.kind).toBe('uk-foia');
    expect(law.suggestions.filter((one) => one.question === undefined && one.regime !== 'uk-foia')).toEqual(
      [],
    );
  });
});
