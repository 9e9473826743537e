import type { Decisions, SuggestionDecision } from '../model/checklist.ts';
import { contentId } from '../model/content-id.ts';
import type { WaitEvent } from '../model/deadline.ts';
import type { Provision, ProvisionId, Suggestion } from '../model/law.ts';
import { letterId, mayBeOne } from '../model/letter-id.ts';
import type { PersonalData } from '../model/personal-data.ts';
import type { Question } from '../model/question.ts';
import { REGIMES } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import { holds } from '../model/span.ts';
import { type EditedQuestions, editQuestions } from './edit-questions.ts';
import { spanOfQuote, withOwnMarks } from './own-marks.ts';
import type { AddedProvision, QuestionEdit, Work } from './work.ts';

/** The name a suggestion carries as its sign when the officer added it by hand. */
export const BY_HAND = 'by-hand';

/** What the program found and what the officer did, put together: all that is shown, marked and copied. */
export interface Review {
  /** With the officer's questions, suggestions and personal data in place of the ones found. The checklist is as found. */
  readonly request: Omit<FoiRequest, 'checklist'>;
  readonly decisions: Decisions;
  readonly removed: readonly Question[];
  /** What the officer recorded that moves the time limit. */
  readonly clock: { readonly waits: readonly WaitEvent[]; readonly extended: boolean };
  /** Personal data marks the officer dismissed. */
  readonly dismissedData: readonly PersonalData[];
  /** What could not be attached to the letter as it reads now. */
  readonly lost: {
    readonly edits: readonly QuestionEdit[];
    readonly decisions: readonly { readonly provision: ProvisionId; readonly decision: SuggestionDecision }[];
    /** Provisions added to a question that is gone. */
    readonly added: readonly AddedProvision[];
    /** Words that the officer marked or tied a provision to, and that are gone. */
    readonly words: readonly string[];
  };
}

/** The id of a suggestion that the officer added. */
export const addedId = ({ provision, question }: AddedProvision): string =>
  contentId('s', `${question ?? ''} ${provision} ${BY_HAND}`);

function suggestionsOf(added: AddedProvision, text: string): readonly Suggestion[] {
  const regime = REGIMES.find((name) => added.provision.startsWith(`${name}:`));
  if (regime === undefined) return [];
  return [
    {
      id: addedId(added),
      provision: added.provision,
      regime,
      section: added.provision.slice(regime.length + 1),
      ...(added.question === undefined ? {} : { question: added.question }),
      evidence: (added.evidence ?? []).flatMap((quote) => spanOfQuote(text, quote) ?? []),
      sign: BY_HAND,
      why: 'Added by you.',
      strength: 'possible',
      score: 0,
    },
  ];
}

/** The suggestion under the question that now holds its words. */
function moved(
  suggestion: Suggestion,
  edited: EditedQuestions,
  byId: ReadonlyMap<string, Question>,
): Suggestion | undefined {
  if (suggestion.question === undefined) return suggestion;
  let home = suggestion.question;
  for (const [part, whole] of Object.entries(edited.splitFrom)) {
    const evidence = suggestion.evidence[0];
    const span = byId.get(part)?.span;
    if (whole === home && evidence !== undefined && span !== undefined && holds(span, evidence)) home = part;
  }
  const seen = new Set<string>();
  for (
    let into = edited.mergedInto[home];
    into !== undefined && !seen.has(into);
    into = edited.mergedInto[home]
  ) {
    seen.add(into);
    home = into;
  }
  if (!byId.has(home)) return undefined;
  return home === suggestion.question ? suggestion : { ...suggestion, question: home };
}

/**
 * Each provision once per question: two questions that were merged may have brought the same one. The one the officer
 * decided on stays.
 */
