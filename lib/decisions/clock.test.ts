import { describe, expect, it } from 'vitest';
import { act } from './actions.ts';
import { clockEvents } from './clock.ts';
import { NO_WORK } from './work.ts';

const qualified = (id: string): boolean => id === 'uk-foia:43(2)';
const asked = { name: 'clarification', asked: '2026-11-03' } as const;
const fee = { name: 'fee', asked: '2026-11-02', answered: '2026-11-09' } as const;

describe('what moves the clock', () => {
  it('is nothing until the officer records it', () => {
    expect(clockEvents(NO_WORK, qualified)).toEqual([]);
  });

  it('is each wait, the earliest first', () => {
    const work = [asked, fee].reduce((done, wait) => act(done, { type: 'wait', wait }), NO_WORK);
    expect(clockEvents(work, qualified)).toEqual([fee, asked]);
  });

  it('follows a wait that is answered or taken back', () => {
    const waiting = act(NO_WORK, { type: 'wait', wait: asked });
    const answered = { ...asked, answered: '2026-11-10' };
    const done = act(waiting, { type: 'change-wait', at: 0, wait: answered });
    expect(clockEvents(done, qualified)).toEqual([answered]);
    expect(act(done, { type: 'change-wait', at: 0 })).toEqual(NO_WORK);
    expect(act(done, { type: 'change-wait', at: 7 })).toBe(done);
  });

  it('is an extension, which knows whether a qualified exemption was accepted', () => {
    const extended = act(NO_WORK, { type: 'extend', extended: true });
    const extension = (has: boolean) => [{ name: 'extension', qualifiedExemption: has }];
    expect(clockEvents(extended, qualified)).toEqual(extension(false));
    const decide = (decision: 'accepted' | 'dismissed') =>
      act(extended, {
        type: 'decide',
        suggestion: 's',
        provision: 'uk-foia:43(2)',
        decision: { decision },
      });
    expect(clockEvents(decide('accepted'), qualified)).toEqual(extension(true));
    expect(clockEvents(decide('dismissed'), qualified)).toEqual(extension(false));
    const added = act(extended, { type: 'add-provision', added: { provision: 'uk-foia:43(2)' } });
    expect(clockEvents(added, qualified)).toEqual(extension(true));
    expect(act(extended, { type: 'extend', extended: false })).toEqual(NO_WORK);
  });
});
