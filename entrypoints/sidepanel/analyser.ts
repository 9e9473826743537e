import type { Said } from '../../lib/analyse.ts';
import type { Settings } from '../../lib/model/regime.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import type { Message } from '../../lib/model/source-text.ts';

/** One letter to analyse; `id` pairs it with its answer. */
export interface AnalyseTask {
  readonly id: number;
  readonly message: Message;
  readonly settings: Settings;
  readonly said: Said;
}

/** The answer to one task. */
export interface AnalyseAnswer {
  readonly id: number;
  readonly request: FoiRequest;
}

/** Runs `analyse` in a worker. */
export interface Analyser {
  /** The request, or `undefined` where it was stopped or failed. */
  analyse(task: Omit<AnalyseTask, 'id'>): Promise<FoiRequest | undefined>;
  /** Stops what is running; its promise answers `undefined`. The next letter starts afresh. */
  stop(): void;
}

const startWorker = (): Worker =>
  new Worker(new URL('./analyse.worker.ts', import.meta.url), { type: 'module' });

/** An analyser whose worker is started at once, so that it is warm when the page has been read. */
export function startAnalyser(start: () => Worker = startWorker): Analyser {
  const waiting = new Map<number, (request: FoiRequest | undefined) => void>();
  let last = 0;
  const settle = (id: number, request: FoiRequest | undefined) => {
    waiting.get(id)?.(request);
    waiting.delete(id);
  };
  const settleAll = () => {
    for (const id of waiting.keys()) settle(id, undefined);
  };
  const listenTo = (worker: Worker): Worker => {
    worker.onmessage = ({ data }: MessageEvent<AnalyseAnswer>) => settle(data.id, data.request);
    worker.onerror = settleAll;
    return worker;
  };
  let worker = listenTo(start());
  return {
    analyse(task) {
      const id = ++last;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        worker.postMessage({ ...task, id } satisfies AnalyseTask);
      });
    },
    stop() {
      worker.terminate();
      settleAll();
      worker = listenTo(start());
    },
  };
}
