import { dayWithYear } from '../../components/dates.ts';
import type { EarlierCard, EarlierProvision } from '../../components/earlier-requests.tsx';
import { questionName } from '../../components/question-name.ts';
import type { Action } from '../../lib/decisions/actions.ts';
import { fullLabel, questionLabels } from '../../lib/decisions/labels.ts';
import { citation, type Review } from '../../lib/decisions/review.ts';
import { provisionById } from '../../lib/law/packs/provisions.ts';
import {
  decidedBefore,
  type EarlierAsk,
  type EarlierDecision,
  type EarlierMatch,
  sameRequester,
} from '../../lib/likeness/earlier.ts';
import { sharedSpans } from '../../lib/likeness/index.ts';
import { type EarlierPrompt, promptsOf } from '../../lib/likeness/prompts.ts';
import type { ProvisionId } from '../../lib/model/law.ts';
import { letterId } from '../../lib/model/letter-id.ts';
import { type Question, wordsOfQuestion } from '../../lib/model/question.ts';
import { t } from '../../lib/words/t.ts';

/** What to look for: each question that stands by itself, with the words of the stem above it. */
export function askOf({ request }: Review): EarlierAsk {
  const { text } = request.message.source;
  const stems = new Set(request.questions.map(({ parent }) => parent));
  const byId = new Map(request.questions.map((question) => [question.id, question]));
  const words = (question: Question): string => {
    const above = question.parent === undefined ? undefined : byId.get(question.parent);
    const own = wordsOfQuestion(text, question);
    return above === undefined ? own : `${wordsOfQuestion(text, above)} ${own}`;
  };
  return {
    id: letterId(request.message),
    subject: request.message.subject,
    ...(request.message.received === undefined ? {} : { received: request.message.received }),
    questions: request.questions
      .filter(({ id }) => !stems.has(id))
      .map((question) => ({ id: question.id, words: words(question) })),
  };
}

/** What the cards do with the letter that is open. */
interface Doing {
  readonly review: Review;
  readonly act: (action: Action) => void;
  readonly say: (sentence: string) => void;
}

const citeOf = (id: ProvisionId): string => {
  const row = provisionById(id);
  return row === undefined ? id : citation(row);
};

/** The suggestion of this provision on that question, where there is one. */
const suggestionOf = ({ request }: Review, provision: ProvisionId, question: string | undefined) =>
  request.law.suggestions.find((one) => one.provision === provision && one.question === question);

const isAccepted = (review: Review, provision: ProvisionId, question: string | undefined): boolean => {
  const suggestion = suggestionOf(review, provision, question);
  return suggestion !== undefined && review.decisions.suggestions[suggestion.id]?.decision === 'accepted';
};

function provisionOf(prompt: EarlierPrompt, { review, act, say }: Doing): EarlierProvision {
  const { provision } = prompt;
  const cite = citeOf(provision);
  return {
    key: prompt.name,
    cite,
    why: prompt.why,
    source: prompt.source,
    added: isAccepted(review, provision, undefined),
    onAdd: () => {
      act({ type: 'add-provision', added: { provision } });
      say(t('earlier.added', { cite }));
    },
  };
}

/** Takes over a decision: on the suggestion where the question has it, else as a provision of the officer's own. */
function takeOver(
  { decision, reason, provision, forQuestion }: EarlierDecision,
  { review, act }: Doing,
): void {
  const suggestion = suggestionOf(review, provision, forQuestion);
  if (suggestion !== undefined) {
    const made = { decision, ...(reason === undefined ? {} : { reason }) };
    act({ type: 'decide', suggestion: suggestion.id, provision, decision: made });
    return;
  }
  const added = { provision, ...(forQuestion === undefined ? {} : { question: forQuestion }) };
  if (decision === 'accepted') act({ type: 'add-provision', added });
}

/** True where the officer can take the decision over: a dismissal only of what is suggested. */
const canTakeOver = (decided: EarlierDecision, review: Review): boolean =>
  provisionById(decided.provision) !== undefined &&
  (decided.decision === 'accepted' ||
    suggestionOf(review, decided.provision, decided.forQuestion) !== undefined);

const isTaken = (decided: EarlierDecision, review: Review): boolean => {
  const suggestion = suggestionOf(review, decided.provision, decided.forQuestion);
  return (
    suggestion !== undefined && review.decisions.suggestions[suggestion.id]?.decision === decided.decision
  );
};

function factsOf(match: EarlierMatch, review: Review): readonly string[] {
  if (match.from === 'log') {
    const { reference, date, response } = match.entry;
    return [
      t('earlier.in-log'),
      ...(reference === undefined ? [] : [reference]),
      ...(date === undefined ? [] : [dayWithYear(date)]),
      ...(response === undefined ? [] : [response.slice(0, 80)]),
    ];
  }
  const { received, state, from } = match.request;
  const same = sameRequester(review.request.message.from, from);
  return [
    ...(received === undefined ? [] : [t('earlier.received', { day: dayWithYear(received.slice(0, 10)) })]),
    t(`state.${state}`),
    ...(same === undefined ? [] : [t(`earlier.same-${same}`)]),
  ];
}

/** An earlier request as its card shows it. */
export function cardOf(match: EarlierMatch, doing: Doing): EarlierCard {
  const { review, say } = doing;
  const { questions, message, law, settings } = review.request;
  const { text } = message.source;
  const labels = questionLabels(questions);
  const nameOf = (id: string | undefined): string | undefined => {
    const question = questions.find((one) => one.id === id);
    return question === undefined
      ? undefined
      : questionName(fullLabel(question, questions, labels), wordsOfQuestion(text, question));
  };
  const openWords = (id: string | undefined): string =>
    askOf(review).questions.find((one) => one.id === id)?.words ?? message.subject;
  const prompts =
    law.kind === 'not-a-request'
      ? []
      : promptsOf(match, {
          regime: law.kind,
          settings,
          ...(message.from === undefined ? {} : { from: message.from }),
          ...(message.received === undefined ? {} : { received: message.received }),
        });
  return {
    id: match.from === 'log' ? match.entry.id : match.request.id,
    title: match.from === 'log' ? match.entry.title : match.request.subject,
    facts: factsOf(match, review),
    link: match.from === 'log' ? match.entry.link : undefined,
    alike: match.like.map(({ question, words }, at) => ({
      key: question ?? `subject-${at}`,
      question: nameOf(question),
      words,
      shared: sharedSpans(words, openWords(question)),
    })),
    provisions: prompts.map((prompt) => provisionOf(prompt, doing)),
    decided: decidedBefore(match)
      .filter((decided) => canTakeOver(decided, review))
      .map((decided) => {
        const cite = citeOf(decided.provision);
        return {
          key: `${decided.provision} ${decided.forQuestion ?? ''}`,
          provision: decided.provision,
          cite,
          decision: decided.decision,
          reason: decided.reason,
          question: nameOf(decided.forQuestion),
          used: isTaken(decided, review),
          onUse: () => {
            takeOver(decided, doing);
            say(t('earlier.used', { cite }));
          },
        };
      }),
  };
}
