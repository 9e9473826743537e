import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCode, frontCodedList, readFrontCoded } from './front-coding.ts';
import { foldName, isGivenName, isSurname } from './name-list.ts';

describe('the name lists', () => {
  it('know names of many countries, in any case and with or without accents', () => {
    for (const name of [
      'Niamh',
      'NGOZI',
      'Łukasz',
      'lukasz',
      'José',
      'Fatima',
      'Wei',
      'Rhodri',
      'Anne-Marie',
    ])
      expect(isGivenName(name), name).toBe(true);
    for (const name of ['O’Dowd', 'McIver', 'Okafor', 'Patel', 'Braithwaite', 'Strong-Braithwaite'])
      expect(isSurname(name), name).toBe(true);
  });

  it('do not hold everyday words', () => {
    for (const word of [
      'The',
      'Council',
      'Request',
      'Police',
      'Report',
      'Information',
      'Budget',
      'Section',
      'Potholes',
    ])
      expect(isGivenName(word), word).toBe(false);
  });

  it('fold a name to plain letters', () => {
    expect(foldName('Ní Bhriain')).toBe('ni bhriain');
    expect(foldName('Søren Æbelø')).toBe('soren aebelo');
  });

  it('come back from front coding as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,40}$/u)), (words) => {
        const sorted = [...new Set(words)].sort();
        expect([...readFrontCoded(frontCode(sorted))]).toEqual(sorted);
      }),
    );
  });

  it('hold the words that went in, and no others', () => {
    const word = fc.stringMatching(/^[a-c]{1,4}$/u);
    fc.assert(
      fc.property(fc.array(word), fc.array(fc.oneof(word, fc.string())), (words, asked) => {
        const holds = frontCodedList(frontCode([...new Set(words)].sort()));
        for (const one of [...words, ...asked]) expect(holds(one)).toBe(words.includes(one));
      }),
    );
  });
});
