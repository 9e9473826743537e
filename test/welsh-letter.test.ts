import { describe, expect, it } from 'vitest';
import { analyse } from '../lib/analyse.ts';
import { DEFAULT_SETTINGS } from '../lib/model/regime.ts';
import { wordsOf } from '../lib/model/span.ts';

const LETTER = `Annwyl Syr neu Fadam,

O dan Ddeddf Rhyddid Gwybodaeth 2000, hoffwn ofyn am yr wybodaeth ganlynol:

1. Faint o goed a blannwyd gan y cyngor yn 2025?
2. Beth oedd cost y gwaith, gyda dadansoddiad fesul ward?
3. Copïau o bob e-bost rhwng y cyngor a’r contractwr ers 1 Mai 2025.

Anfonwch yr ateb ar ffurf electronig os gwelwch yn dda.

Yn gywir,
Mair Puw
12 Heol y Bont, Abercwm, SA99 9ZZ
mair.puw@example.org
07700 900123
`;

/** What is promised of a letter in Welsh, which is read as if it were English. */
describe('a letter in Welsh', () => {
  const request = analyse(
    { source: { id: 'cy', text: LETTER, blocks: [] }, subject: 'Coed', received: '2026-11-23' },
    DEFAULT_SETTINGS,
  );

  it('is known as one, and an English one is not', () => {
    expect(request.letter.language).toBe('cy');
    const english =
      'Dear Sir, please send me the number of trees that the council planted in 2025. Thank you.';
    const other = analyse(
      { source: { id: 'en', text: english, blocks: [] }, subject: 'Trees' },
      DEFAULT_SETTINGS,
    );
    expect(other.letter).not.toHaveProperty('language');
  });

  it('gives its address, e-mail and phone number, and the day the answer is due', () => {
    const found = request.personalData.map(({ type, span, whose }) => [type, wordsOf(LETTER, span), whose]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['postcode', 'SA99 9ZZ', 'requester'],
        ['email', 'mair.puw@example.org', 'requester'],
        ['phone', '07700 900123', 'requester'],
      ]),
    );
    expect(request.deadline?.due).toBe('2026-12-22');
  });

  it('gives the questions that are numbered', () => {
    expect(request.questions.map(({ number }) => number)).toEqual(['1.', '2.', '3.']);
  });
});
