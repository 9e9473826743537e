import type { Written } from '../../words/written.ts';
import type { RegimeLines } from './line.ts';

/** What a checklist says under the federal Freedom of Information Act. */
export const usFoiaLines = ({ text }: Written): RegimeLines => ({
  now: [
    {
      key: 'tracking',
      text: text('tracking.text'),
      reason: '5 U.S.C. 552(a)(7)(A)',
    },
    {
      key: 'fees',
      text: text('fees.us'),
      reason: '5 U.S.C. 552(a)(4)(A), (a)(6)(E)',
    },
    {
      key: 'clarify',
      text: text('clarify.tolled'),
      reason: '5 U.S.C. 552(a)(6)(A)(ii)(I)',
    },
  ],
  valid: {
    text: text('valid.us'),
    reason: '5 U.S.C. 552(a)(3)(A)',
  },
  held: {
    key: 'held',
    text: text('held.us'),
    details: [text('held.us-offices'), text('held.us-custodians'), text('held.us-terms')],
    reason: '5 U.S.C. 552(a)(3)(C)',
  },
  heldNeutral: {
    key: 'held',
    text: text('held.neutral-item'),
    details: [text('held.us-offices'), text('held.us-custodians')],
    reason: '5 U.S.C. 552(b)',
  },
  explanation: {
    key: 'explanation',
    text: text('explanation.us'),
    reason: '5 U.S.C. 552(a)(3)(A)',
  },
  scopeReason: '5 U.S.C. 552(a)(3)(A)',
  publicInterest: {
    text: text('weigh.us'),
    reason: '5 U.S.C. 552(b)(6), (b)(7)(C)',
  },
  neither: {
    words: text('neither.us'),
    reason: text('neither.us-reason'),
  },
  answer: {
    key: 'answer',
    text: text('answer.us'),
    reason: '5 U.S.C. 552(a)(6)(A)(i)',
  },
  format: {
    key: 'format',
    text: text('format.us'),
    reason: '5 U.S.C. 552(a)(3)(B)',
  },
  refusal: {
    reason: '5 U.S.C. 552(a)(6), (b)',
    parts: [
      { text: text('notice.us-reasons'), when: 'always' },
      {
        text: text('notice.us-segregable'),
        when: 'always',
      },
      { text: text('notice.us-volume'), when: 'always' },
      { text: text('notice.us-harm'), when: 'always' },
      { text: text('notice.us-responsible'), when: 'always' },
    ],
  },
  reply: [
    {
      key: 'complaint',
      text: text('complaint.us'),
      english: ['FOIA Public Liaison', 'Office of Government Information Services'],
      details: ['{regulatorAddress}'],
      reason: '5 U.S.C. 552(a)(6)(A)(i)',
    },
  ],
});
