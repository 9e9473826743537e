import type { MarkedCase } from './marked-case.ts';

/** Whole letters with several shapes at once, as requesters write them. Notation: see `readCase`. */
export const LETTERS: readonly MarkedCase[] = [
  {
    shape: 'American: records asked for in a numbered list, with definitions, a fee waiver and expedition',
    letter: `To whom it may concern:

Pursuant to the Freedom of Information Act, 5 U.S.C. § 552, I hereby request the following records:

1. [[d All emails sent or received by the regional director that mention the Copper Basin spill, from March 1, 2021 to April 30, 2021.]]
2. [[d Any inspection reports for the Copper Basin facility.]]

For purposes of this request, "records" includes drafts and attachments.

I request a waiver of all fees. I also request expedited processing because there is an urgent need to inform the public.

Sincerely,
Dana Whitcomb`,
  },
  {
    shape: 'American: one long sentence',
    letter: `I am writing to request a copy of my immigration file.`,
    accepts: `[[d I am writing to request a copy of my immigration file.]]`,
  },
  {
    shape: 'rhetorical questions in a rant before the numbered ones',
    letter: `Dear Council,

I have watched the library on Pond Street go from bad to worse. The roof leaks, the heating fails and the children's corner has been shut since spring. It is a scandal.

Under FOI, please answer:

1. [[s How much has been spent on repairs to the building since 2018?]]
2. [[q Is there a plan to sell it?]]
3. [[d<2 If so, please supply the valuation.]]

Yours, Bill Sykes-Moran`,
  },
  {
    shape: 'the data wanted, then a paragraph of columns',
    letter: `Hello,

[[d I would like to request the following data on every planning enforcement notice served since 1 January 2020: the date of the notice, the address, the breach alleged and the outcome.]]

Please send it in CSV. If any of it is exempt I would still like the rest.

Thanks, Olu`,
  },
  {
    shape: 'period lines below a count',
    letter: `[[s How many fixed penalty notices were issued for dog fouling in each of the following years?

2020
2021
2022]]

[[s How many were paid?]]`,
    accepts: `[[s How many fixed penalty notices were issued for dog fouling in each of the following years?]]

2020
2021
2022

[[s How many were paid?]]`,
  },
  {
    shape: 'I wish to know, item by item in one paragraph',
    letter: `I wish to know how the contract for the ring road was let. [[q Who sat on the panel?]] [[s How many bids were received?]] [[d I also want to see the scoring of each bid.]]`,
    accepts: `[[q I wish to know how the contract for the ring road was let.]] [[q Who sat on the panel?]] [[s How many bids were received?]] [[d I also want to see the scoring of each bid.]]`,
  },
  {
    shape: 'a request refined after advice',
    letter: `Thank you for your email of 12 July. As you suggest, I have narrowed my request. It now reads:

[[d All letters between the chief executive and Orbit Waste Ltd from 1 to 31 May 2022.]]

I look forward to hearing from you.`,
  },
  {
    shape: 'a stem in the middle of a paragraph of thanks',
    letter: `Many thanks for your help so far. I would now be grateful if you could let me have [[d the minutes of the last three meetings of the allotment committee]].`,
    accepts: `Many thanks for your help so far. [[d I would now be grateful if you could let me have the minutes of the last three meetings of the allotment committee.]]`,
  },
  {
    shape: 'lower case, no stops, one line each',
    letter: `hi

how many dogs has the council seized this year
what breeds were they
how many went to new homes

cheers`,
    accepts: `hi

[[s how many dogs has the council seized this year]]
[[q what breeds were they]]
[[s how many went to new homes]]

cheers`,
  },
  {
    shape: 'sections with numbered headings and bullets',
    letter: `Please provide the following:

1. Staff
- [[s number of wardens]]
- [[s number of vacancies]]

2. Vehicles
- [[s number of vans]]
- [[s number of bicycles]]`,
    accepts: `Please provide the following:

1. [[q Staff]]
- [[s<1 number of wardens]]
- [[s<1 number of vacancies]]

2. [[q Vehicles]]
- [[s<4 number of vans]]
- [[s<4 number of bicycles]]`,
  },
  {
    shape: 'closing courtesies that look like asks',
    letter: `[[s Please could you tell me how many free school meals were served in 2022?]]

Please could you confirm receipt of this email. Please let me know if you need any more information from me. Can you also tell me when I can expect a reply?

Kind regards
Tess`,
  },
  {
    shape: 'environmental request with places in a list',
    letter: `Under the Environmental Information Regulations 2004, please provide:

a) [[d noise monitoring data for the A47 at Hockering and at Easton]]
b) [[d any air quality assessment of the same stretch]]
c) [[d correspondence with National Highways about noise barriers]]

Please reply by email.`,
  },
  {
    shape: 'an own-data request in prose',
    letter: `Dear Data Protection Officer,

[[d Please provide a copy of all personal data you hold about me, including emails in which I am named.]] I attach proof of identity.

Yours faithfully,
Noor Hadley`,
  },
  {
    shape: 'why and how asks among facts',
    letter: `1. [[q When was the youth centre closed?]]
2. [[e Why was it closed?]]
3. [[e What was the rationale for selling the land?]]
4. [[s How much was received for it?]]`,
  },
  {
    shape: 'asks after a colon on the same line',
    letter: `I have two questions: [[s how many lifeguards work at the lido]], and [[q who trains them?]]`,
    accepts: `[[s I have two questions: how many lifeguards work at the lido]], and [[q who trains them?]]`,
  },
  {
    shape: 'a forwarded request below a covering note',
    letter: `Please see below and deal.

---------- Forwarded message ---------
From: Kit Dorran <kit@example.org>
Date: 3 March 2024
Subject: FOI
To: <info@example.org>

[[s Please tell me how many trees were planted in Ward 4 in 2023.]]

Kit Dorran`,
  },
  {
    shape: 'Scottish request with a list of emails wanted',
    letter: `Dear FOI Team

Under FOISA I would like all correspondence, including texts, between [[d the First Minister's office and the ferry company]] between 1 June and 31 August 2023.`,
    accepts: `Dear FOI Team

[[d Under FOISA I would like all correspondence, including texts, between the First Minister's office and the ferry company between 1 June and 31 August 2023.]]`,
  },
  {
    shape: 'items that end in and, or, semicolons',
    letter: `I request:

• [[d the risk register;]]
• [[d the last audit of it; and]]
• [[q the name of its owner.]]`,
    accepts: `I request:

• [[d the risk register]];
• [[d the last audit of it]]; and
• [[q the name of its owner]].`,
  },
  {
    shape: 'yes-or-no survey with follow-ups as letters',
    letter: `1. [[q Do you have a menopause policy? Yes/No]]
   a. [[d<1 If yes, please attach it.]]
   b. [[q<1 If no, are you planning one?]]
2. [[q Do you train managers on it? Yes/No]]`,
  },
  {
    shape: 'a table of periods by place is one question',
    letter: `[[s Please complete the table with the number of burglaries:

Ward\t2021\t2022
Abbey
Castle
Mount]]`,
    accepts: `[[s Please complete the table with the number of burglaries:]]

Ward\t2021\t2022
Abbey
Castle
Mount`,
  },
  {
    shape: 'an internal review',
    letter: `Dear Sirs,

[[q I am writing to request an internal review of your handling of my request about the bypass.]]

The exemption you relied on does not apply, because the scheme is public already.

Yours faithfully,
R. Quill`,
  },
  {
    shape: 'a long preamble about the law, then the ask',
    letter: `I am a journalist with the Harbour News. I am aware that section 1 of the Act gives a right to information and that you must answer within twenty working days. I have copied in my editor.

[[s Please disclose the total paid to consultants on the marina scheme, by firm, since April 2019.]]

If you hold the information but consider it exempt, please set out the exemption and the public interest test.`,
  },
  {
    shape: 'a list whose last thing is said after it',
    letter: `In relation to the housing register I should be glad to have:

(1) [[s the number of households on it on 1 April 2022;]]
(2) [[s the average wait for a two bedroom flat]]

[[d and, separately, a copy of the current allocations scheme.]]

Yours`,
  },
  {
    shape: 'lines under a stem, then an ask in a sentence',
    letter: `I'd like to know the following please:

[[s How many bailiff visits were made in 2023]]
[[s<1 How many of these resulted in goods being taken]]
[[s What the total cost was to the council]]

[[d I would also like a copy of the contract with the bailiff firm.]]

Thanks,
Lee`,
  },
  {
    shape: 'of which, as an item',
    letter: `1. [[s Total attendances in December 2022]]
2. [[s<1 Of which, number waiting over 12 hours]]
3. [[s Number of ambulances diverted]]

I would like the figures for each hospital site.`,
  },
  {
    shape: 'letters that go on counting under a second stem, with numerals inside',
    letter: `For the academic years 2019/20 to 2022/23 please provide:
a. [[s Number of permanent exclusions]]
b. [[s Number of fixed-term exclusions
   broken down by:]]
   i. [[s<2 gender]]
   ii. [[s<2 year group]]
c. [[q The three most common reasons]]

For the same period:
d. [[s Number of appeals lodged]]
e. [[s Number upheld]]`,
  },
  {
    shape: 'no subject, no capitals and an afterthought',
    letter: `Hi. [[d Want the cctv footage from the number 14 bus on 3rd may around 4pm. i was the one in the red coat.]] [[d also the drivers report if there is one]]`,
  },
  {
    shape: 'verb-first questions in a paragraph of complaint',
    letter: `Having attended the last meeting I was astonished at the answer given about the hall. [[q Was the hall valued before it was let?]] [[q Was the letting advertised? If it was, where?]] [[s And how many people applied?]]

[[d I also ask for sight of the lease itself.]]

Yours, D. Orme`,
    accepts: `Having attended the last meeting I was astonished at the answer given about the hall. [[q Was the hall valued before it was let?]] [[q Was the letting advertised?]] [[q<2 If it was, where?]] [[s And how many people applied?]]

[[d I also ask for sight of the lease itself.]]

Yours, D. Orme`,
  },
  {
    shape: 'two bulleted lists, each with its stem',
    letter: `Please provide:

* [[q The names of all companies that bid]]
* [[s The winning price]]

In addition, please confirm:

* [[q Whether the contract can be extended]]
* [[q When it ends]]`,
  },
  {
    shape: 'a survey with a heading, choices and years',
    letter: `I am a student. My research is on noise at work.

QUESTIONS

Q1. [[q Does your organisation test workers' hearing? (Y/N)]]
Q2. [[s How often?]]
Q3. [[s How many cases of hearing loss were reported in:
 - 2019
 - 2020]]
Q4. [[d Please attach your noise policy.]]

Many thanks for taking the time to complete this.`,
  },
  {
    shape: 'prose with a limit for the handling',
    letter: `[[d Under FOI I'd like all briefing notes prepared for the Minister ahead of her visit on 6 June 2023.]] [[d I'd also like the itinerary for the visit.]] If the search is too wide please limit it to the two weeks before the visit.`,
  },
  {
    shape: 'numbers inside a sentence with and before the last',
    letter: `Please can you send me information on: 1. [[s the number of councillors in council tax arrears]], 2. [[q their names]], 3. [[s the amounts owed]], and 4. [[q what action was taken]].`,
  },
  {
    shape: 'bullets with blank lines, each a sentence',
    letter: `My request is as follows:

- [[s Since January 2020, how many lone worker incidents have been logged?]]

- [[s<1 How many of them involved violence?]]

- [[q Are body cameras issued? If so, to which grades?]]

Kind regards,
Ada`,
  },
];
