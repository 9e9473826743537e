import { describe, expect, it } from 'vitest';
import { decode, encode } from './iconv-by-browser.ts';

describe('text in another encoding, read by the browser', () => {
  it.each([
    ['windows-1252', [0x93, 0x41, 0x94, 0x80], '“A”€'],
    ['cp1252', [0xe9], 'é'],
    ['utf-16le', [0x41, 0x00, 0xac, 0x20], 'A€'],
    ['utf8', [0xc3, 0xa9], 'é'],
    ['latin1', [0xe9], 'é'],
    ['an encoding nobody knows', [0xe9], 'é'],
  ])('%s', (encoding, bytes, text) => {
    expect(decode(new Uint8Array(bytes), encoding)).toBe(text);
  });

  it('is never written', () => {
    expect(() => encode()).toThrow(/writes no text/u);
  });
});
