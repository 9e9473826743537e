import type { Span } from '../model/span.ts';
import type { Line } from './reading.ts';

/** A place where a writer signs. */
export interface SignOff {
  /** Indexes of the lines that may hold the name and what follows it: `from` to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Where in the first line the name may begin: after "Regards, " on the same line. */
  readonly start: number;
  /** From the first line's start to the last line's end. */
  readonly span: Span;
  /** A closing formula stands before it, or the letter room calls it a signature: even odd names may be trusted. */
  readonly sure: boolean;
}

/** A closing formula at the start of a line; what follows it on the line may be the name. */
export const CLOSING =
  /^(?:(?:i (?:am|remain),? )?yours?(?: very| most)?(?: sincerely| faithfully| truly| etc| in anticipation| respectfully| cordially| ever)?|(?:with )?(?:my |very |our )?(?:kind(?:est)?|best|warm(?:est)?|many|good|sincere)?,? ?(?:regards?|wishes)|many thanks(?: and (?:kind |best )?regards| in advance| again)?|(?:with )?(?:many |much |sincere )?thanks(?: and (?:kind |best )?regards| in advance| again| very much)?|thank you(?: very much| so much| in advance| again| and (?:kind |best )?regards)?|(?:most )?(?:sincerely|respectfully|faithfully|cordially|truly|gratefully)(?: yours| submitted)?|very truly yours|cheers|rgds|kr|br|ta(?: very much| muchly| very)?|best|signed|thankyou|in solidarity|solidarity|fraternally|warmly|peace|tight lines|sláinte|slán|beir bua|gyda diolch|hwyl(?: fawr)?|pob hwyl|dymuniadau gorau|le (?:deagh |gach )?dh?ùrachd|(?:with )?(?:all|every) good wish(?:es)?|le dùrachd|thank(?:you+|u+| u+)|thanx|tysm|much appreciated|god bless|mise|in anticipation|(?:with )?thanks for your (?:help|time|assistance)|le (?:gach )?(?:dea|meas)[\p{L} -]{0,14}|is mise,? le meas|(?:yn |yr eiddoch yn )(?:gywir|ddiffuant)|cofion(?: gorau| cynnes)?|diolch(?: yn fawr)?|mise le meas)(?=$|[\s,.!:;–—-])[,.!:;–— -]{0,4}/iu;

/** "From Bernie Rafferty" on a line of its own, as people sign a letter. */
const SIGNED_FROM = /^From \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2}\.?$/u;

/** A line of a mail thread's machinery: what stands above it is the end of a message. */
export const THREAD_LINE =
  /^(?:-{2,}|_{5,}|\*{5,}|on .{6,80} wrote:|from:|sent:|begin forwarded message|original message|sent from my |get outlook|disclaimer|this e-?mail (?:and|is|has)|please use this email address|is .{3,80} the wrong address)/iu;

/** An item of a list; "Q. Harbottle", an initial and one more word, is none. */
const LIST_MARK =
  /^(?!\p{Lu}\. ?(?:\p{Lu}[\p{L}'’-]+(?:$|,)|(?:and|&) \p{Lu}))(?:[•*·–-]\s|\(?(?:\p{N}{1,2}[.)]|(?:\p{L}|[ivxIVX]{2,4})(?:\.\s|\)))(?!\p{Lu}\.)|Q\d)/u;
const SENTENCE_END = /[?;:]$|[a-z]{3}\.$/u;
const LONGEST_LINE = 90;
const LONGEST_BLOCK = 9;

const isShort = (line: Line): boolean => line.text.length <= LONGEST_LINE;

/** Every place a writer may sign: after each closing formula, at each message's end, and where the letter room says. */
export function findSignOffs(
  lines: readonly Line[],
  signatures: readonly { readonly span: Span; readonly sure: boolean }[],
): readonly SignOff[] {
  const found = new Map<number, SignOff>();
  const add = (from: number, to: number, start: number, sure: boolean): void => {
    const last = lines[to - 1];
    if (last === undefined || to <= from) return;
    if (found.get(from)?.sure !== true)
      found.set(from, { from, to, start, span: { start, end: last.end }, sure });
  };
  lines.forEach((line, index) => {
    const closing = line.text.length <= LONGEST_LINE ? CLOSING.exec(line.text) : null;
    if (closing !== null) {
      const rest = line.text.slice(closing[0].length);
      if (rest !== '' && /^\p{L}/u.test(rest))
        add(index, blockEnd(lines, index), line.start + closing[0].length, true);
      if (rest === '' || !/^\p{Lu}/u.test(rest)) {
        const from = nextWritten(lines, index + 1);
        const first = lines[from];
        if (first !== undefined && from - index <= 4 && CLOSING.exec(first.text)?.[0] !== first.text)
          add(from, blockEnd(lines, from), first.start, true);
      }
    }
    if (SIGNED_FROM.test(line.text) && index > 2) add(index, blockEnd(lines, index), line.start + 5, true);
    if (THREAD_LINE.test(line.text)) addTail(lines, index, add);
  });
  addTail(lines, lines.length, add);
  for (const { span, sure } of signatures) {
    const from = nextWritten(lines, lineAt(lines, span.start));
    const first = lines[from];
    if (first !== undefined && first.start < span.end) add(from, blockEnd(lines, from), first.start, sure);
  }
  return [...found.values()].sort((a, b) => a.from - b.from);
}

/** Index of the first line that starts at or after an offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nextWritten(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]?.text === '') index++;
  return index;
}

/** The end of a signature's block: two empty lines, a thread line, or a line too long to belong. */
function blockEnd(lines: readonly Line[], from: number): number {
  let end = from + 1;
  for (let index = from + 1, empty = 0; index < lines.length && end - from < LONGEST_BLOCK; index++) {
    const line = lines[index];
    if (line === undefined || THREAD_LINE.test(line.text)) break;
    if (line.text === '') {
      if (++empty > 1) break;
      continue;
    }
    if (!isShort(line) || SENTENCE_END.test(line.text) || LIST_MARK.test(line.text)) break;
    empty = 0;
    end = index + 1;
  }
  return end;
}

/** The short lines above `end` that are no sentence and no list item: a signature without a closing formula. */
function addTail(
  lines: readonly Line[],
  end: number,
  add: (from: number, to: number, start: number, sure: boolean) => void,
): void {
  let to = end;
  while (to > 0 && lines[to - 1]?.text === '') to--;
  let from = to;
  while (from > 0 && to - from < LONGEST_BLOCK) {
    const line = lines[from - 1];
    if (line === undefined || THREAD_LINE.test(line.text)) break;
    if (line.text !== '' && (!isShort(line) || SENTENCE_END.test(line.text) || LIST_MARK.test(line.text)))
      break;
    from--;
  }
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line !== undefined && line.text !== '') add(index, to, line.start, false);
  }
}
