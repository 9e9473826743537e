import type { Whose } from '../../model/personal-data.ts';
import type { Find } from '../recogniser.ts';
import { foldName } from './name-list.ts';
import type { NameShape } from './name-shape.ts';
import { BODY_WORDS, FIRMS, NAMING_WORDS, PLACE_WORDS, THING_WORDS } from './not-names.ts';
import type { Word } from './words.ts';

/** Courtesy titles: part of the mark, because they say who is meant. */
export const COURTESY_TITLES: ReadonlySet<string> = new Set(
  'emeritus mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron cllr councillor rev revd reverend hon rabbi imam'.split(
    ' ',
  ),
);

/** A find for a name; a courtesy title right before it belongs to the mark. */
export function nameFind(words: readonly Word[], name: NameShape, why: string, whose?: Whose): Find {
  const before = words[name.from - 1];
  const first = words[name.from];
  const titled =
    before !== undefined &&
    first !== undefined &&
    COURTESY_TITLES.has(before.lower) &&
    /^\.? {0,2}$/u.test(first.gap);
  return {
    type: 'person',
    span: { start: titled ? before.start : name.start, end: name.end },
    why,
    ...(whose === undefined ? {} : { whose }),
  };
}

/** What bears a person's name right after its own: "the trawler Lady Maeve", "the ferry Ada Pym". */
const NAMED_THINGS: ReadonlySet<string> = new Set(
  'ship steamer trawler ferry yacht vessel lifeboat barge dredger tug minesweeper frigate destroyer submarine locomotive racehorse'.split(
    ' ',
  ),
);

const PLAIN_GAP = /^[ \t\u00a0]{1,2}$/u;

/** True where the words around a name make it a street, a building, a body, a ship, a firm or a law. */
export function isNameOfThing(words: readonly Word[], name: NameShape): boolean {
  const after = words[name.to];
  if (after !== undefined && PLAIN_GAP.test(after.gap)) {
    const { capital, lower } = after;
    if (capital && (BODY_WORDS.has(lower) || PLACE_WORDS.has(lower) || THING_WORDS.has(lower))) return true;
  }
  if (after !== undefined && /^ ?& ?$/u.test(after.gap)) return true;
  const before = words[name.from - 1];
  const first = words[name.from];
  if (before !== undefined && first !== undefined && /^(?:\.? | ?& ?)$/u.test(first.gap)) {
    if (first.gap.includes('&')) return true;
    if (before.capital && NAMING_WORDS.has(before.lower)) return true;
    const titled = COURTESY_TITLES.has(before.lower) ? words[name.from - 2] : before;
    if (titled !== undefined && NAMED_THINGS.has(titled.lower)) return true;
  }
  const [one, two] = [words[name.from], words[name.from + 1]];
  return one !== undefined && two !== undefined && FIRMS.has(`${foldName(one.text)} ${foldName(two.text)}`);
}
