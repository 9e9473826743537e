import { analyse, warmUp } from '../../lib/analyse.ts';
import { checkReply } from '../../lib/reply/check-reply.ts';
import type { Answer, CheckTask, Task } from './analyser.ts';

warmUp();

/** Without a request, the one that the reply itself recites. */
function check({ request, reply, settings }: CheckTask): Pick<Answer, 'request' | 'check'> {
  const recited = () => analyse({ source: { id: 'reply', text: reply, blocks: [] }, subject: '' }, settings);
  const asked = request ?? recited();
  return { request: { ...asked, checklist: [] }, check: checkReply(asked, reply) };
}

/** Analyses letters and checks replies away from the panel's own thread, so that a very long one never freezes it. */
self.onmessage = ({ data }: MessageEvent<Task>) => {
  const { id } = data;
  const answer: Answer =
    'reply' in data
      ? { id, ...check(data) }
      : { id, request: analyse(data.message, data.settings, data.said, data.ownSigns) };
  self.postMessage(answer);
};
