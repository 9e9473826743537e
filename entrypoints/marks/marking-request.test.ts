import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../lib/read/overlay/words.ts';
import { asMarkingRequest } from './marking-request.ts';

const mark = {
  id: 'm',
  span: { start: 1, end: 4 },
  slot: 'strong',
  title: 'T',
  why: 'W',
  acts: ['accept', 'dismiss'],
};
const paint = (one: unknown, more: object = {}) => ({
  id: 1,
  name: 'paint',
  args: { sourceId: 's', marks: [one], ...more },
});

describe('asMarkingRequest', () => {
  it.each([
    { id: 3, name: 'show', args: { slots: ['question', 'scope'] } },
    { id: 4, name: 'flash', args: { markId: 'm' } },
    { id: 5, name: 'selection', args: {} },
    paint(mark),
    paint(mark, { words: { ...ENGLISH, legend: 'Marciau' } }),
  ])('takes a well-formed request: $name', (request) => {
    expect(asMarkingRequest(request)).toEqual(request);
  });

  it('leaves out words that are not whole, so that the page speaks one language', () => {
    expect(asMarkingRequest(paint(mark, { words: { legend: 'Marciau' } }))).toEqual(paint(mark));
  });

  it.each([
    null,
    { id: 1, name: 'erase', args: {} },
    { id: 1, name: 'offer', args: {} },
    { id: 1, name: 'show', args: { slots: ['everything'] } },
    paint({ ...mark, span: { start: 5, end: 4 } }),
    paint({ ...mark, span: { start: 0, end: 9e9 } }),
    paint({ ...mark, slot: 'x' }),
    paint({ ...mark, acts: ['burn'] }),
    paint({ ...mark, title: 'x'.repeat(50_000) }),
  ])('refuses anything else (%#)', (request) => {
    expect(asMarkingRequest(request)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void asMarkingRequest(raw)));
  });
});
