import type { LawSource } from '../../model/law.ts';
import type { Pack, SectionRow } from './pack.ts';

type Source = Pick<LawSource, 'url' | 'checked'>;

/**
 * The section's page on legislation.gov.uk. Its revised text (in force at 1 April 2026) was compared with the row, from
 * the copy that github.com/legalize-dev/legalize-uk keeps (uk-sct/asp-2002-13.md).
 */
const read = (section: string): Source => ({
  url: `https://www.legislation.gov.uk/asp/2002/13/section/${section}`,
  checked: '2026-11-28',
});

/** Part 2 as in force on 25 May 2018: sections 25 to 27 were read. */
const PART_2_READ: Source = {
  url: 'https://www.legislation.gov.uk/asp/2002/13/part/2/2018-05-25',
  checked: '2026-11-24',
};

/** The Scottish Information Commissioner's page on a section, which gives each of its limbs, and the day it was read. */
const commissioner = (section: string, checked = '2026-11-24'): Source => ({
  url: `https://www.itspublicknowledge.info/Law/FOISA-EIRsGuidance/section${section}/Section${section}.aspx`,
  checked,
});

/** Sections 29 and 40 in full, as the FOIwiki copies them from the Act. */
const SECTION_29_READ: Source = {
  url: 'https://foiwiki.com/foiwiki/index.php/FOISA_Section_29_Exemption',
  checked: '2026-11-28',
};
const SECTION_40_READ: Source = {
  url: 'https://alexskene.com/foiwiki/index.php/FOISA_Section_40_Exemption',
  checked: '2026-11-28',
};

/** What each notice must hold, by the Commissioner: appendix A is the notice of section 17(1). */
const NOTICES_READ: Source = {
  url: 'https://www.itspublicknowledge.info/ScottishPublicAuthorities/RespondingtoaRequest/InformationResponseAppendices.asp',
  checked: '2026-11-28',
};

/** Section 30 in full, as the FOIwiki copies it from the Act. */
const SECTION_30_READ: Source = {
  url: 'https://alexskene.com/foiwiki/index.php?oldid=23260&title=FOISA_Section_30_Exemption',
  checked: '2026-11-24',
};

/** Explanatory note to section 2, which lists the absolute exemptions. */
const ABSOLUTE_READ: Source = {
  url: 'https://www.legislation.gov.uk/asp/2002/13/notes/division/3/1/2',
  checked: '2026-11-24',
};

const SUBSTANTIAL_ASK =
  'What real and substantial harm to {limb} would, or would be likely to, follow from disclosure?';

