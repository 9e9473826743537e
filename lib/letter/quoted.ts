import type { Span } from '../model/span.ts';
import { HEADER_LABELS, type HeaderRole, OTHER_HEADER_LABELS } from './header-labels.ts';
import { isRule, type Line, marked } from './lines.ts';
import { ATTRIBUTION_OPENERS, ATTRIBUTION_VERBS, SEPARATOR_WORDS } from './reply-words.ts';

/** Where a quoted message is introduced: lines `first` to `last` (inclusive indexes) are the words that do so. */
export interface QuoteOpening {
  readonly first: number;
  readonly last: number;
  readonly kind: 'attribution' | 'header' | 'separator';
}

const ROLE_OF = new Map<string, HeaderRole>(
  Object.entries(HEADER_LABELS).flatMap(([role, labels]) =>
    labels.map((label): [string, HeaderRole] => [label, role as HeaderRole]),
  ),
);
for (const label of OTHER_HEADER_LABELS) ROLE_OF.set(label, 'other');

/** The role of a header line ("Sent: Monday"), or `undefined` when it is none. */
export function headerRole(body: string): HeaderRole | undefined {
  const colon = body.slice(0, 42).search(/[:：]/u);
  if (colon < 1 || colon > 40) return undefined;
  const label = body.slice(0, colon).replace(/[*_]/gu, '').trim().toLowerCase();
  return ROLE_OF.get(label);
}

const ADDRESS = /[^\s<>@]@[^\s<>@]/u;

/** The length of a header block that starts at line `at`, or 0: two labels of different roles, a sender or subject among them. */
export function headerBlock(lines: readonly Line[], at: number): number {
  const roles = new Set<HeaderRole>();
  let last = at - 1;
  for (let i = at; i < lines.length && i < at + 24; i++) {
    const line = lines[i];
    if (line === undefined || (i > at && line.quoteDepth !== lines[at]?.quoteDepth)) break;
    const role = headerRole(line.body);
    if (role === undefined) {
      if (i === at || line.gap || !isFolded(line)) break;
    } else {
      if (role === 'other' && roles.size === 0) break;
      // A second "From:" begins the next message.
      if (role === 'from' && roles.has(role)) break;
      roles.add(role);
    }
    last = i;
  }
  const length = last - at + 1;
  const named = roles.has('from') || (roles.has('subject') && roles.has('to'));
  // "From: 1 April, To: 31 March" is a period: a header also says when, about what, or gives an address.
  const mail =
    roles.has('sent') ||
    roles.has('subject') ||
    lines.slice(at, last + 1).some(({ body }) => body.includes('@'));
  return named && mail && roles.size >= 2 ? length : 0;
}

/** A wrapped header value: an address on a line of its own. */
const isFolded = (line: Line): boolean =>
  line.body.length < 200 && (/^<.*>;?$/u.test(line.body) || /^\s*<?[^\s@]+@[^\s@]+>?[;,]?$/u.test(line.body));

const RULE_CHARACTER = /[-_=*\s]/u;
const BEGIN_FORWARDED = /^(?:begin forwarded message|start of forwarded message)\s*:?$/iu;

/** "-----Original Message-----" in any of the languages known. */
export function isSeparator(body: string): boolean {
  if (body.length > 90) return false;
  if (BEGIN_FORWARDED.test(body)) return true;
  const bare = body.endsWith(':') ? body.slice(0, -1) : body;
  let start = 0;
  while (start < bare.length && RULE_CHARACTER.test(bare.charAt(start))) start++;
  let end = bare.length;
  while (end > start && RULE_CHARACTER.test(bare.charAt(end - 1))) end--;
  if (start < 2 || bare.length - end < 2) return false;
  const words = bare.slice(start, end).toLowerCase();
  return SEPARATOR_WORDS.some((known) => words.startsWith(known));
}

