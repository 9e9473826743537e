import type { ReplyCase } from './reply-case.ts';

/** Answers of several kinds of authority, in flowing text, in lists and in tables. */
export const MIXED: readonly ReplyCase[] = [
  {
    name: 'fire service, mixed, in flowing text',
    jurisdiction: 'uk',
    authority: 'other',
    received: '2026-09-21',
    request: `Hello, can you tell me how many fires in tower blocks you attended in 2025? I would also like the fire risk assessment for Harbour Heights. Finally, how much was spent on overtime in 2025?

Lena Ostrow`,
    reply: `2 October 2026

Dear Lena Ostrow,

Thank you for your email. In 2025 our crews attended 37 fires in tower blocks. Overtime in that year came to £1.94 million.

As to the fire risk assessment for Harbour Heights, we hold a copy, but it was supplied to us in confidence by the managing agent, which has told us that it would sue if we let it out. We consider that section 41(1) of the Freedom of Information Act 2000 applies. That section is absolute, though we have asked ourselves whether a defence in the public interest would succeed and do not believe that it would.

Our complaints procedure is at the foot of this letter: the Chief Fire Officer will look at the matter afresh if you write within forty days. Beyond that, the Information Commissioner can be asked to rule (section 50).`,
    outcomes: ['answered', 'refused', 'answered'],
    claimed: ['uk-foia:41(1)'],
    mentioned: ['uk-foia:50'],
    present: ['held', 'states-refusal', 'names-provision', 'says-why', 'internal-review', 'regulator'],
    missing: [],
    personal: ['Lena Ostrow'],
  },
  {
    name: 'table of answers, one row empty',
    jurisdiction: 'uk',
    authority: 'council',
    received: '2026-10-05',
    request: `1. Number of libraries open in 2026
2. Number of library staff
3. Number of visits in 2025
4. Cost of new books in 2025`,
    reply: `23 October 2026

Our ref: LIB/88

Response
1. Nine
2. 54 (full time equivalent)
4. £212,000

We hope this helps. If it does not, ask our Information Team to carry out an internal review. You may also refer the matter to the Information Commissioner.`,
    outcomes: ['answered', 'answered', 'none', 'answered'],
    claimed: [],
    mentioned: [],
    present: ['internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'police, several exemptions with harm and balance, no appeal to the Commissioner',
    jurisdiction: 'uk',
    authority: 'police',
    received: '2026-04-07',
    request: `1. How many covert cameras does the force use?
2. Where are they?
3. What did they cost?`,
    reply: `1 May 2026

I am not obliged to supply the information at questions 1 and 2. The exemptions are: Section 24(1) National Security and Section 31(1)(a)(b) Law Enforcement.

Evidence of harm: were the number and place of cameras known, terrorists and other criminals could map our coverage and move their activity.

Factors favouring disclosure: accountability for the use of public funds.
Factors against disclosure: loss of a tool that saves lives.
Balance test: the safety of the public is of paramount importance, and the balance lies in favour of non-disclosure.

Question 3: £64,900.

Should you be unhappy, our appeals procedure is enclosed and you have two months in which to use it.`,
    outcomes: ['refused', 'refused', 'answered'],
    claimed: ['uk-foia:24(1)', 'uk-foia:31(1)(a)', 'uk-foia:31(1)(b)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'says-why', 'public-interest', 'internal-review'],
    missing: ['regulator'],
    personal: [],
  },
  {
    name: 'university, prejudice not explained',
    jurisdiction: 'uk',
    authority: 'university',
    received: '2026-01-19',
    request: `1. The fees paid to overseas recruitment agents in 2025
2. The names of those agents`,
    reply: `13 February 2026

1. Withheld: section 43(2).
2. The names are listed at https://www.halden.example/agents.

A review of this decision can be requested from the Vice-Chancellor’s office, and a complaint can then be made to the Information Commissioner at Wycliffe House.`,
    outcomes: ['refused', 'elsewhere'],
    claimed: ['uk-foia:43(2)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'internal-review', 'regulator'],
    missing: ['says-why', 'public-interest'],
    personal: [],
  },
  {
    name: 'trust, nothing held for one part, partner’s name left in',
    jurisdiction: 'uk',
    authority: 'nhs',
    received: '2026-08-24',
    request: `Please tell me:
1. how many violent incidents took place in A&E in 2025
2. how many led to a prosecution
3. the current waiting time target`,
    reply: `16 September 2026

Dear Mr Sorley

1. 418 incidents were logged.
2. Prosecutions are a matter for the police. The Trust keeps no record of them.
3. Four hours.

The incident involving your partner, Mrs Joanna Keele, is still being looked into and we will write to you separately.

For an internal review write to the FOI lead. The ICO can consider a complaint after that.`,
    outcomes: ['answered', 'not-held', 'answered'],
    claimed: [],
    mentioned: [],
    present: ['internal-review', 'regulator'],
    missing: [],
    personal: ['Mr Sorley', 'Mrs Joanna Keele'],
  },
  {
    name: 'Scottish college, excessive cost',
    jurisdiction: 'scotland',
    authority: 'university',
    received: '2026-02-02',
    request: `Under FOISA:
1. every email between the Principal and the Board since 2019
2. the number of Board meetings in 2025`,
    reply: `26 February 2026

We must refuse your request under section 12(1) of the Freedom of Information (Scotland) Act 2002, since we calculate that it would cost £1,870 to comply, and the limit is £600. If you asked for one year only we could probably help.

You can seek a review by writing to the Secretary within 40 working days. If that does not satisfy you, an application may be made to the Scottish Information Commissioner within six months.`,
    outcomes: ['refused', 'refused'],
    claimed: ['foisa:12(1)'],
    mentioned: [],
    present: ['cost-or-vexatious', 'internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'environmental, withheld in part with emissions question',
    jurisdiction: 'uk',
    authority: 'other',
    received: '2026-06-22',
    request: `Environmental Information Regulations request:
1. emissions readings from the Corrow incinerator for 2025
2. correspondence with the operator about them`,
    reply: `15 July 2026

1. The readings are enclosed as a spreadsheet.
2. Copies of the correspondence are enclosed. We have blanked out the names and direct lines of the operator’s junior staff under regulation 13(1), since they had no reason to think that they would be published.

To have this looked at again, contact us within 40 working days. The Information Commissioner can be contacted if you are still not content.`,
    outcomes: ['answered', 'part'],
    claimed: ['uk-eir:13(1)'],
    mentioned: [],
    present: ['states-refusal', 'names-provision', 'says-why', 'internal-review', 'regulator'],
    missing: [],
    personal: [],
  },
  {
    name: 'Irish hospital, granted',
    jurisdiction: 'ireland',
    authority: 'nhs',
    received: '2026-04-13',
    request: `Under the FOI Act 2014:
1. the number of agency nurses hired in 2025
2. the amount paid to agencies`,
    reply: `5 May 2026

A chara,

I made a decision on your request on 5 May 2026 and decided to grant it in full. The records are attached with a schedule.

1. 96 nurses
2. €2.3 million

Aoife Ryle, FOI Decision Maker

You may appeal this decision by asking for an internal review within four weeks of this letter.`,
    outcomes: ['answered', 'answered'],
    claimed: [],
    mentioned: [],
    present: ['decision-day', 'decision-maker', 'internal-review'],
    missing: ['regulator'],
    personal: [],
  },
];
