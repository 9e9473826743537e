import { stretchesOf } from '../lib/model/stretches.ts';
import { ENGLISH_LANG } from '../lib/words/t.ts';

/** A line in the language of what is around it; what of it is English says so to a screen reader. */
export function WordsOf({
  text,
  english,
}: {
  readonly text: string;
  readonly english?: readonly string[] | undefined;
}) {
  return stretchesOf(text, english).map((one, place) =>
    one.english ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice in a line
      <span key={place} lang={ENGLISH_LANG}>
        {one.words}
      </span>
    ) : (
      one.words
    ),
  );
}
