import type { ProvisionId } from '../../model/law.ts';
import type { QuestionKind } from '../../model/question.ts';
import type { AuthorityKind } from '../../model/regime.ts';
import type { Interest } from './interests.ts';
import type { Topic } from './topics.ts';

/** What must hold around the words before a sign counts. Every part that is given must hold. */
export interface Condition {
  /** The letter is about one of these. */
  readonly topic?: readonly Topic[];
  /** The letter is about none of these. */
  readonly notTopic?: readonly Topic[];
  readonly authority?: readonly AuthorityKind[];
  readonly notAuthority?: readonly AuthorityKind[];
  readonly asked?: readonly QuestionKind[];
  /** `long`: five years or more. `short`: a month or less. */
  readonly period?: 'long' | 'short';
  /** The question is about one address or named small place. */
  readonly place?: 'address';
  /** The question names a private person or an official. */
  readonly person?: true;
  /** The letter asks at least this many questions. */
  readonly questions?: number;
}

/** Where a sign points: an interest that each law protects in its own section, or one provision of one law. */
export type Reach = Interest | ProvisionId;

/**
 * One piece of language that points at law. Plain data, for a lawyer to read and edit; the phrase language is in
 * match/phrase.ts. `[[…]]` in a hit shows exactly what is marked.
 */
export interface Sign {
  /** A short name in plain words, used nowhere else. */
  readonly name: string;
  /** One sentence for the officer: why these words may matter. */
  readonly why: string;
  /** Any of these phrases makes it fire. */
  readonly look: readonly string[];
  /** Where given, one of these must stand in the same question, its stem or its preamble. */
  readonly near?: readonly string[];
  /** None of these may stand in the same question. */
  readonly unless?: readonly string[];
  readonly when?: Condition;
  /**
   * What it points at. `strong`: rarely asked for without the provision being considered. A strong sign counts as
   * possible where only a number is asked for, unless `evenCounts`. `likely` is shown as possible and ranks between.
   * `faint`: shown as possible and ranks last, for words so common that anything more specific should come first.
   */
  readonly reaches: {
    readonly strong?: readonly Reach[];
    readonly likely?: readonly Reach[];
    readonly possible?: readonly Reach[];
    readonly faint?: readonly Reach[];
  };
  readonly evenCounts?: true;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
