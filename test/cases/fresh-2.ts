import type { MarkedCase } from './marked-case.ts';

/** The second round of letters written before anything was run on them. Notation: see `readCase`. */
export const FRESH_2: readonly MarkedCase[] = [
  {
    shape: 'a national paper’s round robin with a table to fill in',
    letter: `Hello FOI team,

Hope you're well. This is a request under FOIA 2000.

I'd like to know about assaults on bus drivers reported to your force. In particular:

1. [[s The total number of reported assaults on bus drivers in each of 2021, 2022, 2023 and 2024.]]
2. [[s For each year, the number which resulted in a charge.]]
3. [[s For each year, the number recorded as a hate crime, broken down by strand (race, religion, disability, sexual orientation, transgender).]]
4. [[q A brief description of the five most recent incidents.]]

I've attached a spreadsheet with the columns we would like you to use. If you have any queries about this request please ring me on the number below rather than closing it.

All the best,

{{person requester|Cordelia Nwachukwu-Byrne}}
Data reporter | The Northern Bugle
M: {{phone requester|07700 900771}}
{{other requester|@CordeliaNB}}`,
  },
  {
    shape: 'a one-sentence ask with a long reason before it',
    letter: `Following the sad death of a cyclist at the junction of Marsh Lane and the B4009 last Thursday, and given that residents have been writing to the council about it since at least 2018, [[d please could you disclose all correspondence held about the safety of that junction]].

{{person requester|Ottoline Featherstonehaugh}}`,
  },
  {
    shape: 'questions without a number, each on its own line',
    letter: `Dear Sir/Madam

Could you please answer the following about St Brannock's Leisure Centre

[[s What did the refurbishment cost in total]]
[[q Who was the main contractor]]
[[q Was the work put out to tender]]
[[d<3 If it was please send the evaluation of the bids]]
[[q When will the small pool reopen]]

Thankyou

{{person requester|mark ellery}}`,
  },
  {
    shape: 'nested numbering with decimals',
    letter: `Dear Information Governance,

I request the following information regarding Speech and Language Therapy (SLT) for children:

1. [[s Waiting times]]
1.1 [[s<1 Average wait from referral to first assessment, in weeks, at 31 March 2025]]
1.2 [[s<1 Longest wait at the same date]]
2. [[s Workforce]]
2.1 [[s<4 Establishment (WTE) of SLTs]]
2.2 [[s<4 Vacancies (WTE)]]
2.3 [[s<4 Spend on agency SLTs in 2024/25]]

Yours sincerely
{{person requester|Dr Anselm Okoro-Quayle}}
Parent Carer Forum`,
    accepts: `Dear Information Governance,

I request the following information regarding Speech and Language Therapy (SLT) for children:

1. Waiting times
1.1 [[s Average wait from referral to first assessment, in weeks, at 31 March 2025]]
1.2 [[s Longest wait at the same date]]
2. Workforce
2.1 [[s Establishment (WTE) of SLTs]]
2.2 [[s Vacancies (WTE)]]
2.3 [[s Spend on agency SLTs in 2024/25]]

Yours sincerely
{{person requester|Dr Anselm Okoro-Quayle}}
Parent Carer Forum`,
  },
  {
    shape: 'a tenant’s request about their own block and one neighbour',
    letter: `Good afternoon,

I rent flat 12 in the block at {{postal-address requester|Garrick House, 7 Fuller's Yard, Walworth}}. My tenancy number is {{reference-number requester|TN00418823}}.

Under freedom of information please can I have:
- [[d The fire risk assessment for Garrick House]]
- [[d Minutes of any meeting since Jan 2024 where the lift was discussed]]
- [[s How many times the lift has been out of action since then and for how many days in total]]

[[d Separately, I want a copy of everything you hold about me in connection with the complaint made by my neighbour ({{person third-party|Mr Tobiasz}}).]]

Regards

{{person requester|Roksana Dudek}}
{{email requester|rdudek88@example.com}}`,
  },
  {
    shape: 'US state records law, lettered categories with a common lead',
    letter: `March 14, 2025

City Clerk
City of Larkspur Falls
200 Main Street
Larkspur Falls, OR 97999

RE: Public Records Request

Dear Clerk:

Under the Oregon Public Records Law, ORS 192.311 et seq., I request copies of the following, for the period July 1, 2023 to present:

A. [[d Contracts, amendments, and statements of work between the City and Overwatch Camera Systems;]]
B. [[d Invoices submitted by Overwatch Camera Systems and proof of payment;]]
C. [[d Audit logs showing each search of the license plate reader database, including the user, date, time, and stated reason;]]
D. [[d Policies or general orders governing retention of license plate reader data.]]

If fees will exceed $50, please notify me before proceeding. As you know, the law requires a response within five business days.

Very truly yours,

{{person requester|Thaddeus J. Wojtowicz}}
{{postal-address requester|77 NE Alder Court
Larkspur Falls, OR 97999}}
{{phone requester|503-555-0119}}`,
  },
  {
    shape: 'an ask for everything about an incident involving a named child',
    letter: `To the Headteacher

Re: my daughter {{person third-party|Amara Lindqvist-Osei}}, DOB {{date-of-birth third-party|17.03.2014}}, Year 6

[[d I am writing to request all records relating to the incident in the playground on 9 October 2025]] and [[d the statements taken from staff]]. [[q I also want to know whether the CCTV was looked at.]]

She has been having {{health third-party|panic attacks since}} and we are seeing the GP.

{{person requester|Katarina Lindqvist}}
Tel {{phone requester|01632 960 553}}`,
  },
  {
    shape: 'numbered requests with explanatory paragraphs between them',
    letter: `Dear Ministry of Fisheries,

Request 1

[[d Please provide the Ministerial submission of 3 June 2025 on bottom trawling.]]

I am aware that this submission exists as it was referred to in a written answer.

Request 2

[[d Please provide any correspondence between the Ministry and the Scallop Federation in May 2025 about the same subject.

By correspondence I include texts and WhatsApp.]]

Request 3

[[s Please state how many vessels were boarded by inspectors in the first half of 2025 and how many were found in breach.]]

Kind regards
{{person requester|Iolo Prys-Bevan}}`,
  },
  {
    shape: 'a chaser that quotes the original',
    letter: `Dear All,

I still have not received an answer to my request below, which was due on 28 October. Please reply by return.

{{person requester|Farzana Qureshi}}

-----Original Message-----
From: {{person requester|Farzana Qureshi}} [mailto:{{email requester|farzana.q@example.org}}]
Sent: 30 September 2025 19:12
To: foi@hentzau.example
Subject: FOI - swifts

Hello
1. [[s How many swift boxes has the council put up?]]
2. [[q Where are they?]]
3. [[d Do you have a swift policy? If so please send it.]]
Thanks
{{person requester|Farzana}}`,
  },
  {
    shape: 'a letter all in capitals',
    letter: `DEAR SIR

I WOULD LIKE TO KNOW UNDER FREEDOM OF INFORMATION

1) [[s HOW MUCH THE MAYOR'S CAR COST]]
2) [[s HOW MANY MILES IT HAS DONE]]
3) [[q WHO PAYS FOR THE DRIVER]]

YOURS
{{person requester|STANLEY OGDEN-PRICE}}
{{postal-address requester|4 KILN ROW, HENTZAU}}`,
  },
  {
    shape: 'background in a Q and A style, one real question at the end',
    letter: `Hi,

I've been a foster carer with you for nine years. Why do I do it? Because I love it. But every year the allowance is frozen and every year we are told there is no money. Then I read in the Echo that the director's office had a refit.

So my question is: [[s how much was spent on furnishing and decorating the offices on the 4th floor of Civic House between April 2024 and now?]]

Thanks for reading
{{person requester|Bernadette Achieng}}`,
  },
  {
    shape: 'for each of the following, then a list of things, then a list of fields',
    letter: `Dear FOI,

For each of these schemes:

- Beacon Street cycle lane
- Harbour Road bus gate
- Old Town low traffic neighbourhood

please provide:

a) [[s the total cost to date]]
b) [[q the source of the funding]]
c) [[d the monitoring report, if one has been produced]]

Best regards,
{{person requester|Vikram Subramanian}}`,
  },
  {
    shape: 'a freedom of information request on a form',
    letter: `Form: Freedom of Information Request
Submitted: 14/11/2025 22:07

Title: Mrs
First name: {{person requester|Blessing}}
Surname: {{person requester|Igwe-Tarrant}}
Email: {{email requester|blessing.it@example.net}}
Address line 1: {{postal-address requester|61 Pightle Way}}
Town: Hadleigh
Postcode: {{postcode requester|IP99 3ZZ}}

What information are you requesting?
[[s Number of blue badges taken away for misuse since 2020.]] [[s How many of those were prosecuted]] and [[s what the fines came to.]]

How would you like to receive it?
By email`,
    accepts: `Form: Freedom of Information Request
Submitted: 14/11/2025 22:07

Title: Mrs
First name: {{person requester|Blessing}}
Surname: {{person requester|Igwe-Tarrant}}
Email: {{email requester|blessing.it@example.net}}
Address line 1: {{postal-address requester|61 Pightle Way}}
Town: Hadleigh
Postcode: {{postcode requester|IP99 3ZZ}}

What information are you requesting?
[[s Number of blue badges taken away for misuse since 2020.]] [[s<1 How many of those were prosecuted]] and [[s what the fines came to.]]

How would you like to receive it?
By email`,
  },
  {
    shape: 'an MP’s caseworker for a constituent',
    letter: `Dear Chief Executive

Re: {{person third-party|Mr Alasdair Whyte}}, {{postal-address third-party|23 Burnside Loan, Alyth}}

The above constituent has contacted Ms Farquhar MSP about the closure of the day centre, which his wife, who has {{health third-party|Parkinson's}}, attends.

I should be grateful if you would let this office have, under FOISA:

• [[d the report on which the decision to close was based]]
• [[s the annual running costs for the last five years]]
• [[s the number of people who attend on an average day]]

I look forward to hearing from you.

{{person requester|Morven Tait}}
Office Manager to Ms Catriona Farquhar MSP`,
  },
  {
    shape: 'a question that needs its own definition after a colon',
    letter: `Dear Trust,

[[s How many "never events" did the Trust report in 2024/25?]]

[[s How many of these involved a retained object?]]

Definition: a never event is one on NHS England's list of February 2021.

[[q What changes to practice followed?]]

Regards, {{person requester|H. J. Featherstone}}`,
    accepts: `Dear Trust,

[[s How many "never events" did the Trust report in 2024/25?]]

[[s<1 How many of these involved a retained object?]]

Definition: a never event is one on NHS England's list of February 2021.

[[q What changes to practice followed?]]

Regards, {{person requester|H. J. Featherstone}}`,
  },
  {
    shape: 'an internal review that also asks afresh',
    letter: `Dear Parish Clerk,

[[d I ask for an internal review of your refusal of my request of 2 September (ref {{reference-number requester|WPC-FOI-0031}}).]] You say the quotations are commercially sensitive but the contract has been let.

[[d I would also now like the minutes of the extraordinary meeting of 21 August]] and [[d the invoice from Messrs Tolley for the churchyard wall]].

{{person requester|Auberon Slee}}`,
  },
  {
    shape: 'an email about the requester’s own arrest and general figures',
    letter: `Hello, {{criminal-record requester|I was arrested on 3 July 2025 outside the Odeon and held at Marlgate custody suite overnight}}. I was released without charge. [[d I want the custody record and the body worn video from PC {{person third-party|Mahoney}}.]] [[s Also how many people have been arrested under the same section in that area this summer]] and [[s what proportion were black?]] crime ref {{reference-number requester|CR/118823/25}}

{{person requester|Tyrese Boothe}}
{{phone requester|07700 900 129}}`,
  },
  {
    shape: 'bullets inside numbered items as columns',
    letter: `Good morning

1. [[d Please provide a list of all properties on which the council levies the empty homes premium, including:
   • address
   • date it became empty
   • band]]

2. [[s Please state the income raised by the premium in each year since it came in.]]

3. [[q Has the council used an Empty Dwelling Management Order? If yes, on how many occasions?]]

Regards
{{person requester|Giulia Ferrante}}
Empty Homes Network`,
  },
  {
    shape: 'an AI-written letter with numbered headings and prose below each',
    letter: `Dear Sir or Madam,

I am writing pursuant to the Freedom of Information Act 2000 to request information concerning the procurement of temporary classrooms.

1. [[d Contracts
Please provide copies of all contracts entered into for temporary classrooms since 1 September 2022.]]

2. [[s Costs
Please provide the total expenditure on hire, delivery and removal for each contract.]]

3. [[q Future plans
Please confirm whether any further temporary classrooms are planned for the 2026/27 academic year]] and [[q at which schools.]]

In the event that any of this information is exempt, I would request that the remainder be disclosed with appropriate redactions.

Thank you for your time and assistance in this matter.

Yours faithfully,

{{person requester|Juniper Abernathy}}`,
    accepts: `Dear Sir or Madam,

I am writing pursuant to the Freedom of Information Act 2000 to request information concerning the procurement of temporary classrooms.

1. [[d Contracts
Please provide copies of all contracts entered into for temporary classrooms since 1 September 2022.]]

2. [[s Costs
Please provide the total expenditure on hire, delivery and removal for each contract.]]

3. [[q Future plans
Please confirm whether any further temporary classrooms are planned for the 2026/27 academic year and at which schools.]]

In the event that any of this information is exempt, I would request that the remainder be disclosed with appropriate redactions.

Thank you for your time and assistance in this matter.

Yours faithfully,

{{person requester|Juniper Abernathy}}`,
  },
  {
    shape: 'a PDF paste with folded lines and a page foot',
    letter: `Request for information under the Environmental Information Regulations 2004

I should like to see the following documents held by the Canal and Quays
Trust in connection with the breach of the embankment at Lower Sedgeby on
11 January 2025:

(i) [[d the engineer's inspection reports for that length of embankment for the
ten years before the breach;]]

Page 1 of 2

(ii) [[d the geotechnical survey carried out in 2019 by Messrs Rudge Partners,
together with any appendices;]]

(iii) [[d all correspondence with the Environment Agency about water levels in
the week before the breach.]]

{{person requester|Hereward Jessop}}
{{postal-address requester|The Lock Cottage, Lower Sedgeby}}`,
  },
  {
    shape: 'a stranger asks who an officer is and for CCTV of a car',
    letter: `Hi my car {{vehicle-registration requester|BD61 ZZT}} was hit in the multi storey on Corporation St last Saturday 8th Nov about 2pm and the other driver drove off. [[d can i have the cctv of level 3 between 1.30 and 2.30]], and also [[q the name of the manager who was on duty as my insurance (claim no {{reference-number requester|55-7719-AL}}) want it]]

{{person requester|Shauna McIlvenny}}`,
  },
  {
    shape: 'question marks missing and commas instead of stops',
    letter: `good morning im doing a uni project on buskers, [[s how many licences did you give out last yr]], [[s how much does one cost]], [[q can they use amps]], [[s how many complaints did you get about them]]

ta very much, {{person requester|Efe}}`,
  },
  {
    shape: 'Irish councillor’s letter in two parts with a schedule',
    letter: `A chara,

I wish to make an application under the Freedom of Information Act 2014.

Part 1: [[d Copies of all submissions received on the draft Kilcashel Local Area Plan.]]

Part 2: [[d All internal emails, memos and notes of meetings concerning the proposed rezoning of lands at Cloonbrack, folio RN4471F, between 1/1/2024 and 30/9/2025.]]

I would like the records in electronic form. If you consider the request voluminous please contact me on {{phone requester|087 555 0142}}.

Mise le meas

{{person requester|Cllr Gearóid Mac Suibhne}}
{{postal-address requester|Gortnamona, Kilcashel, Co. Roscommon}}`,
  },
  {
    shape: 'follow-up questions about an answer already given',
    letter: `Thank you for your response to {{reference-number requester|FOI 24-3391}} dated 7 November.

I have some further questions:

- [[e In your answer to Q2 you say 14 laptops were "written off". What does this mean?]]
- [[s How many of the 14 were encrypted?]]
- [[q Was the Information Commissioner told about any of them?]]
- [[d Please also send the policy mentioned in your answer to Q4.]]

Best
{{person requester|Nasrin Mirzaei-Holt}}`,
    accepts: `Thank you for your response to {{reference-number requester|FOI 24-3391}} dated 7 November.

I have some further questions:

- [[e In your answer to Q2 you say 14 laptops were "written off". What does this mean?]]
- [[s How many of the 14 were encrypted?]]
- [[q<2 Was the Information Commissioner told about any of them?]]
- [[d Please also send the policy mentioned in your answer to Q4.]]

Best
{{person requester|Nasrin Mirzaei-Holt}}`,
  },
  {
    shape: 'two authorities named and only one addressed',
    letter: `Dear Sirs,

I understand that the Harbour Commissioners and the District Council jointly own the slipway at Pendarrow.

[[d Please provide the agreement between the two bodies,]] [[s details of the sums each has paid towards repairs since 2015,]] and [[q confirmation of which of them insures it.]]

Yours faithfully
Captain {{person requester|R. Tregenza}}
{{postal-address requester|Quay House, Pendarrow}}
{{postcode requester|TR99 1ZZ}}`,
    accepts: `Dear Sirs,

I understand that the Harbour Commissioners and the District Council jointly own the slipway at Pendarrow.

[[d Please provide the agreement between the two bodies, details of the sums each has paid towards repairs since 2015, and confirmation of which of them insures it.]]

Yours faithfully
Captain {{person requester|R. Tregenza}}
{{postal-address requester|Quay House, Pendarrow}}
{{postcode requester|TR99 1ZZ}}`,
  },
  {
    shape: 'a union rep’s request with dates set out first',
    letter: `Dear Colleague

Time period: 1 April 2020 – 31 March 2025 (financial years)

Information requested:

Settlement agreements
- [[s number signed in each year]]
- [[s total paid under them in each year]]
- [[s highest single payment]]

Suspensions
- [[s number of staff suspended in each year]]
- [[s average length of suspension in days]]
- [[s number which ended in dismissal]]

In solidarity
{{person requester|Joseph Adu-Bekoe}}
Branch Secretary`,
    accepts: `Dear Colleague

Time period: 1 April 2020 – 31 March 2025 (financial years)

Information requested:

[[d Settlement agreements]]
- [[s<1 number signed in each year]]
- [[s<1 total paid under them in each year]]
- [[s<1 highest single payment]]

[[q Suspensions]]
- [[s<5 number of staff suspended in each year]]
- [[s<5 average length of suspension in days]]
- [[s<5 number which ended in dismissal]]

In solidarity
{{person requester|Joseph Adu-Bekoe}}
Branch Secretary`,
  },
  {
    shape: 'SAR from a patient with NHS number',
    letter: `To: Medical Records

SUBJECT ACCESS REQUEST UNDER ARTICLE 15 UK GDPR

Name: {{person requester|Winsome Delacruz}}
NHS No: {{nhs-number requester|943 476 5870}}
D.O.B: {{date-of-birth requester|21 Sept 1958}}

[[d Please supply copies of my full medical records from 2010 to date]], including [[d nursing notes from my stay on Ward 7B in February 2023]] and [[d the radiology images from 3 March 2023]].

I enclose a copy of my passport, number {{passport requester|533401372}}.

Please post to {{postal-address requester|19 Quarry Steps, Todmorden}}, {{postcode requester|OL99 5ZZ}}.

{{person requester|W Delacruz}}`,
    accepts: `To: Medical Records

SUBJECT ACCESS REQUEST UNDER ARTICLE 15 UK GDPR

Name: {{person requester|Winsome Delacruz}}
NHS No: {{nhs-number requester|943 476 5870}}
D.O.B: {{date-of-birth requester|21 Sept 1958}}

[[d Please supply copies of my full medical records from 2010 to date, including nursing notes from my stay on Ward 7B in February 2023 and the radiology images from 3 March 2023.]]

I enclose a copy of my passport, number {{passport requester|533401372}}.

Please post to {{postal-address requester|19 Quarry Steps, Todmorden}}, {{postcode requester|OL99 5ZZ}}.

{{person requester|W Delacruz}}`,
  },
  {
    shape: 'long legal preamble, single record sought',
    letter: `Dear FOIA Appeals/Intake:

This is a request under the Freedom of Information Act, 5 U.S.C. § 552, and the Department's implementing regulations, 15 C.F.R. Part 4. I am a representative of the news media within the meaning of 5 U.S.C. § 552(a)(4)(A)(ii)(II) and request a waiver of search fees.

[[d I seek the final report of the Inspector General on the loss of the buoy array in August 2022, including all attachments.]]

I certify that the foregoing is true and correct to the best of my knowledge.

Sincerely,
/s/ {{person requester|Imani Okafor-Reyes}}
Gulf Coast Lantern
{{email requester|imani@gulflantern.example}}`,
  },
  {
    shape: 'statistics by place in a bare list after a colon',
    letter: `Dear Constabulary

[[s Please tell me how many burglaries were recorded between 1 January and 30 June 2025 in each of these villages:]]

[[s<1 Upper Slaughterford]]
[[s<1 Nether Compton Abbas]]
[[s<1 Marsh Gibbet]]
[[s<1 Tolpuddle Green]]

[[s How many led to an arrest?]]

{{person requester|Peregrine Lacey-Hulbert}}`,
    accepts: `Dear Constabulary

[[s Please tell me how many burglaries were recorded between 1 January and 30 June 2025 in each of these villages:

Upper Slaughterford
Nether Compton Abbas
Marsh Gibbet
Tolpuddle Green]]

[[s How many led to an arrest?]]

{{person requester|Peregrine Lacey-Hulbert}}`,
  },
  {
    shape: 'a complaint with no request for information',
    subject: 'Missed appointment',
    letter: `Dear Housing

The plumber was meant to come on Tuesday between 8 and 12 and I took the morning off. Nobody turned up. Please arrange another appointment and let me know when it will be. I want an apology too.

{{person requester|Gwendoline Asante}}
{{postal-address requester|Flat C, 118 Loampit Rise}}`,
  },
];
