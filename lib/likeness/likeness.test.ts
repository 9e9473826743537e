import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provisionById } from '../law/packs/provisions.ts';
import type { KeptRequest, LogEntry } from '../model/kept-request.ts';
import { decidedBefore, EarlierRequests, sameRequester } from './earlier.ts';
import { EARLIER_LAW } from './earlier-law.ts';
import { LikenessIndex, sharedSpans } from './index.ts';
import { lastOfPeriod, type OpenRequest, promptsOf } from './prompts.ts';
import { stemOf, tellingWords } from './words.ts';

const kept = (id: string, questions: readonly string[], more: Partial<KeptRequest> = {}): KeptRequest => ({
  id,
  subject: 'Request',
  from: { name: 'Jo Vale', address: 'jo@example.org' },
  received: '2026-03-02T10:00',
  kind: 'uk-foia',
  nature: 'request',
  questions: questions.map((words, at) => ({ id: `${id}-q${at + 1}`, words })),
  prompts: [],
  decided: [],
  state: 'sent',
  work: null,
  keptAt: '2026-03-02T11:00:00Z',
  lastChanged: '2026-03-02T11:00:00Z',
  ...more,
});
const ask = (...questions: readonly string[]) => ({
  id: 'open',
  subject: 'Request',
  questions: questions.map((words, at) => ({ id: `o${at + 1}`, words })),
});
const LAMPS = 'How many street lamps were out of order for more than 28 days in 2024?';
const BINS = 'The number of missed bin collections in each ward.';

describe('the words that tell', () => {
  it.each([
    ['repairs', 'repaired'],
    ['policies', 'policy'],
    ['complaint', 'complaints'],
    ['assessment', 'assessments'],
    ['stopped', 'stop'],
    ['leases', 'lease'],
    ['Council’s', 'council'],
  ])('%s and %s are one', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

  it('leave out how a request asks and keep what it asks about, in its place', () => {
    const text = 'Please could you tell me how many tasers were fired?';
    expect(tellingWords(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'many',
      'tasers',
      'fired',
    ]);
  });
});

describe('texts that are alike', () => {
  it('are found in other words, the most alike first', () => {
    const index = new LikenessIndex();
    index.add({ owner: 'a', part: '1', words: 'How much was spent on LED street lamps?' });
    index.add({ owner: 'b', part: '1', words: LAMPS });
    index.add({ owner: 'c', part: '1', words: BINS });
    const found = index.find('Street lamps out of order for over 28 days', { least: 0.2, most: 5 });
    expect(found.map(({ owner }) => owner)).toEqual(['b', 'a']);
    index.remove('b');
    expect(
      index.find('Street lamps out of order', { least: 0.2, most: 5 }).map(({ owner }) => owner),
    ).toEqual(['a']);
  });

  it('are never found by words that every request has', () => {
    const index = new LikenessIndex();
    index.add({ owner: 'a', part: '1', words: 'The total cost for each year.' });
    expect(index.size).toBe(0);
    index.add({ owner: 'b', part: '1', words: LAMPS });
    expect(index.find('How many, and the total cost for each year?', { least: 0, most: 5 })).toEqual([]);
  });

  it('are as much alike as can be where they are the same, and never outside 0 to 1', () => {
    const words = fc.array(
      fc.constantFrom('lamps', 'bins', 'wards', 'taser', 'dogs', 'cost', '2024', 'asbestos'),
      {
        minLength: 3,
      },
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 10 }), words, (texts, mine) => {
        const index = new LikenessIndex();
        const own = `${mine.join(' ')} benches libraries`;
        for (const [at, text] of texts.entries())
          index.add({ owner: `t${at}`, part: '', words: text.join(' ') });
        index.add({ owner: 'own', part: '', words: own });
        const found = index.find(own, { least: 0, most: 100 });
        expect(found[0]?.likeness).toBeCloseTo(1, 5);
        for (const { likeness } of found) expect(likeness >= 0 && likeness <= 1.000001).toBe(true);
      }),
    );
  });

  it('show the words they share, joined where they follow each other', () => {
    const words = 'Number of street lamps out of order in Wexborough';
    expect(sharedSpans(words, LAMPS).map(({ start, end }) => words.slice(start, end))).toEqual([
      'street lamps',
      'order',
    ]);
  });
});

