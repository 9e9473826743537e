import { HELP, readOptions } from './options.ts';

/** A reader that closes early (`| head`) ends the command quietly. */
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** The `analyse` command: the extension's own analysis, without a browser. */
async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  switch (options.job) {
    case 'help':
      process.stdout.write(HELP);
      return 0;
    case 'wrong':
      process.stderr.write(`analyse: ${options.why}\n`);
      return 1;
    case 'lines':
      await (await import('./lines.ts')).analyseLines();
      return 0;
    case 'files':
      return (await import('./files.ts')).analyseFiles(options);
  }
}

process.exitCode = await run(process.argv.slice(2));
