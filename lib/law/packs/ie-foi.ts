import type { LawSource } from '../../model/law.ts';
import type { Factors, Pack, SectionRow } from './pack.ts';

type Source = Pick<LawSource, 'url' | 'checked'>;

/** The section as enacted, compared with the copy that github.com/legalize-dev/legalize-ie keeps (ie/IE-2014-act-30.md). */
const read = (section: string): Source => ({
  url: `https://www.irishstatutebook.ie/eli/2014/act/30/section/${section}/enacted/en/html`,
  checked: '2026-11-24',
});

const MAY = {
  name: 'other',
  text: 'A head may refuse: it is a choice, and the reasons go into the decision.',
} as const;
const SHALL = { name: 'other', text: 'A head shall refuse where it applies.' } as const;
const CONSULT = {
  name: 'consult',
  text: 'Where the public interest may favour release, tell the person concerned and let them answer first (section 38).',
} as const;
const NEUTRAL = {
  name: 'other',
  text: 'Use the same neutral words whether or not a record exists, so that the decision gives nothing away.',
} as const;

const balance = (...withhold: readonly string[]): Factors => ({
  disclose: ['Openness and accountability in how public business is done', 'How public money is spent'],
  withhold,
});

const NOT_ALONE = 'It follows from the exemption once that is chosen; a request never points to it alone.';

const PROCEDURE: readonly SectionRow[] = [
  {
    title: 'Requests for access to records',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Is it in writing, does it say that it is made under the Act, and does it describe the records well enough?',
    source: {
      url: 'https://revisedacts.lawreform.ie/eli/2014/act/30/section/12/revised/en/html',
      checked: '2026-11-23',
    },
    limbs: [
      {
        section: '12(1)',
        byHand: 'Checked on every request by itself, and not prompted from words.',
        limb: 'in writing, stated to be made under the Act, with enough particulars of the records',
      },
    ],
  },
  {
    title: 'Extension of time',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Are there so many records or so many requests for them that four weeks are not reasonably enough?',
    source: { ...read('14'), checked: '2026-11-28' },
    limbs: [
      {
        section: '14(1)',
        byHand:
          'A step that any request may need, shown with the deadline and the checklist and not prompted from words.',
        limb: 'up to four more weeks for a large number of records or of requests for them',
      },
    ],
  },
  {
    title: 'Refusal on administrative grounds',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Does this administrative ground apply: {limb}?',
    source: read('15'),
    limbs: [
      {
        section: '15(1)(a)',
        limb: 'the record does not exist or cannot be found',
        ask: 'Have all reasonable steps been taken to find it?',
      },
      { section: '15(1)(b)', limb: 'not enough particulars to identify the record' },
      {
        section: '15(1)(c)',
        limb: 'a substantial and unreasonable interference with the work of the body',
        steps: [
          {
            name: 'advice-and-assistance',
            text: 'Offer to help the requester to narrow it before refusing (section 15(4)).',
          },
        ],
        ask: 'Would finding and examining the records unreasonably disrupt the work of the body, and did you offer help to narrow it?',
      },
      {
        section: '15(1)(d)',
        limb: 'already in the public domain',
        steps: [{ name: 'public-link', text: 'Say exactly where it is.' }],
        ask: 'Is all of it in the public domain, and where exactly?',
      },
      { section: '15(1)(e)', limb: 'publication required by law within 12 weeks of the request' },
      {
        section: '15(1)(f)',
        byHand: 'The plan to publish is known to the body and not from the request.',
        limb: 'publication intended within 6 weeks of the request',
      },
      {
        section: '15(1)(g)',
        limb: 'frivolous or vexatious, or part of a pattern of manifestly unreasonable requests',
        ask: 'Is it the request or the pattern, not the person, that is unreasonable, and what is the evidence?',
      },
      {
        section: '15(1)(h)',
        limb: 'a fee or deposit that has not been paid',
        byHand: 'Whether a fee is unpaid is known to the body, not from the request.',
      },
      {
        section: '15(1)(i)(i)',
        byHand: 'It rests on an earlier request and not on the words of this one.',
        limb: 'records already released and available to the requester',
      },
      {
        section: '15(1)(i)(ii)',
        limb: 'records already released to someone with whom the requester appears to act in concert',
        byHand: 'It rests on the earlier request and not on the words of this one.',
      },
    ],
  },
];

