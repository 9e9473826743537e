import { describe, expect, it } from 'vitest';
import { isBodyName, personInHeader } from './bodies.ts';

describe('the name of a body', () => {
  it.each([
    'Hentzau Weekly',
    'Supporters of Zenda Lido',
    'Stop the Strelsau Bypass',
    'The Hentzau Argus',
    'Resident Services',
    'Web Portal',
    'Tallow & Reed',
    'Peter Pell Consulting',
    'no-reply',
  ])('is known by its words: %s', (name) => {
    expect(isBodyName(name)).toBe(true);
  });

  it.each([
    'Joy Church',
    'Moira Press',
    'T. Banks',
    'Sarah Welsh',
    'Cllr Ada Park',
    'Chinwe Obi-Eze',
    'Mark Post',
    'H. and R. Quennell',
    '',
  ])('is not a person’s: %s', (name) => {
    expect(isBodyName(name)).toBe(false);
  });

  it('is told by the mailbox of a desk where no word of it is a name', () => {
    expect(isBodyName('Zindlewix Quorblat', 'info@zq.example')).toBe(true);
    expect(isBodyName('Zindlewix Quorblat', 'z.quorblat@zq.example')).toBe(false);
    expect(isBodyName('Nia Quorblat', 'info@zq.example')).toBe(false);
  });
});

describe('the person of a mail header', () => {
  it.each([
    ['Pell, Iona (Policy)', 'Iona Pell'],
    ['Iona Pell via Ask Ruritania', 'Iona Pell'],
    ['Iona Pell - Zenda Courier', 'Iona Pell'],
    ['Iona Pell-Marsh', 'Iona Pell-Marsh'],
  ])('%s is %s', (name, person) => {
    expect(personInHeader(name)).toBe(person);
  });
});
