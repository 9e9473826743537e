import type { MarkedCase } from './marked-case.ts';

/** The seventh round of letters written before anything was run on them: as people write to authorities. Notation: see `readCase`. */
export const FRESH_7: readonly MarkedCase[] = [
  {
    shape: 'a short request in prose with a period and a split',
    letter: `Dear Thornleigh City Council,

[[s Please can you tell me how many fixed penalty notices for littering were issued in each of the last four financial years]], and [[s how much was collected in fines over the same period. If it is possible to break this down by ward that would be helpful.]]

Yours faithfully,

{{person requester|Margaret Osei}}`,
  },
  {
    shape: 'a list pasted from Word with a tab after each number',
    letter: `Dear Sir/Madam

I am writing to you under the Freedom of Information Act 2000 to request the following information from the Trust:

1.	[[s The number of agency nurses engaged between 1 April 2024 and 31 March 2025.]]
2.	[[s The total amount paid to agencies for those nurses.]]
3.	[[s The highest hourly rate paid to an agency for a single shift.]]
4.	[[d The Trust's policy on the use of off-framework agencies.]]
5.	[[q Who within the Trust authorises off-framework bookings.]]

If you are unable to provide all of this within the cost limit, please provide 1 to 3.

I would be grateful for a reply by email.

Kind regards

{{person requester|Declan Foy}}`,
    accepts: `Dear Sir/Madam

I am writing to you under the Freedom of Information Act 2000 to request the following information from the Trust:

1.	[[s The number of agency nurses engaged between 1 April 2024 and 31 March 2025.]]
2.	[[s<1 The total amount paid to agencies for those nurses.]]
3.	[[s The highest hourly rate paid to an agency for a single shift.]]
4.	[[d The Trust's policy on the use of off-framework agencies.]]
5.	[[q Who within the Trust authorises off-framework bookings.]]

If you are unable to provide all of this within the cost limit, please provide 1 to 3.

I would be grateful for a reply by email.

Kind regards

{{person requester|Declan Foy}}`,
  },
  {
    shape: "journalist's round robin with a follow-up under each question",
    letter: `Good morning,

I'm a reporter at the Weald Gazette and am sending this to every force in the country.

1. [[s How many laptops, tablets and mobile phones belonging to the force were lost or stolen in 2023, 2024 and 2025?]] [[s<1 How many of these were recovered?]]

2. [[q Did any of the devices hold personal data that was not encrypted?]] [[q<3 If so, was the Information Commissioner told?]]

3. [[s How much has the force spent on replacing them?]]

Thanks for your help with this. Any questions, give me a shout.

{{person requester|Saffron Dwyer}}
News reporter
{{phone requester|07700 900318}}`,
    accepts: `Good morning,

I'm a reporter at the Weald Gazette and am sending this to every force in the country.

1. [[s How many laptops, tablets and mobile phones belonging to the force were lost or stolen in 2023, 2024 and 2025? How many of these were recovered?]]

2. [[q Did any of the devices hold personal data that was not encrypted? If so, was the Information Commissioner told?]]

3. [[s How much has the force spent on replacing them?]]

Thanks for your help with this. Any questions, give me a shout.

{{person requester|Saffron Dwyer}}
News reporter
{{phone requester|07700 900318}}`,
  },
  {
    shape: "vendor's IT questionnaire with sub-bullets",
    letter: `Hi,

Please could you answer the following questions regarding your organisation's network infrastructure.

1. [[q Who is your current provider of wide area network services?]]
2. [[d For the contract above please provide:]]
   - [[q<2 Start date]]
   - [[q<2 End date]]
   - [[q<2 Any extension options]]
   - [[s<2 Annual spend]]
3. [[s How many sites are connected?]]
4. [[q Do you use SD-WAN?]]
5. [[q When do you plan to go out to tender?]]
6. [[q Please provide the name and contact details of the person responsible for this contract.]]

Many thanks,

{{person requester|Jordan Pickersgill}}
Account Executive`,
  },
  {
    shape: "a resident's complaint that hides one question",
    letter: `To whom it may concern

I have lived on Almond Way for thirty one years and I have never known it as bad as this. The bins have been missed three weeks out of four, the crew leave litter all over the path and when I ring up I am told that it has been logged and nothing happens. My neighbour is 84 and cannot move her bin back by herself. I pay nearly two thousand pounds a year for this.

I have been told by the gentleman who drives the lorry that they are two men short every day and that the managers know about it. [[s I want to know how many collections were missed in our street since January]] and I want somebody to come and see for themselves what it is like.

I will be contacting my councillor.

{{person requester|Mrs P Tillotson}}
{{postal-address requester|48 Almond Way}}`,
  },
  {
    shape: "solicitor's letter with defined terms",
    letter: `Dear Sirs

Our client: {{person third-party|Mr Graham Ostler}}

We act for {{person third-party|Mr Ostler}} in connection with an accident which took place on 7 June 2025 on the footway outside 112 Station Road, Marwell ("the Location").

We should be grateful if you would provide the following pursuant to the Freedom of Information Act 2000:

(a) [[d copies of the inspection records for the Location for the two years before the accident;]]
(b) [[q the frequency with which the Location was to be inspected, and the policy which sets that frequency;]]
(c) [[d details of all complaints or reports of defects at the Location in the same period]]; and
(d) [[d copies of any repair orders raised.]]

We look forward to hearing from you within the statutory period.

Yours faithfully

Hartopp & Lane LLP`,
  },
  {
    shape: "student's dissertation with a long introduction",
    letter: `Dear University of Kelsford,

My name is {{person requester|Ffion Baptiste}} and I am a final year student of education studies at another university. For my dissertation I am looking at how universities support students who are also carers. I would be very grateful if you could help me with the following information, which I am asking of 30 universities.

How are student carers identified at your institution? I have marked my questions below.

Q1. [[q Do you ask applicants at enrolment whether they have caring responsibilities?]]
Q2. [[s How many students were recorded as carers in the academic years 2022/23 and 2023/24?]]
Q3. [[q Is there a named member of staff for student carers?]]
Q4. [[s What is the value of any bursary open to them?]]

All answers will be anonymised in my dissertation. Thank you so much in advance!

{{person requester|Ffion}}`,
    accepts: `Dear University of Kelsford,

My name is {{person requester|Ffion Baptiste}} and I am a final year student of education studies at another university. For my dissertation I am looking at how universities support students who are also carers. I would be very grateful if you could help me with the following information, which I am asking of 30 universities.

[[q How are student carers identified at your institution?]] I have marked my questions below.

Q1. [[q Do you ask applicants at enrolment whether they have caring responsibilities?]]
Q2. [[s How many students were recorded as carers in the academic years 2022/23 and 2023/24?]]
Q3. [[q Is there a named member of staff for student carers?]]
Q4. [[s What is the value of any bursary open to them?]]

All answers will be anonymised in my dissertation. Thank you so much in advance!

{{person requester|Ffion}}`,
  },
  {
    shape: 'one-line mail',
    letter: `[[d Please can I have a copy of the latest fire risk assessment for Beech Court]], and [[q who carried it out?]]

{{person requester|Ravi S}}`,
    accepts: `[[d Please can I have a copy of the latest fire risk assessment for Beech Court, and who carried it out?]]

{{person requester|Ravi S}}`,
  },
  {
    shape: "forwarded mail with a colleague's note that asks",
    letter: `Hi {{person unknown|Nicola}},

This came into the planning inbox this morning. Can you log it please and let me know who will be dealing with it?

Thanks
{{person official|Ben}}

-----Original Message-----
From: {{person requester|Harriet Coldwell}} <{{email requester|h.coldwell@example.org}}>
Sent: 14 October 2025 08:12
To: Planning
Subject: Information request

Dear Planning,

Please would you provide the following:

1. [[d The pre-application advice given for the land north of Kirk Lane.]]
2. [[d Any correspondence with the developer since 1 January 2025.]]

Regards
{{person requester|Harriet Coldwell}}`,
  },
  {
    shape: "request in a form's fields",
    letter: `A new request has been submitted through the website.

Title: Mr
Name: {{person requester|Kelvin Astbury}}
Email: {{email requester|kelvin.astbury@example.com}}
Organisation: n/a
Your request: [[s How many blue badges have been withdrawn for misuse since 2022?]] [[s How many prosecutions were there]] and [[s what was the average fine?]]
Preferred format: Email
I agree to the privacy notice: Yes`,
    accepts: `A new request has been submitted through the website.

Title: Mr
Name: {{person requester|Kelvin Astbury}}
Email: {{email requester|kelvin.astbury@example.com}}
Organisation: n/a
Your request: [[s How many blue badges have been withdrawn for misuse since 2022?]] [[s How many prosecutions were there and what was the average fine?]]
Preferred format: Email
I agree to the privacy notice: Yes`,
  },
  {
    shape: 'Scottish council, terms of the Act, bulleted',
    letter: `Dear Sir or Madam,

Under the Freedom of Information (Scotland) Act 2002, I would like to request the following information in relation to school catering:

- [[s the number of pupils entitled to free school meals at each primary school]]
- [[s the number who took up that entitlement in the week beginning 6 October 2025]]
- [[s the cost to the council of providing a meal]]
- [[d the current contract with your food supplier]]

I look forward to your response within 20 working days.

Kind regards
{{person requester|Catriona Abernethy}}`,
  },
  {
    shape: 'Irish request to a department',
    letter: `A Chara,

Under the Freedom of Information Act 2014, I wish to request access to records held by the Department, as follows:

1. [[d All correspondence between the Minister's office and the Irish Hauliers Federation between 1 January and 30 June 2025]]
2. [[d Any briefing notes prepared for the Minister's meeting with the Federation on 12 May 2025]]
3. [[d The minutes or notes of that meeting]]

My preferred form of access is by email. Please confirm receipt of this request.

Is mise le meas,

{{person requester|Aoife Brannock}}`,
    accepts: `A Chara,

Under the Freedom of Information Act 2014, I wish to request access to records held by the Department, as follows:

1. [[d All correspondence between the Minister's office and the Irish Hauliers Federation between 1 January and 30 June 2025]]
2. [[d Any briefing notes prepared for the Minister's meeting with the Federation on 12 May 2025]]
3. [[d<2 The minutes or notes of that meeting]]

My preferred form of access is by email. Please confirm receipt of this request.

Is mise le meas,

{{person requester|Aoife Brannock}}`,
  },
  {
    shape: 'US request to a federal agency with definitional outline',
    letter: `Dear FOIA Officer:

This is a request under the Freedom of Information Act, 5 U.S.C. § 552.

I. Definitions

"Records" means e-mails, memoranda, notes and text messages.
"The Facility" means the Cold Harbor processing center.

II. Records requested

1. [[d All inspection reports for the Facility from January 1, 2023 to the present.]]
2. [[d All records of complaints made by detainees at the Facility in 2024.]]
3. [[d Records sufficient to show the number of staff employed at the Facility in each month of 2024.]]

III. Fee waiver

We ask for a waiver of all fees. Disclosure of this information is likely to contribute significantly to public understanding of the operations of government.

IV. Format

Please produce records in searchable PDF.

Sincerely,

{{person requester|Walter Eisenmann}}
Staff Attorney`,
  },
  {
    shape: 'letter without a verb',
    letter: `FOI - bus lane fines 2024

[[s Number of bus lane PCNs issued in 2024, total income, and the top ten cameras]]

Thanks
{{person requester|Gary W.}}`,
    accepts: `FOI - bus lane fines 2024

[[s Number of bus lane PCNs issued in 2024]], [[s total income]], and [[s the top ten cameras]]

Thanks
{{person requester|Gary W.}}`,
  },
  {
    shape: 'one wish with several short objects',
    letter: `Dear Clerk

[[d Please send me the agenda, the minutes and the attendance list for the meeting of the allotments committee held on 9 September.]]

Thank you

{{person requester|Reg Halloway}}`,
    accepts: `Dear Clerk

[[d Please send me the agenda]], [[d the minutes]] and [[d the attendance list for the meeting of the allotments committee held on 9 September.]]

Thank you

{{person requester|Reg Halloway}}`,
  },
  {
    shape: 'broken down by, under each total',
    letter: `Dear Ministry of Transport,

I would like the following data for the years 2021 to 2024.

1) [[s Total number of driving tests cancelled by the agency
Broken down by:
- test centre
- reason for cancellation]]

2) [[s Total number of driving tests cancelled by the candidate
Broken down by:
- test centre
- month]]

Regards,
{{person requester|Bogdan Fairley}}`,
  },
  {
    shape: 'two asks, the second without its own verb',
    letter: `Hello

[[q Could you tell me which company supplies the parking machines in the High Street car park]] and also [[q when the contract ends?]] [[s Also the income from the machines in 2024/25.]]

Cheers
{{person requester|Toby}}`,
    accepts: `Hello

[[q Could you tell me which company supplies the parking machines in the High Street car park and also when the contract ends?]] [[s Also the income from the machines in 2024/25.]]

Cheers
{{person requester|Toby}}`,
  },
  {
    shape: 'questions after a preamble about the law',
    letter: `Dear Avon and Mendip NHS Foundation Trust,

The NHS Constitution says that patients should start treatment within 18 weeks of being referred. In light of this I would like to make a request under the Freedom of Information Act.

[[s As of today's date, how many patients are waiting for a first appointment with the gender identity clinic?]]

[[s What is the current average wait from referral to first appointment?]]

[[s How many referrals did the clinic receive in each month of 2025?]]

[[s How many whole time equivalent clinicians work there?]]

Please provide the information in the form of an email reply.

Yours faithfully,

{{person requester|Robin Ashdown}}`,
  },
  {
    shape: "parent to a school about their child's class",
    letter: `Dear {{person unknown|Mr Whitlock}}

Further to our conversation at the gate I would like to make a formal FOI request.

[[s How many fixed term exclusions were there in Year 9 in the last school year]] and [[s how many of those pupils were on the SEN register?]] [[d Please also provide the school's behaviour policy as it stood in September 2024.]]

I would be grateful if you did not discuss this with my son.

Yours sincerely
{{person requester|Angela Frobisher}}`,
    accepts: `Dear {{person unknown|Mr Whitlock}}

Further to our conversation at the gate I would like to make a formal FOI request.

[[s How many fixed term exclusions were there in Year 9 in the last school year]] and [[s<1 how many of those pupils were on the SEN register?]] [[d Please also provide the school's behaviour policy as it stood in September 2024.]]

I would be grateful if you did not discuss this with my son.

Yours sincerely
{{person requester|Angela Frobisher}}`,
  },
  {
    shape: "request by a councillor's office, lettered",
    letter: `Dear FOI team,

On behalf of my constituents in Lowfield I'd like to see:

a) [[d the road safety audit for the Lowfield roundabout;]]
b) [[d the modelling done by the consultants;]]
c) [[d e-mails between officers and the consultants about the modelling.]]

Yours

{{person requester|Cllr Dipesh Rawal}}
Lowfield Ward`,
  },
  {
    shape: 'where, when and what, one after another in a paragraph',
    letter: `Dear Highways England,

A large tree was cut down beside junction 9 last Tuesday. [[q Who gave permission for it to be felled?]] [[q Was a bat survey done beforehand]] and [[d if so may I have a copy?]] [[q What will be planted in its place?]]

I look forward to hearing from you.

Yours faithfully,

{{person requester|Lettice Farnaby}}`,
    accepts: `Dear Highways England,

A large tree was cut down beside junction 9 last Tuesday. [[q Who gave permission for it to be felled?]] [[q Was a bat survey done beforehand]] and [[d<2 if so may I have a copy?]] [[q What will be planted in its place?]]

I look forward to hearing from you.

Yours faithfully,

{{person requester|Lettice Farnaby}}`,
  },
  {
    shape: 'chaser with the original below',
    letter: `Dear Hartwell Borough Council,

I have not had a reply to my request below, which was due on 3 November. Please let me know when I can expect one.

Yours faithfully,

{{person requester|Ewan Prole}}

-----Original Message-----

Dear Hartwell Borough Council,

[[s How many dog wardens do you employ?]]

[[s How many stray dogs were collected in 2024, and how many were rehomed?]]

Yours faithfully,

{{person requester|Ewan Prole}}`,
    accepts: `Dear Hartwell Borough Council,

I have not had a reply to my request below, which was due on 3 November. Please let me know when I can expect one.

Yours faithfully,

{{person requester|Ewan Prole}}

-----Original Message-----

Dear Hartwell Borough Council,

[[s How many dog wardens do you employ?]]

[[s How many stray dogs were collected in 2024]], and [[s how many were rehomed?]]

Yours faithfully,

{{person requester|Ewan Prole}}`,
  },
  {
    shape: 'numbered, with a sentence of explanation before each question',
    letter: `Dear Sir,

1. In March the Cabinet approved £2.4m for the new theatre. [[s How much of this has been spent to date?]]

2. The architect was appointed without a tender. [[q Under which exemption in standing orders was this done?]]

3. I understand that the roof has been redesigned. [[d Please provide the revised drawings and the reason for the change.]]

Yours faithfully

{{person requester|A. J. Crispin}}`,
    accepts: `Dear Sir,

1. [[s In March the Cabinet approved £2.4m for the new theatre. How much of this has been spent to date?]]

2. [[q The architect was appointed without a tender. Under which exemption in standing orders was this done?]]

3. [[d I understand that the roof has been redesigned. Please provide the revised drawings and the reason for the change.]]

Yours faithfully

{{person requester|A. J. Crispin}}`,
  },
  {
    shape: 'agency spend for one month and then another',
    letter: `FAO the FOI officer

Please provide:

1. [[s Agency spend for April 2025]]
2. [[s Agency spend for May 2025]]
3. [[s Vacancies by directorate as at 31 May 2025]]

{{person requester|N Bhogal}}`,
  },
  {
    shape: 'a list that only bounds the request',
    letter: `Dear Home Office,

[[s I would like to know how many visa applications from nationals of the following countries were refused in 2024:]]

Ghana
Kenya
Nigeria
Zimbabwe

[[s I would also like to know how many of the refusals were overturned on appeal.]]

Best wishes,
{{person requester|Tendai Marlowe}}`,
    accepts: `Dear Home Office,

[[s I would like to know how many visa applications from nationals of the following countries were refused in 2024:

Ghana
Kenya
Nigeria
Zimbabwe]]

[[s I would also like to know how many of the refusals were overturned on appeal.]]

Best wishes,
{{person requester|Tendai Marlowe}}`,
  },
  {
    shape: 'subject access mixed with an ordinary request',
    letter: `Dear Data Protection Officer,

I was a patient on Larch Ward between 3 and 19 February 2025.

[[d Please send me a copy of my medical records for that stay, including the nursing notes and the falls assessment.]]

Under the Freedom of Information Act please also tell me:
- [[s how many patients fell on Larch Ward in January to March 2025]]
- [[s what the planned and the actual number of nurses were on each night shift in February 2025]]

My NHS number is {{nhs-number requester|943 476 5919}} and my date of birth is {{date-of-birth requester|17 May 1951}}.

Yours sincerely,
{{person requester|Doreen Musgrove}}`,
  },
  {
    shape: 'fire service contract, question and its condition in one item',
    letter: `To the Information Officer,

Re: fire hydrants

1) [[s How many hydrants are there in the county?]]
2) [[s How many were inspected in 2024/25?]]
3) [[s How many were found not to work, and of those how many have since been mended?]]
4) [[q If no inspections took place, why not?]]

{{person requester|Stanley Okonjo-Reed}}`,
    accepts: `To the Information Officer,

Re: fire hydrants

1) [[s How many hydrants are there in the county?]]
2) [[s How many were inspected in 2024/25?]]
3) [[s How many were found not to work, and of those how many have since been mended?]]
4) [[q<2 If no inspections took place, why not?]]

{{person requester|Stanley Okonjo-Reed}}`,
  },
  {
    shape: 'headings followed by a list of categories',
    letter: `Dear Constabulary,

[[s I am requesting the number of offences recorded in each of the following categories from 2020 to 2024:]]

Violence
- assault with injury
- assault without injury

Theft
- bicycle theft
- theft from the person

Many thanks
{{person requester|Petra Lindgren}}`,
    accepts: `Dear Constabulary,

[[s I am requesting the number of offences recorded in each of the following categories from 2020 to 2024:

Violence
- assault with injury
- assault without injury

Theft
- bicycle theft
- theft from the person]]

Many thanks
{{person requester|Petra Lindgren}}`,
  },
  {
    shape: 'a polite request with a reason at the end',
    letter: `Dear Archives,

[[d I would be grateful if you could let me have sight of the coroner's file on the sinking of the pleasure boat Mayfly in August 1961.]] I ask because my uncle, {{person third-party|Wilfred Tansley}}, was among those lost, and nobody in the family was ever told what was found.

[[q If the file has been closed, could you tell me until when]] and [[q on what ground?]]

With kind regards,
{{person requester|Irene Tansley-Moss}}`,
    accepts: `Dear Archives,

[[d I would be grateful if you could let me have sight of the coroner's file on the sinking of the pleasure boat Mayfly in August 1961.]] I ask because my uncle, {{person third-party|Wilfred Tansley}}, was among those lost, and nobody in the family was ever told what was found.

[[q If the file has been closed, could you tell me until when and on what ground?]]

With kind regards,
{{person requester|Irene Tansley-Moss}}`,
  },
  {
    shape: 'planning and environment, several copies',
    letter: `Dear Sirs,

Environmental Information Regulations 2004

In respect of planning permission 25/00417/OUT (land at Drovers End) please supply copies of:

1. [[d the officer's site notes and photographs;]]
2. [[d all representations received from the Environment Agency and the water company;]]
3. [[d the viability appraisal, unredacted]]; and
4. [[d any legal advice on the section 106 agreement.]]

If any document is withheld please identify it and state the exception relied upon.

Yours faithfully,
{{person requester|Hugh Vane-Tolland}}`,
  },
];
