import { type AST, parseRegExpLiteral } from '@eslint-community/regexpp';
import { type Characters, charactersOf, NOBODY, overlap, union } from './characters.ts';

/** How a part of a pattern may be tried from one place in a text: in how many ways, and in how many steps all of them. */
interface Tries {
  readonly ways: number;
  readonly steps: number;
}

const ONE: Tries = { ways: 1, steps: 1 };
const NEVER_ENDS: Tries = { ways: Number.POSITIVE_INFINITY, steps: Number.POSITIVE_INFINITY };
/** More repeats than anybody counts are taken for endless ones that start anywhere. */
const MOST_REPEATS = 10_000;

/** One after the other: each way through the first tries all of the second. */
const then = (first: Tries, second: Tries): Tries => ({
  ways: first.ways * second.ways,
  steps: first.steps + first.ways * second.steps,
});

const ofAll = (elements: readonly AST.Element[], flags: string): Tries =>
  elements.reduce((before, element) => then(before, triesOf(element, flags)), { ways: 1, steps: 0 });

/** Only alternatives that may begin with one character are tried after one another; of the others no more than that is seen. */
function ofAlternatives(alternatives: readonly AST.Alternative[], flags: string): Tries {
  const all = alternatives.map(({ elements }) => ({
    tries: ofAll(elements, flags),
    first: edgeOfAll(elements, 'first', flags),
  }));
  const together = all.map((own) =>
    all
      .filter(
        (other) =>
          other === own ||
          other.first.open ||
          own.first.open ||
          overlap(own.first.characters, other.first.characters),
      )
      .map(({ tries }) => tries)
      .reduce((a, b) => ({ ways: a.ways + b.ways, steps: a.steps + b.steps })),
  );
  return {
    ways: Math.max(...together.map(({ ways }) => ways)),
    steps: all.length - 1 + Math.max(...together.map(({ steps }) => steps)),
  };
}

/** Each number of repeats is a way of its own; a run of one character without an end is one, where `entersRunsOnce` holds. */
function ofRepeats({ element, min, max }: AST.Quantifier, flags: string): Tries {
  if (max === Number.POSITIVE_INFINITY) return isCharacter(element) ? { ways: 1, steps: 2 } : NEVER_ENDS;
  if (max > MOST_REPEATS) return NEVER_ENDS;
  const once = triesOf(element, flags);
  let ways = 0;
  let run: Tries = { ways: 1, steps: 0 };
  for (let repeats = 0; repeats <= max && Number.isFinite(run.steps); repeats++) {
    if (repeats >= min) ways += run.ways;
    if (repeats < max) run = then(run, once);
  }
  return { ways, steps: run.steps };
}

function triesOf(element: AST.Element, flags: string): Tries {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, flags);
    case 'Quantifier':
      return ofRepeats(element, flags);
    case 'Assertion':
      if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return ONE;
      // What was found in it is never tried otherwise.
      return { ways: 1, steps: ofAlternatives(element.alternatives, flags).steps };
    case 'Backreference':
      // As long as what it repeats, which may be anything.
      return NEVER_ENDS;
    default:
      return ONE;
  }
}

type Character = AST.Character | AST.CharacterSet | AST.CharacterClass;

const isCharacter = (element: AST.Element): element is Character =>
  element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass';

/** The characters that may stand on one side of a place in a pattern; `open` where the pattern itself may begin or end there. */
interface Side {
  readonly characters: Characters;
  readonly open: boolean;
}

/** What stands at the edge of nothing, and beyond the edge of a pattern. */
const EMPTY: Side = { characters: NOBODY, open: true };

/** What stands at an edge of an element; `open` where the element may be empty. */
function edgeOf(element: AST.Element, edge: 'first' | 'last', flags: string): Side {
  if (isCharacter(element)) return { characters: charactersOf(element.raw, flags), open: false };
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives
        .map(({ elements }) => edgeOfAll(elements, edge, flags))
        .reduce((a, b) => ({ characters: union(a.characters, b.characters), open: a.open || b.open }));
    case 'Quantifier': {
      const side = edgeOf(element.element, edge, flags);
      return element.min === 0 ? { ...side, open: true } : side;
    }
    default:
      return EMPTY;
  }
}

