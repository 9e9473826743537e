import { matchesOf } from '../../model/matches.ts';
import type { Whose } from '../../model/personal-data.ts';
import { isBodyName } from '../names/bodies.ts';
import { COURTESY_TITLES, isNameOfThing, nameFind } from '../names/name-find.ts';
import { isGivenName, isSurname } from '../names/name-list.ts';
import { type NameShape, readName } from '../names/name-shape.ts';
import { type Word, wordAt } from '../names/words.ts';
import type { Find, Recogniser } from '../recogniser.ts';

interface Introduction {
  readonly cue: RegExp;
  readonly whose?: Whose;
  readonly why: string;
  /** How little is enough: any name, a name in capitals, or one with a word of the lists in it. */
  readonly needs: 'any' | 'capital' | 'listed';
}

const INTRODUCTIONS: readonly Introduction[] = [
  {
    cue: /(?<!\w)(?:my (?:full |legal |real |maiden |birth )?name(?: is|'s|’s|s|:)|i am (?:called|named)|i'?m called|i,|(?:yours|request(?:er|or)?(?:'s)?|applicant(?:'s)?|complainant(?:'s)?|your|full|first|last|family|sender|data subject|subject)(?: full)? name ?(?:\(s\))?\]?:|(?<=(?:^|\n)[ \t]{0,4})(?:surname|forenames?|first names?|last name|family name):|(?:requester|requestor|applicant|signed|signature|print name|name|patient|from):)[ \t]{1,3}/giu,
    whose: 'requester',
    why: 'The writer gives this as their own name.',
    needs: 'any',
  },
  {
    cue: /(?<=(?:^|\n)[ \t>]{0,4})(?:to|cc):[ \t]{1,3}/giu,
    why: 'It stands in the header of a mail.',
    needs: 'listed',
  },
  {
    cue: /(?<!\w)(?:i am|i'm|this is|it's|on behalf of myself,|about me,|on me,|to me,|of me,)[ \t]{1,3}/giu,
    whose: 'requester',
    why: 'The writer says who they are.',
    needs: 'listed',
  },
  {
    cue: /(?<!\w)(?:(?:our|my|your) (?:above[- ]named )?clients?(?: is|,|:)?|re:? our client|deceased:|patient:|pupil:|child:)[ \t]{1,3}/giu,
    whose: 'third-party',
    why: 'The words before it speak of a client or of someone else’s matter.',
    needs: 'listed',
  },
  {
    cue: /(?<!\w)(?:named|called|known as|name of|a\.?k\.?a\.?|formerly|née|nee|i act for|acting for|on behalf of|care of|c\/o|attention of|attn:?|contact:?|surname:?)[ \t]{1,3}/giu,
    why: 'The words before it announce a name.',
    needs: 'listed',
  },
];

/** Of these lines only those below the writer's own asking name one who is not at the authority. */
const IN_HEADER = /^(?:to|cc):/iu;

/** A name that the words before it announce: "my name is", "I am", "a man called", or a form's name field. */
export const introducedName: Recogniser = {
  name: 'introduced-name',
  type: 'person',
  hits: [
    'My name is [[Thessaly Brook]] and I live nearby.',
    'my name is [[omar bashir]] and i want to know',
    'hi my names [[dave]] and i want',
    'I am [[Ifeoma Nwosu]], a governor.',
    'Full name: [[Zebedee Quill]]',
    'I, [[Harriet Vance]], ask for',
    'a man called [[Conor Pyke]] came',
    'Our client: [[Mrs Parveen Lal]]',
    'From: [[Leontyne Ross]] <l.ross@example.org>',
    'From: [[Okafor, Ngozi]] (Finance)',
  ],
  misses: [
    'I am writing about bins.',
    'I am Chair of the parish council.',
    'My name is not to be passed on.',
    'The company is called Bright Lines Ltd.',
    'I am British and I pay my taxes.',
    'Name: of the school',
    'File name: Annual Report',
    'I, for one, object.',
    'My names list is long.',
    'To: Finance, Legal and Housing',
  ],
  find: ({ text, words, lines, below }) => {
    const finds: Find[] = [];
    for (const { cue, whose, why, needs } of INTRODUCTIONS) {
      for (const match of matchesOf(text, cue)) {
        const offset = match.index + match[0].length;
        let at = wordAt(words, offset);
        const first = words[at];
        if (first === undefined || first.start !== offset) continue;
        if (COURTESY_TITLES.has(first.lower)) at++;
        const read = readName(words, at, { signature: true, lowerCase: needs === 'any' });
        const name = read === undefined ? undefined : (surnameFirst(words, read) ?? read);
        if (name === undefined || isNameOfThing(words, name) || isBodyName(text.slice(name.start, name.end)))
          continue;
        const parts = words.slice(name.from, name.to);
        const known = parts.filter(
          (word) => !word.initial && (isGivenName(word.text) || isSurname(word.text)),
        ).length;
        const capitals = parts.every((word) => word.capital || word.text.length <= 3);
        if (needs === 'listed' ? known === 0 || !capitals : !capitals && (known === 0 || parts.length > 3))
          continue;
        const quoted = below.meet({ start: match.index, end: offset });
        if (!quoted && IN_HEADER.test(match[0])) continue;
        const isOthers = quoted && /from:/iu.test(match[0]);
        finds.push(nameFind(words, name, why, isOthers ? undefined : whose));
      }
    }
    return lines.length === 0 ? [] : finds;
  },
};

/** "Okafor, Ngozi" after "From:": the surname first, as the mail programs of large bodies have it. */
function surnameFirst(words: readonly Word[], name: NameShape): NameShape | undefined {
  const given = words[name.to];
  if (name.to - name.from !== 1 || given?.gap !== ', ' || !given.capital || !isGivenName(given.text))
    return undefined;
  return { ...name, to: name.to + 1, end: given.end };
}
