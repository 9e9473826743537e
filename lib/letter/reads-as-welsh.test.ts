import { describe, expect, it } from 'vitest';
import { readsAsWelsh } from './reads-as-welsh.ts';

const WELSH = `Annwyl Syr neu Fadam,

O dan Ddeddf Rhyddid Gwybodaeth 2000, hoffwn ofyn am yr wybodaeth ganlynol:
1. Faint o goed a blannwyd gan y cyngor yn 2025?
2. Beth oedd cost y gwaith, gyda dadansoddiad fesul ward?

Yn gywir,
Mair Puw`;

const ENGLISH = `Dear Sir or Madam,

Under the Freedom of Information Act 2000, please tell me:
1. How many trees were planted by the council in 2025?
2. What was the cost of the work?

Yours faithfully,
Mair Puw
12 Heol y Bont, Llanfair yn y Cwm, Cyngor Sir Abercwm`;

describe('the language of a letter', () => {
  it('is told by its small words', () => {
    expect(readsAsWelsh(WELSH)).toBe(true);
    expect(readsAsWelsh(ENGLISH)).toBe(false);
  });

  it('is Welsh for one that is in both languages, whichever comes first', () => {
    expect(readsAsWelsh(`${WELSH}\n\n${ENGLISH}`)).toBe(true);
    expect(readsAsWelsh(`${ENGLISH}\n\n${WELSH}`)).toBe(true);
  });

  it('is not Welsh for an English letter about Welsh names, or for one of a few words', () => {
    expect(
      readsAsWelsh(`${ENGLISH}\nI mean Pont yr Afon, Ysgol Gynradd Bryn yr Eglwys and Parc y Bont ar Ogwr.`),
    ).toBe(false);
    expect(readsAsWelsh('Diolch yn fawr')).toBe(false);
    expect(readsAsWelsh('')).toBe(false);
  });

  it('is not Welsh for French or Spanish', () => {
    expect(
      readsAsWelsh(
        'Bonjour, je voudrais une copie de tous les contrats que la ville a signés en 2025 avec ses fournisseurs.',
      ),
    ).toBe(false);
    expect(
      readsAsWelsh(
        'Quisiera una copia de todos los contratos que el ayuntamiento firmó en 2025 y de sus costes.',
      ),
    ).toBe(false);
  });
});
