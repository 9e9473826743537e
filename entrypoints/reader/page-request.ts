import type { PageRequest } from '../../lib/messages.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the reader answers itself. Every other request goes to the part that marks, which checks it. */
export type ReaderRequest = Extract<PageRequest, { readonly name: 'offer' | 'read' | 'clear' }>;

/**
 * The panel's request, where `raw` is one that the reader answers; else undefined. By hand, because a library for it
 * would be a third of the script that goes into the page; the panel checks what pages say with one.
 */
export function asReaderRequest(raw: unknown): ReaderRequest | undefined {
  const id = requestId(raw);
  if (id === undefined || !isFields(raw) || !isFields(raw.args)) return undefined;
  const { candidate, whole } = raw.args;
  const choice = whole === true ? { whole } : {};
  switch (raw.name) {
    case 'clear':
      return { id, name: 'clear', args: {} };
    case 'offer':
      return { id, name: 'offer', args: choice };
    case 'read':
      if (candidate === undefined) return { id, name: 'read', args: choice };
      return isCount(candidate) ? { id, name: 'read', args: { ...choice, candidate } } : undefined;
    default:
      return undefined;
  }
}

/** The id of a request, where `raw` has the shape of one; else undefined. */
export const requestId = (raw: unknown): number | undefined =>
  isFields(raw) && isCount(raw.id) ? raw.id : undefined;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