const opensAttribution = (folded: string): boolean =>
  ATTRIBUTION_OPENERS.some((opener) => folded.startsWith(`${opener} `)) ||
  /^["'«“]?\S+,? \d|^\d/u.test(folded) ||
  /^\p{L}{2,12}\.?,? \d/u.test(folded);

/** Lines of a quoted message are folded at this width or above. */
const SHORTEST_FOLD = 60;
const LONGEST_ATTRIBUTION = 400;
const HAS_TIME = /\d{1,2}[:.h]\d{2}/u;
const HAS_DATE = /\b\d{4}\b|\d{1,2}[./-]\d{1,2}|\d{1,2}[:.]\d{2}|\d{1,2}\.? \p{L}{3}/u;
const escaped = (words: string): string => words.replace(/[.*+?^$(){}|[\]\\/]/gu, '\\$&');
const VERB_END = new RegExp(
  `(?:^|[\\s>)\\]"'”’])(?:${ATTRIBUTION_VERBS.map(escaped).join('|')})\\s*[:：]?$`,
  'u',
);

/** True for the whole words that introduce a quoted message ("On 3 May 2023 at 10:02, A Person <a@b.org> wrote:"). */
export function isAttribution(words: string): boolean {
  if (words.length < 8 || words.length > LONGEST_ATTRIBUTION) return false;
  const folded = words.toLowerCase();
  if (!HAS_DATE.test(folded) && !ADDRESS.test(folded)) return false;
  if (VERB_END.test(folded)) {
    // "On 3 May the council wrote:" is the requester's own telling: a mail program adds the time or the address.
    return (
      HAS_DATE.test(folded) && (ADDRESS.test(folded) || (opensAttribution(folded) && HAS_TIME.test(folded)))
    );
  }
  // Some programs leave the verb out or put it first: a date, an address, and a colon at the end.
  return /[>)"][:：]$/u.test(folded) && ADDRESS.test(folded) && HAS_DATE.test(folded);
}

/** How many lines at `at` introduce a quoted message with an attribution, 0 when they do not. Mail programs fold it. */
export function attributionLength(lines: readonly Line[], at: number): number {
  let words = '';
  for (let i = at; i < lines.length && i < at + 4; i++) {
    const line = lines[i];
    if (line === undefined || line.body === '' || (i > at && line.gap)) return 0;
    // A fold can leave the closing bracket of the address alone at the head of the next line.
    const part = i > at && line.quoteDepth > 0 ? `>${line.body}` : line.body;
    words = words === '' ? part : `${words} ${part}`;
    if (words.length > LONGEST_ATTRIBUTION) return 0;
    if (i === at && !HAS_DATE.test(words) && !ADDRESS.test(words)) return 0;
    if (isAttribution(words.replace(/ > ?:$/u, '>:').replace(/ :$/u, ':'))) return i - at + 1;
  }
  return 0;
}

/** The words at line `at` that introduce a quoted message, where there are some. */
export function openingAt(lines: readonly Line[], at: number): QuoteOpening | undefined {
  const line = lines[at];
  if (line === undefined || line.body === '') return undefined;
  if (isSeparator(line.body)) {
    const header = headerBlock(lines, at + 1);
    return { first: at, last: at + header, kind: 'separator' };
  }
  const header = headerBlock(lines, at);
  if (header > 0) return { first: at, last: at + header - 1, kind: 'header' };
  const attribution = attributionLength(lines, at);
  if (attribution > 0) return { first: at, last: at + attribution - 1, kind: 'attribution' };
  return undefined;
}

/**
 * Marks what was quoted and the words that introduce it. Without `>` marks (or the page's own quote blocks) after
 * them, such words make everything below a quotation, except at the very top, where they head a message that was
 * forwarded whole.
 */
export function markQuoted(lines: readonly Line[], quotes: readonly Span[]): readonly Line[] {
  const isQuoted = quoteFinder(quotes);
  const out = lines.map((line) =>
    line.kind === undefined && isQuoted(line) ? marked(line, 'quoted') : line,
  );
  let ownSeen = false;
  let restQuoted = false;
  for (let i = 0; i < out.length; i++) {
    const line = out[i];
    if (line === undefined || (line.kind !== undefined && !restQuoted)) continue;
    const opening = openingAt(out, i);
    if (opening === undefined) {
      if (restQuoted) out[i] = marked(line, 'quoted');
      else ownSeen ||= line.body !== '';
      continue;
    }
    const rule = out[i - 1];
    if (rule !== undefined && isRule(rule.body)) out[i - 1] = marked(rule, 'header');
    for (let j = i; j <= opening.last; j++) out[j] = marked(out[j] ?? line, 'header');
    i = opening.last;
    restQuoted ||= ownSeen && out[i + 1]?.kind !== 'quoted';
  }
  return withFolded(out);
}

/** Lines a fold put below the quoted line they belong to, without its mark. */
function withFolded(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, i) => {
    const before = lines[i - 1];
    const after = lines[i + 1];
    const between = before?.kind === 'quoted' && after?.kind === 'quoted' && before.quoteDepth > 0;
    const folded =
      line.kind === undefined && between && !line.gap && !after.gap && before.width >= SHORTEST_FOLD;
    return folded && !/[.?!:;]$/u.test(before.body) ? marked(line, 'quoted') : line;
  });
}

/** Tells of lines given in order whether they are quoted: by `>` or by a quote block of the page. */
function quoteFinder(quotes: readonly Span[]): (line: Line) => boolean {
  let at = 0;
  return (line) => {
    while (at < quotes.length && (quotes[at]?.end ?? 0) <= line.start) at++;
    const quote = quotes[at];
    return line.quoteDepth > 0 || (quote !== undefined && quote.start <= line.start);
  };
}
