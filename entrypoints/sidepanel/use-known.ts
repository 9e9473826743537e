import { useEffect, useMemo, useState } from 'react';
import { type KnownMail, knownFrom } from '../../lib/model/known-mail.ts';
import { openedItem } from '../../lib/storage.ts';
import { keepingInForce } from '../options/held.ts';

/** Mails known from before, live: those in the casebook while keeping is on, then those opened since the browser started. */
export function useKnown(): readonly KnownMail[] {
  const [kept, setKept] = useState<readonly KnownMail[]>([]);
  const [opened, setOpened] = useState<readonly KnownMail[]>([]);
  useEffect(() => {
    void openedItem.getValue().then(setOpened);
    return openedItem.watch(setOpened);
  }, []);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let ended = false;
    const follow = async (on: boolean) => {
      stop?.();
      stop = undefined;
      setKept([]);
      if (!on) return;
      const { theCasebook } = await import('../../lib/casebook/casebook.ts');
      if (ended) return;
      // A casebook that cannot be read is said where it is set; the list is shown meanwhile.
      stop = theCasebook().subscribe(
        (requests) => setKept(requests.map((request) => knownFrom(request, true))),
        () => setKept([]),
      );
    };
    void keepingInForce.getValue().then(({ on }) => follow(on));
    const unwatch = keepingInForce.watch(({ on }) => void follow(on));
    return () => {
      ended = true;
      unwatch();
      stop?.();
    };
  }, []);
  return useMemo(() => [...kept, ...opened], [kept, opened]);
}
