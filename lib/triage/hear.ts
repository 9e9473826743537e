import { compile, type Matcher } from '../law/match/matcher.ts';
import { tokensOf } from '../law/match/tokens.ts';
import type { Saying } from '../law/regime/rules/regime-rule.ts';
import { REGIME_RULES } from '../law/regime/rules/regime-rules.ts';
import { WORD_LISTS } from '../law/signs/word-lists.ts';
import type { ListRow } from '../model/list-row.ts';
import type { Sender } from '../model/source-text.ts';
import type { MailSaying } from './rules/mail-rule.ts';
import { MAIL_RULES } from './rules/mail-rules.ts';

/** What a row says: what its words do, and what its sender and the form of its subject do. */
export type RowSaying =
  | MailSaying
  | 'asks'
  | 'notice'
  | 'names-general'
  | 'names-environment'
  | 'is-reply'
  | 'is-numbered'
  | 'from-many'
  | 'from-request-site';

/** What the rules on whole letters say of a row. A law of another place is still a law of access. */
const FROM_LETTERS: Readonly<Record<Saying, RowSaying>> = {
  'names-foia': 'names-general',
  'names-foisa': 'names-general',
  'names-us-foia': 'names-general',
  'names-us-state-law': 'names-general',
  'names-ie-foi': 'names-general',
  'names-eir': 'names-environment',
  'names-data-protection': 'names-own-data',
  environment: 'environment',
  'own-data': 'own-data',
  'asks-records': 'asks-records',
  asks: 'asks',
  'internal-review': 'review',
  chaser: 'chases',
  'clarification-reply': 'clarifies',
  complaint: 'complains',
  'ordinary-business': 'service',
  notice: 'notice',
  newsletter: 'bulletin',
  'automatic-reply': 'automatic',
};

interface Ear {
  readonly says: RowSaying;
  readonly where?: 'subject' | 'snippet';
  readonly look: readonly string[];
}

/** Words for what an authority records, in the language of signs. */
const RECORDED = [
  'information',
  'copy',
  'detail',
  'data',
  'figure',
  'list',
  'record',
  'number',
  'breakdown',
  'report',
  'minutes',
  'correspondence',
  'email',
  'e-mail',
  'letter',
  'document',
  'paper',
  'file',
  'policy',
  'statistic',
  'survey',
  'result',
  'invoice',
  'template',
  'contract',
  'total',
  'cost',
  'amount',
  'note',
  'memo',
  'guidance',
  'advice',
  'plan',
  'map',
  'answer',
];

const EARS: readonly Ear[] = [
  ...MAIL_RULES,
  ...REGIME_RULES.filter(({ weight }) => weight > 1).map(({ says, look }) => ({
    says: FROM_LETTERS[says],
    look,
  })),
];

let matcher: Matcher | undefined;
const rowMatcher = (): Matcher => {
  matcher ??= compile(
    EARS.flatMap(({ look }, owner) => look.map((phrase) => ({ owner, phrase }))),
    { ...WORD_LISTS, recorded: RECORDED },
  );
  return matcher;
};

/** Which senders say something by their address alone, lower case. */
const SENDERS: readonly { readonly says: RowSaying; readonly address: RegExp }[] = [
  { says: 'automatic', address: /^(?:postmaster|mailer-daemon)@/u },
  {
    says: 'from-many',
    address:
      /^(?:news|newsletters?|events?|marketing|bulletins?|alerts?|offers|updates?|mailings?|campaigns?)@/u,
  },
  {
    says: 'from-request-site',
    address: /^(?:foi\+)?request-\d+|@(?:[a-z-]+\.)?(?:whatdotheyknow|muckrock|fragdenstaat|righttoknow)\./u,
  },
];

/** "Re:" and its like in the languages of mail programs; "Re: " may stand more than once. */
const REPLY = /^\s*(?:re|aw|sv|vs|ynt|antw|odp|rif|atb)\s*(?:\[\d+\])?:/iu;

/** The first point of a list of questions: "1.", "(a)", "Q1". */
const NUMBERED = /(?:^|[\s:;])(?:\(?[1ai][.)](?=\s)|q(?:uestion)?\s?1\b|request\s1\b|[•‣▪])/iu;

/** How often a row says each thing, in its subject and in the beginning of its text. */
export interface Heard {
  /** Times it is said, each place once; everywhere unless told where. */
  readonly times: (says: RowSaying, where?: 'subject' | 'snippet') => number;
}

const bySender = (from: Sender | undefined): readonly RowSaying[] => {
  const address = from?.address?.toLowerCase();
  return address === undefined
    ? []
    : SENDERS.filter((one) => one.address.test(address)).map(({ says }) => says);
};

/** No more of a row is listened to, in UTF-16 units of its subject and of its snippet. */
const LONGEST = 300;

/** Listens to a row. Linear in its words. */
export function hear({ subject, from, snippet }: ListRow): Heard {
  const places = { subject: new Map<RowSaying, Set<number>>(), snippet: new Map<RowSaying, Set<number>>() };
  const note = (where: 'subject' | 'snippet', says: RowSaying, at: number): void => {
    places[where].set(says, (places[where].get(says) ?? new Set()).add(at));
  };
  for (const [where, text] of [
    ['subject', subject],
    ['snippet', snippet],
  ] as const) {
    for (const { owner, last } of rowMatcher().find(tokensOf(text.slice(0, LONGEST)))) {
      const ear = EARS[owner];
      if (ear !== undefined && (ear.where ?? where) === where) note(where, ear.says, last);
    }
  }
  if (REPLY.test(subject)) note('subject', 'is-reply', 0);
  if (NUMBERED.test(snippet.slice(0, LONGEST))) note('snippet', 'is-numbered', 0);
  for (const says of bySender(from)) note('subject', says, -1);
  const times = (says: RowSaying, where: 'subject' | 'snippet'): number => places[where].get(says)?.size ?? 0;
  return {
    times: (says, where) =>
      where === undefined ? times(says, 'subject') + times(says, 'snippet') : times(says, where),
  };
}
