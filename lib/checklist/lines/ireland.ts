import type { RegimeLines } from './line.ts';

/** What a checklist says under Ireland's Freedom of Information Act 2014. */
export const IE_FOI_LINES: RegimeLines = {
  name: 'Freedom of Information Act 2014',
  cite: 'FOI Act 2014 s',
  now: [
    {
      key: 'transfer',
      text: 'If another body holds the records, transfer the request within 2 weeks and tell the requester.',
      reason: 'FOI Act 2014 s12(3)',
    },
    {
      key: 'clarify',
      text: 'If the records cannot be identified, help the requester to describe them before refusing.',
      reason: 'FOI Act 2014 s12(1)(b), s15(4)',
    },
    {
      key: 'fees',
      text: 'If search and retrieval will be charged, send the estimate and ask for the deposit early.',
      reason: 'FOI Act 2014 s27',
    },
  ],
  valid: {
    text: 'Confirm that the request is valid: in writing, says that it is made under the Act, and describes the records.',
    reason: 'FOI Act 2014 s12(1)',
  },
  held: {
    key: 'held',
    text: 'Search for the records, list them in a schedule, and record the steps of the search.',
    details: ['Where to search: ________ Who to ask: ________'],
    reason: 'FOI Act 2014 s12, s15(1)(a)',
  },
  heldNeutral: {
    key: 'held',
    text: 'Search as for any other part, and keep the result in a separate note: this outline stays neutral about it.',
    details: ['Where to search: ________ Who to ask: ________'],
    reason: 'FOI Act 2014: the record’s existence may itself be protected',
  },
  explanation: {
    key: 'explanation',
    text: 'This asks for reasons or a view. The Act gives access to records; a person affected by an act may ask for reasons.',
    reason: 'FOI Act 2014 s11, s10',
  },
  scopeReason: 'FOI Act 2014 s12(1)(b)',
  publicInterest: {
    text: 'Weigh the public interest in {sections}, both ways, and record why one side outweighs the other.',
    reason: 'FOI Act 2014: the public interest test of the section itself',
  },
  neither: {
    words: 'Under the Act we do not disclose whether or not records of this description exist.',
    reason: 'FOI Act 2014',
  },
  answer: {
    key: 'answer',
    text: 'Decide on each part under its own number, with a schedule of the records: {numbers}.',
    reason: 'FOI Act 2014 s13(1)',
  },
  format: {
    key: 'format',
    text: 'Give access in the form or manner asked for: {formats}.',
    reason: 'FOI Act 2014 s17',
  },
  refusal: {
    reason: 'FOI Act 2014 s13(2)',
    parts: [
      { text: 'The reasons for the refusal and the provision relied on', when: 'always' },
      { text: 'The findings on any material issues', when: 'always' },
      { text: 'What was taken into account on the public interest', when: 'qualified' },
      { text: 'The name and position of the person who decided', when: 'always' },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: 'Say that the requester may ask for an internal review within 4 weeks, and then apply to {regulator} within 6 months, with the fees.',
      details: ['{regulatorAddress}'],
      reason: 'FOI Act 2014 s13(2), s21, s22',
    },
  ],
  regulator: 'the Information Commissioner (Ireland)',
};
