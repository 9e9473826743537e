import type { LawSource } from '../../model/law.ts';
import type { Pack, SectionRow } from './pack.ts';

type Source = Pick<LawSource, 'url' | 'checked'>;

const UK_GDPR = 'https://www.legislation.gov.uk/eur/2016/679/article/';
const DPA = 'https://www.legislation.gov.uk/ukpga/2018/12/';
const unchecked = (url: string): Source => ({ url, checked: null });

/** Schedules 2 and 3, compared paragraph by paragraph with the copy that github.com/legalize-dev/legalize-uk keeps (uk/ukpga-2018-12.md). */
const SCHEDULE_2: Source = { url: `${DPA}schedule/2`, checked: '2026-11-24' };
const SCHEDULE_3: Source = { url: `${DPA}schedule/3`, checked: '2026-11-24' };
/** Section 26, paragraphs 4 (with S.I. 2024/342) and 14 to 16 of Schedule 2, and paragraph 21 of Schedule 3, compared later with the same copy. */
const later = (part: string): Source => ({ url: `${DPA}${part}`, checked: '2026-11-28' });

const ONLY_SO_FAR = {
  name: 'other',
  text: 'It covers only what the exemption needs; give the requester the rest of their data.',
} as const;

const RIGHT: readonly SectionRow[] = [
  {
    title: 'Right of access by the data subject',
    cite: 'UK GDPR ',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Which of this person’s own data do you process, and where would you look for it?',
    source: unchecked(`${UK_GDPR}15`),
    limbs: [
      {
        section: 'Art 15(1)',
        byHand: 'The right itself: it is the law that the whole letter falls under.',
        limb: 'the requester’s own personal data, with the purposes, recipients and other facts',
      },
      {
        section: 'Art 15(3)',
        limb: 'a copy of the personal data, in electronic form where the request was electronic',
        ask: 'In what form will the copy be given?',
        byHand: 'Follows from every subject access request.',
      },
    ],
  },
  {
    title: 'Time, identity and burden',
    cite: 'UK GDPR ',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Do you need this step for the request?',
    source: unchecked(`${UK_GDPR}12`),
    limbs: [
      {
        section: 'Art 12(3)',
        limb: 'one month to answer, and two more where requests are complex or many (article 12A)',
        ask: 'Is the request complex, or one of many from the same person, so that more time is needed?',
        byHand: 'Whether the work is complex shows only once somebody has looked at what is held.',
      },
      {
        section: 'Art 12(5)',
        limb: 'a request that is manifestly unfounded or excessive',
        ask: 'Can you show that the request itself, not the person, is manifestly unfounded or excessive?',
        byHand: 'It has to be shown from the whole history; the words of one request are not enough.',
      },
      {
        section: 'Art 12(6)',
        byHand:
          'A step that any request may need, shown with the deadline and the checklist and not prompted from words.',
        limb: 'more information to confirm who the requester is',
        ask: 'Is there a reasonable doubt who the requester is?',
      },
      {
        section: 'Art 12A',
        limb: 'the clock stops while you wait for identity or for the detail you reasonably need',
        ask: 'Have you asked for identity or detail, and on which day?',
        byHand: 'It follows from a letter of the authority, not from the request.',
        // UK GDPR art 12A was put in by section 76 of the Data (Use and Access) Act 2025, in force 5 February 2026.
        source: { url: 'https://www.legislation.gov.uk/ukpga/2025/18/section/76', checked: '2026-11-28' },
      },
    ],
  },
];

