import { describe, expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { markdownOf } from '../checklist/markdown.ts';
import { plainTextOf } from '../checklist/plain-text.ts';
import { richTextOf } from '../checklist/rich-text.ts';
import { outlineOfCheck } from './check-outline.ts';
import { checkReply } from './check-reply.ts';

const request = analyse(
  {
    source: {
      id: 'r',
      text: '1. How many goats graze on Tarn Fell?\n2. Who owns them?',
      blocks: [],
    },
    subject: 'Goats <Tarn Fell>',
    received: '2026-09-01',
  },
  { jurisdiction: 'uk', authorityKind: 'council' },
);
const reply =
  '2 September 2026\n\n1. 31 goats.\n2. The names are exempt under section 40(3) of the Act because they are personal data.';
const outline = outlineOfCheck(checkReply(request, reply), request);

describe('the check as an outline', () => {
  it('lists questions, sections, the notice and personal data, ticked where nothing is left to do', () => {
    const markdown = markdownOf(outline);
    expect(markdown).toContain('- [x] 1. How many goats graze on Tarn Fell?');
    expect(markdown).toContain('  - An answer was found.');
    expect(markdown).toContain('  - “1. 31 goats.”');
    expect(markdown).toContain('- [ ] FOIA s40(3): relied on');
    expect(markdown).toContain('- [ ] The reply gives the authority’s complaints procedure');
    expect(markdown).toContain('- [x] Dated 2 September 2026; the answer was due by 29 September 2026.');
  });

  it('is escaped as HTML and wrapped as plain text', () => {
    expect(richTextOf(outline)).toContain('Goats &lt;Tarn Fell&gt;');
    expect(
      Math.max(
        ...plainTextOf(outline)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });
});
