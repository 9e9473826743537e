import { describe, expect, it } from 'vitest';
import { wordsOf } from '../model/span.ts';
import { readLetter } from './letter.ts';

/** The words of each part of one kind. */
const partsOf = (text: string, wanted: string): readonly string[] =>
  readLetter({ source: { id: 'test', text, blocks: [] }, subject: '' })
    .parts.filter(({ kind }) => kind === wanted)
    .map(({ span }) => wordsOf(text, span));

const LETTER = `**Information requested**
1. The number of swans counted in 2025.

**Format**
A spreadsheet would be best.

**Legal basis**
Section 1 of the Act gives a right of access.`;

describe('a letter under headings', () => {
  it('keeps what is only about the handling out of the request', () => {
    const told = partsOf(LETTER, 'background').join('\n');
    expect(told).toContain('A spreadsheet would be best.');
    expect(told).toContain('Section 1 of the Act');
    expect(partsOf(LETTER, 'request').join('\n')).toContain('swans counted');
  });

  it('reads definitions as what leads up to the request', () => {
    const text =
      'I. Definitions\n\n"Swan" means a mute swan.\n\nII. Records requested\n\n1. All swan counts.';
    expect(partsOf(text, 'preamble').join('\n')).toContain('a mute swan');
  });

  it('takes a heading of a subject for no handling, whatever stands under it', () => {
    const text = '1. Costs\nPlease provide the total spent.\n\n2. Dates\nPlease state when it opened.';
    expect(partsOf(text, 'background')).toEqual([]);
  });

  it('asks on where words under a quiet heading ask in earnest', () => {
    const text = 'Background\nThe weir broke.\n\nHow many swans were lost?';
    expect(partsOf(text, 'request').join('\n')).toContain('How many swans were lost?');
  });
});
