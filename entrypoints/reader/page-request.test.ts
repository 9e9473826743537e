import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asReaderRequest, requestId } from './page-request.ts';

describe('asReaderRequest', () => {
  it.each([
    { id: 1, name: 'offer', args: {} },
    { id: 1, name: 'offer', args: { whole: true } },
    { id: 2, name: 'read', args: { candidate: 3, whole: true } },
    { id: 3, name: 'clear', args: {} },
  ])('takes a well-formed request: $name', (request) => {
    expect(asReaderRequest(request)).toEqual(request);
  });

  it.each([
    null,
    { id: 1, name: 'erase', args: {} },
    { id: 1, name: 'paint', args: {} },
    { id: -1, name: 'offer', args: {} },
    { id: 1, name: 'read', args: { candidate: 0.5 } },
    { id: 1, name: 'read' },
  ])('refuses anything else (%#)', (request) => {
    expect(asReaderRequest(request)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(asReaderRequest(raw)).toBeUndefined();
        void requestId(raw);
      }),
    );
  });
});
