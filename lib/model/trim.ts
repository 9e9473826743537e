/**
 * The offset at which `text` ends once the characters that `skipped` matches are left off its end; 0 where it has no
 * others. Scans back from the end, so the time is linear, where a pattern such as `x+$` may take the square of it.
 */
export function trimmedEnd(text: string, skipped: RegExp): number {
  let end = text.length;
  while (end > 0 && skipped.test(text.charAt(end - 1))) end--;
  return end;
}

/** `text` without the characters at its end that `skipped` matches. `skipped` matches one character and is not global. */
export const withoutEnd = (text: string, skipped: RegExp): string => text.slice(0, trimmedEnd(text, skipped));
