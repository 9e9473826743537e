import type { Decisions } from '../model/checklist.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import type { Line, RegimeLines } from './lines/line.ts';
import { questionLabels } from './question-label.ts';
import { REGIME_LINES, sectionOf } from './regime-lines.ts';
import { type Accepted, hasQualified } from './suggested.ts';

type Request = Omit<FoiRequest, 'checklist'>;

/** What is left once the reply has gone; the same under every law. */
export const AFTER_LINES: readonly Line[] = [
  {
    key: 'check-draft',
    text: 'Check the draft against the request before it goes.',
    details: [
      'Each question answered, or refused with its section and limb',
      'Every part of the notice there, with the complaint route',
      'No section named that is not relied on, and no number out of date',
    ],
    reason: 'the questions and the law above',
  },
  {
    key: 'release-check',
    text: 'Before sending, look for hidden data in every file; a second person checks it.',
    details: [
      'Hidden sheets, rows and columns, filters, pivot tables and their stored data',
      'Comments, tracked changes, notes, and what the file says about its author',
      'Redactions that can be lifted, copied or searched',
      'Personal data that should not be there',
    ],
    reason: 'UK GDPR Art 32 or the like: security of personal data',
  },
  {
    key: 'log',
    text: 'Log what was searched, what was given and withheld, why, who decided, and the hours.',
    reason: 'needed if the answer is reviewed',
  },
  {
    key: 'publish',
    text: 'Decide whether the answer goes into the disclosure log, without who asked.',
    reason: 'good practice',
  },
];

const COST_SECTIONS: Readonly<Record<string, true>> = {
  '12(1)': true,
  '12(2)': true,
  '14(1)': true,
  '14(2)': true,
};

/** What was accepted, question by question: "2: s31(1)(a), s40(2)". */
function relied(request: Request, decisions: Decisions, regime: Regime): string[] {
  const labels = questionLabels(request.questions);
  const byQuestion = new Map<string, string[]>();
  for (const suggestion of request.law.suggestions) {
    if (suggestion.regime !== regime || decisions.suggestions[suggestion.id]?.decision !== 'accepted')
      continue;
    const label = suggestion.question === undefined ? '' : (labels.get(suggestion.question) ?? '');
    const cite = sectionOf(regime, suggestion.section);
    const cites = byQuestion.get(label) ?? [];
    if (!cites.includes(cite)) byQuestion.set(label, [...cites, cite]);
  }
  return [...byQuestion].map(([label, cites]) =>
    label === '' ? `So far: ${cites.join(', ')}` : `So far, question ${label}: ${cites.join(', ')}`,
  );
}

function refusalLine(
  request: Request,
  regime: Regime,
  lines: RegimeLines,
  accepted: readonly Accepted[],
  decisions: Decisions,
): Line {
  const own = accepted.filter(({ suggestion }) => suggestion.regime === regime);
  const cost = own.some(({ suggestion }) => COST_SECTIONS[suggestion.section] === true);
  const parts = lines.refusal.parts.filter(
    (part) =>
      (part.when === 'always' ||
        (part.when === 'qualified' && hasQualified(own)) ||
        (part.when === 'cost' && cost)) &&
      (part.only === undefined || own.some(({ suggestion }) => part.only?.includes(suggestion.section))),
  );
  const by = request.deadline === undefined ? '' : ', by {due}';
  return {
    key: 'refusal',
    text: `If anything is withheld or refused, give notice of it${by}:`,
    details: [...parts.map((part) => part.text), ...relied(request, decisions, regime)],
    reason: lines.refusal.reason,
  };
}

/** More time for the public interest, where the law has it and a qualified exemption was accepted. */
function extensionLines(request: Request, regime: Regime, accepted: readonly Accepted[]): Line[] {
  const extension = request.deadline?.extension;
  if (extension === undefined || regime !== 'uk-foia' || !hasQualified(accepted)) return [];
  return [
    {
      key: 'extension',
      text: 'If the public interest needs more time, send a notice that names the exemption by {due}, and aim to answer by {extended}.',
      reason: 'FOIA s10(3), s17(2); 40 working days in all is what the regulator expects, not law',
    },
  ];
}

function linesOf(
  request: Request,
  regime: Regime,
  accepted: readonly Accepted[],
  decisions: Decisions,
): Line[] {
  const lines = REGIME_LINES[regime];
  return [
    lines.answer,
    ...(lines.format === undefined ? [] : [lines.format]),
    refusalLine(request, regime, lines, accepted, decisions),
    ...extensionLines(request, regime, accepted),
    ...lines.reply,
  ];
}

/**
 * What the reply must hold, with facts still in braces: all of it under the letter's own law, and for any other law of
 * a question what differs, the notice of refusal and where to complain.
 */
export function replyLines(
  request: Request,
  regimes: readonly Regime[],
  accepted: readonly Accepted[],
  decisions: Decisions,
): readonly Line[] {
  return regimes.flatMap((regime, place) => {
    const lines = linesOf(request, regime, accepted, decisions);
    if (place === 0) return lines;
    const { name } = REGIME_LINES[regime];
    return lines
      .filter((line) => line.key === 'refusal' || line.key === 'complaint')
      .map((line) => ({ ...line, key: `${line.key}-${regime}`, text: `${name}: ${line.text}` }));
  });
}
