import { readdirSync } from 'node:fs';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import type { Message } from '../model/source-text.ts';
import { readMessage } from './reading.ts';
import { marksOf, type Recogniser } from './recogniser.ts';
import { RECOGNISERS } from './recognisers/all.ts';

const messageOf = (text: string): Message => ({
  source: { id: 'test', text, blocks: [], site: 'test' },
  subject: '',
});

/** The text with brackets round all that this recogniser alone marks. */
function bracketed(recogniser: Recogniser, text: string): string {
  const message = messageOf(text);
  const spans = recogniser
    .find(readMessage(message, readLetter(message)))
    .map((find) => find.span)
    .sort((a, b) => b.start - a.start);
  return spans.reduce(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}[[${marked.slice(start, end)}]]${marked.slice(end)}`,
    text,
  );
}

const unmarked = (text: string): string => text.replaceAll('[[', '').replaceAll(']]', '');

describe('the recognisers', () => {
  it('are all in the list, one a file', () => {
    const files = readdirSync(new URL('recognisers/', import.meta.url))
      .map((file) => file.replace(/\.ts$/u, ''))
      .filter((file) => file !== 'all');
    expect(RECOGNISERS.map((recogniser) => recogniser.name).sort()).toEqual(files.sort());
  });

  it('lose nothing by the cheaper look that a form needs', () => {
    const cheaper = RECOGNISERS.flatMap(({ forms = [] }) => forms).filter(({ needs }) => needs !== undefined);
    const examples = RECOGNISERS.flatMap(({ hits, misses }) => [...hits.map(unmarked), ...misses]);
    const piece = oneof(
      constantFrom(...examples),
      constantFrom(...examples).map((words) => words.replace(/[a-z]{3,}/gu, '')),
      string({ unit: constantFrom('0', '4', '9', 'A', 'K', 's', ' ', '-', '.'), maxLength: 20 }),
    );
    assert(
      property(array(piece, { maxLength: 4 }), (pieces) => {
        const text = pieces.join(' ');
        for (const form of cheaper) {
          const { needs: _needs, ...dearer } = form;
          expect(marksOf(text, form)).toEqual(marksOf(text, dearer));
        }
      }),
    );
  });

  for (const recogniser of RECOGNISERS) {
    describe(recogniser.name, () => {
      it('has at least as many misses as hits', () => {
        expect(recogniser.hits.length).toBeGreaterThan(1);
        expect(recogniser.misses.length).toBeGreaterThanOrEqual(recogniser.hits.length);
      });
      it.each(recogniser.hits)('marks exactly the brackets: %s', (hit) => {
        expect(hit).toContain('[[');
        expect(bracketed(recogniser, unmarked(hit))).toBe(hit);
      });
      it.each(recogniser.misses)('marks nothing: %s', (miss) => {
        expect(bracketed(recogniser, miss)).toBe(miss);
      });
    });
  }
});
