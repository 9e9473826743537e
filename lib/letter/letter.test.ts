import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LetterPartKind } from '../model/letter.ts';
import type { Block, Message } from '../model/source-text.ts';
import { wordsOf } from '../model/span.ts';
import { readLetter } from './letter.ts';

const messageOf = (text: string, blocks: readonly Block[] = []): Message => ({
  source: { id: 'test', text, blocks },
  subject: '',
});

/** Each part as its kind and its words, white space folded. */
function partsOf(text: string, blocks?: readonly Block[]): readonly (readonly [LetterPartKind, string])[] {
  return readLetter(messageOf(text, blocks)).parts.map(({ kind, span }) => [
    kind,
    wordsOf(text, span).replace(/\s+/gu, ' '),
  ]);
}

const askingOf = (text: string): readonly string[] =>
  readLetter(messageOf(text)).asking.map((span) => wordsOf(text, span));

const ASK = 'How many lamps were mended in 2023?';

describe('parts of a letter', () => {
  it('are told apart from greeting to signature', () => {
    const text = `Dear Records Team,\n\nOur street has been dark since the storm and nobody has come to look.\n\n${ASK}\n\nYours faithfully,\n\nAda Quill\n12 Larch Road\n07700 900123`;
    expect(partsOf(text)).toEqual([
      ['greeting', 'Dear Records Team,'],
      ['preamble', 'Our street has been dark since the storm and nobody has come to look.'],
      ['request', ASK],
      ['closing', 'Yours faithfully,'],
      ['signature', 'Ada Quill 12 Larch Road 07700 900123'],
    ]);
  });

  it('are told apart inside one line', () => {
    expect(partsOf(`Hi, ${ASK} Thanks, Ada`)).toEqual([
      ['greeting', 'Hi,'],
      ['request', ASK],
      ['closing', 'Thanks,'],
      ['signature', 'Ada'],
    ]);
  });

  it('are told apart without stops or capitals', () => {
    expect(partsOf('good afternoon could you tell me how many lamps were mended thanks ada')).toEqual([
      ['greeting', 'good afternoon'],
      ['request', 'could you tell me how many lamps were mended'],
      ['closing', 'thanks'],
      ['signature', 'ada'],
    ]);
  });

  it('take an offer to explain for leave-taking', () => {
    const text = `${ASK}\n\nI look forward to hearing from you.\n\nIf you need any clarification please contact me.\n\nMany thanks,\nAda`;
    expect(partsOf(text).map(([kind]) => kind)).toEqual(['request', 'closing', 'signature']);
  });

  it('keep a list of capitalised items out of the signature', () => {
    const text = 'Please send the budgets for:\n\nHousing\n\nAdult Social Care\n\nLibraries';
    expect(partsOf(text)).toEqual([['request', text.replace(/\s+/gu, ' ')]]);
  });

  it.each([
    ['a name alone at the foot', `${ASK}\n\nAda Quill`],
    ['a name with a job', `${ASK}\n\nAda Quill, Thornby Herald`],
    ['a name with a dash', `${ASK}\n\n-Ada Quill`],
    ['a mail program', `${ASK}\n\nSent from my iPhone`],
    ['a signature mark', `${ASK}\n-- \nAda Quill\nThornby Herald`],
  ])('know a signature by %s', (_, text) => {
    expect(partsOf(text).map(([kind]) => kind)).toEqual(['request', 'signature']);
  });

  it('know a confidentiality notice, folded or not', () => {
    const notice =
      'This email and any attachments are confidential and intended\nsolely for the person named above.';
    expect(partsOf(`${ASK}\n\n${notice}`).at(-1)?.[0]).toBe('disclaimer');
  });

  it('know the banners of a page', () => {
    const text = `Accept additional cookies\nThis site is a beta, tell us what you think.\n\n${ASK}\n\nReport this request`;
    expect(partsOf(text).map(([kind]) => kind)).toEqual(['furniture', 'request', 'furniture']);
  });

  it('find the answer in a form', () => {
    const text = `Your name: Ada Quill\nEmail: ada@example.org\nDetails of request: ${ASK}\nPreferred format: email`;
    expect(askingOf(text)).toEqual([ASK]);
  });
});

describe('a form', () => {
  it('may ask in questions of its own, and end the request with one', () => {
    const text = `First name: Ada\nSurname: Quill\nPostcode: TH1 2AB\n\nWhat information are you requesting?\n${ASK}\n\nHow would you like to receive the information?\nBy email`;
    expect(askingOf(text)).toEqual([ASK]);
  });

  it('is not a letter that asks for columns with such names', () => {
    const text =
      'Dear Council,\n\nPlease list each complaint with:\nName\nAddress\nDate\nDescription of complaint';
    expect(askingOf(text)).toEqual([text.slice(15)]);
  });
});

