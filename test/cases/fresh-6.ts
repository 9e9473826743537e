import type { MarkedCase } from './marked-case.ts';

/** The sixth round of letters written before anything was run on them. Notation: see `readCase`. */
export const FRESH_6: readonly MarkedCase[] = [
  {
    shape: 'police, one count with a split in a second sentence',
    letter: `Good afternoon

Under the FOI Act please could you tell me:

[[s How many reports of catalytic converter theft did the force receive in 2022, 2023 and 2024? Please break this down by district.]]

[[s How many of these resulted in a charge?]]

Kind regards
{{person requester|Tamsin Achterberg}}`,
    accepts: `Good afternoon

Under the FOI Act please could you tell me:

[[s How many reports of catalytic converter theft did the force receive in 2022, 2023 and 2024? Please break this down by district.]]

[[s<1 How many of these resulted in a charge?]]

Kind regards
{{person requester|Tamsin Achterberg}}`,
  },
  {
    shape: 'a copy of a post’s papers, three objects in prose',
    letter: `Dear Fenwick District Council,

[[d Please could you send me the job description, person specification and salary band for the post of Head of Regeneration.]]

[[q I would also like to know how the post was advertised and for how long.]]

Yours faithfully,

{{person requester|Oluwaseun Pettifer}}`,
  },
  {
    shape: 'a total, and the split asked under it',
    letter: `Dear Sir or Madam,

I am writing to request the following information:

1. [[s The total number of penalty charge notices issued in the last three financial years]]
   a. [[s<1 broken down by month]]
   b. [[s<1 broken down by contravention code]]
2. [[s The total income from these notices]]
   a. [[s<4 broken down by month]]

I look forward to hearing from you within 20 working days.

{{person requester|J. Marchetti}}`,
    accepts: `Dear Sir or Madam,

I am writing to request the following information:

1. [[s The total number of penalty charge notices issued in the last three financial years
   a. broken down by month
   b. broken down by contravention code]]
2. [[s The total income from these notices
   a. broken down by month]]

I look forward to hearing from you within 20 working days.

{{person requester|J. Marchetti}}`,
  },
  {
    shape: 'an ellipsis: the same for a later year',
    letter: `Hello,

[[s Can you tell me how much the council spent on external legal advice in 2021/22?]] [[s And the same for 2022/23 and 2023/24 please.]]

Thanks
{{person requester|Gurdeep Hallam}}`,
    accepts: `Hello,

[[s Can you tell me how much the council spent on external legal advice in 2021/22? And the same for 2022/23 and 2023/24 please.]]

Thanks
{{person requester|Gurdeep Hallam}}`,
  },
  {
    shape: 'hospital trust, numbered, with a scope line before and a format line after',
    letter: `Dear FOI Team,

Please may I have the following information for each of the calendar years 2020 to 2024:

1) [[s The number of operations cancelled on the day]]
2) [[s The number of those cancelled because no bed was available]]
3) [[s The longest wait of any patient whose operation was cancelled]]

If the cost limit would be exceeded please answer question 1 only.

Please send the reply by email in a spreadsheet.

Yours sincerely

{{person requester|Bethan Rozanska}}
Health reporter, Northern Ledger`,
    accepts: `Dear FOI Team,

Please may I have the following information for each of the calendar years 2020 to 2024:

1) [[s The number of operations cancelled on the day]]
2) [[s<1 The number of those cancelled because no bed was available]]
3) [[s The longest wait of any patient whose operation was cancelled]]

If the cost limit would be exceeded please answer question 1 only.

Please send the reply by email in a spreadsheet.

Yours sincerely

{{person requester|Bethan Rozanska}}
Health reporter, Northern Ledger`,
  },
  {
    shape: 'vendor fishing for a contract, with a list of fields under one contract',
    letter: `To whom it may concern,

I would like to submit a freedom of information request about the organisation's telephone system.

[[d Please provide the following details of your current telephone maintenance contract:]]

- [[q<1 Supplier]]
- [[q<1 Contract start and end date]]
- [[s<1 Annual value]]
- [[s<1 Number of extensions]]
- [[q<1 Name, job title and email of the officer responsible]]

If the maintenance is carried out in-house please say so.

Regards
{{person requester|Nathan Broadribb}}`,
    accepts: `To whom it may concern,

I would like to submit a freedom of information request about the organisation's telephone system.

Please provide the following details of your current telephone maintenance contract:

- [[q Supplier]]
- [[q Contract start and end date]]
- [[s Annual value]]
- [[s Number of extensions]]
- [[q Name, job title and email of the officer responsible]]

If the maintenance is carried out in-house please say so.

Regards
{{person requester|Nathan Broadribb}}`,
  },
  {
    shape: 'correspondence between named parties, one long ask',
    letter: `Dear Home Department,

[[d Under the Freedom of Information Act 2000 I request copies of all correspondence, including emails, letters and WhatsApp messages, between the Permanent Secretary and representatives of Halden Security Group from 1 May 2024 to 31 July 2024, together with any attachments.]]

Yours faithfully,

{{person requester|Ines Carvalho-Whyte}}`,
  },
  {
    shape: 'school governors: minutes and two questions in one paragraph',
    letter: `Dear Clerk to the Governors,

[[d Please send me the minutes of the full governing body meetings held in the autumn term 2024.]] [[q I would also like to know when the uniform policy was last reviewed]] and [[q whether parents were consulted.]]

Thank you for your help.

{{person requester|Mrs Folake Brandt}}
(Parent, Year 8)`,
    accepts: `Dear Clerk to the Governors,

[[d Please send me the minutes of the full governing body meetings held in the autumn term 2024.]] [[q I would also like to know when the uniform policy was last reviewed and whether parents were consulted.]]

Thank you for your help.

{{person requester|Mrs Folake Brandt}}
(Parent, Year 8)`,
  },
  {
    shape: 'planning neighbour, questions after a story',
    letter: `Dear Planning Department

I live next door to the development at the former Crown garage (application 24/01877/FUL). Since work started in March we have had lorries from 6am and mud all over the road, in spite of the conditions.

I would therefore like to know:

What conditions were attached to the permission about working hours? No wait, I can see those online.

[[q Has an enforcement officer visited the site since March, and if so on what dates?]]
[[s How many complaints have you had about the site?]]
[[d Please also let me have a copy of the construction management plan.]]

Regards
{{person requester|Colin Adebayo-Marsh}}
{{postal-address requester|14 Crown Terrace, Wexcombe}}`,
    accepts: `Dear Planning Department

I live next door to the development at the former Crown garage (application 24/01877/FUL). Since work started in March we have had lorries from 6am and mud all over the road, in spite of the conditions.

I would therefore like to know:

[[q What conditions were attached to the permission about working hours?]] No wait, I can see those online.

[[q Has an enforcement officer visited the site since March, and if so on what dates?]]
[[s How many complaints have you had about the site?]]
[[d Please also let me have a copy of the construction management plan.]]

Regards
{{person requester|Colin Adebayo-Marsh}}
{{postal-address requester|14 Crown Terrace, Wexcombe}}`,
  },
  {
    shape: 'one-line request without greeting',
    letter: `[[s how many council houses are empty at the moment and how long has each been empty for]]

thanks`,
    accepts: `[[s how many council houses are empty at the moment]] and [[s how long has each been empty for]]

thanks`,
  },
  {
    shape: 'round robin to fire services with If so lines',
    letter: `Dear Fire and Rescue Service,

I am contacting all fire services in the UK with this request.

1. [[q Does your service use drones?]]
2. [[s If so, how many does it have and what did they cost?]]
3. [[s How many times were they deployed in 2024?]]
4. [[q Who is trained to fly them?]]

Many thanks
{{person requester|Freya Lindqvist}}`,
    accepts: `Dear Fire and Rescue Service,

I am contacting all fire services in the UK with this request.

1. [[q Does your service use drones?]]
2. [[s<1 If so, how many does it have and what did they cost?]]
3. [[s How many times were they deployed in 2024?]]
4. [[q Who is trained to fly them?]]

Many thanks
{{person requester|Freya Lindqvist}}`,
  },
  {
    shape: 'Scottish council, gritting, with bullets ended by semicolons',
    letter: `Dear Information Governance,

In terms of the Freedom of Information (Scotland) Act 2002 I should be grateful for the following in respect of winter 2023/24:

• [[s the quantity of salt used, in tonnes;]]
• [[s the number of gritters in service and the number off the road in January;]]
• [[d the list of priority 1 routes]]; and
• [[s the number of claims received from pedestrians who slipped on untreated pavements.]]

Yours faithfully
{{person requester|Eilidh Macaskill}}`,
  },
  {
    shape: 'university, questions by heading',
    letter: `Dear FOI Officer,

Please answer the following.

Admissions
1. [[s How many applications were received for BSc Nursing in 2024?]]
2. [[s How many offers were made?]]

Attrition
3. [[s How many students left the course before the end of year one?]]
4. [[q What reasons did they give?]]

Best wishes,
{{person requester|Xiadani Moore}}`,
  },
  {
    shape: 'follow-up that narrows an earlier request',
    letter: `Dear {{person unknown|Ms Threlfall}},

Thank you for your reply of 3 June (ref {{reference-number requester|FOI/24/0912}}), in which you said that my request would take more than 18 hours.

I should like to narrow it. [[s Please provide only the number of stop and searches carried out in the Easton ward in May 2024]], and [[s the number which led to an arrest.]]

Yours sincerely,
{{person requester|Marlon Teague}}`,
    accepts: `Dear {{person unknown|Ms Threlfall}},

Thank you for your reply of 3 June (ref {{reference-number requester|FOI/24/0912}}), in which you said that my request would take more than 18 hours.

I should like to narrow it. [[s Please provide only the number of stop and searches carried out in the Easton ward in May 2024, and the number which led to an arrest.]]

Yours sincerely,
{{person requester|Marlon Teague}}`,
  },
  {
    shape: 'US city records request with a numbered list of records',
    letter: `Dear Records Custodian:

Pursuant to the state public records law, I request copies of the following records:

1. [[d All emails sent or received by the City Manager between June 1, 2024 and June 30, 2024 containing the word "stadium".]]
2. [[d The current lease between the City and Harbor Sports LLC, including amendments.]]
3. [[d Any appraisal of the stadium parcel conducted since January 1, 2020.]]

I request a waiver of all fees because disclosure is in the public interest. If my request is denied in whole or part, please cite each exemption you rely on.

Sincerely,

{{person requester|Delroy Buchanan-Fisk}}`,
  },
  {
    shape: 'a stem with sub-items and a further numbered question',
    letter: `Dear Council,

Could you please supply the following information about taxis:

1. [[s For each of the last five years, the number of private hire licences that were:]]
(a) [[s<1 granted]]
(b) [[s<1 refused]]
(c) [[s<1 revoked]]
2. [[s The fee for a new licence]]

Thank you
{{person requester|Imran Sellars}}`,
  },
  {
    shape: 'cemetery records, polite and rambling',
    letter: `Dear Sirs,

I wonder if you can help me. My great grandmother, {{person third-party|Edith Larkspur}}, is believed to have been buried in the Old Road cemetery about 1931. [[q Do you hold the burial register for that year and would it show the plot number?]] [[s I'd also be interested to know what the cost of putting up a small stone would be.]]

With thanks in anticipation,
{{person requester|Desmond Larkspur-Kay}}`,
    accepts: `Dear Sirs,

I wonder if you can help me. My great grandmother, {{person third-party|Edith Larkspur}}, is believed to have been buried in the Old Road cemetery about 1931. [[q Do you hold the burial register for that year]] and [[q would it show the plot number?]] [[s I'd also be interested to know what the cost of putting up a small stone would be.]]

With thanks in anticipation,
{{person requester|Desmond Larkspur-Kay}}`,
  },
  {
    shape: 'a list of questions with no marks, one to a line',
    letter: `Hi,

FOI request on school transport please.

[[s Total spend on home to school transport in 2022-23, 2023-24 and 2024-25]]
[[s Number of children carried by taxi in each of those years]]
[[s Cost of the single most expensive journey arrangement in 2024-25]]
[[d Copy of the current transport policy]]

Regards,
{{person requester|Kirsty Venkataraman}}`,
  },
  {
    shape: 'ambulance service, each question with its own clarification',
    letter: `Dear Trust,

Question 1: [[s How many ambulances were off the road for repair on 1 December 2024? By off the road I mean not available for a shift.]]

Question 2: [[s What was the average age of the fleet on that date? If you only hold this by vehicle, please send the list.]]

Question 3: [[s How much was spent on hiring vehicles in 2024?]]

Please acknowledge receipt.

{{person requester|Piotr Haldane}}`,
  },
  {
    shape: 'body-worn video of own incident',
    letter: `Hello,

I was stopped on the A38 near Marlpool on 9 February 2025 at about 22.15. [[d I would like the body worn video of the stop]] and [[q the name of the officer.]]

My date of birth is {{date-of-birth requester|04/11/1989}}.

{{person requester|Kwabena Trask}}
{{phone requester|07700 900412}}`,
    accepts: `Hello,

I was stopped on the A38 near Marlpool on 9 February 2025 at about 22.15. [[d I would like the body worn video of the stop and the name of the officer.]]

My date of birth is {{date-of-birth requester|04/11/1989}}.

{{person requester|Kwabena Trask}}
{{phone requester|07700 900412}}`,
  },
  {
    shape: 'list of sites after an ask, as its bounds',
    letter: `Dear Parks Team,

[[s Please tell me how many trees were felled in each of these parks in 2023 and 2024, and the reason for felling in each case:]]

Alder Park
Bellfield Common
Quarry Gardens

[[s I would also like to know how many replacement trees have been planted in each.]]

Many thanks,
{{person requester|Siobhan Okereke}}`,
    accepts: `Dear Parks Team,

[[s Please tell me how many trees were felled in each of these parks in 2023 and 2024, and the reason for felling in each case:

Alder Park
Bellfield Common
Quarry Gardens]]

[[s I would also like to know how many replacement trees have been planted in each.]]

Many thanks,
{{person requester|Siobhan Okereke}}`,
  },
  {
    shape: 'two questions run together with a reason between',
    letter: `Dear Highways,

[[q When was Sandpit Lane last resurfaced?]] I ask because there are at least nine potholes between the pub and the church. [[q Is it on the programme for 2025/26?]] [[q<2 If not, why not?]]

{{person requester|Mr T Ravensdale}}`,
    accepts: `Dear Highways,

[[q When was Sandpit Lane last resurfaced?]] I ask because there are at least nine potholes between the pub and the church. [[q Is it on the programme for 2025/26? If not, why not?]]

{{person requester|Mr T Ravensdale}}`,
  },
  {
    shape: 'NHS board, prescription data, columns of one list',
    letter: `Dear Health Board

[[d Please provide a list of all off-licence medicines prescribed in your hospitals in 2024, showing for each:]]

- name of medicine
- number of patients
- cost

[[q Please also confirm whether there is a written protocol for such prescribing.]]

Kind regards
{{person requester|Gwenllian Pask}}`,
    accepts: `Dear Health Board

[[d Please provide a list of all off-licence medicines prescribed in your hospitals in 2024, showing for each:

- name of medicine
- number of patients
- cost]]

[[q Please also confirm whether there is a written protocol for such prescribing.]]

Kind regards
{{person requester|Gwenllian Pask}}`,
  },
  {
    shape: 'prison reform charity, lettered list inside a sentence',
    letter: `Dear Ministry,

I would like to request, for each prison in England and Wales, (a) [[s the number of prisoners held in segregation on 31 March 2024]], (b) [[s the number who had been there for more than 42 days]], and (c) [[s the longest single period of segregation.]]

Yours sincerely,
{{person requester|Hephzibah Lund}}
Policy Officer`,
    accepts: `Dear Ministry,

[[s I would like to request, for each prison in England and Wales,]] (a) [[s<1 the number of prisoners held in segregation on 31 March 2024]], (b) [[s<1 the number who had been there for more than 42 days]], and (c) [[s<1 the longest single period of segregation.]]

Yours sincerely,
{{person requester|Hephzibah Lund}}
Policy Officer`,
  },
  {
    shape: 'internal review that repeats the question it wants answered',
    letter: `Dear Borough of Ashmere,

Please pass this on to the person who conducts Freedom of Information reviews.

I am writing to request an internal review of your handling of my request 'Consultants'. You answered my first question but not my second, which was:

[[s "How much was paid to each consultancy in 2023?"]]

You are required to answer this by law.

Yours faithfully,
{{person requester|Bertrand Oyelowo}}`,
    accepts: `Dear Borough of Ashmere,

Please pass this on to the person who conducts Freedom of Information reviews.

[[d I am writing to request an internal review of your handling of my request 'Consultants'.]] You answered my first question but not my second, which was:

[[s "How much was paid to each consultancy in 2023?"]]

You are required to answer this by law.

Yours faithfully,
{{person requester|Bertrand Oyelowo}}`,
  },
  {
    shape: 'expenses of a mayor, two asks with a colon list',
    letter: `Dear Democratic Services,

For the period since the last election please provide:

* [[s the mayor's expenses, itemised]]
* [[d the register of gifts and hospitality]]
* [[d receipts for any item over £100]]

[[q Please also tell me who signs off the mayor's expenses.]]

If any of this is already published, a link will do.

{{person requester|Lorcan de Witt}}`,
  },
  {
    shape: 'housing association tenant under the EIR, asks joined by as well as',
    letter: `Dear Landlord,

[[d Under the Environmental Information Regulations 2004 I would like to see the damp survey for Block C carried out in November 2024, as well as any quotation obtained for the works it recommended.]]

[[q Who decided not to go ahead with the works, and when?]]

{{person requester|Shanice Wardrop}}
{{postal-address requester|Flat 9, Block C, Tansy Court}}`,
    accepts: `Dear Landlord,

[[d Under the Environmental Information Regulations 2004 I would like to see the damp survey for Block C carried out in November 2024]], as well as [[d any quotation obtained for the works it recommended.]]

[[q Who decided not to go ahead with the works, and when?]]

{{person requester|Shanice Wardrop}}
{{postal-address requester|Flat 9, Block C, Tansy Court}}`,
  },
  {
    shape: 'fraud statistics: one total then “of which”',
    letter: `Dear Department for Benefits,

I request the following data for 2019/20 to 2023/24 inclusive.

[[s Number of fraud referrals received from the public, by year.]]
[[s<1 Of those, the number that led to an investigation.]]
[[s<1 Of those investigated, the number that led to a prosecution.]]

Regards,
{{person requester|Anouk Silverdale}}`,
    accepts: `Dear Department for Benefits,

I request the following data for 2019/20 to 2023/24 inclusive.

[[s Number of fraud referrals received from the public, by year.]]
[[s<1 Of those, the number that led to an investigation.]]
[[s<2 Of those investigated, the number that led to a prosecution.]]

Regards,
{{person requester|Anouk Silverdale}}`,
  },
  {
    shape: 'animal welfare campaigner, list of experiments, with a long why',
    letter: `Dear University,

I am a member of the public with a long interest in the welfare of laboratory animals. In 2012 the sector signed a concordat on openness, and I believe that the public has a right to know what is done in its name.

With that in mind, please would you let me know the following.

[[s How many animals of each species were used in procedures in 2024.]]
[[s<1 How many of these procedures were classed as severe.]]
[[q Whether any non-compliance was reported to the regulator, and its outcome.]]

I would prefer to receive this electronically.

{{person requester|Rowena Tikhonov}}`,
  },
  {
    shape: 'a spreadsheet asked for with its columns in prose',
    letter: `Good morning,

[[d Could you provide a list of all business properties currently receiving charitable rate relief, including the ratepayer's name, the address, the rateable value and the date relief was granted? Please exclude sole traders.]]

Kind regards,
{{person requester|Damini Crowther}}
Ratewise Surveyors Ltd`,
  },
];
