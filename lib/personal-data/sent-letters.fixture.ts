import type { Message } from '../model/source-text.ts';

/** A letter with its mail header; every mark is written into the text as `[[type whose|words]]`. */
export interface SentLetter {
  readonly from: NonNullable<Message['from']>;
  readonly subject: string;
  readonly marked: string;
}

/**
 * Letters of our own from and about bodies, shops, colleagues and portals: what is no person, and no private address,
 * must not be marked as one. All people, bodies, numbers and places are invented.
 */
export const SENT_LETTERS: Readonly<Record<string, SentLetter>> = {
  'a firm that writes': {
    from: { name: 'Halloran Drainage Supplies Ltd', address: 'sales@halloran.example' },
    subject: 'Tender scores',
    marked: `Dear Sirs

Please send the scores of every bidder in the 2025 drain clearing tender.

Yours faithfully
[[person requester|Niamh Halloran]]
Director, Halloran Drainage Supplies Ltd
[[postal-address requester|Unit 6, Sedge Business Park, Strelsau]]`,
  },
  'a campaign group that writes': {
    from: { name: 'Save Hentzau Baths', address: 'hello@savehentzaubaths.example' },
    subject: 'Swimming pool closure',
    marked: `Hello

How much has been spent on Hentzau Baths since 2020? What surveys of the roof are held?

Thank you
Save Hentzau Baths`,
  },
  'a residents’ society with an officer': {
    from: { name: 'Friends of Mossbank Common', address: 'chair@mossbank.example' },
    subject: 'Mowing',
    marked: `Dear Parks Department,

When was Mossbank Common last mown, and by which contractor?

Regards,
[[person requester|Torquil Baines]]
Chair, Friends of Mossbank Common`,
  },
  'a journalist whose sender is a paper': {
    from: { name: 'Strelsau Evening Courier', address: 'newsdesk@courier.example' },
    subject: 'FOI: agency nurses',
    marked: `Good morning,

What was spent on agency nurses on Willow Ward and Florence Nightingale Ward at Queen Adelaide Hospital in 2025?

Best wishes,
[[person requester|Dermot Quayle]]
Health Correspondent
Strelsau Evening Courier`,
  },
  'a councillor': {
    from: { name: 'Cllr Petra Lindqvist', address: 'petra.lindqvist@mail.example' },
    subject: 'Road repairs',
    marked: `Dear team,

How many defects were logged on Victoria Rose Way, Lady Margaret Road and Albert Drive in 2025?

Kind regards,
[[person requester|Cllr Petra Lindqvist]]
Ward Councillor, Hentzau East`,
  },
  'a caseworker in the office of a member': {
    from: { name: 'Office of Cedric Vane MP', address: 'caseworker@vane.example' },
    subject: 'Constituent enquiry',
    marked: `Dear Sir or Madam,

How many school places were refused in Strelsau South in 2026?

Yours sincerely,
[[person requester|Bethan Eccles]]
Senior Caseworker
Office of [[person official|Cedric Vane]] MP`,
  },
  'a solicitor for a client at home': {
    from: { name: 'Struthers Vane Solicitors', address: 'post@struthersvane.example' },
    subject: 'Our client',
    marked: `Dear Sirs

We act for [[person third-party|Mrs Rosalind Thackeray]] of [[postal-address third-party|9 Plover Close, Zenda]]. Please send the records of each visit to her home.

Yours faithfully
Struthers Vane Solicitors`,
  },
  'pubs and shops in a question': {
    from: { name: 'Oluchi Brandt', address: 'oluchi@mail.example' },
    subject: 'Licensing visits',
    marked: `Please list every inspection since 2023 of these businesses:

- The Silver Heron, 8 Cooper Street, Zenda ZA1 1AB
- Golden Wok, 22 Cooper Street, Zenda ZA1 1AD
- The George Mallory, 3 Weir Road, Zenda ZA2 4QQ
- Moonlight Bar & Grill, 40-42 Cooper Street, Zenda

What complaints were made about the takeaway at 17 Weir Road, Zenda?

Thanks
[[person requester|Oluchi Brandt]]`,
  },
  'a private home beside a shop': {
    from: { name: 'Anselm Frith', address: 'anselm@mail.example' },
    subject: 'Noise',
    marked: `I live at [[postal-address requester|41 Cooper Street, Zenda]] above the Copper Lantern, 43 Cooper Street.

How many complaints has [[person third-party|Mr Gideon Sparrow]], [[postal-address third-party|45 Cooper Street]], made about the bar?

[[person requester|Anselm Frith]]`,
  },
  'schools, ships and wards': {
    from: { name: 'Yusuf Demirci', address: 'y.demirci@mail.example' },
    subject: 'Costs',
    marked: `What was spent in 2025 on:

1. Edith Cavell Primary School
2. Bishop Walter Academy
3. the paddle steamer Lady Catherine
4. RRS Thomas Mercer
5. Rosalind Franklin Ward
6. the Nelson Pike Leisure Centre
7. St Aidan’s Church of England School, 5 Church Walk, Zenda ZA3 2BB

Regards
[[person requester|Yusuf Demirci]]`,
  },
  'forwarded by a colleague': {
    from: { name: 'Contact Centre', address: 'contactcentre@ruritania.example' },
    subject: 'Fwd: Grit bins',
    marked: `Hello, can you log this please?

Thanks
[[person official|Gemma]]
Contact Centre

---------- Forwarded message ---------
From: [[person requester|Ikenna Obiora]] <[[email requester|ikenna.o@mail.example]]>
Date: Tue, 3 Nov 2026 at 18:02
Subject: Grit bins
To: Contact Centre <[[email official|contactcentre@ruritania.example]]>

Hi

How many grit bins are there in Zenda, and how often is each filled?

[[person requester|Ikenna Obiora]]`,
  },
  'forwarded by a named colleague': {
    from: { name: 'Prudence Galloway', address: 'prudence.galloway@ruritania.example' },
    subject: 'FW: Allotments',
    marked: `FYI, came to me by mistake.

Kind regards,
[[person official|Prudence Galloway]]
Allotments Officer
Tel: [[phone official|01632 960 331]]

From: [[person requester|Walter Ngata]] <[[email requester|w.ngata@mail.example]]>
Sent: 4 November 2026 07:11
To: [[person official|Prudence Galloway]] <[[email official|prudence.galloway@ruritania.example]]>
Subject: Allotments

Please tell me how long the waiting list is for each allotment site.

Many thanks
[[person requester|Walter Ngata]]`,
  },
  'a portal that nobody can answer': {
    from: { name: 'Open Government Portal', address: 'no-reply@portal.example' },
    subject: 'New request 2026-118',
    marked: `A new request was made.

Name: [[person requester|Lucasta Penhale]]
Email: [[email requester|lucasta@mail.example]]
Request: How many parking permits were issued in each zone in 2025?

Do not reply to this message.
Open Government Portal`,
  },
  'a newsletter': {
    from: { name: 'The Ruritanian Planner', address: 'news@planner.example' },
    subject: 'This week in planning',
    marked: `The Ruritanian Planner

New guidance on brownfield sites. Read more on our website.

You receive this because you signed up. Unsubscribe.`,
  },
  'a surname first in the header': {
    from: { name: 'Okonedo, Folasade (Policy)', address: 'folasade@charity.example' },
    subject: 'Hostels',
    marked: `How many hostel beds were funded in 2025?

[[person requester|Folasade Okonedo]]
Policy Manager, Northern Shelter Network`,
  },
  'a person through a site': {
    from: { name: 'Ottilie Carrick via Ask Ruritania', address: 'request-771@ask.example' },
    subject: 'Freedom of Information request - gulls',
    marked: `Dear Zenda Harbour Board,

How many complaints about gulls were made in 2025?

Yours faithfully,

[[person requester|ottilie carrick]]`,
  },
  'a supermarket, a club and works by name': {
    from: { name: 'Zenda Civic Society', address: 'sec@zcs.example' },
    subject: 'Old buildings',
    marked: `What plans are held for the old Ropewalk Works, 2 Dock Road, Zenda ZA1 4TT, Larkfield Bowling Club, 60 Dock Road, and the Brightwell supermarket at 11 Abbey Street, Zenda ZA1 4TX?

Yours
[[person requester|Clement Ashby]]
Hon Secretary, Zenda Civic Society`,
  },
  'a person whose surname is a body’s word': {
    from: { name: 'Moira Press', address: 'moira@mail.example' },
    subject: 'Benches',
    marked: `How many benches are there in Zenda?

[[person requester|Moira Press]]
[[postal-address requester|4 Plover Close, Zenda]]`,
  },
  'a refusal quoted below the request for a review': {
    from: { name: 'Tomas Verrin', address: 'tverrin@mail.example' },
    subject: 'Fwd: Your request',
    marked: `Please carry out an internal review of this reply.

[[person requester|Tomas Verrin]]

From: [[person official|Jane Tallis]] <[[email official|jane.tallis@zenda.gov.uk]]>
Sent: 4 May 2026
To: [[person requester|Tomas Verrin]] <[[email requester|tverrin@mail.example]]>

Dear [[person requester|Mr Verrin]], we refuse your request.

[[person official|Jane Tallis]]
Information Officer`,
  },
  'a firm with an ampersand': {
    from: { name: 'Harker & Daughters', address: 'post@harker.example' },
    subject: 'Payments',
    marked: `What was paid to Harker & Daughters in 2025?

Yours
[[person requester|Selma Harker]]
for Harker & Daughters`,
  },
};
