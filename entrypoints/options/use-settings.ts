import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/model/regime.ts';
import { settingsItem } from '../../lib/storage.ts';

/** The stored settings, `undefined` until they are read, and a way to change them; `saved` once a change is stored. */
export function useSettings(): {
  readonly settings: Settings | undefined;
  readonly change: (settings: Settings) => void;
  readonly saved: boolean;
} {
  const [settings, setSettings] = useState<Settings>();
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    void settingsItem.getValue().then(setSettings);
  }, []);
  const change = (next: Settings) => {
    setSettings(next);
    setSaved(false);
    void settingsItem.setValue(next).then(() => setSaved(true));
  };
  return { settings, change, saved };
}
