import type { Letter, LetterPart, LetterPartKind } from '../model/letter.ts';
import type { Message } from '../model/source-text.ts';
import { type Span, trimSpan } from '../model/span.ts';
import { blocksOf } from './blocks.ts';
import { isValediction, takesLeave, valedictionLength } from './closing.ts';
import { isDisclaimer } from './disclaimer.ts';
import { isFurniture } from './furniture.ts';
import { greetingLength } from './greeting.ts';
import { type Line, linesOf } from './lines.ts';
import { openingAt } from './quoted.ts';
import { sentencesOf } from './sentences.ts';
import { isClientLine, isNameLine, isSignatureLine, isSignatureMark } from './signature.ts';

type Kinds = (LetterPartKind | undefined)[];

/** Marks what was quoted: from an opening to the end, or as far as the `>` marks go. */
function markQuoted(lines: readonly Line[], kinds: Kinds): void {
  let ownSeen = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.blank || kinds[i] !== undefined) continue;
    if (line.quoteDepth > 0) {
      kinds[i] = 'quoted';
      continue;
    }
    const opening = openingAt(lines, i);
    if (opening === undefined) {
      ownSeen = true;
      continue;
    }
    kinds.fill('header', opening.first, opening.last + 1);
    i = opening.last;
    if (!ownSeen && opening.kind === 'header') continue;
    let next = i + 1;
    while (lines[next]?.blank === true) next++;
    const marked = (lines[next]?.quoteDepth ?? 0) > 0;
    if (marked && opening.kind === 'attribution') continue;
    for (let j = i + 1; j < lines.length; j++) {
      const inner = openingAt(lines, j);
      if (inner !== undefined) {
        kinds.fill('header', inner.first, inner.last + 1);
        j = inner.last;
      } else kinds[j] = 'quoted';
    }
    return;
  }
}

function paragraphs(lines: readonly Line[], kinds: Kinds): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.blank !== false || kinds[i] !== undefined) continue;
    const first = i;
    while (lines[i + 1]?.blank === false && kinds[i + 1] === undefined) i++;
    runs.push({ first, last: i });
  }
  return runs;
}

function markEnds(lines: readonly Line[], kinds: Kinds): void {
  for (const { first, last } of paragraphs(lines, kinds)) {
    const words = lines
      .slice(first, last + 1)
      .map((line) => line.body)
      .join(' ');
    if (words.length < 3000 && isDisclaimer(words)) {
      for (let i = first; i <= last; i++) if (last === first || isDisclaimer(words)) kinds[i] = 'disclaimer';
    }
  }
  // From a leave-taking on, what looks like a signature is one.
  let closed = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.blank || kinds[i] !== undefined) continue;
    if (isClientLine(line.body) || isSignatureMark(line.body)) {
      kinds[i] = 'signature';
      closed = true;
    } else if (isValediction(line.body) || takesLeave(line.body)) {
      kinds[i] = 'closing';
      closed = closed || /^\p{L}{2}/u.test(line.body);
    } else if (closed && isSignatureLine(line.body)) kinds[i] = 'signature';
    else closed = false;
  }
  // A name alone at the foot.
  let foot = lines.length - 1;
  while (foot > 0 && (lines[foot]?.blank === true || kinds[foot] !== undefined)) foot--;
  const end = lines[foot];
  const before = lines[foot - 1];
  if (
    end !== undefined &&
    before !== undefined &&
    isNameLine(end.body) &&
    (before.blank || /[.?!]$/u.test(before.body))
  ) {
    kinds[foot] = 'signature';
  }
}

/** Takes a message apart into greeting, request, signature, quoted parts and the rest. Never throws. */
export function readLetter(message: Message): Letter {
  const { text } = message.source;
  const lines = linesOf(text);
  const kinds: Kinds = lines.map((line) => (isFurniture(line.body) ? 'furniture' : undefined));
  markQuoted(lines, kinds);
  markEnds(lines, kinds);
  const pieces: LetterPart[] = [];
  let begun = false;
  lines.forEach((line, i) => {
    if (line.blank) return;
    const kind = kinds[i] ?? 'request';
    const start = kind === 'quoted' ? trimSpan(text, line).start : line.bodyStart;
    const end = line.bodyStart + line.body.length;
    if (kind === 'request' && !begun) {
      begun = true;
      const greeting = greetingLength(line.body);
      if (greeting > 0) {
        pieces.push({ span: { start, end: start + greeting }, kind: 'greeting' });
        if (start + greeting < end) pieces.push({ span: { start: start + greeting, end }, kind });
        else begun = false;
        return;
      }
    }
    const leave = kind === 'request' ? valedictionLength(line.body) : 0;
    if (leave > 0) {
      pieces.push({ span: { start, end: start + leave }, kind: 'closing' });
      if (start + leave < end) pieces.push({ span: { start: start + leave, end }, kind: 'signature' });
      return;
    }
    pieces.push({ span: { start, end }, kind });
  });
  const parts = joinParts(text, pieces);
  const own = parts.filter((part) => part.kind === 'request' || part.kind === 'preamble');
  const asking = own.length > 0 ? own : parts.filter((part) => part.kind === 'quoted');
  return {
    parts,
    asking: asking.map((part) => part.span),
    sentences: parts
      .filter((part) => part.kind !== 'furniture')
      .flatMap((part) => sentencesOf(text, blocksOf(linesOf(text, part.span)))),
  };
}

/** Neighbours of one kind become one part; each part is trimmed. */
function joinParts(text: string, pieces: readonly LetterPart[]): readonly LetterPart[] {
  const joined: { span: Span; kind: LetterPartKind }[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && before.kind === piece.kind)
      before.span = { start: before.span.start, end: piece.span.end };
    else joined.push({ ...piece });
  }
  return joined
    .map(({ span, kind }) => ({ span: trimSpan(text, span), kind }))
    .filter(({ span }) => span.end > span.start);
}
