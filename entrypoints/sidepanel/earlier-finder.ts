import type { EarlierAsk, EarlierMatch } from '../../lib/likeness/earlier.ts';

/** One request to look for; `id` pairs it with its answer. */
export interface EarlierTask {
  readonly id: number;
  readonly ask: EarlierAsk;
  /** False while keeping is off: what was kept before is not looked at. */
  readonly withRequests: boolean;
  /** When the log was imported; empty where there is none. */
  readonly log: string;
}

/** The answer to one task. */
export interface EarlierAnswer {
  readonly id: number;
  readonly matches: readonly EarlierMatch[];
}

/** Looks for earlier requests in a worker. */
export interface EarlierFinder {
  /** The best earlier requests; none where the worker failed. */
  find(task: Omit<EarlierTask, 'id'>): Promise<readonly EarlierMatch[]>;
}

const startWorker = (): Worker =>
  new Worker(new URL('./likeness.worker.ts', import.meta.url), { type: 'module' });

/** A finder whose worker is started when it is first asked. */
export function earlierFinder(start: () => Worker = startWorker): EarlierFinder {
  const waiting = new Map<number, (matches: readonly EarlierMatch[]) => void>();
  let worker: Worker | undefined;
  let last = 0;
  const started = (): Worker => {
    const made = start();
    made.onmessage = ({ data }: MessageEvent<EarlierAnswer>) => {
      waiting.get(data.id)?.(data.matches);
      waiting.delete(data.id);
    };
    made.onerror = () => {
      for (const settle of waiting.values()) settle([]);
      waiting.clear();
    };
    return made;
  };
  return {
    find(task) {
      worker ??= started();
      const id = ++last;
      worker.postMessage({ ...task, id } satisfies EarlierTask);
      return new Promise((resolve) => waiting.set(id, resolve));
    },
  };
}
