import type { Written } from '../../words/written.ts';
import type { RegimeLines } from './line.ts';

/** What a checklist says under the Freedom of Information Act 2000. */
export const ukFoiaLines = ({ text }: Written): RegimeLines => ({
  now: [
    {
      key: 'clarify',
      text: text('clarify.anew'),
      reason: 'FOIA s1(3), s10(6), s16',
    },
    {
      key: 'transfer',
      text: text('transfer.ask'),
      reason: text('transfer.ask-reason'),
    },
  ],
  valid: {
    text: text('valid.written'),
    reason: 'FOIA s8(1)',
  },
  held: {
    key: 'held',
    text: text('held.text'),
    details: [text('held.where')],
    reason: 'FOIA s1(1)(a), s1(4)',
  },
  heldNeutral: {
    key: 'held',
    text: text('held.neutral'),
    details: [text('held.where')],
    reason: text('held.neutral-reason'),
  },
  explanation: {
    key: 'explanation',
    text: text('explanation.recorded'),
    reason: text('explanation.foia-reason'),
  },
  scopeReason: 'FOIA s8(1)(c)',
  cost: {
    activities: [text('cost.determine'), text('cost.locate'), text('cost.retrieve'), text('cost.extract')],
    notCounted: text('cost.not-counted'),
    cite: text('cost.foia-cite'),
  },
  publicInterest: {
    text: text('weigh.both'),
    reason: 'FOIA s2(2)(b)',
  },
  neither: {
    words: text('neither.foia'),
    reason: 'FOIA s1(1)(a), s2(1)',
  },
  answer: {
    key: 'answer',
    text: text('answer.numbers'),
    details: [text('answer.say-held')],
    reason: 'FOIA s1(1)',
  },
  format: {
    key: 'format',
    text: text('format.practicable'),
    reason: 'FOIA s11(1)',
  },
  refusal: {
    reason: 'FOIA s17',
    parts: [
      { text: text('notice.relied'), when: 'always' },
      { text: text('notice.named'), when: 'always' },
      { text: text('notice.why'), when: 'always' },
      { text: text('notice.interest'), when: 'qualified' },
      { text: text('notice.cost'), when: 'cost' },
      { text: text('notice.within-limit'), when: 'cost', only: ['12(1)', '12(2)'] },
      { text: text('notice.nothing-away'), when: 'always' },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: text('complaint.foia'),
      details: ['{regulatorAddress}'],
      reason: 'FOIA s17(7)',
    },
    {
      key: 'reuse',
      text: text('reuse.text'),
      reason: text('reuse.reason'),
    },
  ],
});

/** What a checklist says under the Environmental Information Regulations 2004. */
export const ukEirLines = ({ text }: Written): RegimeLines => ({
  now: [
    {
      key: 'clarify',
      text: text('clarify.general'),
      reason: 'EIR reg 9',
    },
    {
      key: 'transfer',
      text: text('transfer.pass'),
      reason: 'EIR reg 10',
    },
  ],
  valid: {
    text: text('valid.eir'),
    reason: 'EIR reg 5(1)',
  },
  held: {
    key: 'held',
    text: text('held.text'),
    details: [text('held.where')],
    reason: 'EIR reg 5(1), 12(4)(a)',
  },
  heldNeutral: {
    key: 'held',
    text: text('held.neutral'),
    details: [text('held.where')],
    reason: 'EIR reg 12(6), 13(5A)',
  },
  explanation: {
    key: 'explanation',
    text: text('explanation.held'),
    reason: 'EIR reg 2(1), 5(1)',
  },
  scopeReason: 'EIR reg 5(1)',
  publicInterest: {
    text: text('weigh.presumption'),
    reason: 'EIR reg 12(1)(b), 12(2)',
  },
  neither: {
    words: text('neither.eir'),
    reason: 'EIR reg 12(6), 13(5A)',
  },
  answer: {
    key: 'answer',
    text: text('answer.numbers'),
    reason: 'EIR reg 5(1)',
  },
  format: {
    key: 'format',
    text: text('format.reasonable'),
    reason: 'EIR reg 6(1)',
  },
  refusal: {
    reason: 'EIR reg 14',
    parts: [
      { text: text('notice.eir-writing'), when: 'always' },
      { text: text('notice.eir-named'), when: 'always' },
      { text: text('notice.eir-considered'), when: 'always' },
      { text: text('notice.eir-interest'), when: 'qualified' },
      {
        text: text('notice.eir-unfinished'),
        when: 'always',
        only: ['12(4)(d)'],
      },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: text('complaint.eir'),
      details: ['{regulatorAddress}'],
      reason: 'EIR reg 14(5), 11, 18',
    },
    {
      key: 'reuse',
      text: text('reuse.text'),
      reason: text('reuse.reason'),
    },
  ],
});

/** What a checklist says about a subject access request. */
export const ukSarLines = ({ text }: Written): RegimeLines => ({
  now: [
    {
      key: 'identity',
      text: text('identity.text'),
      reason: 'UK GDPR Art 12(6), 12A(2)',
    },
    {
      key: 'clarify',
      text: text('clarify.which'),
      reason: 'UK GDPR Art 12A(5)',
    },
    {
      key: 'on-behalf',
      text: text('on-behalf.text'),
      reason: 'UK GDPR Art 12(6)',
    },
  ],
  valid: {
    text: text('valid.sar'),
    reason: 'UK GDPR Art 15(1)',
  },
  held: {
    key: 'held',
    text: text('held.sar'),
    details: [text('held.systems'), text('held.who')],
    reason: text('held.sar-reason'),
  },
  heldNeutral: {
    key: 'held',
    text: text('held.neutral-part'),
    details: [text('held.systems'), text('held.who')],
    reason: 'UK GDPR Art 15(1)',
  },
  explanation: {
    key: 'explanation',
    text: text('explanation.sar'),
    reason: 'UK GDPR Art 15(1)',
  },
  scopeReason: 'UK GDPR Art 15(1)',
  publicInterest: {
    text: text('weigh.sar'),
    reason: text('weigh.sar-reason'),
  },
  neither: {
    words: text('neither.sar'),
    reason: text('neither.sar-reason'),
  },
  answer: {
    key: 'answer',
    text: text('answer.sar'),
    details: [text('answer.sar-purposes'), text('answer.sar-rights'), text('answer.sar-automated')],
    reason: text('answer.sar-reason'),
  },
  format: {
    key: 'format',
    text: text('format.electronic'),
    reason: 'UK GDPR Art 15(3)',
  },
  refusal: {
    reason: 'UK GDPR Art 12(4)',
    parts: [
      { text: text('notice.sar-others'), when: 'always' },
      { text: text('notice.sar-relied'), when: 'always' },
      {
        text: text('notice.sar-excessive'),
        when: 'always',
      },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: text('complaint.sar'),
      details: ['{regulatorAddress}'],
      reason: 'UK GDPR Art 12(4), 15(1)(f); DPA 2018 s164A',
    },
    {
      key: 'secure',
      text: text('secure.text'),
      reason: 'UK GDPR Art 32',
    },
  ],
});
