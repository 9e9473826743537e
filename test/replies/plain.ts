import type { ReplyCase } from './reply-case.ts';

/** Answers in plain words of their own, few of them the usual ones. */
export const PLAIN: readonly ReplyCase[] = [
  {
    name: 'regulator, three parts under headings',
    jurisdiction: 'uk',
    authority: 'other',
    received: '2026-03-16',
    request: `I would like to know:
1. how many whistleblowing reports you received in 2025 about care providers
2. the names of the ten providers most often reported
3. your guidance to staff on handling such reports`,
    reply: `Our reference IR-5520
8 April 2026

Dear Mr Vance

Your request for information

Part 1
We received 1,902 reports in the calendar year.

Part 2
Disclosure of the names would prejudice the exercise of our function of deciding whether anyone has failed to comply with the law. Providers who learned that they were being reported could destroy evidence. The exemption in section 31(1)(g) of FOIA, read with section 31(2)(a), is therefore engaged.
We acknowledge that families choosing a home would be helped by this. However, reports are untested, and we publish our findings after inspection. We are satisfied that the public interest favours non-disclosure.

Part 3
The guidance can be read on our website: https://www.carewatch.example/guidance.

Next steps
Write to our Head of Legal within 40 working days if you would like us to review how we have dealt with your request. You may thereafter take your case to the Information Commissioner.`,
    outcomes: ['answered', 'refused', 'elsewhere'],
    claimed: ['uk-foia:31(1)(g)', 'uk-foia:31(2)(a)'],
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
    personal: ['Mr Vance'],
  },
  {
    name: 'parish council without a review of its own',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-05-26',
    request: `1) What has the parish paid its clerk in each year since 2020?
2) May I see the clerk's contract?`,
    reply: `15th June 2026

Dear Sir,

The clerk has been paid £9,100, £9,300, £9,400, £9,900, £10,200 and £10,400 in those years.

The contract will not be shown. It has the clerk's home address, sickness entitlement and pension in it and these are private: section 40(2) of the Freedom of Information Act.

This council is small and has no procedure for reviewing such decisions. You have the right to complain to the Information Commissioner.`,
    outcomes: ['answered', 'refused'],
    claimed: ['uk-foia:40(2)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'says-why', 'internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'force refers to a neighbour and leaves a question out',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-02-10',
    request: `Please supply:
1. the number of arrests for livestock theft in 2025
2. the number of those that led to a charge
3. the number of officers in the rural crime team
4. the same figures for Westmere Police`,
    reply: `3 March 2026

I am pleased to provide the following.

In 2025 there were 61 arrests for livestock theft.
The rural crime team has 9 officers.
Figures for Westmere Police would be a matter for that force, and are not held here.

Yours faithfully
FOI Decision Maker

Complaint rights
Are you happy with our response? If not you may lodge a complaint with the force to have the decision reviewed within two months. After lodging a complaint, if you are still unhappy you may make application to the Information Commissioner.`,
    outcomes: ['answered', 'none', 'answered', 'not-held'],
    claimed: [],
    mentioned: [],
    present: ['internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'department, legal advice and policy, nothing for disclosure weighed',
    jurisdiction: 'uk',
    authority: 'central',
    received: '2026-07-13',
    request: `1. Legal advice received on the salmon levy in 2025.
2. Ministerial correspondence about the salmon levy in 2025.`,
    reply: `10 August 2026

We can confirm that the Department holds information within the scope of your request.

It is all being withheld. Item 1 engages section 42(1). Item 2 engages section 35(1)(b). Ministers must be able to write to each other without fear that every exchange will be made public.

If you are content with neither this decision nor its reasons, ask for an internal review: foi@levy.example. Should that fail you may write to the Information Commissioner’s Office.`,
    outcomes: ['refused', 'refused'],
    claimed: ['uk-foia:42(1)', 'uk-foia:35(1)(b)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'says-why', 'internal-review', 'regulator'],
    missing: ['public-interest'],
    personal: [],
  },
  {
    name: 'council, twelve questions answered in two lines',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-09-09',
    request: `1. Name of your telephone supplier
2. Annual value of the telephone contract
3. Expiry date of the telephone contract
4. Number of handsets`,
    reply: `29 September 2026

Questions 1 to 3: this is published in our contracts register, https://www.tolbury.example/contracts, so section 21(1) applies.
Question 4: 1,340.

Internal review requests go to the Monitoring Officer. The ICO's website explains how to complain to it.`,
    outcomes: ['elsewhere', 'elsewhere', 'elsewhere', 'answered'],
    claimed: ['uk-foia:21(1)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'where-to-find', 'internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'Scottish ministers, policy and no reasons on the public interest',
    jurisdiction: 'scotland',
    authority: 'central',
    received: '2026-10-19',
    request: `Under the Freedom of Information (Scotland) Act please send
1. the briefing to the Minister on ferry fares of 2 October 2026
2. the cost of the ferry fares review`,
    reply: `12 November 2026

1. While our aim is to provide information whenever possible, in this instance we are unable to provide the briefing because an exemption under section 29(1)(a) of FOISA applies to it. It relates to the development of the Scottish Administration's policy on ferry fares.

2. The review cost £88,000.

Right to review
If you are unhappy with this response you may, within 40 working days, ask us to carry out an internal review of it. If you are unhappy with the outcome of that review you may appeal to the Scottish Information Commissioner.`,
    outcomes: ['refused', 'answered'],
    claimed: ['foisa:29(1)(a)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'says-why', 'internal-review', 'regulator'],
    missing: ['held', 'public-interest'],
    personal: [],
  },
  {
    name: 'federal agency, Glomar',
    jurisdiction: 'us',
    authority: 'central',
    received: '2026-02-17',
    request: `Under FOIA I request:
1. any records about Emil Kostav's employment with your agency
2. any photographs of him`,
    reply: `March 9, 2026

With regard to the subject of your request, the agency can neither confirm nor deny the existence of records under FOIA exemptions (b)(1) and (b)(3), since the fact of their existence or nonexistence is itself properly classified.

You have the right to appeal within 90 days to the Appeals Panel. You may also contact our FOIA Public Liaison, or OGIS, which offers mediation.

Dana Whitlow
Information Coordinator, responsible for this determination`,
    outcomes: ['neither', 'neither'],
    claimed: ['us-foia:(b)(1)', 'us-foia:(b)(3)'],
    mentioned: [],
    present: [
      'says-why',
      'names-provision',
      'decision-maker',
      'public-liaison',
      'internal-review',
      'regulator',
    ],
    missing: ['volume'],
    personal: [],
  },
  {
    name: 'water company, environmental, late',
    jurisdiction: 'uk',
    authority: 'other',
    received: '2026-06-01',
    request: `Environmental Information Regulations 2004. Please send
1. spill data for the Grenn overflow for 2025
2. your report on the fish kill of 9 May 2026`,
    reply: `22 July 2026

1. The spill data is attached as a CSV file.
2. The report has been passed to the Environment Agency, which is deciding whether to prosecute. Its release would adversely affect the course of justice, and we refuse it under regulation 12(5)(b). The public interest in knowing what killed the fish is strong; that in a fair trial is stronger, and so we conclude that the exception should be maintained.

You can ask us to reconsider this decision. If you remain unhappy you can apply to the Information Commissioner.`,
    outcomes: ['answered', 'refused'],
    claimed: ['uk-eir:12(5)(b)'],
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
    late: true,
  },
];
