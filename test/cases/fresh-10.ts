import type { MarkedCase } from './marked-case.ts';

/** The tenth round of letters written before anything was run on them: sections, decimals, links, asides and letters by people who write often. Notation: see `readCase`. */
export const FRESH_10: readonly MarkedCase[] = [
  {
    shape: 'decimal numbering under three numbered headings',
    letter: `Dear Northmoor Council,

I request the following under the Freedom of Information Act 2000.

1. Homelessness applications
1.1 [[s How many applications were received in 2024/25?]]
1.2 [[s How many were from people leaving prison?]]

2. Temporary accommodation
2.1 [[s How many households were in temporary accommodation on 31 March 2025?]]
2.2 [[s What was the nightly cost?]]

3. Policy
3.1 [[d Please supply your current allocations policy.]]

Yours faithfully,

{{person requester|Rhona Castleden}}`,
    accepts: `Dear Northmoor Council,

I request the following under the Freedom of Information Act 2000.

1. [[q Homelessness applications]]
1.1 [[s<1 How many applications were received in 2024/25?]]
1.2 [[s<1 How many were from people leaving prison?]]

2. [[q Temporary accommodation]]
2.1 [[s<4 How many households were in temporary accommodation on 31 March 2025?]]
2.2 [[s<4 What was the nightly cost?]]

3. [[q Policy]]
3.1 [[d<7 Please supply your current allocations policy.]]

Yours faithfully,

{{person requester|Rhona Castleden}}`,
  },
  {
    shape: 'a link to a news story and two asks',
    letter: `Dear Police Service,

Please see this news report: https://www.example.com/news/2025/river-rescue

[[q Is it correct that the rescue boat was out of service on the night of 12 July?]]

[[s If so, how many nights in 2025 has it been out of service, and for what reasons?]]

Yours faithfully,

{{person requester|K. Ashurst}}`,
    accepts: `Dear Police Service,

Please see this news report: https://www.example.com/news/2025/river-rescue

[[q Is it correct that the rescue boat was out of service on the night of 12 July?]]

[[s<1 If so, how many nights in 2025 has it been out of service, and for what reasons?]]

Yours faithfully,

{{person requester|K. Ashurst}}`,
  },
  {
    shape: 'a professional requester with a reference and boilerplate about format',
    letter: `Our ref: {{reference-number requester|JM/FOI/2025/33}}

Dear Sirs

Freedom of Information Act 2000: request for information

1. [[d Please provide the current version of the Authority's gifts policy.]]

2. [[s Please state the number of declarations made under it in each of the last two calendar years.]]

3. [[q Please confirm whether any declaration was investigated, and the outcome.]]

In each case we ask for the information in its native electronic format. Where information is held in more than one place, a single copy will do. Please do not send hard copies.

We look forward to hearing from you.

Yours faithfully

Mortlake Jessop LLP`,
  },
  {
    shape: 'an aside in brackets that is itself a question',
    letter: `Hi team,

[[s Could I get the number of swimming lessons cancelled at Tarn Leisure Centre since April (is it true that it's down to lifeguards?)]] and [[s the amount refunded to parents?]]

Cheers,
{{person requester|Lou Mayhew}}`,
    accepts: `Hi team,

[[s Could I get the number of swimming lessons cancelled at Tarn Leisure Centre since April (is it true that it's down to lifeguards?) and the amount refunded to parents?]]

Cheers,
{{person requester|Lou Mayhew}}`,
  },
  {
    shape: 'part A and part B with letters',
    letter: `Dear Trust FOI Lead,

Part A - Staffing
(a) [[s Number of paramedics in post on 1 April 2025]]
(b) [[s Number who left in the previous 12 months]]

Part B - Response
(a) [[s Mean response time to category 1 calls in March 2025]]
(b) [[s Number of calls that waited more than an hour]]

Regards
{{person requester|Ngozi Thornbury}}`,
    accepts: `Dear Trust FOI Lead,

Part A - [[q Staffing]]
(a) [[s<1 Number of paramedics in post on 1 April 2025]]
(b) [[s<1 Number who left in the previous 12 months]]

Part B - [[q Response]]
(a) [[s<4 Mean response time to category 1 calls in March 2025]]
(b) [[s<4 Number of calls that waited more than an hour]]

Regards
{{person requester|Ngozi Thornbury}}`,
  },
  {
    shape: 'an officer of a parish council writes, formal, one ask inside',
    letter: `Dear Sir or Madam

At its meeting on 6 October the Parish Council resolved to ask the County Council for the results of the traffic count on Mill Hill.

The count was carried out by contractors between 8 and 14 September. Councillors saw the tubes across the road.

[[d I should therefore be grateful if you would forward the results to me, with the dates and times of recording.]]

Yours faithfully

{{person requester|Jean Widdowson}}
Clerk to Upper Tolling Parish Council
{{email requester|clerk@uppertolling.example}}`,
  },
  {
    shape: 'questions answered by yes or no and then details, one paragraph each',
    letter: `Dear University,

I'm writing for the student paper.

[[q Has the University ever been the victim of a ransomware attack?]] [[q<1 If it has, when, and was a ransom paid?]]

[[q Does the University hold cyber insurance?]] [[s<3 If it does, what is the annual premium?]]

Thanks!

{{person requester|Zara Penhallow}}
Deputy Editor`,
    accepts: `Dear University,

I'm writing for the student paper.

[[q Has the University ever been the victim of a ransomware attack? If it has, when, and was a ransom paid?]]

[[q Does the University hold cyber insurance? If it does, what is the annual premium?]]

Thanks!

{{person requester|Zara Penhallow}}
Deputy Editor`,
  },
  {
    shape: 'a numbered list with the ask in the heading line above and a total below',
    letter: `Good afternoon

For each of the following departments please tell me the number of staff on the payroll on 30 September 2025 and the number of vacancies:

1. [[s Adult Social Care]]
2. [[s Highways]]
3. [[s Legal Services]]
4. [[s Libraries]]

[[s Please also give the total for the whole Council.]]

Thank you

{{person requester|Russell Crabtree}}`,
    accepts: `Good afternoon

[[s For each of the following departments please tell me the number of staff on the payroll on 30 September 2025 and the number of vacancies:]]

1. [[s<1 Adult Social Care]]
2. [[s<1 Highways]]
3. [[s<1 Legal Services]]
4. [[s<1 Libraries]]

[[s Please also give the total for the whole Council.]]

Thank you

{{person requester|Russell Crabtree}}`,
  },
  {
    shape: 'request for e-mails with people, dates and an exclusion',
    letter: `Dear Cultural Agency,

[[d Please provide copies of all emails sent between {{person official|Dame Veronica Ashe}}, your Chair, and the Department for Culture between 1 September and 31 October 2025 which mention the Lyric Theatre.]]

I do not require attachments, newsletters or diary invitations. I am happy for personal contact details to be redacted.

With best wishes

{{person requester|Orlando Finch-Hutton}}`,
  },
  {
    shape: 'a grandparent asks about an adoption file',
    letter: `Dear Records Officer

My late husband {{person third-party|Raymond Iddon}} was in the care of the County at Cedar House children's home from about 1948 to 1955. Before he died he tried to find out why he was placed there and was told that the papers could not be traced.

[[q I would like to know whether any records of Cedar House have survived]] and [[d if they have, I would like to see anything about him.]]

I enclose a copy of the death certificate.

Yours truly
{{person requester|Mrs Dorothy Iddon}}`,
  },
  {
    shape: 'Q and A numbering with parts in one line',
    letter: `Q1) [[s What was the total spent on taxis for councillors in 2023/24 and 2024/25?]]
Q2) [[s Which three councillors spent the most, and how much did each spend?]]
Q3) [[q Is there a cap? (a) If yes what is it (b) If no, why not?]]

{{person requester|Dean Pollitt}}`,
    accepts: `Q1) [[s What was the total spent on taxis for councillors in 2023/24 and 2024/25?]]
Q2) [[s Which three councillors spent the most, and how much did each spend?]]
Q3) [[q Is there a cap?]] (a) [[q<3 If yes what is it]] (b) [[e<3 If no, why not?]]

{{person requester|Dean Pollitt}}`,
  },
  {
    shape: 'US city, bulleted list with one request that has parts',
    letter: `Dear City Clerk,

Under the Freedom of Information Law I request:

* [[d The contract with BlueLine Towing in effect on July 1, 2025]]
* [[d For each vehicle towed in July 2025: date, location, reason for tow, and fee charged]]
* [[d Complaints about BlueLine Towing received by the City in 2025]]

Please send these by email. If you deny any part of this request, please cite the specific exemption.

Thank you,
{{person requester|Rosa Delgado-Nye}}
(555) 010-4478`,
  },
  {
    shape: 'a letter that quotes the reply and then asks again',
    letter: `Dear Information Team,

In your reply you said:

"The Council does not hold a list of unadopted roads."

I find that hard to believe, as such a list was on your website in 2021. [[q Please check again whether a list is held.]] [[q If it was destroyed, please tell me when and under which retention schedule.]]

Regards,
{{person requester|Philip Garsdale}}`,
    accepts: `Dear Information Team,

In your reply you said:

"The Council does not hold a list of unadopted roads."

I find that hard to believe, as such a list was on your website in 2021. [[q Please check again whether a list is held.]] [[q<1 If it was destroyed, please tell me when and under which retention schedule.]]

Regards,
{{person requester|Philip Garsdale}}`,
  },
  {
    shape: 'a parent governor lists what is wanted with commas',
    letter: `Dear Academy Trust

[[d Under FOI please send me the following for Brightside Primary: the last three years' budgets, the current staffing structure, the most recent SEF and the minutes of the last two local governing body meetings.]]

Many thanks
{{person requester|Sunil Overbury}}`,
    accepts: `Dear Academy Trust

Under FOI please send me the following for Brightside Primary: [[d the last three years' budgets]], [[d the current staffing structure]], [[d the most recent SEF]] and [[d the minutes of the last two local governing body meetings.]]

Many thanks
{{person requester|Sunil Overbury}}`,
  },
  {
    shape: "prisoner's letter, handwritten style",
    letter: `To Governor / FOI

I am {{person requester|Darren Holt}} {{reference-number requester|A7719FK}} on B wing. I want to know under freedom of information act

1 [[s how many times has B wing been locked down in last 3 months]]
2 [[s how many prison officers should be on a shift and how many are there]]
3 [[d copy of the policy about time out of cell]]

[[d Also I want all my wing history sheets.]]

{{person requester|D Holt}}`,
  },
  {
    shape: 'housing campaigner with bullets inside numbers',
    letter: `Hello Homes England team,

1) [[s For the financial year 2024-25, please give the number of affordable homes started in the district, by:]]
   - tenure
   - number of bedrooms
2) [[s The same for homes completed]]
3) [[d Any forecast held for 2025-26]]

{{person requester|Maddox Ferreira}}`,
    accepts: `Hello Homes England team,

1) [[s For the financial year 2024-25, please give the number of affordable homes started in the district, by:
   - tenure
   - number of bedrooms]]
2) [[s The same for homes completed]]
3) [[d Any forecast held for 2025-26]]

{{person requester|Maddox Ferreira}}`,
  },
  {
    shape: 'a request with a rationale after each bullet',
    letter: `Dear Planning Authority,

In connection with appeal APP/Q4625/W/25/3361 please disclose under the EIR:

- [[d the bat survey of June 2024 (mentioned in para 4.2 of the officer's report);]]
- [[d the ecologist's comments on that survey, which are not on the file;]]
- [[d any correspondence with Natural Heritage about a licence.]]

These are needed before the inquiry opens on 2 December.

Yours,
{{person requester|Imelda Croft MRTPI}}`,
  },
  {
    shape: 'two questions and a wish for a meeting',
    letter: `Dear Chief Officer

[[q Who decided that the crossing patrol at St Anne's would not be replaced?]] [[q Was a risk assessment carried out?]] I would also like to arrange a meeting with you to discuss this.

{{person requester|Bridie Maguire}}`,
  },
  {
    shape: 'numbers in words, each a paragraph',
    letter: `Dear Ombudsman's office,

I have three questions about your handling of complaints.

[[s First, how many complaints about care homes did you decide in 2024?]]

[[s Second, in how many of those did you find fault?]]

[[q Third, what is the longest that any of them took from receipt to decision?]]

Yours sincerely,

{{person requester|Leopold Mainwaring}}`,
    accepts: `Dear Ombudsman's office,

I have three questions about your handling of complaints.

[[s First, how many complaints about care homes did you decide in 2024?]]

[[s<1 Second, in how many of those did you find fault?]]

[[q<1 Third, what is the longest that any of them took from receipt to decision?]]

Yours sincerely,

{{person requester|Leopold Mainwaring}}`,
  },
  {
    shape: 'a spreadsheet request by a data company',
    letter: `Hi,

[[d We would like to request a full list of all licensed HMOs in the borough, to include:

Licence number
Property address
Licence holder name
Number of permitted occupants
Licence expiry date]]

If possible please send this in Excel or CSV format.

Thanks,
{{person requester|Tobias Renner}}
Letdata Ltd`,
  },
  {
    shape: 'what is in a road contract and what it costs, in one long sentence',
    letter: `Dear Roads Authority,

[[q In relation to the contract for the maintenance of the A87 could you let me know who holds it]], [[s how much has been paid under it to date]], [[q when it expires]] and [[q whether it will be extended]], and [[d could you also supply the performance reports for the past year?]]

{{person requester|Finlay MacAskill}}`,
  },
  {
    shape: 'chased reply with the questions repeated below a line',
    letter: `Dear Sirs,

You have not answered my request of 1 September. I repeat it here.

_______________________

1. [[s How many formal complaints has the Registrar received since January?]]
2. [[s How many were upheld?]]

_______________________

I expect a reply by return.

{{person requester|Constance Ebdon}}`,
    accepts: `Dear Sirs,

You have not answered my request of 1 September. I repeat it here.

_______________________

1. [[s How many formal complaints has the Registrar received since January?]]
2. [[s<1 How many were upheld?]]

_______________________

I expect a reply by return.

{{person requester|Constance Ebdon}}`,
  },
  {
    shape: 'definitions first, in a list, then requests',
    letter: `Dear FOI Coordinator,

For the purposes of this request:
- "Meeting" means any meeting in person, by telephone or by video;
- "Lobbyist" means any person on the register.

I request:
1. [[d A list of all Meetings between Board members and Lobbyists in 2025, with dates and topics.]]
2. [[d All briefing papers prepared for those Meetings.]]

Kind regards,
{{person requester|Annika Sorrell}}`,
    accepts: `Dear FOI Coordinator,

For the purposes of this request:
- "Meeting" means any meeting in person, by telephone or by video;
- "Lobbyist" means any person on the register.

I request:
1. [[d A list of all Meetings between Board members and Lobbyists in 2025, with dates and topics.]]
2. [[d<1 All briefing papers prepared for those Meetings.]]

Kind regards,
{{person requester|Annika Sorrell}}`,
  },
  {
    shape: 'environmental health, an address and its history',
    letter: `Hi

I'm buying {{postal-address requester|56 Lantern Street, Corby Dene}}. Can you tell me
[[q is there any record of contaminated land there]]
[[q has there been any enforcement notice on the house]]
[[q was the extension signed off by building control]]

Completion is next week so the sooner the better!
{{person requester|Gemma Stott}}`,
  },
  {
    shape: "hospital consultant's reply-all with a request on top of a thread",
    letter: `Dear colleague,

[[d Following the exchange below, please treat this as a request under FOIA for the audit of theatre cancellations that {{person third-party|Dr Lusk}} refers to.]]

{{person requester|Harvey Strand}}

From: {{person third-party|Lusk, Imelda}}
Sent: 3 October 2025 14:02
To: {{person requester|Strand, Harvey}}
Subject: RE: theatres

{{person requester|Harvey}}, the audit shows that we cancel one in five. I can't send it to you.`,
  },
  {
    shape: 'letter in plain bullets each with a period in brackets',
    letter: `Dear Fire Service,

Please supply:

- [[s number of false alarms attended (2022-2024)]]
- [[s number of those from hospitals (2022-2024)]]
- [[s charges made for false alarms (2024 only)]]

Cheers
{{person requester|Stu Barraclough}}`,
    accepts: `Dear Fire Service,

Please supply:

- [[s number of false alarms attended (2022-2024)]]
- [[s<1 number of those from hospitals (2022-2024)]]
- [[s charges made for false alarms (2024 only)]]

Cheers
{{person requester|Stu Barraclough}}`,
  },
  {
    shape: 'one ask hidden between thanks',
    letter: `Dear {{person unknown|Ms Rutherglen}},

Thank you for meeting us on Tuesday. It was good of you to give us so much time, and the residents' group is grateful.

You mentioned a viability study for the baths. [[d We would be pleased to have a copy.]]

Thank you again.

{{person requester|Edwin Salthouse}}`,
  },
  {
    shape: 'statistics in prose with two clauses of which and a request to suppress small numbers',
    letter: `Dear Education Department,

[[s Please provide the number of pupils permanently excluded from state schools in each of the last five school years, of which how many had an EHCP and how many were looked after. Where a number is below five, please state "fewer than five" rather than refusing.]]

Yours faithfully,
{{person requester|Dr Paul Ravenscroft}}`,
  },
  {
    shape: 'one paragraph that begins with the question and ends with its reason',
    letter: `[[d Would you be so kind as to let me know the route number, operator and timetable of every bus service which the Council subsidises]], because I am putting together a guide for walkers and the map on your site is four years old.

{{person requester|Hilary Boothroyd}}`,
    accepts: `[[d Would you be so kind as to let me know the route number, operator and timetable of every bus service which the Council subsidises, because I am putting together a guide for walkers and the map on your site is four years old.]]

{{person requester|Hilary Boothroyd}}`,
  },
  {
    shape: 'a request typed under the fields of an e-mail form',
    letter: `Name: {{person requester|Abdul Karim Hosseini}}
Email: {{email requester|ak.hosseini@example.org}}
Subject: FOI
Message: Hello. [[q I would like to know which company runs the council's parking app]] and [[s how much commission it takes on each session.]] [[d A copy of the contract would also be appreciated.]]`,
  },
];
