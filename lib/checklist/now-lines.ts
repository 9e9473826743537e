import type { Nature, Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import { wordsOf } from '../model/span.ts';
import { dayIn, type Written } from '../words/written.ts';
import type { Line } from './lines/line.ts';
import { shortened } from './question-label.ts';
import { regimeLines } from './regime-lines.ts';

type Request = Omit<FoiRequest, 'checklist'>;

/** The natures of a letter that is not a first request, and asks for something beside the rest. */
const NATURE_KEYS = {
  'internal-review': 'review',
  chaser: 'chaser',
  'clarification-reply': 'clarified',
  complaint: 'complaint-too',
} as const satisfies Partial<Record<Nature, string>>;

const isSpecial = (nature: Nature): nature is keyof typeof NATURE_KEYS => nature in NATURE_KEYS;

function natureLines(nature: Nature, { text }: Written): Line[] {
  if (!isSpecial(nature)) return [];
  const key = NATURE_KEYS[nature];
  return [{ key, text: text(`nature.${key}`), reason: text(`nature.${key}-reason`) }];
}

/** The laws of a request: the letter's first, then those of its questions. */
export function regimesOf(request: Request, main: Regime): readonly Regime[] {
  return [...new Set([main, ...request.questions.map((question) => question.regime ?? main)])];
}

function deadlineLines(request: Request, words: Written): Line[] {
  const { say, text } = words;
  const { deadline } = request;
  if (deadline === undefined) {
    return [{ key: 'received', text: text('received.text'), reason: text('received.reason') }];
  }
  const other = deadline.alternative;
  const details = [
    ...(other === undefined
      ? []
      : [say('outline.or-due', { due: dayIn(words, other.due, 'long'), why: other.why })]),
    ...deadline.warnings,
  ];
  return [
    {
      key: 'due',
      text: text('due.text'),
      details,
      reason: deadline.why,
      ...(deadline.english === undefined ? {} : { english: deadline.english }),
    },
    {
      key: 'acknowledge',
      text: text('acknowledge.text'),
      reason: deadline.planning.find((date) => date.name === 'acknowledge')?.law ?? text('office.reason'),
    },
  ];
}

/** Whether the request is valid: one line where it seems to be, else one for each point that is not met. */
function validityLines(request: Request, main: Regime, words: Written): Line[] {
  const { valid } = regimeLines(main, words);
  const open = request.law.validity.filter((point) => point.met !== true);
  if (open.length === 0) return [{ key: 'valid', text: valid.text, reason: valid.reason }];
  return open.map(({ name, why }) => ({
    key: `valid-${name}`,
    text: why,
    reason: valid.reason,
    english: [why],
  }));
}

function lawLines(request: Request, regimes: readonly Regime[], { say, text }: Written): Line[] {
  const [main] = regimes;
  if (main === undefined) return [];
  const { why, alternatives } = request.law;
  const others = [...new Set([...regimes.slice(1), ...alternatives])].filter((one) => one !== main);
  const laws = others.map((one) => text(`law.${one}`)).join('; ');
  return [
    {
      key: 'law',
      text: say('law.text', { law: text(`law.${main}`) }),
      ...(laws === '' ? {} : { details: [say('law.also', { laws })] }),
      ...(why === '' ? { reason: text('law.reason') } : { reason: why, english: [why] }),
    },
  ];
}

function misquoteLines(request: Request, { say, text }: Written): Line[] {
  return request.law.misquotes.map(({ span, why }, place) => {
    const words = shortened(wordsOf(request.message.source.text, span), 60).replace(/[{}]/g, '');
    return {
      key: `misquote-${place}`,
      text: say('misquote.text', { words, why }),
      reason: text('misquote.reason'),
      english: [why],
      asked: [words],
    };
  });
}

/** What to do first, with facts still in braces. */
export function nowLines(request: Request, main: Regime, words: Written): readonly Line[] {
  const { text } = words;
  const reason = text('office.reason');
  return [
    ...deadlineLines(request, words),
    ...natureLines(request.law.nature, words),
    ...validityLines(request, main, words),
    ...lawLines(request, regimesOf(request, main), words),
    ...misquoteLines(request, words),
    ...regimeLines(main, words).now,
    { key: 'departments', text: text('departments.text'), reason },
    { key: 'sign-off', text: text('sign-off.text'), reason },
  ];
}

/** What to do with a letter that asks for nothing under an access law. */
export function otherLetterLines({ law: { why } }: Request, { text }: Written): readonly Line[] {
  return [
    {
      key: 'not-a-request',
      text: text('not-a-request.text'),
      ...(why === '' ? { reason: text('not-a-request.reason') } : { reason: why, english: [why] }),
    },
    { key: 'pass-on', text: text('pass-on.text'), reason: text('pass-on.reason') },
  ];
}
