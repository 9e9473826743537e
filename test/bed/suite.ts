import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, resultsFolder } from './results.ts';

/** One part of the test run. `report`: the JSON file its runner writes, from which its tests are counted. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly report?: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const results = resultsFolder('test');
const vitest = (name: string, config: string): Step => {
  const report = join(results, `${name}.json`);
  return {
    name,
    command: [
      'vitest',
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    report,
  };
};

const UNIT: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'unused files, exports and packages', command: ['knip'] },
  vitest('unit', 'test/vitest.config.ts'),
];
const WHOLE: readonly Step[] = [
  ...UNIT,
  { name: 'packages for the stores', command: ['npm', 'run', 'zip'] },
  {
    name: "Mozilla's linter",
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'],
  },
  { name: 'size budget', command: ['size-limit'] },
  vitest('end-to-end', 'test/e2e/vitest.config.ts'),
];

/** What the runner's report says; a runner that wrote none counts as one failure. */
function readReport(file: string): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
    numFailedTestSuites = 0,
  } = report;
  // A skipped test is a failed one here; a suite that broke before its tests counts once.
  const failed = numFailedTests + numPendingTests + numTodoTests;
  return {
    passed: numPassedTests,
    failed: failed === 0 && numFailedTestSuites > 0 ? numFailedTestSuites : failed,
  };
}

function runStep(step: Step): Count {
  console.log(`\n== ${step.name}`);
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const [program = '', ...args] = step.command;
  const { status } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const count =
    step.report === undefined
      ? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }
      : readReport(step.report);
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

spawnSync('wxt', ['prepare'], { cwd: ROOT, stdio: 'ignore', shell: process.platform === 'win32' });
const steps = process.argv.includes('--unit') ? UNIT : WHOLE;
const counts = steps.map((step) => ({ step, count: runStep(step) }));

console.log('');
for (const { step, count } of counts) {
  console.log(
    `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name}: ${count.passed} passed, ${count.failed} failed`,
  );
}
const sum = (pick: (count: Count) => number): number =>
  counts.reduce((total, { count }) => total + pick(count), 0);
const failed = sum((count) => count.failed);
if (failed > 0 && steps === WHOLE) {
  console.log('Where a browser or the webmail cannot be had, `npm run test:unit` runs the rest.');
}
console.log(`${sum((count) => count.passed)} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
