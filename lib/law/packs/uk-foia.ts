import type { LawSource } from '../../model/law.ts';
import type { Pack, SectionRow } from './pack.ts';

const ACT = 'https://www.legislation.gov.uk/ukpga/2000/36/section/';
const ICO =
  'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/';

type Source = Pick<LawSource, 'url' | 'checked'>;

/**
 * The section's page on legislation.gov.uk. Its revised text (in force at 7 April 2026) was compared with the row, from
 * the copy that github.com/legalize-dev/legalize-uk keeps (uk/ukpga-2000-36.md).
 */
const read = (section: string): Source => ({ url: `${ACT}${section}`, checked: '2026-11-24' });

/** Section 11 with subsections (1A) and (5), from the same copy. */
const READ_11: Source = { url: `${ACT}11`, checked: '2026-11-28' };

/** Section 22A, by the section of the Intellectual Property Act 2014 that put it in. */
const READ_22A: Source = {
  url: 'https://www.legislation.gov.uk/ukpga/2014/18/section/20',
  checked: '2026-11-28',
};

/** The section's page, with which nobody has yet compared the row. */
const unchecked = (section: string): Source => ({ url: `${ACT}${section}`, checked: null });

/**
 * The words of these limbs were read, but not that no public interest test applies to them: the list of absolute
 * exemptions in section 2(3), in the copies seen, names subsections (1) and (2) of section 40 and neither of these.
 */
const NOT_LISTED_AS_ABSOLUTE = unchecked('40');

const CONFIRMING_HARM = 'Would saying whether or not you hold it do the harm by itself?';

const SAME_ANSWER = {
  name: 'other',
  text: 'Use the same neutral words whether or not anything is held, so that the reply gives nothing away.',
} as const;

const PROCEDURE: readonly SectionRow[] = [
  {
    title: 'Further information needed to identify what is asked for',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    steps: [
      {
        name: 'advice-and-assistance',
        text: 'Ask promptly what you need to know, and only what is needed to identify and locate the information.',
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
    title: 'A valid request',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Is it in writing, with a name, an address for correspondence and a description of the information?',
    guidance: `${ICO}recognising-a-request-made-under-the-freedom-of-information-act-section-8/`,
    source: read('8'),
    limbs: [
      {
        section: '8',
        byHand: 'Checked on every request by itself, and not prompted from words.',
        limb: 'in writing, with a name, an address for correspondence and a description',
      },
    ],
  },
  {
    title: 'Fees notice',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    steps: [
      {
        name: 'other',
        text: 'Send the fees notice within the time for reply; the clock stops until it is paid.',
      },
    ],
    ask: 'Will you charge a fee, and has the fees notice gone out in time?',
    source: read('9'),
    byHand: 'Whether to charge is a choice of the authority; no words of a request decide it.',
    limbs: [{ section: '9', limb: 'a fee for the cost of communicating the information' }],
  },
  {
    title: 'Means by which information is communicated',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Can you reasonably give it in the form the requester prefers?',
    source: READ_11,
    limbs: [
      {
        section: '11',
        byHand: 'The format asked for is shown with each question, and is no reason to refuse.',
        limb: 'the form the requester prefers: a copy, a summary, or to inspect it',
      },
      {
        section: '11(1A)',
        byHand:
          'A step that any request may need, shown with the deadline and the checklist and not prompted from words.',
        limb: 'a dataset in electronic form that can be re-used',
        ask: 'Is it a dataset, and can you give it in a form that can be re-used?',
      },
    ],
  },
  {
    title: 'Cost of compliance exceeds appropriate limit',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    steps: [
      {
        name: 'cost-estimate',
        text: 'Estimate the time to determine whether it is held, locate, retrieve and extract it, at £25 an hour; not redaction or thinking about exemptions.',
      },
      {
        name: 'advice-and-assistance',
        text: 'Say what could be answered within the limit, so that the requester can narrow the request (section 16).',
      },
    ],
    ask: 'Would finding and extracting the information cost more than the limit for your authority?',
    source: read('12'),
    limbs: [
      { section: '12(1)', limb: 'the cost of complying with the request' },
      {
        section: '12(2)',
        limb: 'the cost of finding out whether the information is held at all',
        ask: 'Would even finding out whether you hold it cost more than the limit?',
        byHand:
          'The words of a request cannot show that finding out alone would pass the limit; an estimate does.',
      },
    ],
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
            text: 'Weigh burden, motive, value and any harassment of the request, and write down the evidence.',
          },
        ],
      },
      {
        section: '14(2)',
        byHand: 'It rests on an earlier request and not on the words of this one.',
        limb: 'a request identical or substantially similar to one already answered for the same person',
        ask: 'Did you answer an identical or substantially similar request from the same person, with no reasonable interval since?',
      },
    ],
  },
  {
    title: 'Duty to provide advice and assistance',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'What advice and assistance could you reasonably give this requester?',
    source: read('16'),
    byHand: 'A duty owed on every request, so no words of one request point to it more than another.',
    limbs: [{ section: '16', limb: 'advice and assistance, so far as it would be reasonable to expect' }],
  },
];