const EXEMPTIONS: readonly SectionRow[] = [
  {
    title: 'Rights of others',
    cite: 'UK GDPR ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'prejudice',
    steps: [ONLY_SO_FAR],
    ask: 'Would giving a copy adversely affect someone else’s rights and freedoms?',
    source: unchecked(`${UK_GDPR}15`),
    limbs: [
      {
        section: 'Art 15(4)',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'the rights and freedoms of others, trade secrets among them',
      },
    ],
  },
  {
    title: 'National security and defence',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'required-for-purpose',
    steps: [
      { name: 'certificate', text: 'Consider whether a ministerial certificate is needed (section 27).' },
      ONLY_SO_FAR,
    ],
    ask: 'Is the exemption required to safeguard national security or for defence purposes?',
    source: later('section/26'),
    limbs: [
      {
        section: 's26',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'safeguarding national security, or defence purposes',
      },
    ],
  },
  {
    title: 'Crime, taxation and immigration',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'prejudice',
    steps: [ONLY_SO_FAR],
    ask: 'Would giving it be likely to prejudice {limb}?',
    source: SCHEDULE_2,
    limbs: [
      {
        section: 'Sch 2 para 2',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'the prevention or detection of crime, prosecution of offenders, or assessment or collection of tax',
      },
      {
        section: 'Sch 2 para 4',
        source: later('schedule/2'),
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'effective immigration control',
        steps: [
          {
            name: 'other',
            text: 'Only for the Secretary of State: decide case by case, record the decision and the reasons, and tell the requester unless that would do the harm.',
          },
        ],
      },
    ],
  },
  {
    title: 'Legal proceedings and disclosure required by law',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'required-for-purpose',
    steps: [ONLY_SO_FAR],
    ask: 'Would giving it prevent a disclosure that the law or legal proceedings require?',
    source: SCHEDULE_2,
    byHand: 'It frees a disclosure to others, so a request for one’s own data rarely points to it.',
    limbs: [{ section: 'Sch 2 para 5', limb: 'disclosure required by law or for legal proceedings' }],
  },
  {
    title: 'Functions that protect the public, and regulators',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'prejudice',
    steps: [ONLY_SO_FAR],
    ask: 'Which function is it, and would giving the data be likely to prejudice it?',
    source: SCHEDULE_2,
    limbs: [
      {
        section: 'Sch 2 para 7',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'functions designed to protect the public, such as against dishonesty or malpractice',
      },
    ],
  },
  {
    title: 'Judicial and Crown matters',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'class',
    ask: 'Was it processed for {limb}?',
    source: SCHEDULE_2,
    limbs: [
      {
        section: 'Sch 2 para 14',
        source: later('schedule/2'),
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'judicial appointments, judicial independence or judicial proceedings',
      },
      {
        section: 'Sch 2 para 15',
        source: later('schedule/2'),
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'Crown honours, dignities or appointments',
      },
    ],
  },
  {
    title: 'Other people in the data',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'class',
    steps: [
      {
        name: 'consult',
        text: 'Ask the other person where that is right; without consent, decide whether it is reasonable to disclose.',
      },
    ],
    ask: 'Does it identify someone else, have they consented, and if not, is it reasonable to disclose anyway?',
    source: SCHEDULE_2,
    limbs: [
      {
        section: 'Sch 2 para 16',
        source: later('schedule/2'),
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'information about another person who can be identified from it',
      },
    ],
  },
  {
    title: 'Legal professional privilege',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'class',
    ask: 'Is it legally privileged, or owed a duty of confidence by a legal adviser to a client?',
    source: SCHEDULE_2,
    limbs: [
      {
        section: 'Sch 2 para 19',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'information covered by legal professional privilege',
      },
    ],
  },
  {
    title: 'Business and negotiations',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'prejudice',
    steps: [ONLY_SO_FAR],
    ask: 'Would giving it be likely to prejudice {limb}?',
    source: SCHEDULE_2,
    limbs: [
      {
        section: 'Sch 2 para 22',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'the business, through data used for management forecasting or planning',
      },
      {
        section: 'Sch 2 para 23',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'negotiations with the requester, through a record of your intentions',
      },
    ],
  },
  {
    title: 'References and examinations',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'class',
    ask: 'Is it {limb}?',
    source: SCHEDULE_2,
    limbs: [
      {
        section: 'Sch 2 para 24',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'a reference given or received in confidence for work, study, an office or a service',
      },
      {
        section: 'Sch 2 para 25',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'what a candidate wrote in an examination, or marks not yet announced',
      },
    ],
  },
  {
    title: 'Research, statistics and archives',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'prejudice',
    steps: [ONLY_SO_FAR],
    ask: 'Would giving it prevent or seriously impair the research or the archive?',
    source: SCHEDULE_2,
    byHand: 'A request for one’s own data seldom says that it is held for research.',
    limbs: [
      { section: 'Sch 2 para 27', limb: 'scientific or historical research, or statistics' },
      { section: 'Sch 2 para 28', limb: 'archiving in the public interest' },
    ],
  },
  {
    title: 'Health, social work, education and child abuse',
    cite: 'Data Protection Act 2018 ',
    role: 'own-data',
    qualification: 'absolute',
    test: 'endangerment',
    ask: 'Would giving it be likely to cause serious harm to the physical or mental health of anyone?',
    source: SCHEDULE_3,
    limbs: [
      {
        section: 'Sch 3 para 5',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'health data whose disclosure would be likely to cause serious harm',
        steps: [
          {
            name: 'consult',
            text: 'Get the opinion of the health professional, unless you have one from the last six months.',
          },
        ],
      },
      {
        section: 'Sch 3 para 11',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'social work data whose disclosure would be likely to cause serious harm',
      },
      {
        section: 'Sch 3 para 19',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'education data whose disclosure would be likely to cause serious harm',
      },
      {
        section: 'Sch 3 para 21',
        source: later('schedule/3'),
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'child abuse data, where disclosure to a parent or guardian would not be in the child’s best interests',
        ask: 'Outside Scotland: is a parent or guardian asking, and would disclosure go against the best interests of the child?',
      },
    ],
  },
];

/** Subject access: UK GDPR article 15, with the exemptions of the Data Protection Act 2018 that are met most. */
export const UK_SAR: Pack = { regime: 'uk-sar', cite: 'UK GDPR ', sections: [...RIGHT, ...EXEMPTIONS] };
