import type { LawSource } from '../../model/law.ts';
import type { Pack, SectionRow } from './pack.ts';

/** The statute as foia.gov publishes it, read at github.com/usdoj/foia.gov (`www.foia.gov/foia-statute.html`). */
const STATUTE: Pick<LawSource, 'url' | 'checked'> = {
  url: 'https://www.foia.gov/foia-statute.html',
  checked: '2026-11-23',
};

const FORESEEABLE = {
  name: 'other',
  text: 'Withhold only where you reasonably foresee harm to the interest protected, or disclosure is prohibited by law ((a)(8)(A)).',
} as const;

const SEGREGATE = { name: 'other', text: 'Release any reasonably segregable part.' } as const;

const PROCEDURE: readonly SectionRow[] = [
  {
    title: 'What makes a proper request',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Does it reasonably describe the records, and follow the published rules on time, place, fees and procedure?',
    source: STATUTE,
    limbs: [
      {
        section: '(a)(3)(A)',
        byHand: 'Checked on every request by itself, and not prompted from words.',
        limb: 'a reasonable description of the records, made under the published rules',
      },
    ],
  },
  {
    title: 'Fees',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Which fee category is the requester in, and did they ask for a waiver?',
    source: STATUTE,
    limbs: [
      {
        section: '(a)(4)(A)',
        byHand:
          'A step that any request may need, shown with the deadline and the checklist and not prompted from words.',
        limb: 'fees, fee categories and waivers',
      },
    ],
  },
  {
    title: 'Time limits',
    role: 'procedure',
    qualification: 'none',
    test: 'procedure',
    ask: 'Are there unusual circumstances, such as a voluminous search or another office to consult?',
    source: STATUTE,
    limbs: [
      {
        section: '(a)(6)(B)',
        byHand:
          'A step that any request may need, shown with the deadline and the checklist and not prompted from words.',
        limb: 'up to ten more working days for unusual circumstances',
        steps: [{ name: 'other', text: 'Give written notice, and offer to limit the request.' }],
      },
      {
        section: '(a)(6)(E)',
        byHand:
          'A step that any request may need, shown with the deadline and the checklist and not prompted from words.',
        limb: 'expedited processing for a compelling need',
        ask: 'Did the requester ask for expedited processing and show a compelling need?',
      },
    ],
  },
];

