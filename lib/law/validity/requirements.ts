import type { ValidityPoint } from '../../model/law.ts';
import type { Regime } from '../../model/regime.ts';

/** One requirement of a valid request under one law, with what the officer reads in each case. */
export interface Requirement {
  readonly name: ValidityPoint['name'];
  readonly met: string;
  readonly missing: string;
  readonly unsure: string;
  /** Where the requirement was read. */
  readonly url: string;
}

const FOIA_8 = 'https://www.legislation.gov.uk/ukpga/2000/36/section/8';
const FOISA_8 = 'https://www.legislation.gov.uk/asp/2002/13/section/8';
const EIR_5 = 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/5';
const EISR_5 = 'https://www.legislation.gov.uk/ssi/2004/520/regulation/5';
const SAR_15 = 'https://www.legislation.gov.uk/eur/2016/679/article/15';
const IE_12 = 'https://revisedacts.lawreform.ie/eli/2014/act/30/section/12/revised/en/html';
const US = 'https://www.foia.gov/foia-statute.html';

const described = (cite: string, url: string): Requirement => ({
  name: 'description',
  met: `It describes what is asked for (${cite}).`,
  missing: `Nothing was found that describes what is asked for (${cite}): offer help to put it.`,
  unsure: `It may not describe what is asked for (${cite}): read it, and offer help if it does not.`,
  url,
});

const named = (cite: string, url: string): Requirement => ({
  name: 'name',
  met: `It states a name (${cite}).`,
  missing: `No name was found (${cite}): ask for one; it is good practice to consider the request meanwhile.`,
  unsure: `No full name was seen in the text (${cite}): look at the header; a surname with a first name, initial or title is expected.`,
  url,
});

const addressed = (cite: string, url: string): Requirement => ({
  name: 'address',
  met: `It gives an address for correspondence (${cite}); an e-mail address counts.`,
  missing: `No address for correspondence was found (${cite}); an e-mail address counts.`,
  unsure: `No address was seen in the text (${cite}): look at how it arrived; an e-mail address counts.`,
  url,
});

const written = (met: string, url: string): Requirement => ({
  name: 'in-writing',
  met,
  missing: met,
  unsure: met,
  url,
});

/** What makes a request valid, by law, in the order in which an officer checks it. */
export const REQUIREMENTS: Readonly<Record<Regime, readonly Requirement[]>> = {
  'uk-foia': [
    written('It is in writing (section 8(1)(a)).', FOIA_8),
    named('section 8(1)(b)', FOIA_8),
    addressed('section 8(1)(b)', FOIA_8),
    described('section 8(1)(c)', FOIA_8),
  ],
  foisa: [
    written('It is in writing or another lasting form (section 8(1)(a)).', FOISA_8),
    named('section 8(1)(b)', FOISA_8),
    addressed('section 8(1)(b)', FOISA_8),
    described('section 8(1)(c)', FOISA_8),
  ],
  'uk-eir': [
    written(
      'It need not be in writing: environmental information may also be asked for by word of mouth.',
      EIR_5,
    ),
    described('regulation 5(1); if too general, regulation 9(2)', EIR_5),
  ],
  eisr: [
    written(
      'It need not be in writing: environmental information may also be asked for by word of mouth.',
      EISR_5,
    ),
    described('regulation 5(1); if too general, regulation 9', EISR_5),
  ],
  'uk-sar': [
    written('It need not be in writing: a subject access request may be made in any way.', SAR_15),
    {
      name: 'name',
      met: 'It says whose data is asked for; confirm identity only where there is a reasonable doubt (article 12(6)).',
      missing:
        'No name was found: you may ask who the requester is, which stops the clock until they answer.',
      unsure:
        'No full name was seen: you may ask who the requester is, which stops the clock until they answer.',
      url: SAR_15,
    },
    {
      name: 'description',
      met: 'It says which data is wanted; a request for everything is valid too.',
      missing:
        'It names no particular data: that is a valid request; ask for detail only if you process a large amount.',
      unsure:
        'It names no particular data: that is a valid request; ask for detail only if you process a large amount.',
      url: SAR_15,
    },
  ],
  'us-foia': [
    named('most agencies’ published rules', US),
    addressed('most agencies’ published rules', US),
    {
      name: 'description',
      met: 'It describes records ((a)(3)(A) asks for a reasonable description).',
      missing: 'Nothing was found that reasonably describes records ((a)(3)(A)).',
      unsure: 'It may not reasonably describe records ((a)(3)(A)): read it.',
      url: US,
    },
  ],
  'ie-foi': [
    written('It is in writing (section 12(1)).', IE_12),
    {
      name: 'names-the-act',
      met: 'It says that it is made under the Freedom of Information Act (section 12(1)(a)).',
      missing:
        'It does not say that it is made under the Freedom of Information Act, as section 12(1)(a) asks: tell the requester, or answer it as ordinary business.',
      unsure: 'It may not say that it is made under the Freedom of Information Act (section 12(1)(a)).',
      url: IE_12,
    },
    described('section 12(1)(b)', IE_12),
    addressed('needed to reply', IE_12),
  ],
};
