import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAnswer, asPageEvent, asReply, asReviewAsked } from '../../lib/messages-check.ts';
import { asPageRequest } from './page-request.ts';

const mark = { id: 'm', span: { start: 1, end: 4 }, slot: 'strong', title: 'T', why: 'W' };
const paint = (one: unknown) => ({ id: 1, name: 'paint', args: { sourceId: 's', marks: [one] } });

describe('asPageRequest', () => {
  it.each([
    { id: 1, name: 'offer', args: {} },
    { id: 2, name: 'read', args: { candidate: 3 } },
    { id: 3, name: 'show', args: { slots: ['question', 'scope'] } },
    { id: 4, name: 'flash', args: { markId: 'm' } },
    paint(mark),
  ])('takes a well-formed request: $name', (request) => {
    expect(asPageRequest(request)).toEqual(request);
  });

  it.each([
    null,
    { id: 1, name: 'erase', args: {} },
    { id: -1, name: 'offer', args: {} },
    { id: 1, name: 'read', args: { candidate: 0.5 } },
    { id: 1, name: 'show', args: { slots: ['everything'] } },
    paint({ ...mark, span: { start: 5, end: 4 } }),
    paint({ ...mark, span: { start: 0, end: 9e9 } }),
    paint({ ...mark, slot: 'x' }),
    paint({ ...mark, title: 'x'.repeat(50_000) }),
  ])('refuses anything else (%#)', (request) => {
    expect(asPageRequest(request)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void asPageRequest(raw)));
  });
});

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
    sure: true,
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
      }),
    );
  });
});