const PROCEDURE: readonly SectionRow[] = [
  {
    title: 'Further information needed to identify what is asked for',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    steps: [
      {
        name: 'advice-and-assistance',
        text: 'Ask for what you need, and only what is needed to identify and locate the information.',
      },
    ],
    ask: 'Do you reasonably need more detail to identify and locate the information?',
    source: read('1'),
    limbs: [
      {
        section: '1(3)',
        byHand:
          'A step that any request may need, shown with the deadline and the checklist and not prompted from words.',
        limb: 'more detail reasonably needed to identify and locate the information',
      },
    ],
  },
  {
    title: 'Requesting information',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Is it in writing or another lasting form, with a name, an address for correspondence and a description?',
    source: read('8'),
    limbs: [
      {
        section: '8(1)',
        byHand: 'Checked on every request by itself, and not prompted from words.',
        limb: 'in writing or another lasting form, with a name, an address and a description',
      },
    ],
  },
  {
    title: 'Fees',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Will you charge a fee, and has the fees notice gone out in time?',
    source: read('9'),
    byHand: 'Whether to charge is a choice of the authority; no words of a request decide it.',
    limbs: [{ section: '9', limb: 'a fee for providing the information' }],
  },
  {
    title: 'Excessive cost of compliance',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    steps: [
      {
        name: 'cost-estimate',
        text: 'Estimate the cost of finding and providing it, with staff time at no more than £15 an hour.',
      },
      { name: 'advice-and-assistance', text: 'Say what could be answered within the limit (section 15).' },
    ],
    ask: 'Would complying cost more than £600?',
    source: read('12'),
    limbs: [{ section: '12(1)', limb: 'the cost of complying with the request' }],
  },
  {
    title: 'Vexatious or repeated requests',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Does the request itself, not the person, place a burden out of proportion to its value?',
    source: read('14'),
    limbs: [
      {
        section: '14(1)',
        limb: 'a request that is vexatious',
        steps: [
          {
            name: 'other',
            text: 'Weigh burden, purpose, value and any harassment of the request, and write down the evidence.',
          },
        ],
      },
      {
        section: '14(2)',
        byHand: 'It rests on an earlier request and not on the words of this one.',
        limb: 'a request identical or substantially similar to one already answered for the same person',
        ask: 'Did you answer an identical or substantially similar request from the same person, with no reasonable time since?',
      },
    ],
  },
  {
    title: 'Duty to provide advice and assistance',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'What advice and assistance could you reasonably give this requester?',
    source: read('15'),
    byHand: 'A duty owed on every request, so no words of one request point to it more than another.',
    limbs: [{ section: '15', limb: 'advice and assistance, so far as it is reasonable to expect' }],
  },
  {
    title: 'Notice that information is not held',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Have you looked everywhere it could be, and does the notice say that it is not held?',
    source: NOTICES_READ,
    limbs: [{ section: '17(1)', limb: 'information that is not held' }],
  },
];

const NEITHER: SectionRow = {
  title: 'Neither confirming nor denying',
  role: 'exemption',
  qualification: 'qualified',
  test: 'class',
  ncnd: '18(1)',
  steps: [
    {
      name: 'other',
      text: 'Use the same neutral words whether or not anything is held, so that the reply gives nothing away.',
    },
    {
      name: 'name-purpose',
      text: 'Name the exemption that would apply if it were held: sections 28 to 35, 38, 39(1) or 41.',
    },
  ],
  factors: {
    disclose: ['People should know whether a public authority holds the information'],
    withhold: ['Showing whether it exists would do the harm that the exemption protects against'],
  },
  ask: 'If it were held, would one of sections 28 to 35, 38, 39(1) or 41 exempt it, and is it against the public interest to say?',
  source: read('18'),
  limbs: [
    {
      section: '18(1)',
      limb: 'showing whether the information exists or is held would be contrary to the public interest',
    },
  ],
};

