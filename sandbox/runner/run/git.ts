import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** No configuration of this computer, no prompt, no hook: the sandbox's own git work is the same everywhere. */
const HERMETIC = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Sandbox',
  GIT_AUTHOR_EMAIL: 'sandbox@localhost',
  GIT_COMMITTER_NAME: 'Sandbox',
  GIT_COMMITTER_EMAIL: 'sandbox@localhost',
};
const SETTINGS = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'safe.directory=*', 'core.autocrlf=false'];

/** Output of one git command, its last line end cut off. Rejects with git's own words. */
export async function git(args: readonly string[], environment: Record<string, string> = {}): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const { stdout } = await promisify(execFile)('git', [...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
    env: { ...Object.fromEntries(inherited), ...HERMETIC, ...environment },
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  return stdout.replace(/\r?\n$/, '');
}
