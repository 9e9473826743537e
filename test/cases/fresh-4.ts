import type { MarkedCase } from './marked-case.ts';

/** The fourth round of letters written before anything was run on them. Notation: see `readCase`. */
export const FRESH_4: readonly MarkedCase[] = [
  {
    shape: 'a journalist’s round robin to fire services',
    letter: `Dear Information Officer,

I am a reporter with the Zenda Press Association and I would like to request the following information under the Freedom of Information Act.

1) [[s The number of animal rescues carried out by your service in each of the past three calendar years (2022, 2023, 2024)]]
2) [[s The number of these which involved i) a cat, ii) a horse, iii) a snake]]
3) [[s The estimated cost of animal rescues in each year]]
4) [[q Please provide brief details of any rescue costing more than £1,000]]

If it is not possible to provide the information requested due to it exceeding the cost of compliance limit, please provide advice and assistance as to how I can refine my request.

Kind regards,

{{person requester|Aurelia Stamp}}
Reporter
Zenda Press Association
Direct line: {{phone requester|020 7946 0871}}`,
    accepts: `Dear Information Officer,

I am a reporter with the Zenda Press Association and I would like to request the following information under the Freedom of Information Act.

1) [[s The number of animal rescues carried out by your service in each of the past three calendar years (2022, 2023, 2024)]]
2) [[s<1 The number of these which involved i) a cat, ii) a horse, iii) a snake]]
3) [[s The estimated cost of animal rescues in each year]]
4) [[q Please provide brief details of any rescue costing more than £1,000]]

If it is not possible to provide the information requested due to it exceeding the cost of compliance limit, please provide advice and assistance as to how I can refine my request.

Kind regards,

{{person requester|Aurelia Stamp}}
Reporter
Zenda Press Association
Direct line: {{phone requester|020 7946 0871}}`,
  },
  {
    shape: 'a request with a preamble of quotations and one ask',
    letter: `Dear Ministry,

In answer to Written Question 4471 the Minister said: "Officials have met representatives of the quarrying industry on a number of occasions." On 6 May the Permanent Secretary told the committee that there had been "no substantive discussions".

[[d Please release the minutes, agendas and list of attendees of every meeting between officials and quarrying companies since 1 January 2025.]]

{{person requester|Quentin Aldersley}}`,
  },
  {
    shape: 'complaint about a school transport refusal with own-case and policy asks',
    letter: `Dear Transport Team,

My son {{person third-party|Ruben}} (age {{other third-party|7}}) was refused a place on the bus to Mossgiel Primary on 1 September. He is {{health third-party|autistic and non-verbal}}. Our appeal number is {{reference-number requester|ST-2025-0917}}.

I would be obliged for:

i. [[d the notes of the appeal panel]]
ii. [[q the names of the panel members]]
iii. [[d the guidance they were given]]
iv. [[s the number of appeals heard this year and the number allowed]]

I'd also like an apology.

{{person requester|Magdalena Wrona}}
{{postal-address requester|Flat 2/1, 40 Cardowan Terrace, Hentzau}}`,
  },
  {
    shape: 'unnumbered list with semi-colons after a colon',
    letter: `Good day

Under the Environmental Information (Scotland) Regulations 2004 I request: [[d the licence for the fish farm at Loch Arran]]; [[d the sea lice counts reported for it in 2025]]; [[d any warning letters]]; and [[q the date of the next inspection]].

{{person requester|Fergus Dalgleish}}`,
  },
  {
    shape: 'A4 letter from a pensioner with address at the top',
    letter: `{{person requester|Mr T. W. Hollingworth}}
{{postal-address requester|9 Lark Rise
Market Hentzau}}
{{postcode requester|SY99 2AA}}

12th November 2025

The Chief Constable

Dear Sir,

Speed camera on the A495

[[q Will you please tell me on which days the camera van was in the lay-by at Lark Rise during October.]] I have lived here since 1961 and never seen it so often. [[s I should also like to know how many drivers were caught]] and [[s what was the highest speed]].

I do not use e-mail so would you kindly reply by post.

Yours faithfully,

{{person requester|T. W. Hollingworth}}`,
  },
  {
    shape: 'an HR survey with answer options on the same line',
    letter: `Please answer the following about agile working.

1. [[q Do you have a hybrid working policy? Yes / No / In development]]
2. [[q How many days a week must staff attend? 0 / 1 / 2 / 3 / 4 / 5 / varies]]
3. [[s What was the average desk occupancy in September 2025? ____%]]
4. [[q Have you closed or sublet any office since 2020? Yes / No]]
   4a. [[q<4 If yes, which?]]
   4b. [[s<4 What annual saving resulted?]]

Thank you,
{{person requester|Ines Kaltenbrunner}}, Workplace Futures`,
  },
  {
    shape: 'US FOIA to an agency for a person’s own file',
    letter: `Office of Information Services
Ruritanian Immigration Bureau

Privacy Act / FOIA Request

[[d I am requesting a copy of my complete alien file (A-File).]]

Name: {{person requester|Guadalupe Ortiz-Brennan}}
Date of birth: {{date-of-birth requester|June 9, 1979}}
Country of birth: {{other requester|Guatemala}}
A-Number: {{reference-number requester|A 098 765 432}}
SSN: {{ssn requester|900-12-3456}}
Mailing address: {{postal-address requester|2215 Mesquite St., Apt. 9, Laredo, TX 78099}}

I declare under penalty of perjury that the foregoing is true and correct.

{{person requester|Guadalupe Ortiz-Brennan}}`,
  },
  {
    shape: 'email trail of three with the request at the bottom',
    letter: `Anthea, see below. Can this go on the log and over to Licensing? Thx {{person official|Moz}}

-----Original Message-----
From: Reception <reception@hentzau.example>
Sent: 20 November 2025 09:02
To: Moz Dyer
Subject: FW: taxis

One for you I think

-----Original Message-----
From: {{person requester|Winston Bramhall-Diaz}} <{{email requester|wbd@example.org}}>
Sent: 19 November 2025 23:50
To: Reception
Subject: taxis

Hi, [[s I want to ask how many taxi drivers have had their licence suspended since 2022]] and [[e what the reasons were]]. [[d Also a copy of the conviction policy please.]] {{person requester|Winston}}`,
  },
  {
    shape: 'headings in capitals with dashes under each',
    letter: `Dear FOI,

RESURFACING OF HIGH MOOR ROAD
- [[s Contract value]]
- [[q Contractor]]
- [[q Date of completion]]

GULLY CLEANING
- [[s Number of gullies in Moorside ward]]
- [[s How many have been cleaned since April]]

WEEDS
- [[q What product is sprayed?]]
- [[s How often?]]

Ta
{{person requester|Clive Entwistle-Rao}}`,
  },
  {
    shape: 'a contract manager with a long list in a sentence',
    letter: `Hello,

Please could you advise on the following in relation to your cash-in-transit contract: [[q who is the current provider]], [[q when does the contract expire]], [[q is there an option to extend]], [[s what is the annual value]], and [[q who should I contact about it]]?

Warm regards
{{person requester|Leonie Prosper}}
Account Director
SafePoint CIT Ltd
{{phone requester|0161 496 0182}}`,
  },
  {
    shape: 'a statement of the requester’s identity and a restriction to one year',
    letter: `To whom it may concern:

My name is {{person requester|Hamza Benali}} and I am a postgraduate at the University of Ruritania (student no. {{other requester|20217743}}).

For my dissertation I am requesting data about stop and search. [[s Specifically, I would like the number of searches of people aged 10 to 17, by month, by ethnicity and by outcome, for 2024 only.]]

If you could send this as a spreadsheet I would be hugely grateful.

Best wishes`,
  },
  {
    shape: 'two requests with “Request A” and “Request B”',
    letter: `Dear Records Team

Request A
[[d Copies of any legal opinions obtained by the Board on the sale of the Infirmary site.]]

Request B
[[s The fees paid for those opinions.]]

These should be treated as separate requests.

{{person requester|Solomon Achterberg}}
{{email requester|s.achterberg@example.com}}`,
  },
  {
    shape: 'a neighbour dispute with names in lower case',
    letter: `hi there, my neighbour {{person third-party|dean prowse}} at {{postal-address third-party|17 sorrel close}} says the council gave him permission for his decking. [[q is that true]] and [[d can i see it]]? he put it up in august and my lad {{person third-party|kyle}} can see straight in to his garden now

{{person requester|tracey humber}}`,
  },
  {
    shape: 'several statistics for several years in a grid described in words',
    letter: `Dear Sir or Madam,

[[s I would like to see, for each of the years 2019 to 2024, a table giving the number of library visits, the number of loans and the number of active members, for each branch library.]]

[[q Please also let me know which branches have had their hours cut in that time]] and [[s by how many hours a week]].

With thanks
{{person requester|Beatrix Nakamura}}`,
  },
  {
    shape: 'letter in the name of a residents’ group with three points and a conclusion',
    letter: `Dear {{person unknown|Mr Okonjo}},

Re: Riverside Meadows – EIR request

Further to the public meeting of 30 October the Riverside Residents' Association asks that the Council supply:

[[d First, the flood modelling on which the allocation of the site rests.]]

[[d Second, the correspondence with Natural Heritage Ruritania about the water voles.]]

[[d Third, the viability appraisal submitted by Blythe Homes, unredacted.]]

We consider that there is an overwhelming public interest in disclosure.

Yours sincerely,

{{person requester|Wilfrid Arkwright-Sen}}
Hon. Secretary`,
  },
  {
    shape: 'a prisoner’s relative about a death in custody',
    letter: `Dear Governor

{{person third-party|Kane Rafferty}}, {{reference-number third-party|A9912CX}}, was my nephew and {{health third-party|he took his own life on your B wing in March}}.

Can you tell me:
* [[q had the cell bell been reported as broken before that night]]
* [[s how many self harm incidents there were on B wing in the three months before]]
* [[d can we have the action plan that followed the Ombudsman's report]]

From {{person requester|Bernie Rafferty}}
{{postal-address requester|3 Gasworks Cottages, Strelsau}}`,
  },
  {
    shape: 'numbered items with roman sub-items that are columns',
    letter: `Dear HMRC,

1. [[d Please supply a list of every tax relief with an estimated cost above £500 million, showing:
(i) its name;
(ii) the year it was introduced; and
(iii) the estimated cost in 2023/24.]]

2. [[d Please supply the most recent evaluation of each.]]

Yours
{{person requester|Dr Ludovic Farrant}}`,
  },
  {
    shape: 'a request copied from an advocacy site template',
    letter: `To the FOI Officer,

This is an FOI request about pesticides in parks, schools and on verges.

- [[q Do you use glyphosate?]]
- [[s<1 If so, how many litres were used in 2024?]]
- [[q Have you signed up to our Pesticide-Free Towns pledge?]]
- [[q What alternatives have you tried (for example foam, hand weeding, acetic acid)?]]
- [[q Who is the councillor responsible for this area?]]

We will publish the results on our website.

In hope,

{{person requester|Saskia Thornbury}}, Bee Safe Zenda`,
  },
  {
    shape: 'several asks inside a story, no list',
    letter: `Dear Council

Last month my mother {{person third-party|Irene Cutforth}} fell on the pavement outside the chemist's in Bridge Street and {{health third-party|broke her hip}}. I have been told that someone else fell there in July. [[q I'd like to know whether that is right]] and [[q when the pavement was last inspected.]] [[d<2 If there are photographs from the inspection I would like copies of them.]] [[q I understand your insurers are Zenda Mutual but please confirm.]]

{{person requester|Rowland Cutforth}}
{{phone requester|07700 900 644}}`,
  },
  {
    shape: 'an expenses request with a person in office and exclusions',
    letter: `Dear Assembly Commission,

[[d Please provide all receipts submitted by {{person official|Baroness Hartnell-Osei}}, the Presiding Officer, for travel in the 2024/25 financial year.]]

Please exclude receipts for less than £20.

[[s Please also state the total claimed for the use of official cars in the same period.]]

Yours,
{{person requester|Tobias Meiklejohn}}
Ruritania Herald`,
  },
  {
    shape: 'a bilingual Irish letter with numbered requests',
    letter: `A Oifigigh, a chara,

FOI REQUEST

Please consider this a request under the FOI Act 2014 for:

1. [[s The amount paid to consultants by the Council in 2023 and 2024, by firm]]
2. [[d Any report or presentation received from Fitzmaurice Advisory on the swimming pool]]
3. [[d Details of meetings between the Chief Executive and Fitzmaurice Advisory (date, attendees, purpose)]]

I prefer to receive the records by email: {{email requester|orlaith.ni.chonaill@example.ie}}

Go raibh míle maith agat,

{{person requester|Órlaith Ní Chonaill}}
{{postal-address requester|14 Bóthar na Trá, Gaillimh}}
{{postcode requester|H91 X2Y3}}`,
  },
  {
    shape: 'a single question with many clauses of explanation after it',
    letter: `[[q Does the Agency hold any guidance, formal or informal, written or electronic, that tells case officers how to treat appeals made out of time?]] I ask because I have been told three different things by three people ({{person third-party|Ursula}}, a man called {{person third-party|Graham}} and someone who would not give a name) and each of them said it was "the guidance".

Ref: {{reference-number requester|AP/771/25/K}}

{{person requester|Mohan Thirunavukkarasu}}`,
  },
  {
    shape: 'an academic with a numbered list and a note to each',
    letter: `Dear colleagues

We write on behalf of the Ruritanian Centre for Housing Studies.

(1) [[s Number of right-to-buy applications received, 2015–2025. [Note: please give quarterly totals if annual are not held.]]]
(2) [[s Number of completed sales in the same period. [Note: as above.]]]
(3) [[s Receipts from those sales, and the amount of those receipts spent on replacement homes.]]

{{person requester|Prof. Euphemia Lockhart}} and {{person requester|Dr Jun-ho Baek}}`,
  },
  {
    shape: 'questions about a cat, chatty',
    letter: `Hiya! Bit of an odd one but our office cat got picked up by your dog warden (!!) on Tuesday. [[q Do you have a policy on cats?]] [[s And how many cats have been picked up this year?]] [[s Oh and what does it cost to get one back?]] Cheers, {{person requester|Fliss}} at Ganton & Pell`,
  },
  {
    shape: 'regulation text in quotes before the question about it',
    letter: `Dear Food Safety,

Regulation 14 says that "no person shall place on the market any food which is injurious to health".

Q.1 [[s In 2024, how many notices did you serve under regulation 14?]]

Q.2 [[s How many prosecutions were brought?]]

Q.3 [[q Were any of the businesses concerned schools or care homes, and if so which?]]

Best, {{person requester|Nerys Achebe-Lloyd}}`,
  },
  {
    shape: 'HTML form export with field names in brackets',
    letter: `[Full Name]: {{person requester|Ottokar Weiss}}
[Email]: {{email requester|ottokar.weiss@example.de}}
[Subject]: Street trees
[Your Request]: [[s Please tell me how many street trees were planted in 2024/25]] and [[s how many died within a year.]] [[d I would also like the species list.]]
[Consent]: Yes`,
  },
  {
    shape: 'a list of sub-topics after “in particular”',
    letter: `Dear Trust Secretary,

[[d I request all board papers since 1 January 2025 relating to the merger with Strelsau NHS Trust, and in particular:]]

• [[d<1 the strategic outline case]]
• [[d<1 any equality impact assessment]]
• [[d<1 legal advice on the transfer of staff]]

Yours
{{person requester|Gwendolyn Oparah}}`,
  },
  {
    shape: 'a question about someone’s vehicle and tax in a complaint',
    letter: `I want to report my neighbour's van ({{vehicle-registration third-party|LN19 ZZX}}) which has been parked across our dropped kerb. My UTR is {{other requester|1234567890}} as I pay my taxes and expect a service. [[s How many penalty notices have you issued in Hazel Grove this year?]]

{{person requester|Norman Dhillon-Price}}`,
  },
  {
    shape: 'an ex-officer’s lawyer gives bank details for a refund',
    subject: 'Refund of licence fee',
    letter: `Dear Sirs

Please refund the overpaid fee of £372 to our client account: Harbottle & Finch LLP, sort code {{bank-details requester|40-11-22}}, account no. {{bank-details requester|30099871}}.

Yours faithfully
Harbottle & Finch LLP`,
  },
  {
    shape: 'numbers in words and one sub-question in the middle',
    letter: `Dear FOI Unit

One. [[s How many complaints of rudeness by counter staff were received in 2024?]]

Two. [[s How many were upheld?]]

Three. [[q What training do counter staff get? Please send the slides.]]

Four. [[q Who runs the training?]]

Yours, in anticipation,
{{person requester|Ida Mbeki-Thorne}}`,
  },
];
