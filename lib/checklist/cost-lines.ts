import type { ChecklistLaw, CostFigures } from '../model/checklist.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import type { Written } from '../words/written.ts';
import type { Line } from './lines/line.ts';
import { regimesOf } from './now-lines.ts';
import { regimeLines } from './regime-lines.ts';

type Request = Omit<FoiRequest, 'checklist'>;

/** The sentence that asks for an estimate of `which`, with the limit where it is known. */
function estimate(which: string, known: CostFigures | undefined, { say }: Written): string {
  if (known === undefined) return say('cost.text', { which });
  const { hourly, amount, hours, realCost } = known;
  return say('cost.sum', {
    which,
    hourly: realCost ? say('cost.hourly-real', { amount: hourly }) : hourly,
    limit: say(realCost ? 'cost.limit-real' : 'cost.limit', { amount, hours }),
  });
}

/**
 * One estimate for all the questions under each law that sets a limit on cost: the limit is for the request, not for a
 * question of it. Questions under another law are not counted.
 */
export function costLines(
  request: Request,
  main: Regime,
  law: ChecklistLaw,
  words: Written,
  nameOf: (id: string) => string,
): readonly Line[] {
  const { say, text } = words;
  return regimesOf(request, main).flatMap((regime) => {
    const { cost } = regimeLines(regime, words);
    const counted = request.questions.filter((question) => (question.regime ?? main) === regime);
    if (cost === undefined || counted.length === 0) return [];
    const known = law.costLimitOn?.(regime, request.settings.authorityKind, request.deadline?.received);
    const which =
      counted.length === request.questions.length
        ? text('cost.all')
        : say('cost.under', {
            law: text(`law.${regime}`),
            questions: counted.map(({ id }) => nameOf(id)).join(', '),
          });
    return [
      {
        key: regime === main ? 'cost' : `cost-${regime}`,
        text: estimate(which, known, words),
        details: [
          say('cost.hours', { activities: cost.activities.map((activity) => `${activity} ____`).join(', ') }),
          cost.notCounted,
        ],
        reason: cost.cite,
      },
    ];
  });
}
