import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAnswer, asMarkAsked, asPageEvent, asReply, asReviewAsked } from './messages-check.ts';

const source = {
  id: 's',
  text: 'How many?',
  blocks: [{ span: { start: 0, end: 9 }, kind: 'paragraph', depth: 0 }],
};
const answer = (change: object) => ({
  ok: true,
  value: {
    message: { source: { ...source, ...change }, subject: '' },
    candidates: 1,
    candidate: 0,
    names: [{ who: 'A Writer', received: '2026-11-02' }],
    sure: true,
    translated: false,
  },
});

describe('asReviewAsked', () => {
  it('takes the large numbers that browsers give their tabs', () => {
    const asked = { name: 'review-asked', tabId: 2_056_903_596, at: 1_795_000_000_000 };
    expect(asReviewAsked(asked)).toEqual(asked);
  });
});

describe('asAnswer', () => {
  it('takes what a page may say, and its problems', () => {
    expect(asAnswer('read', answer({}))).toEqual(answer({}));
    expect(asAnswer('read', { ok: false, problem: 'image-only' })).toEqual({
      ok: false,
      problem: 'image-only',
    });
  });

  it.each([
    undefined,
    { ok: true, value: {} },
    { ok: false, problem: 'hacked' },
    answer({ text: 5 }),
    answer({ text: 'x'.repeat(2_000_001) }),
    answer({ blocks: [{ span: { start: 0, end: 10 }, kind: 'paragraph', depth: 0 }] }),
    answer({ blocks: [{ span: { start: 0, end: 1 }, kind: 'script', depth: 0 }] }),
  ])('turns anything else into a failure (%#)', (raw) => {
    expect(asAnswer('read', raw)).toEqual({ ok: false, problem: 'failed' });
  });

  it('never throws on answers, events or notes', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(asAnswer('paint', raw).ok).toBe(false);
        void asPageEvent(raw);
        void asReply(raw);
        void asReviewAsked(raw);
        void asMarkAsked(raw);
      }),
    );
  });
});

describe('asPageEvent', () => {
  it.each([
    { event: 'stale', detail: { sourceId: 's', translated: true } },
    { event: 'returned', detail: { sourceId: 's' } },
    { event: 'decided', detail: { markId: 'm', act: 'dismiss' } },
    { event: 'made', detail: { sourceId: 's', span: { start: 2, end: 5 }, kind: 'question' } },
  ])('takes what a page may say: $event', (event) => {
    expect(asPageEvent(event)).toEqual(event);
  });

  it.each([
    { event: 'decided', detail: { markId: 'm', act: 'publish' } },
    { event: 'made', detail: { sourceId: 's', span: { start: 5, end: 2 }, kind: 'question' } },
    { event: 'made', detail: { sourceId: 's', span: { start: 2, end: 5 }, kind: 'poem' } },
  ])('refuses anything else (%#)', (event) => {
    expect(asPageEvent(event)).toBeUndefined();
  });
});