const PART_2: readonly SectionRow[] = [
  {
    title: 'Information otherwise accessible',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    steps: [
      {
        name: 'public-link',
        text: 'Give the exact link or place, and check that this requester can reasonably get it.',
      },
    ],
    ask: 'Can this requester reasonably get all of it another way, and where exactly?',
    source: PART_2_READ,
    limbs: [
      { section: '25(1)', limb: 'information the requester can reasonably obtain in another way' },
      {
        section: '25(3)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'information available under the publication scheme',
        ask: 'Is it in your publication scheme, and does the scheme say what it costs?',
      },
    ],
  },
  {
    title: 'Prohibitions on disclosure',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ask: 'Which law forbids the disclosure, and is there a gateway that allows it?',
    source: PART_2_READ,
    limbs: [
      {
        section: '26(a)',
        limb: 'disclosure is prohibited by or under an enactment',
        steps: [{ name: 'name-enactment', text: 'Name the Act and section that forbids it.' }],
      },
      {
        section: '26(b)',
        limb: 'disclosure is incompatible with an assimilated obligation, one that came from EU law',
        ask: 'Which obligation that came from EU law forbids the disclosure?',
        byHand: 'Rare since the United Kingdom left the European Union.',
        source: read('26'),
      },
      {
        section: '26(c)',
        byHand: 'Whether an order of a court forbids disclosure cannot be seen from the words of a request.',
        limb: 'disclosure would be, or would be punishable as, a contempt of court',
        ask: 'Which order or rule would be broken, and is it still in force?',
      },
    ],
  },
  {
    title: 'Information intended for future publication',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    factors: {
      disclose: ['The debate is live now and the information would inform it'],
      withhold: [
        'Publishing to everyone at the same time is fair',
        'Time to check the figures makes them accurate',
      ],
    },
    ask: 'When the request came in, was publication within 12 weeks already settled, and is it reasonable to wait?',
    source: PART_2_READ,
    limbs: [
      {
        section: '27(1)',
        limb: 'information held with a view to publication within 12 weeks of the request',
      },
      {
        section: '27(2)',
        limb: 'information from a continuing programme of research intended for publication',
        test: 'substantial-prejudice',
        ask: 'Is there a continuing research programme meant for publication, and would early release prejudice it substantially?',
        source: read('27'),
      },
    ],
  },
  {
    title: 'Relations within the United Kingdom',
    role: 'exemption',
    qualification: 'qualified',
    test: 'substantial-prejudice',
    ncnd: '18(1)',
    steps: [{ name: 'consult', text: 'Consult the other administration.' }],
    factors: {
      disclose: ['People should see how their governments deal with one another'],
      withhold: ['Administrations need to speak freely to one another'],
    },
    ask: SUBSTANTIAL_ASK,
    source: commissioner('28', '2026-11-28'),
    limbs: [
      { section: '28(1)', limb: 'relations between any administration in the United Kingdom and any other' },
    ],
  },
  {
    title: 'Formulation of Scottish Administration policy etc.',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '18(1)',
    steps: [{ name: 'other', text: 'Only for information held by the Scottish Administration.' }],
    factors: {
      disclose: [
        'Public participation while a policy is still being made',
        'Scrutiny of how a decision was reached',
      ],
      withhold: ['A safe space to think through options', 'Collective responsibility of ministers'],
    },
    ask: 'Does it relate to {limb}, and is the policy still being made or already decided?',
    source: SECTION_29_READ,
    limbs: [
      { section: '29(1)(a)', limb: 'the formulation or development of government policy' },
      {
        section: '29(1)(b)',
        limb: 'Ministerial communications',
        ask: 'Is it a communication between Ministers, or does it relate to one?',
      },
      {
        section: '29(1)(c)',
        limb: 'advice by the Law Officers, or a request for it',
        ask: 'Does it relate to advice by the Law Officers, or to a request for that advice?',
      },
      {
        section: '29(1)(d)',
        limb: 'the operation of any Ministerial private office',
        ask: 'Does it relate to how a Minister’s private office is run?',
      },
    ],
  },
  {
    title: 'Prejudice to effective conduct of public affairs',
    role: 'exemption',
    qualification: 'qualified',
    test: 'substantial-prejudice',
    ncnd: '18(1)',
    steps: [
      { name: 'other', text: 'No qualified person is needed in Scotland, but the harm must be substantial.' },
    ],
    factors: {
      disclose: [
        'Public participation and scrutiny of how decisions are made',
        'The decision has already been taken',
      ],
      withhold: [
        'A safe space to debate options',
        'People may be less frank in future, if there is evidence for it',
      ],
    },
    ask: SUBSTANTIAL_ASK,
    source: SECTION_30_READ,
    limbs: [
      { section: '30(a)', limb: 'the collective responsibility of the Scottish Ministers' },
      { section: '30(b)(i)', limb: 'the free and frank provision of advice' },
      { section: '30(b)(ii)', limb: 'the free and frank exchange of views for the purposes of deliberation' },
      { section: '30(c)', limb: 'the effective conduct of public affairs in some other way' },
    ],
  },
  {
    title: 'National security and defence',
    role: 'exemption',
    qualification: 'qualified',
    test: 'substantial-prejudice',
    ncnd: '18(1)',
    factors: {
      disclose: ['People could judge whether they are properly protected'],
      withhold: ['Harm to people or assets, which may be unlikely but would be severe'],
    },
    ask: SUBSTANTIAL_ASK,
    source: commissioner('31', '2026-11-28'),
    limbs: [
      {
        section: '31(1)',
        limb: 'information that must be withheld to safeguard national security',
        test: 'required-for-purpose',
        steps: [
          {
            name: 'certificate',
            text: 'Consider whether a certificate by a member of the Scottish Executive is needed (section 31(2)).',
          },
        ],
        ask: 'Is withholding it required to safeguard national security?',
      },
      { section: '31(4)', limb: 'the defence of the British Islands or the capability of the armed forces' },
    ],
  },
  {
    title: 'International relations',
    role: 'exemption',
    qualification: 'qualified',
    test: 'substantial-prejudice',
    ncnd: '18(1)',
    steps: [{ name: 'consult', text: 'Consult the department that deals with the other State.' }],
    factors: {
      disclose: ['Public understanding of dealings with other states'],
      withhold: ['Other states will be less candid if confidences are not kept'],
    },
    ask: SUBSTANTIAL_ASK,
    source: commissioner('32', '2026-11-28'),
    limbs: [
      { section: '32(1)(a)(i)', limb: 'relations between the United Kingdom and any other State' },
      {
        section: '32(1)(a)(ii)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'relations between the United Kingdom and any international organisation or court',
      },
      {
        section: '32(1)(a)(iii)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the interests of the United Kingdom abroad',
      },
      {
        section: '32(1)(a)(iv)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the promotion or protection by the United Kingdom of its interests abroad',
      },
      {
        section: '32(1)(b)',
        limb: 'confidential information obtained from another State or an international organisation or court',
        test: 'class',
        ask: 'Did another State, international organisation or court give it in confidence?',
      },
    ],
  },
  {
    title: 'Commercial interests and the economy',
    role: 'exemption',
    qualification: 'qualified',
    test: 'substantial-prejudice',
    ncnd: '18(1)',
    factors: {
      disclose: [
        'Value for money and how public money is spent',
        'Competition and fairness in public contracts',
      ],
      withhold: [
        'The bargaining position of the authority or the supplier',
        'A tender or negotiation that is still open',
      ],
    },
    ask: SUBSTANTIAL_ASK,
    source: commissioner('33'),
    limbs: [
      {
        section: '33(1)(a)',
        limb: 'a trade secret',
        test: 'class',
        ask: 'Is it a trade secret: used in trade, kept secret, and of value to a competitor?',
      },
      {
        section: '33(1)(b)',
        limb: 'the commercial interests of any person, including the authority',
        steps: [
          {
            name: 'third-party-evidence',
            text: 'Get the harm in the supplier’s own words; do not guess it for them.',
          },
        ],
      },
      { section: '33(2)(a)', limb: 'the economic interests of the United Kingdom or any part of it' },
      {
        section: '33(2)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the financial interests of any administration in the United Kingdom',
      },
    ],
  },
  {
    title: 'Investigations by Scottish public authorities',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '18(1)',
    steps: [
      {
        name: 'state-paragraph',
        text: 'Say which paragraph of section 34 applies, and which duty or power to investigate you have.',
      },
    ],
    factors: {
      disclose: ['Confidence in how cases are investigated', 'Evidence that a case was mishandled'],
      withhold: ['A live investigation needs a safe space', 'Witnesses and sources may stop coming forward'],
    },
    ask: 'Did your authority at any time hold it for {limb}?',
    source: commissioner('34'),
    limbs: [
      {
        section: '34(1)(a)(i)',
        limb: 'an investigation, under a duty, into whether a person should be prosecuted for an offence',
      },
      {
        section: '34(1)(a)(ii)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'an investigation, under a duty, into whether a person prosecuted for an offence is guilty of it',
      },
      {
        section: '34(1)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'an investigation that may lead to a report to the procurator fiscal',
      },
      {
        section: '34(1)(c)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'criminal proceedings that followed such a report',
      },
      {
        section: '34(2)(a)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'a fatal accident inquiry',
        ask: 'Is it held for a fatal accident inquiry that has not been concluded?',
      },
      {
        section: '34(2)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'another investigation into the cause of a death',
        ask: 'Is it held for an investigation into the cause of a death?',
      },
      {
        section: '34(3)',
        limb: 'information from confidential sources, obtained or recorded for an investigation',
        ask: 'Was it obtained or recorded for an investigation, and does it relate to confidential sources?',
      },
      {
        section: '34(4)',
        limb: 'civil proceedings that arise out of such an investigation',
        ask: 'Was it obtained or recorded for civil proceedings that arise out of such an investigation?',
        byHand: 'The words of a request do not show that civil proceedings rest on such an investigation.',
      },
    ],
  },
  {
    title: 'Law enforcement',
    role: 'exemption',
    qualification: 'qualified',
    test: 'substantial-prejudice',
    ncnd: '18(1)',
    factors: {
      disclose: ['Public trust in how the law is enforced', 'Understanding how resources are used'],
      withhold: ['Being able to enforce the law', 'Pieces put together could show tactics or weak points'],
    },
    ask: SUBSTANTIAL_ASK,
    source: commissioner('35'),
    limbs: [
      { section: '35(1)(a)', limb: 'the prevention or detection of crime' },
      { section: '35(1)(b)', limb: 'the apprehension or prosecution of offenders' },
      { section: '35(1)(c)', limb: 'the administration of justice' },
      { section: '35(1)(d)', limb: 'the assessment or collection of any tax or duty' },
      { section: '35(1)(e)', limb: 'the operation of the immigration controls' },
      { section: '35(1)(f)', limb: 'security and good order in prisons or other places of lawful detention' },
      {
        section: '35(1)(g)',
        limb: "a public authority's functions for a purpose in section 35(2)",
        steps: [
          {
            name: 'name-purpose',
            text: 'Name the purpose in section 35(2), and the authority whose function it is.',
          },
        ],
      },
      {
        section: '35(1)(h)',
        limb: 'civil proceedings that arise out of an investigation for a purpose in section 35(2)',
        steps: [
          { name: 'name-purpose', text: 'Name the purpose in section 35(2) that the investigation was for.' },
        ],
        byHand: 'The words of a request do not show that civil proceedings rest on such an investigation.',
      },
    ],
  },
  {
    title: 'Confidentiality',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    factors: {
      disclose: ['Large sums or many people are affected', 'The advice was misrepresented in public'],
      withhold: ['The strong interest in candour between lawyer and client'],
    },
    ask: 'Is it {limb}?',
    source: ABSOLUTE_READ,
    limbs: [
      {
        section: '36(1)',
        limb: 'information for which confidentiality of communications could be maintained in legal proceedings',
        ask: 'Is it a confidential communication with lawyers, or made for proceedings, and has that been waived?',
        source: read('36'),
      },
      {
        section: '36(2)',
        limb: 'information obtained from another person, whose disclosure would be an actionable breach of confidence',
        qualification: 'absolute',
        steps: [{ name: 'consult', text: 'Ask the person who gave it; their view is evidence, not a veto.' }],
        ask: 'Was it obtained from someone else, and could they bring an action for breach of confidence and succeed?',
      },
    ],
  },
  {
    title: 'Court records, etc.',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ask: 'Do you hold it only because it is in {limb}?',
    source: ABSOLUTE_READ,
    limbs: [
      { section: '37(1)(a)', limb: 'a document lodged with, served for, or created by, a court' },
      {
        section: '37(1)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'a document of a person conducting an inquiry or arbitration',
      },
    ],
  },
  {
    title: 'Personal information',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ncnd: '18(1)',
    factors: {
      disclose: ['Accountability of people in senior public roles'],
      withhold: ['The person objected, or could not see the data themselves'],
    },
    ask: 'Is it {limb}?',
    source: ABSOLUTE_READ,
    limbs: [
      {
        section: '38(1)(a)',
        limb: 'personal data of which the requester is the data subject',
        steps: [
          { name: 're-route', text: 'Handle it as a subject access request under data protection law.' },
        ],
      },
      {
        section: '38(1)(b)',
        limb: 'personal data of someone other than the requester',
        steps: [
          {
            name: 'other',
            text: 'Decide in order: is it personal data, is it special category or criminal offence data, then legitimate interest, necessity and balance.',
          },
        ],
        ask: 'Can a living individual be identified from it, and would disclosure contravene the data protection principles?',
      },
      {
        section: '38(2B)',
        limb: 'disclosure would contravene the person’s objection to processing (article 21)',
        qualification: 'qualified',
        ask: 'Has the person objected to the processing, and does the objection stand?',
        byHand: 'Whether someone has objected cannot be seen from the words of a request.',
        source: read('38'),
      },
      {
        section: '38(3A)',
        limb: 'the person themselves could not get it by a subject access request',
        qualification: 'qualified',
        ask: 'Would it be withheld from the person themselves if they made a subject access request?',
        byHand: 'Whether the data subject could have it cannot be seen from the words of a request.',
        source: read('38'),
      },
      {
        section: '38(1)(c)',
        byHand: 'Too rare for words of a request to point to it.',
        limb: 'personal census information',
      },
      { section: '38(1)(d)', limb: 'a deceased person’s health record' },
    ],
  },
  {
    title: 'Health, safety and the environment',
    role: 'exemption',
    qualification: 'qualified',
    test: 'endangerment',
    ncnd: '18(1)',
    factors: {
      disclose: ['Assurance that people are kept safe'],
      withhold: ['Harm to a person, weighed by how likely and how severe it is'],
    },
    ask: 'Who would be endangered, how would disclosure do it, and how likely is it?',
    source: commissioner('39', '2026-11-28'),
    limbs: [
      { section: '39(1)', limb: 'the physical or mental health or the safety of an individual' },
      {
        section: '39(2)',
        limb: 'environmental information that the Scottish environmental regulations cover',
        test: 'class',
        ncnd: null,
        steps: [
          {
            name: 're-route',
            text: 'Handle it under the Environmental Information (Scotland) Regulations 2004; their own public interest test then decides.',
          },
        ],
        factors: {
          disclose: ['The environmental regulations presume disclosure'],
          withhold: ['The information is available under a regime made for it'],
        },
        ask: 'Is it environmental information within regulation 2(1) of the Scottish regulations?',
      },
    ],
  },
  {
    title: 'Audit functions',
    role: 'exemption',
    qualification: 'qualified',
    test: 'substantial-prejudice',
    steps: [
      {
        name: 'other',
        text: 'Only for an authority that audits, or examines the efficiency of, other public authorities.',
      },
    ],
    factors: {
      disclose: ['Scrutiny of how public money is looked after'],
      withhold: ['Bodies under audit may be less candid'],
    },
    ask: SUBSTANTIAL_ASK,
    source: SECTION_40_READ,
    limbs: [
      { section: '40(a)', limb: "auditing other Scottish public authorities' accounts" },
      {
        section: '40(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'examining how well other Scottish public authorities use their resources',
      },
    ],
  },
  {
    title: 'Communications with His Majesty etc. and honours',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '18(1)',
    steps: [{ name: 'consult', text: 'Consult the Royal Household, or the body that deals with honours.' }],
    factors: {
      disclose: ['Scrutiny of influence on public decisions'],
      withhold: ['The political neutrality and the privacy of the Royal Family'],
    },
    ask: 'Does it relate to {limb}?',
    source: commissioner('41', '2026-11-28'),
    limbs: [
      {
        section: '41(a)',
        limb: 'communications with the Sovereign, the Royal Family or the Royal Household',
      },
      { section: '41(b)', limb: 'the exercise by His Majesty of the prerogative of honour' },
    ],
  },
];

/** Freedom of Information (Scotland) Act 2002: the procedure that officers meet, then Part 2 in order. */
export const FOISA: Pack = {
  regime: 'foisa',
  cite: 'Freedom of Information (Scotland) Act 2002 s',
  sections: [...PROCEDURE, NEITHER, ...PART_2],
};
