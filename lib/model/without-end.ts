/**
 * `text` without the characters at its end that match `drop`, a pattern of one character without the `g` flag. Looks
 * from the end, so it takes linear time where replacing `/[x]+$/` takes quadratic time on hostile text.
 */
export function withoutEnd(text: string, drop: RegExp): string {
  let end = text.length;
  while (end > 0 && drop.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