function onceEach(suggestions: readonly Suggestion[], decisions: Decisions): readonly Suggestion[] {
  const kept = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const key = `${suggestion.question ?? ''} ${suggestion.provision}`;
    const known = kept.get(key);
    const decided = decisions.suggestions[suggestion.id] !== undefined;
    const knownDecided = known !== undefined && decisions.suggestions[known.id] !== undefined;
    if (known === undefined || (decided && !knownDecided)) kept.set(key, suggestion);
  }
  return [...kept.values()];
}

function acceptedByHand(work: Work): Readonly<Record<string, SuggestionDecision>> {
  return Object.fromEntries(work.added.map((added) => [addedId(added), { decision: 'accepted' as const }]));
}

/**
 * Puts the officer's work over a request. Pure; never throws. Work that no longer fits is named in `lost`.
 */
export function reviewOf(request: FoiRequest, work: Work): Review {
  const { checklist: _asFound, ...found } = request;
  const { text } = found.message.source;
  const edited = editQuestions(text, found.questions, work.edits);
  const byId = new Map(edited.questions.map((question) => [question.id, question]));
  const decisions: Decisions = {
    ...work.decisions,
    suggestions: { ...work.decisions.suggestions, ...acceptedByHand(work) },
  };
  const own = work.added.map((added) => ({
    added,
    shown: suggestionsOf(added, text).flatMap((suggestion) => moved(suggestion, edited, byId) ?? []),
  }));
  const suggestions = onceEach(
    [
      ...own.flatMap(({ shown }) => shown),
      ...found.law.suggestions.flatMap((suggestion) => moved(suggestion, edited, byId) ?? []),
    ],
    decisions,
  );
  const known = new Set(found.law.suggestions.map(({ id }) => id));
  const dismissed = new Set(work.decisions.notPersonalData);
  const lostDecisions = Object.entries(work.decisions.suggestions).flatMap(([id, decision]) => {
    const provision = work.about[id];
    return known.has(id) || provision === undefined ? [] : [{ provision, decision }];
  });
  const data = withOwnMarks(text, found.personalData, work.marked ?? []);
  return {
    request: {
      ...found,
      questions: edited.questions,
      personalData: data.personalData.filter(({ id }) => !dismissed.has(id)),
      law: { ...found.law, suggestions },
    },
    decisions,
    removed: edited.removed,
    clock: { waits: work.waits ?? [], extended: work.extended ?? false },
    dismissedData: data.personalData.filter(({ id }) => dismissed.has(id)),
    lost: {
      edits: edited.lost,
      decisions: lostDecisions,
      added: own.filter(({ shown }) => shown.length === 0).map(({ added }) => added),
      words: [
        ...data.lost.map(({ words }) => words.exact),
        ...work.added
          .flatMap(({ evidence = [] }) => evidence)
          .filter((quote) => spanOfQuote(text, quote) === undefined)
          .map(({ exact }) => exact),
      ],
    },
  };
}

/** Share of one letter's questions that must be found again for the officer's work to be carried over. */
const ALIKE = 0.5;

/**
 * True where the second reading is of the letter of the first, changed a little or not at all. One campaign sends the
 * same words from many people, and one person may send them twice.
 */
export function sameLetter(before: FoiRequest, after: FoiRequest): boolean {
  const { message } = before;
  const one = { id: letterId(message), ...(message.from === undefined ? {} : { from: message.from }) };
  if (!mayBeOne(one, after.message)) return false;
  if (before.message.source.text === after.message.source.text) return true;
  const known = new Set(before.questions.map(({ id }) => id));
  const again = after.questions.filter(({ id }) => known.has(id)).length;
  return again > 0 && again >= ALIKE * Math.max(known.size, after.questions.length);
}

/** `s31(1)(a)`, `reg 12(5)(e)`, `(b)(5)`: how an officer of that regime cites a section. */
export function citation({ regime, section }: Pick<Provision, 'regime' | 'section'>): string {
  if (regime === 'us-foia') return section;
  if (regime === 'uk-eir' || regime === 'eisr') return `reg ${section}`;
  return regime === 'uk-sar' ? section : `s${section}`;
}
