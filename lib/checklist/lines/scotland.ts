import type { RegimeLines } from './line.ts';
import { UK_EIR_LINES, UK_FOIA_LINES } from './uk.ts';

/** What a checklist says under the Freedom of Information (Scotland) Act 2002. */
export const FOISA_LINES: RegimeLines = {
  name: 'Freedom of Information (Scotland) Act 2002',
  cite: 'FOISA s',
  now: [
    {
      key: 'clarify',
      text: 'Decide whether anything must be clarified before you can find it. Ask now: the time starts anew when the answer arrives.',
      reason: 'FOISA s1(3), s10(1)(b), s15',
    },
  ],
  valid: {
    text: 'Confirm that the request is valid: in a recorded form, with a name, an address for correspondence and a description.',
    reason: 'FOISA s8(1)',
  },
  held: { ...UK_FOIA_LINES.held, reason: 'FOISA s1(4); s17 where it is not held' },
  heldNeutral: { ...UK_FOIA_LINES.heldNeutral, reason: 'FOISA s18' },
  explanation: { ...UK_FOIA_LINES.explanation, reason: 'FOISA s73: recorded information' },
  scopeReason: 'FOISA s8(1)(c)',
  cost: {
    activities: ['locate', 'retrieve', 'provide'],
    notCounted: 'Finding out whether it is held, or whether it may be given, does not count.',
    cite: 'FOISA s12; SSI 2004/467 and SSI 2004/376',
  },
  publicInterest: {
    text: 'Weigh the public interest in {sections}, both ways, and record why one side outweighs the other.',
    reason: 'FOISA s2(1)(b)',
  },
  neither: {
    words: 'We neither confirm nor deny that the information exists or is held by us.',
    reason: 'FOISA s18',
  },
  answer: { ...UK_FOIA_LINES.answer, reason: 'FOISA s1(1)' },
  format: {
    key: 'format',
    text: 'Give it in the form asked for where reasonably practicable: {formats}.',
    reason: 'FOISA s11',
  },
  refusal: {
    reason: 'FOISA s16',
    parts: [
      { text: 'Say that you hold it: s16(1)(a)', when: 'always' },
      {
        text: 'Say that an exemption is relied on, and which, with its limb: s16(1)(b) and (c)',
        when: 'always',
      },
      { text: 'Say why it applies, where that is not apparent: s16(1)(d)', when: 'always' },
      { text: 'Give the public interest reasons: s16(2)', when: 'qualified' },
      { text: 'Where it rests on cost or section 14, say so: s16(4) and (5)', when: 'cost' },
      { text: 'Say what could be found within the limit: s15', when: 'cost', only: ['12(1)'] },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: 'Say that the requester may ask for a review within 40 working days, and then appeal to {regulator} within 6 months and to the Court of Session on a point of law.',
      details: ['{regulatorAddress}'],
      reason: 'FOISA s19, s20, s47',
    },
    UK_FOIA_LINES.reply[1] ?? { key: 'reuse', text: 'Add the paragraph on re-use.', reason: 'SI 2015/1415' },
  ],
  regulator: 'the Scottish Information Commissioner',
};

/** What a checklist says under the Environmental Information (Scotland) Regulations 2004. */
export const EISR_LINES: RegimeLines = {
  ...UK_EIR_LINES,
  name: 'Environmental Information (Scotland) Regulations 2004',
  cite: 'EISR reg ',
  now: [
    {
      key: 'clarify',
      text: 'If the request is too general, ask for more and help to frame it, within 20 working days. The time starts anew when the answer arrives.',
      reason: 'EISR reg 9',
    },
  ],
  valid: { text: UK_EIR_LINES.valid.text, reason: 'EISR reg 5(1)' },
  held: { ...UK_EIR_LINES.held, reason: 'EISR reg 5(1), 10(4)(a)' },
  heldNeutral: { ...UK_EIR_LINES.heldNeutral, reason: 'EISR reg 10(8), 11(6)' },
  explanation: { ...UK_EIR_LINES.explanation, reason: 'EISR reg 2(1), 5(1)' },
  scopeReason: 'EISR reg 5(1)',
  publicInterest: { text: UK_EIR_LINES.publicInterest.text, reason: 'EISR reg 10(1)(b), 10(2)' },
  neither: { words: UK_EIR_LINES.neither.words, reason: 'EISR reg 10(8), 11(6)' },
  answer: { ...UK_EIR_LINES.answer, reason: 'EISR reg 5(1)' },
  format: {
    key: 'format',
    text: 'Give it in the form asked for unless another is reasonable: {formats}.',
    reason: 'EISR reg 6(1)',
  },
  refusal: {
    reason: 'EISR reg 13',
    parts: [
      { text: 'In writing, within the time limit', when: 'always' },
      { text: 'Name the exception relied on, and why it applies', when: 'always' },
      { text: 'Give the public interest reasons', when: 'qualified' },
      {
        text: 'For unfinished material, say when it will be finished: reg 13(d)',
        when: 'always',
        only: ['10(4)(d)'],
      },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: 'Say that the requester may ask for a review within 40 working days, and then appeal to {regulator}.',
      details: ['{regulatorAddress}'],
      reason: 'EISR reg 13(e), 16, 17',
    },
    ...UK_EIR_LINES.reply.filter((line) => line.key === 'reuse'),
  ],
  regulator: 'the Scottish Information Commissioner',
};
