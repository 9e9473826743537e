import type { Written } from '../../words/written.ts';
import type { RegimeLines } from './line.ts';
import { ukEirLines, ukFoiaLines } from './uk.ts';

/** What a checklist says under the Freedom of Information (Scotland) Act 2002. */
export const foisaLines = (words: Written): RegimeLines => {
  const { text } = words;
  const foia = ukFoiaLines(words);
  return {
    now: [
      {
        key: 'clarify',
        text: text('clarify.anew'),
        reason: 'FOISA s1(3), s10(1)(b), s15',
      },
    ],
    valid: {
      text: text('valid.recorded'),
      reason: 'FOISA s8(1)',
    },
    held: { ...foia.held, reason: text('held.foisa-reason') },
    heldNeutral: { ...foia.heldNeutral, reason: 'FOISA s18' },
    explanation: { ...foia.explanation, reason: text('explanation.foisa-reason') },
    scopeReason: 'FOISA s8(1)(c)',
    cost: {
      activities: [text('cost.locate'), text('cost.retrieve'), text('cost.provide')],
      notCounted: text('cost.not-counted-foisa'),
      cite: text('cost.foisa-cite'),
    },
    publicInterest: {
      text: text('weigh.both'),
      reason: 'FOISA s2(1)(b)',
    },
    neither: {
      words: text('neither.foisa'),
      reason: 'FOISA s18',
    },
    answer: { ...foia.answer, reason: 'FOISA s1(1)' },
    format: {
      key: 'format',
      text: text('format.practicable'),
      reason: 'FOISA s11',
    },
    refusal: {
      reason: 'FOISA s16',
      parts: [
        { text: text('notice.foisa-held'), when: 'always' },
        {
          text: text('notice.foisa-named'),
          when: 'always',
        },
        { text: text('notice.foisa-why'), when: 'always' },
        { text: text('notice.foisa-interest'), when: 'qualified' },
        { text: text('notice.foisa-cost'), when: 'cost' },
        { text: text('notice.foisa-within-limit'), when: 'cost', only: ['12(1)'] },
      ],
    },
    reply: [
      {
        key: 'complaint',
        text: text('complaint.foisa'),
        details: ['{regulatorAddress}'],
        reason: 'FOISA s19, s20, s47',
      },
      ...foia.reply.filter((line) => line.key === 'reuse'),
    ],
  };
};

/** What a checklist says under the Environmental Information (Scotland) Regulations 2004. */
export const eisrLines = (words: Written): RegimeLines => {
  const { text } = words;
  const eir = ukEirLines(words);
  return {
    ...eir,
    now: [
      {
        key: 'clarify',
        text: text('clarify.general'),
        reason: 'EISR reg 9',
      },
    ],
    valid: { text: eir.valid.text, reason: 'EISR reg 5(1)' },
    held: { ...eir.held, reason: 'EISR reg 5(1), 10(4)(a)' },
    heldNeutral: { ...eir.heldNeutral, reason: 'EISR reg 10(8), 11(6)' },
    explanation: { ...eir.explanation, reason: 'EISR reg 2(1), 5(1)' },
    scopeReason: 'EISR reg 5(1)',
    publicInterest: { text: eir.publicInterest.text, reason: 'EISR reg 10(1)(b), 10(2)' },
    neither: { words: eir.neither.words, reason: 'EISR reg 10(8), 11(6)' },
    answer: { ...eir.answer, reason: 'EISR reg 5(1)' },
    format: {
      key: 'format',
      text: text('format.reasonable'),
      reason: 'EISR reg 6(1)',
    },
    refusal: {
      reason: 'EISR reg 13',
      parts: [
        { text: text('notice.eisr-writing'), when: 'always' },
        { text: text('notice.eisr-named'), when: 'always' },
        { text: text('notice.eisr-interest'), when: 'qualified' },
        {
          text: text('notice.eisr-unfinished'),
          when: 'always',
          only: ['10(4)(d)'],
        },
      ],
    },
    reply: [
      {
        key: 'complaint',
        text: text('complaint.eisr'),
        details: ['{regulatorAddress}'],
        reason: 'EISR reg 13(e), 16, 17',
      },
      ...eir.reply.filter((line) => line.key === 'reuse'),
    ],
  };
};
