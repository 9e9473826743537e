import * as v from 'valibot';
import { type ListAsk, type ListEvent, MAX_ROWS } from './list-messages.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const id = v.pipe(text(200), v.minLength(1));
const row = v.object({
  id,
  subject: text(500),
  from: v.exactOptional(v.object({ name: v.exactOptional(text(500)), address: v.exactOptional(text(500)) })),
  snippet: text(300),
  received: v.exactOptional(v.pipe(text(40), v.regex(/^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$/u))),
  unread: v.boolean(),
});
const rows = v.pipe(v.array(row), v.maxLength(MAX_ROWS));

const ASKS: v.GenericSchema<unknown, ListAsk> = v.variant('name', [
  v.object({ name: v.literal('list-here') }),
  v.object({ name: v.literal('list-rows'), rows }),
]);
const EVENTS: v.GenericSchema<unknown, ListEvent> = v.variant('event', [
  v.object({ event: v.literal('rows'), site: text(40), rows }),
  v.object({ event: v.literal('opened'), id }),
  v.object({ event: v.literal('gone'), id }),
]);

/** What a page asks of the background, where `raw` is that; else undefined. */
export function asListAsk(raw: unknown): ListAsk | undefined {
  const checked = v.safeParse(ASKS, raw);
  return checked.success ? checked.output : undefined;
}

/** What the list of a page says to the panel, where `raw` is that; else undefined. */
export function asListEvent(raw: unknown): ListEvent | undefined {
  const checked = v.safeParse(EVENTS, raw);
  return checked.success ? checked.output : undefined;
}
