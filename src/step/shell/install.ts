import { spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { identityOf, isRunning, type ProcessIdentity } from '../../checkpoint/process-identity.ts';
import type { StepContext } from '../step-context.ts';

const FOLDER = 'shell';
/** Fact of the job: `rerail` is on PATH. */
const INSTALLED = 'shell-installed';
const HELPER = 'shell-helper';
/** What the helper's process may show to scripts. What it must not show comes over a pipe. */
const PUBLIC =
  /^(?:PATH|HOME|TMPDIR|LANG|LC_.*|(?:https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*|RUNNER_.*|CI|GITHUB_ACTIONS)$/i;

/** What the helper reads from its standard input. */
export interface HelperInput {
  env: Readonly<Record<string, string | undefined>>;
  endpoint: { socket: string; key: string };
  folder: string;
}

/**
 * Puts `rerail` on PATH for the steps to come, as a shell: `shell: "rerail {0}"` guards a `run:` step. Starts the helper that holds what `run:` steps do not
 * have: the runtime token and the job's secret.
 */
export async function installShell(
  phase: Pick<StepContext, 'context' | 'env' | 'log' | 'job' | 'dist' | 'clock' | 'cancel'>,
): Promise<void> {
  const { context, env, log } = phase;
  if (context.files.path === undefined) return;
  if (process.platform === 'win32') {
    log.debug('shell: "rerail {0}" does not work on Windows; guard steps with "uses:"');
    return;
  }
  const job = await phase.job();
  if (!(await job.mark(INSTALLED))) return;
  const folder = path.join(job.folder, FOLDER);
  mkdirSync(path.join(folder, 'bin'), { recursive: true, mode: 0o700 });
  const isContainer = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].every((each) => each?.startsWith('/__w/'));
  const wrapper = path.join(folder, 'bin', 'rerail');
  writeFileSync(wrapper, isContainer ? BARE : guarding(phase.dist));
  chmodSync(wrapper, 0o755);
  appendFileSync(context.files.path, `${path.dirname(wrapper)}\n`);
  if (!isContainer) await job.note(HELPER, { ...(await startHelper(phase, folder)) });
}

/** In a job's container the helper could not be reached for certain, so nothing is promised. */
const BARE = `#!/bin/sh
echo '::notice title=rerail::This job runs in a container, where "shell: rerail {0}" guards nothing: the script runs as "run:" would run it. Guard the step with "uses: rerail/rerail@v1".'
if command -v bash > /dev/null 2>&1; then exec bash --noprofile --norc -eo pipefail "$1"; fi
exec sh -e "$1"
`;

/** The same in each attempt: stages compare the programs that their scripts name. */
const guarding = (dist: string) => `#!/bin/sh
case "$1" in
  /*) exec ${quoted(process.execPath)} ${quoted(path.join(dist, 'cli.js'))} shell "\${0%/bin/rerail}" "$1" ;;
esac
exec ${quoted(process.execPath)} ${quoted(path.join(dist, 'cli.js'))} "$@"
`;

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

async function startHelper(
  phase: Pick<StepContext, 'job' | 'env' | 'dist' | 'clock' | 'cancel'>,
  folder: string,
): Promise<HelperState> {
  // The path of a socket has at most 108 bytes, and the job's folder is often longer.
  const place = mkdtempSync(path.join(tmpdir(), 'rerail-'));
  const job = await phase.job();
  const endpoint = { socket: path.join(place, 's'), key: job.secret.keyFor('shell').toString('hex') };
  const input: HelperInput = { env: { ...phase.env, 'STATE_rerail-secret': job.secret.text }, endpoint, folder };
  const log = openSync(path.join(folder, 'helper.log'), 'a', 0o600);
  try {
    const child = spawn(process.execPath, [path.join(phase.dist, 'cli.js'), 'shell-helper'], {
      detached: true,
      stdio: ['pipe', log, log],
      cwd: folder,
      env: Object.fromEntries(Object.entries(phase.env).filter(([name]) => PUBLIC.test(name))),
    });
    const failed = new Promise<never>((_, reject) => child.once('error', reject));
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(JSON.stringify(input));
    const isUp = (async () => {
      // It listens, and then writes the address.
      while (!existsSync(path.join(folder, 'endpoint.json'))) {
        if (child.exitCode !== null) throw new Error(`the helper ended with status ${child.exitCode}`);
        await phase.clock.sleep(POLL_MS, phase.cancel);
        if (phase.cancel.aborted) return;
      }
    })();
    await Promise.race([isUp, failed]);
    child.unref();
    return { ...identityOf(child.pid as number), place };
  } finally {
    closeSync(log);
  }
}

const POLL_MS = 20;
type HelperState = ProcessIdentity & { place: string };

/** Ends the helper with its job. */
export async function stopShell(phase: Pick<StepContext, 'job'>): Promise<void> {
  const helper = (await phase.job()).noted<HelperState>(HELPER);
  if (!helper) return;
  if (isRunning(helper)) process.kill(helper.pid, 'SIGKILL');
  rmSync(helper.place, { recursive: true, force: true });
}
