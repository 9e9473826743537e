import type { Provenance } from '../sites/provenance.ts';

/** Where the selectors of each list come from, by the id of its shape. Kept apart from them: it is not sent into pages. */
export const LIST_PROVENANCE: Readonly<Record<string, Provenance>> = {
  roundcube: {
    name: 'Roundcube (elastic, larry and classic skins)',
    seen: 'run',
    source: 'Roundcube 1.6.5, run for real in three skins',
    checked: '2026-11-28',
  },
  gmail: {
    name: 'Gmail',
    seen: 'rebuilt',
    source:
      'InboxSDK (thread-row-view and its saved list of 2014: rows, parts, the reading pane’s further rows, ads), gmail.js and several extensions of 2026 (ids, the marks around a snippet, lists held ready out of sight)',
    checked: '2026-11-28',
  },
  outlook: {
    name: 'Outlook on the web, new and of Exchange 2016 and 2019',
    seen: 'rebuilt',
    source:
      'a dozen public extensions and user scripts of 2019 to 2026 that agree on the rows; user scripts and interface tests for Exchange on its subject, sender and words',
    checked: '2026-11-28',
  },
  proton: {
    name: 'Proton Mail',
    seen: 'hearsay',
    source: 'ProtonMail/WebClients, several versions',
    checked: '2026-11-24',
  },
  yahoo: {
    name: 'Yahoo Mail',
    seen: 'hearsay',
    source: 'test ids that many public extensions and interface tests use',
    checked: '2026-11-24',
  },
  fastmail: {
    name: 'Fastmail',
    seen: 'rebuilt',
    source: 'overture’s example and three public scripts, one checked by its writer in August 2026',
    checked: '2026-11-28',
  },
  zimbra: {
    name: 'Zimbra, classic client',
    seen: 'rebuilt',
    source: 'row ids in Zimbra’s own interface tests and in three public scripts',
    checked: '2026-11-28',
  },
  sogo: {
    name: 'SOGo',
    seen: 'rebuilt',
    source: 'two public style sheets and scripts for SOGo 5',
    checked: '2026-11-28',
  },
};