const EXEMPTIONS: readonly SectionRow[] = [
  {
    title: 'Classified national defense or foreign policy information',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ncnd: 'Glomar',
    steps: [FORESEEABLE, SEGREGATE],
    ask: 'Is it properly classified under an Executive order in the interest of national defense or foreign policy?',
    source: STATUTE,
    limbs: [
      { section: '(b)(1)', limb: 'properly classified national defense or foreign policy information' },
    ],
  },
  {
    title: 'Internal personnel rules and practices',
    role: 'exemption',
    qualification: 'absolute',
    test: 'foreseeable-harm',
    steps: [FORESEEABLE, SEGREGATE],
    ask: 'Does it relate solely to the internal personnel rules and practices of the agency?',
    source: STATUTE,
    limbs: [{ section: '(b)(2)', limb: 'internal personnel rules and practices' }],
  },
  {
    title: 'Information exempted by another statute',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    ncnd: 'Glomar',
    steps: [
      {
        name: 'name-enactment',
        text: 'Name the other statute and the section that requires or allows withholding.',
      },
      SEGREGATE,
    ],
    ask: 'Which other statute exempts it, and does that statute meet the conditions of (b)(3)?',
    source: STATUTE,
    limbs: [
      { section: '(b)(3)', limb: 'information that another statute specifically exempts from disclosure' },
    ],
  },
  {
    title: 'Trade secrets and confidential commercial information',
    role: 'exemption',
    qualification: 'absolute',
    test: 'foreseeable-harm',
    steps: [
      { name: 'third-party-evidence', text: 'Give the submitter notice and a chance to object.' },
      FORESEEABLE,
      SEGREGATE,
    ],
    ask: 'Is it commercial or financial, obtained from a person, and privileged or confidential?',
    source: STATUTE,
    limbs: [
      {
        section: '(b)(4)',
        limb: 'trade secrets, and commercial or financial information that is privileged or confidential',
      },
    ],
  },
  {
    title: 'Privileged inter-agency or intra-agency communications',
    role: 'exemption',
    qualification: 'absolute',
    test: 'foreseeable-harm',
    steps: [
      {
        name: 'name-purpose',
        text: 'Name the privilege: deliberative process, attorney work product or attorney-client.',
      },
      FORESEEABLE,
      SEGREGATE,
    ],
    ask: 'Which privilege protects it, and if it is deliberative process, is it both predecisional and less than 25 years old?',
    source: STATUTE,
    limbs: [
      {
        section: '(b)(5)',
        limb: 'communications within or between agencies that are privileged in litigation',
      },
    ],
  },
  {
    title: 'Personal privacy',
    role: 'exemption',
    qualification: 'qualified',
    test: 'foreseeable-harm',
    ncnd: 'Glomar',
    steps: [FORESEEABLE, SEGREGATE],
    factors: {
      disclose: ['It would show how the agency performs its duties'],
      withhold: ['The privacy of the person, who did not choose to be in the records'],
    },
    ask: 'Is there a privacy interest, and does it clearly outweigh the public interest in disclosure?',
    source: STATUTE,
    limbs: [
      {
        section: '(b)(6)',
        limb: 'personnel, medical and similar files, where disclosure would be a clearly unwarranted invasion of privacy',
      },
    ],
  },
  {
    title: 'Law enforcement records',
    role: 'exemption',
    qualification: 'absolute',
    test: 'foreseeable-harm',
    ncnd: 'Glomar',
    steps: [FORESEEABLE, SEGREGATE],
    factors: {
      disclose: ['It would show how the agency performs its duties'],
      withhold: ['The privacy of people named in law enforcement records'],
    },
    ask: 'Was it compiled for law enforcement purposes, and would disclosure affect {limb}?',
    source: STATUTE,
    limbs: [
      {
        section: '(b)(7)(A)',
        limb: 'enforcement proceedings',
        ask: 'Is a proceeding pending or expected, and could disclosure reasonably be expected to interfere with it?',
      },
      {
        section: '(b)(7)(B)',
        limb: 'a right to a fair trial or an impartial adjudication',
        ncnd: null,
        ask: 'Would disclosure deprive a person of a fair trial or an impartial adjudication?',
      },
      {
        section: '(b)(7)(C)',
        limb: 'personal privacy, which disclosure could reasonably be expected to invade without warrant',
        qualification: 'qualified',
        ask: 'Is there a privacy interest, and does it outweigh the public interest in disclosure?',
      },
      {
        section: '(b)(7)(D)',
        limb: 'the identity of a confidential source',
        ask: 'Was there an express or implied promise of confidentiality to a source?',
      },
      {
        section: '(b)(7)(E)',
        limb: 'techniques, procedures or guidelines, where disclosure could risk circumvention of the law',
        ask: 'Would it show a technique, procedure or guideline, and could that reasonably risk circumvention of the law?',
      },
      {
        section: '(b)(7)(F)',
        limb: 'the life or physical safety of any individual',
        test: 'endangerment',
        ask: 'Whose life or physical safety could reasonably be expected to be endangered?',
      },
    ],
  },
  {
    title: 'Financial institutions',
    role: 'exemption',
    qualification: 'absolute',
    test: 'foreseeable-harm',
    steps: [FORESEEABLE, SEGREGATE],
    ask: 'Is it in or related to examination, operating or condition reports on a financial institution?',
    source: STATUTE,
    limbs: [{ section: '(b)(8)', limb: 'the supervision of financial institutions' }],
  },
  {
    title: 'Wells',
    role: 'exemption',
    qualification: 'absolute',
    test: 'foreseeable-harm',
    steps: [FORESEEABLE, SEGREGATE],
    ask: 'Is it geological or geophysical information or data concerning wells?',
    source: STATUTE,
    limbs: [{ section: '(b)(9)', limb: 'geological and geophysical information about wells' }],
  },
  {
    title: 'Neither confirming nor denying (Glomar)',
    cite: '5 U.S.C. 552(b), ',
    role: 'exemption',
    qualification: 'absolute',
    test: 'foreseeable-harm',
    ncnd: 'Glomar',
    steps: [
      {
        name: 'other',
        text: 'Use the same neutral words whether or not anything is held, and name the exemption that the existence of records falls under.',
      },
      { name: 'other', text: 'It is an adverse determination that can be appealed: say so.' },
    ],
    ask: 'Would the fact that records exist, or do not, itself be exempt, and has it been officially acknowledged?',
    source: { url: 'https://nsarchive.gwu.edu/media/22988/ocr', checked: '2026-11-23' },
    limbs: [{ section: 'Glomar', limb: 'neither confirming nor denying that records exist' }],
  },
  {
    title: 'Exclusions',
    role: 'exemption',
    qualification: 'absolute',
    test: 'class',
    steps: [
      {
        name: 'consult',
        text: 'Consult the Department of Justice before using an exclusion; the reply does not mention it.',
      },
    ],
    ask: 'Does an exclusion for {limb} apply, so that the records are treated as not subject to the Act?',
    source: STATUTE,
    byHand: 'An exclusion must never show in a reply, so it is not prompted from the words of a request.',
    limbs: [
      { section: '(c)(1)', limb: 'a pending criminal investigation whose subject does not know of it' },
      { section: '(c)(2)', limb: 'informant records asked for by the informant’s name or identifier' },
      {
        section: '(c)(3)',
        limb: 'classified foreign intelligence, counterintelligence or terrorism records',
      },
    ],
  },
];

/** Freedom of Information Act, 5 U.S.C. 552. */
export const US_FOIA: Pack = {
  regime: 'us-foia',
  cite: '5 U.S.C. 552',
  sections: [...PROCEDURE, ...EXEMPTIONS],
};
