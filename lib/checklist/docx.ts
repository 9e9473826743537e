import type { Paragraph } from 'docx';
import type { OutlineOptions } from '../model/checklist.ts';
import type { FoiRequest } from '../model/request.ts';
import { type OutlineItem, outlineOf } from './outline.ts';

type Docx = typeof import('docx');

const BALLOT = { open: '\u2610', done: '\u2611' };

/** Characters that XML 1.0 does not allow, lone surrogates included; a file with one does not open. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const clean = (text: string): string => text.replace(NOT_XML, '');

function itemParagraphs({ Paragraph: Line, TextRun }: Docx, item: OutlineItem): Paragraph[] {
  const reason = item.reason === '' ? [] : [new TextRun({ text: ` (${clean(item.reason)})`, italics: true })];
  const text = new TextRun(`${item.done ? BALLOT.done : BALLOT.open} ${clean(item.text)}`);
  const under = [...item.details, ...(item.note === undefined ? [] : [`Note: ${item.note}`])];
  return [
    new Line({ bullet: { level: 0 }, children: [text, ...reason] }),
    ...under.map((detail) => new Line({ bullet: { level: 1 }, text: clean(detail) })),
  ];
}

/**
 * The checklist outline as a Word document with real headings and lists. The library is loaded only when this is
 * called. Rejects where it cannot be loaded.
 */
export async function toDocx(request: FoiRequest, options: OutlineOptions = {}): Promise<Blob> {
  const docx = await import('docx');
  const { Document, HeadingLevel, Packer, Paragraph: Line } = docx;
  const outline = outlineOf(request, options);
  const sections = outline.sections.flatMap((section) => [
    new Line({
      heading: section.depth === 0 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
      text: clean(section.heading),
    }),
    ...section.notes.map((note) => new Line({ text: clean(note) })),
    ...section.items.flatMap((item) => itemParagraphs(docx, item)),
  ]);
  const title = clean(outline.title);
  const document = new Document({
    title,
    sections: [
      {
        children: [
          new Line({ heading: HeadingLevel.HEADING_1, text: title }),
          ...outline.facts.map((fact) => new Line({ text: clean(fact) })),
          ...sections,
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
