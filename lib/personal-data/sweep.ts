/** A string to be taken out wherever it stands, and what is put in its place. */
export interface Removal {
  readonly words: string;
  readonly label: string;
}

/** One place where a removal was made. */
export interface Removed<R extends Removal> {
  readonly removal: R;
  readonly found: string;
}

/** Fewer figures than this, with no letter beside them, stand everywhere: a lone age is not looked for. */
const FEWEST_FIGURES = 4;
const WHITE = /\s/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Lower case, letter by letter, and without white space, with the place each character came from. */
function squeeze(text: string): { readonly squeezed: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let squeezed = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (WHITE.test(character)) continue;
    for (const folded of character.toLowerCase()) {
      for (let unit = 0; unit < folded.length; unit++) places.push(index);
      squeezed += folded;
    }
  }
  return { squeezed, places };
}

/** The form in which a string is looked for: no white space, lower case. Empty where it is too short to look for. */
export function soughtForm(words: string): string {
  const { squeezed } = squeeze(words);
  const figures = squeezed.match(/\p{N}/gu)?.length ?? 0;
  return /\p{L}/u.test(squeezed) || figures >= FEWEST_FIGURES ? squeezed : '';
}

/** True where a match from `start` to `end` does not begin or end inside a longer word. */
function standsAlone(text: string, start: number, end: number): boolean {
  const opens = WORD_CHARACTER.test(text.charAt(start)) && WORD_CHARACTER.test(text.charAt(start - 1));
  const closes = WORD_CHARACTER.test(text.charAt(end - 1)) && WORD_CHARACTER.test(text.charAt(end));
  return !opens && !closes;
}

/**
 * Replaces every whole-word occurrence of each removal's words, in any case and with any white space between the
 * characters. Longer strings first, so that a full name goes before its surname.
 */
export function sweep<R extends Removal>(
  text: string,
  removals: readonly R[],
): { readonly text: string; readonly removed: readonly Removed<R>[] } {
  const removed: Removed<R>[] = [];
  let swept = text;
  const byForm = new Map(removals.map((removal) => [soughtForm(removal.words), removal]));
  const sought = [...byForm].filter(([form]) => form !== '').sort(([a], [b]) => b.length - a.length);
  for (const [form, removal] of sought) {
    const { squeezed, places } = squeeze(swept);
    const pieces: string[] = [];
    let kept = 0;
    for (let at = squeezed.indexOf(form); at >= 0; at = squeezed.indexOf(form, at + 1)) {
      const start = places[at] ?? 0;
      const end = (places[at + form.length - 1] ?? 0) + 1;
      if (start < kept || !standsAlone(swept, start, end)) continue;
      pieces.push(swept.slice(kept, start), removal.label);
      removed.push({ removal, found: swept.slice(start, end) });
      kept = end;
    }
    swept = pieces.join('') + swept.slice(kept);
  }
  return { text: swept, removed };
}
