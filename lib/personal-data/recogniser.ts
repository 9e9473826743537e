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
  /** Every pattern it uses, so that a test can check each for super-linear time. */
  readonly patterns: readonly RegExp[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** A recogniser that is all data. */
export interface PatternRules {
  readonly name: string;
  readonly type: PersonalDataType;
  readonly why: string;
  /** Global. What it matches is marked, or only its group `mark` where there is one. */
  readonly pattern: RegExp;
  /** Check digits and the like, over the marked words. */
  readonly valid?: (marked: string) => boolean;
  /** One of these must stand in the text before the mark, `within` characters at most (60 where not given). */
  readonly cue?: RegExp;
  readonly within?: number;
  /** No mark where the 40 characters before it end in this. */
  readonly deny?: RegExp;
  /** No mark where the 40 characters after it begin with this. */
  readonly denyAfter?: RegExp;
  readonly whose?: Whose;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

const CUE_REACH = 60;
const DENY_REACH = 40;

/** Makes a recogniser of a pattern and the data around it. */
export function byPattern(rules: PatternRules): Recogniser {
  const { cue, deny, denyAfter, valid } = rules;
  const accepts = (text: string, span: Span): boolean => {
    if (valid !== undefined && !valid(text.slice(span.start, span.end))) return false;
    if (
      cue !== undefined &&
      !cue.test(text.slice(Math.max(0, span.start - (rules.within ?? CUE_REACH)), span.start))
    )
      return false;
    if (deny?.test(text.slice(Math.max(0, span.start - DENY_REACH), span.start))) return false;
    return !denyAfter?.test(text.slice(span.end, span.end + DENY_REACH));
  };
  return {
    name: rules.name,
    type: rules.type,
    patterns: [rules.pattern, cue, deny, denyAfter].filter((pattern) => pattern !== undefined),
    hits: rules.hits,
    misses: rules.misses,
    find: ({ text }) => {
      const finds: Find[] = [];
      for (const match of text.matchAll(rules.pattern)) {
        const marked = match.groups?.mark ?? match[0];
        const start = match.index + match[0].lastIndexOf(marked);
        const span = { start, end: start + marked.length };
        if (accepts(text, span))
          finds.push({
            span,
            type: rules.type,
            why: rules.why,
            ...(rules.whose === undefined ? {} : { whose: rules.whose }),
          });
      }
      return finds;
    },
  };
}
