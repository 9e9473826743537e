import { analyse } from '../../lib/analyse.ts';
import type { AnalyseAnswer, AnalyseTask } from './analyser.ts';

/** Analyses letters away from the panel's own thread, so that a very long one never freezes it. */
self.onmessage = ({ data }: MessageEvent<AnalyseTask>) => {
  const { id, message, settings, said } = data;
  const answer: AnalyseAnswer = { id, request: analyse(message, settings, said) };
  self.postMessage(answer);
};
