import type { Written } from '../../words/written.ts';
import type { RegimeLines } from './line.ts';

/** What a checklist says under Ireland's Freedom of Information Act 2014. */
export const ieFoiLines = ({ text }: Written): RegimeLines => ({
  now: [
    {
      key: 'transfer',
      text: text('transfer.weeks'),
      reason: 'FOI Act 2014 s12(3)',
    },
    {
      key: 'clarify',
      text: text('clarify.records'),
      reason: 'FOI Act 2014 s12(1)(b), s15(4)',
    },
    {
      key: 'fees',
      text: text('fees.ie'),
      reason: 'FOI Act 2014 s27',
    },
  ],
  valid: {
    text: text('valid.ie'),
    reason: 'FOI Act 2014 s12(1)',
  },
  held: {
    key: 'held',
    text: text('held.ie'),
    details: [text('held.where')],
    reason: 'FOI Act 2014 s12, s15(1)(a)',
  },
  heldNeutral: {
    key: 'held',
    text: text('held.neutral-part'),
    details: [text('held.where')],
    reason: text('held.ie-neutral-reason'),
  },
  explanation: {
    key: 'explanation',
    text: text('explanation.ie'),
    reason: 'FOI Act 2014 s11, s10',
  },
  scopeReason: 'FOI Act 2014 s12(1)(b)',
  publicInterest: {
    text: text('weigh.both'),
    reason: text('weigh.ie-reason'),
  },
  neither: {
    words: text('neither.ie'),
    reason: 'FOI Act 2014',
  },
  answer: {
    key: 'answer',
    text: text('answer.ie'),
    reason: 'FOI Act 2014 s13(1)',
  },
  format: {
    key: 'format',
    text: text('format.ie'),
    reason: 'FOI Act 2014 s17',
  },
  refusal: {
    reason: 'FOI Act 2014 s13(2)',
    parts: [
      { text: text('notice.ie-reasons'), when: 'always' },
      { text: text('notice.ie-findings'), when: 'always' },
      { text: text('notice.ie-interest'), when: 'qualified' },
      { text: text('notice.ie-person'), when: 'always' },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: text('complaint.ie'),
      details: ['{regulatorAddress}'],
      reason: 'FOI Act 2014 s13(2), s21, s22',
    },
  ],
});
