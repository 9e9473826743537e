import { useEffect, useState } from 'react';
import { formatDay, type IsoDate, parseDay } from '../../lib/model/day.ts';
import { DEFAULT_KEEPING, type Keeping } from '../../lib/model/keeping.ts';
import { keepingOfferedItem, logHeldItem } from '../../lib/storage.ts';
import { t } from '../../lib/words/t.ts';
import { type HeldNow, keepingInForce, readHeld, watchHeld } from '../options/held.ts';
import { keepSafe } from './keep-safe.ts';
import { isPrivateWindow, keepingIn } from './private-window.ts';

/** Whether requests are kept, and the officer's answer to the offer. */
export interface KeepingChoice {
  readonly keeping: Keeping;
  /** The window is a private one: nothing of it is kept, whatever was chosen. */
  readonly isPrivate: boolean;
  /** Nothing is kept. False until the setting has been read. */
  readonly off: boolean;
  /** The offer stands: keeping is off and the officer has not answered. */
  readonly unanswered: boolean;
  /** When the disclosure log was imported; empty where there is none. */
  readonly log: string;
  readonly answer: (keep: boolean) => void;
  /** The day on which a request that last changed then (ISO date or date-time) is erased. */
  readonly until: (lastChanged: string) => IsoDate;
}

/** Hears the keeping settings live, so that the panel follows the options page. */
export function useKeeping(say: (sentence: string) => void): KeepingChoice {
  const [keeping, setKeeping] = useState(DEFAULT_KEEPING);
  const [offered, setOffered] = useState(true);
  const [log, setLog] = useState('');
  const [allowed, setAllowed] = useState(false);
  const [isPrivate, setPrivate] = useState(false);
  const [known, setKnown] = useState(false);
  useEffect(() => {
    const hear = async (held: HeldNow) => {
      const inPrivate = await isPrivateWindow();
      setPrivate(inPrivate);
      setKeeping(keepingIn(inPrivate, held.keeping));
      setAllowed(held.keepingAllowed && !inPrivate);
      setKnown(true);
    };
    void readHeld().then(hear);
    void keepingOfferedItem.getValue().then(setOffered);
    void logHeldItem.getValue().then(({ importedAt }) => setLog(importedAt));
    const stops = [
      watchHeld((held) => void hear(held)),
      keepingOfferedItem.watch(setOffered),
      logHeldItem.watch(({ importedAt }) => setLog(importedAt)),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return {
    keeping,
    isPrivate,
    off: known && !keeping.on,
    unanswered: allowed && !keeping.on && !offered,
    log,
    answer: (keep) => {
      void keepingOfferedItem.setValue(true);
      if (keep) {
        void keepingInForce.setValue({ ...keeping, on: true });
        void keepSafe();
      }
      say(t(keep ? 'keeping.now-on' : 'keeping.now-off'));
    },
    until: (lastChanged) =>
      formatDay((parseDay(lastChanged.slice(0, 'YYYY-MM-DD'.length)) ?? 0) + keeping.days),
  };
}
