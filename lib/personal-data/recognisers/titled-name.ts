import { COURTESY_TITLES, isNameOfThing, nameFind } from '../names/name-find.ts';
import { isListed, type NameShape, readName } from '../names/name-shape.ts';
import { PLACE_WORDS, SIGNED_SURNAMES } from '../names/not-names.ts';
import type { Word } from '../names/words.ts';
import type { Find, Recogniser } from '../recogniser.ts';

/** Ranks of police, armed forces and prisons: they announce a name and are no part of it. */
export const RANKS: ReadonlySet<string> = new Set(
  `pc wpc dc dci dcs di ds dsu acc pcso cpo sgt sergeant insp inspector supt superintendent constable const detective cst lt lieutenant capt captain
  maj major col gen general brigadier admiral commander cmdr cdr sheriff deputy trooper ofc warden cpl corporal pte private officer nurse governor inspector investigator ranger agent coroner`.split(
    /\s+/u,
  ),
);

/** Members of the House of Lords, who sit in Parliament. */
const PEERS: ReadonlySet<string> = new Set(['lord', 'baroness', 'baron', 'viscount']);

/** "PC 4471 Harbottle": the number on the collar stands between rank and name. */
const COLLAR_NUMBER = /^\d{2,6}$/u;

/** Ranks that are also plain words: a name after them must be one of the lists. */
const PLAIN_RANKS: ReadonlySet<string> = new Set([
  'general',
  'private',
  'constable',
  'deputy',
  'sheriff',
  'commander',
  'di',
  'ds',
  'major',
  'officer',
  'nurse',
  'governor',
  'investigator',
  'ranger',
  'agent',
  'coroner',
]);

/** "Officer Plimsoll said": what a person does, right after the name. */
const ACTS =
  /^(?:said|says|told|was|is|has|had|who|came|stopped|asked|refused|wrote|replied|attended|signed|did)$/u;
const actsAfter = (words: readonly Word[], { from, to }: NameShape): boolean => {
  const next = words[to];
  return to - from <= 2 && next !== undefined && /^[ ,]{1,2}$/u.test(next.gap) && ACTS.test(next.lower);
};

/** "Lady Margaret Road": a street that bears a title and a name. */
const isRoad = (words: readonly Word[], { from, to }: NameShape): boolean => {
  const last = words[to - 1];
  return (
    to - from > 1 && last !== undefined && PLACE_WORDS.has(last.lower) && !SIGNED_SURNAMES.has(last.lower)
  );
};

/** "Dr Ngozi Ode", "Mrs. Lal", "PC Ashby": the name that a courtesy title or a rank announces. */
export const titledName: Recogniser = {
  name: 'titled-name',
  type: 'person',
  hits: [
    'I spoke to [[Mrs Devanshi]] at the desk.',
    'The letter from [[Dr. Ngozi Ode-Marsh]] says so.',
    'It was PC [[Ashby]] who stopped me.',
    'PC 5520 [[Thorley]] and WPC 881 [[Nkemelu]] came.',
    'All e-mails to [[Cllr van der Velde]] about it',
    'Notes by Det Sgt [[Lowther]] and Mr & [[Mrs Pell]]',
    'Your officer [[Ms O’Shaughnessy]] replied.',
    'Officer [[Plimbley]] said no.',
  ],
  misses: [
    'Dear Sir or Madam',
    'The Lord Mayor and the Lord Chancellor met.',
    'Dr Gray Hospital in Elgin',
    'General enquiries about Private Hire vehicles',
    'PC 5520 and DS 102 came.',
    'How many PCs and DCs were trained?',
    'The Major Incident Plan and the Sheriff Court list',
    'Lady Margaret Road and Dame Edith Crescent',
    'the trawler Lady Maeve sank',
    'Sir John Cass Foundation accounts',
    'Hon. Sec., Tamble Anglers',
    'Annwyl Gyngor Sir Hentzau,',
    'Officer Training and Nurse Recruitment',
  ],
  find: ({ words }) => {
    const finds: Find[] = [];
    for (let index = 0; index + 1 < words.length; index++) {
      const title = words[index];
      if (title === undefined || !title.capital) continue;
      const courtesy = COURTESY_TITLES.has(title.lower);
      if (!courtesy && !RANKS.has(title.lower)) continue;
      const next = words[index + 1];
      if (next === undefined || !/^\.?[ \t\u00a0]{0,2}$/u.test(next.gap)) continue;
      const at = !courtesy && COLLAR_NUMBER.test(next.text) ? index + 2 : index + 1;
      const name = readName(words, at, { signature: courtesy });
      if (name === undefined || isNameOfThing(words, name) || isRoad(words, name)) continue;
      if (title.lower === 'sir' && /^[cg]yngor$/u.test(words[index - 1]?.lower ?? '')) continue;
      if (
        title.lower === 'hon' &&
        /^(?:sec|secretary|treasurer|chair|president|member|fellow)$/u.test(next.lower)
      )
        continue;
      if (PLAIN_RANKS.has(title.lower) && !isListed(words, name) && !actsAfter(words, name)) continue;
      const whose = PEERS.has(title.lower) ? 'official' : undefined;
      finds.push(nameFind(words, name, `Named with the title "${title.text}".`, whose));
    }
    return finds;
  },
};
