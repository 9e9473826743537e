import type { Sign } from '../signs/sign.ts';
import { listenFor } from './language.ts';
import { tokensOf } from './tokens.ts';

/** A text with what a sign marks in it put in `[[brackets]]`. */
export type Marker = (text: string) => string;

/**
 * Compiles one sign by itself and shows what it would mark, its conditions taken as met: for the tests of the signs
 * and for the Rule Book. Throws an Error with a plain sentence where a phrase does not parse.
 */
export function markerFor(sign: Sign): Marker {
  const listen = listenFor([sign], {});
  return (text) => {
    const tokens = tokensOf(text);
    const heard = listen(tokens);
    const barred = new Set(
      heard.filter(({ role }) => role.part === 'unless').map(({ first }) => tokens[first]?.unit),
    );
    const isNear = (sign.near ?? []).length === 0 || heard.some(({ role }) => role.part === 'near');
    if (!isNear) return text;
    const spans = heard
      .filter(({ role, first }) => role.part === 'look' && !barred.has(tokens[first]?.unit))
      .map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let out = '';
    let at = 0;
    let open: { start: number; end: number } | undefined;
    const close = (): void => {
      if (open === undefined) return;
      out += `${text.slice(at, open.start)}[[${text.slice(open.start, open.end)}]]`;
      at = open.end;
    };
    for (const span of spans) {
      if (open !== undefined && span.start <= open.end) {
        open = { start: open.start, end: Math.max(open.end, span.end) };
        continue;
      }
      close();
      open = span;
    }
    close();
    return out + text.slice(at);
  };
}
