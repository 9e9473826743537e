import { storage } from 'wxt/utils/storage';
import type { MarkAsked } from './messages.ts';
import { DEFAULT_KEEPING, type Keeping } from './model/keeping.ts';
import type { KnownMail } from './model/known-mail.ts';
import type { OwnTemplates } from './model/letter-template.ts';
import type { Settings } from './model/regime.ts';
import type { Language } from './words/languages.ts';
import type { LanguageChoice } from './words/t.ts';

/** What the officer chose for themselves about the authority and its dates; the rest is the policy's or the usual. Version 1. */
export const settingsItem = storage.defineItem<Partial<Settings>>('local:settings', {
  fallback: {},
  version: 1,
});

/** The team's own signs and templates as they were imported; checked by whoever reads them. Version 1. */
export const teamRulesItem = storage.defineItem<unknown>('local:team-rules', { fallback: null, version: 1 });

/**
 * The organisation's policy, unchecked, as managed storage gives it. It arrives seconds after the browser starts and may
 * change at any time. `read` never rejects: a browser without a policy gives none.
 */
export const managedPolicy = {
  read: (): Promise<unknown> => storage.snapshot('managed').catch(() => ({})),
  /** Hears each change. Gives the way to stop. */
  watch: (listener: () => void): (() => void) => {
    const stops = [storage.watch('managed:locked', listener), storage.watch('managed:suggested', listener)];
    return () => {
      for (const stop of stops) stop();
    };
  },
} as const;

/** The form the outline was last copied in, by name. Version 1. */
export const copyFormatItem = storage.defineItem<string>('local:copy-format', {
  fallback: 'rich',
  version: 1,
});

/** What the officer chose in the page's menu for the selected words, until the panel takes it. Gone with the browser. */
export const markAskedItem = storage.defineItem<MarkAsked>('session:mark-asked');

/** The office's own letters by the language they take the place of ours in; without one, they were English. Version 1. */
const templatesItems = {
  en: storage.defineItem<OwnTemplates>('local:templates', { fallback: {}, version: 1 }),
  cy: storage.defineItem<OwnTemplates>('local:templates-cy', { fallback: {}, version: 1 }),
} as const satisfies Record<Language, unknown>;

/** The office's own letters in a language, in place of ours. */
export const templatesIn = (language: Language) => templatesItems[language];

/**
 * The language of the checklist and the letters where the officer chose one, by the letter's content id. Gone with the
 * browser.
 */
export const outlineLanguagesItem = storage.defineItem<Readonly<Record<string, Language>>>(
  'session:outline-languages',
  { fallback: {} },
);

/** The language of the interface. Version 1. */
export const languageItem = storage.defineItem<LanguageChoice>('local:language', {
  fallback: 'browser',
  version: 1,
});

/** Whether requests are kept on this computer. Off until the officer turns it on. Version 1. */
export const keepingItem = storage.defineItem<Keeping>('local:keeping', {
  fallback: DEFAULT_KEEPING,
  version: 1,
});

/** True once the officer has answered the panel's offer to keep requests. Version 1. */
export const keepingOfferedItem = storage.defineItem<boolean>('local:keeping-offered', {
  fallback: false,
  version: 1,
});

/** What is known of the imported disclosure log without opening it. `importedAt`: ISO date-time, empty where there is none. */
export interface LogHeld {
  readonly importedAt: string;
  readonly name: string;
  readonly entries: number;
}

/** The imported disclosure log; its entries lie in the casebook's database. Version 1. */
export const logHeldItem = storage.defineItem<LogHeld>('local:log-held', {
  fallback: { importedAt: '', name: '', entries: 0 },
  version: 1,
});

/** The sites that the officer wants badges on without a click, as patterns of the browser's. Version 1. */
export const alwaysOnItem = storage.defineItem<readonly string[]>('local:always-on', {
  fallback: [],
  version: 1,
});

/** What is known of the mails opened since the browser started, the last one first. Gone with the browser. */
export const openedItem = storage.defineItem<readonly KnownMail[]>('session:opened', { fallback: [] });

/** True where the inbox is shown without who wrote. Version 1. */
export const hideFromItem = storage.defineItem<boolean>('local:hide-from', { fallback: false, version: 1 });

const WORK_PREFIX = 'work-';
const workKey = (letter: string): `session:${string}` => `session:${WORK_PREFIX}${letter}`;

/**
 * The officer's work on each letter, by the letter's content id. `session`: held in the memory of the browser, gone when
 * it closes, never on disk. Values carry their own version and are checked by whoever reads them. Both reject where the
 * browser refuses (its limit is 10 MB for all letters together).
 */
export const workStore = {
  read: (letter: string): Promise<unknown> => storage.getItem<unknown>(workKey(letter)),
  write: (letter: string, value: unknown): Promise<void> => storage.setItem(workKey(letter), value),
  /** Forgets the work on these letters. */
  remove: (letters: readonly string[]): Promise<void> => storage.removeItems(letters.map(workKey)),
  removeAll: async (): Promise<void> => {
    const all = Object.keys(await storage.snapshot('session'));
    await storage.removeItems(
      all.filter((key) => key.startsWith(WORK_PREFIX)).map((key): `session:${string}` => `session:${key}`),
    );
  },
  /** Hears that any window wrote for the letter. Gives the way to stop. */
  watch: (letter: string, listener: () => void): (() => void) => storage.watch(workKey(letter), listener),
} as const;
