import type { LawSource } from '../../model/law.ts';
import type { Factors, Pack, SectionRow } from './pack.ts';

type Source = Pick<LawSource, 'url' | 'checked'>;

const page = (regulation: string): string =>
  `https://www.legislation.gov.uk/uksi/2004/3391/regulation/${regulation}`;

/** Compared with the text of legislation.gov.uk that github.com/legalize-dev/legalize-uk keeps (before May 2018). */
const read = (regulation: string): Source => ({ url: page(regulation), checked: '2026-11-24' });

/** Regulation 13 as paragraph 307 of Schedule 19 to the Data Protection Act 2018 puts it, from the same place. */
const READ_13: Source = {
  url: 'https://www.legislation.gov.uk/ukpga/2018/12/schedule/19',
  checked: '2026-11-28',
};

/** Regulation 12 as made, read in full. */
const REGULATION_12: Source = {
  url: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/12/made',
  checked: '2026-11-23',
};

const PRESUMPTION = {
  name: 'other',
  text: 'Start from the presumption in favour of disclosure (regulation 12(2)).',
} as const;

const NOT_FOR_EMISSIONS = {
  name: 'other',
  text: 'Not available for information on emissions (regulation 12(9)).',
} as const;

const ADVERSE_ASK = 'How would disclosure adversely affect {limb}, more probably than not?';

const ENVIRONMENT: Factors = {
  disclose: [
    'The presumption in favour of disclosure',
    'People can take part in decisions that affect the environment around them',
    'Accountability for decisions and public money',
  ],
  withhold: ['The harm that the exception protects against, and how likely and severe it is'],
};

const withhold = (...reasons: readonly string[]): Factors => ({
  disclose: ENVIRONMENT.disclose,
  withhold: reasons,
});

const PROCEDURE: readonly SectionRow[] = [
  {
    title: 'Duty to make environmental information available',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Is it environmental information within regulation 2(1)?',
    source: read('5'),
    limbs: [
      {
        section: '5(1)',
        byHand: 'Checked on every request by itself, and not prompted from words.',
        limb: 'environmental information, asked for in writing or by word of mouth',
      },
      {
        section: '5(3)',
        limb: 'personal data of which the requester is the data subject',
        steps: [
          { name: 're-route', text: 'Handle it as a subject access request under data protection law.' },
        ],
        ask: 'Is it personal data of which the requester is the data subject?',
      },
    ],
  },
  {
    title: 'Form and format of information',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Can you reasonably give it in the form asked for?',
    source: read('6'),
    limbs: [
      {
        section: '6(1)(a)',
        byHand: 'The format asked for is shown with each question, and is no reason to refuse.',
        limb: 'another form or format is reasonable',
      },
      {
        section: '6(1)(b)',
        limb: 'information already publicly available and easily accessible in another form or format',
        steps: [{ name: 'public-link', text: 'Give the exact link or place.' }],
        ask: 'Is it already public and easily accessible to this requester, and where exactly?',
      },
    ],
  },
  {
    title: 'Extension of time',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Is the request both complex and for a large volume, so that 20 working days are impracticable?',
    source: read('7'),
    limbs: [
      {
        section: '7(1)',
        byHand:
          'A step that any request may need, shown with the deadline and the checklist and not prompted from words.',
        limb: 'more time, up to 40 working days, for a request that is complex and voluminous',
        steps: [{ name: 'other', text: 'Tell the requester within 20 working days of receipt.' }],
      },
    ],
  },
  {
    title: 'Charging',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Is the charge reasonable, and on your published schedule?',
    source: read('8'),
    byHand: 'Whether to charge is a choice of the authority; no words of a request decide it.',
    limbs: [{ section: '8', limb: 'a reasonable charge for making information available' }],
  },
  {
    title: 'Advice and assistance',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Do you need more detail, and have you asked within 20 working days and helped the requester to give it?',
    source: read('9'),
    byHand: 'A duty owed on every request, so no words of one request point to it more than another.',
    limbs: [{ section: '9', limb: 'advice and assistance, so far as it would be reasonable to expect' }],
  },
];

