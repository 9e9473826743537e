import type { Jurisdiction } from '../../model/regime.ts';

/** A name of a law that is not the one an authority answers under. Neutral: the request is no worse for it. */
export interface ActName {
  readonly name: string;
  /** Inside of a regular expression for the name as letters write it. */
  readonly look: string;
  /** Where the name is out of place. */
  readonly outOfPlaceIn: readonly Jurisdiction[];
  /** One sentence for the officer. */
  readonly why: string;
  readonly url: string;
}

const ACT = '(?:freedom\\s+of\\s+information|foi)\\s+act';
const year = (pattern: string): string => `(?:,|\\s+of)?\\s*\\(?${pattern}\\)?(?!\\d)`;

/** The years of the Acts themselves: 2000 (UK), 2002 (Scotland), 2014 (Ireland, 1997 and 2003 before it), 1966 (US). */
export const ACT_NAMES: readonly ActName[] = [
  {
    name: 'scottish-act-elsewhere',
    look: `freedom\\s+of\\s+information\\s+\\(scotland\\)\\s+act(?:\\s+2002)?|foisa|foi\\(s\\)a`,
    outOfPlaceIn: ['uk', 'us', 'ireland'],
    why: 'The letter names the Freedom of Information (Scotland) Act 2002, which binds Scottish public authorities only.',
    url: 'https://www.legislation.gov.uk/asp/2002/13',
  },
  {
    name: 'act-of-2000-in-scotland',
    look: `${ACT}${year('2000')}|foia\\s+2000`,
    outOfPlaceIn: ['scotland'],
    why: 'The letter names the Act of 2000; a Scottish public authority answers under the Freedom of Information (Scotland) Act 2002, and the request is valid all the same.',
    url: 'https://www.legislation.gov.uk/asp/2002/13',
  },
  {
    name: 'act-of-2000-in-ireland',
    look: `${ACT}${year('2000')}|foia\\s+2000`,
    outOfPlaceIn: ['ireland', 'us'],
    why: 'The letter names the Act of 2000, which is law in the United Kingdom and not here.',
    url: 'https://www.legislation.gov.uk/ukpga/2000/36',
  },
  {
    name: 'irish-act-repealed',
    look: `${ACT}s?${year('(?:1997|2003)(?:\\s*(?:and|-|to|&)\\s*2003)?')}`,
    outOfPlaceIn: ['ireland'],
    why: 'The letter names the Acts of 1997 and 2003; the Freedom of Information Act 2014 has taken their place.',
    url: 'https://www.irishstatutebook.ie/eli/2014/act/30/enacted/en/html',
  },
  {
    name: 'irish-act-elsewhere',
    look: `${ACT}${year('2014')}`,
    outOfPlaceIn: ['uk', 'scotland', 'us'],
    why: 'The letter names the Act of 2014, which is Irish law.',
    url: 'https://www.irishstatutebook.ie/eli/2014/act/30/enacted/en/html',
  },
  {
    name: 'no-act-of-that-year',
    look: `${ACT}${year('(?!2000|2014)(?:19|20)\\d\\d')}|foia\\s+(?!2000)(?:19|20)\\d\\d`,
    outOfPlaceIn: ['uk'],
    why: 'There is no Freedom of Information Act of that year here: the Act is of 2000.',
    url: 'https://www.legislation.gov.uk/ukpga/2000/36',
  },
  {
    name: 'american-act-elsewhere',
    look: '5\\s*u\\.?\\s?s\\.?\\s?c\\.?\\s*(?:§+\\s*)?552|(?:u\\.?s\\.?|united\\s+states|federal)\\s+freedom\\s+of\\s+information\\s+act',
    outOfPlaceIn: ['uk', 'scotland', 'ireland'],
    why: 'The letter names the Act of the United States, which binds its federal agencies only.',
    url: 'https://www.foia.gov/foia-statute.html',
  },
  {
    name: 'data-protection-act-1998',
    look: `(?:data\\s+protection\\s+act|dpa)${year('1998')}`,
    outOfPlaceIn: ['uk', 'scotland'],
    why: 'The Data Protection Act 1998 was replaced on 25 May 2018: subject access is now article 15 of the UK GDPR, with the Data Protection Act 2018.',
    url: 'https://www.legislation.gov.uk/ukpga/2018/12',
  },
  {
    name: 'environmental-regulations-of-another-year',
    look: `(?:environmental\\s+information\\s+(?:\\(scotland\\)\\s+)?regulations|eirs?)${year('(?!2004)(?:19|20)\\d\\d')}`,
    outOfPlaceIn: ['uk', 'scotland'],
    why: 'The Environmental Information Regulations in force are of 2004.',
    url: 'https://www.legislation.gov.uk/uksi/2004/3391',
  },
];
