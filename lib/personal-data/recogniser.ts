import { matchesOf } from '../model/matches.ts';
import type { PersonalDataType, Whose } from '../model/personal-data.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from './reading.ts';

/** One thing found, before it is known whose it is. */
export interface Find {
  readonly span: Span;
  readonly type: PersonalDataType;
  /** One sentence for the officer: what in the text made this a mark. */
  readonly why: string;
  /** Set where the recogniser's own cue tells it ("my name is"). */
  readonly whose?: Whose;
}

/**
 * One way to know one type of personal data. `hits` and `misses` are whole texts; `[[brackets]]` in a hit show exactly
 * what this recogniser marks, and a test runs them all.
 */
export interface Recogniser {
  readonly name: string;
  readonly type: PersonalDataType;
  readonly find: (reading: Reading) => readonly Find[];
  /** Of one that is all data. */
  readonly forms?: readonly Form[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** One way in which the thing is written. */
export interface Form {
  /** Global. What it matches is marked, or only its group `mark` where there is one. */
  readonly pattern: RegExp;
  /** A cheaper look: a text in which it finds nothing holds none of the form, nor the cue that it needs. */
  readonly needs?: RegExp;
  /** Check digits and the like, over the marked words. */
  readonly valid?: (marked: string) => boolean;
  /** One of these must stand in the text before the mark, `within` characters at most (60 where not given). */
  readonly cue?: RegExp;
  readonly within?: number;
  /** No mark where the 40 characters before it match this. */
  readonly deny?: RegExp;
  /** No mark where the 40 characters after it match this. */
  readonly denyAfter?: RegExp;
  /** Where it differs from the recogniser's. */
  readonly why?: string;
}

/** A recogniser that is all data. */
export interface PatternRules {
  readonly name: string;
  readonly type: PersonalDataType;
  readonly why: string;
  readonly forms: readonly Form[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

const CUE_REACH = 60;
const DENY_REACH = 40;

/** Makes a recogniser of patterns and the data around them. */
export const byPattern = (rules: PatternRules): Recogniser => ({
  name: rules.name,
  type: rules.type,
  hits: rules.hits,
  misses: rules.misses,
  forms: rules.forms,
  find: ({ text }) =>
    rules.forms.flatMap((form) =>
      marksOf(text, form).map((span) => ({ span, type: rules.type, why: form.why ?? rules.why })),
    ),
});

const NO_MARKS: readonly Span[] = [];

/** What one form marks in a text, in order. */
export function marksOf(text: string, form: Form): readonly Span[] {
  if (form.needs?.test(text) === false) return NO_MARKS;
  const marks: Span[] = [];
  for (const match of matchesOf(text, form.pattern)) {
    const marked = match.groups?.mark ?? match[0];
    const start = match.index + match[0].lastIndexOf(marked);
    const span = { start, end: start + marked.length };
    if (accepts(text, span, form)) marks.push(span);
  }
  return marks;
}

function accepts(text: string, { start, end }: Span, form: Form): boolean {
  if (form.valid?.(text.slice(start, end)) === false) return false;
  if (form.cue?.test(text.slice(Math.max(0, start - (form.within ?? CUE_REACH)), start)) === false)
    return false;
  if (form.deny?.test(text.slice(Math.max(0, start - DENY_REACH), start)) === true) return false;
  return form.denyAfter?.test(text.slice(end, end + DENY_REACH)) !== true;
}
