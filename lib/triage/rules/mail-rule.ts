/** What some words of a list row say about a mail, beyond what they say of a letter. */
export type MailSaying =
  | 'asks-records'
  | 'hints-request'
  | 'environment'
  | 'own-data'
  | 'names-own-data'
  | 'review'
  | 'chases'
  | 'clarifies'
  | 'thanks'
  | 'hands-in'
  | 'in-house'
  | 'service'
  | 'complains'
  | 'bulletin'
  | 'sells'
  | 'automatic'
  | 'decision';

/** Words of a row that say something on it. `where`: only there; anywhere without it. The language is that of signs. */
export interface MailRule {
  readonly name: string;
  readonly says: MailSaying;
  readonly where?: 'subject' | 'snippet';
  readonly look: readonly string[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
