import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../lib/analyse.ts';
import { brokenLaws } from '../lib/model/laws.ts';
import { AUTHORITY_KINDS, JURISDICTIONS } from '../lib/model/regime.ts';
import type { FoiRequest } from '../lib/model/request.ts';
import { fuzzRuns } from './fuzz-runs.ts';

/** Pieces that letters are made of, and pieces that break readers. */
const PIECES = [
  'Dear Sir or Madam,\n\n',
  'Under the Freedom of Information Act 2000 please provide:\n',
  '1. The number of dogs seized in 2024.\n',
  '2) Copies of all emails between the leader and the contractor.\n',
  '(a) the price, (b) the term, and (c) the supplier\n',
  '- how many were upheld\n',
  'If so, how much was paid?\n',
  'Of those, how many were children?\n',
  'My name is Aoife Byrne and my date of birth is 3 May 1980.\n',
  'Call 01632 960123 or write to a.byrne@post.example.\n',
  '14 Mill Lane, Wexborough WX1 4PQ\n',
  '> On 3 May 2026 you wrote:\n> we hold nothing\n',
  'From: A B <a@b.example>\nSent: 1 May 2026\nTo: FOI\nSubject: x\n\n',
  'Yours faithfully\nAoife Byrne\n',
  '-- \nSent from my phone\n',
  'See section 40(2) and s.31(1)(a) and section 41 legal privilege.\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202eright to left\u202c',
  'שלום, כמה כלבים?\n',
  '((((((((',
  '1.1.1.1.1.1.1.\n',
  '\ud83d',
  '?????',
  '*',
];

const letterText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
    ),
    {
      maxLength: 25,
    },
  )
  .map((pieces) => pieces.join(''));
const settings = fc.record({
  jurisdiction: fc.constantFrom(...JURISDICTIONS),
  authorityKind: fc.constantFrom(...AUTHORITY_KINDS),
});
const received = fc.option(fc.constantFrom('2026-11-23', '2026-02-29', 'yesterday', '2041-01-01T10:00:00Z'), {
  nil: undefined,
});

const analysed = (text: string, options: Parameters<typeof analyse>[1], date?: string): FoiRequest =>
  analyse(
    {
      source: { id: 'x', text, blocks: [], site: 'paste' },
      subject: text.slice(0, 40),
      ...(date === undefined ? {} : { received: date }),
    },
    options,
  );

const RUNS = fuzzRuns(0.2);

describe('any text at all', () => {
  it('is analysed without throwing, and the result keeps the laws of the model', () => {
    fc.assert(
      fc.property(letterText, settings, received, (text, options, date) => {
        expect(brokenLaws(analysed(text, options, date))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same answer to the same words', () => {
    fc.assert(
      fc.property(letterText, settings, (text, options) => {
        expect(analysed(text, options, '2026-11-23')).toEqual(analysed(text, options, '2026-11-23'));
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });
});
