import { spawnSync } from 'node:child_process';

/** True where the command is on the PATH. */
export const hasCommand = (name: string): boolean =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { stdio: 'ignore' }).status === 0;

/** How a command may be run as root here: directly, through sudo, or not at all. */
export function asRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return hasCommand('sudo') ? ['sudo', '-E'] : undefined;
}

/** Runs a command and shows what it prints. Returns whether it ended well. */
export function run(command: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean {
  const [program, ...args] = command;
  if (program === undefined) return false;
  return spawnSync(program, args, { stdio: 'inherit', env }).status === 0;
}

/** Installs Debian or Ubuntu packages, saying so first. Returns false where that is not possible here. */
export function installPackages(names: readonly string[]): boolean {
  const root = asRoot();
  if (root === undefined || !hasCommand('apt-get')) return false;
  console.log(
    `Installing from this system's packages${root.length > 0 ? ' (sudo may ask for your password)' : ''}: ${names.join(' ')}`,
  );
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run([...root, 'apt-get', '-qq', 'update'], env);
  return run([...root, 'apt-get', '-qq', 'install', '-y', '--no-install-recommends', ...names], env);
}
