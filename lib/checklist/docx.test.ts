import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { IN_ENGLISH, writtenIn } from '../words/written.ts';
import { buildChecklist } from './build.ts';
import { toDocx } from './docx.ts';
import { SAMPLE, SAMPLE_DECISIONS, SAMPLE_LAW } from './sample-request.ts';

const REQUEST = { ...SAMPLE, checklist: buildChecklist(SAMPLE, SAMPLE_DECISIONS, SAMPLE_LAW) };

async function documentXml(request: typeof REQUEST, words = IN_ENGLISH): Promise<string> {
  const files = unzipSync(new Uint8Array(await (await toDocx(request, {}, words)).arrayBuffer()));
  return new TextDecoder().decode(files['word/document.xml']);
}

describe('the Word document', () => {
  it('has real headings and lists', async () => {
    const xml = await documentXml(REQUEST);
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(6);
    expect(xml.match(/<w:ilvl w:val="0"\/>/g)).toHaveLength(REQUEST.checklist.length);
    expect(xml).toContain('☑ Acknowledge it, with a reference, by Wednesday 25 November 2026.');
  });

  it('is spelled as Welsh where it is written in Welsh, but for what of it is English', async () => {
    const words = await writtenIn('cy');
    const checklist = buildChecklist(SAMPLE, SAMPLE_DECISIONS, SAMPLE_LAW, words);
    const xml = await documentXml({ ...SAMPLE, checklist }, words);
    const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gsu)].map(([, run = '']) => run);
    const languageOf = (said: string) =>
      runs.filter((run) => run.includes(said)).map((run) => /<w:lang w:val="([\w-]+)"/u.exec(run)?.[1]);
    expect(languageOf('Reports name those who signed them.')).toEqual(['en-GB']);
    expect(languageOf('Ystyriwch s40(2)')).toEqual([undefined]);
    const files = unzipSync(new Uint8Array(await (await toDocx(REQUEST, {}, words)).arrayBuffer()));
    expect(new TextDecoder().decode(files['word/styles.xml'])).toContain('<w:lang w:val="cy-GB"/>');
  });

  it('has headings with their level, which stay with what follows them', async () => {
    const files = unzipSync(new Uint8Array(await (await toDocx(REQUEST)).arrayBuffer()));
    const styles = new TextDecoder().decode(files['word/styles.xml']);
    for (const level of [0, 1, 2]) {
      const style = new RegExp(`w:styleId="Heading${level + 1}">(?<is>.*?)</w:style>`).exec(styles)?.groups
        ?.is;
      expect(style).toContain(`<w:outlineLvl w:val="${level}"/>`);
      expect(style).toContain('<w:keepNext/>');
    }
  });

  it('escapes the requester’s words and leaves out what XML does not allow', async () => {
    const subject = '<w:p>\u0000\uD800 & "quoted"';
    const xml = await documentXml({ ...REQUEST, message: { ...REQUEST.message, subject } });
    expect(xml).toMatch(/&lt;w:p&gt; +&amp; &quot;quoted&quot;/);
    expect(xml).not.toMatch(/[\p{Cs}\uFFFD]/u);
  });
});
