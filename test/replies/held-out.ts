import type { ReplyCase } from './reply-case.ts';

/** Replies labelled after the check was finished and never used to tune it: its figures on them are the honest ones. */
export const HELD_OUT: readonly ReplyCase[] = [
  {
    name: 'inspectorate, headings in words, a table and an exemption in a footnote',
    jurisdiction: 'uk',
    authority: 'other',
    received: '2026-03-30',
    request: `I should be grateful for the following about the prison at Harrow Fell:
1. the number of inspections carried out since 2020
2. the reports of those not published
3. the number of cells out of use in March 2026`,
    reply: `27 April 2026

Thank you for your letter of 30 March.

Inspections
Four since 2020: in 2020, 2022, 2023 and 2025.

Unpublished reports
There is one, of November 2025. It is to come out on 9 June 2026 and was always going to. We are withholding it until then, relying on section 22(1) of the Act. To print it before the governor has answered it would not be fair, and waiting six weeks does the public no harm; we think that outweighs the interest in having it today.

Cells
Thirty-one.

You are entitled to an internal review: write within forty working days to the address above. The Information Commissioner may be approached thereafter.`,
    outcomes: ['answered', 'refused', 'answered'],
    claimed: ['uk-foia:22(1)'],
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
    name: 'council, question four left out of a numbered answer',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-06-10',
    request: `Dear Sirs, regarding the Christmas market:
1. Who organised it in 2025?
2. What did they pay the council?
3. How many stalls were let?
4. How many complaints were received?`,
    reply: `2 July 2026

Dear Ms Quarrie,

1. Festive Events Ltd.
2. £84,000 plus VAT.
3. 112.

Please let us know if we can help further. If you are not content, please ask for a review by e-mail to foi@stourmouth.gov.example; you may also go to the Information Commissioner.`,
    outcomes: ['answered', 'answered', 'answered', 'none'],
    claimed: [],
    mentioned: [],
    present: ['internal-review', 'regulator'],
    missing: [],
    personal: ['Ms Quarrie'],
  },
  {
    name: 'force, old number and no limb, reasons given',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-02-03',
    request: `1. How many times were tasers drawn at Ferris Park stadium in 2025?
2. The body worn video of the incident on 14 December 2025.`,
    reply: `24 February 2026

Question 1 - Seven.

Question 2 - The footage is withheld. It shows members of the crowd, who can be recognised and did not choose to be filmed; its release would breach the first principle. Section 40(2) and (3) therefore apply. It is also evidence in a case that comes to court in May, so section 30 is engaged. We recognise that there has been public concern, and that footage would inform it. A fair trial matters more, and the public interest is in keeping the footage back until it is over.

The complaints procedure is attached to this letter. The Information Commissioner can be reached at www.ico.org.uk if you remain unhappy.`,
    outcomes: ['answered', 'refused'],
    claimed: ['uk-foia:40(2)', 'uk-foia:40(3)', 'uk-foia:30'],
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
    name: 'university, cost with a breakdown, no advice, no Commissioner',
    jurisdiction: 'uk',
    authority: 'university',
    received: '2026-01-05',
    request: `1. All messages between members of the senate about the merger since 2023.
2. The legal fees for the merger.`,
    reply: `30 January 2026

To answer would mean locating mailboxes (3 hours), searching them (16 hours) and extracting what is relevant (22 hours), 41 hours in all, against a limit of 18. As we need not comply where the cost would exceed the limit, we refuse the request as a whole under section 12(1) of the Freedom of Information Act 2000.

If you would like this decision to be reviewed, please write to the Secretary.`,
    outcomes: ['refused', 'refused'],
    claimed: ['uk-foia:12(1)'],
    mentioned: [],
    present: ['cost-or-vexatious', 'internal-review'],
    missing: ['advice', 'regulator'],
    personal: [],
  },
  {
    name: 'Scottish force, given in part, a private number left in',
    jurisdiction: 'scotland',
    authority: 'police',
    received: '2026-05-11',
    request: `Under the Freedom of Information (Scotland) Act 2002:
1. the number of missing person reports in Kinlochray in 2025
2. the report on the search of 3 August 2025`,
    reply: `4 June 2026

Dear Mr Imrie

1. Twenty-six.

2. We hold the report and enclose a copy. The name of the family and their telephone number are exempt under section 38(1)(b), as they are personal data and releasing them would be unfair to people in distress. Should you wish to discuss the report, ring Sergeant Calum Rathven at home on 07700 900732.

You may, within 40 working days, ask for a review of this decision. Thereafter you have six months in which to appeal to the Scottish Information Commissioner.`,
    outcomes: ['answered', 'part'],
    claimed: ['foisa:38(1)(b)'],
    mentioned: [],
    present: ['held', 'states-refusal', 'names-provision', 'says-why', 'internal-review', 'regulator'],
    missing: [],
    personal: ['Mr Imrie', 'Calum Rathven', '07700 900732'],
  },
  {
    name: 'Irish department, part refused, decision maker and rights given',
    jurisdiction: 'ireland',
    authority: 'central',
    received: '2026-10-05',
    request: `Under the FOI Act 2014 I seek:
1. the cost of the trade mission to Oslo in 2026
2. briefing notes for the Minister for that mission`,
    reply: `30 October 2026

Dear Mr Keane

I, Sile Ni Dhuill, Assistant Principal, made the decision on this request on 30 October 2026.

1. The cost was €41,220. The records are released.

2. Of nine notes, seven are released. Two are refused under section 33(1)(d) because they set out what other states told us on the basis that it would go no further, and release would be expected to affect our relations with them adversely. I weighed the public interest in knowing how trade is promoted; I found that it is outweighed by the interest in keeping such channels open.

You have four weeks to seek an internal review (section 21), for which a fee of €30 is payable, and then six months to apply to the Information Commissioner under section 22.`,
    outcomes: ['answered', 'part'],
    claimed: ['ie-foi:33(1)(d)'],
    mentioned: ['ie-foi:21', 'ie-foi:22'],
    present: [
      'decision-day',
      'decision-maker',
      'says-why',
      'names-provision',
      'public-interest',
      'internal-review',
      'regulator',
    ],
    missing: [],
    personal: ['Mr Keane'],
  },
  {
    name: 'environmental, refused as unfinished and internal, late',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-04-13',
    request: `EIR request about air quality on Tolver Road:
1. the readings for January to March 2026
2. the draft action plan
3. emails between officers about the draft`,
    reply: `29 May 2026

1. See the attached workbook.
2. The plan is being finished by our consultants and will be complete in September 2026. Until then regulation 12(4)(d) applies; a draft that changes weekly would confuse more than it told. The interest in debate about the road will be served by the consultation in the autumn, and on balance we do not disclose the draft.
3. Officers’ emails about the draft are internal communications (regulation 12(4)(e)). They need room to test ideas, and here that need is stronger than the public’s interest in seeing how each was received.

You can ask us to think again within 40 working days, under regulation 11. The Information Commissioner can be asked for a decision after that.`,
    outcomes: ['answered', 'refused', 'refused'],
    claimed: ['uk-eir:12(4)(d)', 'uk-eir:12(4)(e)'],
    mentioned: ['uk-eir:11'],
    present: [
      'states-refusal',
      'names-provision',
      'says-why',
      'public-interest',
      'unfinished',
      'internal-review',
      'regulator',
    ],
    missing: [],
    personal: [],
    late: true,
  },
  {
    name: 'trust, every answer not held but one elsewhere',
    jurisdiction: 'uk',
    authority: 'nhs',
    received: '2026-07-27',
    request: `1. How many patients were treated by private hospitals for the Trust in 2025?
2. What did it cost?
3. How long did they wait?`,
    reply: `19 August 2026

Please note that private treatment is arranged by the Integrated Care Board and not by the Trust.

1. Not held.
2. Not held.
3. Waiting times for all patients are published monthly by NHS England: https://www.england.example/rtt. Section 21 applies.

Internal reviews are carried out by the Trust Secretary. The Information Commissioner’s Office can be contacted if you are dissatisfied after that.`,
    outcomes: ['not-held', 'not-held', 'elsewhere'],
    claimed: ['uk-foia:21'],
    mentioned: [],
    present: [
      'states-refusal',
      'names-provision',
      'says-why',
      'where-to-find',
      'internal-review',
      'regulator',
    ],
    missing: [],
    personal: [],
  },
];
