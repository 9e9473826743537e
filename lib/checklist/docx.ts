import type { Paragraph, TextRun } from 'docx';
import type { OutlineOptions } from '../model/checklist.ts';
import type { FoiRequest } from '../model/request.ts';
import { stretchesOf } from '../model/stretches.ts';
import type { Language } from '../words/languages.ts';
import { IN_ENGLISH, type Written } from '../words/written.ts';
import { docxLook } from './docx-look.ts';
import { type OutlineItem, outlineOf } from './outline.ts';

type Docx = typeof import('docx');

const BALLOT = { open: '\u2610', done: '\u2611' };

/** Characters that XML 1.0 does not allow, lone surrogates included; a file with one does not open. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const clean = (text: string): string => text.replace(NOT_XML, '');

/** The languages of a document for a word processor's spelling. */
const SPELLING: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy-GB' };

/** Words as runs, so that what of them is English is spelled as English. */
function runsOf(
  { TextRun }: Docx,
  text: string,
  english: readonly string[] | undefined,
  look: { readonly italics?: boolean } = {},
): TextRun[] {
  return stretchesOf(clean(text), english).map(
    (one) =>
      new TextRun({
        text: one.words,
        ...look,
        ...(one.english ? { language: { value: SPELLING.en } } : {}),
      }),
  );
}

function itemParagraphs(docx: Docx, item: OutlineItem, { say }: Written): Paragraph[] {
  const { Paragraph: Line } = docx;
  const { text, details, done, note, english } = item;
  const reason = item.reason === '' ? [] : runsOf(docx, ` (${item.reason})`, english, { italics: true });
  return [
    new Line({
      bullet: { level: 0 },
      children: [...runsOf(docx, `${done ? BALLOT.done : BALLOT.open} ${text}`, english), ...reason],
    }),
    ...details.map((detail) => new Line({ bullet: { level: 1 }, children: runsOf(docx, detail, english) })),
    ...(note === undefined
      ? []
      : [new Line({ bullet: { level: 1 }, text: clean(say('outline.note', { note })) })]),
  ];
}

/**
 * The checklist outline as a Word document with real headings and lists, in its language. The library is loaded only
 * when this is called. Rejects where it cannot be loaded.
 */
export async function toDocx(
  request: FoiRequest,
  options: OutlineOptions = {},
  words: Written = IN_ENGLISH,
): Promise<Blob> {
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, Paragraph: Line } = docx;
  const outline = outlineOf(request, options, words);
  const runs = (text: string): TextRun[] => runsOf(docx, text, outline.english);
  const sections = outline.sections.flatMap((section) => [
    new Line({
      heading: section.depth === 0 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
      children: runs(section.heading),
    }),
    ...section.notes.map((note) => new Line({ children: runs(note) })),
    ...section.items.flatMap((item) => itemParagraphs(docx, item, words)),
  ]);
  const document = new Document({
    title: clean(outline.title),
    styles: { default: docxLook(SPELLING[words.language]) },
    sections: [
      {
        children: [
          new Line({ heading: HeadingLevel.HEADING_1, children: runs(outline.title) }),
          ...outline.facts.map((fact) => new Line({ children: runs(fact) })),
          ...sections,
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
