/** A file to begin with, as a team would write it: one sign with its examples, one template. */
export const EXAMPLE_TEAM_FILE = `${JSON.stringify(
  {
    requestLens: 1,
    name: 'The information team of Wexborough',
    signs: [
      {
        name: 'Harbour dues',
        why: 'Harbour dues are set out in a contract with each berth holder.',
        look: ['harbour dues/fees', 'berth agreement'],
        reaches: { strong: ['uk-foia:43(2)', 'uk-eir:12(5)(e)'] },
        hits: [
          'What [[harbour dues]] did each yacht pay?',
          'Please send the [[berth agreement]] for quay 4.',
        ],
        misses: ['When was the harbour built?', 'How many berths are there?'],
      },
    ],
    templates: [
      {
        name: 'Harbour office',
        text: 'The harbour office publishes its charges each April. You can ask for a copy at the office on the quay.',
      },
    ],
  },
  undefined,
  2,
)}\n`;
