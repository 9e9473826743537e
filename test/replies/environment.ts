import type { ReplyCase } from './reply-case.ts';

/** Answers under the environmental regulations. */
export const ENVIRONMENT: readonly ReplyCase[] = [
  {
    name: 'viability appraisal, whole notice',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-03-02',
    request: `Under the Environmental Information Regulations 2004:

1. The viability appraisal for the Mill Pond development.
2. The ecology survey for the same site.`,
    reply: `26 March 2026

Your request has been handled under the Environmental Information Regulations 2004.

1. We refuse to disclose the appraisal under regulation 12(5)(e), confidentiality of commercial information. It was given to us in confidence, and disclosure would adversely affect the developer's position in buying the last two plots. In weighing the public interest we started from the presumption in favour of disclosure in regulation 12(2). There is a public interest in understanding how many affordable homes were agreed; that is met by the committee report. We conclude that the public interest in maintaining the exception outweighs that in disclosure.

2. The ecology survey is attached.

You may make representations to us under regulation 11 within 40 working days if you think we have not complied. If you remain unhappy you may complain to the Information Commissioner, as section 50 of the Act is applied by regulation 18.`,
    outcomes: ['refused', 'answered'],
    claimed: ['uk-eir:12(5)(e)'],
    mentioned: ['uk-eir:12(2)', 'uk-eir:11', 'uk-eir:18', 'uk-foia:50'],
    present: [
      'states-refusal',
      'names-provision',
      'says-why',
      'public-interest',
      'internal-review',
      'regulator',
    ],
    missing: [],
    personal: [],
  },
  {
    name: 'unfinished flood model, nothing on when it is finished',
    jurisdiction: 'uk',
    authority: 'other',
    received: '2026-05-18',
    request: `I ask under the EIR for:
1. the draft flood model of the Leddon estuary
2. the river level readings for winter 2025`,
    reply: `12 June 2026

1. The flood model is still in the course of completion, and regulation 12(4)(d) of the EIR applies. Releasing it now would mislead the public, as its results will change. We accept that people near the estuary want to know their risk, but the public interest lies in a model that can be relied on.

2. The readings for winter 2025 are available at https://levels.leddon.example/winter-2025.

You can ask us to reconsider within 40 working days. You can then go to the Information Commissioner.`,
    outcomes: ['refused', 'elsewhere'],
    claimed: ['uk-eir:12(4)(d)'],
    mentioned: [],
    present: [
      'states-refusal',
      'names-provision',
      'says-why',
      'public-interest',
      'internal-review',
      'regulator',
    ],
    missing: ['unfinished'],
    personal: [],
  },
  {
    name: 'cost section of the wrong law',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-02-23',
    request: `Under the Environmental Information Regulations please provide:
1. all tree inspection records since 2005
2. the policy on felling street trees`,
    reply: `18 March 2026

We have dealt with your request under the Environmental Information Regulations 2004.

1. To go through twenty years of paper records would take 90 hours. This is refused under section 12 of the Freedom of Information Act because it exceeds the appropriate limit.

2. The policy is attached.

If you are unhappy with this decision you can ask for a review and afterwards contact the Information Commissioner.`,
    outcomes: ['refused', 'answered'],
    claimed: ['uk-foia:12'],
    mentioned: [],
    present: ['internal-review', 'regulator'],
    missing: ['names-provision', 'public-interest'],
    personal: [],
  },
  {
    name: 'Scottish water quality, review but no appeal',
    jurisdiction: 'scotland',
    authority: 'council',
    received: '2026-08-10',
    request: `Under the Environmental Information (Scotland) Regulations 2004:
1. the bathing water results for Skerry Bay in 2026
2. the internal emails about the closure of the bay in July 2026`,
    reply: `4 September 2026

Your request has been considered under the Environmental Information (Scotland) Regulations 2004.

1. The results are set out in the attached spreadsheet.

2. The emails are internal communications, and are excepted from disclosure under regulation 10(4)(e). Staff must be able to talk plainly while they deal with an incident. While there is a public interest in knowing why the bay was closed, the full reasons were published on the day, and on balance the public interest in making the emails available is outweighed by that in maintaining the exception.

If you are dissatisfied you may request a review within 40 working days of receiving this letter.`,
    outcomes: ['answered', 'refused'],
    claimed: ['eisr:10(4)(e)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'says-why', 'public-interest', 'internal-review'],
    missing: ['regulator'],
    personal: [],
  },
];
