import { describe, expect, it } from 'vitest';
import {
  isCardNumber,
  isDrivingLicence,
  isIban,
  isNhsNumber,
  isNino,
  isPublicIpAddress,
  isSsn,
} from './check-digits.ts';

const TABLE: readonly (readonly [
  string,
  (value: string) => boolean,
  readonly string[],
  readonly string[],
])[] = [
  ['NHS number', isNhsNumber, ['943 476 5919', '9434765870'], ['943 476 5918', '94347659', '0000000000']],
  [
    'National Insurance number',
    isNino,
    ['AB 12 34 56 C', 'jg103759a'],
    ['BG123456C', 'DA123456A', 'AB123456E'],
  ],
  [
    'social security number',
    isSsn,
    ['219-09-9999', '457555462'],
    ['000-12-3456', '900-45-6789', '219-00-9999'],
  ],
  ['IBAN', isIban, ['GB29 NWBK 6016 1331 9268 19'], ['GB29 NWBK 6016 1331 9268 18', 'GB29NWBK601613319268']],
  ['card', isCardNumber, ['4539 1488 0343 6467'], ['4539 1488 0343 6468', '1111111111111']],
  ['driving licence', isDrivingLicence, ['FARME610165AB5EW'], ['FARME613165AB5EW', 'FARME610465AB5EW']],
  ['IP address', isPublicIpAddress, ['81.2.69.142'], ['10.0.0.1', '192.168.1.1', '256.1.1.1', '1.2.3']],
];

describe.each(TABLE)('%s', (_, check, right, wrong) => {
  it.each(right)('holds for %s', (value) => expect(check(value)).toBe(true));
  it.each(wrong)('fails for %s', (value) => expect(check(value)).toBe(false));
});
