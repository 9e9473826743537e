import type { IStylesOptions } from 'docx';

/** Sizes of type in half points, and space in twentieths of a point, as the format has them. */
const BODY = 22;

const heading = (level: number, size: number, before: number) => ({
  run: { size, bold: true, color: '1A1F26' },
  paragraph: { outlineLevel: level, keepNext: true, spacing: { before, after: 80 } },
});

/**
 * The default look of a Word document of ours. The library's own headings have no outline level: LibreOffice shows them
 * as plain lines then, in no outline and no table of contents. A heading stays with what follows it. `language`: what
 * its spelling is checked in, as `en-GB`.
 */
export const docxLook = (language: string): NonNullable<IStylesOptions['default']> => ({
  document: {
    run: { font: 'Arial', size: BODY, language: { value: language } },
    paragraph: { spacing: { after: 60 } },
  },
  heading1: heading(0, 32, 0),
  heading2: heading(1, 26, 360),
  heading3: heading(2, 23, 240),
});
