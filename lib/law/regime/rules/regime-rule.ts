/** What some words say about the law or the nature of a letter. */
export type Saying =
  | 'names-foia'
  | 'names-foisa'
  | 'names-eir'
  | 'names-data-protection'
  | 'names-us-foia'
  | 'names-us-state-law'
  | 'names-ie-foi'
  | 'environment'
  | 'own-data'
  | 'asks-records'
  | 'asks'
  | 'internal-review'
  | 'chaser'
  | 'clarification-reply'
  | 'complaint'
  | 'ordinary-business'
  | 'notice'
  | 'newsletter'
  | 'automatic-reply';

/** Words that say something on the law or nature of a letter. `weight` 2 is enough by itself, 1 needs a second rule. */
export interface RegimeRule {
  readonly name: string;
  readonly says: Saying;
  readonly weight: 1 | 2;
  readonly look: readonly string[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
