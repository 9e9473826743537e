import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROWS } from '../../test/triage/rows.ts';
import { SECOND_ROWS, THIRD_ROWS } from '../../test/triage/second-rows.ts';
import type { ListRow } from '../model/list-row.ts';
import { JURISDICTIONS, type Settings } from '../model/regime.ts';
import { dueOf, labelOf } from './badge.ts';
import { triage } from './triage.ts';

const settings = (jurisdiction: Settings['jurisdiction'] = 'uk'): Settings => ({
  jurisdiction,
  authorityKind: 'council',
});
const row = (subject: string, snippet = '', from?: ListRow['from'], received?: string): ListRow => ({
  id: 'r',
  subject,
  snippet,
  unread: true,
  ...(from === undefined ? {} : { from }),
  ...(received === undefined ? {} : { received }),
});
const read = (...args: Parameters<typeof row>) => triage(row(...args), settings());

describe('triage', () => {
  it.each([
    ['FOI request - taxis', '', 'foi'],
    ['Trees', 'Please provide a copy of the tree survey.', 'foi-or-environmental'],
    ['EIR request', 'Please send the flood survey.', 'environmental'],
    ['Subject access request', '', 'subject-access'],
    ['Internal review', 'I ask you to look at this again.', 'internal-review'],
    ['Re: FOI 12', 'I have not had a reply.', 'chaser'],
    ['Re: your FOI request', 'To clarify, I mean 2021.', 'clarification'],
    ['Re: FOI 12', 'Thank you for your help.', 'reply'],
    ['Automatic reply: FOI 12', '', 'not-a-request'],
    ['Hello', 'It was nice to meet you.', 'open'],
    ['Hello', 'What is the plan now?', 'may-be-request'],
  ])('reads "%s | %s" as %s', (subject, snippet, label) => {
    expect(labelOf(read(subject, snippet))).toBe(label);
  });

  it('knows a mailing by its sender and its words', () => {
    const found = read('Pub news', 'Book your place now.', { address: 'events@pubs.example' });
    expect(found).toMatchObject({ kind: 'not-a-request', nature: 'newsletter', sure: true });
  });

  it('takes the laws of the jurisdiction', () => {
    const kinds = JURISDICTIONS.map((one) => triage(row('FOI request - taxis'), settings(one)).kind);
    expect(new Set(kinds)).toEqual(new Set(['uk-foia', 'foisa', 'us-foia', 'ie-foi']));
    expect(triage(row('Subject access request'), settings('us')).kind).toBe('us-foia');
  });

  it('counts the time from the day of receipt, and none for what has no clock of its own', () => {
    const request = row('FOI request - taxis', '', undefined, '2026-11-23T09:14');
    // 30 November is a bank holiday in Scotland, which section 10(6) leaves out everywhere.
    expect(dueOf(request, triage(request, settings()), settings())?.due).toBe('2026-12-22');
    const chaser = row('Re: FOI 12', 'I have not had a reply.', undefined, '2026-11-23');
    expect(dueOf(chaser, triage(chaser, settings()), settings())).toBeUndefined();
    const noDay = row('FOI request - taxis');
    expect(dueOf(noDay, triage(noDay, settings()), settings())).toBeUndefined();
  });

  it('is seldom wrong where it is sure, on rows written before its rules', () => {
    const found = [...ROWS, ...SECOND_ROWS, ...THIRD_ROWS].map((one) => ({
      ...one,
      said: triage({ ...one, id: 'r', unread: true }, settings(one.jurisdiction)),
    }));
    const sure = found.filter(({ said }) => said.sure);
    const wrong = sure.filter(({ said, kind }) => said.kind !== kind);
    expect(wrong.map(({ subject }) => subject)).toEqual([]);
    expect(sure.length / found.length).toBeGreaterThan(0.8);
  });

  it('gives a reason for every row and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (subject, snippet, address) => {
        const found = read(subject, snippet, { address });
        expect(found.why).toMatch(/\S/u);
        if (found.alternative !== undefined) expect(found.sure).toBe(false);
      }),
    );
  });
});
