import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a user's shell would, in a process of its own. */
export function papi(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'papi.mjs'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}

/** The rows of a command's JSON. */
export function rows(...args: string[]): Record<string, unknown>[] {
  const { status, stdout, stderr } = papi(...args, '--format', 'json');
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
