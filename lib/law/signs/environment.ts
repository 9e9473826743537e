import type { Sign } from './sign.ts';

/** Signs that matter under the environmental regulations, where there is no section 12 and every exception has a public interest test. */
export const ENVIRONMENT_SIGNS: readonly Sign[] = [
  {
    name: 'wide environmental request',
    why: 'Wide in time or in what it covers: under the regulations the burden must be manifestly unreasonable.',
    look: [
      '{every} (the) {message}',
      '{message} between',
      'everything',
      'any and all',
      'all (works/documents/records/information/reports/papers/communications)',
      'in detail',
      'all (of) (the) {record}',
      '{several} years',
    ],
    when: { topic: ['environment'] },
    reaches: { likely: ['uk-eir:12(4)(b)', 'eisr:10(4)(b)'] },
    hits: ['Send [[all documents]] on the felled trees.', 'I want [[everything]] on the flood wall.'],
    misses: ['When was the tree felled?', 'Who built the flood wall?'],
  },
];
