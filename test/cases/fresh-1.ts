import type { MarkedCase } from './marked-case.ts';

/** Letters written before anything was run on them: the first such round. Notation: see `readCase`. */
export const FRESH_1: readonly MarkedCase[] = [
  {
    shape: 'a portal letter with headings over bare items',
    letter: `Dear Wrexham Maelor Health Board,

Please treat this as a request under the Freedom of Information Act 2000.

Staff parking at Maelor Park Hospital

1. [[s Number of staff permits issued in each of the last three financial years]]
2. [[s Number of staff on the waiting list for a permit as at 1 October 2025]]
3. [[s Income from staff permits, by year]]

Visitor parking

4. [[q Name of the company that runs the barriers]]
5. [[d A copy of the current contract with that company, including any variations]]
6. [[s Total number of parking charge notices issued to visitors in 2024/25, and how many were cancelled on appeal]]

If you need to refuse any part please cite the exemption in full.

Yours faithfully,

{{person requester|Aneurin Pugh-Davies}}`,
  },
  {
    shape: 'several totals wished for in one sentence',
    letter: `Hi there

Im writing a piece on library fines and [[s would be grateful if you could tell me how much your library service took in overdue charges in 2023]] and [[s how many borrowers currently owe more than £50]]. [[q Is the council planning to scrap fines?]]

Ta
{{person requester|Jonty Obuya}}
Freelance
{{phone requester|07700 900218}}`,
  },
  {
    shape: 'an also which without a joining word',
    letter: `[[q Can you please confirm which roads in Penwith will be gritted this winter]], also [[q which depots hold the salt]] and [[s how many drivers are trained]].

thanks, {{person requester|Morwenna Teague}}`,
  },
  {
    shape: 'a lawyer’s schedule of documents after numbered background',
    letter: `Our ref: {{reference-number requester|LK/20993/7}}

BY EMAIL ONLY

Dear Sirs

Our client: {{person third-party|Mrs Parveen Chaudhary}}
Premises: {{postal-address third-party|18 Tannery Row, Batley}}

1. We act for the above named in relation to a claim for housing disrepair.
2. Our client has been your tenant since 14 June 2016.
3. Our client complained of damp on a number of occasions and no repairs were done.

Under the Freedom of Information Act 2000 we request that you disclose the following:

(a) [[d The tenancy file for the premises;]]
(b) [[d Repair logs and inspection reports from 2016 to date;]]
(c) [[d The gas safety certificates for each year of the tenancy;]]
(d) [[d Your policy on damp and mould in force in December 2022.]]

We look forward to hearing from you within twenty working days.

Yours faithfully

Lomax Kettley LLP`,
  },
  {
    shape: 'a vendor’s table of contract fields',
    letter: `Good Morning,

I am currently embarking on a research project around print services and was hoping you could provide me with some contract information relating to the following:

[[q For each managed print contract please provide:]]

1. [[q<1 Supplier]]
2. [[s<1 Annual spend]]
3. [[s<1 Number of devices and their make and model]]
4. [[q<1 Contract start and expiry dates]]
5. [[q<1 Contract review date]]
6. [[q<1 Who in the organisation is responsible for this contract? Please send their full name, job title, direct number and email address.]]

If there is more than one supplier please list each separately.

Kind Regards,

{{person requester|Tamsin Bexhill}}
Market Analyst
{{email requester|t.bexhill@printscope.example}}`,
    accepts: `Good Morning,

I am currently embarking on a research project around print services and was hoping you could provide me with some contract information relating to the following:

For each managed print contract please provide:

1. [[q Supplier]]
2. [[s Annual spend]]
3. [[s Number of devices and their make and model]]
4. [[q Contract start and expiry dates]]
5. [[q Contract review date]]
6. [[q Who in the organisation is responsible for this contract? Please send their full name, job title, direct number and email address.]]

If there is more than one supplier please list each separately.

Kind Regards,

{{person requester|Tamsin Bexhill}}
Market Analyst
{{email requester|t.bexhill@printscope.example}}`,
  },
  {
    shape: 'a neighbour about an extension, no paragraphs',
    letter: `Dear planning I have lived at {{postal-address requester|3 Cobbler's Fold, Masham}} for 31 years and nobody asked me about the extension next door which takes all my light. [[d I want to see the officers report for 24/01187/HOUS]] and [[q I want to know if anyone visited the site before it was passed]]. I am {{other requester|82}} and I have a {{health requester|heart condition}} and this has been very upsetting.

{{person requester|Mrs E Thackray}}`,
  },
  {
    shape: 'a US request with a definitions section and sub-items',
    letter: `Dear FOIA Officer:

Pursuant to the Freedom of Information Act, 5 U.S.C. § 552, the Tidewater Records Project hereby requests the following records.

I. Definitions

"Agency" means the Coastal Permits Bureau and any of its regional offices.
"Communications" means emails, text messages, letters, and calendar entries.

II. Records requested

1. [[d All communications between the Agency and Harlow Dredging Inc. concerning the Pine Sound permit.]]
2. [[d All draft and final environmental assessments for the Pine Sound permit.]]
3. [[d Visitor logs for the Agency's Norfolk office for May 2025.]]

The time frame for this request is January 1, 2024 through the date of the search.

III. Fee waiver

We request a waiver of all fees. The Tidewater Records Project is a nonprofit and disclosure is in the public interest.

Please provide records electronically in native format.

Sincerely,

{{person requester|Marisol Eckhardt-Vance}}
Staff Attorney
Tidewater Records Project
{{phone requester|(757) 555-0162}}`,
  },
  {
    shape: 'one line, badly typed',
    letter: `[[s how many ppl got caught without a bus ticket on the 73 last year an how much was collected]]`,
    accepts: `[[s how many ppl got caught without a bus ticket on the 73 last year]] [[s an how much was collected]]`,
  },
  {
    shape: 'a parent asking a school in ordinary paragraphs',
    letter: `Dear {{person unknown|Mrs Adeleke-Ross}}

I am writing as the parent of a child in year 4. Following the letter that went out on Monday about the changes to the behaviour policy, I would like to make a freedom of information request.

[[d First, please could I have a copy of the minutes of the governors' meeting at which the policy was agreed.]] [[s Second, how many pupils have been placed in isolation since September, broken down by year group?]] [[d Third, I would like to see the equality impact assessment, if one was done]].

I should say that we are otherwise very happy with the school.

Many thanks
{{person requester|Grace Tembo}}`,
  },
  {
    shape: 'a question with options in a list',
    letter: `Dear Sir/Madam

1. [[q Which of the following does the Trust use to record pressure ulcers?
a) Datix
b) Ulysses
c) a paper form
d) other (please specify)]]

2. [[s How many category 3 ulcers were recorded in 2024?]]

3. [[q Does the Trust employ a tissue viability nurse?]]

Regards
{{person requester|Siobhan Mac Giolla Bhríde}}`,
  },
  {
    shape: 'an AI-written letter with legal paragraphs and bold headings',
    letter: `Subject: Freedom of Information Request – Automated Decision-Making Tools

Dear Freedom of Information Officer,

I am writing to submit a formal request under the Freedom of Information Act 2000 ("the Act"). I am seeking information regarding the use of algorithmic and automated decision-making tools within your organisation.

**Information Requested**

**1. Tools in Use**
- [[d A list of all automated decision-making tools currently used in benefits administration]]
- [[q The supplier of each tool]]
- [[q The date on which each tool was first deployed]]

**2. Impact Assessments**
- [[d Copies of any Data Protection Impact Assessments completed for these tools]]
- [[d Copies of any Equality Impact Assessments completed for these tools]]

**3. Expenditure**
- [[s Total expenditure on these tools for each financial year from 2021/22 to 2024/25]]

**Format**
I would prefer to receive the information electronically, ideally in CSV or PDF format.

**Legal Basis**
Section 1(1) of the Act entitles any person to be informed in writing whether information is held. Under section 16, you have a duty to provide advice and assistance. If any exemption is applied, please conduct the public interest test and provide full reasoning.

I look forward to your acknowledgement and to your full response within 20 working days.

Yours sincerely,
{{person requester|Ruaridh Castellanos}}`,
  },
  {
    shape: 'a forwarded request with a colleague’s note that asks something itself',
    letter: `Hi {{person unknown|Bev}}

Can you log this one please and send to Highways? I think it's a repeat of one from August.

Cheers
{{person official|Darren}}

From: {{person requester|Ifeoma Brandvold}} <{{email requester|ifeoma.b@example.net}}>
Sent: 12 November 2025 08:41
To: FOI Mailbox <foi@strelsau.example>
Subject: Bus lanes

Hello,

1. [[s How many penalty charge notices were issued at the Corn Street bus gate in October 2025?]]
2. [[s How much income came from them?]]

Regards,
{{person requester|Ifeoma}}`,
  },
  {
    shape: 'prose wish with several objects',
    letter: `I would like to request [[d the job description]], [[s the salary band]] and [[q the date of appointment]] of the Head of Communications.

{{person requester|P. Winterbourne}}`,
    accepts: `[[d I would like to request the job description, the salary band and the date of appointment of the Head of Communications.]]

{{person requester|P. Winterbourne}}`,
  },
  {
    shape: 'a Scottish letter with sub-questions in brackets',
    letter: `Dear FOI Team

I request the following under the Freedom of Information (Scotland) Act 2002.

(1) [[s The number of pupils who were home educated in the council area in (i) 2022, (ii) 2023 and (iii) 2024.]]

(2) [[s The number of requests to withdraw a child from school that were refused in the same years,]] and [[e the reasons for each refusal.]]

(3) [[d Any guidance given to head teachers on such requests.]]

Please note that I do not want any personal data and small numbers can be suppressed.

Le meas
{{person requester|Eilidh NicDhòmhnaill}}`,
    accepts: `Dear FOI Team

I request the following under the Freedom of Information (Scotland) Act 2002.

(1) [[s The number of pupils who were home educated in the council area in (i) 2022, (ii) 2023 and (iii) 2024.]]

(2) [[s The number of requests to withdraw a child from school that were refused in the same years, and the reasons for each refusal.]]

(3) [[d Any guidance given to head teachers on such requests.]]

Please note that I do not want any personal data and small numbers can be suppressed.

Le meas
{{person requester|Eilidh NicDhòmhnaill}}`,
  },
  {
    shape: 'a prisoner’s letter about himself and a general question',
    letter: `{{person requester|Kwabena Darling}} {{reference-number requester|A4471EK}}
{{criminal-record requester|HMP Fosse Way, C2-14}}

Dear Sir,

[[d I would like a copy of my security file from the time I came here.]] [[s I would also like to know how many complaints about the canteen were made by prisoners on C wing this year]] and [[s how many were upheld]]. Officer {{person third-party|Plimsoll}} said I would have to write to you as the wing do not hold it.

Thank you`,
  },
  {
    shape: 'dates of the request as bullets, then the questions',
    letter: `Good afternoon,

Please answer for each of the following periods:
- 1 April 2022 to 31 March 2023
- 1 April 2023 to 31 March 2024
- 1 April 2024 to 31 March 2025

1. [[s How many homelessness applications did the council receive?]]
2. [[s How many were accepted as a main duty?]]
3. [[s What was the average time in temporary accommodation?]]

Kind regards

{{person requester|Yusuf al-Hakimi}}
Housing reporter, The Severn Ledger`,
  },
  {
    shape: 'if yes and if no on separate bullets',
    letter: `Dear University of Strelsau,

• [[q Does the university have a policy on students' use of generative AI?]]
• [[d<1 If yes, please provide a copy]]
• [[q<1 If no, is one being drafted?]]
• [[s How many students were referred for academic misconduct involving AI in 2023/24?]]
• [[s<4 Of these, how many were expelled?]]

I'm a student journalist.

Best
{{person requester|Xiuying Hargreaves}}`,
  },
  {
    shape: 'a list of what is not wanted',
    letter: `Dear Dorset and Wey Fire Authority,

[[d Please provide the incident log for the fire at Quarr Mill on 9 August 2025.]]

I am not asking for:
* the names of firefighters
* details of any casualty
* anything that would prejudice the inquest

[[d Please also provide the fire safety audit carried out there before the fire.]]

Yours faithfully,

{{person requester|Barnabas Oyelaran}}`,
  },
  {
    shape: 'a councillor with a mobile signature',
    letter: `Afternoon both

Residents in Elm Ward keep asking me about the new bins. [[s What did they cost per unit]] and [[q who signed off on the spend]]? Happy for this to go down the FOI route if that is easier.

Thx

{{person requester|Cllr Delyth Ap Rhys}}
Elm Ward
Sent from my iPhone`,
  },
  {
    shape: 'an Irish letter with preferred form and a period',
    letter: `A Chara,

In accordance with Section 12 of the Freedom of Information Act 2014, I wish to request access to the following records:

- [[d Correspondence between the Department and Bord Iascaigh Ruaidh regarding the harbour at Dunaff from 1 January 2024 to date]]
- [[d Briefing notes prepared for the Minister for the Dáil debate of 14 May 2025]]

My preferred form of access is to receive soft copies by email.

Is mise le meas,

{{person requester|Caoimhe Ní Mhaoláin}}
{{phone requester|085 555 0177}}`,
  },
  {
    shape: 'US stop and traffic questions about a named officer and a plate',
    letter: `To the Records Custodian,

Under the Illinois FOIA I am requesting the following:

[[d Dash camera and body camera video of the traffic stop of my vehicle, plate {{vehicle-registration requester|EK 40 219}}, on March 2, 2025 at approximately 9:15 pm on Route 31.]]
[[d The disciplinary history of Officer {{person third-party|Brent Vasquez-Toomey}}, star #2281.]]
[[d All policies on the recording of traffic stops.]]

Thanks,
{{person requester|LaShonda Pettigrew}}
{{postal-address requester|912 W. Cottonwood Ave, Apt 4, Elgin, IL 60199}}`,
  },
  {
    shape: 'question labels with a dash and long contexts',
    letter: `Hello,

I am a PhD candidate at Ruritania University looking at street lighting.

Question 1 - [[s How many street lights does the council maintain?]]

Question 2 - [[s<1 How many of these have been converted to LED? By converted I mean the whole lantern was replaced rather than the lamp alone.]]

Question 3 - [[q Are lights dimmed or switched off at night? If they are, please say between which hours.]]

Question 4 - [[d Please share any study of crime before and after dimming.]]

Question 5 - [[e Why was the moorside estate left out of the programme?]]

Best wishes
{{person requester|Zdravko Petrov-Lyle}}
{{email requester|z.petrovlyle@ruritania.example}}`,
  },
  {
    shape: 'a landlord asks in a mail pasted from Word with tabs',
    letter: `Dear Officer

FREEDOM OF INFORMATION REQUEST – SELECTIVE LICENSING

1.	[[q When did the selective licensing scheme in Harehills start and when will it end?]]
2.	[[s How many licences have been
	granted	and how many refused?]]
3.	[[s What income has the Council received from licence fees to date?]]
4.	[[s How many:
	i.	inspections have been made,
	ii.	civil penalties have been issued,
	iii.	prosecutions have been started?]]

Thanking you in anticipation

{{person requester|Harpreet S. Gill}}
{{postal-address requester|Ashgrove House, 40 Roundhay View, Leeds}} {{postcode requester|LS99 8ZY}}`,
    accepts: `Dear Officer

FREEDOM OF INFORMATION REQUEST – SELECTIVE LICENSING

1.	[[q When did the selective licensing scheme in Harehills start and when will it end?]]
2.	[[s How many licences have been
	granted	and how many refused?]]
3.	[[s What income has the Council received from licence fees to date?]]
4.	[[s How many:]]
	i.	[[s<4 inspections have been made,]]
	ii.	[[s<4 civil penalties have been issued,]]
	iii.	[[s<4 prosecutions have been started?]]

Thanking you in anticipation

{{person requester|Harpreet S. Gill}}
{{postal-address requester|Ashgrove House, 40 Roundhay View, Leeds}} {{postcode requester|LS99 8ZY}}`,
  },
  {
    shape: 'a reply to the officer’s clarification, quoted below',
    letter: `Thank you for getting back to me. To clarify, by "serious" I mean anything graded 4 or 5. [[s Please can you give me the number of serious incidents at Fennick Reservoir in each year since 2018. I don't need the location within the site.]]

Regards
{{person requester|Solveig Armitage}}

On Tue, 4 Nov 2025 at 10:02, Information Rights <ir@water.example> wrote:

> Dear {{person requester|Ms Armitage}}
>
> Could you please clarify what you mean by "serious"?
>
> Kind regards
> {{person official|Nathan Obi}}
> Information Rights Adviser`,
  },
  {
    shape: 'an ex-employee asks about her own grievance and policy',
    letter: `To HR and Data Protection

My name is {{person requester|Chidinma Frost}}, payroll number {{reference-number requester|0081177}}. I left the Trust on 30 June 2025.

Please provide:

a. [[d everything you hold about my grievance of 3 February 2025, including the notes of interviews with {{person third-party|Lorcan Vickers}} and Sister {{person third-party|Pauline Agbaje}};]]
b. [[d the grievance policy in force on that date;]]
c. [[s the number of grievances raised by staff in Theatres in the last 5 years and the number upheld.]]

My date of birth is {{date-of-birth requester|4 May 1986}} and my NI number is {{nino requester|QQ 30 41 52 B}}.

Yours sincerely
{{person requester|C. Frost}}`,
  },
  {
    shape: 'asks hidden in a rant',
    letter: `To whom this may concern,

I am absolutely disgusted. For the third week running our recycling was not taken and when I rang I was on hold for 48 minutes. Is this what we pay council tax for? Nobody there seems to care one bit. So now I am making it official. [[s Under the Freedom of Information Act tell me how many collections were missed in Juniper Close in 2025]]. [[d And I want the contract with Verdant Waste so I can see what the penalties are.]] Don't fob me off with some excuse about commercial confidentiality, it's our money.

{{person requester|R Clutterbuck}}
{{postal-address requester|22 Juniper Close}}`,
  },
  {
    shape: 'round-robin survey with yes or no and free text',
    letter: `FOI REQUEST: MENOPAUSE AT WORK

1) [[q Do you have a menopause policy? (Y/N)]]
2) [[q If yes, when was it introduced?]]
3) [[q Do you offer training to managers? (Y/N)]]
4) [[s How many staff have had sick leave recorded as menopause related in: 2022, 2023, 2024]]
5) [[s How many tribunal claims have cited menopause? Please state the outcome of each.]]
6) [[q Any other comments]]

Please return the form to {{email requester|research@ourgeneration.example}} by 12 December.`,
    accepts: `FOI REQUEST: MENOPAUSE AT WORK

1) [[q Do you have a menopause policy? (Y/N)]]
2) [[q<1 If yes, when was it introduced?]]
3) [[q Do you offer training to managers? (Y/N)]]
4) [[s How many staff have had sick leave recorded as menopause related in: 2022, 2023, 2024]]
5) [[s How many tribunal claims have cited menopause? Please state the outcome of each.]]
6) [[q Any other comments]]

Please return the form to {{email requester|research@ourgeneration.example}} by 12 December.`,
  },
  {
    shape: 'emails between named people with search terms',
    letter: `Dear Cabinet Office,

[[d Please provide all emails, WhatsApp messages and Teams chats between {{person official|Sir Alaric Penhaligon}} (then Permanent Secretary) and {{person third-party|Dame Rosalind Achebe}} of Northstar Capital sent between 1 and 31 March 2024 which contain any of the following terms:
- "Project Heron"
- "loan"
- "Strelsau Steel"]]

If the request would exceed the cost limit, please reduce the period to the first two weeks.

Yours faithfully,

{{person requester|Lukasz Brzezinski}}`,
  },
  {
    shape: 'environmental information wanted, four asks in four sentences',
    letter: `Dear Rivers Team,

We are a group of anglers on the Upper Tamble. Since the summer we've noticed grey water below the outfall at Speen Bridge and lost several hundred brown trout. [[d Can we have the discharge consent for that outfall?]] [[d We'd also like the results of the last twelve samples.]] [[q Has anyone from the agency visited since June?]] [[d If they did, please send the report.]]

Tight lines,
{{person requester|Digby Fanshawe}}
Hon. Sec., Tamble Anglers
{{phone requester|01632 960 417}}`,
    accepts: `Dear Rivers Team,

We are a group of anglers on the Upper Tamble. Since the summer we've noticed grey water below the outfall at Speen Bridge and lost several hundred brown trout. [[d Can we have the discharge consent for that outfall?]] [[d We'd also like the results of the last twelve samples.]] [[q Has anyone from the agency visited since June?]] [[d<3 If they did, please send the report.]]

Tight lines,
{{person requester|Digby Fanshawe}}
Hon. Sec., Tamble Anglers
{{phone requester|01632 960 417}}`,
  },
  {
    shape: 'not a request, a complaint about a bill',
    letter: `Account {{reference-number requester|7710 4482 19}}

I have had yet another summons for council tax I have already paid. I paid £134.20 on 1 September from my Halifax account, sort code {{bank-details requester|00-11-22}} account {{bank-details requester|12345678}}. Please correct your records and confirm to me in writing that the summons is withdrawn.

{{person requester|Odalys Whitcroft}}`,
  },
];
