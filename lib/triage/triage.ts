import { LAWS, type Laws } from '../law/regime/read-regime.ts';
import { KIND_WHY, NATURE_HINT, NATURE_WHY } from '../law/regime/reasons.ts';
import type { ListRow } from '../model/list-row.ts';
import type { LetterKind, Regime, Settings } from '../model/regime.ts';
import type { MailNature, Triage } from '../model/triage.ts';
import { type Heard, hear } from './hear.ts';
import { VERDICTS, type Verdict } from './verdicts.ts';

const LAST: Verdict = { law: 'none', nature: 'other', sure: () => false, when: () => true };

/** The law of a verdict, and the one that is as likely. A jurisdiction without a law of its own uses the general one. */
function lawsOf({ law }: Verdict, laws: Laws): { readonly kind: LetterKind; readonly alternative?: Regime } {
  switch (law) {
    case 'none':
      return { kind: 'not-a-request' };
    case 'general':
      return { kind: laws.general };
    case 'environment':
      return { kind: laws.environment ?? laws.general };
    case 'own-data':
      return { kind: laws.ownData ?? laws.general };
    case 'general-or-environment':
      return {
        kind: laws.general,
        ...(laws.environment === undefined ? {} : { alternative: laws.environment }),
      };
  }
}

const REPLY_WHY = 'A reply that seems to ask for nothing new.';
const OPEN_WHY = 'The row does not say enough. Open the message to be sure.';
const BOTH_WHY = 'It asks about the environment: open it to see which law applies.';

function whyOf(kind: LetterKind, nature: MailNature, both: boolean, sure: boolean): string {
  if (both) return BOTH_WHY;
  if (nature === 'reply') return REPLY_WHY;
  if (!sure && nature === 'other') return OPEN_WHY;
  const hint = NATURE_HINT[nature];
  if (kind !== 'not-a-request') return hint ?? KIND_WHY[kind];
  return NATURE_WHY[nature] ?? KIND_WHY[kind];
}

const verdictOn = (heard: Heard): Verdict => VERDICTS.find(({ when }) => when(heard)) ?? LAST;

/** What a mail seems to be from its row in the list: subject, sender and the first words. Pure; never throws. */
export function triage(row: ListRow, settings: Settings): Triage {
  const heard = hear(row);
  const verdict = verdictOn(heard);
  const { kind, alternative } = lawsOf(verdict, LAWS[settings.jurisdiction]);
  const sure = alternative === undefined && verdict.sure(heard);
  const { nature } = verdict;
  return {
    kind,
    ...(alternative === undefined ? {} : { alternative }),
    nature,
    sure,
    why: whyOf(kind, nature, alternative !== undefined, sure),
  };
}
