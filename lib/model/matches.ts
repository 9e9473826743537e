/** None of them. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global pattern in the text, in order, from its beginning. As `text.matchAll(pattern)`, which makes a copy of the
 * pattern each time: over a short text the copy costs more than the look.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again where it stands.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && isPair(text, match.index) ? 2 : 1;
  }
  return found;
}

/** True where one character takes two UTF-16 units. */
const isPair = (text: string, index: number): boolean => (text.codePointAt(index) ?? 0) > 0xffff;
