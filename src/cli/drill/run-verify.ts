import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { CommandIo } from '../command.ts';

export interface VerifyOutcome {
  command: string;
  passed: boolean;
  /** Exit status; null if a signal or the time limit ended it. */
  status: number | null;
  timedOut: boolean;
  ms: number;
}

/** What a `run:` step would not have either. */
const WITHHELD = /^(?:ACTIONS_|RERAIL_|INPUT_|STATE_)|^(?:GITHUB_TOKEN|GH_TOKEN)$/;

/** Runs a command in the restored workspace. Its output goes to stderr; tokens and keys of rerail's are not in its environment. */
export async function runVerify(
  command: string,
  { folder, limitMs }: { folder: string; limitMs: number },
  { env, clock, signal }: CommandIo,
): Promise<VerifyOutcome> {
  const began = clock.monotonic();
  const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !WITHHELD.test(name)));
  const isWindows = process.platform === 'win32';
  const child = spawn(
    isWindows ? command : 'bash',
    isWindows ? [] : ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command],
    {
      cwd: folder,
      env: { ...kept, GITHUB_WORKSPACE: folder },
      // Results have stdout for themselves.
      stdio: ['ignore', 2, 2],
      // A separate process group, so that the limit ends whatever it started.
      detached: !isWindows,
      shell: isWindows,
    },
  );
  let timedOut = false;
  const end = () => {
    if (isWindows) child.kill('SIGKILL');
    else if (child.pid !== undefined) endGroup(child.pid);
  };
  const timer = setTimeout(() => {
    timedOut = true;
    end();
  }, limitMs);
  signal.addEventListener('abort', end, { once: true });
  const [status] = (await once(child, 'exit').catch(() => [127])) as [number | null];
  clearTimeout(timer);
  signal.removeEventListener('abort', end);
  return { command, passed: status === 0, status, timedOut, ms: Math.round(clock.monotonic() - began) };
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It ended in this moment.
  }
}