describe('earlier requests', () => {
  const book = new EarlierRequests();
  book.setRequests([
    kept('lamps', [LAMPS, 'What did repairs of street lamps cost in 2024?']),
    kept('bins', [BINS], { from: { name: 'Sam Reed' }, received: '2026-01-05' }),
    kept('no-words', [], { subject: 'Asbestos in trust buildings', questions: [{ id: 'q' }] }),
    kept('stem', ['For each leisure centre:', 'the asbestos survey'], {
      questions: [
        { id: 'stem', words: 'For each leisure centre:' },
        { id: 'leaf', words: 'the asbestos survey', parent: 'stem' },
      ],
    }),
  ]);
  book.setLog([
    {
      id: 'l-1',
      title: 'Street lamp repairs',
      summary: 'Street lamps out of order for over 28 days in 2024',
      link: 'https://example.org/1',
    },
  ]);

  it('name which question is like which, those most alike first, and never the open one', () => {
    const found = book.find(
      ask(
        'Number of street lamps out of order for more than 28 days in 2025, and how many?',
        'Who cleans the town hall?',
      ),
    );
    expect(found.map((match) => (match.from === 'log' ? match.entry.id : match.request.id))).toEqual([
      'lamps',
      'l-1',
    ]);
    expect(found[0]?.like).toMatchObject([{ question: 'o1', earlier: 'lamps-q1', words: LAMPS }]);
    expect(found[0]?.coverage).toBe(0.5);
    expect(book.find({ ...ask(LAMPS), id: 'lamps' }).map(({ from }) => from)).toEqual(['log']);
  });

  it('are found by subject where no words were kept, and a part by its stem', () => {
    const bySubject = book.find({ id: 'open', subject: 'Asbestos in buildings of the trust', questions: [] });
    expect(bySubject[0]).toMatchObject({
      request: { id: 'no-words' },
      like: [{ words: 'Asbestos in trust buildings' }],
    });
    expect(book.find(ask('The asbestos survey of each leisure centre'))[0]).toMatchObject({
      request: { id: 'stem' },
      like: [{ earlier: 'leaf', words: 'For each leisure centre: the asbestos survey' }],
    });
  });

  it('are not the letter itself, read again in slightly other words', () => {
    const again = new EarlierRequests();
    again.setRequests([kept('a', [LAMPS], { subject: 'Lamps', received: '2026-03-02T10:00' })]);
    const open = { ...ask(LAMPS), subject: 'Lamps' };
    expect(again.find({ ...open, received: '2026-03-02T10:00' })).toEqual([]);
    expect(again.find({ ...open, received: '2026-03-02T10:01' })).toHaveLength(1);
  });

  it('follow what is kept', () => {
    const now = new EarlierRequests();
    now.setRequests([kept('a', [LAMPS])]);
    now.setRequests([kept('a', [BINS], { lastChanged: '2026-03-03T00:00:00Z' })]);
    expect(now.find(ask(LAMPS))).toEqual([]);
    expect(now.find(ask(BINS))).toHaveLength(1);
    now.setRequests([]);
    expect(now.find(ask(BINS))).toEqual([]);
  });

  it('bring what was decided on the stem of a part that is alike', () => {
    const parts = new EarlierRequests();
    parts.setRequests([
      kept('a', [], {
        questions: [
          { id: 'stem', words: 'For each leisure centre:' },
          { id: 'leaf', words: 'the asbestos survey', parent: 'stem' },
        ],
        decided: [{ provision: 'uk-foia:43(2)', question: 'stem', decision: 'accepted' }],
      }),
    ]);
    const [match] = parts.find(ask('The asbestos survey of each leisure centre', LAMPS, BINS));
    expect(match === undefined ? [] : decidedBefore(match)).toMatchObject([{ forQuestion: 'o1' }]);
  });

  it('bring the decisions on the question that is alike, and on the whole where most of it is', () => {
    const decided = new EarlierRequests();
    decided.setRequests([
      kept('a', [LAMPS, BINS], {
        decided: [
          { provision: 'uk-foia:31(1)(a)', question: 'a-q1', decision: 'accepted' },
          { provision: 'uk-foia:43(2)', question: 'a-q2', decision: 'dismissed' },
          { provision: 'uk-foia:12(1)', decision: 'accepted' },
        ],
      }),
    ]);
    const [match] = decided.find(ask(LAMPS));
    expect(match === undefined ? [] : decidedBefore(match)).toEqual([
      { provision: 'uk-foia:31(1)(a)', question: 'a-q1', decision: 'accepted', forQuestion: 'o1' },
      { provision: 'uk-foia:12(1)', decision: 'accepted' },
    ]);
  });
});

