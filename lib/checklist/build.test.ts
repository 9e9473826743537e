import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChecklistItem, NO_DECISIONS } from '../model/checklist.ts';
import type { ProvisionId } from '../model/law.ts';
import { REGIMES } from '../model/regime.ts';
import { buildChecklist } from './build.ts';
import { SAMPLE, SAMPLE_DECISIONS, SAMPLE_LAW } from './sample-request.ts';

const build = (decisions = SAMPLE_DECISIONS, request = SAMPLE): readonly ChecklistItem[] =>
  buildChecklist(request, decisions, SAMPLE_LAW);
const allText = (items: readonly ChecklistItem[]): string =>
  items.map((item) => [item.text, ...(item.details ?? [])].join('\n')).join('\n');

describe('the checklist', () => {
  it('gives an accepted provision its question, steps, public interest and neutral words', () => {
    const about = build().filter((item) => item.provision === 'uk-foia:31(1)(a)');
    expect(about.map((item) => item.text)).toEqual([
      's31(1)(a) Law enforcement: What harm would follow?',
      's31(1)(a): Only for what is not exempt under section 30.',
      'Weigh the public interest in s31(1)(a), both ways, and record why one side outweighs the other.',
      'Would saying whether it is held do the harm by itself? If so, consider s31(3), in the same words whether or not anything is held.',
    ]);
    expect(about[2]?.details).toEqual([
      'For disclosure: Public trust; Safety of the bridge',
      'For withholding: Weak points shown',
    ]);
  });

  it('gives one that nobody decided one line, and a dismissed one none', () => {
    const items = build();
    const open = items.filter((item) => item.provision === 'uk-foia:40(2)');
    expect(open.map((item) => item.text)).toEqual([
      'Consider s40(2) Personal information: Reports name those who signed them.',
    ]);
    expect(allText(items)).not.toContain('43(2)');
  });

  it('asks for no public interest test on an absolute exemption', () => {
    const accepted = { ...NO_DECISIONS, suggestions: { 's-40(2)': { decision: 'accepted' as const } } };
    const text = allText(build(accepted));
    expect(text).toContain('s40(2) Personal information: Can a living individual be identified?');
    expect(text).not.toContain('Weigh the public interest');
    expect(text).not.toContain('s17(3)');
  });

  it('does not ask to record that something is held where neither may have to be said', () => {
    const held = build().filter((item) => item.id.endsWith('-held'));
    expect(held[0]?.text).toContain('Held when the request arrived?');
    expect(held[1]?.text).not.toContain('Held');
    expect(held[1]?.text).toContain('stays neutral');
  });

  it('shows the limit of this kind of authority, and no cost at all under EIR', () => {
    expect(allText(build())).toContain(
      '____ hours at £10 an hour is ____. The limit is £70, which is 7 hours.',
    );
    const central = { ...SAMPLE, settings: { ...SAMPLE.settings, authorityKind: 'central' as const } };
    expect(allText(build(NO_DECISIONS, central))).toContain('The limit is £90, which is 9 hours.');
    const environmental = { ...SAMPLE, law: { ...SAMPLE.law, kind: 'uk-eir' as const, suggestions: [] } };
    const text = allText(build(NO_DECISIONS, environmental));
    expect(text).not.toMatch(/£|s12|hours to/i);
    expect(text).toContain('reg 14(3)(a)');
  });

  it('asks what could be found within the limit only where cost is relied on, and when the unfinished is done only there', () => {
    const [first] = SAMPLE.law.suggestions;
    if (first === undefined) throw new Error('the sample has suggestions');
    const relying = (kind: 'uk-foia' | 'uk-eir', section: string): string => {
      const suggestion = {
        ...first,
        id: 's-new',
        regime: kind,
        section,
        provision: `${kind}:${section}` as const,
      };
      const request = { ...SAMPLE, law: { ...SAMPLE.law, kind, suggestions: [suggestion] } };
      return allText(build({ ...NO_DECISIONS, suggestions: { 's-new': { decision: 'accepted' } } }, request));
    };
    expect(relying('uk-foia', '12(1)')).toContain('within the limit: s16');
    expect(relying('uk-foia', '14(1)')).not.toContain('within the limit: s16');
    expect(relying('uk-eir', '12(4)(d)')).toContain('reg 14(4)');
    expect(relying('uk-eir', '12(4)(e)')).not.toContain('reg 14(4)');
  });

  it('asks for the limit of the day of receipt, or of now where that day is not known', () => {
    const { deadline: _, ...undated } = SAMPLE;
    expect(allText(build(NO_DECISIONS, undated))).toContain('The limit is £60, which is 6 hours.');
  });

  it('adds up the hours without a sum where the limit is not known', () => {
    const text = allText(buildChecklist(SAMPLE, NO_DECISIONS));
    expect(text).toContain('estimate the time for all of it together: ____ hours.');
    expect(text).not.toContain('£');
  });

  it('follows the law of each question where they differ', () => {
    const [first, second] = SAMPLE.questions;
    if (first === undefined || second === undefined) throw new Error('the sample has two questions');
    const mixed = { ...SAMPLE, questions: [first, { ...second, regime: 'uk-eir' as const }] };
    const items = build(NO_DECISIONS, mixed);
    expect(items.find((item) => item.id === 'question-q-2-held')?.reason).toBe('EIR reg 5(1), 12(4)(a)');
    expect(items.find((item) => item.id === 'reply-all-refusal-uk-eir')?.text).toContain(
      'Environmental Information Regulations 2004: If anything is withheld',
    );
  });

  it('names the law of a provision of another law, and leaves out that law’s procedure', () => {
    const environmental = { ...SAMPLE, law: { ...SAMPLE.law, kind: 'uk-eir' as const } };
    const law = {
      provisionById: (id: ProvisionId) => {
        const row = SAMPLE_LAW.provisionById(id);
        return row?.section === '43(2)' ? { ...row, role: 'procedure' as const } : row;
      },
    };
    const text = allText(buildChecklist(environmental, NO_DECISIONS, law));
    expect(text).toContain('Consider FOIA s40(2) Personal information');
    expect(text).not.toContain('43(2)');
  });

  it('leaves a letter that is no request with two lines', () => {
    const other = { ...SAMPLE, law: { ...SAMPLE.law, kind: 'not-a-request' as const } };
    expect(build(NO_DECISIONS, other)).toHaveLength(2);
  });

  it('keeps ticks and notes by the id of the line', () => {
    const items = build();
    expect(items.find((item) => item.id === 'now-all-acknowledge')?.done).toBe(true);
    expect(items.find((item) => item.id === 'question-q-1-held')?.note).toBe('Ask <bridges> & roads');
    expect(items.filter((item) => item.done)).toHaveLength(1);
  });

  it('gives every line of every law an id of its own, a reason, and no empty brace', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIMES), fc.boolean(), (kind, dated) => {
        const { deadline, ...undated } = SAMPLE;
        const request = { ...(dated && deadline ? SAMPLE : undated), law: { ...SAMPLE.law, kind } };
        const items = build(SAMPLE_DECISIONS, request);
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
        expect(items.every((item) => item.reason.length > 0 && item.text.length > 0)).toBe(true);
        expect(allText(items)).not.toMatch(/[{}]|undefined/);
      }),
    );
  });
});
