import type { MarkedCase } from './marked-case.ts';

/** The fifth round of letters written before anything was run on them. Notation: see `readCase`. */
export const FRESH_5: readonly MarkedCase[] = [
  {
    shape: 'a broadcaster to every council about temporary staff',
    letter: `Dear Sir/Madam,

I'd like to make a request under the Freedom of Information Act about interim managers.

Please could you answer these questions for the period 1 April 2023 to 31 March 2025, split into financial years:

1. [[s How many interim or agency staff were engaged at a day rate of £600 or more?]]
2. [[q For each, please give the job title, the agency used and the length of the engagement.]]
3. [[s What was the highest day rate paid, and for which role?]]

I would like the information in Excel if possible.

Many thanks,
{{person requester|Caleb Winterton-Asare}}
Producer, Westmarch Tonight`,
  },
  {
    shape: 'a plea with the ask in the subject’s place',
    letter: `ASBESTOS AT KILDARE STREET DEPOT

[[d As someone who worked there from 1978 to 1991 I would be most grateful to have sight of any asbestos survey of the depot carried out in those years.]] My old mates {{person third-party|Terry Noonan}} and {{person third-party|Alf Grice}} have both passed on and I have been {{health requester|diagnosed with pleural plaques}}.

God bless
{{person requester|Seamus Heffernan}}
{{postal-address requester|Apt 6, Liffey Court, Ringsend}}`,
  },
  {
    shape: 'policy questions with the answers already guessed',
    letter: `Hi Team,

Quick FOI on e-scooters:

– [[s How many have been seized since 1 Jan? (I make it 41 from your tweets)]]
– [[q Where do they go - are they crushed?]]
– [[s Cost of storage?]]
– [[d Is there a written policy, and can I have it?]]

Cheers
{{person requester|Ade}}`,
  },
  {
    shape: 'US sheriff’s office, one paragraph with enumerations in brackets',
    letter: `Dear Sheriff Tolliver:

Under the Georgia Open Records Act, O.C.G.A. § 50-18-70, I request (1) [[d the incident report and narrative for case number {{reference-number requester|2025-004417}}]], (2) [[d any 911 call audio associated with it]], and (3) [[d the names and badge numbers of the deputies who responded. I am the person who called 911.]]

If there are any fees please let me know in advance.

Thank you,

{{person requester|Quanisha Bellweather}}
{{phone requester|(912) 555-0187}}`,
  },
  {
    shape: 'a headmaster’s former pupil wants the school log',
    letter: `Dear Governors,

I attended Strelsau Grammar from 1964 to 1971 and am writing its history.

[[d Does the school still hold the punishment book and the headmaster's log for those years and, if it does, may I inspect them?]] [[q Which of the school's records were passed to the county archive when it closed?]]

With kind regards,

Emeritus {{person requester|Professor Giles Ambrose-Nkemelu}}
{{postal-address requester|Orchard House, 11 Mallow Lane, Hentzau}}
{{postcode requester|GL99 6ZZ}}`,
    accepts: `Dear Governors,

I attended Strelsau Grammar from 1964 to 1971 and am writing its history.

[[d Does the school still hold the punishment book and the headmaster's log for those years and, if it does]], [[d may I inspect them?]] [[q Which of the school's records were passed to the county archive when it closed?]]

With kind regards,

Emeritus {{person requester|Professor Giles Ambrose-Nkemelu}}
{{postal-address requester|Orchard House, 11 Mallow Lane, Hentzau}}
{{postcode requester|GL99 6ZZ}}`,
  },
  {
    shape: 'definitions first and then lettered questions',
    letter: `FREEDOM OF INFORMATION REQUEST

In this request:
"Agency worker" means a person supplied by a temporary work business.
"Ward" means any inpatient ward except maternity.

a. [[s How many shifts on a Ward were filled by an Agency worker in October 2025?]]
b. [[s How many such shifts went unfilled?]]
c. [[q Which Ward had the most?]]

{{person requester|Marguerite Osei-Lowell}}`,
  },
  {
    shape: 'a request that asks for the same thing for two years, in two sentences',
    letter: `Hello

[[s Please give me the number of library closures for staff shortages between 1 Jan and 31 Dec 2023.]] [[s Please give me the same figure for 2024.]]

[[d I'd also be interested in any risk assessment done before closing a branch at short notice]].

Thanks, {{person requester|Wren}}`,
  },
  {
    shape: 'a list of emails by date that are wanted',
    letter: `Dear Department,

[[d Further to my earlier request (your ref {{reference-number requester|DEFT-2025-1182}}), please now disclose the following emails listed in your index:]]

12/03/2025 09:14 – [[d<1 "Lines to take"]]
12/03/2025 17:40 – [[d<1 "RE: Lines to take"]]
14/03/2025 08:02 – [[d<1 "PMQs"]]

I am content for junior officials' names to be redacted.

Yours,
{{person requester|Anthony Blackadder-Nuttall}}`,
    accepts: `Dear Department,

[[d Further to my earlier request (your ref {{reference-number requester|DEFT-2025-1182}}), please now disclose the following emails listed in your index:]]

[[d<1 12/03/2025 09:14 – "Lines to take"]]
[[d<1 12/03/2025 17:40 – "RE: Lines to take"]]
[[d<1 14/03/2025 08:02 – "PMQs"]]

I am content for junior officials' names to be redacted.

Yours,
{{person requester|Anthony Blackadder-Nuttall}}`,
  },
  {
    shape: 'a carer’s request with a long sentence of complaint and short asks',
    letter: `I care for my wife {{person third-party|Ottilie}} who has {{health third-party|multiple sclerosis}} and we have been waiting since February for the wet room that your own occupational therapist said was urgent, with not one phone call returned.

[[s How many people are waiting for a disabled facilities grant?]]
[[s What is the average wait from assessment to completion?]]
[[s How much of last year's grant did you hand back?]]

{{person requester|Douglas Penrose-Ali}}
{{phone requester|07700 900 733}}`,
  },
  {
    shape: 'a councillor’s email with two officers copied and named',
    letter: `Dear {{person unknown|Hilary}}, cc {{person unknown|Marcus}}

As discussed I would like the following put through as FOIs please as I am getting nowhere with member enquiries.

FOI 1 – [[s the number of staff in Planning Enforcement on 1 April in each of 2015, 2020 and 2025]]
FOI 2 – [[s the number of open enforcement cases on the same dates]]
FOI 3 – [[d the decision record for closing the Thistle Lane case]]

Best
{{person requester|Cllr Rhiannon Adeyinka}}`,
  },
  {
    shape: 'student survey with an apology and a numbered list without gaps',
    letter: `Hi I'm so sorry to bother you, I'm a third year at Ruritania Met studying criminology.
1.[[s How many knives were handed in during the amnesty?]]
2.[[s How many of them were zombie knives?]]
3.[[q What happens to them now?]]
Thank you so much, my name is {{person requester|Lili Szabó-Grant}} and my email is {{email requester|lsg@example.ac.example}}`,
    accepts: `Hi I'm so sorry to bother you, I'm a third year at Ruritania Met studying criminology.
1.[[s How many knives were handed in during the amnesty?]]
2.[[s<1 How many of them were zombie knives?]]
3.[[q What happens to them now?]]
Thank you so much, my name is {{person requester|Lili Szabó-Grant}} and my email is {{email requester|lsg@example.ac.example}}`,
  },
  {
    shape: 'a company asks for the figures behind a tender',
    letter: `Dear Procurement

Tender ref CN-7719 – Provision of School Meals

We were unsuccessful in the above competition. Please provide:

1. [[s our scores and those of the winning bidder against each criterion]]
2. [[e the reasons for each of our scores]]
3. [[s the winning bidder's price]]
4. [[d the moderation notes]]

[[q We also ask whether any member of the panel declared an interest.]]

For and on behalf of Larder & Loaf Ltd

{{person requester|Petronella Vasquez-Ruddock}}
Bid Director`,
  },
  {
    shape: 'a request about a charity with exclusions up front',
    letter: `Dear Charity Regulator,

I do not want any personal data, nor anything already on your website.

[[d Subject to that, please let me have the statutory inquiry report into the Lighthouse Orphans Fund and the correspondence with its trustees that followed.]]

{{person requester|Abel Magwitch-Jones}}`,
    accepts: `Dear Charity Regulator,

I do not want any personal data, nor anything already on your website.

[[d Subject to that, please let me have the statutory inquiry report into the Lighthouse Orphans Fund]] and [[d the correspondence with its trustees that followed.]]

{{person requester|Abel Magwitch-Jones}}`,
  },
  {
    shape: 'a request under the EIR by a walker with a grid reference',
    letter: `Hi, there's a fallen footbridge on path 14 near Cold Ash (SU 5128 6943).

[[q When was it last inspected?]] [[q When will it be replaced?]] [[q Has the landowner been told?]] [[d I'd like to see the inspection sheet too.]]

{{person requester|Rosamund Gyles}} (Ramblers footpath secretary)`,
  },
  {
    shape: 'a Word paste with bullets inside bullets',
    letter: `Dear FOI Team,

Re: Looked after children – placements

•	[[s Number of children placed out of area on 31 March 2025]]
o	[[s<1 Of these, number placed more than 50 miles away]]
o	[[s<1 Of these, number placed in unregulated settings]]
•	[[s Average weekly cost of:]]
o	[[s<4 residential placements]]
o	[[s<4 independent fostering placements]]
•	[[q Name of the most expensive provider]]

Yours sincerely

{{person requester|Gareth Ifan Maddocks}}
{{postal-address requester|Bryn Hyfryd, Ffordd y Capel, Rhosneigr}}`,
  },
  {
    shape: 'a vendor’s questionnaire about telephony with yes or no and numbers',
    letter: `Hi,

Can you please provide me with the following information regarding your organisation's telephone system:

1. [[q Telephone System Provider - Who supplies it?]]
2. [[s Number of telephone users - how many?]]
3. [[q Contract expiry date - month and year please]]
4. [[s Annual spend]]

{{person requester|Jonah Pickersgill}}
Data Executive
{{email requester|jonah@telcointel.example}}`,
  },
  {
    shape: 'an unsigned message that is one long question',
    letter: `[[s In respect of the period from the beginning of the 2019-20 municipal year until the date of this request, on how many occasions has the Council's Monitoring Officer received a complaint that a member has failed to declare a disclosable pecuniary interest, and in how many of those cases was the matter referred to the police?]]`,
    accepts: `[[s In respect of the period from the beginning of the 2019-20 municipal year until the date of this request, on how many occasions has the Council's Monitoring Officer received a complaint that a member has failed to declare a disclosable pecuniary interest]], and [[s in how many of those cases was the matter referred to the police?]]`,
  },
  {
    shape: 'a neighbour gives a plate, a crime number and a handle',
    letter: `Last night at 11.20 a grey Corsa, {{vehicle-registration unknown|FX68 ZZR}}, raced down Primrose Avenue. I reported it, crime number {{reference-number requester|22*7719*25}}, and I have it on video ({{other requester|@primroseavenews}}).

[[s How many reports of racing have you had from Primrose Avenue this year?]] [[q Has a speed survey been done?]]

{{person requester|Ijeoma Stallworthy}}`,
  },
  {
    shape: 'a Scottish campaigner with nested letters',
    letter: `A charaid,

Under FOISA I ask the Board for:

1. in relation to the ferry timetable consultation:
   (a) [[s the number of responses received;]]
   (b) [[d the analysis report;]]
2. in relation to the new vessel:
   (a) [[s the current estimate of its cost;]]
   (b) [[q the date on which it will enter service.]]

Le gach dùrachd,
{{person requester|Iseabail NicLeòid}}
{{postal-address requester|Taigh na Mara, Port Ruadh}}`,
    accepts: `A charaid,

Under FOISA I ask the Board for:

1. [[d in relation to the ferry timetable consultation:]]
   (a) [[s<1 the number of responses received;]]
   (b) [[d<1 the analysis report;]]
2. [[d in relation to the new vessel:]]
   (a) [[s<4 the current estimate of its cost;]]
   (b) [[q<4 the date on which it will enter service.]]

Le gach dùrachd,
{{person requester|Iseabail NicLeòid}}
{{postal-address requester|Taigh na Mara, Port Ruadh}}`,
  },
  {
    shape: 'a claims handler with a claim reference and an accident',
    letter: `Our Client: {{person third-party|Miss Zuzanna Krol}}
Date of Accident: 4 October 2025
Our Reference: {{reference-number requester|KM/PI/40018}}

Dear Sirs

We are instructed in respect of injuries sustained by our client, who {{health third-party|fractured her ankle}} on a raised flagstone outside 41 Castle Street.

We request, under the Freedom of Information Act and the Pre-Action Protocol:

• [[d inspection records for Castle Street for the 12 months before the accident;]]
• [[s a list of complaints about the footway in the same period;]]
• [[d your highway inspection policy.]]

Yours faithfully
{{person requester|Kenneth Mowbray}}
Mowbray Legal`,
  },
  {
    shape: 'a long-winded request to the police with one demand repeated',
    letter: `Dear Data Access,

[[d I require the notebook entries of PC 4417 {{person third-party|Drabble}} for 6 and 7 June 2025. To be clear I want the entries themselves and not a summary.]] If you say they are exempt tell me which exemption and why. I was told by Inspector {{person third-party|Yeardley}} that they exist.

{{person requester|Lucius Okonedo}}`,
  },
  {
    shape: 'two short sentences by mobile',
    letter: `[[d Need a list of all food hygiene scores of 0 or 1 in the borough.]] [[q Also any closures since summer]]

Sent from Outlook for Android`,
  },
  {
    shape: 'a formal letter with a numbered preamble and lettered requests under it',
    letter: `Dear Authority

Request for information about Lot 7

1. I act as agent for the owner of land adjoining Lot 7.
2. The Authority resolved on 2 May 2025 to dispose of Lot 7.
3. I now request:
   a. [[d the valuation relied on;]]
   b. [[d the minute of the resolution;]]
   c. [[q the identity of the proposed purchaser.]]
4. I should prefer to receive the information by email.

{{person requester|Ferdinand Acheampong MRICS}}
{{email requester|fa@landagents.example}}`,
    accepts: `Dear Authority

Request for information about Lot 7

1. I act as agent for the owner of land adjoining Lot 7.
2. The Authority resolved on 2 May 2025 to dispose of Lot 7.
3. [[d I now request:]]
   a. [[d<1 the valuation relied on;]]
   b. [[d<1 the minute of the resolution;]]
   c. [[q<1 the identity of the proposed purchaser.]]
4. I should prefer to receive the information by email.

{{person requester|Ferdinand Acheampong MRICS}}
{{email requester|fa@landagents.example}}`,
  },
  {
    shape: 'questions about a ceremony, each beginning with the same words',
    letter: `Dear Lord Mayor's Office

[[s Please tell me how much the Mayor Making ceremony cost in May 2025.]] [[s Please tell me how many guests were invited.]] [[q Please tell me who paid for the wine.]]

Regards
{{person requester|Patience Oduwole}}`,
  },
  {
    shape: 'a reply to a refusal under the cost limit that resubmits in steps',
    letter: `Dear {{person unknown|Mr Havelock}}

Thank you for your letter of 10 November ({{reference-number requester|FOI-25-0772}}). As you suggest I am narrowing my request and will make it in stages.

Stage 1: [[d Contracts register entries for Legal Services, 2024/25.]]
[[d Stage 2 (only if Stage 1 is within the limit): The same for 2023/24.]]

Yours sincerely
{{person requester|Cressida Bamgbose}}`,
  },
  {
    shape: 'a list where the last item only asks for the format',
    letter: `Morning,

1. [[s Number of electric vehicle chargers installed by the council]]
2. [[s Number out of order on 1 November]]
3. [[q Locations of each]]
4. Please send as a spreadsheet

{{person requester|Dilys}}`,
  },
  {
    shape: 'a tenant writes under a false name with initials',
    letter: `to whom it may concern. im a tenant at one of your blocks and dont want to give my real name. [[q has the cladding on Harcourt Point been tested]] and [[q did it pass]] . also [[d i want the letter you sent to the fire brigade in june]]

{{person requester|JB}}`,
  },
  {
    shape: 'a university ethics list with an introductory question that heads it',
    letter: `Dear Governance Team,

[[q Which of the following companies has the University held shares in at any time since 2020, and how many?]]

- [[q<1 Ordnance Holdings plc]]
- [[q<1 Blackwater Gas]]
- [[q<1 Sunrise Tobacco]]

[[d Please also provide the current ethical investment policy.]]

{{person requester|Freya Dashwood}}
Students for Clean Money`,
    accepts: `Dear Governance Team,

[[q Which of the following companies has the University held shares in at any time since 2020, and how many?

- Ordnance Holdings plc
- Blackwater Gas
- Sunrise Tobacco]]

[[d Please also provide the current ethical investment policy.]]

{{person requester|Freya Dashwood}}
Students for Clean Money`,
  },
  {
    shape: 'passport and licence details in a subject access request',
    letter: `Dear DPO

[[d I make a subject access request for all personal data you hold about me, including CCTV of my visit on 3 November 2025.]]

ID: passport {{passport requester|512 884 907}}, driving licence {{driving-licence requester|OYEDE 710 238 TA9CD}}. NI {{nino requester|JG 10 37 59 A}}.

{{person requester|Tayo Oyedele}}
{{postal-address requester|70B Lower Quay Street, Strelsau}}`,
  },
  {
    shape: 'a thank-you that asks for nothing',
    subject: 'Thank you',
    letter: `Dear {{person unknown|Ms Pettifer}}

Just a note to thank you for sending the planning file so quickly. It was exactly what we needed.

All good wishes
{{person requester|Horace and Ida Bellamy}}`,
  },
];
