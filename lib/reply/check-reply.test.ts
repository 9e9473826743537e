import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import type { Settings } from '../model/regime.ts';
import type { ReplyCheck } from '../model/reply-check.ts';
import type { FoiRequest } from '../model/request.ts';
import { type Span, wordsOf } from '../model/span.ts';
import { checkReply } from './check-reply.ts';

const COUNCIL: Settings = { jurisdiction: 'uk', authorityKind: 'council' };

const REQUEST = `Dear Council,

1. How many swans were rescued from the moat in 2025?
2. A copy of the rescue log in Excel format.
3. What did each rescue cost?

Olive Marchbank`;

const requestOf = (text: string, settings = COUNCIL, received = '2026-09-01'): FoiRequest =>
  analyse({ source: { id: 'r', text, blocks: [] }, subject: 'Swans', received }, settings);

const check = (reply: string, request = requestOf(REQUEST)): ReplyCheck => checkReply(request, reply);
const outcomes = (reply: string): readonly string[] => check(reply).questions.map(({ outcome }) => outcome);
const states = (reply: string, request = requestOf(REQUEST)): Readonly<Record<string, string>> =>
  Object.fromEntries(check(reply, request).parts.map(({ law, state }) => [law.cite, state]));
const cites = (reply: string, stance: string): readonly string[] =>
  check(reply)
    .sections.filter((use) => use.stance === stance)
    .map(({ cite }) => cite);

describe('each question', () => {
  it('is answered, refused or not held, with the words that show it', () => {
    const reply =
      '1. 17 swans.\n\n2. The log is withheld under section 40(2) of the Freedom of Information Act because it names the people who called.\n\n3. We do not hold this.';
    const { questions } = check(reply);
    expect(questions.map(({ outcome }) => outcome)).toEqual(['answered', 'refused', 'not-held']);
    expect(questions.map(({ evidence }) => wordsOf(reply, evidence[0] as Span))).toEqual([
      '1. 17 swans.',
      expect.stringContaining('section 40(2)'),
      '3. We do not hold this.',
    ]);
  });

  it('may not be answered where nothing speaks to it', () => {
    expect(outcomes('17 swans were rescued from the moat. The rescue log is attached.')).toEqual([
      'answered',
      'answered',
      'none',
    ]);
  });

  it('is found by "the third question" and by the question said back', () => {
    const reply =
      'How many swans were rescued from the moat in 2025?\n17\n\nAs to your second question, the log is enclosed. On your third question, each rescue cost £80.';
    expect(outcomes(reply)).toEqual(['answered', 'answered', 'answered']);
  });

  it('is not given the refusal of another that stands in the same paragraph', () => {
    const request = requestOf(
      '1. How many boats were seized at Gull Pier in 2025?\n2. A copy of the seizure report of the harbour officer for each.',
    );
    const reply =
      'We seized 9 boats at Gull Pier in 2025. The report of the harbour officer is withheld under section 40(2) of the Act, because it names the owners.';
    expect(check(reply, request).questions.map(({ outcome }) => outcome)).toEqual(['answered', 'refused']);
  });

  it('shares what is said of the request as a whole', () => {
    expect(
      outcomes('We neither confirm nor deny that we hold any of the information you requested.'),
    ).toEqual(['neither', 'neither', 'neither']);
    expect(outcomes('The Council does not hold the information you have requested.')).toEqual([
      'not-held',
      'not-held',
      'not-held',
    ]);
  });
});

