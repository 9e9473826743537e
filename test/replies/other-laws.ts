import type { ReplyCase } from './reply-case.ts';

/** Answers under Scottish, Irish and American law, and to a request for one's own data. */
export const OTHER_LAWS: readonly ReplyCase[] = [
  {
    name: 'Scottish council, whole notice',
    jurisdiction: 'scotland',
    authority: 'council',
    received: '2026-06-15',
    request: `Under the Freedom of Information (Scotland) Act 2002:
1. the number of pupils taught in temporary classrooms
2. the names of the contractors who bid for the new school in Ardlowrie and their prices`,
    reply: `9 July 2026

Dear Mr Fenwick

1. 212 pupils were taught in temporary classrooms on 1 June 2026.

2. The Council holds this information. We claim that it is exempt under section 33(1)(b) of the Freedom of Information (Scotland) Act 2002. The tender is still open, and disclosure of names and prices now would prejudice substantially the commercial interests of the bidders and of the Council, since bids could be matched. We have considered the public interest. There is an interest in seeing that public money is spent well, and after award the prices will be published. At present the public interest in maintaining the exemption is greater.

If you are dissatisfied with this response you may ask for a review within 40 working days, under section 20. If you are dissatisfied with the outcome of the review you may apply to the Scottish Information Commissioner, Kinburn Castle, Doubledykes Road, St Andrews, KY16 9DS, within six months.`,
    outcomes: ['answered', 'refused'],
    claimed: ['foisa:33(1)(b)'],
    mentioned: ['foisa:20'],
    present: [
      'held',
      'states-refusal',
      'names-provision',
      'says-why',
      'public-interest',
      'internal-review',
      'regulator',
    ],
    missing: [],
    personal: ['Mr Fenwick'],
  },
  {
    name: 'Scottish notice that it is not held, no rights given',
    jurisdiction: 'scotland',
    authority: 'nhs',
    received: '2026-04-20',
    request: `Please provide under FOISA:
1. the number of ambulances that broke down on the A87 in 2025
2. the cost of their repair`,
    reply: `11 May 2026

In terms of section 17(1) of the Freedom of Information (Scotland) Act 2002 I give you notice that the Board does not hold the information. Ambulances are run by the Scottish Ambulance Service, and you may wish to contact it.`,
    outcomes: ['not-held', 'not-held'],
    claimed: [],
    mentioned: ['foisa:17(1)'],
    present: ['not-held-notice'],
    missing: ['internal-review', 'regulator'],
    personal: [],
  },
  {
    name: 'Scottish force, neither confirm nor deny',
    jurisdiction: 'scotland',
    authority: 'police',
    received: '2026-09-14',
    request: `1. Is there a covert operation at the Inverallan depot?
2. How many officers are assigned to it?`,
    reply: `8 October 2026

In terms of section 18(1) of the Act, Police in the North can neither confirm nor deny whether the information you seek exists or is held. If it existed it would be exempt under section 35(1)(a) and section 39(1), and it would be contrary to the public interest to reveal whether it exists: to say so would tell those who may be watched, and could put people in danger. We recognise the interest in holding the police to account.

You may ask for a review within 40 working days. After that you may apply to the Scottish Information Commissioner within six months, and to the Court of Session on a point of law.`,
    outcomes: ['neither', 'neither'],
    claimed: ['foisa:18(1)', 'foisa:35(1)(a)', 'foisa:39(1)'],
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
    name: 'Irish county council, part granted',
    jurisdiction: 'ireland',
    authority: 'council',
    received: '2026-05-04',
    request: `Under the Freedom of Information Act 2014 I request:
1. records of the cost of the greenway at Ballyknock in 2025
2. the personnel file of the project manager`,
    reply: `Decision date: 28 May 2026

Dear Ms Hanlon,

I refer to your request under the Freedom of Information Act 2014. I, Orla Breen, Administrative Officer, am the decision maker, and on 28 May 2026 I made a final decision to part-grant your request.

1. Granted. A schedule of the records and copies are attached.

2. Refused under section 37(1). The file holds personal information about an identifiable person. I considered whether the public interest in granting the request outweighs the right to privacy of the individual, and found that it does not, as no money was misspent.

Rights of appeal
You may seek an internal review of the decision within 4 weeks by writing to the FOI Unit, under section 21. The fee is €30. You may then apply to the Office of the Information Commissioner for a review under section 22 within six months.`,
    outcomes: ['answered', 'refused'],
    claimed: ['ie-foi:37(1)'],
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
    personal: ['Ms Hanlon'],
  },
  {
    name: 'Irish agency, refused with little said',
    jurisdiction: 'ireland',
    authority: 'other',
    received: '2026-02-09',
    request: `Under the FOI Act 2014 please provide:
1. the tender score sheets for the call centre contract
2. the value of the contract awarded`,
    reply: `5 March 2026

Your request is refused under section 36(1)(b) of the FOI Act.

If you are not happy with this decision you may ask for an internal review.`,
    outcomes: ['refused', 'refused'],
    claimed: ['ie-foi:36(1)(b)'],
    mentioned: [],
    present: ['names-provision', 'internal-review'],
    missing: ['decision-maker', 'says-why', 'public-interest', 'regulator'],
    personal: [],
  },
  {
    name: 'federal agency, part released',
    jurisdiction: 'us',
    authority: 'central',
    received: '2026-03-10',
    request: `Under the Freedom of Information Act, 5 U.S.C. 552, I request:
1. the inspection reports for the Ashby grain elevator, 2020 to 2025
2. all emails between the inspector and the owner`,
    reply: `April 6, 2026

This responds to your request under the Freedom of Information Act, 5 U.S.C. § 552. We searched the Field Office and located 143 pages.

1. The inspection reports, 88 pages, are released in full.

2. Of 55 pages of emails, 40 are released in part. Names and home telephone numbers are withheld under Exemption 6, because their release would be a clearly unwarranted invasion of personal privacy. Fifteen pages are withheld in full under Exemption 5, deliberative process privilege; release would foreseeably harm the candor of staff who draft findings. We considered whether further portions could reasonably be segregated.

I am the official responsible for this determination: Hollis Grant, FOIA Officer.

You may contact our FOIA Public Liaison for assistance. You may also contact the Office of Government Information Services for mediation services. If you are not satisfied, you may appeal to the Administrator within 90 days of the date of this letter.`,
    outcomes: ['answered', 'part'],
    claimed: ['us-foia:(b)(6)', 'us-foia:(b)(5)'],
    mentioned: [],
    present: [
      'says-why',
      'names-provision',
      'volume',
      'harm',
      'decision-maker',
      'public-liaison',
      'internal-review',
      'regulator',
    ],
    missing: [],
    personal: [],
  },
  {
    name: 'federal agency, no records, appeal only',
    jurisdiction: 'us',
    authority: 'central',
    received: '2026-07-01',
    request: `This is a request under FOIA for:
1. records about wild horses on the Tolliver range, 2024
2. any contract with Tolliver Ranch LLC`,
    reply: `July 24, 2026

We conducted a search of the files of the Range Office and located no records responsive to your request.

You may appeal this determination to the Deputy Secretary within 90 days.`,
    outcomes: ['not-held', 'not-held'],
    claimed: [],
    mentioned: [],
    present: ['says-why', 'internal-review'],
    missing: ['public-liaison', 'regulator'],
    personal: [],
  },
  {
    name: 'own data, given with part left out',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-03-16',
    request: `This is a subject access request under the UK GDPR. Please send me:
1. my housing file
2. all emails in which I am named since 2024`,
    reply: `10 April 2026

Dear Ms Lowrie

Thank you for your subject access request. A copy of your personal data is enclosed.

1. Your housing file is enclosed in full.

2. The emails are enclosed. Parts are redacted because they are about other people, and it would not be reasonable to disclose them without their consent (paragraph 16 of Schedule 2 to the Data Protection Act 2018). Two emails are withheld because they contain legal advice given to us.

We hold your data to manage your tenancy. We share it with our repairs contractor. We keep it for six years after the tenancy ends.

You have a right to ask us to correct or erase your data. If you are unhappy with our answer you may complain to our Data Protection Officer, or to the Information Commissioner, and you may seek to enforce your rights through the courts.`,
    outcomes: ['answered', 'part'],
    claimed: ['uk-sar:Sch 2 para 16'],
    mentioned: [],
    present: [
      'says-why',
      'purposes',
      'recipients',
      'retention',
      'data-rights',
      'internal-review',
      'regulator',
      'court',
    ],
    missing: ['data-source'],
    personal: ['Ms Lowrie'],
  },
];
