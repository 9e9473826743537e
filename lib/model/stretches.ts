/** A stretch of a line: in the line's own language, or in English. */
export interface Stretch {
  readonly words: string;
  readonly english: boolean;
}

const isInWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where `piece` stands in the text as words of its own, from `from` on; -1 where it does not. */
function placeOf(piece: string, text: string, from: number): number {
  for (let at = text.indexOf(piece, from); at !== -1; at = text.indexOf(piece, at + 1)) {
    if (!isInWord(text[at - 1]) && !isInWord(text[at + piece.length])) return at;
  }
  return -1;
}

/**
 * A line cut into what is in its own language and what is English, in order; together they are the line. `english`: the
 * pieces that are English, wherever they stand in it; none where absent. The longest first, so that a piece inside
 * another does not cut it.
 */
export function stretchesOf(text: string, english: readonly string[] = []): readonly Stretch[] {
  const pieces = english.filter((piece) => piece.trim() !== '').toSorted((a, b) => b.length - a.length);
  for (const piece of pieces) {
    const at = placeOf(piece, text, 0);
    if (at === -1) continue;
    return [
      ...stretchesOf(text.slice(0, at), english),
      { words: piece, english: true },
      ...stretchesOf(text.slice(at + piece.length), english),
    ];
  }
  return text === '' ? [] : [{ words: text, english: false }];
}
