import type { RegimeLines } from './line.ts';

/** What a checklist says under the Freedom of Information Act 2000. */
export const UK_FOIA_LINES: RegimeLines = {
  name: 'Freedom of Information Act 2000',
  cite: 'FOIA s',
  now: [
    {
      key: 'clarify',
      text: 'Decide whether anything must be clarified before you can find it. Ask now: the time starts anew when the answer arrives.',
      reason: 'FOIA s1(3), s10(6), s16',
    },
    {
      key: 'transfer',
      text: 'If another authority holds it, ask the requester before passing the request on.',
      reason: 'FOIA s16 and the section 45 Code',
    },
  ],
  valid: {
    text: 'Confirm that the request is valid: in writing, with a name, an address for correspondence and a description.',
    reason: 'FOIA s8(1)',
  },
  held: {
    key: 'held',
    text: 'Held when the request arrived? Record the answer and where you looked.',
    details: ['Where to search: ________ Who to ask: ________'],
    reason: 'FOIA s1(1)(a), s1(4)',
  },
  heldNeutral: {
    key: 'held',
    text: 'Search as for any other question, and keep the result in a separate note: this outline stays neutral about it.',
    details: ['Where to search: ________ Who to ask: ________'],
    reason: 'FOIA s1(1)(a): the duty to say so may itself be excluded',
  },
  explanation: {
    key: 'explanation',
    text: 'This asks for reasons or a view. Answer it from recorded information; nothing has to be created.',
    reason: 'FOIA s1(1), s84: recorded information',
  },
  scopeReason: 'FOIA s8(1)(c)',
  cost: {
    activities: ['determine whether it is held', 'locate', 'retrieve', 'extract'],
    notCounted: 'Time spent redacting or considering exemptions does not count.',
    cite: 'FOIA s12; SI 2004/3244 reg 3 and 4',
  },
  publicInterest: {
    text: 'Weigh the public interest in {sections}, both ways, and record why one side outweighs the other.',
    reason: 'FOIA s2(2)(b)',
  },
  neither: {
    words:
      'We neither confirm nor deny that we hold information of the description in this part of your request.',
    reason: 'FOIA s1(1)(a), s2(1)',
  },
  answer: {
    key: 'answer',
    text: 'Answer each question under its own number: {numbers}.',
    details: ['Say for each whether it is held, unless saying so would itself be exempt'],
    reason: 'FOIA s1(1)',
  },
  format: {
    key: 'format',
    text: 'Give it in the form asked for where reasonably practicable: {formats}.',
    reason: 'FOIA s11(1)',
  },
  refusal: {
    reason: 'FOIA s17',
    parts: [
      { text: 'Say that an exemption is relied on: s17(1)(a)', when: 'always' },
      { text: 'Name the exemption, with its limb: s17(1)(b)', when: 'always' },
      { text: 'Say why it applies, where that is not apparent: s17(1)(c)', when: 'always' },
      { text: 'Give the public interest reasons for each qualified exemption: s17(3)', when: 'qualified' },
      { text: 'Where it rests on cost or section 14, say so: s17(5)', when: 'cost' },
      { text: 'Say what could be found within the limit: s16', when: 'cost', only: ['12(1)', '12(2)'] },
      { text: 'Nothing in the notice has to give the exempt information away: s17(4)', when: 'always' },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: 'Say how to ask for an internal review (or that there is none), and that the requester may complain to {regulator} under section 50.',
      details: ['{regulatorAddress}'],
      reason: 'FOIA s17(7)',
    },
    {
      key: 'reuse',
      text: 'Add the paragraph on re-use, and whose copyright it is.',
      reason: 'Re-use of Public Sector Information Regulations 2015',
    },
  ],
  regulator: 'the Information Commissioner',
};

