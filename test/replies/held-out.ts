import type { ReplyCase } from './reply-case.ts';

/** Replies labelled after the check was finished and never used to tune it: its figures on them are the honest ones. */
export const HELD_OUT: readonly ReplyCase[] = [
  {
    name: 'transport body, answers by topic, one part withheld with a thin reason',
    jurisdiction: 'uk',
    authority: 'other',
    received: '2026-01-26',
    request: `Dear Sirs

1. How many lifts at stations were out of service for more than a week in 2025?
2. Please give the maintenance contractor's performance scores for 2025.
3. What penalties were charged to the contractor in 2025?
4. When will step-free access at Quarry Road open?

Iris Mabbott`,
    reply: `18 February 2026

Dear Ms Mabbott

Lifts: 14 lifts were out of service for more than a week during 2025.

Performance scores: these are commercially sensitive and we apply section 43(2) of the Act to them. Publication would damage the contractor in the tender that opens in May. Londoners are entitled to know whether lifts are looked after, and we publish availability each quarter for that reason; the scores themselves add little and the balance of interest is against their release at this time.

Penalties: none were charged.

If you wish to challenge this, a request for internal review should reach us by 20 April. The Information Commissioner hears complaints from those who are still not satisfied after review.`,
    outcomes: ['answered', 'refused', 'answered', 'none'],
    claimed: ['uk-foia:43(2)'],
    mentioned: [],
    present: [
      'states-refusal',
      'names-provision',
      'says-why',
      'public-interest',
      'internal-review',
      'regulator',
    ],
    missing: [],
    personal: ['Ms Mabbott'],
  },
  {
    name: 'trust, refused as repeated, nothing on rights',
    jurisdiction: 'uk',
    authority: 'nhs',
    received: '2026-06-29',
    request: `1. Agency spend for April 2026
2. Agency spend for May 2026`,
    reply: `21 July 2026

You asked the same on 2 June and were answered on 24 June. Nothing has changed since. A public authority need not answer a request that repeats an earlier one unless a reasonable interval has passed, and so section 14(2) applies to this request.

FOI Office`,
    outcomes: ['refused', 'refused'],
    claimed: ['uk-foia:14(2)'],
    mentioned: [],
    present: ['cost-or-vexatious'],
    missing: ['internal-review', 'regulator'],
    personal: [],
  },
  {
    name: 'council, withheld with no section at all',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-08-17',
    request: `1. The valuation of the old swimming baths
2. The asking price
3. The number of offers received`,
    reply: `7 September 2026

1. We are unable to release the valuation as the sale is still in progress.
2. £750,000
3. Four

You have the right to request an internal review, and to complain to the Information Commissioner at Wycliffe House, Water Lane, Wilmslow SK9 5AF.`,
    outcomes: ['refused', 'answered', 'answered'],
    claimed: [],
    mentioned: [],
    present: ['states-refusal', 'says-why', 'internal-review', 'regulator'],
    missing: ['names-provision'],
    personal: [],
  },
  {
    name: 'Scottish council, whole table given',
    jurisdiction: 'scotland',
    authority: 'council',
    received: '2026-09-28',
    request: `Under FOISA please tell me for 2025:
1. how many noise complaints were made about Keltie Quarry
2. how many were upheld`,
    reply: `13 October 2026

Dear Ms Rennie,

Noise complaints 2025
Made: 73
Upheld: 20

If you are not satisfied with how this was dealt with, you may require us to review it within 40 working days. The Scottish Information Commissioner can then be asked for a decision.`,
    outcomes: ['answered', 'answered'],
    claimed: [],
    mentioned: [],
    present: [],
    missing: [],
    personal: ['Ms Rennie'],
  },
  {
    name: 'force, small numbers and a named officer left in',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-10-26',
    request: `1. How many dogs has the force bought since 2022?
2. How many have been injured on duty?
3. The veterinary bills for 2025`,
    reply: `16 November 2026

Q1: 41
Q2: 5, of which one, handled by PC Marcus Ellerby, had to be put down
Q3: £118,307.22

This concludes your request.

Not satisfied? You can ask for an internal review by e-mailing foi@westmere.police.example, and after that contact the Information Commissioner.`,
    outcomes: ['answered', 'answered', 'answered'],
    claimed: [],
    mentioned: [],
    present: ['internal-review', 'regulator'],
    missing: [],
    personal: ['Marcus Ellerby'],
  },
  {
    name: 'environmental, manifestly unreasonable, presumption forgotten',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-05-06',
    request: `Under the Environmental Information Regulations 2004:
1. all documents about flooding in Ashmere since 1990
2. the current flood plan for Ashmere`,
    reply: `1 June 2026

1. There are some 4,000 files and it would take one officer about five weeks to read them. The request is manifestly unreasonable under regulation 12(4)(b). You may wish to ask for the last two years instead.
2. The flood plan is attached.

Please contact the Information Team within 40 working days to have the decision reconsidered. The Commissioner for information can be contacted afterwards.`,
    outcomes: ['refused', 'answered'],
    claimed: ['uk-eir:12(4)(b)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'says-why', 'internal-review', 'regulator'],
    missing: ['public-interest'],
    personal: [],
  },
];
