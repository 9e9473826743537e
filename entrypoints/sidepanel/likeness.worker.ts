import { theCasebook } from '../../lib/casebook/casebook.ts';
import { EarlierRequests } from '../../lib/likeness/earlier.ts';
import type { EarlierAnswer, EarlierTask } from './earlier-finder.ts';

/** Holds the texts of the casebook and the log, and looks among them away from the panel's own thread. */
const earlier = new EarlierRequests();
let requestsAt: string | undefined;
let logAt: string | undefined;

async function refresh({ withRequests, log }: EarlierTask): Promise<void> {
  const book = theCasebook();
  const now = withRequests ? await book.stamp() : '';
  if (now !== requestsAt) {
    earlier.setRequests(withRequests ? await book.list() : []);
    requestsAt = now;
  }
  if (log !== logAt) {
    earlier.setLog(log === '' ? [] : await book.log());
    logAt = log;
  }
}

async function answer(task: EarlierTask): Promise<EarlierAnswer> {
  try {
    await refresh(task);
    return { id: task.id, matches: earlier.find(task.ask) };
  } catch {
    // A casebook that cannot be read has its notice elsewhere; nothing earlier is known.
    return { id: task.id, matches: [] };
  }
}

self.onmessage = async ({ data }: MessageEvent<EarlierTask>) => self.postMessage(await answer(data));
