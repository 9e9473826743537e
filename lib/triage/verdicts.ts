import type { MailNature } from '../model/triage.ts';
import type { Heard, RowSaying } from './hear.ts';

/** What a row comes to, where `when` holds. The first that holds decides. */
export interface Verdict {
  /** Which of the jurisdiction's laws. */
  readonly law: 'none' | 'general' | 'environment' | 'own-data' | 'general-or-environment';
  readonly nature: MailNature;
  readonly when: (heard: Heard) => boolean;
  /** Whether the row is enough to say so. */
  readonly sure: (heard: Heard) => boolean;
}

const never = (): boolean => false;
const inBoth = ({ times }: Heard, says: RowSaying): boolean =>
  times(says, 'subject') > 0 && times(says, 'snippet') > 0;

const asks = ({ times }: Heard): number => times('asks-records');
/** No word of it asks for anything, and it is no list of points. */
const asksNothing = ({ times }: Heard): boolean =>
  times('asks-records') + times('asks') + times('is-numbered') === 0;
const names = ({ times }: Heard): boolean => times('names-general') + times('names-environment') > 0;
const hints = ({ times }: Heard): number =>
  times('hints-request') + times('names-general') + times('names-environment') + times('from-request-site');
const toMany = ({ times }: Heard): number => times('bulletin') + times('sells') + times('from-many');
const isReply = ({ times }: Heard): boolean => times('is-reply') > 0;
/** What speaks against a request whatever it names. */
const against = ({ times }: Heard): number =>
  times('hands-in') + times('in-house') + times('sells') + times('bulletin') + times('thanks');
const ownBusiness = ({ times }: Heard): number => times('complains') + times('service');

/** In this order. */
export const VERDICTS: readonly Verdict[] = [
  {
    law: 'none',
    nature: 'automatic-reply',
    when: (heard) =>
      heard.times('automatic', 'subject') > 0 || (heard.times('automatic') > 0 && asks(heard) === 0),
    sure: (heard) => heard.times('automatic', 'subject') > 0 || asksNothing(heard),
  },
  {
    law: 'none',
    nature: 'newsletter',
    when: (heard) => toMany(heard) > 1 && asks(heard) < 2,
    sure: (heard) => asks(heard) === 0 || toMany(heard) > 2,
  },
  {
    law: 'general',
    nature: 'notice',
    when: (heard) => heard.times('decision') > 0 && asks(heard) === 0,
    sure: never,
  },
  {
    law: 'general',
    nature: 'internal-review',
    when: (heard) => heard.times('review') > 0 && (asks(heard) === 0 || isReply(heard)),
    sure: (heard) => heard.times('review', 'subject') > 0 || isReply(heard) || asksNothing(heard),
  },
  {
    law: 'general',
    nature: 'chaser',
    when: (heard) => heard.times('chases') > 0 && (isReply(heard) || hints(heard) > 0) && asks(heard) < 2,
    // A subject may name what was asked for.
    sure: ({ times }) => times('asks-records', 'snippet') + times('hands-in') === 0,
  },
  {
    law: 'general',
    nature: 'clarification-reply',
    when: (heard) => heard.times('clarifies') > 0 && isReply(heard),
    // "As requested" is what a colleague writes who sends the records.
    sure: ({ times }) => times('hands-in') === 0,
  },
  {
    law: 'none',
    nature: 'reply',
    when: (heard) =>
      isReply(heard) && heard.times('thanks') + heard.times('hands-in') > 0 && asks(heard) === 0,
    sure: asksNothing,
  },
  {
    law: 'own-data',
    nature: 'request',
    when: ({ times }) => times('names-own-data') + times('own-data') > 0,
    // A request about requests names more laws than one.
    sure: (heard) =>
      !names(heard) &&
      (heard.times('names-own-data') > 0 || (heard.times('own-data') > 1 && !asksNothing(heard))),
  },
  {
    law: 'environment',
    nature: 'request',
    when: ({ times }) => times('names-environment') > 0,
    sure: (heard) => against(heard) === 0 && !isReply(heard),
  },
  {
    law: 'none',
    nature: 'ordinary-business',
    when: (heard) => heard.times('in-house') > 0 && asks(heard) === 0,
    // Colleagues ask each other for things too: then the subject must say it as well.
    sure: (heard) => !names(heard) && (asksNothing(heard) || inBoth(heard, 'in-house')),
  },
  {
    law: 'none',
    nature: 'reply',
    when: (heard) => heard.times('hands-in') > 0 && asks(heard) === 0,
    sure: never,
  },
  {
    law: 'general-or-environment',
    nature: 'request',
    when: (heard) => heard.times('environment') > 0 && (asks(heard) > 0 || names(heard)),
    sure: never,
  },
  {
    law: 'general',
    nature: 'request',
    when: (heard) => hints(heard) > 0,
    sure: (heard) => against(heard) === 0 && !isReply(heard) && heard.times('clarifies') === 0,
  },
  {
    law: 'none',
    nature: 'newsletter',
    when: (heard) => toMany(heard) > 0 && asks(heard) === 0,
    sure: (heard) => heard.times('bulletin') > 0 && asksNothing(heard),
  },
  {
    law: 'general',
    nature: 'request',
    when: (heard) => asks(heard) > 0,
    // Words of a service may be what is asked about, once more than one thing asks.
    sure: (heard) => against(heard) + (asks(heard) > 2 ? 0 : ownBusiness(heard)) === 0 && !isReply(heard),
  },
  {
    law: 'none',
    nature: 'complaint',
    when: (heard) => heard.times('complains') > 0 && heard.times('is-numbered') === 0,
    sure: (heard) => heard.times('complains', 'snippet') > 0 && asksNothing(heard),
  },
  {
    law: 'none',
    nature: 'ordinary-business',
    when: (heard) => heard.times('service') > 0 && heard.times('is-numbered') === 0,
    // A subject alone may be what is asked about.
    sure: (heard) =>
      inBoth(heard, 'service') || (heard.times('service', 'snippet') > 0 && asksNothing(heard)),
  },
  {
    law: 'general',
    nature: 'request',
    when: ({ times }) => times('asks') + times('is-numbered') > 0,
    sure: never,
  },
];
