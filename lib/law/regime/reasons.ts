import type { LetterKind, Nature } from '../../model/regime.ts';
import type { Saying } from './rules/regime-rule.ts';

/** Why a letter of this nature is no request. */
export const NATURE_WHY: Partial<Readonly<Record<Nature, string>>> = {
  'automatic-reply': 'An automatic reply: it asks for no information.',
  newsletter: 'A newsletter or advertisement: it asks for no information.',
  complaint: 'A complaint that asks for no recorded information: send it to the complaints team.',
  'ordinary-business': 'Ordinary business for the service concerned: it asks for no recorded information.',
};

/** Why a letter seems to fall under this law, as one sentence to the officer. */
export const KIND_WHY: Readonly<Record<LetterKind, string>> = {
  'uk-foia': 'Asks for recorded information: a request need not name the Act.',
  foisa: 'Asks a Scottish authority for recorded information: a request need not name the Act.',
  'uk-eir':
    'Asks about the environment, so the Environmental Information Regulations may apply rather than the Act.',
  eisr: 'Asks about the environment, so the Environmental Information (Scotland) Regulations may apply rather than the Act.',
  'uk-sar': 'Asks for the writer’s own data, so it may be a subject access request.',
  'us-foia': 'Asks a federal agency for records.',
  'ie-foi': 'Asks an Irish body for records; a request must say that it is made under the Act.',
  'not-a-request': 'Nothing in it asks for recorded information.',
};

/** Said instead where the letter itself names the law. */
export const NAMED_WHY: Partial<
  Readonly<Record<LetterKind, { readonly says: Saying; readonly why: string }>>
> = {
  'uk-foia': {
    says: 'names-foia',
    why: 'Asks for recorded information, and names freedom of information.',
  },
  foisa: {
    says: 'names-foisa',
    why: 'Asks a Scottish authority for recorded information, and names the Act.',
  },
  'uk-eir': {
    says: 'names-eir',
    why: 'Asks about the environment, and names the Environmental Information Regulations.',
  },
};

/** What else the officer should know of a letter of this nature. */
export const NATURE_HINT: Partial<Readonly<Record<Nature, string>>> = {
  'internal-review': 'It asks for a review of an earlier answer, which has its own time limit.',
  chaser: 'It asks where an earlier answer is: find that request and its date.',
  'clarification-reply': 'It answers a question of yours: the time for reply may start again.',
  notice: 'It is an authority’s notice that repeats a request.',
};
