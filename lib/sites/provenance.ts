/** Where the selectors of a site file come from. Kept apart from them, so that it is not sent into pages. */
export interface Provenance {
  readonly name: string;
  /**
   * How they were checked: on the place itself, on a page rebuilt from public sources, or not at all (hearsay). Never
   * say more than was done.
   */
  readonly seen: 'run' | 'rebuilt' | 'hearsay';
  readonly source: string;
  /** ISO date on which they were last looked at. */
  readonly checked: string;
}

/** Each site's provenance, by its id: the table of sites in the README says the same. */
export const PROVENANCE: Readonly<Record<string, Provenance>> = {
  roundcube: {
    name: 'Roundcube (elastic, larry and classic skins)',
    seen: 'run',
    source: 'Roundcube 1.6.5, run for real in the skins elastic, larry and classic',
    checked: '2026-11-24',
  },
  gmail: {
    name: 'Gmail',
    seen: 'rebuilt',
    source: 'InboxSDK a8a6fe2 (2026-07-23), gmail.js b7dfdab (2026-03-25)',
    checked: '2026-11-24',
  },
  outlook: {
    name: 'Outlook on the web',
    seen: 'rebuilt',
    source: 'several public extensions of 2026 that agree; the date of an open message is in none of them',
    checked: '2026-11-24',
  },
  zimbra: {
    name: 'Zimbra, classic client',
    seen: 'rebuilt',
    source: 'Zimbra/zm-web-client 518cc8b (2024-09-17)',
    checked: '2026-11-24',
  },
  proton: {
    name: 'Proton Mail',
    seen: 'rebuilt',
    source: 'ProtonMail/WebClients, several versions',
    checked: '2026-11-24',
  },
  yahoo: {
    name: 'Yahoo Mail',
    seen: 'rebuilt',
    source: 'test ids that many public extensions and interface tests use, of different ages',
    checked: '2026-11-24',
  },
  alaveteli: {
    name: 'Alaveteli (WhatDoTheyKnow)',
    seen: 'rebuilt',
    source: 'mysociety/alaveteli 351eb61 (2026-04-02)',
    checked: '2026-11-24',
  },
  muckrock: {
    name: 'MuckRock',
    seen: 'rebuilt',
    source: 'MuckRock/muckrock 95ff265 (2026-08-20)',
    checked: '2026-11-24',
  },
  froide: {
    name: 'Froide (FragDenStaat)',
    seen: 'rebuilt',
    source: 'okfde/froide 6e855bd (2026-07-20)',
    checked: '2026-11-24',
  },
  govqa: {
    name: 'GovQA',
    seen: 'rebuilt',
    source: 'datamade/govqa-py (about 2023)',
    checked: '2026-11-24',
  },
  nextrequest: {
    name: 'NextRequest',
    seen: 'hearsay',
    source: 'no public source for the text of a request; the ids are as its public pages were remembered',
    checked: '2026-11-24',
  },
};