describe('the same requester', () => {
  it.each([
    [{ address: 'Jo@Example.org' }, { address: 'jo@example.org ' }, 'address'],
    [
      { name: 'Jo Vale', address: 'request-1@example.org' },
      { name: 'jo  vale', address: 'request-2@example.org' },
      'name',
    ],
    [{ name: 'Jo' }, { name: 'Jo' }, undefined],
    [undefined, { name: 'Jo Vale' }, undefined],
  ] as const)('%j and %j: %s', (one, other, same) => expect(sameRequester(one, other)).toBe(same));
});

const OPEN: OpenRequest = {
  regime: 'uk-foia',
  from: { name: 'Jo Vale', address: 'jo@example.org' },
  received: '2026-05-28',
  settings: { jurisdiction: 'uk' },
};
const matchOf = (request: KeptRequest, ...questions: readonly string[]) => {
  const book = new EarlierRequests();
  book.setRequests([request]);
  const [match] = book.find(ask(...questions));
  if (match === undefined) throw new Error('nothing was found');
  return match;
};
const names = (open: OpenRequest, request = kept('a', [LAMPS]), ...questions: readonly string[]) =>
  promptsOf(matchOf(request, ...(questions.length > 0 ? questions : [LAMPS])), open).map(({ name }) => name);

describe('what an earlier request may mean', () => {
  it('counts sixty consecutive working days by hand: none at weekends or on a holiday anywhere in the United Kingdom', () => {
    // From Monday 2 March 2026; holidays are 17 March (Northern Ireland), 3 and 6 April, 4 and 25 May. March has 21
    // working days, April 20, and the nineteenth of May, the sixtieth of all, is Friday 29.
    expect(lastOfPeriod('2026-03-02', 60, { jurisdiction: 'uk' })).toBe('2026-05-29');
    expect(lastOfPeriod('2026-02-28', 60, { jurisdiction: 'uk' })).toBe('2026-05-29');
  });

  it('is a repeat for the same requester and counting together within sixty working days, with the dates', () => {
    expect(names(OPEN)).toEqual(['repeat', 'together']);
    const [, together] = promptsOf(matchOf(kept('a', [LAMPS]), LAMPS), OPEN);
    expect(together?.why).toContain('2 March 2026 and 28 May 2026');
    expect(together?.why).toContain('29 May 2026');
    expect(together?.source?.cite).toBe('SI 2004/3244 reg 5');
    expect(names({ ...OPEN, received: '2026-05-30' })).toEqual(['repeat']);
  });

  it('is no repeat from another requester, of another question, or of a later letter', () => {
    expect(names({ ...OPEN, from: { name: 'Sam Reed' } })).toEqual(['together']);
    expect(names(OPEN, kept('a', [LAMPS]), LAMPS, BINS, 'Which dogs were seized as dangerous?')).toEqual([
      'together',
    ]);
    expect(names({ ...OPEN, received: '2026-02-02' })).toEqual(['together']);
  });

  it('follows each law: only the United Kingdom’s FOIA counts costs together, and none says more than it does', () => {
    expect(names({ ...OPEN, regime: 'foisa' }, kept('a', [LAMPS], { kind: 'foisa' }))).toEqual(['repeat']);
    expect(names({ ...OPEN, regime: 'us-foia' }, kept('a', [LAMPS], { kind: 'us-foia' }))).toEqual([]);
    expect(names(OPEN, kept('a', [LAMPS], { kind: 'uk-eir' }))).toEqual(['repeat']);
  });

  it('names a published answer, but not one that gave nothing', () => {
    const promptsFor = (entry: Partial<LogEntry>) => {
      const book = new EarlierRequests();
      book.setLog([{ id: 'l', title: LAMPS, ...entry }]);
      return book.find(ask(LAMPS)).flatMap((match) => promptsOf(match, OPEN));
    };
    expect(promptsFor({ link: 'https://example.org/1', date: '2025-11-03' })).toMatchObject([
      { name: 'published', provision: 'uk-foia:21', why: expect.stringContaining('3 November 2025') },
    ]);
    expect(promptsFor({ response: 'Refused: s12' })).toEqual([]);
  });

  it('speaks of nobody’s motives', () => {
    const why = promptsOf(matchOf(kept('a', [LAMPS]), LAMPS), OPEN).map((prompt) => prompt.why);
    expect(why.join(' ')).not.toMatch(/vexatious|abus|serial|score|%/iu);
  });

  it('names provisions that stand in the Rule Book', () => {
    for (const law of Object.values(EARLIER_LAW)) {
      for (const rule of [law.repeat, law.together, law.published]) {
        if (rule !== undefined) expect(provisionById(rule.provision)?.id).toBe(rule.provision);
      }
    }
  });
});
