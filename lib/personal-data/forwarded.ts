import type { Letter } from '../model/letter.ts';
import type { Message } from '../model/source-text.ts';
import type { Span } from '../model/span.ts';
import { isBodyName } from './names/bodies.ts';
import type { Line } from './reading.ts';
import { THREAD_LINE } from './sign-off.ts';

const FORWARD_SUBJECT = /^\s*(?:fwd?|wg|tr)\s*:/iu;
const FORWARD_LINE = /^(?:-{2,}\s*)?(?:begin )?forwarded message\b/iu;
const FROM_LINE = /^from:\s/iu;
const TO_LINE = /^(?:to|cc):\s/iu;
const LONGEST_HEADER = 6;
/** The words of a mailbox that answers for a public body: what such a box wrote is no request that is passed on. */
const BODYS_MAIL =
  /foi[a-z]{0,8}@|information@|records@|[@.](?:gov\.(?:uk|scot|wales|ie)|police\.uk|nhs\.(?:uk|net))(?![\w.])/iu;

/** True where a short note above a forwarded mail is signed with a name that the mail's sender does not have. */
function isAnothersNote(lines: readonly Line[], from: Line): boolean {
  if (from.start > LONGEST_NOTE || BODYS_MAIL.test(from.text)) return false;
  const isWriting = (line: Line): boolean => /\p{L}/u.test(line.text) && !THREAD_LINE.test(line.text);
  const signed = lines.findLast((line) => line.start < from.start && isWriting(line))?.text ?? '';
  const first = /^\p{Lu}\p{L}+/u.exec(signed)?.[0].toLowerCase() ?? '';
  return signed.length < 40 && first !== '' && !from.text.toLowerCase().includes(first);
}
const LONGEST_NOTE = 500;

/**
 * The note of a colleague who passes a request on: all that stands above the header of the forwarded mail that asks.
 * Undefined where a person asks in the note too, where the forwarded mail is the sender's own, or where a public body wrote it.
 */
export function coverNote(message: Message, letter: Letter, lines: readonly Line[]): Span | undefined {
  const { name = '', address = '' } = message.from ?? {};
  const first = lines.find((line) => FROM_LINE.test(line.text));
  if (first === undefined) return undefined;
  const asking = letter.asking.find(({ start }) => start > first.start)?.start;
  // A pasted letter has no header of its own: only an asking below and a signature above that is not the asker's tell.
  if (name === '' && address === '')
    return asking === undefined || !isAnothersNote(lines, first) ? undefined : { start: 0, end: first.start };
  const asksAbove = letter.asking.some(({ start }) => start < first.start);
  if (asksAbove && !isBodyName(name, address)) return undefined;
  const at =
    asking === undefined
      ? lines.indexOf(first)
      : lines.findLastIndex((line) => line.start < asking && FROM_LINE.test(line.text));
  const from = lines[at];
  if (from === undefined || BODYS_MAIL.test(from.text)) return undefined;
  const holds = (line: Line, words: string): boolean =>
    words !== '' && line.text.toLowerCase().includes(words.toLowerCase());
  if (holds(from, name) || holds(from, address)) return undefined;
  const header = lines.slice(at + 1, at + LONGEST_HEADER);
  const passedOn =
    FORWARD_SUBJECT.test(message.subject) ||
    lines.slice(0, at).some((line) => FORWARD_LINE.test(line.text)) ||
    header.some((line) => TO_LINE.test(line.text) && holds(line, address));
  return passedOn ? { start: 0, end: from.start } : undefined;
}
