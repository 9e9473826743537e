import { withoutEnd } from '../model/trim.ts';
import { cutLine, type Line, marked } from './lines.ts';

/**
 * What stands under a heading: `handling` is about how the request is dealt with and asks nothing to answer, `terms`
 * sets words, dates or bounds for what is asked, `asks` is where the asking begins.
 */
type Section = 'handling' | 'terms' | 'asks';

/** Headings of letters set out in sections, whole and lower case. */
const HEADINGS: readonly (readonly [Section, RegExp])[] = [
  [
    'handling',
    /^(?:(?:legal|statutory) (?:basis|framework|background|authority|context|obligations?|duty|duties)|(?:applicable|relevant) (?:law|legislation)|(?:request for )?(?:a )?fee (?:waiver|categor(?:y|ies)|status)s?(?: request)?|fees(?: (?:and|&) (?:costs|charges|payment|fee waiver))?|(?:cost|time|appropriate|section 12) limits?|(?:preferred |requested )?(?:response |file |delivery )?(?:format|delivery|form of access)(?: (?:of|for) .{1,40}| (?:and|&) delivery| preference| requested| required)?|(?:means|method|form|manner) of (?:delivery|communication|access|response|production)|(?:expedited|expedited) (?:processing|handling|review)(?: request)?|exemptions?(?: (?:and|&) .{1,40})?|(?:the )?public interest(?: (?:test|considerations?|statement|argument|factors))?|(?:contact|my|requester|correspondence) (?:details|information)|about (?:me|us|the requester)|response (?:timescales?|deadlines?|time ?limits?|timing)|(?:duty to provide )?advice (?:and|&) assistance|clarification(?:s)?|(?:purpose|reasons?)(?: (?:of|for) (?:the |this |my )?request)?|background(?: (?:information|to .{1,40}))?|context|introduction|conclusion|closing|segregability|(?:data protection|privacy|confidentiality)(?: (?:statement|notice|considerations?))?|right (?:of|to) (?:internal )?review|transfer of request|if (?:you|the) .{1,20}(?:refuse|withhold|exempt).{0,30})$/u,
  ],
  [
    'terms',
    /^(?:definitions?(?: (?:and|&) (?:interpretation|instructions?|scope))?|interpretation|instructions?|glossary|terms used|scope(?: of (?:the |this |my )?(?:request|search))?|(?:relevant |date |time )?(?:period|time ?frame|time ?period|date range|dates)(?: (?:of|for|covered).{0,30})?|search (?:terms|parameters|scope)|exclusions?|out of scope|for (?:the )?avoidance of doubt)$/u,
  ],
  [
    'asks',
    /^(?:(?:the |my |specific )?(?:information|records?|documents?|data|details|material)(?: (?:i am |being |that is |now ))? ?(?:requested|sought|required|seeking|wanted)|(?:the |my |specific |foi )?(?:request|requests|questions?|queries)(?: for information)?|what i am (?:asking|requesting|seeking|looking) (?:for)?|request(?:ed)? (?:details|information|records|documents)|description of (?:the )?(?:records?|information|documents?)(?: (?:requested|sought))?)$/u,
  ],
];

const LONGEST_HEADING = 70;
const MOST_HEADING_WORDS = 9;
const MARKER = /^(?:(?:part|section)\s+)?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.):\]]+\s+/iu;
const STYLED = /^(?:\*\*|__|#{1,6}\s).*$/u;

interface Heading {
  readonly section: Section | undefined;
  /** Length of the marker that counts the heading. */
  readonly marker: number;
  readonly styled: boolean;
}

/** True for words set as a title: capitals throughout, or short with a capital first and no stop. */
const looksTitled = (words: string): boolean =>
  /^\p{Lu}/u.test(words) && !/[.?!;,]$/u.test(words) && words.split(/\s+/u).length <= MOST_HEADING_WORDS;

/** The heading a line is, or `undefined`. A plain line is one only by its name, or where it stands apart and counts with others. */
function headingOf(text: string, line: Line): Heading | undefined {
  if (line.body.length > LONGEST_HEADING || line.body.endsWith('?')) return undefined;
  const marker = MARKER.exec(line.body)?.[0].length ?? 0;
  const name = withoutEnd(line.body.slice(marker), /[*_:–—\s-]/u).trim();
  const section = HEADINGS.find(([, pattern]) => pattern.test(name.toLowerCase()))?.[0];
  const styled = STYLED.test(text.slice(line.start, line.end));
  if (section === undefined && !styled && !(line.gap && looksTitled(name))) return undefined;
  return { section, marker, styled };
}

/** Words under a heading that ask in earnest all the same. */
const ASKS_ANYWAY =
  /\?$|(?<!\w)how (?:many|much)\b|(?<!\w)cop(?:y|ies) of (?!this|my|the act)|(?<!\w)please (?:provide|supply|send|state|list|confirm)\b(?!.{0,80}\b(?:electronic|format|e-?mail|response|reply|receipt|excel|csv|pdf|waive|waiver|fee|by)\b)/iu;

/**
 * In a letter set out under headings, marks what is only about the handling as background and what sets words or dates
 * as preamble, and takes the headings themselves out of what is asked. Other letters come back as they are.
 */
export function markSections(text: string, lines: readonly Line[]): readonly Line[] {
  let open: Section | undefined;
  return lines.flatMap((line, i) => {
    if (line.kind !== undefined) {
      if (line.kind !== 'background' && line.kind !== 'preamble') open = undefined;
      return [line];
    }
    if (line.body === '') return [line];
    const heading = headingOf(text, line);
    if (heading !== undefined && (heading.section !== undefined || open !== undefined)) {
      const below = lines[i + 1];
      open = below === undefined || below.kind !== undefined ? undefined : heading.section;
      return open === undefined ? [line] : opened(line, heading, open);
    }
    if (open === 'handling' && ASKS_ANYWAY.test(line.body)) open = undefined;
    if (open === 'handling') return [marked(line, 'background')];
    return [open === 'terms' ? marked(line, 'preamble') : line];
  });
}

/** The heading's own line: what announces the asking is kept without its number, other headings are no words of the request. */
function opened(line: Line, { marker }: Heading, section: Section): readonly Line[] {
  if (section !== 'asks') return [marked(line, 'header')];
  const [number, name] = cutLine(line, marker);
  return name === undefined || number === undefined
    ? [marked(line, 'preamble')]
    : [marked(number, 'header'), marked(name, 'preamble')];
}
