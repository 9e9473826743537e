import type { Regime } from '../../model/regime.ts';
import { withoutEnd } from '../../model/trim.ts';

/** The words by which letters name what a section is about. `look`: the inside of a regular expression. */
export interface Subject {
  readonly regime: Regime;
  readonly section: string;
  readonly look: string;
}

const of = (regime: Regime, rows: readonly (readonly [string, string])[]): readonly Subject[] =>
  rows.map(([section, look]) => ({ regime, section, look }));

const PRIVILEGE = 'legal(?:ly)? (?:professional )?privileged?|legal advice|lpp(?![\\p{L}])';
const PERSONAL =
  'personal (?:information|data|details)|third[- ]party (?:personal )?(?:data|information)|privacy';
const COMMERCIAL =
  'commercial(?:ly)?(?: interests?| sensitiv\\w*| confiden\\w*| information)?|trade secrets?';
const CONFIDENCE =
  '(?:information )?(?:provided |given |obtained )?in confidence|confidential\\w*|(?:actionable )?breach of confidence';
const ACCESSIBLE = '(?:information )?(?:reasonably |otherwise |already )?(?:accessible|available|published)';
const FUTURE = '(?:information )?(?:intended for )?future publication';
const PUBLIC_AFFAIRS = '(?:prejudice to )?(?:the )?(?:effective )?conduct of public affairs';
const LAW = 'law enforcement|(?:the )?prevention (?:or|and|&) detection of crime';

/** What each section is about, from its title and from what refusal notices commonly call it. */
export const SUBJECTS: readonly Subject[] = [
  ...of('uk-foia', [
    [
      '12',
      '(?:the )?(?:excessive )?costs? (?:limit|of compliance)|(?:the )?appropriate limit|(?:the )?(?:fees|costs?|time) limits?',
    ],
    ['14', 'vexatious|repeated? requests?'],
    ['21', ACCESSIBLE],
    ['22', FUTURE],
    ['22A', 'research'],
    ['23', '(?:information (?:supplied by|relating to) )?(?:security bodies|bodies dealing with security)'],
    ['24', 'national security'],
    ['26', 'defence'],
    ['27', 'international relations'],
    ['28', 'relations within the u'],
    ['29', '(?:the )?economy|economic interests'],
    ['30', '(?:criminal )?investigations?(?: and proceedings)?'],
    ['31', LAW],
    ['32', 'court records?'],
    ['33', '(?:public )?audit functions?'],
    ['34', 'parliamentary privilege'],
    ['35', '(?:the )?(?:formulation (?:or development )?of )?(?:government )?policy(?: formulation)?'],
    ['36', PUBLIC_AFFAIRS],
    ['37', '(?:communications with )?(?:his|her) majesty|(?:communications with )?the royal|honours'],
    ['38', 'health (?:and|&) safety'],
    ['39', 'environmental information'],
    ['40', PERSONAL],
    ['41', CONFIDENCE],
    ['42', PRIVILEGE],
    ['43', COMMERCIAL],
    ['44', '(?:statutory )?prohibitions?|statutory bar'],
  ]),
  ...of('foisa', [
    ['12', '(?:excessive )?costs?(?: limit| of compliance)?'],
    ['14', 'vexatious|repeated? requests?'],
    ['25', ACCESSIBLE],
    ['26', '(?:statutory )?prohibitions?'],
    ['27', FUTURE],
    ['28', 'relations within the u'],
    ['29', '(?:the )?(?:formulation of )?(?:scottish )?(?:administration|government)? ?policy'],
    ['30', PUBLIC_AFFAIRS],
    ['31', 'national security|defence'],
    ['32', 'international relations'],
    ['33', `${COMMERCIAL}|(?:the )?economy`],
    ['34', 'investigations?'],
    ['35', LAW],
    ['36', `${CONFIDENCE}|${PRIVILEGE}`],
    ['37', 'court records?'],
    ['38', PERSONAL],
    ['39', 'health,? (?:and |& )?safety|environmental information'],
    ['40', '(?:public )?audit functions?'],
    ['41', '(?:communications with )?(?:his|her) majesty|the royal|honours'],
  ]),
  ...of('uk-eir', [
    ['12(4)(a)', '(?:information )?not held'],
    ['12(4)(b)', 'manifestly unreasonable'],
    ['12(4)(c)', 'too general'],
    ['12(4)(d)', '(?:material )?(?:in the )?course of completion|unfinished|incomplete'],
    ['12(4)(e)', 'internal communications?'],
    ['12(5)(a)', 'international relations|defence|national security|public safety'],
    ['12(5)(b)', `(?:the )?course of justice|${PRIVILEGE}`],
    ['12(5)(c)', 'intellectual property'],
    ['12(5)(d)', '(?:the )?confidentiality of proceedings'],
    ['12(5)(e)', `(?:the )?(?:confidentiality of )?(?:${COMMERCIAL})`],
    ['12(5)(f)', '(?:the )?interests of the (?:person|provider|information provider)'],
    ['12(5)(g)', '(?:the )?protection of the environment'],
    ['13', PERSONAL],
  ]),
  ...of('us-foia', [
    ['(b)(1)', 'classified|national security'],
    ['(b)(4)', COMMERCIAL],
    ['(b)(5)', 'deliberative process|attorney'],
    ['(b)(6)', '(?:personal )?privacy'],
    ['(b)(7)', 'law enforcement'],
    ['(b)(8)', 'financial institutions'],
    ['(b)(9)', 'wells|geological'],
  ]),
  ...of('ie-foi', [
    ['28', '(?:meetings of the )?government|cabinet'],
    ['29', 'deliberati'],
    ['30', 'functions and negotiations'],
    ['31', `parliamentary|court|${PRIVILEGE}`],
    ['32', 'law enforcement|public safety'],
    ['33', 'security|defence|international relations'],
    ['35', CONFIDENCE],
    ['36', COMMERCIAL],
    ['37', PERSONAL],
    ['39', 'research'],
    ['40', '(?:the )?(?:financial|economic) interests'],
  ]),
];

