import type { LawSource } from '../../model/law.ts';
import type { Regime } from '../../model/regime.ts';

/** How someone who is unhappy with an answer goes on, for the last paragraphs of a reply. */
export interface ComplaintRoute {
  /** The authority's own step, with what the law or the code says of its time. */
  readonly internal: string;
  /** The step after it. */
  readonly external: string;
  /** True where the law itself gives the internal step, and not only a code of practice. */
  readonly statutory: boolean;
  readonly source: LawSource;
}

const COMMISSIONER = 'If still unhappy, the requester may ask the regulator for a decision';

const ROUTES: Readonly<Record<Regime, ComplaintRoute>> = {
  'uk-foia': {
    internal:
      'Ask for an internal review, by practice within 40 working days of the reply; the answer is expected within 20 working days and never beyond 40.',
    external: `${COMMISSIONER} (section 50 of the Freedom of Information Act 2000).`,
    statutory: false,
    source: {
      cite: 'Freedom of Information Act 2000 s17(7) and s50; section 45 Code of Practice part 5',
      url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/17',
      checked: '2026-11-24',
    },
  },
  'uk-eir': {
    internal:
      'Make representations within 40 working days; the authority decides, free of charge, within 40 working days of receiving them.',
    external: `${COMMISSIONER} (section 50 of the Freedom of Information Act 2000, as regulation 18 applies it).`,
    statutory: true,
    source: {
      cite: 'Environmental Information Regulations 2004 regs 11 and 18',
      url: 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/11',
      checked: '2026-11-24',
    },
  },
  'uk-sar': {
    internal: 'Complain to the authority or its data protection officer.',
    external: 'The requester may complain to the regulator, or ask a court for an order.',
    statutory: false,
    source: {
      cite: 'UK GDPR art 77; Data Protection Act 2018 s167',
      url: 'https://www.legislation.gov.uk/eur/2016/679/article/77',
      checked: null,
    },
  },
  foisa: {
    internal: 'Ask for a review within 40 working days; the authority answers within 20 working days.',
    external:
      'If still unhappy, the requester may apply to the Scottish Information Commissioner within 6 months.',
    statutory: true,
    source: {
      cite: 'Freedom of Information (Scotland) Act 2002 ss20, 21 and 47, as the National Records of Scotland state them',
      url: 'https://www.nas.gov.uk/foi/foiBasicGuide8.asp',
      checked: '2026-11-23',
    },
  },
  eisr: {
    internal: 'Ask for a review within 40 working days; the authority answers within 20 working days.',
    external:
      'If still unhappy, the requester may apply to the Scottish Information Commissioner within 6 months.',
    statutory: true,
    source: {
      cite: 'Environmental Information (Scotland) Regulations 2004 regs 16 and 17',
      url: 'https://www.legislation.gov.uk/ssi/2004/520/regulation/16',
      checked: null,
    },
  },
  'us-foia': {
    internal:
      'Appeal to the head of the agency; the time to appeal is at least 90 days from the adverse determination.',
    external:
      'The requester may ask the agency’s FOIA Public Liaison or OGIS for help, or go to a district court.',
    statutory: true,
    source: {
      cite: '5 U.S.C. 552(a)(6)(A)(i)',
      url: 'https://www.foia.gov/foia-statute.html',
      checked: '2026-11-23',
    },
  },
  'ie-foi': {
    internal: 'Ask for an internal review within 4 weeks; the body answers within 3 weeks.',
    external:
      'If still unhappy, the requester may ask the Information Commissioner for a review (section 22).',
    statutory: true,
    source: {
      cite: 'Freedom of Information Act 2014 ss21 and 22',
      url: 'https://www.irishstatutebook.ie/eli/2014/act/30/section/21/enacted/en/html',
      checked: '2026-11-24',
    },
  },
};

/** How a complaint goes on under a law. */
export const complaintRouteFor = (regime: Regime): ComplaintRoute => ROUTES[regime];
