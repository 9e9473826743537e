const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  let left = n;
  let out = '';
  for (const [value, letters] of ROMAN) {
    for (; left >= value; left -= value) out += letters;
  }
  return out;
}

function letters(n: number): string {
  let out = '';
  for (let left = n; left > 0; left = Math.floor((left - 1) / 26)) {
    out = String.fromCharCode(97 + ((left - 1) % 26)) + out;
  }
  return out;
}

/** A list number as the browser draws it, in the CSS list style of this name: "3.", "c.", "iii.", "•"; '' for none. */
export function listNumber(style: string, n: number): string {
  if (style === 'none') return '';
  if (style === 'disc' || style === 'circle' || style === 'square' || style.startsWith('disclosure'))
    return '•';
  if (style.startsWith('"') || style.startsWith("'")) return style.slice(1, -1).trim();
  if (n < 1 || n > 3999) return `${n}.`;
  if (style.endsWith('roman')) return `${style.startsWith('upper') ? roman(n).toUpperCase() : roman(n)}.`;
  if (style.endsWith('alpha') || style.endsWith('latin')) {
    return `${style.startsWith('upper') ? letters(n).toUpperCase() : letters(n)}.`;
  }
  return style === 'decimal-leading-zero' && n < 10 ? `0${n}.` : `${n}.`;
}

/**
 * The numbers of a list's items, worked out once for a list: `start`, `reversed` and each item's `value` count, as
 * HTML says.
 */
export function itemNumbers(list: Element): ReadonlyMap<Element, number> {
  const numbers = new Map<Element, number>();
  const items = [...list.children].filter((child) => child.tagName.toUpperCase() === 'LI');
  const reversed = list.hasAttribute('reversed');
  const step = reversed ? -1 : 1;
  let next = wholeOf(list.getAttribute('start')) ?? (reversed ? items.length : 1);
  for (const item of items) {
    const n = wholeOf(item.getAttribute('value')) ?? next;
    numbers.set(item, n);
    next = n + step;
  }
  return numbers;
}

function wholeOf(value: string | null): number | undefined {
  const n = Number.parseInt(value ?? '', 10);
  return Number.isSafeInteger(n) ? n : undefined;
}
