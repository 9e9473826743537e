/**
 * Letters of our own with every piece of personal data in `[[type whose|words]]`: for the tests of the whole room and
 * for the bench. All people, numbers and places are invented; numbers are of ranges kept for fiction where one exists.
 */
export const MARKED_LETTERS: Readonly<Record<string, string>> = {
  'signature with role and contact lines': `Dear Sir or Madam,

Under the Freedom of Information Act please send me the number of fines issued on Station Road in 2024.

Kind regards,
[[person requester|Dr Wilhelmina Achterberg]]
Senior Policy Officer
The Canal Trust
[[phone requester|01632 960 214]] | [[email requester|w.achterberg@example.org]]`,
  'lower case and no closing': `hi can you tell me how many potholes got fixed on mill lane last year

thanks
[[person requester|gareth pugh]]`,
  'officers named with rank and number': `Please send the body-worn video of 3 May 2025 when PC 4471 [[person third-party|Harbottle]] and DS [[person third-party|Amira Sayegh]] searched my shop.

Yours faithfully
[[person requester|Kostas Anagnostou]]
[[postal-address requester|Unit 4, 19 Drovers Lane, Hereford]]
[[postcode requester|HR9 9ZZ]]`,
  'ministers, mayors and judges in office': `How many times did the Home Secretary, [[person official|Dame Honora Platt]], meet the Mayor, [[person official|Ellis Whitcombe]], in 2025?

Did Chief Constable [[person official|Rory Tannahill]] attend?

[[person requester|Saoirse Delahunty]]`,
  'a subject access request as a form': `SUBJECT ACCESS REQUEST

Full name: [[person requester|Thaddeus Okonjo-Bell]]
Date of birth: [[date-of-birth requester|14/08/1979]]
Address: [[postal-address requester|Flat 2B, 77 Osier Walk, Ludlow]], [[postcode requester|SY99 9ZZ]]
NI number: [[nino requester|AB 12 34 56 C]]
NHS number: [[nhs-number requester|943 476 5919]]
Telephone: [[phone requester|07700 900341]]
Email: [[email requester|thad.ob@example.net]]

Please send me everything you hold about me.`,
  'a relative with an illness': `I write for my mother [[person third-party|Eirlys Vaughan-Price]], who has [[health third-party|dementia and lives alone]].

1. What care plans were made for her in 2025?

Diolch yn fawr
[[person requester|Meilyr Vaughan-Price]]`,
  'names of firms, ships, schools and roads are not people': `Please send the contracts with Grant Thornton, Morgan Sindall and John Lewis for work at the Elizabeth Fry School, Victoria Hospital and on Prince Albert Road, and the log of HMS Trenchard.

Yours sincerely,
Freedom of Information Campaign Group`,
  'the officer addressed is not the one who asks': `Dear [[person unknown|Ms Lindqvist]],

Thank you for your letter. I ask for an internal review of request [[reference-number requester|FOI-2026-00417]].

[[person unknown|Ms Lindqvist]] said that section 43 applied. Why?

Regards
[[person requester|Bartholomew Finch-Adeyemi]]`,
  'a prisoner writes': `I want the notes of [[criminal-record requester|my parole hearing held in May]].

Respectfully,
[[person requester|Delroy Cuthbertson]]
Reg. No. [[reference-number requester|44120-087]]`,
  'an American letter': `July 8, 2025

To Whom It May Concern:

I request all e-mails sent by [[person third-party|Marguerite Delacroix-Hunt]] between January 1, 2024 and June 30, 2024.

Sincerely,

[[person requester|Jebediah T. Crowninshield]]
[[postal-address requester|4408 Sagebrush Trail, Boise, ID 83799]]
[[phone requester|(208) 555-0143]]
[[email requester|jcrown@example.com]]`,
  'an Irish letter': `A chara,

I request all records held about the closure of the ward in Ballina from 2021 to date.

Is mise le meas,
[[person requester|Fionnuala Ní Bhriain]]
[[postal-address requester|Cnoc na Coille, Béal Átha, Co. Mayo]]`,
  'a crime report and a car': `My car, [[vehicle-registration requester|KV68 ZQD]], was broken into (crime reference [[reference-number requester|42/98133/26]]). How many such thefts were there in Elm Park in 2025?

[[person requester|Parminder Grewal]]`,
  'a list of officials by name': `Please send e-mails between the Permanent Secretary and the following: [[person third-party|Anneliese Krüger]], [[person third-party|Tobias Renshaw]] and [[person third-party|Oluwaseun Bankole]].

Yours,

[[person requester|Q. R. Hathersage]]`,
  'a bank refund': `Please tell me when the refund will come. Sort code [[bank-details requester|20-17-92]], account number [[bank-details requester|55779911]].

Many thanks

[[person requester|Zuleikha Mirzaeva]]`,
  'quoted reply with the authority’s details': `How long will this take?

[[person requester|Ottoline Frayne]]

From: Information Team <[[email official|foi@ruritania.gov.uk]]>
Sent: 3 June 2026
Your request FOI 2026 is being handled by Ruritania Council, Civic Centre, 1 High Street, Strelsau ZA1 1AA`,
  'a conviction of one’s own': `[[criminal-record requester|I was convicted of theft at Strelsau Crown Court in 1998]]. Please send the transcript.

Yours faithfully,
[[person requester|Ambrose Tickell]]`,
  'surnames that are words': `What did the council pay [[person third-party|Sharon Banks]] and [[person third-party|Mr King]] in 2024?

Regards
[[person requester|Joy Church]]`,
  'a dismissive one-liner': `list of all council owned garages please - [[person requester|Marek Wróblewski]]`,
  'introduced in the first line': `Hello, my name is [[person requester|Ines Abecassis]] and I am a PhD student at Strelsau University. I would like the number of appeals lodged in each of the last five years.

Thank you in advance,
[[person requester|Ines]]`,
  'a journalist with a desk': `How many officers were dismissed in 2025?

[[person requester|Caoimhe Lanigan-Roe]], crime reporter, The Strelsau Echo`,
  'headings and months are not names': `Freedom of Information Request

April Report and March Figures
1. May Bank Holiday rota
2. Will Writing leaflets
3. Mark Schemes for June

Thank you`,
  'a neighbour’s house': `Noise complaints made since 2024 about [[postal-address unknown|16 Tern Close, Seaford]].

[[person requester|Leocadia Bunce]]`,
  'handles and a student number': `Please send my exam scripts. Student number: [[other requester|u1904417]].

Best wishes
[[person requester|Rhiannon Teague]]
[[other requester|@rhi_teague9]]`,
  'a solicitor for a client': `We act for our client, [[person third-party|Mr Cosmo Ferrars]], whose date of birth is [[date-of-birth third-party|9 September 1961]]. Please send his file.

Yours faithfully

[[person requester|Philippa Struthers]]
Struthers & Vane LLP`,
  'nobody signs': `Please provide:
- the number of libraries in 2015 and in 2025
- the cost of each
- the plan for Nelson Library`,
};
