import { describe, expect, it } from 'vitest';
import type { ValidityPoint } from '../../model/law.ts';
import type { LetterPartKind } from '../../model/letter.ts';
import type { PersonalData } from '../../model/personal-data.ts';
import { NO_SCOPE } from '../../model/question.ts';
import { DEFAULT_SETTINGS, REGIMES } from '../../model/regime.ts';
import type { Sender } from '../../model/source-text.ts';
import type { LawInput } from '../read-law.ts';
import { checkValidity, type ReadAs } from './check-validity.ts';
import { REQUIREMENTS } from './requirements.ts';

interface Written {
  readonly lines: readonly (readonly [LetterPartKind, string])[];
  readonly question?: string;
  readonly data?: readonly (readonly [PersonalData['type'], PersonalData['whose'], string])[];
  readonly from?: Sender;
  readonly subject?: string;
}

function letterOf({ lines, question, data = [], from, subject = '' }: Written): LawInput {
  const text = lines.map(([, words]) => words).join('\n');
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  return {
    message: { source: { id: 'm', text, blocks: [] }, subject, ...(from === undefined ? {} : { from }) },
    letter: {
      parts: lines.map(([kind, words]) => ({ kind, span: spanOf(words) })),
      asking: [],
      sentences: [],
    },
    questions:
      question === undefined ? [] : [{ id: 'q', span: spanOf(question), kind: 'question', scope: NO_SCOPE }],
    personalData: data.map(([type, whose, words], i) => ({
      id: `p${i}`,
      type,
      whose,
      span: spanOf(words),
      why: '',
    })),
    settings: DEFAULT_SETTINGS,
  };
}

const FOIA: ReadAs = { kind: 'uk-foia', nature: 'request' };
const point = (input: LawInput, name: ValidityPoint['name'], as: ReadAs = FOIA): ValidityPoint | undefined =>
  checkValidity(input, as).find((found) => found.name === name);

const ASK = 'How many allotments are vacant?';
const FULL = letterOf({
  lines: [
    ['request', ASK],
    ['signature', 'Marjorie Tindall, m.tindall@mail.example'],
  ],
  question: ASK,
  data: [
    ['person', 'requester', 'Marjorie Tindall'],
    ['email', 'requester', 'm.tindall@mail.example'],
  ],
});

describe('a request under the Freedom of Information Act 2000', () => {
  it('is valid with a name, an e-mail address and a description, each shown where it stands', () => {
    const points = checkValidity(FULL, FOIA);
    expect(points.map(({ name, met }) => [name, met])).toEqual([
      ['in-writing', true],
      ['name', true],
      ['address', true],
      ['description', true],
    ]);
    const text = FULL.message.source.text;
    expect(points.map(({ span }) => span && text.slice(span.start, span.end))).toEqual([
      undefined,
      'Marjorie Tindall',
      'm.tindall@mail.example',
      ASK,
    ]);
  });

  it('takes the name and the address from the header where the text has none', () => {
    const input = letterOf({
      lines: [['request', ASK]],
      question: ASK,
      from: { name: 'Idris Vaughan', address: 'iv@mail.example' },
    });
    expect([point(input, 'name')?.met, point(input, 'address')?.met]).toEqual([true, true]);
  });

  it('does not take the name of a mailbox for a person', () => {
    const input = letterOf({
      lines: [['request', ASK]],
      question: ASK,
      from: { name: 'FOI Requests', address: 'a@mail.example' },
    });
    expect(point(input, 'name')?.met).toBe(false);
  });

  it('is unsure of a first name alone', () => {
    const input = letterOf({
      lines: [
        ['request', ASK],
        ['signature', 'Bev'],
      ],
      question: ASK,
      data: [['person', 'requester', 'Bev']],
    });
    expect(point(input, 'name')).toMatchObject({
      met: 'unsure',
      why: expect.stringContaining('No full name'),
    });
  });

  it('counts initials beside a surname, and an e-mail address at the foot', () => {
    const input = letterOf({
      lines: [
        ['request', ASK],
        ['signature', 'R.T. Ashdown, ashdown@mail.example'],
      ],
      question: ASK,
      data: [
        ['person', 'unknown', 'R.T. Ashdown'],
        ['email', 'unknown', 'ashdown@mail.example'],
      ],
    });
    expect([point(input, 'name')?.met, point(input, 'address')?.met]).toEqual([true, true]);
  });

  it('accepts an organisation that signs', () => {
    const input = letterOf({
      lines: [
        ['request', ASK],
        ['signature', 'Wetherby Allotment Association'],
      ],
      question: ASK,
    });
    expect(point(input, 'name')?.met).toBe(true);
  });

  it('does not take someone the letter is about for its writer', () => {
    const input = letterOf({
      lines: [['request', 'What was Colin Ardern paid?']],
      question: 'What was Colin Ardern paid?',
      data: [['person', 'third-party', 'Colin Ardern']],
    });
    expect(point(input, 'name')).toMatchObject({ met: 'unsure' });
    expect(point(input, 'name')?.span).toBeUndefined();
  });

  it('says to look at how it arrived when no address is seen', () => {
    const input = letterOf({ lines: [['request', ASK]], question: ASK });
    expect(point(input, 'address')?.met).toBe('unsure');
  });

  it('is unsure of a description where nothing asks', () => {
    expect(point(letterOf({ lines: [['background', 'The bins are full.']] }), 'description')?.met).toBe(
      'unsure',
    );
  });
});

