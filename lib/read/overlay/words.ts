import type { MarkSlot } from '../../model/mark.ts';

/** What each kind of mark is called in the legend. */
export const SLOT_NAMES: Readonly<Record<MarkSlot, string>> = {
  question: 'Questions',
  strong: 'Exemptions: strong prompts',
  possible: 'Exemptions: possible prompts',
  personal: 'Personal data',
  scope: 'Dates, places and scope',
  manual: 'Added by you',
};

/** The other words that the overlay shows or says. */
export const WORDS = {
  region: 'Request Lens marks',
  legend: 'Marks',
  next: 'Next mark',
  previous: 'Previous mark',
  keys: 'Alt+Shift+Down and Up move through the marks.',
  open: 'Enter shows it in the panel',
  place: (at: number, of: number) => `Mark ${at} of ${of}`,
} as const;
