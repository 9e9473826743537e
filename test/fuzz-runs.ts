/**
 * Inputs for one fuzzed place: its share of the 10,000 in the test run, or of as many as `FUZZ_RUNS` says
 * (`npm run fuzz`: a million).
 */
export const fuzzRuns = (share: number): number => Math.ceil(Number(process.env.FUZZ_RUNS ?? 10_000) * share);
