import { mayAsk } from './ask-words.ts';
import { opensItem } from './blocks.ts';
import { isValediction, takesLeave, trailingLeave, valedictionLength } from './closing.ts';
import { disclaimerAt } from './disclaimer.ts';
import { cutLine, isRule, type Line, marked, markRange, openRuns } from './lines.ts';
import { sentencesOf } from './sentences.ts';
import {
  isClientLine,
  isNamed,
  isNameLine,
  isSignatureLine,
  isSignatureMark,
  signsOff,
} from './signature.ts';

/** A signature is not longer than this. */
const SIGNATURE_LINES = 14;
/** Sentences of leave-taking are looked for in so many characters before the end. */
const LEAVE_LENGTH = 1200;
/** So many paragraphs at the end may do nothing but take leave. */
const LEAVE_PARAGRAPHS = 4;
/** Longer lines are never a leave-taking with a name. */
const LONGEST_LEAVE = 140;

/** Marks leave-taking, signature, a mail program's line and disclaimers. `sender`: the name in the message's header. */
export function markFoot(text: string, lines: readonly Line[], sender: string | undefined): readonly Line[] {
  const cut = lines.flatMap((line) => (line.kind === undefined ? cutValediction(line) : [line]));
  const known = markClient(markDisclaimers(cut));
  let left = markSignature(markSignOff(known), sender);
  for (let i = 0; i < LEAVE_PARAGRAPHS; i++) left = markLeave(text, left);
  return left.flatMap((line) => (line.kind === 'closing' ? cutValediction(line) : [line]));
}

/** "Kind regards, Jo Mann" on one line becomes two, the second a signature where the first is known to be a closing. */
function cutValediction(line: Line): readonly Line[] {
  const length = line.body.length < LONGEST_LEAVE ? valedictionLength(line.body) : 0;
  if (length === 0 || length >= line.body.length) return [line];
  const [leave, name] = cutLine(line, length);
  if (leave === undefined || name === undefined) return [line];
  return line.kind === undefined ? [leave, name] : [leave, marked(name, 'signature')];
}

/** Disclaimers, and whatever stands below one without asking for anything. */
function markDisclaimers(lines: readonly Line[]): readonly Line[] {
  const out = [...lines];
  let below = false;
  openRuns(lines).forEach(([first, last], nth) => {
    const bodies = lines.slice(first, last + 1).map(({ body }) => body);
    const at = disclaimerAt(bodies);
    if (at >= 0) {
      markRange(out, first + at, last + 1, 'disclaimer');
      below = nth > 0;
    } else if (below && !ASKS_BELOW.test(bodies.join(' ')) && !bodies.some(opensItem)) {
      markRange(out, first, last + 1, 'disclaimer');
    } else below = false;
  });
  return out;
}

const ASKS_BELOW = /\?|(?<!\w)please (?:provide|send|supply|tell)\b/iu;

/** What a mail program adds, rules drawn across the page, and the block under a signature mark. */
function markClient(lines: readonly Line[]): readonly Line[] {
  const out = [...lines];
  const lastOpen = lines.findLastIndex(({ kind, body }) => kind === undefined && !isClientLine(body));
  for (let i = out.length - 1; i >= 0; i--) {
    const line = out[i];
    if (line === undefined || line.kind !== undefined) continue;
    if (isClientLine(line.body)) out[i] = marked(line, 'signature');
    else if (
      isSignatureMark(line.body) &&
      lastOpen - i <= SIGNATURE_LINES &&
      lines.slice(i + 1, lastOpen + 1).every(canSign)
    ) {
      const kind = out[i + 1]?.kind === 'disclaimer' ? 'disclaimer' : 'signature';
      markRange(out, i, lastOpen + 1, kind);
    } else if (isRule(line.body) || isSignatureMark(line.body))
      out[i] = marked(line, out[i + 1]?.kind ?? 'furniture');
  }
  return out;
}

const canSign = ({ kind, body }: Line): boolean => kind !== undefined || isSignatureLine(body);

