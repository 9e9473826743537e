import type { LawSource } from '../../model/law.ts';
import type { NoticePart } from './part.ts';

const article = (number: string, limb = ''): LawSource => ({
  cite: `UK GDPR Art ${number}${limb}`,
  url: `https://www.legislation.gov.uk/eur/2016/679/article/${number}`,
  checked: null,
});

const tells = (
  id: NoticePart['id'] & NoticePart['shownBy'][number],
  limb: string,
  what: string,
  missing: string,
): NoticePart => ({
  id,
  regime: 'uk-sar',
  what,
  when: ['given'],
  must: true,
  shownBy: [id],
  missing,
  law: article('15', `(1)(${limb})`),
});

/** What an answer to a subject access request must hold. */
export const UK_SAR_PARTS: readonly NoticePart[] = [
  {
    id: 'says-why',
    regime: 'uk-sar',
    what: 'says why anything is withheld, unless saying so would undo the exemption',
    when: ['refusal'],
    must: true,
    shownBy: ['reason'],
    hintedBy: ['beside'],
    missing: 'Say why it is withheld, as far as that does not undo the exemption.',
    law: article('12', '(4)'),
  },
  tells('purposes', 'a', 'tells the purposes of the processing', 'Tell for what purposes the data is used.'),
  {
    ...tells('categories', 'b', 'tells the categories of data', 'Tell what kinds of data are held.'),
    must: false,
  },
  tells('recipients', 'c', 'tells who receives the data', 'Tell to whom the data was or will be disclosed.'),
  tells('retention', 'd', 'tells how long it is kept', 'Tell how long it is kept, or how that is decided.'),
  tells(
    'data-rights',
    'e',
    'tells of the rights to correction, erasure, restriction and objection',
    'Tell of the rights to correction, erasure, restriction and objection.',
  ),
  tells(
    'data-source',
    'g',
    'tells where the data came from',
    'Tell where data came from that was not got from the person.',
  ),
  {
    id: 'internal-review',
    regime: 'uk-sar',
    what: 'says how to complain to the authority',
    when: ['always'],
    must: false,
    shownBy: ['internal-review'],
    hintedBy: ['review-words'],
    missing: 'Say how to complain to the authority.',
    law: {
      cite: 'Data Protection Act 2018 s164A',
      url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/164A',
      checked: null,
    },
  },
  {
    id: 'regulator',
    regime: 'uk-sar',
    what: 'tells of the right to complain to the Commissioner',
    when: ['always'],
    must: true,
    shownBy: ['uk-regulator'],
    hintedBy: ['regulator-words'],
    missing: 'Tell of the right to complain to the Information Commissioner.',
    law: article('15', '(1)(f), 12(4)'),
  },
  {
    id: 'court',
    regime: 'uk-sar',
    what: 'tells that a court can be asked for a remedy',
    when: ['refusal'],
    must: true,
    shownBy: ['court'],
    missing: 'Tell that the person may go to court.',
    law: article('12', '(4)'),
  },
];