describe('quoted parts', () => {
  it.each([
    ['On 3 May 2023 at 10:02, Bo Lark <bo@example.org> wrote:\n> Hello', 'an attribution'],
    ['Le mar. 3 mai 2023 à 10:02, Bo Lark <bo@example.org> a écrit :\n\nBonjour', 'another language'],
    ['-----Original Message-----\nHello', 'a separator'],
    ['From: Bo Lark\nSent: 3 May 2023 10:02\nTo: Ada Quill\nSubject: Lamps\n\nHello', 'a header'],
    ['> Hello', 'its marks'],
  ])('begin at the words that introduce them: %#', (quoted, _why) => {
    const parts = partsOf(`${ASK}\n\n${quoted}`);
    expect(parts[0]).toEqual(['request', ASK]);
    expect(parts.slice(1).every(([kind]) => kind === 'header' || kind === 'quoted')).toBe(true);
  });

  it('are not begun by the requester telling what somebody wrote, or by a period', () => {
    const text =
      'On 3 May 2023 your department wrote:\n\nWe hold nothing.\n\nPlease send me the policy.\nFrom: April 2021\nTo: March 2022';
    expect(partsOf(text).some(([kind]) => kind === 'quoted' || kind === 'header')).toBe(false);
  });

  it('are those the page marks', () => {
    const text = `${ASK}\nHello there`;
    const quote: Block = { span: { start: ASK.length + 1, end: text.length }, kind: 'quote', depth: 0 };
    expect(partsOf(text, [quote]).map(([kind]) => kind)).toEqual(['request', 'quoted']);
  });

  it('hold the asking when the words above only point to them', () => {
    const quoted = `Dear Council,\n\n${ASK}\n\nRegards,\nAda Quill`;
    const text = `Hello, I have had no reply to my request below.\n\nAda\n\n-----Original Message-----\n${quoted}`;
    expect(askingOf(text)).toEqual([ASK]);
  });

  it('hold the asking when a colleague only passes them on', () => {
    const text = `Hi both, this looks like yours.\n\nKit\nReception\n\nFrom: Ada Quill <ada@post.example>\nSent: 3 May 2026 10:02\nTo: Reception <desk@town.example>\nSubject: Lamps\n\nHello,\n\nI walk home past the mill and would like to know who mends the lamps there. When were they last checked?\n\nAda Quill`;
    expect(askingOf(text)).toEqual([
      'I walk home past the mill and would like to know who mends the lamps there. When were they last checked?',
    ]);
  });

  it('give the first request where the requester only answers a question about it', () => {
    const text = `Hello,\n\nThe lamps on the bridge, in 2023.\n\nAda Quill\n\nOn 12/11/2026 10:02, Records wrote:\n> Dear Ada Quill,\n>\n> Thank you for your request. Which lamps do you mean?\n>\n> On 9/11/2026 08:15, Ada Quill wrote:\n>> ${ASK}`;
    expect(askingOf(text)).toEqual([ASK]);
  });

  it('leave the asking alone when there is a request above them', () => {
    const text = `${ASK}\n\nOn 3 May 2023 at 10:02, Bo Lark <bo@example.org> wrote:\n> Please provide a list of the lamps.`;
    expect(askingOf(text)).toEqual([ASK]);
  });
});

describe('a notice that recites the request', () => {
  it('asks only what it recites', () => {
    const text = `Reference 77-12\n\nIn your letter you asked for the following information:\n\n${ASK}\nA copy of the contract.\n\nI can confirm that we hold this information. Your request has been refused under section 43.`;
    expect(askingOf(text).map((words) => words.replace(/\s+/gu, ' '))).toEqual([
      `${ASK} A copy of the contract.`,
    ]);
  });

  it('is not a letter of the requester that looks back', () => {
    const text = `You asked for clarification of my request:\n\n${ASK}\n\nI can confirm that I mean street lamps.`;
    expect(askingOf(text).join(' ')).toContain(ASK);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '\n',
      '\r\n',
      '\t',
      '\u00a0',
      '\u200b',
      '\u202e',
      'שלום',
      '\n\n',
      '> ',
      '>> ',
      '-- \n',
      'Dear Sir,',
      'Regards,\n',
      'Ada Quill\n',
      'How many?',
      '1. ',
      '(a) ',
      'From: a@b.org\nSent: today\n',
      'On 3 May 2023 at 10:02, B <b@c.org> wrote:\n',
      '___\n',
      '\ud800',
      'Details of request: ',
      'Your name: ',
      'You asked for:\n',
      'I can confirm your request\n',
      'Sent from my iPhone\n',
      'confidential notice: ',
    ),
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('gives parts in order that never overlap and hold every visible character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { span } of readLetter(messageOf(text)).parts) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(at, span.start).trim()).toBe('');
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('gives sentences and asking in order, trimmed and inside the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sentences, asking } = readLetter(messageOf(text));
        for (const spans of [sentences, asking]) {
          spans.forEach((span, i) => {
            const words = wordsOf(text, span);
            expect(words).not.toBe('');
            expect(words.trim()).toBe(words);
            expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
            expect(span.end).toBeLessThanOrEqual(text.length);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same kinds with either line break', () => {
    const text = `Dear Sir,\n\n${ASK}\n\nRegards,\nAda Quill\n\n> old words`;
    const kinds = (words: string): readonly string[] => partsOf(words).map(([kind]) => kind);
    expect(kinds(text.replaceAll('\n', '\r\n'))).toEqual(kinds(text));
  });
});
