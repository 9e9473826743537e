/** Named lists of words that phrases may use as `{name}`. */
export type WordSets = Readonly<Record<string, readonly string[]>>;

const escapeWord = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** Between words: spaces, with at most one comma ("would you, please, send"). */
const GAP = ',? +';
/** `*`: up to three words that stay inside the clause. */
const SKIPPED = '[^ ,.;:?!()]+';
const MOST_SKIPPED = 3;

/** How many words of the set `filler` a `~` stands for, at most. */
const MOST_FILLERS = 4;

/** `let_me_have` in a phrase is three words. */
const words = (alternative: string): string => alternative.split('_').map(escapeWord).join(' +');

const alternativesOf = (part: string, sets: WordSets): readonly string[] =>
  part.split('/').flatMap((alternative) => {
    const set = /^\{([\w-]+)\}$/u.exec(alternative)?.[1];
    return set === undefined ? [alternative] : (sets[set] ?? []).map((word) => word.replaceAll(' ', '_'));
  });

const token = (part: string, sets: WordSets): string =>
  `(?:${alternativesOf(part, sets).map(words).join('|')})`;

const isOptional = (part: string): boolean => part.startsWith('[') && part.endsWith(']');

/** What one part of a phrase may be, and whether it may be left out. `*`, which is any word, has no words. */
export function wordsOfPart(
  part: string,
  sets: WordSets,
): { readonly words: readonly string[]; readonly mayBeAbsent: boolean } {
  if (part === '*') return { words: [''], mayBeAbsent: true };
  if (part === '~') return { words: alternativesOf('{filler}', sets), mayBeAbsent: true };
  const optional = isOptional(part);
  return { words: alternativesOf(optional ? part.slice(1, -1) : part, sets), mayBeAbsent: optional };
}

/** The source of a regular expression for one phrase; see `compilePhrases` for the notation. */
function phraseSource(phrase: string, sets: WordSets): string {
  let source = '';
  let begun = false;
  for (const part of phrase.split(' ')) {
    const optional = isOptional(part);
    const repeat = part === '*' ? MOST_SKIPPED : part === '~' ? MOST_FILLERS : undefined;
    const inner =
      part === '*' ? SKIPPED : token(part === '~' ? '{filler}' : optional ? part.slice(1, -1) : part, sets);
    const unit = begun ? `${GAP}${inner}` : optional || repeat !== undefined ? `${inner}${GAP}` : inner;
    source += repeat !== undefined ? `(?:${unit}){0,${repeat}}` : optional ? `(?:${unit})?` : unit;
    begun ||= !optional && repeat === undefined;
  }
  return source;
}

/**
 * One regular expression for a list of phrases, to be run on folded text. Notation: words apart by one space; `a/b`
 * either; `let_me_have` words inside an alternative; `{set}` any word of a set; `[word]` may be absent; `*` up to
 * three words of the same clause; `~` up to four words of the set `filler`. Every repeat is bounded, so matching takes linear time.
 */
export function compilePhrases(phrases: readonly string[], sets: WordSets = {}, flags = 'g'): RegExp {
  const sources = phrases.map((phrase) => phraseSource(phrase, sets));
  return new RegExp(`(?<![\\w'])(?:${sources.join('|')})(?![\\w'])`, flags);
}
