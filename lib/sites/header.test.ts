import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { senderFrom } from './header.ts';

describe('a sender as a page shows it', () => {
  it.each([
    ['Jane Hartley <jane@example.org>', { name: 'Jane Hartley', address: 'jane@example.org' }],
    ['"Hartley, Jane" <jane@example.org>', { name: 'Hartley, Jane', address: 'jane@example.org' }],
    ['From: Jane Hartley (jane@example.org)', { name: 'Jane Hartley', address: 'jane@example.org' }],
    ['(Jane Hartley)', { name: 'Jane Hartley' }],
    ['Jane <team <jane@example.org>', { name: 'Jane', address: 'jane@example.org' }],
    ['jane@mail.example.org.', { address: 'jane@mail.example.org' }],
    ['jane@@example.org', { address: 'jane@@example.org' }],
    ['mailto:jane@example.org?subject=Hello', { address: 'jane@example.org' }],
    ['@example.org', { name: '@example.org' }],
    ['jane@example', { name: 'jane@example' }],
    ['jane@.org', { name: 'jane@.org' }],
  ])('%s', (shown, from) => {
    expect(senderFrom(shown)).toEqual({ from });
  });

  it('is nobody where nothing is shown', () => {
    expect(senderFrom(null, '', '  ', '"', '—')).toEqual({});
  });

  it('has an address only with something on both sides of the @ and of the last dot', () => {
    const pieces = fc.array(fc.constantFrom('a', '@', '.', ' ', '<', '>', ','), { maxLength: 20 });
    fc.assert(
      fc.property(pieces, (shown) => {
        const address = senderFrom(shown.join('')).from?.address;
        if (address !== undefined) expect(address).toMatch(/^[^\s<>,]+@[^\s<>,]+\.[^\s<>,.]+$/u);
      }),
    );
  });
});
