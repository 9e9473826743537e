import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/regime.ts';
import { requestFor } from '../../lib/model/request.fixture.ts';
import { type AnalysisWorker, startAnalyser, type Task } from './analyser.ts';

const task = {
  message: { source: { id: 'a', text: 'How many?', blocks: [] }, subject: 'Bins' },
  settings: DEFAULT_SETTINGS,
  said: {},
};
const FOUND = requestFor(task.message, {});

/** A worker that answers each task at once, or fails on it. */
class FakeWorker {
  onmessage: AnalysisWorker['onmessage'] = null;
  onerror: AnalysisWorker['onerror'] = null;
  ended = false;
  readonly #fails: boolean;
  constructor(fails: boolean) {
    this.#fails = fails;
  }
  postMessage({ id }: Task): void {
    if (this.ended) return;
    if (this.#fails) this.onerror?.(new ErrorEvent('error'));
    else this.onmessage?.(new MessageEvent('message', { data: { id, request: FOUND } }));
  }
  terminate(): void {
    this.ended = true;
  }
}

/** An analyser over workers that fail or not, in the order they are started. */
function over(...failing: readonly boolean[]) {
  const started: FakeWorker[] = [];
  const analyser = startAnalyser(() => {
    const worker = new FakeWorker(failing[started.length] ?? false);
    started.push(worker);
    return worker;
  });
  return { analyser, started };
}

describe('the analyser', () => {
  it('answers nothing where its worker fails, and starts another for the next letter', async () => {
    const { analyser, started } = over(true, false);
    expect(await analyser.analyse(task)).toBeUndefined();
    expect(started.map(({ ended }) => ended)).toEqual([true]);
    expect(await analyser.analyse(task)).toBe(FOUND);
    expect(started).toHaveLength(2);
  });

  it('starts no worker anew while none is wanted, so that one that cannot load is not tried for ever', async () => {
    const { analyser, started } = over(true, true);
    await analyser.analyse(task);
    await analyser.analyse(task);
    expect(started).toHaveLength(2);
  });

  it('has another worker at hand once it was stopped', async () => {
    const { analyser, started } = over(false, false);
    analyser.stop();
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
    expect(await analyser.analyse(task)).toBe(FOUND);
  });
});