/** The same of elements one after the other. */
const edgeOfAll = (elements: readonly AST.Element[], edge: 'first' | 'last', flags: string): Side =>
  (edge === 'first' ? elements : elements.toReversed()).reduce<Side>(
    (side, element) => (side.open ? joined(side, edgeOf(element, edge, flags)) : side),
    EMPTY,
  );

const joined = (near: Side, far: Side): Side =>
  near.open ? { characters: union(near.characters, far.characters), open: far.open } : near;

/**
 * True where every repeat without an end is of one character, and begins and ends with the run of such characters in the
 * text: no such character may stand before or after it. Then it can be entered at one place of each run only, in as many
 * ways as there are through the pattern before it, and giving back some of the run leads nowhere. `anchored`: a pattern
 * that is tried at one place of a text may begin with a run.
 */
function entersRunsOnce(
  elements: readonly AST.Element[],
  before: Side,
  after: Side,
  flags: string,
  anchored: boolean,
): boolean {
  return elements.every((element, nth) => {
    const left = joined(edgeOfAll(elements.slice(0, nth), 'last', flags), before);
    const right = joined(edgeOfAll(elements.slice(nth + 1), 'first', flags), after);
    const inside = (alternatives: readonly AST.Alternative[], from: Side, to: Side): boolean =>
      alternatives.every((alternative) => entersRunsOnce(alternative.elements, from, to, flags, anchored));
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return inside(element.alternatives, left, right);
      case 'Assertion':
        return (
          (element.kind !== 'lookahead' && element.kind !== 'lookbehind') ||
          !element.alternatives.some(({ elements: within }) => within.some(isEndless))
        );
      case 'Quantifier': {
        const { element: repeated, max } = element;
        if (max === Number.POSITIVE_INFINITY) {
          if (!isCharacter(repeated)) return false;
          const own = charactersOf(repeated.raw, flags);
          return (
            (!left.open || anchored) && !overlap(own, left.characters) && !overlap(own, right.characters)
          );
        }
        const again = (edge: 'first' | 'last'): Side => edgeOf(repeated, edge, flags);
        return entersRunsOnce(
          [repeated],
          max > 1 ? either(again('last'), left) : left,
          max > 1 ? either(again('first'), right) : right,
          flags,
          anchored,
        );
      }
      default:
        return true;
    }
  });
}

const either = (a: Side, b: Side): Side => ({
  characters: union(a.characters, b.characters),
  open: a.open || b.open,
});

function isEndless(element: AST.Element): boolean {
  switch (element.type) {
    case 'Quantifier':
      return element.max === Number.POSITIVE_INFINITY || isEndless(element.element);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) => elements.some(isEndless));
    default:
      return element.type === 'Assertion' && 'alternatives' in element;
  }
}

/** True where a pattern is tried at one place of a text only: it is sticky, or each of its alternatives begins with `^`. */
const isAnchored = ({ alternatives }: AST.Pattern, flags: string): boolean =>
  flags.includes('y') ||
  (!flags.includes('m') &&
    alternatives.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start'));

/**
 * The most steps a matcher that goes back takes for each character of any text, counted as if each step that could fail
 * did not; infinite where the structure of the pattern does not say. A pattern with a number is linear.
 */
export function mostSteps(source: string, flags: string): number {
  const { pattern } = parseRegExpLiteral(`/${source}/${flags}`);
  const { steps } = ofAlternatives(pattern.alternatives, flags);
  const anchored = isAnchored(pattern, flags);
  const runs = pattern.alternatives.every(({ elements }) =>
    entersRunsOnce(elements, EMPTY, EMPTY, flags, anchored),
  );
  return runs ? steps : Number.POSITIVE_INFINITY;
}
