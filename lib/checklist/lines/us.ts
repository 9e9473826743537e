import type { RegimeLines } from './line.ts';

/** What a checklist says under the federal Freedom of Information Act. */
export const US_FOIA_LINES: RegimeLines = {
  name: 'Freedom of Information Act, 5 U.S.C. 552',
  cite: 'FOIA ',
  now: [
    {
      key: 'tracking',
      text: 'Give the request a tracking number if it will take more than 10 days.',
      reason: '5 U.S.C. 552(a)(7)(A)',
    },
    {
      key: 'fees',
      text: 'Decide the fee category, and any request for a fee waiver or expedited processing (10 calendar days).',
      reason: '5 U.S.C. 552(a)(4)(A), (a)(6)(E)',
    },
    {
      key: 'clarify',
      text: 'If you need information from the requester, ask once: the clock is tolled until the answer arrives.',
      reason: '5 U.S.C. 552(a)(6)(A)(ii)(I)',
    },
  ],
  valid: {
    text: 'Confirm that the request reasonably describes the records and follows the agency’s published rules.',
    reason: '5 U.S.C. 552(a)(3)(A)',
  },
  held: {
    key: 'held',
    text: 'Search for responsive records, and record the search: a reasonable effort.',
    details: [
      'Offices and systems to search: ________',
      'Custodians: ________',
      'Search terms and cut-off date: ________',
    ],
    reason: '5 U.S.C. 552(a)(3)(C)',
  },
  heldNeutral: {
    key: 'held',
    text: 'Search as for any other item, and keep the result in a separate note: this outline stays neutral about it.',
    details: ['Offices and systems to search: ________', 'Custodians: ________'],
    reason: '5 U.S.C. 552(b)',
  },
  explanation: {
    key: 'explanation',
    text: 'This asks for reasons or a view. The Act reaches agency records; nothing has to be created.',
    reason: '5 U.S.C. 552(a)(3)(A)',
  },
  scopeReason: '5 U.S.C. 552(a)(3)(A)',
  publicInterest: {
    text: 'Balance the private interest against the public interest in {sections}, and record the result.',
    reason: '5 U.S.C. 552(b)(6), (b)(7)(C)',
  },
  neither: {
    words:
      'We can neither confirm nor deny the existence of records responsive to this part of your request.',
    reason: 'a Glomar response; it may be appealed',
  },
  answer: {
    key: 'answer',
    text: 'Make a determination on each item under its own number: {numbers}.',
    reason: '5 U.S.C. 552(a)(6)(A)(i)',
  },
  format: {
    key: 'format',
    text: 'Provide the records in the form asked for if readily reproducible in it: {formats}.',
    reason: '5 U.S.C. 552(a)(3)(B)',
  },
  refusal: {
    reason: '5 U.S.C. 552(a)(6), (b)',
    parts: [
      { text: 'Give the reasons for the determination: (a)(6)(A)(i)(I)', when: 'always' },
      {
        text: 'Release every reasonably segregable part, and mark each deletion with its exemption: (b)',
        when: 'always',
      },
      { text: 'Estimate the volume withheld: (a)(6)(F)', when: 'always' },
      { text: 'Say what foreseeable harm disclosure would do: (a)(8)(A)', when: 'always' },
      { text: 'Name each person responsible for the denial: (a)(6)(C)(i)', when: 'always' },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: 'Give the right to appeal within at least 90 days, the agency’s FOIA Public Liaison, and {regulator} for mediation.',
      details: ['{regulatorAddress}'],
      reason: '5 U.S.C. 552(a)(6)(A)(i)',
    },
  ],
  regulator: 'the Office of Government Information Services',
};
