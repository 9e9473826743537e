/** The limbs that follow a section number, each a path of its own: `31(1)(a)(b)` gives `(1)(a)` and `(1)(b)`. */
export interface Limbs {
  readonly paths: readonly string[];
  /** Where the limbs end; the start again where there are none. */
  readonly end: number;
}

// Blanks stay on the line: a bracket on the next line is a list marker and not a limb.
const TOKEN = /[ \t\u00a0]?\([ \t\u00a0]?(\d{1,2}[A-Za-z]?|[A-Za-z]{1,4})[ \t\u00a0]?\)/uy;
const RANGE = /[ \t\u00a0]?(?:-|–|to)[ \t\u00a0]?(?=\()/uy;
const JOIN = /[ \t\u00a0]?(?:[,;&/]|and|or)[ \t\u00a0]?(?:(?:and|or|&)[ \t\u00a0])?(?=\()/uy;
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/u;
/** Paragraphs are single letters, or those that an amendment put in between (`(aa)`, `(fa)`, `(gb)`). */
const LETTER = /^(?:[a-z]|[ae-gk][a-d])$/u;

type Level = 0 | 1 | 2;
const isAfter = (letter: string, before: string | undefined): boolean =>
  before !== undefined && before.length === 1 && before.charCodeAt(0) + 1 === letter.charCodeAt(0);

/** Subsection (0), paragraph (1) or sub-paragraph (2); undefined for a bracket that is no limb, such as `(DPA)`. */
function levelOf(token: string, path: readonly (string | undefined)[]): Level | undefined {
  if (/^\d/u.test(token)) return 0;
  const roman = ROMAN.test(token);
  if (roman && path[1] !== undefined) {
    const follows = path[2] === undefined && token.length === 1 && isAfter(token, path[1]);
    return follows ? 1 : 2;
  }
  return roman || LETTER.test(token) ? 1 : undefined;
}

const written = (path: readonly (string | undefined)[]): string =>
  path.map((token) => (token === undefined ? '' : `(${token})`)).join('');

const folded = (token: string): string => (/^\d/u.test(token) ? token.toUpperCase() : token.toLowerCase());

/** The letters strictly between two paragraphs, for a range such as `(a) to (d)`. */
function between(first: string | undefined, last: string): readonly string[] {
  if (first === undefined || first.length !== 1 || last.length !== 1) return [];
  const letters: string[] = [];
  for (let code = first.charCodeAt(0) + 1; code < last.charCodeAt(0); code++)
    letters.push(String.fromCharCode(code));
  return letters;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the limbs that stand at `at`, right after a section number. Never throws; linear in what it reads. */
export function readLimbs(text: string, at: number): Limbs {
  const paths: string[] = [];
  let path: (string | undefined)[] = [undefined, undefined, undefined];
  let end = at;
  let next = at;
  let range = false;
  for (let token = matchAt(TOKEN, text, next); token !== null; token = matchAt(TOKEN, text, next)) {
    const name = folded(token[1] ?? '');
    const level = levelOf(name, path);
    if (level === undefined) break;
    if (path.slice(level).some((deeper) => deeper !== undefined)) {
      paths.push(written(path));
      if (range && level === 1)
        for (const letter of between(path[1], name)) paths.push(written([path[0], letter]));
    }
    path = path.map((kept, i) => (i < level ? kept : i === level ? name : undefined));
    end = token.index + token[0].length;
    const ranged = matchAt(RANGE, text, end);
    const joined = ranged ?? matchAt(JOIN, text, end);
    range = ranged !== null;
    next = joined === null ? end : joined.index + joined[0].length;
  }
  const last = written(path);
  return { paths: last === '' ? paths : [...paths, last], end };
}
