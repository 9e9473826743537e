import type { ChecklistLaw } from '../model/checklist.ts';
import type { IsoDate, PlanningDate } from '../model/deadline.ts';
import { matchesOf } from '../model/matches.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import { dayIn, type Written } from '../words/written.ts';
import { FACTS, type Fact, type Line } from './lines/line.ts';
import { questionLabels } from './question-label.ts';

/** What of a request is known to fill in lines. */
export type Facts = Readonly<Partial<Record<Fact, string>>>;

type Request = Omit<FoiRequest, 'checklist'>;

/** How the regulator is named in a sentence, and its name and address on a line of its own where they are known. */
export function regulatorFacts(
  regime: Regime,
  law: ChecklistLaw,
  received: string | undefined,
  words: Written,
): Facts {
  const regulator = received === undefined ? undefined : law.regulatorOn?.(regime, received);
  const usual = words.text(`regulator.${regime}`);
  if (regulator === undefined) return { regulator: usual };
  const { name, welsh, address, url } = regulator;
  const where = (named: string): string =>
    [named, address, url].filter((part) => part !== undefined && part !== '').join(', ');
  // An English name does not go into a sentence of another language.
  if (words.language !== 'en') return { regulator: usual, regulatorAddress: where(welsh ?? name) };
  return { regulator: /^the /i.test(name) ? name : `the ${name}`, regulatorAddress: where(name) };
}

/** The questions by number, or how many there are where none has one. */
function numbersOf(request: Request, { say }: Written): string | undefined {
  const labels = [...questionLabels(request.questions).values()].filter((label) => label !== '');
  if (request.questions.length === 0) return undefined;
  if (labels.length === request.questions.length) return labels.join(', ');
  return say('numbers.in-all', { all: request.questions.length });
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
export function factsOf(request: Request, regime: Regime, law: ChecklistLaw, words: Written): Facts {
  const { deadline } = request;
  const longDate = (date: IsoDate): string => dayIn(words, date, 'long');
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
    ...regulatorFacts(regime, law, deadline?.received, words),
    ...optional('numbers', numbersOf(request, words)),
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
