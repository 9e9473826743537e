import type { LawSource } from '../../model/law.ts';
import type { Factors, Pack, SectionRow } from './pack.ts';

/**
 * The regulation's page on legislation.gov.uk. Its revised text (in force at 5 February 2026) was compared with the row,
 * from the copy that github.com/legalize-dev/legalize-uk keeps (uk-sct/ssi-2004-520.md).
 */
const read = (regulation: string): Pick<LawSource, 'url' | 'checked'> => ({
  url: `https://www.legislation.gov.uk/ssi/2004/520/regulation/${regulation}`,
  checked: '2026-11-28',
});

/** The Scottish Information Commissioner's briefings on the exceptions: what the limb says, and that the public interest test applies. */
const BRIEFINGS_READ: Pick<LawSource, 'url' | 'checked'> = {
  url: 'https://www.itspublicknowledge.info/Law/FOISA-EIRsGuidance/EIRsexceptionbriefings/Regulation10(4)(b)Manifestlyunreasonable.aspx',
  checked: '2026-11-28',
};

const PRESUMPTION = {
  name: 'other',
  text: 'Start from the presumption in favour of disclosure, and read the exception narrowly (regulation 10(2)).',
} as const;

const NOT_FOR_EMISSIONS = {
  name: 'other',
  text: 'Not available for information on emissions (regulation 10(6)).',
} as const;

const DISCLOSE = [
  'The presumption in favour of disclosure',
  'People can take part in decisions that affect the environment around them',
  'Accountability for decisions and public money',
] as const;

const withhold = (...reasons: readonly string[]): Factors => ({ disclose: DISCLOSE, withhold: reasons });

const HARM_ASK =
  'What real and substantial harm to {limb} would, or would be likely to, follow from disclosure?';

