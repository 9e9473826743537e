import type { Said } from '../../lib/analyse.ts';
import type { Sign } from '../../lib/law/signs/sign.ts';
import type { Settings } from '../../lib/model/regime.ts';
import type { ReplyCheck } from '../../lib/model/reply-check.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import type { Message } from '../../lib/model/source-text.ts';

/** One letter to analyse; `id` pairs it with its answer. */
export interface AnalyseTask {
  readonly id: number;
  readonly message: Message;
  readonly settings: Settings;
  readonly said: Said;
  /** Signs of the team's own; none where absent. */
  readonly ownSigns?: readonly Sign[];
}

/** One reply to check. Without a request, it is checked against the one it recites. */
export interface CheckTask {
  readonly id: number;
  readonly reply: string;
  readonly request: Omit<FoiRequest, 'checklist'> | undefined;
  readonly settings: Settings;
}

export type Task = AnalyseTask | CheckTask;

/** The answer to one task; `check` for a reply. */
export interface Answer {
  readonly id: number;
  readonly request: FoiRequest;
  readonly check?: ReplyCheck;
}

/** A reply that was checked, with the request it was checked against. */
export interface CheckedReply {
  readonly request: FoiRequest;
  readonly check: ReplyCheck;
}

/** Runs `checkReply` in a worker. */
export interface ReplyChecker {
  /** The check, or `undefined` where it was stopped or failed. */
  check(task: Omit<CheckTask, 'id'>): Promise<CheckedReply | undefined>;
  /** Stops what is running; its promise answers `undefined`. */
  stop(): void;
}

/** Runs `analyse` in a worker. */
export interface Analyser {
  /** The request, or `undefined` where it was stopped or failed. */
  analyse(task: Omit<AnalyseTask, 'id'>): Promise<FoiRequest | undefined>;
  /** Stops what is running; its promise answers `undefined`. The next letter starts afresh. */
  stop(): void;
}

/** What the analyser needs of a worker. */
export interface AnalysisWorker {
  postMessage(task: Task): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

const startWorker = (): AnalysisWorker =>
  new Worker(new URL('./analyse.worker.ts', import.meta.url), { type: 'module' });

/** An analyser whose worker is started at once, so that it is warm when the page has been read. */
export function startAnalyser(start: () => AnalysisWorker = startWorker): Analyser & ReplyChecker {
  const waiting = new Map<number, (answer: Answer | undefined) => void>();
  let last = 0;
  const settle = (id: number, answer: Answer | undefined) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  const settleAll = () => {
    for (const id of waiting.keys()) settle(id, undefined);
  };
  let worker: AnalysisWorker | undefined;
  const listen = (): AnalysisWorker => {
    const started = start();
    started.onmessage = ({ data }: MessageEvent<Answer>) => settle(data.id, data);
    // One that failed may never have loaded, and would then answer nothing: the next task starts another.
    started.onerror = () => {
      started.terminate();
      if (worker === started) worker = undefined;
      settleAll();
    };
    return started;
  };
  worker = listen();
  const run = (task: Omit<AnalyseTask, 'id'> | Omit<CheckTask, 'id'>): Promise<Answer | undefined> => {
    const id = ++last;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      worker ??= listen();
      worker.postMessage({ ...task, id } satisfies Task);
    });
  };
  return {
    analyse: async (task) => (await run(task))?.request,
    check: async (task) => {
      const answer = await run(task);
      return answer?.check === undefined ? undefined : { request: answer.request, check: answer.check };
    },
    stop() {
      worker?.terminate();
      settleAll();
      worker = listen();
    },
  };
}
