import type { MarkedCase } from './marked-case.ts';

/** The eighth round of letters written before anything was run on them: requests typed into portals, mailed in a hurry or dictated by an office. Notation: see `readCase`. */
export const FRESH_8: readonly MarkedCase[] = [
  {
    shape: 'police and crime, one question with many conditions',
    letter: `Dear West Mercale Police,

[[s Please state how many crimes recorded between 1 January 2023 and 31 December 2024 had the word "e-scooter" in the MO field, where the outcome was "no suspect identified", broken down by offence type.]]

If a manual search would be needed please let me know before refusing so that I can refine the request.

Yours faithfully,

{{person requester|Lionel Trent}}`,
  },
  {
    shape: 'what the letter calls points, with a question in each',
    letter: `Dear Sir or Madam

I refer to the Council's decision of 4 September to close Fulbrook Day Centre.

Point 1. [[d Please provide the equality impact assessment which was carried out before that decision.]]

Point 2. [[q Please state the date on which it was completed and who wrote it.]]

Point 3. [[s Please state the number of service users who were consulted and how many of them objected.]]

Point 4. [[d Please provide all reports put to Members.]]

Yours faithfully

{{person requester|Muriel Entwhistle}}`,
  },
  {
    shape: 'a chatty mail with three things wanted',
    letter: `Hiya

Hope you're well! I run a small history group in the village and we're putting together a display about the old isolation hospital on Quarry Bank. [[d I was hoping you might have some plans or photos of the building]] and [[q I'd love to know when it was knocked down.]] [[q Also does the council still own the land?]]

No rush at all.

{{person requester|Pam}} x`,
  },
  {
    shape: 'numbers pasted from a PDF with broken lines',
    letter: `Dear Records Team

Please supply the following under the Freedom of Information Act:

1. [[s The total number of vacant posts in the Children's Services
directorate as at 30 September 2025.]]
2. [[s The number of those posts which are being covered by agency
workers.]]
3. [[s The average daily rate being paid for an agency social worker,
excluding VAT.]]

Regards
{{person requester|Tobias Merriweather}}`,
    accepts: `Dear Records Team

Please supply the following under the Freedom of Information Act:

1. [[s The total number of vacant posts in the Children's Services
directorate as at 30 September 2025.]]
2. [[s<1 The number of those posts which are being covered by agency
workers.]]
3. [[s The average daily rate being paid for an agency social worker,
excluding VAT.]]

Regards
{{person requester|Tobias Merriweather}}`,
  },
  {
    shape: 'asks after each fact in a bulleted list',
    letter: `Hello,

I have some queries about the pay and display machines at Sandy Bay:

* The machines stopped taking cash in April. [[q Why was this done?]]
* The sign says that tickets can be bought by phone. [[q Which company runs the phone service]] and [[s what does the council pay it?]]
* I got a ticket on 2 August although the signal was down. [[s How many tickets were issued at Sandy Bay that day?]]

Thank you
{{person requester|Clive Nutbourne}}`,
    accepts: `Hello,

I have some queries about the pay and display machines at Sandy Bay:

* [[e The machines stopped taking cash in April. Why was this done?]]
* [[q The sign says that tickets can be bought by phone. Which company runs the phone service and what does the council pay it?]]
* [[s I got a ticket on 2 August although the signal was down. How many tickets were issued at Sandy Bay that day?]]

Thank you
{{person requester|Clive Nutbourne}}`,
  },
  {
    shape: 'lettered list under a sentence, then a further question in prose',
    letter: `Dear Education Authority,

Could you please let me have, for each of the school years 2021-22, 2022-23 and 2023-24:

a. [[s the number of children educated at home;]]
b. [[s the number of school attendance orders made;]]
c. [[s the number of prosecutions for breach of an order.]]

[[q Please also say whether the Authority intends to appoint an elective home education adviser in 2026.]]

Yours sincerely

{{person requester|Dr Yewande Clarke}}`,
  },
  {
    shape: 'ministerial diary, one long sentence with and',
    letter: `Dear Cabinet Secretariat,

[[d Please provide me with a list of all meetings which the Minister held with media proprietors, editors and senior executives in the last quarter]], and [[d copies of any notes taken of those meetings.]]

I would like the above information to be provided to me as electronic copies.

Yours faithfully,

{{person requester|Sholto Brewis}}`,
    accepts: `Dear Cabinet Secretariat,

[[d Please provide me with a list of all meetings which the Minister held with media proprietors, editors and senior executives in the last quarter, and copies of any notes taken of those meetings.]]

I would like the above information to be provided to me as electronic copies.

Yours faithfully,

{{person requester|Sholto Brewis}}`,
  },
  {
    shape: 'tenant asks about own repairs and the block',
    letter: `Dear Homes Team

I am the tenant of {{postal-address requester|Flat 22 Harbour Point}}. My lift has been out since 11 August.

1. [[q When was the lift last serviced?]]
2. [[s How many days has it been out of action in the last 12 months?]]
3. [[d Please send me copies of the engineer's reports.]]
4. [[q Who is responsible for paying for the repair, you or the freeholder?]]
5. [[s How much service charge have I been charged for the lift this year?]]

{{person requester|Miss Keisha Allardyce}}
{{phone requester|07700 900771}}`,
  },
  {
    shape: 'a table of what is wanted, typed with tabs',
    letter: `Dear FOI Officer

[[s Please complete the table below for your Trust.]]

Year	Complaints received	Complaints upheld
2022
2023
2024

[[q Please also state the name of the executive lead for complaints.]]

Regards
{{person requester|Simeon Gough}}`,
    accepts: `Dear FOI Officer

[[s Please complete the table below for your Trust.

Year	Complaints received	Complaints upheld
2022
2023
2024]]

[[q Please also state the name of the executive lead for complaints.]]

Regards
{{person requester|Simeon Gough}}`,
  },
  {
    shape: 'scope first, then each question a paragraph',
    letter: `Dear Department for Ports,

My request relates to the decision to withdraw the Harwold freeport bid. For the avoidance of doubt I do not require drafts, or anything already on your website.

[[q I would like to know on what date Ministers were first advised that the bid would be withdrawn.]]

[[d I would like to see any submission made to Ministers about the bid between 1 May 2025 and 30 June 2025.]]

[[s I would like to know the total cost to the Department of preparing the bid, including consultants.]]

Kind regards,

{{person requester|Oriel Mackintosh}}`,
  },
  {
    shape: 'US police body camera and a use of force form',
    letter: `To Whom It May Concern:

Pursuant to the State Public Records Act, I hereby request the following records:

- [[d Body-worn camera footage of the arrest of {{person third-party|Marcus Dellinger}} on March 3, 2025, near 400 Alder Street.]]
- [[d The incident report and any use of force report filed by the officers involved.]]
- [[d The dispatch (CAD) log for the call.]]

The requested documents will be made available to the general public, and this request is not being made for commercial purposes.

In the event that there are fees, I would be grateful if you would inform me of the total charges in advance of fulfilling my request. I would prefer the request filled electronically, by e-mail attachment if available or CD-ROM if not.

Thank you in advance for your anticipated cooperation in this matter. I look forward to receiving your response to this request within 10 business days, as the statute requires.

Sincerely,

{{person requester|Geraldine Fontaine}}`,
  },
  {
    shape: 'student survey with yes or no options after each question',
    letter: `Dear Fire Authority,

I'm carrying out research for my MSc in emergency management.

1) [[q Does your service have a wellbeing strategy? (Yes / No)]]
2) [[q Is it reviewed every year? (Yes / No)]]
3) [[q Do you offer counselling to retained firefighters? (Yes / No / Planned)]]
4) [[s How many sessions were taken up in 2024?]]

Thank you for taking the time,
{{person requester|Hamza Lindley}}`,
  },
  {
    shape: 'request for whose name is on a document, in capitals',
    letter: `TO THE FREEDOM OF INFORMATION OFFICER

[[q PLEASE TELL ME WHO AUTHORISED THE REMOVAL OF THE BENCHES FROM MARKET SQUARE]] AND [[q WHERE THEY ARE NOW.]]

[[s HOW MUCH DID IT COST?]]

{{person requester|BERNARD SALTMARSH}}`,
    accepts: `TO THE FREEDOM OF INFORMATION OFFICER

[[q PLEASE TELL ME WHO AUTHORISED THE REMOVAL OF THE BENCHES FROM MARKET SQUARE AND WHERE THEY ARE NOW.]]

[[s HOW MUCH DID IT COST?]]

{{person requester|BERNARD SALTMARSH}}`,
  },
  {
    shape: 'a request whose subject is a company and its directors',
    letter: `Dear Enterprise Agency,

I am seeking information on the grant made to Fellgate Composites Ltd in 2023.

In particular:
(i) [[d the application form and business plan submitted by the company;]]
(ii) [[q the date on which the grant was approved, and by whom;]]
(iii) [[s the amount paid to date]]; and
(iv) [[d any correspondence in which the company told the Agency of its intention to close the Fellgate works.]]

I am happy for the personal data of junior staff to be redacted.

Yours faithfully,
{{person requester|Ronan Tulloch}}`,
  },
  {
    shape: 'two numbered requests each with its own parts',
    letter: `Dear Chief Executive's Office,

Request 1
[[d All contracts awarded without competition in 2024/25, showing:]]
- name of supplier
- value
- reason for the exemption

Request 2
[[s The number of contracts which were extended in the same period]], and [[s the total value of the extensions.]]

Yours,

{{person requester|Beatrix Oldroyd}}`,
    accepts: `Dear Chief Executive's Office,

Request 1
[[d All contracts awarded without competition in 2024/25, showing:
- name of supplier
- value
- reason for the exemption]]

Request 2
[[s The number of contracts which were extended in the same period, and the total value of the extensions.]]

Yours,

{{person requester|Beatrix Oldroyd}}`,
  },
  {
    shape: 'hospital parking, short sentences without question marks',
    letter: `Hi there

Can you please tell me the following about parking at the General Hospital.

[[s How many spaces there are for visitors]]
[[s How many spaces there are for staff]]
[[s What the charges were in 2019 and what they are now]]
[[s How much was made from parking in each of the last three years]]
[[q Whether blue badge holders have to pay]]

Many thanks
{{person requester|Josie Applegarth}}`,
  },
  {
    shape: 'neighbour of a licensed venue, EIR and complaints',
    letter: `Dear Environmental Health,

I would like to know the following about The Brass Monkey, 7 Cannon Street:

1. [[s the number of noise complaints in the last 12 months]]
2. [[d the results of any noise monitoring]]
3. [[q whether an abatement notice has been served, and if not why not]]
4. [[d a copy of the current premises licence]]

Please treat this as a request under the EIR if you think that those are the right rules.

{{person requester|Ottilie Sprague}}
{{postal-address requester|9 Cannon Street}}`,
    accepts: `Dear Environmental Health,

I would like to know the following about The Brass Monkey, 7 Cannon Street:

1. [[s the number of noise complaints in the last 12 months]]
2. [[d the results of any noise monitoring]]
3. [[q whether an abatement notice has been served]], and [[e<3 if not why not]]
4. [[d a copy of the current premises licence]]

Please treat this as a request under the EIR if you think that those are the right rules.

{{person requester|Ottilie Sprague}}
{{postal-address requester|9 Cannon Street}}`,
  },
  {
    shape: 'reply to clarification quoted above',
    letter: `Dear {{person unknown|Ms Quartermain}},

Thank you for your email asking me to clarify my request.

By "senior staff" I mean anyone on grade 12 or above. The period I am interested in is 1 April 2022 to 31 March 2025.

So to be clear I would like:

1. [[s the number of senior staff who left with a settlement agreement;]] and
2. [[s the total paid to them.]]

Best wishes,

{{person requester|Duncan Peverell}}

On 3 Nov 2025, at 14:20, FOI Team <foi@example.gov.uk> wrote:

> Dear {{person requester|Mr Peverell}}
> Please could you tell us what you mean by senior staff and which period you are interested in?
> Regards
> FOI Team`,
    accepts: `Dear {{person unknown|Ms Quartermain}},

Thank you for your email asking me to clarify my request.

By "senior staff" I mean anyone on grade 12 or above. The period I am interested in is 1 April 2022 to 31 March 2025.

So to be clear I would like:

1. [[s the number of senior staff who left with a settlement agreement;]] and
2. [[s<1 the total paid to them.]]

Best wishes,

{{person requester|Duncan Peverell}}

On 3 Nov 2025, at 14:20, FOI Team <foi@example.gov.uk> wrote:

> Dear {{person requester|Mr Peverell}}
> Please could you tell us what you mean by senior staff and which period you are interested in?
> Regards
> FOI Team`,
  },
  {
    shape: 'a school closure with a request in the last line only',
    letter: `Dear Director of Education

For the second year running the infant school has been closed for a week because the boiler has failed. My wife and I both work and have had to take unpaid leave. The head teacher told parents at a meeting in the spring that a new boiler had been promised three years ago. Nothing was done over the summer.

We think this is a disgrace and so do all of the parents we have spoken to.

[[d Under freedom of information, please let us have all correspondence between the school and the council about the boiler since January 2022.]]

{{person requester|Mr and Mrs Hatherley}}`,
  },
  {
    shape: 'journalist asks for a spreadsheet, columns after a colon in one line',
    letter: `Good afternoon,

Please can I request the following under FOI:

[[d A spreadsheet of all food hygiene inspections carried out between 1 July and 30 September 2025, with the following columns: name of business, address, date of inspection, rating given, rating before.]]

[[s Separately, the number of prosecutions for food hygiene offences in 2024 and 2025 to date.]]

Kind regards,
{{person requester|Niamh Stedman}}
Data journalist`,
  },
  {
    shape: 'a relative asks how a death was investigated',
    letter: `Dear Coroner's Office / Trust Information Team

My brother {{person third-party|Alan Crossley}} died on Rowan Ward on 30 January 2025. The inquest has been opened and adjourned.

We would be grateful to know:

- [[q whether a serious incident investigation has been carried out]]
- [[q if so, when it will be finished and whether we will see it]]
- [[d what the Trust's policy is on telling families]]

{{person requester|Sheila Crossley-Dunne}}`,
    accepts: `Dear Coroner's Office / Trust Information Team

My brother {{person third-party|Alan Crossley}} died on Rowan Ward on 30 January 2025. The inquest has been opened and adjourned.

We would be grateful to know:

- [[q whether a serious incident investigation has been carried out]]
- [[q<1 if so, when it will be finished and whether we will see it]]
- [[d what the Trust's policy is on telling families]]

{{person requester|Sheila Crossley-Dunne}}`,
  },
  {
    shape: 'a Word list where each item ends in a question and a reason stands in brackets',
    letter: `Dear Sir,

Questions for the Rural Payments body:

1. [[s How many claims were made under the hedgerow scheme in 2024? (I understand the scheme opened late.)]]
2. [[s How many have been paid?]]
3. [[s How many are outstanding, and what is the oldest of them? (The date of claim will do.)]]

Yours truly,
Major {{person requester|R. T. Holroyd}}`,
    accepts: `Dear Sir,

Questions for the Rural Payments body:

1. [[s How many claims were made under the hedgerow scheme in 2024? (I understand the scheme opened late.)]]
2. [[s<1 How many have been paid?]]
3. [[s<1 How many are outstanding, and what is the oldest of them? (The date of claim will do.)]]

Yours truly,
Major {{person requester|R. T. Holroyd}}`,
  },
  {
    shape: 'IT vendor, same five facts for two systems',
    letter: `Hello FOI Team,

Could you please answer the below for each of (A) your HR system and (B) your payroll system:

1. [[q Name of the system and the supplier]]
2. [[q Contract start and end dates]]
3. [[s Annual cost of licences]]
4. [[s Number of users]]
5. [[q Is the system hosted on site or in the cloud?]]

Kind Regards
{{person requester|Elliot Farrant}}
Business Development Manager`,
  },
  {
    shape: 'Welsh council, bilingual greeting, prose with a list in a sentence',
    letter: `Annwyl Gyngor / Dear Council,

[[s I would like to know how many complaints about Welsh language services were received in 2023-24 and 2024-25]], [[s how many were upheld]], and [[q what was done as a result.]]

Diolch yn fawr

{{person requester|Gwilym Treharne}}`,
    accepts: `Annwyl Gyngor / Dear Council,

[[s I would like to know how many complaints about Welsh language services were received in 2023-24 and 2024-25, how many were upheld, and what was done as a result.]]

Diolch yn fawr

{{person requester|Gwilym Treharne}}`,
  },
  {
    shape: 'a request about oneself to an employer',
    letter: `Dear HR,

I worked for you as a passenger assistant from 2016 to May 2025 (payroll number {{reference-number requester|PA-33871}}).

Please send me:

1. [[d my personnel file]]
2. [[d the notes of the disciplinary hearing on 14 April 2025]]
3. [[d any e-mail about me between {{person third-party|Sandra Keogh}} and {{person third-party|Phil Bright}} in March and April 2025]]

Yours sincerely

{{person requester|Terrence Adeleke}}`,
  },
  {
    shape: 'forwarded by a councillor with a covering line',
    letter: `Please see below from a resident. Could this be answered as an FOI please?

{{person official|Cllr Joan Petrie}}

---------- Forwarded message ---------
From: {{person requester|Wilf Danby}} <{{email requester|wilf.danby@example.net}}>
Date: Mon, 6 Oct 2025 at 19:40
Subject: Playground
To: <cllr.petrie@example.gov.uk>

Hi Joan

[[q Why has the zip wire been taken out of the playground on Mill Lane?]] [[q When will it be put back]] and [[s how much is it going to cost?]]

{{person requester|Wilf}}`,
  },
  {
    shape: 'a one paragraph request to a regulator with semicolons',
    letter: `Dear Regulator,

Please disclose: [[s the number of whistleblowing reports received about care homes in 2024]]; [[s the number which led to an inspection]]; [[q the names of the homes inspected as a result]]; and [[d any guidance given to inspectors on how to handle such reports.]]

{{person requester|Verity Osgood-Lane}}`,
  },
  {
    shape: 'Irish local authority, schedule and one exclusion',
    letter: `Dear FOI Decision Maker,

I wish to make a request under the FOI Act 2014 for the following records:

- [[d the engineer's report on the flooding of Bridge Street in December 2024]]
- [[d all submissions made to the Council by residents of Bridge Street since that date]]
- [[d the Council's correspondence with the Office of Public Works concerning flood defences for the town]]

I am not looking for press cuttings or for records which are already in the public domain.

Le meas

{{person requester|Séamus Hanratty}}`,
  },
  {
    shape: 'a question about a road with the reason first and a double question',
    letter: `Good Evening

As there have now been four accidents at the crossroads of Ladle Lane and the B4419 in under a year [[q could you tell me whether a speed survey has been done]] and [[d could I see the results?]] [[q Is there any plan to put in a mini roundabout?]]

Yours in hope
{{person requester|Barbara Inskip}}`,
    accepts: `Good Evening

[[q As there have now been four accidents at the crossroads of Ladle Lane and the B4419 in under a year could you tell me whether a speed survey has been done]] and [[d could I see the results?]] [[q Is there any plan to put in a mini roundabout?]]

Yours in hope
{{person requester|Barbara Inskip}}`,
  },
  {
    shape: "annual round robin with last year's reference",
    letter: `Dear University,

This is the same request that I made last year (your ref {{reference-number requester|FOI-2024-0417}}) but for the academic year 2024/25.

1. [[s How many allegations of academic misconduct were made?]]
2. [[s How many involved the use of generative AI?]]
3. [[s How many of the allegations were upheld, and how many students were expelled as a result?]]
4. [[q Which software does the University use to detect it?]]

Please note I only need figures for taught students.

Many thanks
{{person requester|Cormac Abel}}`,
    accepts: `Dear University,

This is the same request that I made last year (your ref {{reference-number requester|FOI-2024-0417}}) but for the academic year 2024/25.

1. [[s How many allegations of academic misconduct were made?]]
2. [[s<1 How many involved the use of generative AI?]]
3. [[s<1 How many of the allegations were upheld, and how many students were expelled as a result?]]
4. [[q Which software does the University use to detect it?]]

Please note I only need figures for taught students.

Many thanks
{{person requester|Cormac Abel}}`,
  },
];
