import { mayAsk } from './ask-words.ts';
import { opensItem } from './blocks.ts';
import { isValediction, takesLeave, valedictionLength } from './closing.ts';
import { disclaimerAt } from './disclaimer.ts';
import { cutLine, type Line, marked, openRuns } from './lines.ts';
import { sentencesOf } from './sentences.ts';
import { isClientLine, isNamed, isNameLine, isSignatureLine, isSignatureMark } from './signature.ts';

/** A signature is not longer than this. */
const SIGNATURE_LINES = 14;

/** Marks leave-taking, signature, a mail program's line and disclaimers. `sender`: the name in the message's header. */
export function markFoot(text: string, lines: readonly Line[], sender: string | undefined): readonly Line[] {
  const cut = lines.flatMap((line) => (line.kind === undefined ? cutValediction(line) : [line]));
  const known = markClient(markDisclaimers(cut));
  return markLeave(text, markSignature(markSignOff(known), sender));
}

/** "Kind regards, Jo Mann" on one line becomes two. */
function cutValediction(line: Line): readonly Line[] {
  const length = line.body.length < 140 ? valedictionLength(line.body) : 0;
  return length > 0 && length < line.body.length ? cutLine(line, length) : [line];
}

const isRule = (body: string): boolean => /^[-_=*~#.–—\s]{3,}$/u.test(body);

/** Disclaimers, and whatever stands below one without asking for anything. */
function markDisclaimers(lines: readonly Line[]): readonly Line[] {
  const out = [...lines];
  let below = false;
  openRuns(lines).forEach(([first, last], nth) => {
    const run = lines.slice(first, last + 1);
    const at = disclaimerAt(run.map(({ body }) => body));
    const words = run.map(({ body }) => body).join(' ');
    const from =
      at >= 0
        ? first + at
        : below &&
            !/\?|\bplease (?:provide|send|supply|tell)\b/iu.test(words) &&
            !run.some(({ body }) => opensItem(body))
          ? first
          : last + 1;
    for (let i = from; i <= last; i++) out[i] = marked(out[i] ?? (run[0] as Line), 'disclaimer');
    below = at >= 0 ? nth > 0 : below && from === first;
  });
  return out;
}

/** What a mail program adds, and the block under a signature mark. */
function markClient(lines: readonly Line[]): readonly Line[] {
  const out = [...lines];
  for (let i = 0; i < out.length; i++) {
    const line = out[i];
    if (line === undefined || line.kind !== undefined) continue;
    if (isClientLine(line.body)) out[i] = marked(line, 'signature');
    else if (isSignatureMark(line.body)) {
      let end = i + 1;
      while (end < out.length && end <= i + SIGNATURE_LINES && isSignatureLine(out[end]?.body ?? '')) end++;
      const atFoot = out.slice(end).every(({ kind }) => kind !== undefined);
      for (let j = i; j < (atFoot ? end : i + 1); j++) {
        const each = out[j];
        if (each !== undefined && each.kind === undefined)
          out[j] = marked(each, atFoot ? 'signature' : 'furniture');
      }
    } else if (isRule(line.body)) out[i] = marked(line, lines[i + 1]?.kind ?? 'furniture');
  }
  return out;
}

/** Each leave-taking line below the first words of the letter, with the name and address under it. */
function markSignOff(lines: readonly Line[]): readonly Line[] {
  const out = [...lines];
  let begun = false;
  for (let i = 0; i < out.length; i++) {
    const line = out[i];
    if (line === undefined || line.kind !== undefined) continue;
    if (!isValediction(line.body) || (!begun && !endsThere(out, i))) {
      begun = true;
      continue;
    }
    out[i] = marked(line, 'closing');
    i = signOff(out, i + 1) - 1;
  }
  return out;
}

/** True where nothing but a signature can follow line `at`. */
const endsThere = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + 8).every(({ kind, body }) => kind !== undefined || isSignatureLine(body));

/** Marks the lines of the signature that begins at `at`; the index after it. */
function signOff(lines: Line[], at: number): number {
  let i = at;
  let named = false;
  for (; i < lines.length && i < at + SIGNATURE_LINES; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind !== undefined) {
      if (line.kind === 'signature') continue;
      break;
    }
    if (isValediction(line.body)) lines[i] = marked(line, 'closing');
    else if (isSignatureLine(line.body) && !opensItem(line.body) && (named || isNamed(line.body))) {
      lines[i] = marked(line, 'signature');
      named = true;
    } else break;
  }
  return i;
}

/** A name, with what may stand under it, at the foot of a letter that takes no leave. */
function markSignature(lines: readonly Line[], sender: string | undefined): readonly Line[] {
  let end = lines.length - 1;
  while (end >= 0 && lines[end]?.kind !== undefined) end--;
  let top = -1;
  for (let i = end; i > 0 && i > end - SIGNATURE_LINES; i--) {
    const line = lines[i];
    if (line === undefined || line.kind !== undefined || !isSignatureLine(line.body) || opensItem(line.body))
      break;
    if (opensSignature(lines, i, sender)) top = i;
  }
  if (top === -1) return lines;
  return lines.map((line, i) =>
    i >= top && i <= end && line.kind === undefined ? marked(line, 'signature') : line,
  );
}

function opensSignature(lines: readonly Line[], at: number, sender: string | undefined): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (line === undefined || before === undefined) return false;
  if (sender !== undefined && sender.length > 3 && line.body.toLowerCase().startsWith(sender.toLowerCase()))
    return true;
  if (/:$/u.test(before.body)) return false;
  const apart = line.gap || before.kind !== undefined || /[.?!]["'”’)]*$/u.test(before.body);
  if (!apart) return false;
  return (
    isNamed(line.body) &&
    (before.kind !== undefined || !isNameLine(before.body) || !line.gap || /[.?!]$/u.test(before.body))
  );
}

/** Sentences of leave-taking at the end of the last open lines ("Thank you for your help."). */
function markLeave(text: string, lines: readonly Line[]): readonly Line[] {
  const run = openRuns(lines).at(-1);
  if (run === undefined) return lines;
  const [first, last] = run;
  const from = lines[first];
  const to = lines[last];
  if (from === undefined || to === undefined) return lines;
  const tail = Math.max(from.bodyStart, to.end - 1200);
  const sentences = sentencesOf(text, [{ start: tail, end: to.end }]);
  let cut = to.end;
  for (let i = sentences.length - 1; i >= 0; i--) {
    const sentence = sentences[i];
    if (sentence === undefined) break;
    const words = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
    if (!takesLeave(words) && !(i === sentences.length - 1 && valedictionLength(words) > 0)) break;
    cut = sentence.start;
  }
  const whole = first === lines.findIndex(({ kind }) => kind === undefined);
  if (cut >= to.end || (whole && cut <= from.bodyStart && mayAsk(text.slice(cut, to.end)))) return lines;
  const out = lines.flatMap((line, i) => {
    if (i < first || i > last || line.end <= cut) return [line];
    if (line.bodyStart >= cut) return [marked(line, 'closing')];
    const [kept, taken] = cutLine(line, cut - line.bodyStart);
    return kept === undefined || taken === undefined ? [line] : [kept, marked(taken, 'closing')];
  });
  return out.flatMap((line) => {
    const length = line.kind === 'closing' && line.body.length < 140 ? valedictionLength(line.body) : 0;
    if (length === 0 || length >= line.body.length) return [line];
    const [leave, name] = cutLine(line, length);
    return leave === undefined || name === undefined ? [line] : [leave, marked(name, 'signature')];
  });
}
