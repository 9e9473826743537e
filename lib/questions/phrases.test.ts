import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { LEAD_PHRASES } from './lead-phrases.ts';
import { LEAD_WORDS } from './lead-words.ts';
import { compilePhrases } from './phrases.ts';
import {
  BACKGROUND,
  HANDLING_CONDITION,
  PROCEDURE,
  REFINEMENT,
  RHETORIC,
  SENTENCE_WORDS,
} from './sentence-phrases.ts';

describe('the notation of phrases', () => {
  it('takes alternatives, sets, absent words and fillers', () => {
    const look = compilePhrases(['{ask} ~ for/about [the] map'], {
      ask: ['ask', 'call out'],
      filler: ['now'],
    });
    const found = (text: string) => text.match(look)?.[0];
    expect(found('we ask for map')).toBe('ask for map');
    expect(found('we call out now now about the map')).toBe('call out now now about the map');
    expect(found('we ask loudly for map')).toBeUndefined();
    expect(found('we task for map')).toBeUndefined();
  });

  it('skips up to three words of one clause', () => {
    const look = compilePhrases(['as * as possible']);
    expect('as soon as possible'.match(look)?.[0]).toBe('as soon as possible');
    expect('as soon, as possible'.match(look)).not.toBeNull();
    expect('as one two three four as possible'.match(look)).toBeNull();
  });
});

describe('how requesters begin to ask', () => {
  const look = compilePhrases(
    LEAD_PHRASES.flatMap(({ phrases }) => phrases),
    LEAD_WORDS,
  );
  it.each(LEAD_PHRASES.flatMap(({ hits }) => hits))('marks the lead of: %s', (hit) => {
    const words = hit.replace(/[[\]]/gu, '');
    const lead = /\[(.*)\]/u.exec(hit)?.[1] ?? '';
    const found = fold(words).match(look) ?? [];
    expect(found.map((f) => f.trim())).toContain(fold(lead));
  });

  it.each(LEAD_PHRASES.map(({ phrases, misses }) => [misses, phrases] as const))(
    'finds no lead in: %s',
    (misses, phrases) => {
      const own = compilePhrases(phrases, LEAD_WORDS);
      for (const miss of misses) expect(fold(miss).match(own)).toBeNull();
    },
  );
});

describe('what sentences do', () => {
  it.each(Object.entries({ BACKGROUND, PROCEDURE, REFINEMENT, HANDLING_CONDITION, RHETORIC }))(
    '%s',
    (_name, { phrases, hits, misses }) => {
      const look = compilePhrases(phrases, SENTENCE_WORDS, '');
      for (const hit of hits) expect(look.test(fold(hit)), hit).toBe(true);
      for (const miss of misses) expect(look.test(fold(miss)), miss).toBe(false);
    },
  );
});
