import type { ReplyCase } from './reply-case.ts';

/** Answers by topic, in tables and in few words, under several laws. */
export const VARIED: readonly ReplyCase[] = [
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
  {
    name: 'department, advice to ministers given in part, extension of nothing',
    jurisdiction: 'uk',
    authority: 'central',
    received: '2026-04-20',
    request: `1. The briefing given to the Minister before the visit to Holm Dock on 2 March 2026.
2. The cost of the visit.
3. The names of the officials who travelled.`,
    reply: `15 May 2026

Dear Mr Tolland,

Thank you for writing to the Department. We do hold what you asked for.

Briefing: a copy is attached. Two paragraphs have been struck out since they record advice that the Minister is still thinking about; section 35(1)(a) covers them. We thought about the good that openness does when money is spent on a dock. Against that we set the need for Ministers to receive advice in private until they decide. In our judgement the second consideration prevails at present.

Cost: £1,943.18.

Names: Grade 5 and above are in the attached list. Those of junior officials are withheld because they are personal data (section 40(2)); they have no public role.

You have two months to ask for an internal review. The Information Commissioner will usually look at a complaint only after that.`,
    outcomes: ['part', 'answered', 'part'],
    claimed: ['uk-foia:35(1)(a)', 'uk-foia:40(2)'],
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
    personal: ['Mr Tolland'],
  },
  {
    name: 'council, answers in a table pasted from a spreadsheet',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-02-24',
    request: `Please provide for 2025:
1. Number of fly-tipping reports
2. Number of fixed penalty notices issued
3. Number of prosecutions
4. Cost of clearing up`,
    reply: `Ref 2026/311
17 March 2026

Question\tAnswer
1. Number of fly-tipping reports\t4,118
2. Number of fixed penalty notices issued\t96
3. Number of prosecutions\tNot held. Prosecutions are recorded by case type, and fly-tipping is not one of the types.
4. Cost of clearing up\t£402,000

Dissatisfied? Ask the Corporate Information Officer to review our answer, and if that does not help, ask the Information Commissioner.`,
    outcomes: ['answered', 'answered', 'not-held', 'answered'],
    claimed: [],
    mentioned: [],
    present: ['internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'force, neither confirm nor deny for one part only',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-09-28',
    request: `1. How many mobile phone extraction kiosks does the force own?
2. Does the force use cell site simulators?
3. If so, how often were they used in 2025?`,
    reply: `23 October 2026

Part 1: 11 kiosks.

Parts 2 and 3: the force can neither confirm nor deny that it holds this information. Sections 23(5), 24(2) and 31(3) of the Freedom of Information Act apply. Section 23(5) is absolute. As to the other two, saying yes or no would show what can and cannot be intercepted and let those who plan harm adjust; we weighed against that the public's interest in how such powers are overseen, and concluded that the balance favours neither confirming nor denying. No inference should be drawn from this.

Appeals go to the Head of Legal Services within two months. You can also ask the Information Commissioner for a decision notice.`,
    outcomes: ['answered', 'neither', 'neither'],
    claimed: ['uk-foia:23(5)', 'uk-foia:24(2)', 'uk-foia:31(3)'],
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
    personal: [],
  },
  {
    name: 'trust, everything refused and little said',
    jurisdiction: 'uk',
    authority: 'nhs',
    received: '2026-11-09',
    request: `1. The serious incident report on the theatre fire of May 2026
2. The names of the staff who were interviewed`,
    reply: `30 November 2026

Your request is declined. Section 36 and section 40 are engaged.

Regards, Corporate Affairs`,
    outcomes: ['refused', 'refused'],
    claimed: ['uk-foia:36', 'uk-foia:40'],
    mentioned: [],
    present: ['states-refusal', 'names-provision'],
    missing: ['says-why', 'public-interest', 'internal-review', 'regulator'],
    personal: [],
  },
  {
    name: 'Irish agency, records that do not exist',
    jurisdiction: 'ireland',
    authority: 'other',
    received: '2026-08-31',
    request: `Under the Freedom of Information Act 2014:
1. minutes of the harbour users' forum for 2024
2. minutes of the same forum for 2025`,
    reply: `Date of decision: 22 September 2026

I am the deciding officer in this case: Fergal Nee, Higher Executive Officer.

1. The minutes for 2024 are released in full and enclosed.
2. Refused under section 15(1)(a): the forum did not meet in 2025, so no minutes were made.

You may seek internal review within four weeks, and afterwards apply to the Information Commissioner within six months.`,
    outcomes: ['answered', 'refused'],
    claimed: ['ie-foi:15(1)(a)'],
    mentioned: [],
    present: [
      'decision-day',
      'decision-maker',
      'says-why',
      'names-provision',
      'internal-review',
      'regulator',
    ],
    missing: [],
    personal: [],
  },
  {
    name: 'federal agency, fees and part withheld, mediation forgotten',
    jurisdiction: 'us',
    authority: 'central',
    received: '2026-08-03',
    request: `FOIA request:
1. the 2025 contract for runway lights at Dorsey Field
2. the losing bids`,
    reply: `August 27, 2026

We have processed your request under the Freedom of Information Act.

1. The contract, 62 pages, is enclosed with unit prices withheld under Exemption 4.
2. The losing bids, 140 pages, are withheld in full under Exemption 4. Bidders customarily keep such prices private and gave them to us under an assurance that we would too; disclosure would harm them in later bids.

Ms. Pat Orrin, Chief FOIA Officer, made this determination.

You may appeal in writing to the Secretary no later than 90 days from the date of this letter. Our FOIA Public Liaison can help you with any questions.`,
    outcomes: ['part', 'refused'],
    claimed: ['us-foia:(b)(4)'],
    mentioned: [],
    present: ['says-why', 'names-provision', 'volume', 'decision-maker', 'public-liaison', 'internal-review'],
    missing: ['regulator'],
    personal: [],
  },
];
