import { startAnalyser } from './analyser.ts';

// The analysis takes the longest to make ready: its worker starts before the panel's own code is read.
const analyser = startAnalyser();
const { openPanel } = await import('./open-panel.tsx');
await openPanel(analyser);
