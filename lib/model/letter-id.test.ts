import { describe, expect, it } from 'vitest';
import { knownLetterId, letterId, wordsOfId } from './letter-id.ts';
import type { Message } from './source-text.ts';

const LETTER: Message = {
  source: { id: 's', text: 'How many lamps are out?', blocks: [] },
  subject: 'Lamps',
  from: { name: 'Ada Wren', address: 'ada@wren.example' },
  received: '2026-11-20T16:41',
};
const { from: _from, ...nameless } = LETTER;
const { received: _received, ...dayless } = LETTER;

describe('letterId', () => {
  it('is the same for the same words, sender and day, however they are written', () => {
    const again = { ...LETTER, from: { address: 'ADA@wren.example' }, received: '2026-11-20' };
    expect(letterId(again)).toBe(letterId(LETTER));
  });

  it('differs by words, by sender and by day', () => {
    const others: readonly Message[] = [
      { ...LETTER, subject: 'Bins' },
      { ...LETTER, from: { name: 'Ada Wren' } },
      { ...LETTER, received: '2026-11-21' },
      nameless,
      dayless,
    ];
    expect(new Set([LETTER, ...others].map(letterId)).size).toBe(6);
    expect(wordsOfId(letterId(nameless))).toBe(wordsOfId(letterId(LETTER)));
  });

  it('says who sent it only to whoever has the words', () => {
    const sender = (message: Message) => letterId(message).split('.')[1];
    expect(sender({ ...LETTER, subject: 'Bins' })).not.toBe(sender(LETTER));
    expect(letterId(LETTER)).not.toMatch(/ada|wren/iu);
  });

  it('is the one that was looked up, where one was', () => {
    expect(letterId({ ...LETTER, letter: 'letter-1' })).toBe('letter-1');
  });
});

describe('knownLetterId', () => {
  const known = [{ id: letterId(LETTER), from: { name: 'Ada Wren', address: 'ada@wren.example' } }];

  it.each<[string, Message]>([
    ['without its sender', nameless],
    ['without its day', dayless],
    ['with the name alone', { ...LETTER, from: { name: 'Ada Wren' } }],
    ['read past midnight in another time zone', { ...LETTER, received: '2026-11-21T00:05' }],
  ])('finds a letter %s', (_name, message) => {
    expect(knownLetterId(message, known)).toBe(known[0]?.id);
  });

  it.each<[string, Message]>([
    ['from another address', { ...LETTER, from: { address: 'jo@pike.example' } }],
    ['of another month', { ...LETTER, received: '2026-12-20' }],
    ['of other words', { ...LETTER, subject: 'Bins' }],
  ])('does not take a letter %s for it', (_name, message) => {
    expect(knownLetterId(message, known)).toBe(letterId(message));
  });

  it('tells senders apart by the id where none is kept', () => {
    const [one] = known.map(({ id }) => ({ id }));
    expect(one && knownLetterId({ ...LETTER, from: { name: 'Jo Pike' } }, [one])).not.toBe(one?.id);
  });
});
