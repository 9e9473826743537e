import type { Letter, LetterPart, LetterPartKind } from '../model/letter.ts';
import type { Block, Message } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';
import { asksForInformation, mayAsk, pointsBelow, saysWhatIsMeant } from './ask-words.ts';
import { blocksOf } from './blocks.ts';
import { markBody } from './body.ts';
import { markFoot } from './foot.ts';
import { markForm } from './form.ts';
import { isFurniture } from './furniture.ts';
import { markHead } from './head.ts';
import { type Line, linesOf, marked } from './lines.ts';
import { isFromAuthority, markNotice } from './notice.ts';
import { markQuoted } from './quoted.ts';
import { readsAsWelsh } from './reads-as-welsh.ts';
import { markSections } from './sections.ts';
import { sentencesOf } from './sentences.ts';

/** Above a message that was replied to or forwarded, a note longer than this is a letter of its own. */
const LONGEST_NOTE = 600;

/**
 * Takes a message apart into greeting, request, signature, quoted parts and the rest, and finds where the requester
 * asks: in their own words, or in the part quoted, forwarded or recited. Never throws.
 */
export function readLetter(message: Message): Letter {
  const { text, blocks } = message.source;
  const sender = message.from?.name;
  const lines = linesOf(text).map((line) => (isFurniture(line.body) ? marked(line, 'furniture') : line));
  const whole = markQuoted(
    withSignatures(withQuoteDepths(lines, blocks), blocks),
    spansOfKind(blocks, 'quote'),
  );
  const own = readOwn(text, whole.filter(isOpen), sender);
  const read = [...whole.filter((line) => !isOpen(line)), ...own].sort((a, b) => a.start - b.start);
  const starts = new Set(blocks.map(({ span }) => span.start));
  return {
    parts: partsOf(read),
    asking: askingOf(text, own, whole),
    sentences: sentencesOf(text, blocksOf(splitAtKinds(read), starts)),
    ...(readsAsWelsh(text) ? { language: 'cy' } : {}),
  };
}

const isOpen = (line: Line): boolean => line.kind === undefined;

const spansOfKind = (blocks: readonly Block[], kind: Block['kind']): readonly Span[] =>
  blocks.filter((block) => block.kind === kind).map(({ span }) => span);

/** The depth at which the page itself quotes each line, as `>` marks would say it. */
function withQuoteDepths(lines: readonly Line[], blocks: readonly Block[]): readonly Line[] {
  const quotes = blocks.filter(({ kind }) => kind === 'quote');
  if (quotes.length === 0) return lines;
  let at = 0;
  return lines.map((line) => {
    while (at < quotes.length && (quotes[at]?.span.end ?? 0) <= line.start) at++;
    const quote = quotes[at];
    if (quote === undefined || quote.span.start > line.start || quote.depth < line.quoteDepth) return line;
    return { ...line, quoteDepth: quote.depth + 1 };
  });
}

/** Marks what the page itself says is a signature. */
function withSignatures(lines: readonly Line[], blocks: readonly Block[]): readonly Line[] {
  const spans = spansOfKind(blocks, 'signature');
  if (spans.length === 0) return lines;
  return lines.map((line) =>
    line.kind === undefined && spans.some(({ start, end }) => start <= line.start && line.end <= end)
      ? marked(line, 'signature')
      : line,
  );
}

/** Reads lines of one writer as a letter: every line gets its kind. */
function readOwn(text: string, lines: readonly Line[], sender: string | undefined): readonly Line[] {
  const read = markBody(markSections(text, markNotice(markFoot(text, markHead(markForm(lines)), sender))));
  return withEmptyLines(read);
}

/** A line without words goes with the line before it. */
function withEmptyLines(lines: readonly Line[]): readonly Line[] {
  let kind: LetterPartKind = 'request';
  return lines.map((line) => {
    if (line.body === '') return marked(line, kind);
    kind = line.kind ?? 'request';
    return marked(line, kind);
  });
}

/** Neighbouring lines of one kind, as one part. */
function partsOf(lines: readonly Line[]): readonly LetterPart[] {
  const parts: { span: { start: number; end: number }; kind: LetterPartKind }[] = [];
  for (const { start, end, kind = 'request' } of lines) {
    const before = parts.at(-1);
    if (before?.kind === kind) before.span.end = end;
    else parts.push({ span: { start, end }, kind });
  }
  return parts;
}

const ASKING: ReadonlySet<LetterPartKind> = new Set(['preamble', 'request']);

const askingParts = (lines: readonly Line[]): readonly Span[] =>
  partsOf(lines)
    .filter(({ kind }) => ASKING.has(kind))
    .map(({ span }) => span);

/**
 * The requester's own asking; that of a quoted message where their own words only point to it, or ask nothing at all
 * (a colleague who passes a request on, a requester who answers a question about theirs).
 */
function askingOf(text: string, own: readonly Line[], whole: readonly Line[]): readonly Span[] {
  const asking = askingParts(own);
  const note = asking.map(({ start, end }) => text.slice(start, end)).join('\n');
  if (!whole.some(({ kind }) => kind === 'quoted')) return asking;
  if (note.length > LONGEST_NOTE || asksForInformation(note)) return asking;
  const points = note === '' || pointsBelow(note);
  let answers = false;
  if (!points && mayAsk(note)) return asking;
  for (const message of quotedMessages(whole)) {
    if (!points && message.some(({ body }) => isFromAuthority(body))) {
      answers = true;
      continue;
    }
    const found = askingParts(readOwn(text, message, undefined));
    if (found.some(({ start, end }) => asksHere(text.slice(start, end), points))) {
      // Above the authority's own mail the requester's words answer it: they say more of what was asked.
      return answers && saysWhatIsMeant(note) ? [...asking, ...found] : found;
    }
  }
  return asking;
}

/** A message that the words above point to has to ask in earnest; any other may ask in passing. */
const asksHere = (words: string, points: boolean): boolean =>
  asksForInformation(words) || (!points && mayAsk(words));

/** The quoted messages, newest first: parted by the words that introduce each, and by the depth of `>` marks. */
function quotedMessages(lines: readonly Line[]): readonly (readonly Line[])[] {
  const messages: Line[][] = [];
  let open = false;
  let depth = 0;
  for (const line of lines) {
    if (line.kind !== 'quoted') {
      open = false;
      continue;
    }
    if (!open || (line.body !== '' && line.quoteDepth !== depth)) messages.push([]);
    open = true;
    if (line.body !== '') depth = line.quoteDepth;
    const { kind: _, ...bare } = line;
    messages.at(-1)?.push({ ...bare, start: line.bodyStart, quoteDepth: 0 });
  }
  return messages;
}

/** Lines for sentences: none of the furniture, and a gap where the kind changes. */
function splitAtKinds(lines: readonly Line[]): readonly Line[] {
  let before: LetterPartKind | undefined;
  return lines.flatMap((line) => {
    const gap = line.gap || line.kind !== before;
    before = line.kind;
    return line.kind === 'furniture' ? [] : [{ ...line, gap }];
  });
}