/** Each leave-taking line below the first words of the letter, with the name and address under it. */
function markSignOff(lines: readonly Line[]): readonly Line[] {
  const out = [...lines];
  let begun = false;
  for (let i = 0; i < out.length; i++) {
    const line = out[i];
    if (line === undefined || line.kind !== undefined) continue;
    // "Thank you for your reply." at the very top takes no leave, unless nothing but a signature follows.
    if (isValediction(line.body) && (begun || lines.slice(i + 1, i + 8).every(canSign))) {
      out[i] = marked(line, 'closing');
      i = signOff(out, i + 1) - 1;
    } else begun = true;
  }
  return out;
}

/** Marks the lines of the signature that begins at `at`; the index after it. */
function signOff(lines: Line[], at: number): number {
  let named = false;
  for (let i = at; i < lines.length && i < at + SIGNATURE_LINES; i++) {
    const line = lines[i];
    if (line === undefined || (line.kind !== undefined && line.kind !== 'signature')) return i;
    if (line.kind === 'signature') continue;
    if (isValediction(line.body)) lines[i] = marked(line, 'closing');
    else if (isSignatureLine(line.body) && (named || signsOff(line.body))) {
      lines[i] = marked(line, 'signature');
      named = true;
    } else return i;
  }
  return Math.min(lines.length, at + SIGNATURE_LINES);
}

/** A name, with what may stand under it, at the foot of a letter that takes no leave. */
function markSignature(lines: readonly Line[], sender: string | undefined): readonly Line[] {
  const end = lines.findLastIndex(({ kind }) => kind === undefined);
  let top = -1;
  for (let i = end; i > 0 && i > end - SIGNATURE_LINES; i--) {
    const line = lines[i];
    if (line === undefined || line.kind !== undefined || !isSignatureLine(line.body)) break;
    if (opensSignature(line, lines[i - 1], sender)) top = i;
  }
  if (top === -1) return lines;
  const out = [...lines];
  markRange(out, top, end + 1, 'signature');
  return out;
}

/** True where a line that could sign stands apart from the one before, and gives a name. */
function opensSignature(line: Line, before: Line | undefined, sender: string | undefined): boolean {
  if (before === undefined) return false;
  if (sender !== undefined && sender.length > 3 && line.body.toLowerCase().startsWith(sender.toLowerCase()))
    return true;
  if (/:$/u.test(before.body)) return false;
  const ended = before.kind !== undefined || /[.?!]["'”’)]*$/u.test(before.body);
  // Under a line that could be a name too, it may be the next of a list.
  return isNamed(line.body) && (ended || (line.gap && !isNameLine(before.body)));
}

/** Sentences of leave-taking at the end of the last open lines ("Thank you for your help."). */
function markLeave(text: string, lines: readonly Line[]): readonly Line[] {
  const run = openRuns(lines).at(-1);
  if (run === undefined) return lines;
  const [first, last] = run;
  const start = lines[first]?.bodyStart ?? 0;
  const end = lines[last]?.end ?? 0;
  const cut = leaveStart(text, { start: Math.max(start, end - LEAVE_LENGTH), end });
  const only = lines.findIndex(({ kind }) => kind === undefined) === first && cut <= start;
  if (cut >= end || (only && mayAsk(text.slice(cut, end)))) return lines;
  return lines.flatMap((line, i) => {
    if (i < first || i > last || line.end <= cut) return [line];
    if (line.bodyStart >= cut) return [marked(line, 'closing')];
    const [kept, taken] = cutLine(line, cut - line.bodyStart);
    return kept === undefined || taken === undefined ? [line] : [kept, marked(taken, 'closing')];
  });
}

/** Where the leave-taking sentences at the end of a stretch begin; its end when there are none. */
function leaveStart(text: string, stretch: { readonly start: number; readonly end: number }): number {
  const sentences = sentencesOf(text, [stretch]);
  let cut = stretch.end;
  for (let i = sentences.length - 1; i >= 0; i--) {
    const sentence = sentences[i];
    if (sentence === undefined) break;
    const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
    const signed = i === sentences.length - 1 && words.length < LONGEST_LEAVE && valedictionLength(words) > 0;
    if (!takesLeave(words) && !signed) {
      return i === sentences.length - 1
        ? sentence.end - trailingLeave(text.slice(sentence.start, sentence.end))
        : cut;
    }
    cut = sentence.start;
  }
  return cut;
}
