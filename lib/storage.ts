import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from './model/regime.ts';

/** What the officer told us about the authority and its dates. Version 1. */
export const settingsItem = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

/** The form the outline was last copied in, by name. Version 1. */
export const copyFormatItem = storage.defineItem<string>('local:copy-format', {
  fallback: 'rich',
  version: 1,
});