const EXEMPTIONS: readonly SectionRow[] = [
  {
    title: 'Meetings of the Government',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ncnd: '28(5)',
    ask: 'Is it {limb}, and not factual information about a decision already published or more than five years old?',
    source: read('28'),
    limbs: [
      {
        section: '28(1)(a)',
        limb: 'a record submitted, or to be submitted, to the Government and created for that',
        steps: [MAY],
      },
      { section: '28(1)(b)', limb: 'a record of the Government', steps: [MAY] },
      {
        section: '28(1)(c)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'information or advice for a member of the Government for use only at a meeting',
        steps: [MAY],
      },
      {
        section: '28(2)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'what was said at a meeting of the Government',
        ncnd: null,
        steps: [SHALL],
        ask: 'Does it show, or could one infer from it, what was said at a meeting of the Government?',
      },
      {
        section: '28(5)',
        limb: 'showing whether the record exists would be contrary to the public interest',
        steps: [NEUTRAL],
        ask: 'Would saying whether the record exists be contrary to the public interest?',
        byHand: NOT_ALONE,
      },
    ],
  },
  {
    title: 'Deliberations of FOI bodies',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    steps: [
      MAY,
      {
        name: 'other',
        text: 'Both are needed: deliberative matter, and a grant that would be contrary to the public interest.',
      },
      {
        name: 'other',
        text: 'Not for factual information, reasons for a decision or the other matter in section 29(2).',
      },
    ],
    factors: balance('A significant decision is still to be made', 'Space to think before deciding'),
    ask: 'Is it deliberative matter, and would granting the request be contrary to the public interest?',
    source: read('29'),
    limbs: [{ section: '29(1)', limb: 'matter relating to the deliberative processes of the body' }],
  },
  {
    title: 'Functions and negotiations of FOI bodies',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    steps: [MAY],
    factors: balance(
      'Inspections and audits only work if their methods are not known',
      'The body’s position in negotiations',
    ),
    ask: 'Could access reasonably be expected to harm {limb}?',
    source: read('30'),
    limbs: [
      {
        section: '30(1)(a)',
        limb: 'tests, examinations, investigations, inquiries or audits, or their methods',
      },
      {
        section: '30(1)(b)',
        limb: 'the management of the body, including industrial relations and its staff',
        ask: 'Could access reasonably be expected to have a significant, adverse effect on management functions?',
      },
      {
        section: '30(1)(c)',
        limb: 'positions taken or to be taken in negotiations',
        ask: 'Would it disclose a position, plan or instruction for negotiations by the Government or a body?',
      },
    ],
  },
  {
    title: 'Parliamentary, court and certain other matters',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ask: 'Is it {limb}?',
    source: read('31'),
    limbs: [
      { section: '31(1)(a)', limb: 'covered by legal professional privilege', ncnd: '31(4)', steps: [SHALL] },
      {
        section: '31(1)(b)',
        byHand: 'Whether an order of a court forbids disclosure cannot be seen from the words of a request.',
        limb: 'such that disclosure would constitute contempt of court',
        steps: [SHALL],
        ask: 'Would disclosure be contempt of court, and which order or rule would be broken?',
      },
      {
        section: '31(1)(c)',
        limb: 'private papers of an elected member, or matter considered for Oireachtas proceedings',
        steps: [SHALL],
      },
      {
        section: '31(2)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'about the appointment or business of a tribunal or inquiry that is not finished',
        steps: [MAY],
      },
      {
        section: '31(4)',
        limb: 'showing whether a privileged record exists would be contrary to the public interest',
        ncnd: '31(4)',
        steps: [NEUTRAL],
        ask: 'Would saying whether the privileged record exists be contrary to the public interest?',
        byHand: NOT_ALONE,
      },
    ],
  },
  {
    title: 'Law enforcement and public safety',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    ncnd: '32(2)',
    steps: [
      MAY,
      {
        name: 'other',
        text: 'The public interest is weighed only for the records in section 32(3)(a), such as those on how a body enforces the law.',
      },
    ],
    factors: balance(
      'Being able to prevent, detect and investigate offences',
      'Pieces put together could show methods or weak points',
    ),
    ask: 'Could access reasonably be expected to prejudice or impair {limb}?',
    source: read('32'),
    limbs: [
      {
        section: '32(1)(a)(i)',
        limb: 'the prevention, detection or investigation of offences, or lawful methods for it',
      },
      {
        section: '32(1)(a)(ii)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the enforcement of, compliance with or administration of any law',
      },
      {
        section: '32(1)(a)(iii)',
        limb: 'lawful methods for the safety of the public and the security of persons and property',
      },
      { section: '32(1)(a)(iv)', limb: 'the fairness of criminal or civil proceedings' },
      { section: '32(1)(a)(v)', limb: 'the security of a penal institution' },
      {
        section: '32(1)(a)(vi)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the security of a children detention school',
      },
      {
        section: '32(1)(a)(vii)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the security of a remand centre',
      },
      {
        section: '32(1)(a)(viii)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the security of the Central Mental Hospital',
      },
      {
        section: '32(1)(a)(ix)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the security of a building, structure, vehicle, ship, boat or aircraft',
      },
      {
        section: '32(1)(a)(x)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the security of a system of communications',
      },
      {
        section: '32(1)(b)',
        limb: 'the life or safety of any person',
        test: 'endangerment',
        ask: 'Whose life or safety could access reasonably be expected to endanger?',
      },
      {
        section: '32(1)(c)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'facilitating the commission of an offence',
        ask: 'Could access reasonably be expected to help someone to commit an offence?',
      },
      {
        section: '32(2)',
        limb: 'showing whether the record exists would itself have such an effect',
        steps: [NEUTRAL],
        ask: 'Would saying whether the record exists have one of the effects in section 32(1)?',
      },
    ],
  },
  {
    title: 'Security, defence and international relations',
    role: 'exemption',
    qualification: 'absolute',
    test: 'prejudice',
    ncnd: '33(4)',
    ask: 'Could access reasonably be expected to affect {limb} adversely?',
    source: read('33'),
    limbs: [
      { section: '33(1)(a)', limb: 'the security of the State', steps: [MAY] },
      { section: '33(1)(b)', limb: 'the defence of the State', steps: [MAY] },
      { section: '33(1)(c)', limb: 'matters relating to Northern Ireland', steps: [MAY] },
      { section: '33(1)(d)', limb: 'the international relations of the State', steps: [MAY] },
      {
        section: '33(2)(a)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the tactics, strategy or operations of the Defence Forces',
        steps: [MAY],
        ask: 'Does it relate to tactics, strategy or operations, and could access affect the security or defence of the State?',
      },
      {
        section: '33(2)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'a communication with a diplomatic mission or another government',
        steps: [MAY],
        ask: 'Is it such a communication, and could access affect international relations adversely?',
      },
      {
        section: '33(3)(a)',
        limb: 'intelligence in respect of the security or defence of the State',
        test: 'class',
        ncnd: null,
        steps: [SHALL],
        ask: 'Was it obtained or prepared for intelligence in respect of the security or defence of the State?',
      },
      {
        section: '33(3)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the detection, prevention or suppression of subversive activities',
        test: 'class',
        ncnd: null,
        steps: [SHALL],
        ask: 'Does it relate to activities meant to undermine the public order or the authority of the State?',
      },
      {
        section: '33(3)(c)',
        limb: 'information given in confidence on these matters, or by an international organisation, or on network security',
        test: 'class',
        ncnd: null,
        steps: [SHALL],
        ask: 'Was it communicated in confidence on one of these matters, or does it concern threats to network security?',
      },
      {
        section: '33(4)',
        limb: 'showing whether the record exists would itself prejudice one of these matters',
        steps: [NEUTRAL],
        ask: 'Would saying whether the record exists prejudice a matter in section 33(1)?',
      },
    ],
  },
  {
    title: 'Ministerial certificates',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    steps: [
      {
        name: 'certificate',
        text: 'Only a Minister may issue a certificate, for a record exempt under section 32 or 33.',
      },
    ],
    ask: 'Is the record exempt under section 32 or 33, and sensitive enough for a Minister to certify it?',
    source: read('34'),
    byHand: 'A step of a Minister; no words of a request point to it.',
    limbs: [{ section: '34(1)', limb: 'a certificate that a record is exempt under section 32 or 33' }],
  },
  {
    title: 'Information obtained in confidence',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '35(4)',
    steps: [
      SHALL,
      {
        name: 'other',
        text: 'Not for records that staff prepared, unless confidence is owed to someone outside (section 35(2)).',
      },
    ],
    factors: balance('People may stop giving information that the body needs'),
    ask: 'Was it given in confidence, would disclosure dry up such information, and does the body need it?',
    source: read('35'),
    limbs: [
      {
        section: '35(1)(a)',
        limb: 'information given in confidence, of a kind the body needs to go on receiving',
        steps: [CONSULT],
      },
      {
        section: '35(1)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'a duty of confidence under an agreement, an enactment or otherwise by law',
        qualification: 'absolute',
        ask: 'Which agreement, enactment or rule of law imposes the duty of confidence?',
      },
      {
        section: '35(4)',
        limb: 'showing whether the record exists would itself have such an effect',
        qualification: 'absolute',
        steps: [NEUTRAL],
        ask: 'Would saying whether the record exists break the confidence?',
        byHand: NOT_ALONE,
      },
    ],
  },
  {
    title: 'Commercially sensitive information',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    ncnd: '36(4)',
    steps: [SHALL],
    factors: balance(
      'The competitive position of the person concerned',
      'A negotiation or tender that is still open',
    ),
    ask: 'Would disclosure harm {limb}, and has the person concerned consented?',
    source: read('36'),
    limbs: [
      {
        section: '36(1)(a)',
        limb: 'trade secrets of a person other than the requester',
        test: 'class',
        steps: [CONSULT],
        ask: 'Is it a trade secret of someone other than the requester?',
      },
      {
        section: '36(1)(b)',
        limb: 'financial, commercial, scientific or technical information whose disclosure could cause loss or prejudice',
        steps: [CONSULT],
        ask: 'Could disclosure reasonably be expected to cause a material loss or gain, or prejudice a competitive position?',
      },
      {
        section: '36(1)(c)',
        limb: 'contractual or other negotiations of the person concerned',
        steps: [CONSULT],
      },
      {
        section: '36(4)',
        limb: 'showing whether the record exists would itself have such an effect',
        qualification: 'absolute',
        steps: [NEUTRAL],
        ask: 'Would saying whether the record exists have one of these effects?',
        byHand: NOT_ALONE,
      },
    ],
  },
  {
    title: 'Personal information',
    role: 'exemption',
    qualification: 'qualified',
    test: 'class',
    ncnd: '37(6)',
    steps: [SHALL],
    factors: balance('The right to privacy of the person concerned'),
    ask: 'Would access disclose personal information about someone, and has that person consented?',
    source: read('37'),
    limbs: [
      { section: '37(1)', limb: 'personal information, also of a person who has died', steps: [CONSULT] },
      {
        section: '37(3)',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'the requester’s own medical or social work record, where disclosure might harm them',
        ncnd: null,
        ask: 'Might disclosure harm the requester’s health or well-being, so that a health professional should be offered it instead?',
      },
      {
        section: '37(7)',
        byHand: 'Which exemption covers a person’s own data shows only once the data has been read.',
        limb: 'information about the requester that is also about someone else',
        steps: [CONSULT],
        ask: 'Does it also disclose personal information about someone other than the requester?',
      },
      {
        section: '37(6)',
        byHand:
          'It follows from the exemption beside it, where even saying whether information exists would do harm.',
        limb: 'showing whether the record exists would itself disclose personal information',
        qualification: 'absolute',
        steps: [NEUTRAL],
        ask: 'Would saying whether the record exists disclose something about a person?',
      },
    ],
  },
  {
    title: 'Consultation with third parties',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    steps: [
      {
        name: 'consult',
        text: 'Notify within 2 weeks of receipt; they have 3 weeks to answer, and the decision follows within 2 weeks.',
      },
    ],
    ask: 'Does section 35(3), 36(3) or 37(5)(a) apply, so that the person concerned must be told first?',
    source: read('38'),
    byHand: 'A step that follows from sections 35 to 37, and not an exemption.',
    limbs: [
      { section: '38(2)', limb: 'notice to the person concerned before release in the public interest' },
    ],
  },
  {
    title: 'Research and natural resources',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    steps: [MAY],
    factors: balance('Unfinished research, or a habitat or site that cannot be replaced'),
    ask: 'Could disclosure harm {limb}?',
    source: read('39'),
    limbs: [
      {
        section: '39(1)(a)',
        limb: 'research by or for the body, by exposing it to serious disadvantage',
        ask: 'Would disclosure, or disclosure too early, expose the research to serious disadvantage?',
      },
      { section: '39(1)(b)', limb: 'a cultural, heritage or natural resource, a species or its habitat' },
    ],
  },
  {
    title: 'Financial and economic interests of the State',
    role: 'exemption',
    qualification: 'qualified',
    test: 'prejudice',
    steps: [MAY],
    factors: balance('Harm to the public finances or to the economy', 'An unfair gain or loss to someone'),
    ask: 'Could access reasonably be expected to affect {limb}?',
    source: read('40'),
    limbs: [
      {
        section: '40(1)(a)',
        limb: 'the management of the national economy or the financial interests of the State',
        ask: 'Could access reasonably be expected to have a serious, adverse effect on the economy or the finances of the State?',
      },
      {
        section: '40(1)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'the ordinary course of business, through premature disclosure',
      },
      {
        section: '40(1)(c)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'decisions by enterprises to invest or expand in the State',
      },
      {
        section: '40(1)(d)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'a person or class of persons, by an unwarranted benefit or loss',
      },
    ],
  },
  {
    title: 'Enactments relating to non-disclosure of records',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    steps: [
      SHALL,
      { name: 'name-enactment', text: 'Name the enactment, and check that it is not listed in Schedule 3.' },
    ],
    ask: 'Which enactment prohibits or authorises non-disclosure, and is it absent from Schedule 3?',
    source: read('41'),
    limbs: [
      { section: '41(1)(a)', limb: 'disclosure prohibited by European Union law or an enactment' },
      {
        section: '41(1)(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'non-disclosure authorised by an enactment in certain circumstances',
      },
    ],
  },
  {
    title: 'Restriction of the Act',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ask: 'Is it {limb}, so that the Act does not apply to it?',
    source: read('42'),
    limbs: [
      { section: '42(a)', limb: 'a record of a court that relates to its proceedings' },
      {
        section: '42(b)',
        byHand: 'It is chosen in place of a neighbouring limb once the information has been read.',
        limb: 'a record of the Garda Síochána on a matter listed, such as witness protection',
      },
    ],
  },
];

/** Freedom of Information Act 2014 (Ireland): section 15, Part 4 and the records to which the Act does not apply. */
export const IE_FOI: Pack = {
  regime: 'ie-foi',
  cite: 'Freedom of Information Act 2014 s',
  sections: [...PROCEDURE, ...EXEMPTIONS],
};
