import type { ReplyCase } from './reply-case.ts';

/** Answers under the Freedom of Information Act 2000 that give the information, point to it, or say that it is not held. */
export const UK_DISCLOSURES: readonly ReplyCase[] = [
  {
    name: 'all given, answers under each question',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-11-02',
    request: `Dear Council,

1. How many potholes were reported in 2025?
2. How many were repaired within 28 days?
3. What was the total paid in compensation?

Regards,
Imelda Kray`,
    reply: `19 November 2026

Dear Imelda Kray

Thank you for your request. Our answers are below each question.

1. How many potholes were reported in 2025?
7,916

2. How many were repaired within 28 days?
6,102

3. What was the total paid in compensation?
£48,210

You can ask for an internal review within 40 working days. If you are still dissatisfied, you can contact the Information Commissioner.

You are free to re-use this information under the Open Government Licence.`,
    outcomes: ['answered', 'answered', 'answered'],
    claimed: [],
    mentioned: [],
    present: ['internal-review', 'regulator', 're-use'],
    missing: [],
    personal: ['Imelda Kray'],
  },
  {
    name: 'one question passed over',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-11-03',
    request: `1. The number of allotment plots in Withern.
2. The number of people on the waiting list.
3. The date on which rents were last put up.
4. A copy of the tenancy agreement.`,
    reply: `20 November 2026

Dear Sir

There are 148 allotment plots in Withern, and 63 people are on the waiting list. Please find attached a copy of the tenancy agreement.

I trust this answers your request.

If you are unhappy with this answer please write to the Chief Executive for a review. You may also complain to the Information Commissioner.`,
    outcomes: ['answered', 'answered', 'none', 'answered'],
    claimed: [],
    mentioned: [],
    present: ['internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'not held and held elsewhere',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-02-16',
    request: `1. How many bus lane fines were issued on the Ring Road in 2025?
2. How many bus drivers were disciplined by Swiftline?
3. The annual parking report for 2025.`,
    reply: `9 March 2026

Reference: 26-0217

Question 1: 12,408 penalty charge notices were issued.

Question 2: The Council does not hold this information. Swiftline Ltd is a private company, and you may wish to ask it.

Question 3: The report is on our website at https://www.withern.example/parking-report-2025 and is therefore exempt under section 21 of the Act, as it is reasonably accessible to you.

If you disagree you may request a review from the Information Manager. After the review you may complain to the ICO, Wycliffe House, Wilmslow, SK9 5AF.`,
    outcomes: ['answered', 'not-held', 'elsewhere'],
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
  {
    name: 'nothing held at all',
    jurisdiction: 'uk',
    authority: 'university',
    received: '2026-03-09',
    request: `Please send me:
a) the contract for the observatory dome
b) its cost
c) the names of the bidders`,
    reply: `16 March 2026

Following a search of our finance and estates systems we have established that the University does not hold the information you have requested. The observatory closed in 1998 and its records were destroyed under the retention schedule.

If you wish to complain about how your request was handled, please contact the Registrar for an internal review. Should you remain dissatisfied you may apply to the Information Commissioner.`,
    outcomes: ['not-held', 'not-held', 'not-held'],
    claimed: [],
    mentioned: [],
    present: ['internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'see the table below, with a small number kept back in passing',
    jurisdiction: 'uk',
    authority: 'nhs',
    received: '2026-06-01',
    request: `For each month of 2025 please provide:
1. the number of falls on Ward 9
2. the number of those falls that led to a fracture`,
    reply: `26 June 2026

Please see the table below.

Month    Falls   Fractures
January  11      fewer than 5
February 9       0
March    14      fewer than 5

Where a figure is below five we have withheld the exact number under section 40(2) of the Freedom of Information Act, because patients could be identified from it together with what is already known locally, which would be unfair to them.

If you have a concern about this answer you can ask for an internal review. If you are not happy with the review you can go to the Information Commissioner.`,
    outcomes: ['part', 'part'],
    claimed: ['uk-foia:40(2)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'says-why', 'internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'asked for as a spreadsheet, sent as a PDF, rights forgotten',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-07-20',
    request: `1. A list of all licensed premises in Excel format.
2. The date each licence was granted, in Excel format.`,
    reply: `10 August 2026

Hello,

1 and 2. We attach a PDF with all licensed premises and the date each licence was granted.

Kind regards
Licensing`,
    outcomes: ['answered', 'answered'],
    claimed: [],
    mentioned: [],
    present: [],
    missing: ['format'],
    personal: [],
  },
  {
    name: 'section 10 and section 84 named in passing',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-03-23',
    request: `1. How many stolen bicycles were recorded in 2025?
2. Why does the force not take bicycle theft seriously?`,
    reply: `15 April 2026

Section 10 of the Act requires us to answer promptly and within twenty working days. I am sorry that this has taken most of them.

1. 2,377 stolen bicycles were recorded in 2025.

2. The Act gives a right to information that is recorded (section 84); it does not require us to give an opinion. No recorded information is held in answer to this question.

Should you be dissatisfied you may seek an internal review from the Data Office, and thereafter a decision of the Information Commissioner.`,
    outcomes: ['answered', 'not-held'],
    claimed: [],
    mentioned: ['uk-foia:10', 'uk-foia:84'],
    present: ['internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'considered an exemption and did not apply it',
    jurisdiction: 'uk',
    authority: 'central',
    received: '2026-04-13',
    request: `1. The agenda of the Fisheries Forum of 3 March 2026.
2. The list of those who attended.`,
    reply: `8 May 2026

1. The agenda is enclosed. We considered whether section 43 might apply to the fourth item, but decided that it does not.

2. The list is enclosed. The names of junior staff have been removed, since they are exempt under section 40(2): junior staff do not expect to be named in public.

You may ask for an internal review by replying to this letter, and you may complain to the Information Commissioner after that.`,
    outcomes: ['answered', 'part'],
    claimed: ['uk-foia:40(2)'],
    mentioned: ['uk-foia:43'],
    present: ['states-refusal', 'names-provision', 'says-why', 'internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
];
