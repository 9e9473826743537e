import { burn } from '@kenjiuno/msgreader/lib/Burner.js';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../command/parse-html.ts';
import { readMessages } from './read-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array | string) =>
  readMessages(name, typeof bytes === 'string' ? bytesOf(bytes) : bytes, parseHtml);

async function only(name: string, bytes: Uint8Array | string) {
  const result = await read(name, bytes);
  expect(result).toMatchObject({ ok: true });
  const [first] = result.ok ? result.value : [];
  if (first === undefined) throw new Error('no message');
  return { ...first.message, attachments: first.attachments };
}

const EML = `Received: from mx.example.org by mail.council.example; Mon, 2 Nov 2026 09:30:00 +0000
From: "Wren, Ada" <ada.wren@example.org>
To: FOI team <foi@council.example>
Subject: =?utf-8?Q?Bus_lane_fines_=C2=A3?=
Date: Sun, 1 Nov 2026 22:15:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: multipart/alternative; boundary="a"

--a
Content-Type: text/plain; charset=utf-8

Please provide:
how many fines
what they cost
--a
Content-Type: text/html; charset=utf-8

<p>Please provide:</p><ol><li>how many fines</li><li>what they cost</li></ol>
--a--
--b
Content-Type: text/plain; name="map.txt"
Content-Disposition: attachment; filename="map.txt"

North
--b--
`;

/** A PDF with one line of text a `lines` entry, each so far below the one before. */
function pdf(lines: readonly (readonly [number, string])[]): Uint8Array {
  const content = `BT /F1 12 Tf 72 720 Td ${lines.map(([down, text]) => `0 -${down} Td (${text}) Tj`).join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let out = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return bytesOf(
    `${out}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${out.length}\n%%EOF`,
  );
}

/** An Outlook message with these text properties, by their property numbers. */
function msg(properties: Readonly<Record<string, string>>): Uint8Array {
  const streams = Object.entries(properties).map(([property, text]) => {
    const bytes = new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
    return {
      name: `__substg1.0_${property}001F`,
      type: 2,
      length: bytes.length,
      binaryProvider: () => bytes,
    };
  });
  const head = {
    name: '__properties_version1.0',
    type: 2,
    length: 32,
    binaryProvider: () => new Uint8Array(32),
  };
  const children = [head, ...streams];
  const root = { name: 'Root Entry', type: 5, length: 0, children: children.map((_, index) => index + 1) };
  return burn([root, ...children]);
}

describe('readMessages', () => {
  it('reads a saved e-mail: its numbered list, its sender, and when its last server received it', async () => {
    const { source, subject, from, received, attachments } = await only('request.eml', EML);
    expect(source.text).toBe('Please provide:\n\n1. how many fines\n2. what they cost');
    expect(subject).toBe('Bus lane fines £');
    expect(from).toEqual({ name: 'Wren, Ada', address: 'ada.wren@example.org' });
    expect(new Date(received ?? '').getTime()).toBe(new Date('2026-11-02T09:30:00Z').getTime());
    expect(attachments).toEqual(['map.txt']);
  });

  it('knows an e-mail on standard input by its header lines', async () => {
    expect((await only('', EML)).subject).toBe('Bus lane fines £');
  });

  it('splits a mailbox, and gives back the lines that its format had to mark', async () => {
    const one = 'From a@example.org Mon Nov  2 09:30:00 2026\nSubject: One\n\n>From here on, how many?\n\n';
    const two = 'From b@example.org Mon Nov  2 09:31:00 2026\nSubject: Two\n\nHow much?\n';
    const result = await read('inbox.mbox', one + two);
    expect(result.ok && result.value.map(({ message }) => [message.subject, message.source.text])).toEqual([
      ['One', 'From here on, how many?'],
      ['Two', 'How much?'],
    ]);
  });

  it('reads plain text in UTF-8, UTF-16 and Windows-1252', async () => {
    const windows = Uint8Array.from('How much, in \u0080?\r\nThanks', (char) => char.charCodeAt(0));
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from('£5?', (c) => c.charCodeAt(0)).buffer),
    ]);
    expect((await only('a.txt', 'How much, in £?')).source.text).toBe('How much, in £?');
    expect((await only('b.txt', windows)).source.text).toBe('How much, in €?\nThanks');
    expect((await only('c.txt', wide)).source.text).toBe('£5?');
  });

  it('reads a saved page, without what it hides', async () => {
    const html =
      '<!doctype html><html><head><title>My request</title></head><body><p>How many?</p><script>x()</script><p hidden>No</p></body></html>';
    const { source, subject } = await only('page.html', html);
    expect([source.text, subject]).toEqual(['How many?', 'My request']);
  });

  it('reads a Word document with its numbered list', async () => {
    const level = { level: 0, format: 'decimal', text: '%1.' } as const;
    const numbered = (text: string) => new Paragraph({ text, numbering: { reference: 'n', level: 0 } });
    const document = new Document({
      numbering: { config: [{ reference: 'n', levels: [level] }] },
      sections: [
        {
          children: [
            new Paragraph({ children: [new TextRun('Dear Council,')] }),
            numbered('How many trees?'),
            numbered('Who felled them?'),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
    expect((await only('letter.docx', bytes)).source.text).toBe(
      'Dear Council,\n\n1. How many trees?\n2. Who felled them?',
    );
  });

  it('reads the text layer of a PDF line by line, and says when it has none', async () => {
    const bytes = pdf([
      [0, 'Dear Council,'],
      [30, '1. How many trees?'],
      [14, '2. Who felled them?'],
    ]);
    expect((await only('letter.pdf', bytes)).source.text).toBe(
      'Dear Council,\n\n1. How many trees?\n2. Who felled them?',
    );
    expect(await read('scan.pdf', pdf([]))).toEqual({ ok: false, problem: 'scanned' });
  });

  it('reads an Outlook message', async () => {
    const { source, subject, from } = await only(
      'request.msg',
      msg({
        '0037': 'Bins',
        '0C1A': 'Jo Vale',
        '5D01': 'jo@example.org',
        '1000': 'How many bins?\r\nThanks',
      }),
    );
    expect(source.text).toBe('How many bins?\nThanks');
    expect([subject, from]).toEqual(['Bins', { name: 'Jo Vale', address: 'jo@example.org' }]);
  });

  it.each([
    ['picture.png', 'x', 'unknown-kind'],
    ['empty.txt', ' \n\t', 'no-text'],
    ['empty.eml', 'Subject: Nothing\n\n', 'no-text'],
    ['letter.docx', 'not a document', 'broken'],
    ['letter.msg', 'not a message', 'broken'],
    ['letter.pdf', 'not a document', 'broken'],
  ] as const)('says why %s cannot be read', async (name, text, problem) => {
    expect(await read(name, text)).toEqual({ ok: false, problem });
  });

  it('never throws, whatever the bytes', async () => {
    const names = fc.constantFrom('a.eml', 'a.msg', 'a.txt', 'a.html', 'a.mbox', 'a.docx', '', 'a.zip');
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
        expect(typeof (await read(name, bytes)).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
