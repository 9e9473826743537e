import type { MarkedCase } from './marked-case.ts';

/** The ninth round of letters written before anything was run on them: what a busy office gets in a week. Notation: see `readCase`. */
export const FRESH_9: readonly MarkedCase[] = [
  {
    shape: 'plain request with a background of one line',
    letter: `Dear Marlowe District Council,

I have read that the council is to sell the Guildhall.

[[d Please provide a copy of the valuation report for the Guildhall]] and [[q confirm whether any offers have been received.]] [[s If offers have been received, please say how many and the highest amount offered.]]

Yours faithfully,

{{person requester|Rosalind Keane}}`,
    accepts: `Dear Marlowe District Council,

I have read that the council is to sell the Guildhall.

[[d Please provide a copy of the valuation report for the Guildhall and confirm whether any offers have been received.]] [[s<1 If offers have been received, please say how many and the highest amount offered.]]

Yours faithfully,

{{person requester|Rosalind Keane}}`,
  },
  {
    shape: 'numbered, each with a sub-question after a dash',
    letter: `Dear Trust

1. [[s How many patients were treated in corridors in December 2024 - and how many of them were over 75?]]
2. [[s What was the longest time any patient spent in a corridor?]]
3. [[s How many complaints has the Trust had about it - and how many were upheld?]]

Thanks

{{person requester|Ivan Petrossian}}`,
  },
  {
    shape: 'bullets with no lead, under the subject line only',
    letter: `Request for information - streetlights

- [[s Number of streetlights in the borough]]
- [[s Number converted to LED so far]]
- [[s Total spent on the conversion]]
- [[q Expected completion date]]

Thanks in advance
{{person requester|D. Farquharson}}`,
  },
  {
    shape: 'a list of officers by post and what is asked of each',
    letter: `Dear Sir/Madam,

Under FOI, please provide the following for the Chief Executive, the Monitoring Officer and the Section 151 Officer:

1. [[s Salary band]]
2. [[s Total expenses claimed in 2024/25]]
3. [[q Any other paid employment declared]]
4. [[d A copy of their most recent register of interests]]

{{person requester|Gordon Lathom}}`,
  },
  {
    shape: 'one wish for correspondence with search terms',
    letter: `Dear Treasury,

[[d Please send me all e-mails sent or received by the Permanent Secretary between 1 and 30 June 2025 which contain any of the following words:]]

"windfall"
"levy"
"exit charge"

Please search both the inbox and the archive. I am content for names of officials below the SCS to be removed.

Kind regards
{{person requester|Fenella Prowse}}`,
    accepts: `Dear Treasury,

[[d Please send me all e-mails sent or received by the Permanent Secretary between 1 and 30 June 2025 which contain any of the following words:

"windfall"
"levy"
"exit charge"]]

Please search both the inbox and the archive. I am content for names of officials below the SCS to be removed.

Kind regards
{{person requester|Fenella Prowse}}`,
  },
  {
    shape: 'apology, thanks, and a question at the end of a chain of courtesy',
    letter: `Hello, sorry to bother you, I'm not sure whether this is the right address. I was told at the front desk that I'd need to put it in writing. [[s What I'd like to find out is how many parking permits have been issued for Zone K]] and [[s how many spaces there actually are.]] Thank you very much, you are all doing a great job.

{{person requester|Nasreen Batley}}`,
  },
  {
    shape: 'solicitors ask for CCTV and a statement',
    letter: `Dear Sirs,

Our client: {{person third-party|Ms Delyth Arrowsmith}}
Date of incident: 4 May 2025

We are instructed by the above named in relation to an assault at Northquay bus station.

Please provide:

1. [[d CCTV footage from the concourse between 21.00 and 21.30]]
2. [[q The names of the security staff on duty]]
3. [[d Their incident log for that evening]]
4. [[q Confirmation of whether the police were called and at what time]]

If the footage has been deleted please confirm when this took place and on whose instruction.

Yours faithfully,

Quillfeather Solicitors`,
    accepts: `Dear Sirs,

Our client: {{person third-party|Ms Delyth Arrowsmith}}
Date of incident: 4 May 2025

We are instructed by the above named in relation to an assault at Northquay bus station.

Please provide:

1. [[d CCTV footage from the concourse between 21.00 and 21.30]]
2. [[q The names of the security staff on duty]]
3. [[d Their incident log for that evening]]
4. [[q Confirmation of whether the police were called and at what time]]

[[q If the footage has been deleted please confirm when this took place and on whose instruction.]]

Yours faithfully,

Quillfeather Solicitors`,
  },
  {
    shape: 'long prose from a campaigner with three asks in the last paragraph',
    letter: `Dear Water Regulator,

Our rivers are dying. In 2024 alone our group counted 212 days on which raw sewage was discharged into the Little Ouzel within a mile of the primary school. The company tells us that this is permitted. You tell us that you are investigating. Meanwhile swimmers fall ill and the kingfishers have gone.

I would ask you, under the Environmental Information Regulations, to tell me [[q when your investigation of the Ouzel Bridge works began]], [[q what stage it has reached]] and to [[d let me have any interim findings.]]

Yours in sorrow,

{{person requester|Hester Vaughan-Pryce}}
Friends of the Little Ouzel`,
    accepts: `Dear Water Regulator,

Our rivers are dying. In 2024 alone our group counted 212 days on which raw sewage was discharged into the Little Ouzel within a mile of the primary school. The company tells us that this is permitted. You tell us that you are investigating. Meanwhile swimmers fall ill and the kingfishers have gone.

[[q I would ask you, under the Environmental Information Regulations, to tell me when your investigation of the Ouzel Bridge works began, what stage it has reached]] and to [[d let me have any interim findings.]]

Yours in sorrow,

{{person requester|Hester Vaughan-Pryce}}
Friends of the Little Ouzel`,
  },
  {
    shape: 'a school trip, three short paragraphs each with one ask',
    letter: `Dear Headteacher

I am writing about the Year 6 residential.

[[s Could you tell me how much of the £410 charge goes to the outdoor centre and how much to the coach company.]]

[[q Could you also tell me if families on free school meals get a reduction.]]

[[d Finally please may I see the risk assessment.]]

With best wishes
{{person requester|Mrs L Ogunleye}}`,
  },
  {
    shape: 'US letter to a university with background and one record',
    letter: `Dear Custodian of Records,

I am a graduate student and I am not requesting these records for a commercial use.

Under the Public Records Act § 6250 et seq., I am requesting an opportunity to inspect or obtain copies of public records that set out [[s the total compensation paid to the head football coach in fiscal years 2022, 2023 and 2024, including bonuses.]]

If there are any fees for searching or copying these records, please inform me if the cost will exceed $25.

Sincerely,
{{person requester|Tyrell Okafor-Bright}}`,
    accepts: `Dear Custodian of Records,

I am a graduate student and I am not requesting these records for a commercial use.

[[s Under the Public Records Act § 6250 et seq., I am requesting an opportunity to inspect or obtain copies of public records that set out the total compensation paid to the head football coach in fiscal years 2022, 2023 and 2024, including bonuses.]]

If there are any fees for searching or copying these records, please inform me if the cost will exceed $25.

Sincerely,
{{person requester|Tyrell Okafor-Bright}}`,
  },
  {
    shape: 'an e-mail with only bare questions and a name',
    letter: `[[q When was the Longmeadow Bridge last inspected?]]
[[d Can I have the report?]]
[[s What is its weight limit?]]

{{person requester|Jim Tranter}}`,
  },
  {
    shape: 'procurement, contract details in a chain of semicolons',
    letter: `Dear Procurement,

[[d With regard to contract ref PROC/2023/118 (Grounds Maintenance), please provide: the evaluation report; the scores of each bidder; the price submitted by the winning bidder; and the current KPI reports.]]

Regards,
{{person requester|Ottoline Greaves}}
Greaves Landscapes Ltd`,
    accepts: `Dear Procurement,

With regard to contract ref PROC/2023/118 (Grounds Maintenance), please provide: [[d the evaluation report]]; [[s the scores of each bidder]]; [[s the price submitted by the winning bidder]]; and [[d the current KPI reports.]]

Regards,
{{person requester|Ottoline Greaves}}
Greaves Landscapes Ltd`,
  },
  {
    shape: 'a grievance with many rhetorical questions',
    letter: `To the Council

How many times do I have to write to you? Do you people never read your mail? I have a ton of rubble outside my gate left by YOUR contractor and it has been there for five weeks.

I have three questions and I want proper answers this time.

1. [[q Who is the contractor?]]
2. [[q What does their contract say about clearing up?]]
3. [[q When will the rubble be taken away?]]

Is that too much to ask?

{{person requester|Frank Dunmore}}
{{postal-address requester|1 Quarry Cottages, Upper Slade}}`,
  },
  {
    shape: 'parliamentary researcher with tables of years',
    letter: `Dear Agency,

For each of the last five financial years please provide the following figures:

[[s - the number of apprentices employed]]
[[s - the number who completed]]
[[s - the number who were then offered a permanent post]]

[[s Please also provide the amount of apprenticeship levy paid and the amount drawn down.]]

Best

{{person requester|Callum Strand}}
Office of Baroness Whitcombe`,
  },
  {
    shape: 'a correction sent after the first mail',
    letter: `Hi

Further to my request this morning, I made a mistake in question 2. It should read:

[[s How many appeals were lodged between 1 January and 31 March 2025?]]

Everything else stays the same.

Thanks
{{person requester|Pippa Lockyer}}`,
  },
  {
    shape: 'statutory register and who may see it',
    letter: `Dear Sir

[[q Is the register of gifts and hospitality open to inspection by the public, and if so where and at what times?]] [[d If not I request a copy of all entries since 1 May 2023.]]

Yours faithfully
{{person requester|E. W. Thripp}}`,
    accepts: `Dear Sir

[[q Is the register of gifts and hospitality open to inspection by the public, and if so where and at what times?]] [[d<1 If not I request a copy of all entries since 1 May 2023.]]

Yours faithfully
{{person requester|E. W. Thripp}}`,
  },
  {
    shape: 'health visitor numbers for a thesis, with definitions under the list',
    letter: `Dear Community Health Trust,

I should like to request the following data as at 31 March of each year from 2019 to 2025:

(1) [[s Number of health visitors in post (WTE)]]
(2) [[s Number of vacancies (WTE)]]
(3) [[s Average caseload per health visitor]]

Definitions: WTE means whole time equivalent. Caseload means the number of children under five.

Yours sincerely,

{{person requester|Dr Anneliese Bourke}}`,
  },
  {
    shape: 'Scottish public body, review with a restated request',
    letter: `Dear Review Officer,

I asked on 2 June for the minutes of the Ferry Users Group. You sent me only the action notes. I am dissatisfied because action notes are not minutes.

I therefore ask for a review under section 20 of the Freedom of Information (Scotland) Act 2002. [[d To be clear, I am asking for the full minutes of the meetings held on 14 January, 11 March and 6 May 2025.]]

Yours sincerely,

{{person requester|Ishbel Monteith}}`,
    accepts: `Dear Review Officer,

I asked on 2 June for the minutes of the Ferry Users Group. You sent me only the action notes. I am dissatisfied because action notes are not minutes.

[[d I therefore ask for a review under section 20 of the Freedom of Information (Scotland) Act 2002.]] [[d To be clear, I am asking for the full minutes of the meetings held on 14 January, 11 March and 6 May 2025.]]

Yours sincerely,

{{person requester|Ishbel Monteith}}`,
  },
  {
    shape: 'a request typed on a phone in one breath',
    letter: `[[d can u send me the report about the fire at the recycling centre in june]] also [[q did anyone get hurt]] and [[q is it going to reopen]] ta {{person requester|Kyle}}`,
  },
  {
    shape: 'trade union branch secretary, staffing and sickness',
    letter: `Dear Colleagues,

On behalf of the branch I request the following information under the Freedom of Information Act 2000, broken down by directorate and for the period 1 April 2024 to 31 March 2025:

1. [[s Headcount at the start and end of the period;]]
2. [[s Days lost to sickness, and the three most common causes;]]
3. [[s Number of staff on zero hours contracts;]]
4. [[s Number of grievances raised and their outcome.]]

In addition:

5. [[d Please supply the current Managing Attendance policy.]]
6. [[q When will this policy next be reviewed?]]

In solidarity,
{{person requester|Bernadette Quill}}
Branch Secretary`,
  },
  {
    shape: 'an opening question, its reason, and a list of what else',
    letter: `Dear Housing,

[[q Is it correct that Sycamore House is to be demolished?]] My aunt {{person third-party|Enid Marchbanks}} lives there and has heard nothing.

If it is correct, please tell me:
- [[q<1 the date]]
- [[q<1 where the residents will be rehoused]]
- [[s<1 what compensation will be paid]]

{{person requester|Neville Marchbanks}}`,
    accepts: `Dear Housing,

[[q Is it correct that Sycamore House is to be demolished?]] My aunt {{person third-party|Enid Marchbanks}} lives there and has heard nothing.

If it is correct, please tell me:
- [[q the date]]
- [[q where the residents will be rehoused]]
- [[s what compensation will be paid]]

{{person requester|Neville Marchbanks}}`,
  },
  {
    shape: 'postcodes as bounds, then one question',
    letter: `Hi,

Postcodes: LX4 1, LX4 2 and LX4 3

[[s How many burglaries were there in the above postcode sectors in each month of 2025?]]

Regards
{{person requester|Mandy Eccleston}}`,
  },
  {
    shape: 'press office chaser with a new question',
    letter: `Dear FOI team

I'm still waiting for a reply to {{reference-number requester|FOI 2025/881}}. Please could you give me an update?

While I have your attention, I would like to make a further request. [[s How many staff in the press office earn more than £50,000?]]

{{person requester|Jasper Thwaite}}
Political correspondent`,
  },
  {
    shape: 'question mark free list of clauses after Could you tell me',
    letter: `Dear Parks

Could you tell me
- [[q who owns the strip of land behind Fir Close]]
- [[q who is supposed to mow it]]
- [[q when it was last mowed]]
- [[q if it could be taken over by residents]]

Thank you
{{person requester|Gillian Roebuck}}`,
  },
  {
    shape: 'a data protection request and nothing else',
    letter: `Dear Sir or Madam,

Subject Access Request

[[d Please supply the data you hold about me, which I am entitled to receive under data protection law. This includes my customer account, call recordings, and notes of visits to my home.]]

Full name: {{person requester|Alastair Fenn Whitby}}
Date of birth: {{date-of-birth requester|2 March 1974}}
Address: {{postal-address requester|37 Tollgate Crescent, Easterby}} {{postcode requester|EB7 4QN}}

I look forward to your reply within one month.

{{person requester|Alastair Whitby}}`,
  },
  {
    shape: 'Irish journalist asks for records and a schedule',
    letter: `To: FOI Unit

I am requesting under the FOI Act the following:

* [[s a breakdown of spending by the Department on consultants in 2024, to include the name of each firm and the amount paid]]
* [[d copies of any correspondence, internal or external, relating to the appointment of Lannigan Advisory]]
* [[d a schedule of the records that fall within the above]]

I would prefer to receive the records by email. I am writing in my capacity as a journalist.

{{person requester|Fergal MacBride}}`,
  },
  {
    shape: 'an open question on policy that asks for a view and for facts',
    letter: `Dear Chief Constable,

[[e Why has the force stopped attending shoplifting calls?]] [[q Is it force policy not to attend where the value is under £200?]] [[d If there is such a policy please send me a copy.]] [[s How many shoplifting calls were not attended in the last year?]]

Yours
{{person requester|Lynette Garside}}
Garside News`,
    accepts: `Dear Chief Constable,

[[e Why has the force stopped attending shoplifting calls?]] [[q Is it force policy not to attend where the value is under £200?]] [[d<2 If there is such a policy please send me a copy.]] [[s How many shoplifting calls were not attended in the last year?]]

Yours
{{person requester|Lynette Garside}}
Garside News`,
  },
  {
    shape: 'prose in which the period comes after each ask',
    letter: `Dear University,

I wish to know [[s the number of students who withdrew from medical degrees]] and [[s the number who transferred to another course, in each academic year from 2020/21.]] [[s I also wish to know how many members of staff were disciplined for bullying, from 2022 to date.]]

{{person requester|Priyanka Sallow}}`,
    accepts: `Dear University,

[[s I wish to know the number of students who withdrew from medical degrees and the number who transferred to another course, in each academic year from 2020/21.]] [[s I also wish to know how many members of staff were disciplined for bullying, from 2022 to date.]]

{{person requester|Priyanka Sallow}}`,
  },
  {
    shape: 'asks set out under days of correspondence',
    letter: `Dear Tribunal Service

I refer to case {{reference-number requester|EA/2025/0331}}.

On 3 March you told me that the file had been sent to the Midlands office. [[q On what date was it sent?]]

On 19 March you told me that it had not arrived. [[q What was done to trace it?]]

On 2 May you told me it had been found. [[q Where was it]] and [[q who had it?]]

Yours faithfully,
{{person requester|Walter Hebblethwaite}}`,
    accepts: `Dear Tribunal Service

I refer to case {{reference-number requester|EA/2025/0331}}.

On 3 March you told me that the file had been sent to the Midlands office. [[q On what date was it sent?]]

On 19 March you told me that it had not arrived. [[q What was done to trace it?]]

On 2 May you told me it had been found. [[q Where was it and who had it?]]

Yours faithfully,
{{person requester|Walter Hebblethwaite}}`,
  },
  {
    shape: 'planning portal form with the request in a box',
    letter: `Reference: {{reference-number requester|WEB-88213}}
Date submitted: 12/11/2025
First name: {{person requester|Lorna}}
Last name: {{person requester|Skelton}}
Email address: {{email requester|l.skelton@example.com}}
What information do you require?: [[d All documents held on planning enforcement case ENF/24/0062]] including [[d any photographs]]
What period does it cover?: 2024 to present
How would you like to receive it?: By email`,
    accepts: `Reference: {{reference-number requester|WEB-88213}}
Date submitted: 12/11/2025
First name: {{person requester|Lorna}}
Last name: {{person requester|Skelton}}
Email address: {{email requester|l.skelton@example.com}}
What information do you require?: [[d All documents held on planning enforcement case ENF/24/0062 including any photographs]]
What period does it cover?: 2024 to present
How would you like to receive it?: By email`,
  },
];
