import type { Span } from '../../model/span.ts';
import { readLimbs } from './limbs.ts';

const NUMBER = /(\d{1,3})([A-Ca-c](?![\p{L}\p{N}]))?(?![\p{N}]|[.,]\d|%|\p{L})/uy;
/** What joins the sections of a list. */
export const JOINED = /[ \t\u00a0]?(?:,|;|&|\/|and|or|to|-|–)(?:[ \t\u00a0](?:and|or|&))?[ \t\u00a0]?/iuy;
/** The introducing word, said again within a list. */
export const AGAIN = /(?:sections?|ss?\.?|regulations?|regs?\.?|articles?|exemptions?)[ \t\u00a0]?(?=\d)/iuy;
/** A bare number counts as one more section of a list only where nothing follows that it could be counting. */
const LIST_GOES_ON =
  /^(?:[ \t]*(?:[.,;:)\]–-]|$|\n)|[ \t]+(?:of|and|or|&|to|apply|applies|are|is|were|have|has|do|does|under|foi|the|as|because)(?![\p{L}]))/iu;

/** What a sticky pattern finds exactly at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A section number with its limbs, one section for each limb. */
export interface Numbered {
  readonly span: Span;
  readonly sections: readonly string[];
}

/** One number with its limbs at `at`, or undefined where none stands there. */
export function readNumber(text: string, start: number, at: number): Numbered | undefined {
  const number = matchAt(NUMBER, text, at);
  if (number === null) return undefined;
  const written = `${number[1]}${(number[2] ?? '').toUpperCase()}`;
  const limbs = readLimbs(text, at + number[0].length);
  const sections = limbs.paths.length === 0 ? [written] : limbs.paths.map((path) => `${written}${path}`);
  return { span: { start, end: limbs.end }, sections };
}

/** The numbers of a list that begins at `at`: "30 and 31", "31(1)(a), 40(2)". */
export function readList(text: string, start: number, at: number): readonly Numbered[] {
  const list: Numbered[] = [];
  let found = readNumber(text, start, at);
  while (found !== undefined) {
    list.push(found);
    const joined = matchAt(JOINED, text, found.span.end);
    if (joined === null) break;
    const from = joined.index + joined[0].length;
    const again = matchAt(AGAIN, text, from);
    const item = readNumber(text, from, from + (again?.[0].length ?? 0));
    const bare =
      item !== undefined && again === null && !text.slice(item.span.start, item.span.end).includes('(');
    found = bare && !LIST_GOES_ON.test(text.slice(item.span.end, item.span.end + 24)) ? undefined : item;
  }
  return list;
}