describe('a request under another law', () => {
  it('has to name the Act in Ireland', () => {
    const as: ReadAs = { kind: 'ie-foi', nature: 'request' };
    const silent = letterOf({ lines: [['request', ASK]], question: ASK });
    const named = letterOf({
      lines: [
        ['preamble', 'Under the Freedom of Information Act 2014:'],
        ['request', ASK],
      ],
      question: ASK,
    });
    const subject = letterOf({ lines: [['request', ASK]], question: ASK, subject: 'FOI request' });
    expect(point(silent, 'names-the-act', as)?.met).toBe(false);
    expect(point(named, 'names-the-act', as)?.span).toEqual({ start: 10, end: 32 });
    expect(point(subject, 'names-the-act', as)?.met).toBe(true);
  });

  it('does not count the authority’s own banner as naming the Act', () => {
    const input = letterOf({
      lines: [
        ['furniture', 'Freedom of Information unit'],
        ['request', ASK],
      ],
      question: ASK,
    });
    expect(point(input, 'names-the-act', { kind: 'ie-foi', nature: 'request' })?.met).toBe(false);
  });

  it('may be made by word of mouth for environmental information, which asks for no name', () => {
    for (const kind of ['uk-eir', 'eisr'] as const) {
      const points = checkValidity(FULL, { kind, nature: 'request' });
      expect(points.map(({ name }) => name)).toEqual(['in-writing', 'description']);
      expect(points[0]?.why).toContain('word of mouth');
    }
  });
});

describe('mail that is no new request', () => {
  it.each(['notice', 'newsletter', 'automatic-reply', 'chaser', 'internal-review'] as const)(
    '%s: nothing to check',
    (nature) => {
      expect(checkValidity(FULL, { kind: 'uk-foia', nature })).toEqual([]);
      expect(checkValidity(FULL, { kind: 'not-a-request', nature })).toEqual([]);
    },
  );
});

describe('every requirement', () => {
  it('says what to do in whole sentences, with a source', () => {
    for (const regime of REGIMES) {
      for (const { met, missing, unsure, url } of REQUIREMENTS[regime]) {
        for (const why of [met, missing, unsure]) expect(why).toMatch(/^[A-Z].*\.$/u);
        expect(url).toMatch(/^https:\/\//u);
      }
    }
  });
});
