import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';
const PAIRS = [...CSS.matchAll(/--([\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/gu)];
const COLOURS: Readonly<Record<Theme, ReadonlyMap<string, string>>> = {
  light: new Map(PAIRS.map(([, name = '', light = '']) => [name, light])),
  dark: new Map(PAIRS.map(([, name = '', , dark = '']) => [name, dark])),
};

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Theme, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => {
    const colour = COLOURS[theme].get(name);
    if (colour === undefined) throw new Error(`No colour is called ${name}.`);
    return luminance(colour);
  });
  const [high, low] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

/** Text colours and each ground they stand on. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'raised', 'sunken', 'accent-soft', 'exempt-soft', 'good-soft', 'late-soft']],
  ['soft', ['paper', 'raised', 'sunken', 'accent-soft', 'exempt-soft', 'good-soft']],
  ['accent', ['paper', 'raised', 'accent-soft', 'exempt-soft', 'good-soft']],
  ['question', ['paper', 'accent-soft']],
  ['personal', ['paper']],
  ['exempt', ['paper', 'raised', 'exempt-soft', 'good-soft']],
  ['good', ['paper', 'raised', 'good-soft']],
  ['late', ['paper', 'late-soft']],
  ['paper', ['accent', 'question']],
];
/** Edges and shapes that carry meaning, WCAG 1.4.11. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['edge', 'paper'],
  ['edge', 'raised'],
  ['accent', 'counted'],
  ['exempt', 'paper'],
];

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  it.each(TEXT.flatMap(([front, backs]) => backs.map((back) => [front, back] as const)))(
    'let %s be read on %s',
    (front, back) => {
      expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(SHAPES)('let %s be told from %s', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

describe('the style sheets', () => {
  it('name every colour in one place', () => {
    expect(PAIRS.length).toBeGreaterThan(15);
    expect([...COLOURS.light.keys()].every((name) => CSS.includes(`--${name}: `))).toBe(true);
  });
});
