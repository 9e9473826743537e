import type { ChecklistLaw } from '../model/checklist.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import type { Line } from './lines/line.ts';
import { regimesOf } from './now-lines.ts';
import { REGIME_LINES } from './regime-lines.ts';

type Request = Omit<FoiRequest, 'checklist'>;

/**
 * One estimate for all the questions under each law that sets a limit on cost: the limit is for the request, not for a
 * question of it. Questions under another law are not counted.
 */
export function costLines(
  request: Request,
  main: Regime,
  law: ChecklistLaw,
  nameOf: (id: string) => string,
): readonly Line[] {
  return regimesOf(request, main).flatMap((regime) => {
    const { cost } = REGIME_LINES[regime];
    const counted = request.questions.filter((question) => (question.regime ?? main) === regime);
    if (cost === undefined || counted.length === 0) return [];
    const known = law.costLimitOn?.(regime, request.settings.authorityKind, request.deadline?.received);
    const sum = known === undefined ? '' : ` at ${known.hourly} an hour is ____. The limit is ${known.limit}`;
    const which =
      counted.length === request.questions.length
        ? 'all of it together'
        : `what falls under ${REGIME_LINES[regime].name} together (${counted.map(({ id }) => nameOf(id)).join(', ')})`;
    return [
      {
        key: regime === main ? 'cost' : `cost-${regime}`,
        text: `If it may take long to find, estimate the time for ${which}: ____ hours${sum}.`,
        details: [
          `Hours to ${cost.activities.map((activity) => `${activity} ____`).join(', ')}.`,
          cost.notCounted,
        ],
        reason: cost.cite,
      },
    ];
  });
}