const PART_II: readonly SectionRow[] = [
  {
    title: 'Information accessible to applicant by other means',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    steps: [
      {
        name: 'public-link',
        text: 'Give the exact link or place, and check that this requester can reasonably reach it.',
      },
    ],
    ask: 'Can this requester reasonably get all of it elsewhere, and where exactly?',
    source: read('21'),
    limbs: [{ section: '21', limb: 'information the requester can reasonably get in another way' }],
  },
  {
    title: 'Information intended for future publication',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '22(2)',
    factors: {
      disclose: [
        'The debate is live now and the information would inform it',
        'Delay would make it of less use',
      ],
      withhold: [
        'Publishing to everyone at the same time is fair',
        'Time to check and explain the figures makes them accurate',
        'Answering piece by piece would take resources from the planned publication',
      ],
    },
    ask: 'When the request came in, was publication already settled, and is it reasonable to wait for it?',
    source: read('22'),
    limbs: [
      { section: '22', limb: 'information held with a view to publication at a future date' },
      {
        section: '22(2)',
        limb: 'confirming or denying would itself disclose what is to be published',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it give away what is to be published?',
        byHand: 'Rarely needed: the plan to publish is usually known, so nothing in a request points to it.',
      },
    ],
  },
  {
    title: 'Research',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    ncnd: '22A(2)',
    factors: {
      disclose: ['Others could check the findings early', 'Public money pays for the research'],
      withhold: [
        'Research is best tested before it is published',
        'Early release could spoil the programme or its funding',
      ],
    },
    ask: 'Is there a continuing research programme meant for publication, and would disclosure now prejudice it?',
    source: READ_22A,
    limbs: [
      {
        section: '22A',
        limb: 'information from a continuing programme of research intended for publication',
      },
      {
        section: '22A(2)',
        limb: 'confirming or denying would itself prejudice the research programme',
        steps: [SAME_ANSWER],
        ask: CONFIRMING_HARM,
        byHand: 'Nothing in a request shows that the existence of the research is itself sensitive.',
      },
    ],
  },
  {
    title: 'Information supplied by, or relating to, bodies dealing with security matters',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ncnd: '23(5)',
    steps: [
      {
        name: 'certificate',
        text: 'Consider whether a ministerial certificate is needed as evidence (section 23(2)).',
      },
      {
        name: 'consult',
        text: 'Speak to the security body first; where its part must not show, cite section 23 beside section 24.',
      },
    ],
    ask: 'Did it come from, directly or indirectly, or does it relate to, a body listed in section 23(3)?',
    source: read('23'),
    limbs: [
      {
        section: '23(1)',
        limb: 'information supplied by, or relating to, a security body listed in section 23(3)',
      },
      {
        section: '23(5)',
        limb: 'confirming or denying would disclose whether a security body is involved',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it show whether a security body was involved?',
      },
    ],
  },
  {
    title: 'National security',
    role: 'exemption',
    qualification: 'qualified',
    test: 'required-for-purpose',
    ncnd: '24(2)',
    steps: [
      {
        name: 'certificate',
        text: 'Consider whether a ministerial certificate is needed as evidence (section 24(3)).',
      },
    ],
    factors: {
      disclose: [
        'People could judge whether they are properly protected',
        'Oversight of how security powers and money are used',
      ],
      withhold: [
        'Harm to people or assets, which may be unlikely but would be severe',
        'Pieces put together could show where protection is weak',
      ],
    },
    ask: 'Is withholding it required to safeguard national security, and is section 23 not the right exemption?',
    source: read('24'),
    limbs: [
      { section: '24(1)', limb: 'information that must be withheld to safeguard national security' },
      {
        section: '24(2)',
        limb: 'neither confirming nor denying is required to safeguard national security',
        steps: [SAME_ANSWER],
        ask: 'Is it required for national security to say neither yes nor no?',
      },
    ],
  },
  {
    title: 'Defence',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    ncnd: '26(3)',
    factors: {
      disclose: [
        'Scrutiny of how the forces are equipped, deployed and paid for',
        'Assurance on the safety of people and sites',
      ],
      withhold: ['An opponent could use it to judge capability or plan an attack', 'Allies may share less'],
    },
    ask: 'What harm to {limb} would, or would be likely to, follow from disclosure?',
    source: read('26'),
    limbs: [
      {
        section: '26(1)(a)',
        limb: 'the defence of the British Islands or of any colony',
      },
      {
        section: '26(1)(b)',
        limb: 'the capability, effectiveness or security of the armed forces or their allies',
      },
      {
        section: '26(3)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'confirming or denying would itself prejudice defence',
        steps: [SAME_ANSWER],
        ask: CONFIRMING_HARM,
      },
    ],
  },
  {
    title: 'International relations',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    ncnd: '27(4)',
    steps: [{ name: 'consult', text: 'Consult the Foreign, Commonwealth and Development Office.' }],
    factors: {
      disclose: [
        'Public understanding of the conduct of foreign policy',
        'Accountability for dealings with other states',
      ],
      withhold: [
        'Other states will be less candid if confidences are not kept',
        'Trust is needed to protect United Kingdom interests abroad',
      ],
    },
    ask: 'What harm to {limb} would, or would be likely to, follow from disclosure?',
    source: read('27'),
    limbs: [
      { section: '27(1)(a)', limb: 'relations between the United Kingdom and any other State' },
      {
        section: '27(1)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'relations between the United Kingdom and any international organisation or international court',
      },
      {
        section: '27(1)(c)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the interests of the United Kingdom abroad',
      },
      {
        section: '27(1)(d)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the promotion or protection by the United Kingdom of its interests abroad',
      },
      {
        section: '27(2)',
        limb: 'confidential information obtained from another State or an international organisation or court',
        test: 'class',
        ask: 'Did another State, international organisation or court give it in confidence?',
      },
      {
        section: '27(4)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'confirming or denying would itself prejudice international relations, or disclose what was given in confidence',
        steps: [SAME_ANSWER],
        ask: CONFIRMING_HARM,
      },
    ],
  },
  {
    title: 'Relations within the United Kingdom',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    ncnd: '28(3)',
    steps: [{ name: 'consult', text: 'Consult the other administration.' }],
    factors: {
      disclose: [
        'People should see how their governments deal with one another',
        'Scrutiny of joint decisions and money',
      ],
      withhold: [
        'Administrations need to speak freely to one another',
        'Talks that are still going on could be harmed',
      ],
    },
    ask: 'What harm to relations between the administrations would, or would be likely to, follow from disclosure?',
    source: read('28'),
    limbs: [
      { section: '28', limb: 'relations between any administration in the United Kingdom and any other' },
      {
        section: '28(3)',
        limb: 'confirming or denying would itself prejudice relations within the United Kingdom',
        steps: [SAME_ANSWER],
        ask: CONFIRMING_HARM,
        byHand: 'Nothing in a request shows that the existence of the exchange is itself sensitive.',
      },
    ],
  },
  {
    title: 'The economy',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    ncnd: '29(2)',
    factors: {
      disclose: ['Debate on economic decisions that affect everyone', 'Accountability for public finances'],
      withhold: [
        'Early release could move markets or be used for gain',
        'Decisions need to be taken without speculation',
      ],
    },
    ask: 'What harm to {limb} would, or would be likely to, follow from disclosure?',
    source: read('29'),
    limbs: [
      { section: '29(1)(a)', limb: 'the economic interests of the United Kingdom or of any part of it' },
      {
        section: '29(1)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the financial interests of any administration in the United Kingdom',
      },
      {
        section: '29(2)',
        limb: 'confirming or denying would itself prejudice the economy or those finances',
        steps: [SAME_ANSWER],
        ask: CONFIRMING_HARM,
        byHand:
          'Nothing in a request shows that the existence of the information is itself sensitive to markets.',
      },
    ],
  },
  {
    title: 'Investigations and proceedings conducted by public authorities',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '30(3)',
    steps: [
      {
        name: 'state-paragraph',
        text: 'Say which paragraph of section 30 applies, and which duty or power to investigate or prosecute you have.',
      },
    ],
    factors: {
      disclose: [
        'Confidence in the justice system and in how cases are investigated',
        'Evidence that a case was mishandled or that there was misconduct',
      ],
      withhold: [
        'The stage of the case: a live investigation needs a safe space',
        'Witnesses and sources may stop coming forward',
        'A fair trial and the independence of the prosecution could be harmed',
      ],
    },
    ask: 'Did your authority at any time hold it for {limb}, and is there a duty or power to do so?',
    source: read('30'),
    limbs: [
      {
        section: '30(1)(a)(i)',
        limb: 'an investigation, under a duty, into whether a person should be charged with an offence',
      },
      {
        section: '30(1)(a)(ii)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'an investigation, under a duty, into whether a person charged with an offence is guilty of it',
      },
      {
        section: '30(1)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'an investigation that may lead the authority to start criminal proceedings which it has power to conduct',
      },
      {
        section: '30(1)(c)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'criminal proceedings which the authority has power to conduct',
      },
      {
        section: '30(2)(a)(i)',
        limb: 'information from confidential sources that was obtained or recorded for criminal investigations',
        steps: [
          {
            name: 'state-paragraph',
            text: 'Both halves are needed: a function in 30(2)(a) and a confidential source in 30(2)(b).',
          },
        ],
        ask: 'Was it obtained or recorded for a criminal investigation, and does it relate to confidential sources?',
      },
      {
        section: '30(2)(a)(ii)',
        limb: 'information from confidential sources that was obtained or recorded for criminal proceedings',
        steps: [
          {
            name: 'state-paragraph',
            text: 'Both halves are needed: a function in 30(2)(a) and a confidential source in 30(2)(b).',
          },
        ],
        ask: 'Was it obtained or recorded for criminal proceedings, and does it relate to confidential sources?',
        byHand: 'The words of a request do not show which proceedings a source helped with.',
      },
      {
        section: '30(2)(a)(iii)',
        limb: 'information from confidential sources that was obtained or recorded for an investigation for a purpose in section 31(2)',
        steps: [
          {
            name: 'state-paragraph',
            text: 'Both halves are needed: a function in 30(2)(a) and a confidential source in 30(2)(b).',
          },
        ],
        ask: 'Was it obtained or recorded for an investigation for a purpose in section 31(2), and does it relate to confidential sources?',
        byHand: 'The words of a request do not show for which purpose of section 31(2) a source helped.',
      },
      {
        section: '30(2)(a)(iv)',
        limb: 'information from confidential sources that was obtained or recorded for civil proceedings arising from such an investigation',
        steps: [
          {
            name: 'state-paragraph',
            text: 'Both halves are needed: a function in 30(2)(a) and a confidential source in 30(2)(b).',
          },
        ],
        ask: 'Was it obtained or recorded for civil proceedings arising from such an investigation, and does it relate to confidential sources?',
        byHand: 'The words of a request do not show which civil proceedings a source helped with.',
      },
      {
        section: '30(2)(b)',
        limb: 'information that relates to obtaining information from confidential sources',
        steps: [
          {
            name: 'state-paragraph',
            text: 'Both halves are needed: a function in 30(2)(a) and a confidential source in 30(2)(b).',
          },
        ],
        ask: 'Does it relate to obtaining information from confidential sources, for a function in section 30(2)(a)?',
      },
      {
        section: '30(3)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'neither confirming nor denying that information about an investigation is held',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it show whether there is or was an investigation?',
      },
    ],
  },
  {
    title: 'Law enforcement',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    ncnd: '31(3)',
    steps: [
      {
        name: 'other',
        text: 'Only for information that is not exempt under section 30: never both to withhold the same information.',
      },
    ],
    factors: {
      disclose: [
        'Public trust in how the law is enforced',
        'Understanding how resources are used',
        'Debate on the methods and powers that affect people',
      ],
      withhold: [
        'The strong public interest in being able to enforce the law, weighed by how severe and how likely the harm is',
        'Pieces put together, or one answer after another, could show tactics or weak points',
        'Offenders could gain an advantage',
      ],
    },
    ask: 'What harm to {limb} would, or would be likely to, follow from disclosure?',
    guidance: `${ICO}section-31-law-enforcement/`,
    source: read('31'),
    limbs: [
      { section: '31(1)(a)', limb: 'the prevention or detection of crime' },
      { section: '31(1)(b)', limb: 'the apprehension or prosecution of offenders' },
      { section: '31(1)(c)', limb: 'the administration of justice' },
      { section: '31(1)(d)', limb: 'the assessment or collection of any tax or duty' },
      { section: '31(1)(e)', limb: 'the operation of the immigration controls' },
      { section: '31(1)(f)', limb: 'security and good order in prisons or other places of lawful detention' },
      {
        section: '31(1)(g)',
        limb: "a public authority's functions for a purpose in section 31(2)",
        steps: [
          {
            name: 'name-purpose',
            text: 'Name the purpose in section 31(2)(a) to (j), and the authority whose function it is.',
          },
        ],
      },
      {
        section: '31(1)(h)',
        limb: 'civil proceedings that arise out of an investigation for a purpose in section 31(2)',
        steps: [
          {
            name: 'name-purpose',
            text: 'Name the purpose in section 31(2)(a) to (j) that the investigation was for.',
          },
        ],
        byHand: 'The words of a request do not show that civil proceedings rest on such an investigation.',
      },
      {
        section: '31(1)(i)',
        limb: 'a fatal accident inquiry in Scotland that arises out of an investigation for a purpose in section 31(2)',
        steps: [
          {
            name: 'name-purpose',
            text: 'Name the purpose in section 31(2)(a) to (j) that the investigation was for.',
          },
        ],
        byHand: 'Too rare for words of a request to point to it.',
      },
      ...(
        [
          ['a', 'finding out whether any person has failed to comply with the law'],
          ['b', 'finding out whether any person is responsible for improper conduct'],
          ['c', 'finding out whether there are, or may be, grounds for regulatory action under an enactment'],
          [
            'd',
            "finding out a person's fitness or competence to manage bodies corporate or to practise a profession",
          ],
          ['e', 'finding out the cause of an accident'],
          ['f', 'protecting charities against misconduct or mismanagement'],
          ['g', 'protecting the property of charities from loss or misapplication'],
          ['h', 'recovering the property of charities'],
          ['i', 'securing the health, safety and welfare of persons at work'],
          ['j', 'protecting other persons against risks to health or safety from work'],
        ] as const
      ).map(([letter, limb]) => ({
        section: `31(2)(${letter})`,
        limb,
        ask: 'Which section 31(1)(g), (h) or (i) harm does this purpose go with, and whose function is it?',
        byHand:
          'A purpose that completes section 31(1)(g), (h) or (i); it is chosen with them and never stands alone.',
      })),
      {
        section: '31(3)',
        limb: 'confirming or denying would itself prejudice law enforcement',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it tell offenders something, or show whether an operation exists?',
      },
    ],
  },
  {
    title: 'Court records',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ncnd: '32(3)',
    ask: 'Do you hold it only because it is in {limb}?',
    source: read('32'),
    limbs: [
      { section: '32(1)(a)', limb: 'a document filed with, or placed in the custody of, a court' },
      {
        section: '32(1)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'a document served upon, or by, a public authority for court proceedings',
      },
      {
        section: '32(1)(c)',
        limb: 'a document created by a court or its administrative staff',
      },
      {
        section: '32(2)(a)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'a document placed in the custody of a person conducting an inquiry or arbitration',
      },
      {
        section: '32(2)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'a document created by a person conducting an inquiry or arbitration',
      },
      {
        section: '32(3)',
        limb: 'neither confirming nor denying that court or inquiry records are held',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it show what is in court or inquiry records?',
        byHand: 'Seldom cited alone; it follows from section 32(1) or (2) once those are chosen.',
      },
    ],
  },
  {
    title: 'Audit functions',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    ncnd: '33(3)',
    steps: [
      {
        name: 'other',
        text: 'Only for an authority that audits, or examines the efficiency of, other public authorities.',
      },
    ],
    factors: {
      disclose: ['Scrutiny of how public money is looked after', 'Confidence that audits are thorough'],
      withhold: [
        'Bodies under audit may be less candid',
        'Early findings may be wrong or unfair before they are tested',
      ],
    },
    ask: 'Does your authority have the function of {limb}, and would disclosure prejudice it?',
    source: read('33'),
    limbs: [
      { section: '33(1)(a)', limb: "auditing other public authorities' accounts" },
      {
        section: '33(1)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'examining the economy, efficiency and effectiveness with which other public authorities use their resources',
      },
      {
        section: '33(3)',
        limb: 'confirming or denying would itself prejudice audit functions',
        steps: [SAME_ANSWER],
        ask: CONFIRMING_HARM,
        byHand: 'Nothing in a request shows that the existence of an audit is itself sensitive.',
      },
    ],
  },
  {
    title: 'Parliamentary privilege',
    role: 'exemption',
    qualification: 'absolute',
    test: 'required-for-purpose',
    ncnd: '34(2)',
    steps: [
      {
        name: 'certificate',
        text: 'Ask the House; a certificate of the Speaker or the Clerk of the Parliaments is conclusive (section 34(3)).',
      },
    ],
    ask: 'Is withholding it required to avoid infringing the privileges of either House of Parliament?',
    source: read('34'),
    limbs: [
      { section: '34', limb: 'information whose disclosure would infringe the privileges of either House' },
      {
        section: '34(2)',
        limb: 'neither confirming nor denying is required to avoid infringing the privileges of either House',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it infringe the privileges of either House?',
        byHand: 'Too rare for words of a request to point to it.',
      },
    ],
  },
  {
    title: 'Formulation of government policy',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '35(3)',
    steps: [
      {
        name: 'other',
        text: 'Only for government departments and the Welsh Government; any other authority looks at section 36.',
      },
      {
        name: 'other',
        text: 'Once a policy decision is taken, statistics that informed it are not covered (section 35(2)); give weight to disclosing factual background (section 35(4)).',
      },
    ],
    factors: {
      disclose: [
        'Public participation while a policy is still being made',
        'Scrutiny of how a decision was reached, above all once it has been taken',
      ],
      withhold: [
        'A safe space to think through options away from outside pressure',
        'Officials and ministers may be less candid in future',
        'Collective responsibility of ministers',
      ],
    },
    ask: 'Does it relate to {limb}, and is the policy still being made or already decided?',
    source: read('35'),
    limbs: [
      { section: '35(1)(a)', limb: 'the formulation or development of government policy' },
      {
        section: '35(1)(b)',
        limb: 'Ministerial communications',
        ask: 'Is it a communication between Ministers, or does it relate to one?',
      },
      {
        section: '35(1)(c)',
        limb: 'the provision of advice by any of the Law Officers, or a request for it',
        steps: [{ name: 'consult', text: 'Consult the Law Officers before confirming that they advised.' }],
        ask: 'Does it relate to advice by the Law Officers, or to a request for that advice?',
      },
      {
        section: '35(1)(d)',
        limb: 'the operation of any Ministerial private office',
        ask: 'Does it relate to how a Minister’s private office is run?',
      },
      {
        section: '35(3)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'neither confirming nor denying that information about government policy or ministerial business is held',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it show what Ministers considered, or whether the Law Officers advised?',
      },
    ],
  },
  {
    title: 'Prejudice to effective conduct of public affairs',
    role: 'exemption',
    qualification: 'qualified',
    test: 'reasonable-opinion',
    ncnd: '36(3)',
    steps: [
      {
        name: 'qualified-person',
        text: "Get the qualified person's reasonable opinion before relying on it, and record who, when and which limb. No opinion is needed for statistics (section 36(4)).",
      },
      { name: 'other', text: 'Only for information that is not exempt under section 35.' },
    ],
    factors: {
      disclose: [
        'Public participation and scrutiny of how decisions are made',
        'The decision has already been taken',
      ],
      withhold: [
        'A safe space to debate options',
        'People may be less frank in future, if there is evidence for it',
        "The severity, extent and frequency of the harm in the qualified person's opinion",
      ],
    },
    ask: "Is it the qualified person's reasonable opinion that disclosure would, or would be likely to, prejudice or inhibit {limb}?",
    guidance: `${ICO}section-36-prejudice-to-the-effective-conduct-of-public-affairs/`,
    source: read('36'),
    limbs: [
      {
        section: '36(2)(a)(i)',
        limb: 'the convention of the collective responsibility of Ministers of the Crown',
      },
      {
        section: '36(2)(a)(ii)',
        limb: 'the work of the Executive Committee of the Northern Ireland Assembly',
        byHand: 'For Northern Ireland departments; chosen by hand.',
      },
      {
        section: '36(2)(a)(iii)',
        limb: 'the work of the Cabinet of the Welsh Government',
        byHand: 'For the Welsh Government; chosen by hand.',
      },
      { section: '36(2)(b)(i)', limb: 'the free and frank provision of advice' },
      {
        section: '36(2)(b)(ii)',
        limb: 'the free and frank exchange of views for the purposes of deliberation',
      },
      { section: '36(2)(c)', limb: 'the effective conduct of public affairs in some other way' },
      {
        section: '36(3)',
        limb: 'confirming or denying would itself have one of these effects',
        steps: [SAME_ANSWER],
        ask: "Is it the qualified person's reasonable opinion that saying whether you hold it would do this harm?",
        byHand:
          'Needs an opinion of the qualified person on confirming or denying; no words of a request show it.',
      },
    ],
  },
  {
    title: 'Communications with His Majesty, etc. and honours',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '37(2)',
    steps: [{ name: 'consult', text: 'Consult the Royal Household, or the Cabinet Office for honours.' }],
    factors: {
      disclose: ['Scrutiny of influence on public decisions', 'Confidence that honours are given fairly'],
      withhold: [
        'The political neutrality of the Royal Family',
        'Privacy and dignity of the people concerned',
        'Those asked about honours need to speak candidly',
      ],
    },
    ask: 'Does it relate to {limb}?',
    guidance: `${ICO}communications-with-his-majesty-and-the-awarding-of-honours-section-37/`,
    source: read('37'),
    limbs: [
      { section: '37(1)(a)', limb: 'communications with the Sovereign', qualification: 'absolute' },
      {
        section: '37(1)(aa)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'communications with the heir to, or the person second in line to, the Throne',
        qualification: 'absolute',
      },
      {
        section: '37(1)(ab)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'communications with a person who has since come to the Throne or become heir or second in line',
        qualification: 'absolute',
      },
      {
        section: '37(1)(ac)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'communications with other members of the Royal Family',
      },
      { section: '37(1)(ad)', limb: 'communications with the Royal Household' },
      { section: '37(1)(b)', limb: 'the conferring by the Crown of any honour or dignity' },
      {
        section: '37(2)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'neither confirming nor denying; absolute where it concerns the Sovereign, the heir or the second in line',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it show whether there were such communications, or who was considered for an honour?',
      },
    ],
  },
  {
    title: 'Health and safety',
    role: 'exemption',
    qualification: 'qualified',
    test: 'endangerment',
    ncnd: '38(2)',
    factors: {
      disclose: ['Assurance that people are kept safe', 'Oversight of risks that affect the public'],
      withhold: [
        'Harm to a person, weighed by how likely and how severe it is',
        'Distress that would harm someone’s health',
      ],
    },
    ask: 'Who would be endangered, how would disclosure do it, and how likely is it?',
    source: read('38'),
    limbs: [
      { section: '38(1)(a)', limb: 'the physical or mental health of any individual' },
      { section: '38(1)(b)', limb: 'the safety of any individual' },
      {
        section: '38(2)',
        limb: 'confirming or denying would itself endanger someone',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it endanger someone?',
      },
    ],
  },
  {
    title: 'Environmental information',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '39(2)',
    steps: [
      {
        name: 're-route',
        text: 'Handle it under the Environmental Information Regulations 2004; their own public interest test then decides.',
      },
    ],
    factors: {
      disclose: ['The Environmental Information Regulations presume disclosure'],
      withhold: [
        'The information is available under a regime made for it, so there is no need to use this Act as well',
      ],
    },
    ask: 'Is it environmental information within regulation 2(1)?',
    source: read('39'),
    limbs: [
      {
        section: '39(1)(a)',
        limb: 'information the authority must make available under the environmental regulations',
      },
      {
        section: '39(1)(b)',
        limb: 'information that would be available under those regulations but for one of their exceptions',
        byHand: 'Whether an exception in the regulations applies shows only once the information is read.',
      },
      {
        section: '39(2)',
        limb: 'neither confirming nor denying; the environmental regulations answer instead',
        steps: [SAME_ANSWER],
        ask: 'Do the environmental regulations let you say neither yes nor no?',
        byHand: 'The environmental regulations answer instead, so a request never points here.',
      },
    ],
  },
  {
    title: 'Personal information of the requester',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ncnd: '40(5A)',
    steps: [{ name: 're-route', text: 'Handle it as a subject access request under data protection law.' }],
    ask: 'Is it personal data of which the requester is the data subject?',
    source: read('40'),
    limbs: [
      { section: '40(1)', limb: 'personal data of which the requester is the data subject' },
      {
        section: '40(5A)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'neither confirming nor denying that personal data of the requester is held',
        source: NOT_LISTED_AS_ABSOLUTE,
        steps: [SAME_ANSWER],
        ask: 'Would an answer to the world at large show whether you hold data about the requester?',
      },
    ],
  },
  {
    title: 'Personal information of others',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ncnd: '40(5B)(a)(i)',
    steps: [
      {
        name: 'other',
        text: 'Decide in order: is it personal data, is it special category or criminal offence data, then legitimate interest, necessity and balance.',
      },
    ],
    factors: {
      disclose: [
        'Accountability of people in senior public roles',
        'Understanding of a decision that affects many',
      ],
      withhold: [
        'The person objected, or could not see the data themselves',
        'Distress or intrusion into private life',
      ],
    },
    ask: 'Would disclosing {limb}?',
    guidance: `${ICO}section-40-and-regulation-13-personal-information/`,
    source: read('40'),
    limbs: [
      {
        section: '40(2)',
        limb: 'personal data of someone other than the requester',
        ask: 'Can a living individual be identified from it, and would disclosure be lawful and fair to them?',
      },
      {
        section: '40(3A)(a)',
        limb: 'disclosure would contravene any of the data protection principles',
        ask: 'Is there a legitimate interest in disclosure, is disclosure necessary for it, and does it outweigh the person’s rights?',
        byHand: 'The condition that section 40(2) rests on in most cases; it is chosen with 40(2).',
      },
      {
        section: '40(3A)(b)',
        limb: 'disclosure would contravene the principles, for manual unstructured data held by a public authority',
        ask: 'Is it held only in unstructured paper files, and would disclosure contravene the principles?',
        byHand: 'How a record is kept cannot be seen from the words of a request.',
      },
      {
        section: '40(3B)',
        limb: 'disclosure would contravene the person’s objection to processing (article 21)',
        qualification: 'qualified',
        ncnd: '40(5B)(b)',
        ask: 'Has the person objected to the processing, and does the objection stand?',
        byHand: 'Whether someone has objected cannot be seen from the words of a request.',
      },
      {
        section: '40(4A)',
        limb: 'the person themselves could not get it by a subject access request',
        qualification: 'qualified',
        ncnd: '40(5B)(c)',
        ask: 'Would it be withheld from the person themselves if they made a subject access request?',
        byHand: 'Whether the data subject could have it cannot be seen from the words of a request.',
      },
      {
        section: '40(5B)(a)(i)',
        limb: 'confirming or denying would contravene any of the data protection principles',
        source: NOT_LISTED_AS_ABSOLUTE,
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it tell the world something about an identifiable person?',
      },
      {
        section: '40(5B)(a)(ii)',
        limb: 'confirming or denying would contravene the principles, for manual unstructured data',
        source: NOT_LISTED_AS_ABSOLUTE,
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it in unstructured paper files contravene the principles?',
        byHand: 'How a record is kept cannot be seen from the words of a request.',
      },
      {
        section: '40(5B)(b)',
        limb: 'confirming or denying would contravene the person’s objection to processing (article 21)',
        qualification: 'qualified',
        steps: [SAME_ANSWER],
        ask: 'Has the person objected to the processing, and would confirming or denying go against it?',
        byHand: 'Whether someone has objected cannot be seen from the words of a request.',
      },
      {
        section: '40(5B)(c)',
        limb: 'the person themselves could not be told whether it is processed, on a subject access request',
        qualification: 'qualified',
        steps: [SAME_ANSWER],
        ask: 'Could the person themselves be refused confirmation if they asked under data protection law?',
        byHand: 'Whether the data subject could be told cannot be seen from the words of a request.',
      },
      {
        section: '40(5B)(d)',
        limb: 'the same, for data processed for law enforcement',
        qualification: 'qualified',
        steps: [SAME_ANSWER],
        ask: 'Could the person themselves be refused confirmation under Part 3 of the Data Protection Act 2018?',
        byHand: 'Whether the data subject could be told cannot be seen from the words of a request.',
      },
    ],
  },
  {
    title: 'Information provided in confidence',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ncnd: '41(2)',
    steps: [
      { name: 'consult', text: 'Ask the person who gave it; their view is evidence, not a veto.' },
      {
        name: 'other',
        text: 'Consider whether a public interest defence would defeat an action for breach of confidence.',
      },
    ],
    ask: 'Was it obtained from someone else, and could they bring an action for breach of confidence and succeed?',
    source: read('41'),
    limbs: [
      {
        section: '41',
        limb: 'information obtained from another person, whose disclosure would be an actionable breach of confidence',
      },
      {
        section: '41(2)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'confirming or denying would itself be an actionable breach of confidence',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it break a confidence by itself?',
      },
    ],
  },
  {
    title: 'Legal professional privilege',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '42(2)',
    factors: {
      disclose: [
        'Large sums or many people are affected',
        'The advice was misrepresented in public',
        'A lack of openness about the decision',
      ],
      withhold: [
        'The strong interest in candour between lawyer and client',
        'The advice is recent or the matter is live',
      ],
    },
    ask: 'Is it legally privileged, whose privilege is it, and has it been waived?',
    source: read('42'),
    limbs: [
      { section: '42', limb: 'information that could be withheld as privileged in legal proceedings' },
      {
        section: '42(2)',
        limb: 'confirming or denying would itself disclose privileged information',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it disclose what was advised, or that advice was sought?',
        byHand: 'Rare; nothing in a request shows that the existence of the advice is itself privileged.',
      },
    ],
  },
  {
    title: 'Commercial interests',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    steps: [],
    factors: {
      disclose: [
        'Value for money and how public money is spent',
        'Competition and fairness in public contracts',
      ],
      withhold: [
        'The bargaining position of the authority or the supplier',
        'A tender or negotiation that is still open or comes up again soon',
      ],
    },
    ask: 'Whose commercial interests would be prejudiced, how, and what is the evidence?',
    source: read('43'),
    limbs: [
      {
        section: '43(1)',
        limb: 'a trade secret',
        test: 'class',
        ask: 'Is it a trade secret: used in trade, kept secret, and of value to a competitor?',
      },
      {
        section: '43(2)',
        limb: 'the commercial interests of any person, including the authority',
        ncnd: '43(3)',
        steps: [
          {
            name: 'third-party-evidence',
            text: 'Get the harm in the supplier’s own words; do not guess it for them (section 45 Code).',
          },
        ],
      },
      {
        section: '43(3)',
        limb: 'confirming or denying would itself prejudice commercial interests',
        ncnd: '43(3)',
        steps: [SAME_ANSWER],
        ask: 'Would saying whether you hold it harm someone’s commercial interests?',
        byHand: 'Nothing in a request shows that the existence of the dealing is itself a commercial secret.',
      },
    ],
  },
  {
    title: 'Prohibitions on disclosure',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ncnd: '44(2)',
    ask: 'Which law forbids the disclosure, and is there a gateway that allows it?',
    source: read('44'),
    limbs: [
      {
        section: '44(1)(a)',
        limb: 'disclosure is prohibited by or under any enactment',
        steps: [
          {
            name: 'name-enactment',
            text: 'Name the Act and section that forbids it (for HM Revenue and Customs, section 18 of the Commissioners for Revenue and Customs Act 2005).',
          },
        ],
      },
      {
        section: '44(1)(b)',
        limb: 'disclosure is incompatible with an assimilated or retained EU obligation',
        ask: 'Which obligation forbids the disclosure, and does the paragraph still stand in its current form?',
        byHand:
          'Rare, and the paragraph has changed since the United Kingdom left the European Union: check the current text.',
      },
      {
        section: '44(1)(c)',
        byHand: 'Whether an order of a court forbids disclosure cannot be seen from the words of a request.',
        limb: 'disclosure would be, or would be punishable as, a contempt of court',
        ask: 'Which order or rule would be broken, and is it still in force?',
      },
      {
        section: '44(2)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'confirming or denying would itself be prohibited',
        steps: [SAME_ANSWER],
        ask: 'Which law would forbid even saying whether you hold it?',
      },
    ],
  },
];

/** Freedom of Information Act 2000: the procedure that officers meet, then Part II in order. */
export const UK_FOIA: Pack = {
  regime: 'uk-foia',
  cite: 'Freedom of Information Act 2000 s',
  sections: [...PROCEDURE, ...PART_II],
};