describe('the sections', () => {
  it('are claimed where the words rely on them, and mentioned where they do not', () => {
    const reply =
      'The log falls outside the scope of section 35 of the Act. It is exempt under section 41(1). Section 10 of the Act requires us to answer within 20 working days. We considered whether section 43 might apply.';
    expect(cites(reply, 'claimed')).toEqual(['FOIA s41(1)']);
    expect(cites(reply, 'mentioned')).toEqual(['FOIA s35', 'FOIA s10', 'FOIA s43']);
  });

  it('are only mentioned in the requester’s own words, in quotations and in the text of the law', () => {
    const reply =
      'You wrote: “I expect you to hide behind section 12(1) of the Act again.” We do not.\n\nAnnex A: extracts from the Act\nSection 43 Commercial interests\n(2) Information is exempt information if its disclosure under this Act would, or would be likely to, prejudice the commercial interests of any person.';
    expect(cites(reply, 'claimed')).toEqual([]);
  });

  it('are given their number of today, and asked for their limb', () => {
    const problems = (reply: string): readonly string[] =>
      check(reply).sections.flatMap((use) => use.problems);
    expect(problems('The names are exempt under section 40(3) of the Act.')[0]).toContain('40(3A)(a)');
    expect(problems('The routes are exempt under section 31.')[0]).toContain('which limb');
    expect(problems('The routes are exempt under section 31(1)(a).')).toEqual([]);
  });

  it('of another law are said to be so, with the section 12 that the environment does not have', () => {
    const request = requestOf(
      'Under the Environmental Information Regulations 2004 please send:\n1. the felling records of Crow Wood\n2. the noise survey',
    );
    const found = check(
      '1. Refused under section 12(1) of the Freedom of Information Act.\n2. Attached.',
      request,
    );
    expect(found.regime).toBe('uk-eir');
    expect(found.sections[0]?.problems[0]).toContain('another law');
    expect(found.notes.map(({ text }) => text).join(' ')).toContain(
      'never available for environmental information',
    );
  });
});

describe('the notice', () => {
  const refusal =
    'The log is exempt under section 43(2) of the Freedom of Information Act because our insurer would be undercut.';

  it('is told what section 17 asks for and it has not', () => {
    expect(states(refusal)).toMatchObject({
      'FOIA s17(1)(a)': 'present',
      'FOIA s17(1)(b)': 'present',
      'FOIA s17(1)(c)': 'present',
      'FOIA s17(3)': 'missing',
      'FOIA s17(7)(a)': 'missing',
      'FOIA s17(7)(b)': 'missing',
    });
  });

  it('shows the sentence of each part that it has', () => {
    const reply = `${refusal} The public interest in knowing the cost is outweighed by the harm. You may ask for an internal review. You may then complain to the Information Commissioner.`;
    const { parts } = check(reply);
    const shown = (cite: string): string =>
      wordsOf(reply, parts.find(({ law }) => law.cite === cite)?.evidence[0] as Span);
    expect(shown('FOIA s17(3)')).toContain('outweighed');
    expect(shown('FOIA s17(7)(a)')).toBe('You may ask for an internal review.');
    expect(shown('FOIA s17(7)(b)')).toBe('You may then complain to the Information Commissioner.');
  });

  it('is asked for the side of the public interest that it leaves out', () => {
    const reply = `${refusal} The balance of the public interest lies in maintaining the exemption.`;
    const finding = check(reply).parts.find(({ id }) => id === 'public-interest');
    expect(finding?.state).toBe('present');
    expect(finding?.why).toBe('No reason in favour of disclosure was found.');
  });

  it('of an absolute exemption is not asked for the public interest', () => {
    expect(states('The names are exempt under section 40(2) of the Act.')).not.toHaveProperty('FOIA s17(3)');
  });

  it('is not called incomplete where words may be the part', () => {
    const { parts } = check(`${refusal} The clerk will hear you if you are unhappy.`);
    expect(parts.find(({ id }) => id === 'internal-review')?.state).toBe('unsure');
  });

  it('may say that there is no review', () => {
    expect(states(`${refusal} The Council does not have an internal review procedure.`)).toMatchObject({
      'FOIA s17(7)(a)': 'present',
    });
  });

  it('needs the format that was asked for', () => {
    expect(states('1. 17\n2. The log is attached as a PDF.\n3. £80 each.')['FOIA s11(1) and (3)']).toBe(
      'missing',
    );
    expect(
      states('1. 17\n2. The log is attached as a spreadsheet.\n3. £80 each.')['FOIA s11(1) and (3)'],
    ).toBe('present');
  });

  it('follows the law of the request', () => {
    const scottish = requestOf('Under FOISA please send the rescue log.', {
      jurisdiction: 'scotland',
      authorityKind: 'council',
    });
    expect(states('The log is exempt under section 38(1)(b) of FOISA.', scottish)).toMatchObject({
      'FOISA s16(1)(a)': 'missing',
      'FOISA s19(b), s47(1)': 'missing',
    });
  });
});

