import { useEffect, useRef, useState } from 'react';
import type { Settings } from '../../lib/model/regime.ts';
import { changeSettings, type HeldNow } from './held.ts';
import { readInForce, watchInForce } from './in-force.ts';

/** What holds, `undefined` until it is read, and a way to change the settings in it; `saved` once a change is stored. */
export function useSettings(): {
  readonly held: HeldNow | undefined;
  readonly change: (settings: Settings) => void;
  readonly saved: boolean;
} {
  const [held, setHeld] = useState<HeldNow>();
  const [saved, setSaved] = useState(false);
  /** Changes not stored yet: until they are, what storage says is older than what the field shows. */
  const underway = useRef(0);
  useEffect(() => {
    void readInForce().then(setHeld);
    return watchInForce((now) => {
      if (underway.current === 0) setHeld(now);
    });
  }, []);
  const change = (settings: Settings) => {
    setHeld((before) => (before === undefined ? before : { ...before, settings }));
    setSaved(false);
    underway.current++;
    void changeSettings(settings)
      .then(() => setSaved(true))
      .finally(async () => {
        underway.current--;
        if (underway.current === 0) setHeld(await readInForce());
      });
  };
  return { held, change, saved };
}
