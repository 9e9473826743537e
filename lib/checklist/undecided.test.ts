import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../model/checklist.ts';
import type { Suggestion } from '../model/law.ts';
import { IN_ENGLISH } from '../words/written.ts';
import { SAMPLE_LAW } from './sample-request.ts';
import { undecidedLines } from './undecided.ts';

const suggestion = (section: string, sign: string, over: Partial<Suggestion> = {}): Suggestion => ({
  id: `s-${section}`,
  provision: `uk-foia:${section}`,
  regime: 'uk-foia',
  section,
  question: 'q-1',
  evidence: [],
  sign,
  why: `Why of ${sign}.`,
  strength: 'possible',
  score: 1,
  ...over,
});

const lines = (suggestions: readonly Suggestion[], accepted: readonly string[] = []) =>
  undecidedLines(
    suggestions,
    {
      ...NO_DECISIONS,
      suggestions: Object.fromEntries(accepted.map((id) => [id, { decision: 'accepted' as const }])),
    },
    SAMPLE_LAW,
    'uk-foia',
    IN_ENGLISH,
  );
const texts = (...given: Parameters<typeof lines>) => lines(...given).map(({ text }) => text);

describe('what is still to be considered', () => {
  const LIMBS = [
    suggestion('31(1)(a)', 'patrols'),
    suggestion('31(1)(b)', 'patrols'),
    suggestion('43(2)', 'patrols'),
  ];

  it('says a reason once, with every limb it points to under its title', () => {
    expect(texts(LIMBS)).toEqual([
      'Consider s31(1)(a) Law enforcement; s31(1)(b); s43(2) Commercial interests: Why of patrols.',
    ]);
    const titled = { ...SAMPLE_LAW, provisionById: () => SAMPLE_LAW.provisionById('uk-foia:31(1)(a)') };
    const [line] = undecidedLines(LIMBS.slice(0, 2), NO_DECISIONS, titled, 'uk-foia', IN_ENGLISH);
    expect(line?.text).toBe('Consider s31(1)(a), s31(1)(b) Law enforcement: Why of patrols.');
    expect(line?.reason).toBe('FOIA s31(1)(a), FOIA s31(1)(b); may apply, not yet decided');
  });

  it('keeps the id of a line when one of its limbs is decided', () => {
    const [before] = lines(LIMBS);
    const [after] = lines(LIMBS, ['s-31(1)(a)']);
    expect(after?.text).toBe('Consider s31(1)(b); s43(2) Commercial interests: Why of patrols.');
    expect(after?.key).toBe(before?.key);
  });

  it('says nothing of a limb that was decided on another reason', () => {
    const twice = [suggestion('43(2)', 'prices'), suggestion('43(2)', 'bids', { id: 's-other' })];
    expect(texts(twice)).toEqual(['Consider s43(2) Commercial interests: Why of prices.']);
    expect(texts(twice, ['s-other'])).toEqual([]);
  });

  it('puts the likeliest first', () => {
    const ranked = [
      suggestion('12(1)', 'one', { score: 2 }),
      suggestion('14(1)', 'two', { score: 3 }),
      suggestion('21', 'three', { strength: 'strong' }),
    ];
    expect(texts(ranked)).toEqual([
      'Consider s21: Why of three.',
      'Consider s14(1): Why of two.',
      'Consider s12(1): Why of one.',
    ]);
  });

  it('gives each of four reasons a line, and of five the last two one together', () => {
    const five = ['12(1)', '14(1)', '21', '22', '40(2)'].map((section) =>
      suggestion(section, `sign ${section}`),
    );
    expect(lines(five.slice(0, 4))).toHaveLength(4);
    const found = lines(five);
    expect(found).toHaveLength(4);
    expect(found[3]).toEqual({
      key: 'consider-more',
      english: ['Why of sign 22.', 'Why of sign 40(2).', 'Personal information'],
      text: 'Consider also:',
      details: ['s22: Why of sign 22.', 's40(2) Personal information: Why of sign 40(2).'],
      reason: 'FOIA s22, FOIA s40(2); may apply, not yet decided',
    });
    expect(texts(five, ['s-12(1)'])).toHaveLength(4);
  });
});
