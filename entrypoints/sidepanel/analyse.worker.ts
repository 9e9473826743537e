import { readRequest, warmUp } from '../../lib/analyse.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import { checkReply } from '../../lib/reply/check-reply.ts';
import type { Answer, CheckTask, Task } from './analyser.ts';

warmUp();

/** The panel builds the checklist itself, under what the officer has decided. */
const withoutChecklist = (request: Omit<FoiRequest, 'checklist'>): FoiRequest => ({
  ...request,
  checklist: [],
});

/** Without a request, the one that the reply itself recites. */
function check({ request, reply, settings }: CheckTask): Pick<Answer, 'request' | 'check'> {
  const recited = () =>
    readRequest({ source: { id: 'reply', text: reply, blocks: [] }, subject: '' }, settings);
  const asked = request ?? recited();
  return { request: withoutChecklist(asked), check: checkReply(asked, reply) };
}

/** Analyses letters and checks replies away from the panel's own thread, so that a very long one never freezes it. */
self.onmessage = ({ data }: MessageEvent<Task>) => {
  const { id } = data;
  const answer: Answer =
    'reply' in data
      ? { id, ...check(data) }
      : { id, request: withoutChecklist(readRequest(data.message, data.settings, data.said, data.ownSigns)) };
  self.postMessage(answer);
};
