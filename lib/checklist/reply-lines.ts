import type { Decisions } from '../model/checklist.ts';
import type { Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import type { Written } from '../words/written.ts';
import type { Line, RegimeLines } from './lines/line.ts';
import { questionLabels } from './question-label.ts';
import { regimeLines, sectionOf } from './regime-lines.ts';
import { type Accepted, hasQualified } from './suggested.ts';

type Request = Omit<FoiRequest, 'checklist'>;

/** What is left once the reply has gone; the same under every law. */
export const afterLines = ({ text }: Written): readonly Line[] => [
  {
    key: 'check-draft',
    text: text('draft.text'),
    details: [text('draft.answered'), text('draft.notice'), text('draft.sections')],
    reason: text('draft.reason'),
  },
  {
    key: 'release-check',
    text: text('release.text'),
    details: [
      text('release.sheets'),
      text('release.comments'),
      text('release.redactions'),
      text('release.personal'),
    ],
    reason: text('release.reason'),
  },
  { key: 'log', text: text('log.text'), reason: text('log.reason') },
  { key: 'publish', text: text('publish.text'), reason: text('publish.reason') },
];

const COST_SECTIONS: Readonly<Record<string, true>> = {
  '12(1)': true,
  '12(2)': true,
  '14(1)': true,
  '14(2)': true,
};

/** What was accepted, question by question: "2: s31(1)(a), s40(2)". */
function relied(request: Request, decisions: Decisions, regime: Regime, { say }: Written): string[] {
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
  return [...byQuestion].map(([label, sections]) => {
    const cites = sections.join(', ');
    return label === '' ? say('refusal.so-far', { cites }) : say('refusal.so-far-question', { label, cites });
  });
}

function refusalLine(
  request: Request,
  regime: Regime,
  lines: RegimeLines,
  accepted: readonly Accepted[],
  decisions: Decisions,
  words: Written,
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
  return {
    key: 'refusal',
    text: words.text(request.deadline === undefined ? 'refusal.text' : 'refusal.text-by'),
    details: [...parts.map((part) => part.text), ...relied(request, decisions, regime, words)],
    reason: lines.refusal.reason,
  };
}

/** More time for the public interest, where the law has it and a qualified exemption was accepted. */
function extensionLines(
  request: Request,
  regime: Regime,
  accepted: readonly Accepted[],
  { text }: Written,
): Line[] {
  const extension = request.deadline?.extension;
  if (extension === undefined || regime !== 'uk-foia' || !hasQualified(accepted)) return [];
  return [{ key: 'extension', text: text('extension.text'), reason: text('extension.reason') }];
}

/** The names of the formats asked for. */
const formatsOf = ({ questions }: Request): readonly string[] =>
  questions.flatMap(({ scope }) => scope.format?.name ?? []);

function linesOf(
  request: Request,
  regime: Regime,
  accepted: readonly Accepted[],
  decisions: Decisions,
  words: Written,
): Line[] {
  const lines = regimeLines(regime, words);
  return [
    lines.answer,
    ...(lines.format === undefined ? [] : [{ ...lines.format, english: formatsOf(request) }]),
    refusalLine(request, regime, lines, accepted, decisions, words),
    ...extensionLines(request, regime, accepted, words),
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
  words: Written,
): readonly Line[] {
  return regimes.flatMap((regime, place) => {
    const lines = linesOf(request, regime, accepted, decisions, words);
    if (place === 0) return lines;
    const name = words.text(`law.${regime}`);
    return lines
      .filter((line) => line.key === 'refusal' || line.key === 'complaint')
      .map((line) => ({ ...line, key: `${line.key}-${regime}`, text: `${name}: ${line.text}` }));
  });
}
