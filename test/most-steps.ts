import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';

/** How a part of a pattern may be tried from one place in a text: in how many ways, and in how many steps all of them. */
interface Tries {
  readonly ways: number;
  readonly steps: number;
}

const ONE: Tries = { ways: 1, steps: 1 };
const NEVER_ENDS: Tries = { ways: Number.POSITIVE_INFINITY, steps: Number.POSITIVE_INFINITY };

/** One after the other: each way through the first tries all of the second. */
const then = (first: Tries, second: Tries): Tries => ({
  ways: first.ways * second.ways,
  steps: first.steps + first.ways * second.steps,
});

const either = (all: readonly Tries[]): Tries => ({
  ways: all.reduce((sum, { ways }) => sum + ways, 0),
  steps: all.reduce((sum, { steps }) => sum + steps, 0),
});

function ofAlternatives(alternatives: readonly AST.Alternative[]): Tries {
  return either(
    alternatives.map(({ elements }) =>
      elements.reduce((before, element) => then(before, triesOf(element)), { ways: 1, steps: 0 }),
    ),
  );
}

/** Each number of repeats is a way of its own. More repeats than anybody counts are taken for endless ones. */
function ofRepeats({ element, min, max }: AST.Quantifier): Tries {
  if (max > 10_000) return NEVER_ENDS;
  const once = triesOf(element);
  let ways = 0;
  let run: Tries = { ways: 1, steps: 0 };
  for (let repeats = 0; repeats <= max && Number.isFinite(run.steps); repeats++) {
    if (repeats >= min) ways += run.ways;
    if (repeats < max) run = then(run, once);
  }
  return { ways, steps: run.steps };
}

function triesOf(element: AST.Element): Tries {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Quantifier':
      return ofRepeats(element);
    case 'Assertion':
      if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return ONE;
      // What was found in it is never tried otherwise.
      return { ways: 1, steps: ofAlternatives(element.alternatives).steps };
    case 'Backreference':
      // As long as what it repeats, which no pattern of ours makes long.
      return NEVER_ENDS;
    default:
      return ONE;
  }
}

/**
 * The most steps a matcher that goes back may take from one place in any text: all ways of a pattern whose every repeat
 * has an end, counted as if each step that could fail did not. Infinite where a repeat has no end. A text takes at most
 * so many times its length.
 */
export const mostSteps = (source: string, flags: string): number =>
  ofAlternatives(parseRegExpLiteral(`/${source}/${flags}`).pattern.alternatives).steps;
