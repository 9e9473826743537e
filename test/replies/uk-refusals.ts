import type { ReplyCase } from './reply-case.ts';

/** Answers under the Freedom of Information Act 2000 that withhold something. */
export const UK_REFUSALS: readonly ReplyCase[] = [
  {
    name: 'drone flights, part refused, whole notice',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-09-01',
    request: `Dear FOI team,

1. How many drone flights did the force make in 2025?
2. What makes and models of drone does the force own?
3. Please send the flight log of every flight over Larkhill in June 2025.

Bea Thorne`,
    reply: `Marshshire Constabulary
22 September 2026

Dear Ms Thorne

Freedom of Information Request 4471/26

I write in connection with your request for information, which we received on 1 September 2026.

Question 1
The force made 812 drone flights in 2025.

Question 2
This information is exempt by virtue of section 31(1)(a) of the Act. Naming the equipment would let offenders learn its range and how long it can stay in the air, and so plan around it.

Question 3
The flight log is exempt under section 31(1)(a) and section 40(2).

Section 17 of the Act requires us to provide a notice which states that fact, specifies the exemption and states why it applies. This letter is that refusal notice.

Public interest test
In favour of disclosure: the public would see how money is spent, and could trust the use of new tools.
In favour of withholding: disclosure would weaken our tactics and put the prevention of crime at risk.
On balance, the public interest in maintaining the exemption outweighs the public interest in disclosure.

Section 40(2) is an absolute exemption. The log names the pilots and people seen on the ground, and disclosure would not be fair to them.

If you are unhappy with this response you may ask for an internal review within 40 working days by writing to foi@marshshire.police.example.

If you remain dissatisfied you may apply to the Information Commissioner under section 50 of the Act: Wycliffe House, Water Lane, Wilmslow, SK9 5AF.

Yours sincerely
Information Access Unit`,
    outcomes: ['answered', 'refused', 'refused'],
    claimed: ['uk-foia:31(1)(a)', 'uk-foia:40(2)'],
    mentioned: ['uk-foia:17', 'uk-foia:50'],
    present: [
      'states-refusal',
      'names-provision',
      'says-why',
      'public-interest',
      'internal-review',
      'regulator',
    ],
    missing: [],
    personal: ['Ms Thorne'],
  },
  {
    name: 'patrol rota, no complaint paragraph and no public interest',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-06-08',
    request: `Please provide, for May 2026:

1) the number of officers on duty each night in Penmarrow
2) the patrol routes used
3) the number of complaints about patrols

Thank you
K. Adair`,
    reply: `Date: 29 June 2026

Dear K. Adair,

I have decided to disclose some of the information. The rest is withheld under the following exemption, and this letter is a refusal notice for those parts:

Section 31(1)(a)(b) - Law Enforcement

The routes would show criminals when streets are not watched, and would hinder the detection of crime and the apprehension of offenders. The number of officers on duty is withheld for the same reason.

Disclosure
Regarding your third question, we received 14 complaints about patrols in May 2026.

Yours sincerely,
Disclosure Officer`,
    outcomes: ['refused', 'refused', 'answered'],
    claimed: ['uk-foia:31(1)(a)', 'uk-foia:31(1)(b)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'says-why'],
    missing: ['public-interest', 'internal-review', 'regulator'],
    personal: ['K. Adair'],
  },
  {
    name: 'old numbers of section 40',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-03-02',
    request: `1. How many officers were dismissed for gross misconduct in 2025?
2. Please give the name and rank of each.`,
    reply: `24 March 2026

Dear applicant,

Q1. Six officers were dismissed in 2025.

Q2. The names are refused. Section 40(2)(3) of the Freedom of Information Act applies because the names are personal data of living people, and releasing them would breach the first data protection principle: they would not expect it and there is no overriding legitimate interest.

This is an absolute class based exemption, so no public interest test is needed.

You have the right to complain. Please ask us to review the decision within two months of this letter. If you are still unhappy you can complain to the Information Commissioner's Office, Wycliffe House, Water Lane, Wilmslow SK9 5AF, www.ico.org.uk.`,
    outcomes: ['answered', 'refused'],
    claimed: ['uk-foia:40(2)', 'uk-foia:40(3)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'says-why', 'internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'neither confirm nor deny about a named person',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-07-06',
    request: `1. Has Tobias Wrenfield ever been investigated by your force?
2. If so, please send the outcome of each investigation.`,
    reply: `27 July 2026

Dear Sir or Madam

Marshshire Constabulary neither confirms nor denies that it holds any information relevant to your request, as the duty in section 1(1)(a) of the Freedom of Information Act 2000 does not apply by virtue of the following exemptions:

Section 30(3) - Investigations
Section 40(5B)(a)(i) - Personal information

To confirm or deny whether a person has been investigated would be to publish personal data about that person, if there were any, and would not be fair.

Section 30(3) is a qualified exemption. Confirming would show openness and accountability. Denying would let those under suspicion learn whether they have been noticed. The public interest in maintaining the exclusion of the duty to confirm or deny outweighs the public interest in saying whether we hold it. None of this should be taken to mean that any information is or is not held.

Complaints: you may ask for an internal review by writing to this office. You may then complain to the Information Commissioner under section 50.`,
    outcomes: ['neither', 'neither'],
    claimed: ['uk-foia:30(3)', 'uk-foia:40(5B)(a)(i)'],
    mentioned: ['uk-foia:1(1)(a)', 'uk-foia:50'],
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
    name: 'cost limit, no advice and no right to the Commissioner',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-04-01',
    request: `1. Copies of all emails about the Foss Lane car park since 2015.
2. The number of tickets issued there in each year.`,
    reply: `28 April 2026

Dear Mr Dunne,

We have considered your request. We estimate that finding the emails would take 61 hours, because each of 19 mailboxes would have to be searched by hand. Section 12(1) of the Freedom of Information Act allows a public authority to refuse a request where the cost of compliance would exceed the appropriate limit, which for a council is £450 or 18 hours. We therefore refuse your request under section 12(1).

If you are not satisfied you may request an internal review within 40 working days.

Information Governance`,
    outcomes: ['refused', 'refused'],
    claimed: ['uk-foia:12(1)'],
    mentioned: [],
    present: ['cost-or-vexatious', 'internal-review'],
    missing: ['regulator', 'advice'],
    personal: ['Mr Dunne'],
  },
  {
    name: 'cost limit, with advice',
    jurisdiction: 'uk',
    authority: 'nhs',
    received: '2026-02-02',
    request: `Please tell me for each year since 2010:
(a) how many outpatient letters were sent late
(b) how many of those caused harm`,
    reply: `20 February 2026

Thank you for your request of 2 February 2026.

The Trust does hold this information, but not in a form that can be counted. Someone would have to open each of about 40,000 records. At three minutes each this is 2,000 hours, far above the appropriate limit of 18 hours. The request is refused under section 12 of the Freedom of Information Act 2000.

Under our duty to advise and assist in section 16, you could narrow your request to one clinic and the last twelve months; we could then answer within the limit. Please note that a narrowed request may still engage section 40.

How to complain: write to the Head of Governance for a review of this decision. After that you may write to the Information Commissioner, who can decide whether we have followed the Act (section 50).`,
    outcomes: ['refused', 'refused'],
    claimed: ['uk-foia:12'],
    mentioned: ['uk-foia:16', 'uk-foia:40', 'uk-foia:50'],
    present: ['cost-or-vexatious', 'internal-review', 'regulator', 'advice'],
    missing: [],
    personal: [],
  },
  {
    name: 'vexatious',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-08-03',
    request: `1. Every note any councillor has ever written about me or my hedge.
2. The shoe size of the planning officer.`,
    reply: `17 August 2026

This is your twenty-third request about the same hedge in five months. We have concluded that the request is vexatious. Section 14(1) of the Act says that we do not have to comply with a vexatious request, and we rely on it here. The matter has been decided by the ombudsman, and answering would take officers away from others who need them.

You can ask for our decision to be reviewed: contact the Monitoring Officer. You also have a right under section 50 to ask the Information Commissioner for a decision.`,
    outcomes: ['refused', 'refused'],
    claimed: ['uk-foia:14(1)'],
    mentioned: ['uk-foia:50'],
    present: ['cost-or-vexatious', 'internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'an exemption outside whose scope it falls',
    jurisdiction: 'uk',
    authority: 'central',
    received: '2026-05-05',
    request: `1. All submissions to ministers on the seagrass grant since January 2026.
2. The amount paid under the grant so far.`,
    reply: `1 June 2026

Dear Ms Okoro

We hold the information you asked for.

1. The submissions are exempt under section 36(2)(b)(i) and (ii) of the Freedom of Information Act. The Minister, as the qualified person, gave the opinion on 26 May 2026 that disclosure would be likely to inhibit the free and frank provision of advice and exchange of views. Some annexes contain information that falls outside the scope of section 35 of the Act, and we have not applied section 35 to them. We recognise that there is a public interest in knowing how grants are decided; against that, officials need space to give advice. We have concluded that the public interest favours withholding.

2. £318,400 has been paid so far.

If you want to complain about how we handled your request you may ask for an internal review within two months. If you are not content with the outcome you may apply directly to the Information Commissioner for a decision.

Copyright: you may re-use this information under the Open Government Licence.`,
    outcomes: ['refused', 'answered'],
    claimed: ['uk-foia:36(2)(b)(i)', 'uk-foia:36(2)(b)(ii)'],
    mentioned: ['uk-foia:35'],
    present: [
      'states-refusal',
      'names-provision',
      'says-why',
      'public-interest',
      'internal-review',
      'regulator',
    ],
    missing: [],
    personal: ['Ms Okoro'],
  },
  {
    name: 'statute quoted in an annex',
    jurisdiction: 'uk',
    authority: 'nhs',
    received: '2026-01-12',
    request: `1. The unit price paid for surgical gloves in 2025.
2. The supplier.
3. When the contract ends.`,
    reply: `5 February 2026

Dear Requester,

1. We are withholding the unit price under section 43(2). The supplier is about to bid for two other trusts, and its competitors could undercut it if they knew the price; we would then pay more.

2. Calder Medical Ltd.

3. 31 March 2028.

We accept that people want to see that the Trust gets value for money. We find that the harm to the supplier and to our own bargaining position outweighs this, and that the public interest lies in maintaining the exemption.

To ask for an internal review, write to the Company Secretary within 40 working days. If still unhappy you may contact the Information Commissioner.

Annex: the law
Freedom of Information Act 2000
Section 43 Commercial interests
(1) Information is exempt information if it constitutes a trade secret.
(2) Information is exempt information if its disclosure under this Act would, or would be likely to, prejudice the commercial interests of any person (including the public authority holding it).
(3) The duty to confirm or deny does not arise if, or to the extent that, compliance with section 1(1)(a) would, or would be likely to, prejudice the interests mentioned in subsection (2).`,
    outcomes: ['refused', 'answered', 'answered'],
    claimed: ['uk-foia:43(2)'],
    mentioned: ['uk-foia:43', 'uk-foia:1(1)(a)'],
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
    name: 'quotes the requester who wrote of section 12',
    jurisdiction: 'uk',
    authority: 'university',
    received: '2026-10-01',
    request: `Please do not tell me that this exceeds section 12(1).

1. The minutes of the Estates Committee for 2026.
2. The legal advice on the library roof.`,
    reply: `26 October 2026

You wrote: "Please do not tell me that this exceeds section 12(1)." We have not found that it does.

1. The minutes are attached.
2. The advice was given by our solicitors and is subject to legal professional privilege. It is exempt under section 42(1).

There is always some public interest in openness, and the roof has cost a good deal. But it is important that we can speak frankly with our lawyers, and in this case the balance of the public interest is in favour of maintaining the exemption.

Requests for review should be sent to the University Secretary within 40 working days. Complaints about the outcome may be made to the ICO.`,
    outcomes: ['answered', 'refused'],
    claimed: ['uk-foia:42(1)'],
    mentioned: ['uk-foia:12(1)'],
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
    name: 'more time to weigh the public interest',
    jurisdiction: 'uk',
    authority: 'central',
    received: '2026-09-07',
    request: `1. The risk register of the tidal barrage programme.
2. The date of the last review of it.`,
    reply: `5 October 2026

Dear Mr Bell,

We hold the register. We believe that section 35(1)(a) of the Act, formulation of government policy, applies to it. This is a qualified exemption, and section 10(3) allows us more time to consider the balance of the public interest. We have not yet reached a decision. We expect to write to you by 2 November 2026.

On question 2: the register was last reviewed on 3 August 2026.

If you are unhappy with the way we have dealt with your request, you may ask for an internal review, and then complain to the Information Commissioner.`,
    outcomes: ['refused', 'answered'],
    claimed: ['uk-foia:35(1)(a)'],
    mentioned: ['uk-foia:10(3)'],
    present: ['states-refusal', 'names-provision', 'says-why', 'estimate', 'internal-review', 'regulator'],
    missing: [],
    personal: ['Mr Bell'],
  },
  {
    name: 'section without its limb, and no reason',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-05-11',
    request: `1. The locations of the average speed cameras on the A917.
2. How many drivers were caught by them in 2025?`,
    reply: `8 June 2026

1. Section 31 applies.
2. 3,204 drivers.

You have a right of review and a right to complain to the Information Commissioner.`,
    outcomes: ['refused', 'answered'],
    claimed: ['uk-foia:31'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'internal-review', 'regulator'],
    missing: ['says-why', 'public-interest'],
    personal: [],
  },
  {
    name: 'late, with a name of another requester left in',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-05-01',
    request: `1. The total spent on taxis for councillors in 2025.
2. The invoices of the firm used.`,
    reply: `18 June 2026

Dear Jonas Pell,

1. £2,871.40.
2. The invoices were sent to Rosalind Achterberg on 3 March after her request; we send the same set to you with the bank details removed. Bank details are withheld under section 43(2), because criminals could use them to take money from the firm. There is little public interest in account numbers, and none that outweighs the risk.

If you have any questions call Dafydd on 07700 900461.

You may ask for an internal review within 40 working days and then apply to the Information Commissioner.`,
    outcomes: ['answered', 'part'],
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
    personal: ['Jonas Pell', 'Rosalind Achterberg', '07700 900461'],
    late: true,
  },
  {
    name: 'scanned tables kept back until they are published',
    jurisdiction: 'uk',
    authority: 'school',
    received: '2026-10-12',
    request: `Q1 The exam results by subject for summer 2026
Q2 The number of pupils excluded in 2025-26
Q3 The cost of the new minibus`,
    reply: `6 November 2026

Dear parent

Q1. The results will be published by the Department on 10 December 2026, and were already intended for publication when you wrote. We consider it reasonable to wait and therefore withhold them under section 22(1) of the Freedom of Information Act.

Q2. Fewer than five.

Although an earlier release would let parents compare schools now, releasing figures before they are checked would mislead, and they will be public in a few weeks. The public interest is better served by waiting.

The governors will hear any complaint about this decision: write to the Clerk within 40 working days. You may then complain to the Information Commissioner (ico.org.uk).`,
    outcomes: ['refused', 'answered', 'none'],
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
];