const COMPILED = SUBJECTS.map(({ regime, section, look }) => ({
  regime,
  section,
  starts: new RegExp(`(?:${look})`, 'iuy'),
  ends: new RegExp(`(?<![\\p{L}])(?:${look})(?:\\w*)$`, 'iu'),
}));

const covers = (section: string, cited: string): boolean =>
  cited === section || cited.startsWith(`${section}(`);

/** What may stand between a citation and the words that say what it is about: a dash, a bracket, the name of the Act. */
const LINK =
  /[ \t\u00a0]*(?:of (?:the )?(?:foia|foi act|freedom of information act(?: 2000)?|act(?: 2000)?|eir)[ \t]*)?(?:[-–—:(][ \t]*){0,2}(?:the )?(?:exemption (?:for|on|relating to|regarding) )?/iuy;

/** What a citation is said to be about, by its own section where that matches. */
export interface SaidSubject {
  readonly section: string;
  /** True where the section cited is the one that these words name. */
  readonly own: boolean;
  /** End of the words. */
  readonly end: number;
}

/** The subject named right after a citation ("section 41 legal privilege"), or undefined where none is. */
export function subjectAfter(
  text: string,
  regime: Regime,
  cited: string,
  end: number,
): SaidSubject | undefined {
  LINK.lastIndex = end;
  const from = end + (LINK.exec(text)?.[0].length ?? 0);
  if (from === end) return undefined;
  const named = COMPILED.filter((subject) => subject.regime === regime).flatMap(({ section, starts }) => {
    starts.lastIndex = from;
    const match = starts.exec(text);
    return match === null ? [] : [{ section, own: covers(section, cited), end: from + match[0].length }];
  });
  return named.find(({ own }) => own) ?? named[0];
}

/** The subject named right before a citation in brackets: "legal privilege (section 41)", "exemption under section 41". */
export function subjectBefore(
  text: string,
  regime: Regime,
  cited: string,
  start: number,
): SaidSubject | undefined {
  const before = text.slice(Math.max(0, start - 90), start);
  const link = /(?:\((?:under |at )?|[ \t](?:exemption|exception),?[ \t](?:under|in|at|of|\()[ \t]?)$/iu.exec(
    before,
  );
  if (link === null) return undefined;
  const words = withoutEnd(before.slice(0, link.index), /[ \t]/u).replace(
    /[ \t](?:exemption|exception)$/iu,
    '',
  );
  const named = COMPILED.filter((subject) => subject.regime === regime)
    .filter(({ ends }) => ends.test(words))
    .map(({ section }) => ({ section, own: covers(section, cited), end: start }));
  return named.find(({ own }) => own) ?? named[0];
}
