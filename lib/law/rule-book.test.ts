import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_PROVISIONS, provisionById } from './packs/provisions.ts';
import { conditionsOf, ruleBook, searchRuleBook, whatFires } from './rule-book.ts';
import { ALL_SIGNS } from './signs/all-signs.ts';

const rows = ruleBook();
const provisions = rows.filter(({ kind }) => kind === 'provision');
const signs = rows.filter(({ kind }) => kind === 'sign');

describe('the Rule Book', () => {
  it('holds every provision and every sign once', () => {
    expect(provisions.map(({ id }) => id)).toEqual(ALL_PROVISIONS.map(({ id }) => id));
    expect(signs.map(({ id }) => id)).toEqual(ALL_SIGNS.map(({ name }) => name));
  });

  it('has signs that reach only provisions there are', () => {
    const unknown = signs.flatMap(({ id, linked }) =>
      linked.filter((to) => !ALL_PROVISIONS.some((row) => row.id === to)).map((to) => `${id} -> ${to}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has every provision reached by a sign, or says why it is chosen by hand', () => {
    const neither = provisions.filter(
      ({ id, linked }) =>
        linked.length === 0 && !ALL_PROVISIONS.some((row) => row.id === id && row.byHand !== undefined),
    );
    expect(neither.map(({ id }) => id)).toEqual([]);
  });

  it('says of each provision whether somebody checked it', () => {
    for (const { id, details, source } of provisions) {
      const said = details.find(({ label }) => label === 'Checked')?.text;
      expect(said, id).toBe(source?.checked ?? 'Nobody has compared this with its source yet');
    }
  });

  it('shows no public interest factors where none are weighed', () => {
    for (const { id, details } of provisions) {
      const weighed = details.some(({ label }) => label === 'For disclosure');
      expect(weighed, id).toBe(
        details.some(({ label, text }) => label === 'Public interest' && text === 'Public interest test'),
      );
    }
  });
});

describe('searching it', () => {
  it('finds a provision by its number, its law or what it protects', () => {
    expect(searchRuleBook('31(1)(a) 2000').map(({ id }) => id)).toContain('uk-foia:31(1)(a)');
    expect(searchRuleBook('Scotland confidentiality').map(({ id }) => id)).toContain('foisa:36(1)');
    expect(searchRuleBook('immigration controls').map(({ id }) => id)).toContain('uk-foia:31(1)(e)');
  });

  it('finds what nobody has checked', () => {
    const found = searchRuleBook('nobody has compared');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ source }) => source?.checked === null)).toBe(true);
  });

  it('shows everything for an empty search, and less the more is typed', () => {
    expect(searchRuleBook('  ')).toHaveLength(rows.length);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, two) => {
        const narrower = searchRuleBook(`${one} ${two}`);
        const wider = new Set(searchRuleBook(one));
        expect(narrower.every((row) => wider.has(row))).toBe(true);
      }),
    );
  });
});

describe('what fires on a sentence', () => {
  it('is, for the example of every sign, that sign with the words shown in it', () => {
    for (const { name, hits } of ALL_SIGNS.filter(({ when }) => when?.questions === undefined)) {
      for (const hit of hits) {
        const sentence = hit.replace(/\[\[|\]\]/gu, '');
        const fired = whatFires(sentence).find(({ sign }) => sign === name);
        const shown = [...hit.matchAll(/\[\[(.*?)\]\]/gu)].map((match) => match[1]);
        expect(
          fired?.marked.map(({ start, end }) => sentence.slice(start, end)),
          `${name}: ${hit}`,
        ).toEqual(shown);
      }
    }
  });

  it('names the provisions of every law that the sign reaches', () => {
    const [fired] = whatFires(ALL_SIGNS[0]?.hits[0]?.replace(/\[\[|\]\]/gu, '') ?? '');
    expect(fired?.provisions.length).toBeGreaterThan(0);
    expect(fired?.provisions.every((id) => provisionById(id) !== undefined)).toBe(true);
  });

  it('is nothing for a sentence that asks for nothing of note', () => {
    expect(whatFires('Thank you very much and have a nice weekend.')).toEqual([]);
  });

  it('never throws, and marks inside the sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (sentence) => {
        for (const { marked } of whatFires(sentence)) {
          for (const { start, end } of marked) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(sentence.length);
          }
        }
      }),
    );
  });

  it('says in plain words what else has to hold in a real letter', () => {
    expect(conditionsOf({ authority: ['police'], period: 'short', place: 'address' })).toEqual([
      'The authority is one of: police',
      'It covers a month or less',
      'It is about one address or small place',
    ]);
    expect(conditionsOf(undefined)).toEqual([]);
  });
});
