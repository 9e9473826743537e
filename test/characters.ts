/** A set of characters, by the sample of all of them below: a bit each. */
export type Characters = Uint32Array;

/** Every character of the alphabets of Europe, every sign and space; one of each few dozen after them, in all planes. */
const SAMPLE: readonly string[] = [
  ...Array.from({ length: 0x3000 }, (_, unit) => String.fromCharCode(unit)),
  ...Array.from({ length: 870 }, (_, nth) => String.fromCharCode(0x3000 + nth * 61)),
  ...['😀', '𝒜', '𐐨', '𠀀', '𞤀', '𝟘'],
];
const LENGTH = Math.ceil(SAMPLE.length / 32);

export const NOBODY: Characters = new Uint32Array(LENGTH);

/** The characters of either. */
export function union(a: Characters, b: Characters): Characters {
  if (a === b || b === NOBODY) return a;
  return a === NOBODY ? b : a.map((bits, nth) => bits | (b[nth] ?? 0));
}

/** True where a character is in both. */
export const overlap = (a: Characters, b: Characters): boolean =>
  a.some((bits, nth) => (bits & (b[nth] ?? 0)) !== 0);

const known = new Map<string, Characters>();

/** What one character, class or escape of a pattern stands for, asked of the matcher itself. */
export function charactersOf(raw: string, flags: string): Characters {
  const own = flags.replace(/[^iusv]/gu, '');
  const key = `${raw}/${own}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const pattern = new RegExp(`^(?:${raw})$`, own);
  const found = new Uint32Array(LENGTH);
  SAMPLE.forEach((character, nth) => {
    if (pattern.test(character)) found[nth >> 5] = (found[nth >> 5] ?? 0) | (1 << (nth & 31));
  });
  // What stands for nothing of the sample may be like anything.
  const characters = found.some((bits) => bits !== 0) ? found : found.fill(0xffffffff);
  known.set(key, characters);
  return characters;
}
