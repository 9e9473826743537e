import type { MarkedCase } from './marked-case.ts';

/** The third round of letters written before anything was run on them. Notation: see `readCase`. */
export const FRESH_3: readonly MarkedCase[] = [
  {
    shape: 'a charity’s survey with sections A and B',
    letter: `Dear Freedom of Information Team

Kinship Matters is gathering evidence on support for kinship carers. We would be grateful for answers to the questions below.

Section A – Numbers

A1. [[s How many children in your area were living in formal kinship care on 31 March 2025?]]
A2. [[s How many of these had a special guardianship order?]]

Section B – Support

B1. [[q Do you pay kinship carers an allowance?]]
B2. [[s<3 If yes, what is the weekly rate for each age band?]]
B3. [[d Please attach your kinship care policy.]]

Many thanks

{{person requester|Philippa Onwuachi}}
Policy and Research Officer, Kinship Matters
{{email requester|philippa.o@kinshipmatters.example}}`,
    accepts: `Dear Freedom of Information Team

Kinship Matters is gathering evidence on support for kinship carers. We would be grateful for answers to the questions below.

Section A – Numbers

A1. [[s How many children in your area were living in formal kinship care on 31 March 2025?]]
A2. [[s<1 How many of these had a special guardianship order?]]

Section B – Support

B1. [[q Do you pay kinship carers an allowance?]]
B2. [[s<3 If yes, what is the weekly rate for each age band?]]
B3. [[d Please attach your kinship care policy.]]

Many thanks

{{person requester|Philippa Onwuachi}}
Policy and Research Officer, Kinship Matters
{{email requester|philippa.o@kinshipmatters.example}}`,
  },
  {
    shape: 'an ask with a deadline and a threat',
    letter: `Morning,

[[d Send me the breakdown of the £1.2m "transformation" budget.]] I have asked your press office three times and been ignored. If it is not with me by Friday I go to the Commissioner.

{{person requester|Gethin Roblin}}, {{phone requester|029 2018 0441}}`,
  },
  {
    shape: 'three questions in one paragraph each opened by a number word',
    letter: `Dear Sir,

I have three questions about the proposed crematorium at Ashby Folds. [[q Firstly, has an air quality assessment been carried out?]] [[s Secondly, how many objections had been received when the consultation closed?]] [[q Thirdly, which councillors visited the site on 4 March, and at whose invitation]]?

Yours etc.
{{person requester|Montague Eversholt}}
{{postal-address requester|Fold Farm, Ashby Folds}}`,
  },
  {
    shape: 'a landlord’s agent with tick-box style questions',
    letter: `Hi,

Could you let me know:

[ ] [[s How many HMO licences are in force]]
[ ] [[s How many HMO inspections were done last year]]
[ ] [[s What the fee is for a five bed HMO]]
[ ] [[q Whether you plan an Article 4 direction]]

Thanks
{{person requester|Bilal}} @ Northgate Lets`,
  },
  {
    shape: 'US request with numbered records and lettered subparts',
    letter: `Dear Records Access Officer:

Pursuant to New York's Freedom of Information Law (Public Officers Law, Article 6), I hereby request:

1. [[d All complaints received by the Department since January 1, 2023 concerning the Halsted Street shelter, including but not limited to:
   a. complaints made by residents;
   b. complaints made by staff; and
   c. complaints referred by elected officials.]]

2. [[d All inspection reports for the shelter for the same period.]]

3. [[s Records sufficient to show the number of residents on the first day of each month.]]

I am willing to pay up to $25 in duplication costs.

Respectfully,
{{person requester|Dashiell Abernathy-Cruz}}
{{email requester|dashac@example.org}}`,
    accepts: `Dear Records Access Officer:

Pursuant to New York's Freedom of Information Law (Public Officers Law, Article 6), I hereby request:

1. [[d All complaints received by the Department since January 1, 2023 concerning the Halsted Street shelter, including but not limited to:]]
   a. [[d<1 complaints made by residents;]]
   b. [[d<1 complaints made by staff]]; and
   c. [[d<1 complaints referred by elected officials.]]

2. [[d All inspection reports for the shelter for the same period.]]

3. [[s Records sufficient to show the number of residents on the first day of each month.]]

I am willing to pay up to $25 in duplication costs.

Respectfully,
{{person requester|Dashiell Abernathy-Cruz}}
{{email requester|dashac@example.org}}`,
  },
  {
    shape: 'a wish about a colleague’s conduct with many names',
    letter: `To the Data Protection Officer,

I, {{person requester|Ewan MacAskill-Rao}}, was employed as a porter at Inverallan Hospital until May. [[d I want to see the emails that {{person third-party|Sandra Twomey}}, {{person third-party|Derek Oduya}} and {{person third-party|Ms Iqbal}} sent to one another about me between 1 March and 30 May 2025]]. {{person third-party|Sandra}} has admitted to my union rep {{person third-party|Colette Hanrahan}} that there were some.

My employee number was {{reference-number requester|E119402}}.

{{person requester|E. MacAskill-Rao}}
{{postal-address requester|5/2 Jute Wynd, Dundee}} {{postcode requester|DD9 4ZX}}`,
  },
  {
    shape: 'short lines without marks under an announcing sentence',
    letter: `Good evening

please supply the following for the last academic year

[[s number of fixed term exclusions]]
[[s number of permanent exclusions]]
[[s number of pupils on part time timetables]]
[[d the attendance policy]]

regards
{{person requester|k. lisowska}}`,
  },
  {
    shape: 'a request with its own table of dates as bounds',
    letter: `Dear FOI Officer

I wish to make a request under the Freedom of Information (Scotland) Act.

[[s How many ambulances were waiting more than one hour outside A&E at Glenorchy Royal on the following dates?

03/01/2025
10/01/2025
17/01/2025
24/01/2025]]

[[s And for each date, what was the longest wait?]]

Le deagh dhùrachd
{{person requester|Seonaid Nic a' Phearsain}}`,
    accepts: `Dear FOI Officer

I wish to make a request under the Freedom of Information (Scotland) Act.

[[s How many ambulances were waiting more than one hour outside A&E at Glenorchy Royal on the following dates?]]

03/01/2025
10/01/2025
17/01/2025
24/01/2025

[[s And for each date, what was the longest wait?]]

Le deagh dhùrachd
{{person requester|Seonaid Nic a' Phearsain}}`,
  },
  {
    shape: 'reply in the thread that narrows the request',
    letter: `Hi {{person official|Joanna}},

OK, happy to narrow it. Please treat this as the request:

1. [[d Minutes of the Investment Sub-Committee, 2024 only]]
2. [[q The names of the fund managers used in 2024]]
3. [[s The fees paid to each]]

Thanks again,
{{person requester|Kasimir Bolt}}

From: FOI Team <foi@pension.example>
Sent: 18 November 2025 11:20
To: {{person requester|Kasimir Bolt}}
Subject: RE: Investments [{{reference-number requester|FOI-7741}}]

Dear {{person requester|Mr Bolt}}

Your request as it stands would exceed the appropriate limit. Could you reduce the time period?

Regards
{{person official|Joanna Whitlow}}`,
  },
  {
    shape: 'four and ask after ask in one run-on sentence',
    letter: `[[q I would like to know when the zebra crossing outside St Jude's Primary will be repainted]] and [[q who decides the priority]] and [[s how much it costs]] and [[q whether the school was told.]]

{{person requester|Alma Petrosyan}}`,
  },
  {
    shape: 'an elected member asks for planning records of one house',
    letter: `Dear Monitoring Officer,

EIR request

Please may I have, in respect of the land at {{postal-address unknown|14 Sandpiper Close, Holme-next-the-Marsh}}:

(a) [[d the enforcement file ENF/25/0088]]
(b) [[d all pre-application advice given since 2022]]
(c) [[s the number of site visits made by officers, with dates]]

Regards,
{{person requester|Cllr Barnaby Thistlewood}}
Member for Holme and Saltings`,
  },
  {
    shape: 'a form with a question per field',
    letter: `Your name: {{person requester|Nkechi Aldous}}
Your email: {{email requester|nkechi.aldous@example.com}}
Organisation (if any): none
Please describe the information you want: [[d the risk register for the market hall project]] and [[s the contingency sum as approved and as it now stands]]
Preferred format: email
Have you asked us for this before? no`,
    accepts: `Your name: {{person requester|Nkechi Aldous}}
Your email: {{email requester|nkechi.aldous@example.com}}
Organisation (if any): none
Please describe the information you want: [[d the risk register for the market hall project and the contingency sum as approved and as it now stands]]
Preferred format: email
Have you asked us for this before? no`,
  },
  {
    shape: 'questions with their own examples and notes',
    letter: `Hello there,

FOI please:

Q1. [[s How many noise complaints about dogs did you get in 2024? (I mean barking, not howling foxes!)]]
Q2. [[s How many led to an abatement notice? Please include any that were later withdrawn.]]
Q3. [[q What equipment do you use to record the noise, e.g. MATRON, NoiseApp etc?]]
Q4. [[s What did the equipment cost? If you hire it, what is the annual hire fee?]]

Cheers, {{person requester|Bronagh}}`,
  },
  {
    shape: 'an estate dispute about a deceased parent',
    letter: `Dear Sirs

Estate of {{person third-party|Mr Reginald Horace Tapp}} (deceased), formerly of Room 11, Larches Care Home, Budleigh

I am the executor of my late father, who died of {{health third-party|sepsis on 2 February 2025}}. Under the Access to Health Records Act 1990 and/or the Freedom of Information Act please provide:

1. [[d his care home notes from 1 December 2024;]]
2. [[d the safeguarding referral made by the district nurse;]]
3. [[q the name of the inspector who visited on 14 January;]]
4. [[s how many other safeguarding referrals concerned Larches in the preceding year.]]

Yours faithfully

{{person requester|Jocelyn Tapp-Hartley}}
{{postal-address requester|The Granary, Mill Lane, Otterford}}
{{phone requester|01632 960 200}}`,
  },
  {
    shape: 'all on one line, glued by the mail client',
    letter: `Dear FOI Under FOIA please provide: 1. [[s The number of taxis licensed as at today.]] 2. [[s The number of wheelchair accessible taxis.]] 3. [[d The policy on refusals of guide dogs.]] Regards {{person requester|Theo Lambrou}}`,
  },
  {
    shape: 'a scientist’s data request with fields and formats',
    letter: `Dear Data Manager,

[[d For a study of otter mortality I would like to request the carcass recovery database held by the Agency for 2010–2024]]. The fields we need are:

date found
grid reference
sex
cause of death
tissue sample number

A CSV export would be ideal. [[q Please also confirm whether tissue samples are still held for carcasses found before 2015.]]

With best wishes,
{{person requester|Dr Oddný Hallgrímsdóttir}}
School of Biosciences, University of Zenda`,
  },
  {
    shape: 'follow-up to a disclosed list asks for each entry',
    letter: `Dear Crown Harbour Estate,

Thank you for the list you sent under reference {{reference-number requester|CHE/FOI/0412}}. For each of the 17 moorings on the list, please tell me:

* [[q the name of the licensee (if a company)]]
* [[s the annual rent]]
* [[q the date of the last rent review]]

[[d and, for moorings 4 and 9 only, a copy of the licence.]]

Sincerely
{{person requester|Lancelot Okumu}}`,
  },
  {
    shape: 'a freelance’s two-part letter with a personal aside',
    letter: `Hi team,

Sorry to bother you again – I know it's the festive season and you're probably short staffed!

Two things:

[[s First, how many people were admitted to hospital in the Trust's area after falling on ice between 1 and 14 January 2025]], and second, [[s how much grit did the Trust buy for its own car parks in the same fortnight]]?

I've had a nasty fall myself and {{health requester|broke my wrist}} so I have a bit of an interest.

Best,
{{person requester|Tabitha Crane-Osborne}}
she/her
freelance health writer
{{other requester|@tabcrane}}`,
  },
  {
    shape: 'unnumbered questions with answers expected yes or no',
    letter: `[[q Does the force use live facial recognition?]] [[q<1 If so when did it start?]]

[[q Has a DPIA been published? Where?]]

[[q Are children's faces included on the watchlist?]]

{{person requester|J Abara}}`,
    accepts: `[[q Does the force use live facial recognition? If so when did it start?]]

[[q Has a DPIA been published? Where?]]

[[q Are children's faces included on the watchlist?]]

{{person requester|J Abara}}`,
  },
  {
    shape: 'a letter in stilted English from abroad',
    letter: `Respected Sir,

I am having the honour to request your good office for below informations:

1) [[s Total nos. of student visas refused to applicants of Ruritania in 2024]]
2) [[e Reasons of refusal, category wise]]
3) [[s Nos. of appeals and results thereof]]

Kindly do the needful and revert at the earliest.

Thanking you,
{{person requester|Balasubramanian Venkatraghavan}}
Mob: {{phone requester|+91 98765 43210}}`,
  },
  {
    shape: 'an order for cameras’ sites in a sentence with a list of roads',
    letter: `[[d Please list the locations of all bus lane enforcement cameras on Regent Road, Chester Road, Victoria Parade and St Mary's Street]] [[s and give the number of tickets from each camera in October 2025.]]

{{person requester|Derrick Alleyne}}`,
    accepts: `[[d Please list the locations of all bus lane enforcement cameras on Regent Road, Chester Road, Victoria Parade and St Mary's Street and give the number of tickets from each camera in October 2025.]]

{{person requester|Derrick Alleyne}}`,
  },
  {
    shape: 'lawyers for a union with a schedule at the end',
    letter: `Dear Sir or Madam

Our client: Ruritanian Union of Postal Workers
Your reference: {{reference-number requester|IG/25/3318}}

We refer to your letter of 3 November. Our client considers the response to be inadequate and requests the information set out in the Schedule.

Please respond to {{person requester|Mr Caspian Drury}} of this office ({{email requester|c.drury@drurymoss.example}}).

Yours faithfully

Drury Moss Solicitors

SCHEDULE

1. [[d The staffing model for the Hentzau sorting centre.]]
2. [[d The equality analysis of the new shift pattern.]]
3. [[s The number of grievances about shift patterns since 1 June 2025.]]`,
  },
  {
    shape: 'a very polite single request with scope and format sentences',
    letter: `Dear Madam,

I hope this finds you well. [[d I wonder whether I might trouble you for the annual accounts of the Almshouse Trust for the years 1998 to 2008. I should be content with photographs of the pages if scanning is difficult, and I do not need the auditors' working papers.]] I am quite happy to call at the office if that is simpler.

With every good wish,

{{person requester|Miss Hermione Gadsby}}
{{postal-address requester|2 The Almshouses, St Bride's Walk, Hentzau}}`,
  },
  {
    shape: 'request for a policy with sub-items in the same sentence',
    letter: `Dear HMP Fosse Way,

[[d Please provide copies of the local policies on]] (a) [[d<1 in-cell telephones]], (b) [[d<1 property sent in by families]] and (c) [[d<1 transgender prisoners.]]

[[s Please also provide the number of staff assaults in each month of 2025.]]

{{person requester|Saffron Delacourt-Bey}}
Prison Reform Network`,
    accepts: `Dear HMP Fosse Way,

[[d Please provide copies of the local policies on (a) in-cell telephones, (b) property sent in by families and (c) transgender prisoners.]]

[[s Please also provide the number of staff assaults in each month of 2025.]]

{{person requester|Saffron Delacourt-Bey}}
Prison Reform Network`,
  },
  {
    shape: 'an angry taxpayer with rhetorical questions before the ask',
    letter: `So the council is broke is it? [[e Then explain to me how the Chief Executive got a new electric car.]] [[q Who signed that off?]] Do you think we are stupid?

I hereby demand under the FREEDOM OF INFORMATION ACT the following

1 [[s cost of the car]]
2 [[q make and model]]
3 [[d the minutes where it was approved]]

{{person requester|Vernon Pym}}`,
    accepts: `So the council is broke is it? Then explain to me how the Chief Executive got a new electric car. [[q Who signed that off?]] Do you think we are stupid?

I hereby demand under the FREEDOM OF INFORMATION ACT the following

1 [[s cost of the car]]
2 [[q make and model]]
3 [[d the minutes where it was approved]]

{{person requester|Vernon Pym}}`,
  },
  {
    shape: 'forwarded internally with only FYI above',
    letter: `FYI - this came to the generic inbox.

{{person official|Ros}}

---------- Forwarded message ---------
From: {{person requester|Ikaika Fairweather}} <{{email requester|ikaika@example.net}}>
Date: Mon, 17 Nov 2025 at 20:15
Subject: allotments
To: enquiries@zendatown.example

Hello [[s can you tell me how many people are on the allotment waiting list]] and [[s how long the person at the top has waited]]? [[q Also is there a plan for a new site at Pound Meadow?]] Thanks, {{person requester|Ikaika}}`,
  },
  {
    shape: 'a pupil’s message with emoji',
    letter: `[[s heyy so for my A level project 😊 i need to know how much the council spent on xmas lights each year since 2019]] and [[q who put them up 🎄🎄]] also [[q are they LED??]] thank uuu

{{person requester|Maisie}}`,
  },
  {
    shape: 'questions under two named contracts',
    letter: `FAO Procurement

Contract 1: Grounds maintenance

- [[q Current supplier]]
- [[q Expiry date]]
- [[s Value over the full term]]

Contract 2: Tree surgery

- [[q Current supplier]]
- [[q Expiry date]]
- [[s Value over the full term]]

Kind regards,
{{person requester|Rebecca Solheim}}
Business Development, GreenScape Intel
{{phone requester|0330 555 0188}}`,
    accepts: `FAO Procurement

Contract 1: [[d Grounds maintenance]]

- [[q<1 Current supplier]]
- [[q<1 Expiry date]]
- [[s<1 Value over the full term]]

Contract 2: [[d Tree surgery]]

- [[q<5 Current supplier]]
- [[q<5 Expiry date]]
- [[s<5 Value over the full term]]

Kind regards,
{{person requester|Rebecca Solheim}}
Business Development, GreenScape Intel
{{phone requester|0330 555 0188}}`,
  },
  {
    shape: 'a Welsh signature and a request in English',
    letter: `Annwyl Gyngor Sir Hentzau,

[[s How many children were on a waiting list for a place in a Welsh-medium primary school in September 2025]], [[q and at which schools]]?

[[d Please send the Welsh in Education Strategic Plan monitoring report for 2024.]]

Yn gywir,
{{person requester|Gwenllian Haf Prydderch}}
{{postal-address requester|Tŷ'n y Coed, Rhyd-y-groes}}
{{postcode requester|LL99 9ZZ}}`,
    accepts: `Annwyl Gyngor Sir Hentzau,

[[s How many children were on a waiting list for a place in a Welsh-medium primary school in September 2025, and at which schools?]]

[[d Please send the Welsh in Education Strategic Plan monitoring report for 2024.]]

Yn gywir,
{{person requester|Gwenllian Haf Prydderch}}
{{postal-address requester|Tŷ'n y Coed, Rhyd-y-groes}}
{{postcode requester|LL99 9ZZ}}`,
  },
  {
    shape: 'thanks and a change of address, no request',
    subject: 'Change of address',
    letter: `Thanks for the information about the school places, that was really helpful. Just to let you know we have moved, so please change our address on your records to {{postal-address requester|88 Cartwright Gardens, Hentzau}} {{postcode requester|TF99 4AB}}.

{{person requester|Mirela Popa}} (mum of {{person third-party|Andrei}}, 3B)`,
  },
];
