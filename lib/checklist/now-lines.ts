import { longDate } from '../model/day.ts';
import type { Nature, Regime } from '../model/regime.ts';
import type { FoiRequest } from '../model/request.ts';
import { wordsOf } from '../model/span.ts';
import type { Line } from './lines/line.ts';
import { shortened } from './question-label.ts';
import { REGIME_LINES } from './regime-lines.ts';

type Request = Omit<FoiRequest, 'checklist'>;

const OFFICE = 'the office’s own date, not law';

/** What a letter that is not a first request asks for beside the rest. */
const NATURE_LINES: Readonly<Partial<Record<Nature, Line>>> = {
  'internal-review': {
    key: 'review',
    text: 'This asks for a review. Find the request and the answer given, and have someone look at it who did not decide it.',
    reason: 'the letter reads as a request for review',
  },
  chaser: {
    key: 'chaser',
    text: 'This chases an earlier request. Find it, check its date, and answer or say when.',
    reason: 'the letter reads as a reminder',
  },
  'clarification-reply': {
    key: 'clarified',
    text: 'This answers a question of yours. Put it with the request it belongs to: its clock moves on the day this arrived.',
    reason: 'the letter reads as clarification',
  },
  complaint: {
    key: 'complaint-too',
    text: 'Part of this reads as a complaint. Pass that part to those who deal with complaints.',
    reason: 'the letter reads as a complaint',
  },
};

/** The laws of a request: the letter's first, then those of its questions. */
export function regimesOf(request: Request, main: Regime): readonly Regime[] {
  return [...new Set([main, ...request.questions.map((question) => question.regime ?? main)])];
}

function deadlineLines(request: Request): Line[] {
  const { deadline } = request;
  if (deadline === undefined) {
    return [
      {
        key: 'received',
        text: 'Record the day it arrived: the date of the answer hangs on it.',
        reason: 'no date of receipt is known',
      },
    ];
  }
  const other = deadline.alternative;
  const details = [
    ...(other === undefined ? [] : [`Read another way: ${longDate(other.due)}. ${other.why}`]),
    ...deadline.warnings,
  ];
  return [
    { key: 'due', text: 'Answer promptly, and by {due} at the latest.', details, reason: deadline.why },
    {
      key: 'acknowledge',
      text: 'Acknowledge it, with a reference, by {acknowledge}.',
      reason: deadline.planning.find((date) => date.name === 'acknowledge')?.law ?? OFFICE,
    },
  ];
}

/** Whether the request is valid: one line where it seems to be, else one for each point that is not met. */
function validityLines(request: Request, main: Regime): Line[] {
  const { valid } = REGIME_LINES[main];
  const open = request.law.validity.filter((point) => point.met !== true);
  if (open.length === 0) return [{ key: 'valid', text: valid.text, reason: valid.reason }];
  return open.map((point) => ({ key: `valid-${point.name}`, text: point.why, reason: valid.reason }));
}

function lawLines(request: Request, regimes: readonly Regime[]): Line[] {
  const [main] = regimes;
  if (main === undefined) return [];
  const others = [...new Set([...regimes.slice(1), ...request.law.alternatives])].filter(
    (one) => one !== main,
  );
  const names = others.map((one) => REGIME_LINES[one].name);
  return [
    {
      key: 'law',
      text: `Confirm the law: ${REGIME_LINES[main].name}.`,
      ...(names.length === 0 ? {} : { details: [`Also to consider: ${names.join('; ')}`] }),
      reason: request.law.why === '' ? 'each question under the law it falls under' : request.law.why,
    },
  ];
}

function misquoteLines(request: Request): Line[] {
  const { text } = request.message.source;
  return request.law.misquotes.map((misquote, place) => ({
    key: `misquote-${place}`,
    text: `The letter says “${shortened(wordsOf(text, misquote.span), 60).replace(/[{}]/g, '')}”. ${misquote.why}`,
    reason: 'take it as it was meant, and put it right in the reply',
  }));
}

/** What to do first, with facts still in braces. */
export function nowLines(request: Request, main: Regime): readonly Line[] {
  const nature = NATURE_LINES[request.law.nature];
  return [
    ...deadlineLines(request),
    ...(nature === undefined ? [] : [nature]),
    ...validityLines(request, main),
    ...lawLines(request, regimesOf(request, main)),
    ...misquoteLines(request),
    ...REGIME_LINES[main].now,
    {
      key: 'departments',
      text: 'Ask the departments that may hold it, leaving out who asked; answers by {departmentsDue}.',
      reason: OFFICE,
    },
    { key: 'sign-off', text: 'Have the reply signed off by {signOff}.', reason: OFFICE },
  ];
}

/** What to do with a letter that asks for nothing under an access law. */
export function otherLetterLines(request: Request): readonly Line[] {
  return [
    {
      key: 'not-a-request',
      text: 'Check that nothing in it asks for information. If it does, choose the law and read it again.',
      reason: request.law.why === '' ? 'it does not read as a request for information' : request.law.why,
    },
    { key: 'pass-on', text: 'Pass it to the team it is for, or file it.', reason: 'ordinary business' },
  ];
}
