import { useState } from 'react';
import { readInForce } from '../options/in-force.ts';
import { startAnalyser } from './analyser.ts';
import { Batch } from './batch.ts';
import type { Desk } from './desk.ts';

/** The letters of many files, and whether their table is shown. */
export interface BatchOnPanel {
  readonly batch: Batch | undefined;
  readonly shown: boolean;
  /** Reads and analyses these files and shows the table. A batch that is running is stopped. */
  readonly start: (files: readonly File[]) => Promise<void>;
  readonly show: () => void;
  /** Puts the table away; it can be shown again. */
  readonly hide: () => void;
  readonly close: () => void;
}

/** Many letters at once, beside the one on the desk. They have a worker of their own, so that stopping them stops nothing else. */
export function useBatch(desk: Desk): BatchOnPanel {
  const [batch, setBatch] = useState<Batch>();
  const [shown, setShown] = useState(false);
  const close = () => {
    batch?.stop();
    setBatch(undefined);
    setShown(false);
  };
  const start = async (files: readonly File[]) => {
    batch?.stop();
    const { settings, rules } = await readInForce();
    const next = new Batch({
      analyser: startAnalyser(),
      settings,
      ownSigns: rules.signs,
      parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
      onFound: (found) => desk.keepLetter(found),
    });
    setBatch(next);
    setShown(true);
    await next.run(files);
  };
  return { batch, shown, start, show: () => setShown(true), hide: () => setShown(false), close };
}