const SECTIONS: readonly SectionRow[] = [
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
    ],
  },
  {
    title: 'Form and format of information',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    steps: [{ name: 'public-link', text: 'Give the exact link or place.' }],
    ask: 'Is it already public and easily accessible to this requester, and where exactly?',
    source: read('6'),
    limbs: [{ section: '6(1)(b)', limb: 'information already publicly available and easily accessible' }],
  },
  {
    title: 'Extension of time',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    steps: [{ name: 'other', text: 'Tell the requester within 20 working days of receipt.' }],
    ask: 'Is the request both complex and for a large volume, so that 20 working days are impracticable?',
    source: read('7'),
    limbs: [
      {
        section: '7(1)',
        byHand:
          'A step that any request may need, shown with the deadline and the checklist and not prompted from words.',
        limb: 'more time, up to 20 further working days, for a complex and voluminous request',
      },
    ],
  },
  {
    title: 'Advice and assistance',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Do you need more detail, and have you asked in time and helped the requester to give it?',
    source: read('9'),
    byHand: 'A duty owed on every request, so no words of one request point to it more than another.',
    limbs: [{ section: '9(1)', limb: 'advice and assistance, so far as it is reasonable to expect' }],
  },
  {
    title: 'Exceptions by the kind of request or material',
    role: 'exception',
    qualification: 'qualified',
    test: 'class',
    steps: [PRESUMPTION],
    ask: 'Does it apply: {limb}?',
    source: read('10'),
    limbs: [
      {
        section: '10(4)(a)',
        source: BRIEFINGS_READ,
        limb: 'information not held when the request was received',
        factors: withhold('Nothing is held, so nothing could be disclosed: the test is a formality'),
        ask: 'Have you looked everywhere it could be, and is it also not held by anyone for you?',
      },
      {
        section: '10(4)(b)',
        source: BRIEFINGS_READ,
        limb: 'a request that is manifestly unreasonable',
        steps: [
          {
            name: 'advice-and-assistance',
            text: 'Help the requester to narrow it (regulation 9) before refusing.',
          },
        ],
        factors: withhold('The burden on the authority, in time and in other work left undone'),
        ask: 'Is the burden clearly out of proportion to the value of the request?',
      },
      {
        section: '10(4)(c)',
        limb: 'a request put in too general a manner',
        steps: [
          { name: 'advice-and-assistance', text: 'Only after advice and assistance under regulation 9.' },
        ],
        factors: withhold('Nobody can tell what is asked for, so an answer would help nobody'),
        ask: 'After you asked for detail and helped, can you still not tell what is wanted?',
      },
      {
        section: '10(4)(d)',
        limb: 'material still in the course of completion, unfinished documents or incomplete data',
        steps: [{ name: 'other', text: 'Say when it is expected to be finished (regulation 13).' }],
        factors: withhold('Space to finish the work', 'An unfinished version could mislead'),
        ask: 'Is the material itself unfinished, and not only waiting to be published?',
      },
      {
        section: '10(4)(e)',
        limb: 'internal communications',
        factors: withhold(
          'A safe space to think and decide',
          'A chilling effect, if there is evidence for it',
        ),
        ask: 'Has it stayed within one authority?',
      },
    ],
  },
  {
    title: 'Exceptions for substantial prejudice',
    role: 'exception',
    qualification: 'qualified',
    test: 'substantial-prejudice',
    steps: [PRESUMPTION],
    ask: HARM_ASK,
    source: read('10'),
    limbs: [
      {
        section: '10(5)(a)',
        limb: 'international relations, defence, national security or public safety',
        ncnd: '10(8)',
        factors: withhold('Harm to people or assets, which may be unlikely but would be severe'),
      },
      {
        section: '10(5)(b)',
        limb: 'the course of justice, a fair trial, or a criminal or disciplinary inquiry',
        factors: withhold(
          'Candour between lawyer and client',
          'An inquiry that is still going on needs a safe space',
        ),
      },
      {
        section: '10(5)(c)',
        limb: 'intellectual property rights',
        steps: [{ name: 'consult', text: 'Find out whose rights they are and ask the owner.' }],
        factors: withhold('Loss to the owner of the rights that a licence would not make good'),
      },
      {
        section: '10(5)(d)',
        byHand: 'Whether a law makes proceedings confidential cannot be seen from the words of a request.',
        limb: 'the confidentiality of proceedings, where the law provides it',
        steps: [
          NOT_FOR_EMISSIONS,
          { name: 'name-enactment', text: 'Name the law that makes the proceedings confidential.' },
        ],
        factors: withhold('The proceedings need confidence to work'),
      },
      {
        section: '10(5)(e)',
        limb: 'the confidentiality of commercial or industrial information that the law protects for a legitimate economic interest',
        steps: [
          NOT_FOR_EMISSIONS,
          {
            name: 'third-party-evidence',
            text: 'Get the harm in the other party’s own words; do not guess it for them.',
          },
        ],
        factors: withhold('Bargaining position and legitimate economic interests'),
      },
      {
        section: '10(5)(f)',
        limb: 'the interests of the person who gave it, where they were not obliged to and have not consented',
        steps: [
          NOT_FOR_EMISSIONS,
          { name: 'consult', text: 'Ask the person who gave it whether they consent.' },
        ],
        factors: withhold('People may stop giving information of their own will'),
      },
      {
        section: '10(5)(g)',
        limb: 'the protection of the environment to which the information relates',
        steps: [NOT_FOR_EMISSIONS],
        factors: withhold('Harm to rare species or sensitive sites'),
      },
      {
        section: '10(8)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'showing whether it exists would itself prejudice one of the interests in 10(5)(a)',
        ncnd: '10(8)',
        steps: [
          {
            name: 'other',
            text: 'Use the same neutral words whether or not anything is held, so that the reply gives nothing away.',
          },
        ],
        factors: withhold('Harm to people or assets from showing whether the information exists'),
        ask: 'Would saying whether it exists prejudice substantially one of the interests in regulation 10(5)(a)?',
      },
    ],
  },
  {
    title: 'Information on emissions',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Is it information on emissions, so that regulation 10(5)(d) to (g) are not available?',
    source: read('10'),
    limbs: [
      {
        section: '10(6)',
        byHand: 'It limits other exceptions, and is named in the steps of each of them.',
        limb: 'no exception in 10(5)(d) to (g) for information on emissions',
      },
    ],
  },
  {
    title: 'Personal data',
    role: 'exception',
    qualification: 'absolute',
    test: 'class',
    ncnd: '11(6)',
    ask: 'Is it {limb}?',
    source: read('11'),
    limbs: [
      {
        section: '11(1)',
        limb: 'personal data of which the requester is the data subject',
        steps: [
          { name: 're-route', text: 'Handle it as a subject access request under data protection law.' },
        ],
      },
      {
        section: '11(2)',
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
        section: '11(6)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'neither confirming nor denying that such personal data exists',
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

/** Environmental Information (Scotland) Regulations 2004. */
export const EISR: Pack = {
  regime: 'eisr',
  cite: 'Environmental Information (Scotland) Regulations 2004 reg ',
  sections: SECTIONS,
};
