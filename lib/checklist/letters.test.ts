import { describe, expect, it } from 'vitest';
import { fillLetter, LETTER_TEMPLATES, letterFields, unknownFields } from './letters.ts';
import { SAMPLE } from './sample-request.ts';

const FIELDS = letterFields({ ...SAMPLE, checklist: [] });

describe('letters', () => {
  it('use only fields that exist, and name those that do not', () => {
    for (const template of Object.values(LETTER_TEMPLATES)) expect(unknownFields(template)).toEqual([]);
    expect(unknownFields({ subject: '{reference} {who}', body: '{who} {toString}' })).toEqual([
      'who',
      'toString',
    ]);
  });

  it('acknowledge with what the request tells, and leave the rest for the officer', () => {
    const { subject, body } = fillLetter(LETTER_TEMPLATES.acknowledgement, FIELDS);
    expect(subject).toBe('Your request for information, reference [your reference number]');
    expect(body).toBe(`Dear Ines Maro,

Thank you for your request for information, which we received on Monday 23 November 2026.

Our reference is [your reference number]. Please quote it if you write to us about this request.

We are handling it under the Freedom of Information Act 2000. We will answer as soon as we can, and by Tuesday 22 December 2026 at the latest.

If we need to ask you anything so that we can find what you want, we will write to you.

Yours sincerely,
[your name and team]
Norwick Council
`);
  });

  it('give a department the questions and its own date, not who asked', () => {
    const { subject, body } = fillLetter(LETTER_TEMPLATES.department, FIELDS);
    expect(subject).toContain('answers needed by Tuesday 8 December 2026');
    expect(body).toContain('1. How many times were the bridge sensors tested since 1 May 2026?');
    expect(body).toContain('2. If they were, copies of each report, as PDF.');
    expect(body).not.toContain('Ines');
  });
});
