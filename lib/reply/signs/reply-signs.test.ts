import { describe, expect, it } from 'vitest';
import { hearerFor } from '../hear.ts';
import { REPLY_SIGNS } from './all-reply-signs.ts';
import { type ReplySign, SHOWINGS } from './reply-sign.ts';

const bare = (example: string): string => example.replace(/\[\[|\]\]/gu, '');

/** The text with what the sign marks in brackets. */
function marked(sign: ReplySign, text: string): string {
  let out = '';
  let at = 0;
  for (const { span } of hearerFor([sign])(text, { start: 0, end: text.length })) {
    out += `${text.slice(at, span.start)}[[${text.slice(span.start, span.end)}]]`;
    at = span.end;
  }
  return out + text.slice(at);
}

describe('every sign of a reply', () => {
  it.each(REPLY_SIGNS.map((sign) => [sign.name, sign] as const))(
    '%s: marks what its examples show',
    (_name, sign) => {
      expect(sign.hits.length).toBeGreaterThanOrEqual(2);
      expect(sign.misses.length).toBeGreaterThanOrEqual(2);
      for (const hit of sign.hits) {
        expect(hit).toContain('[[');
        expect(marked(sign, bare(hit))).toBe(hit);
      }
      for (const miss of sign.misses) expect(marked(sign, miss)).toBe(miss);
    },
  );

  it('has a name of its own and says why in a sentence', () => {
    expect(new Set(REPLY_SIGNS.map(({ name }) => name)).size).toBe(REPLY_SIGNS.length);
    for (const { why, name } of REPLY_SIGNS) expect(why, name).toMatch(/^[A-Z].{15,}\.$/u);
  });

  it('shows each thing that there is to show', () => {
    const shown = new Set(REPLY_SIGNS.map(({ shows }) => shows));
    expect(SHOWINGS.filter((showing) => !shown.has(showing))).toEqual([]);
  });
});
