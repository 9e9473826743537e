import type { LegalReading } from './law.ts';
import { DEFAULT_SETTINGS } from './regime.ts';
import type { FoiRequest } from './request.ts';
import type { Message } from './source-text.ts';

/** A request under the Freedom of Information Act in which nothing else was found, but for what is given. */
export const requestFor = (
  message: Message,
  { law, ...found }: Partial<Omit<FoiRequest, 'law'>> & { readonly law?: Partial<LegalReading> } = {},
): FoiRequest => ({
  message,
  settings: DEFAULT_SETTINGS,
  letter: { parts: [], asking: [], sentences: [] },
  questions: [],
  personalData: [],
  law: {
    kind: 'uk-foia',
    alternatives: [],
    nature: 'request',
    why: '',
    evidence: [],
    questionRegimes: {},
    validity: [],
    misquotes: [],
    suggestions: [],
    ...law,
  },
  checklist: [],
  ...found,
});