/** What a checklist says under the Environmental Information Regulations 2004. */
export const UK_EIR_LINES: RegimeLines = {
  name: 'Environmental Information Regulations 2004',
  cite: 'EIR reg ',
  now: [
    {
      key: 'clarify',
      text: 'If the request is too general, ask for more and help to frame it, within 20 working days. The time starts anew when the answer arrives.',
      reason: 'EIR reg 9',
    },
    {
      key: 'transfer',
      text: 'If another authority holds it, pass the request on or say who holds it.',
      reason: 'EIR reg 10',
    },
  ],
  valid: {
    text: 'No form is needed: a request may be made by word of mouth, and need not name the Regulations.',
    reason: 'EIR reg 5(1)',
  },
  held: {
    key: 'held',
    text: 'Held when the request arrived? Record the answer and where you looked.',
    details: ['Where to search: ________ Who to ask: ________'],
    reason: 'EIR reg 5(1), 12(4)(a)',
  },
  heldNeutral: {
    key: 'held',
    text: 'Search as for any other question, and keep the result in a separate note: this outline stays neutral about it.',
    details: ['Where to search: ________ Who to ask: ________'],
    reason: 'EIR reg 12(6), 13(5A)',
  },
  explanation: {
    key: 'explanation',
    text: 'This asks for reasons or a view. Answer it from information that is held; nothing has to be created.',
    reason: 'EIR reg 2(1), 5(1)',
  },
  scopeReason: 'EIR reg 5(1)',
  publicInterest: {
    text: 'Weigh the public interest in {sections}, both ways, starting from the presumption in favour of disclosure.',
    reason: 'EIR reg 12(1)(b), 12(2)',
  },
  neither: {
    words: 'We neither confirm nor deny that we hold the information in this part of your request.',
    reason: 'EIR reg 12(6), 13(5A)',
  },
  answer: {
    key: 'answer',
    text: 'Answer each question under its own number: {numbers}.',
    reason: 'EIR reg 5(1)',
  },
  format: {
    key: 'format',
    text: 'Give it in the form asked for unless another is reasonable: {formats}.',
    reason: 'EIR reg 6(1)',
  },
  refusal: {
    reason: 'EIR reg 14',
    parts: [
      { text: 'In writing, within the time limit: reg 14(1) and (2)', when: 'always' },
      { text: 'Name the exception relied on: reg 14(3)(a)', when: 'always' },
      { text: 'Give what was considered in reaching the decision: reg 14(3)(b)', when: 'always' },
      { text: 'Give the public interest reasons: reg 14(3)(b)', when: 'qualified' },
      {
        text: 'For unfinished material, say who is finishing it and when: reg 14(4)',
        when: 'always',
        only: ['12(4)(d)'],
      },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: 'Say that the requester may make representations within 40 working days, and then complain to {regulator}.',
      details: ['{regulatorAddress}'],
      reason: 'EIR reg 14(5), 11, 18',
    },
    {
      key: 'reuse',
      text: 'Add the paragraph on re-use, and whose copyright it is.',
      reason: 'Re-use of Public Sector Information Regulations 2015',
    },
  ],
  regulator: 'the Information Commissioner',
};

/** What a checklist says about a subject access request. */
export const UK_SAR_LINES: RegimeLines = {
  name: 'Subject access: UK GDPR Article 15 and the Data Protection Act 2018',
  cite: '',
  now: [
    {
      key: 'identity',
      text: 'If you doubt who is asking, ask for proof now, and no more than is needed. The month starts when it arrives.',
      reason: 'UK GDPR Art 12(6), 12A(2)',
    },
    {
      key: 'clarify',
      text: 'If you need to know which information they mean, ask now. The clock stands still until the answer arrives.',
      reason: 'UK GDPR Art 12A(5)',
    },
    {
      key: 'on-behalf',
      text: 'If someone asks for another person, see the authority to act for them.',
      reason: 'UK GDPR Art 12(6)',
    },
  ],
  valid: {
    text: 'No form is needed: a request may be made by word of mouth, to anyone in the organisation.',
    reason: 'UK GDPR Art 15(1)',
  },
  held: {
    key: 'held',
    text: 'Search for this person’s data, and record where you looked: a reasonable and proportionate search.',
    details: ['Systems and mailboxes: ________', 'Who to ask: ________'],
    reason: 'UK GDPR Art 15(1) and (1A)',
  },
  heldNeutral: {
    key: 'held',
    text: 'Search as for any other part, and keep the result in a separate note: this outline stays neutral about it.',
    details: ['Systems and mailboxes: ________', 'Who to ask: ________'],
    reason: 'UK GDPR Art 15(1)',
  },
  explanation: {
    key: 'explanation',
    text: 'This asks for reasons or a view. Give the personal data held; answer the rest as ordinary business.',
    reason: 'UK GDPR Art 15(1)',
  },
  scopeReason: 'UK GDPR Art 15(1)',
  publicInterest: {
    text: 'Record why {sections} applies to this data.',
    reason: 'Data Protection Act 2018 s15',
  },
  neither: {
    words: 'We have given you all the personal data to which you are entitled.',
    reason: 'Data Protection Act 2018 Schs 2 to 4',
  },
  answer: {
    key: 'answer',
    text: 'Give a copy of the data, and the facts that go with it, under the requester’s own headings: {numbers}.',
    details: [
      'Purposes, categories, recipients, how long it is kept, where it came from',
      'Their rights to correction, erasure, restriction and objection',
      'Any decision taken by automated means',
    ],
    reason: 'UK GDPR Art 15(1) and (3)',
  },
  format: {
    key: 'format',
    text: 'Give it in a commonly used electronic form where they asked electronically: {formats}.',
    reason: 'UK GDPR Art 15(3)',
  },
  refusal: {
    reason: 'UK GDPR Art 12(4)',
    parts: [
      { text: 'Other people’s data: consent, or reasonable without it? Sch 2 para 16', when: 'always' },
      { text: 'Say which exemption is relied on, unless saying so would undo it', when: 'always' },
      {
        text: 'If refused or charged as manifestly unfounded or excessive, show why: Art 12(5)',
        when: 'always',
      },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: 'Say that they may complain to you, to {regulator}, and go to court.',
      details: ['{regulatorAddress}'],
      reason: 'UK GDPR Art 12(4), 15(1)(f); DPA 2018 s164A',
    },
    {
      key: 'secure',
      text: 'Send it securely, to the person and address you have checked.',
      reason: 'UK GDPR Art 32',
    },
  ],
  regulator: 'the Information Commissioner',
};