describe('a reply that neither confirms nor denies', () => {
  const neutral =
    'We neither confirm nor deny that we hold anything about question 2, by virtue of section 40(5B)(a)(i).';
  const told = (reply: string): readonly string[] =>
    check(reply).notes.flatMap(({ evidence }) => evidence.map((span) => wordsOf(reply, span)));

  it('is told the words that give it away', () => {
    expect(told(`1. 17 swans.\n\n2. ${neutral} We hold the log in the boat house.\n\n3. £80 each.`)).toEqual([
      'We hold the log in the boat house.',
    ]);
    expect(
      told(
        'We can neither confirm nor deny that we hold the information you asked for. The log was destroyed in May.',
      ),
    ).toEqual(['The log was destroyed in May.']);
  });

  it('is left alone where what is said is about another question', () => {
    expect(told(`1. The list is attached.\n\n2. ${neutral}\n\n3. We do not hold the cost.`)).toEqual([]);
  });
});

describe('the rest of the reply', () => {
  it('is late when it is dated after the day it was due', () => {
    expect(check('12 November 2026\n\n1. 17').time).toMatchObject({ dated: '2026-11-12', late: true });
    expect(check('8 September 2026\n\n1. 17').time).toMatchObject({ late: false });
    expect(check('1. 17 swans between 1 May 2025 and 3 June 2025').time).toBeUndefined();
  });

  it('shows the requester, people of the request and others, and leaves the office and the regulator alone', () => {
    const reply =
      'Dear Olive Marchbank,\n\n1. 17. Mrs Petra Lindqvist of Fen Row called us each time; she is on 07700 900118.\n\nComplaints go to foi@moat.example, or to the Information Commissioner, Wycliffe House, Water Lane, Wilmslow, SK9 5AF.';
    const { personalData } = check(reply);
    expect(personalData.map(({ span, who }) => `${who}: ${wordsOf(reply, span)}`)).toEqual([
      'requester: Olive Marchbank',
      expect.stringContaining('Petra Lindqvist'),
      'other: 07700 900118',
    ]);
  });
});

describe('for any text', () => {
  const request = requestOf(REQUEST);
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'section 31(1)(a) ',
        'question 2 ',
        '1. ',
        'is exempt because ',
        'We do not hold ',
        'public interest outweighs ',
        'Dear Ms Ng,\n',
        '3 May 2026\n',
        'the rescue log ',
        'Annex\n',
        '“',
        '\n\n',
        '. ',
      ),
    ),
    { maxLength: 40 },
  );

  it('never throws, and every piece of evidence is words of the reply', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const found = checkReply(request, text);
        const spans = [
          ...found.questions.flatMap(({ evidence }) => evidence),
          ...found.sections.flatMap(({ evidence }) => evidence),
          ...found.parts.flatMap(({ evidence }) => evidence),
          ...found.personalData.map(({ span }) => span),
        ];
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(found.questions).toHaveLength(3);
        for (const { id, state, evidence } of found.parts)
          expect(evidence.length > 0, id).toBe(state === 'present' || state === 'unsure');
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(checkReply(request, text)).toEqual(checkReply(request, text));
      }),
      { numRuns: 50 },
    );
  });
});
