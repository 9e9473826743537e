import type { Line } from './lines.ts';
import {
  ATTRIBUTION_OPENERS,
  ATTRIBUTION_VERBS,
  HEADER_LABELS,
  type HeaderRole,
  OTHER_HEADER_LABELS,
  SEPARATOR_WORDS,
} from './reply-words.ts';

/** Where a quoted message is introduced: lines `first` to `last` (inclusive indexes) are the words that do so. */
export interface QuoteOpening {
  readonly first: number;
  readonly last: number;
  /** `marked`: only the lines with `>` after it are quoted where there are some. */
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
  const colon = body.search(/[:：]/u);
  if (colon < 1 || colon > 40) return undefined;
  const label = body.slice(0, colon).replace(/[*_]/gu, '').trim().toLowerCase();
  return ROLE_OF.get(label);
}

const ADDRESS = /[^\s<>@]{1,80}@[^\s<>@]{1,120}/u;

/** The length of a header block that starts at line `at`, or 0: two labels of different roles, a sender or subject among them. */
export function headerBlock(lines: readonly Line[], at: number): number {
  const roles = new Set<HeaderRole>();
  let last = at - 1;
  let gap = 0;
  for (let i = at; i < lines.length && i < at + 24; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.blank) {
      if (i === at || ++gap > 1 || roles.size === 0) break;
      continue;
    }
    const role = headerRole(line.body);
    if (role !== undefined && !(role === 'other' && roles.size === 0)) {
      if (roles.has(role) && (role === 'from' || role === 'sent') && roles.size > 1) break;
      roles.add(role);
      last = i;
      gap = 0;
    } else if (i > at && gap === 0 && isFolded(line)) {
      last = i;
    } else break;
  }
  const strong = roles.has('from') || (roles.has('subject') && roles.has('to'));
  return strong && roles.size >= 2 ? last - at + 1 : 0;
}

/** A wrapped header value: an address on a line of its own. */
const isFolded = (line: Line): boolean =>
  line.body.length < 200 && (/^<.*>;?$/u.test(line.body) || /^\s*<?[^\s@]+@[^\s@]+>?[;,]?$/u.test(line.body));

const SEPARATOR = /^[-_=*\s]{2,}([^-_=*].*?)[-_=*\s]{2,}:?$/u;
const BEGIN_FORWARDED = /^(?:begin forwarded message|start of forwarded message)\s*:?$/iu;

/** "-----Original Message-----" in any of the languages known. */
export function isSeparator(body: string): boolean {
  if (body.length > 90) return false;
  if (BEGIN_FORWARDED.test(body)) return true;
  const words = SEPARATOR.exec(body)?.[1]?.trim().toLowerCase();
  return words !== undefined && SEPARATOR_WORDS.some((known) => words.startsWith(known));
}

const opensAttribution = (folded: string): boolean =>
  ATTRIBUTION_OPENERS.some((opener) => folded.startsWith(`${opener} `)) ||
  /^["'«“]?\S+,? \d|^\d/u.test(folded) ||
  /^\p{L}{2,12}\.?,? \d/u.test(folded);

const HAS_DATE = /\b\d{4}\b|\d{1,2}[./-]\d{1,2}|\d{1,2}[:.]\d{2}|\d{1,2}\.? \p{L}{3}/u;
const escaped = (words: string): string => words.replace(/[.*+?^$(){}|[\]\\/]/gu, '\\$&');
const VERB_END = new RegExp(
  `(?:^|[\\s>)\\]"'”’])(?:${ATTRIBUTION_VERBS.map(escaped).join('|')})\\s*[:：]?$`,
  'u',
);

/** True for the whole words that introduce a quoted message ("On 3 May 2023 at 10:02, A Person <a@b.org> wrote:"). */
export function isAttribution(words: string): boolean {
  if (words.length < 8 || words.length > 400) return false;
  const folded = words.toLowerCase();
  if (!HAS_DATE.test(folded) && !ADDRESS.test(folded)) return false;
  const ended = VERB_END.test(folded);
  if (ended) return HAS_DATE.test(folded) && (opensAttribution(folded) || ADDRESS.test(folded));
  // Some programs leave the verb out or put it first: a date, an address, and a colon at the end.
  return /[>)"][:：]$/u.test(folded) && ADDRESS.test(folded) && HAS_DATE.test(folded);
}

/** How many lines at `at` introduce a quoted message with an attribution, 0 when they do not. Mail programs wrap it over up to three. */
export function attributionLength(lines: readonly Line[], at: number): number {
  let words = '';
  for (let i = at; i < lines.length && i < at + 4; i++) {
    const line = lines[i];
    if (line === undefined || line.blank) return 0;
    if (i > at && line.quoteDepth !== lines[at]?.quoteDepth && line.body !== ':') return 0;
    words = words === '' ? line.body : `${words} ${line.body}`;
    if (i === at && !HAS_DATE.test(words) && !/^\p{L}+\s*$/u.test(words) && !ADDRESS.test(words)) return 0;
    if (isAttribution(words.replace(/\s+>:$/u, '>:'))) return i - at + 1;
    if (words.length > 400) return 0;
  }
  return 0;
}

/** The first place at or after line `from` where a quoted message is introduced. */
export function openingAt(lines: readonly Line[], at: number): QuoteOpening | undefined {
  const line = lines[at];
  if (line === undefined || line.blank) return undefined;
  if (isSeparator(line.body)) {
    let next = at + 1;
    while (next < lines.length && next < at + 3 && lines[next]?.blank === true) next++;
    const header = headerBlock(lines, next);
    return { first: at, last: header > 0 ? next + header - 1 : at, kind: 'separator' };
  }
  const header = headerBlock(lines, at);
  if (header > 0) return { first: at, last: at + header - 1, kind: 'header' };
  const attribution = attributionLength(lines, at);
  if (attribution > 0) return { first: at, last: at + attribution - 1, kind: 'attribution' };
  return undefined;
}
