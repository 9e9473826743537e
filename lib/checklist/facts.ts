import type { ChecklistLaw } from '../model/checklist.ts';
import { longDate } from '../model/day.ts';
import type { PlanningDate } from '../model/deadline.ts';
import { matchesOf } from '../model/matches.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import { FACTS, type Fact, type Line } from './lines/line.ts';
import { questionLabels } from './question-label.ts';
import { REGIME_LINES } from './regime-lines.ts';

/** What of a request is known to fill in lines. */
export type Facts = Readonly<Partial<Record<Fact, string>>>;

type Request = Omit<FoiRequest, 'checklist'>;

/** How the regulator is named in a sentence, and its address on a line of its own where that is known. */
function regulatorFacts(regime: Regime, law: ChecklistLaw, received: string | undefined): Facts {
  const regulator = received === undefined ? undefined : law.regulatorOn?.(regime, received);
  if (regulator === undefined) return { regulator: REGIME_LINES[regime].regulator };
  const { name, address, url } = regulator;
  const where = [name, address, url].filter((part) => part !== undefined && part !== '').join(', ');
  return { regulator: /^the /i.test(name) ? name : `the ${name}`, regulatorAddress: where };
}

/** The questions by number, or how many there are where none has one. */
function numbersOf(request: Request): string | undefined {
  const labels = [...questionLabels(request.questions).values()].filter((label) => label !== '');
  if (request.questions.length === 0) return undefined;
  if (labels.length === request.questions.length) return labels.join(', ');
  return `${request.questions.length} in all`;
}

/** Each format asked for, with the questions it was asked for. */
function formatsOf(request: Request): string | undefined {
  const labels = questionLabels(request.questions);
  const asked = new Map<string, string[]>();
  for (const question of request.questions) {
    const name = question.scope.format?.name;
    if (name === undefined) continue;
    const label = labels.get(question.id) ?? '';
    asked.set(name, [...(asked.get(name) ?? []), ...(label === '' ? [] : [label])]);
  }
  if (asked.size === 0) return undefined;
  const all = request.questions.length;
  return [...asked]
    .map(([name, where]) =>
      where.length === 0 || where.length === all ? name : `${name} (${where.join(', ')})`,
    )
    .join('; ');
}

const optional = <K extends Fact>(name: K, value: string | undefined): Facts =>
  value === undefined ? {} : { [name]: value };

/** What is known of a request, in words. Dates are long ("Tuesday 22 December 2026"). */
export function factsOf(request: Request, regime: Regime, law: ChecklistLaw): Facts {
  const { deadline } = request;
  const planned = (name: PlanningDate['name']): string | undefined => {
    const date = deadline?.planning.find((one) => one.name === name)?.date;
    return date === undefined ? undefined : longDate(date);
  };
  const extended = deadline?.extension?.due;
  return {
    ...optional('due', deadline === undefined ? undefined : longDate(deadline.due)),
    ...optional('acknowledge', planned('acknowledge')),
    ...optional('departmentsDue', planned('ask-departments')),
    ...optional('signOff', planned('sign-off')),
    ...optional('extended', extended === undefined ? undefined : longDate(extended)),
    ...regulatorFacts(regime, law, deadline?.received),
    ...optional('numbers', numbersOf(request)),
    ...optional('formats', formatsOf(request)),
  };
}

const BRACES = /\{([A-Za-z]+)\}/g;

const isFact = (name: string): name is Fact => (FACTS as readonly string[]).includes(name);

/** The words with their facts filled in, or undefined where one of them is not known. */
function filled(words: string, facts: Facts): string | undefined {
  if (!words.includes('{')) return words;
  const needed = matchesOf(words, BRACES)
    .map((found) => found[1] ?? '')
    .filter(isFact);
  if (needed.some((name) => facts[name] === undefined)) return undefined;
  return words.replace(BRACES, (whole, name: string) => (isFact(name) ? (facts[name] ?? whole) : whole));
}

/** The line with its facts filled in; none where it needs a fact that is not known. A detail that does is left out. */
export function filledLine(line: Line, facts: Facts): readonly Line[] {
  const text = filled(line.text, facts);
  if (text === undefined) return [];
  const details = line.details
    ?.map((detail) => filled(detail, facts))
    .filter((detail) => detail !== undefined);
  return [{ ...line, text, ...(details === undefined ? {} : { details }) }];
}
