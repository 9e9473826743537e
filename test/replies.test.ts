import { describe, expect, it } from 'vitest';
import { analyse } from '../lib/analyse.ts';
import { checkReply } from '../lib/reply/check-reply.ts';
import { REPLIES } from './replies/replies.ts';

describe('every labelled reply', () => {
  it('is one of at least twenty-five, under each law', () => {
    expect(REPLIES.length).toBeGreaterThanOrEqual(25);
    expect(new Set(REPLIES.map(({ jurisdiction }) => jurisdiction))).toEqual(
      new Set(['uk', 'scotland', 'us', 'ireland']),
    );
  });

  it.each(REPLIES.map((one) => [one.name, one] as const))(
    '%s: claims what it relies on, and nothing that it lacks goes unsaid',
    (_name, one) => {
      const request = analyse(
        { source: { id: 'r', text: one.request, blocks: [] }, subject: 'Request', received: one.received },
        { jurisdiction: one.jurisdiction, authorityKind: one.authority },
      );
      const check = checkReply(request, one.reply);
      const claimed = check.sections.filter(({ stance }) => stance === 'claimed');
      expect(claimed.map(({ regime, section }) => `${regime}:${section}`).toSorted()).toEqual(
        one.claimed.toSorted(),
      );
      const missing = check.parts.filter(({ state }) => state === 'missing').map(({ id }) => id);
      expect(missing).toEqual(expect.arrayContaining([...one.missing]));
      expect(check.time?.late === true).toBe(one.late === true);
    },
  );
});