const EXCEPTIONS: readonly SectionRow[] = [
  {
    title: 'Exceptions by the kind of request or material',
    role: 'exception',
    qualification: 'qualified',
    test: 'class',
    steps: [PRESUMPTION],
    factors: ENVIRONMENT,
    ask: 'Does it apply: {limb}?',
    source: REGULATION_12,
    limbs: [
      {
        section: '12(4)(a)',
        limb: 'information not held when the request was received',
        factors: withhold('Nothing is held, so nothing could be disclosed: the test is a formality'),
        ask: 'Have you looked everywhere it could be, and is it also not held by anyone for you?',
      },
      {
        section: '12(4)(b)',
        limb: 'a request that is manifestly unreasonable, for its burden or because it is vexatious',
        steps: [
          {
            name: 'advice-and-assistance',
            text: 'Help the requester to narrow it (regulation 9) before refusing.',
          },
          {
            name: 'cost-estimate',
            text: 'Estimate the burden; the limit under the Act is only a guide here.',
          },
        ],
        factors: withhold('The burden on the authority, in time and in other work left undone'),
        ask: 'Is the burden clearly out of proportion to the value of the request?',
      },
      {
        section: '12(4)(c)',
        limb: 'a request put in too general a manner',
        steps: [
          { name: 'advice-and-assistance', text: 'Only after advice and assistance under regulation 9.' },
        ],
        factors: withhold('Nobody can tell what is asked for, so an answer would help nobody'),
        ask: 'After you asked for detail and helped, can you still not tell what is wanted?',
      },
      {
        section: '12(4)(d)',
        limb: 'material in the course of completion, unfinished documents or incomplete data',
        steps: [
          {
            name: 'other',
            text: 'Say who is completing it and when it is expected to be finished (regulation 14(4)).',
          },
        ],
        factors: withhold('Space to finish the work', 'An unfinished version could mislead'),
        ask: 'Is the material itself unfinished, and not only waiting to be published?',
      },
      {
        section: '12(4)(e)',
        limb: 'internal communications',
        factors: withhold(
          'A safe space to think and decide',
          'A chilling effect, if there is evidence for it',
        ),
        ask: 'Has it stayed within one authority, or between government departments?',
      },
    ],
  },
  {
    title: 'Exceptions for an adverse effect',
    role: 'exception',
    qualification: 'qualified',
    test: 'adverse-effect',
    steps: [PRESUMPTION],
    factors: ENVIRONMENT,
    ask: ADVERSE_ASK,
    source: REGULATION_12,
    limbs: [
      {
        section: '12(5)(a)',
        limb: 'international relations, defence, national security or public safety',
        ncnd: '12(6)',
        factors: withhold('Harm to people or assets, which may be unlikely but would be severe'),
      },
      {
        section: '12(5)(b)',
        limb: 'the course of justice, a fair trial, or a criminal or disciplinary inquiry',
        factors: withhold(
          'Candour between lawyer and client, where the advice is privileged',
          'An inquiry that is still going on needs a safe space',
        ),
      },
      {
        section: '12(5)(c)',
        limb: 'intellectual property rights',
        steps: [{ name: 'consult', text: 'Find out whose rights they are and ask the owner.' }],
        factors: withhold('Loss to the owner of the rights that a licence would not make good'),
      },
      {
        section: '12(5)(d)',
        byHand: 'Whether a law makes proceedings confidential cannot be seen from the words of a request.',
        limb: 'the confidentiality of proceedings, where the law provides it',
        steps: [
          NOT_FOR_EMISSIONS,
          { name: 'name-enactment', text: 'Name the law that makes the proceedings confidential.' },
        ],
        factors: withhold('The proceedings need confidence to work'),
      },
      {
        section: '12(5)(e)',
        limb: 'the confidentiality of commercial or industrial information that the law protects for a legitimate economic interest',
        steps: [
          NOT_FOR_EMISSIONS,
          {
            name: 'third-party-evidence',
            text: 'Get the harm in the other party’s own words; do not guess it for them.',
          },
        ],
        factors: withhold(
          'Bargaining position and legitimate economic interests',
          'Others may be less willing to deal openly',
        ),
        ask: 'Is it commercial, confidential by law, protecting an economic interest, and would disclosure harm that interest?',
      },
      {
        section: '12(5)(f)',
        limb: 'the interests of the person who gave it, where they were not obliged to and have not consented',
        steps: [
          NOT_FOR_EMISSIONS,
          { name: 'consult', text: 'Ask the person who gave it whether they consent.' },
        ],
        factors: withhold('People may stop giving information of their own will'),
        ask: 'Did someone give it who did not have to and has not consented, and would disclosure harm them?',
      },
      {
        section: '12(5)(g)',
        limb: 'the protection of the environment to which the information relates',
        steps: [NOT_FOR_EMISSIONS],
        factors: withhold('Harm to rare species or sensitive sites'),
      },
      {
        section: '12(6)',
        limb: 'confirming or denying would itself adversely affect international relations, defence, national security or public safety',
        ncnd: '12(6)',
        steps: [
          {
            name: 'other',
            text: 'Use the same neutral words whether or not anything is held, so that the reply gives nothing away.',
          },
        ],
        factors: withhold('Harm to people or assets from showing whether the information exists'),
        ask: 'Would saying whether it exists adversely affect one of the interests in regulation 12(5)(a)?',
      },
    ],
  },
  {
    title: 'Information on emissions',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Is it information on emissions, so that regulation 12(5)(d) to (g) are not available?',
    guidance:
      'https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/regulation-12-9-information-on-emissions/',
    source: REGULATION_12,
    limbs: [
      {
        section: '12(9)',
        byHand: 'It limits other exceptions, and is named in the steps of each of them.',
        limb: 'no exception in 12(5)(d) to (g) for information on emissions',
      },
    ],
  },
  {
    title: 'Personal data',
    role: 'exception',
    qualification: 'absolute',
    test: 'class',
    ncnd: '13(5A)',
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
    ask: 'Can a living individual be identified from it, and would disclosure be lawful and fair to them?',
    source: READ_13,
    limbs: [
      { section: '13(1)', limb: 'personal data of someone other than the requester' },
      {
        section: '13(2A)',
        limb: 'disclosure would contravene any of the data protection principles',
        ask: 'Is there a legitimate interest in disclosure, is disclosure necessary for it, and does it outweigh the person’s rights?',
        byHand: 'The condition that regulation 13(1) rests on in most cases; it is chosen with 13(1).',
      },
      {
        section: '13(2B)',
        limb: 'disclosure would contravene the person’s objection to processing (article 21)',
        qualification: 'qualified',
        ask: 'Has the person objected to the processing, and does the objection stand?',
        byHand: 'Whether someone has objected cannot be seen from the words of a request.',
      },
      {
        section: '13(3A)',
        limb: 'the person themselves could not get it by a subject access request',
        qualification: 'qualified',
        ask: 'Would it be withheld from the person themselves if they made a subject access request?',
        byHand: 'Whether the data subject could have it cannot be seen from the words of a request.',
      },
      {
        section: '13(5A)',
        limb: 'neither confirming nor denying that such personal data exists, where (5B) allows it',
        steps: [
          {
            name: 'other',
            text: 'Use the same neutral words whether or not anything is held, so that the reply gives nothing away.',
          },
        ],
        ask: 'Would saying whether it exists tell the world something about an identifiable person?',
      },
    ],
  },
];

/** Environmental Information Regulations 2004: regulation 12 exceptions are qualified, with a presumption of disclosure. */
export const UK_EIR: Pack = {
  regime: 'uk-eir',
  cite: 'Environmental Information Regulations 2004 reg ',
  sections: [...PROCEDURE, ...EXCEPTIONS],
};
