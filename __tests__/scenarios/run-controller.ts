import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseKeyValues } from '../../src/guard/commands/key-values.ts';

export interface ControllerCall {
  command: 'plan' | 'decide' | 'act' | 'revert' | 'recover';
  /** Inputs beside `command` and `token`. */
  inputs?: Readonly<Record<string, string>>;
  event?: { name: string; payload: unknown };
  env?: Readonly<Record<string, string>>;
  token?: string;
  /** Ends the process after this time, as a cancel or a lost machine does. Milliseconds. */
  killAfterMs?: number;
  /** Gets what ends the process at once; it resolves when the process is gone. */
  onStart?: (kill: () => Promise<void>) => void;
}

export interface ControllerAnswer {
  status: number | null;
  log: string;
  outputs: ReadonlyMap<string, string>;
  summary: string;
}

/** The GitHub that an action speaks to. */
export interface ControlledGitHub {
  server: { url: string };
  repository: { fullName: string };
  token(): string;
}

let count = 0;

/** Runs the built action's main phase against the sandbox's GitHub, in a process of its own. */
export async function runController(github: ControlledGitHub, call: ControllerCall): Promise<ControllerAnswer> {
  count += 1;
  const folder = mkdtempSync(path.join(tmpdir(), 'rerail-controller-'));
  const file = (name: string, content = '') => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const inputs = {
    command: call.command,
    token: call.token ?? github.token(),
    'job-status': 'success',
    ...call.inputs,
  };
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: `${github.server.url}/api/v3`,
    GITHUB_GRAPHQL_URL: `${github.server.url}/api/graphql`,
    GITHUB_SERVER_URL: github.server.url,
    GITHUB_REPOSITORY: github.repository.fullName,
    GITHUB_RUN_ID: String(900_000 + count),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: folder,
    GITHUB_WORKFLOW_REF: `${github.repository.fullName}/.github/workflows/recover.yml@refs/heads/main`,
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_EVENT_NAME: call.event?.name ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(call.event?.payload ?? {})),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...call.env,
  };
  try {
    const child = spawn(process.execPath, [path.resolve('dist/main.js')], { cwd: folder, env });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
    const timer =
      call.killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), call.killAfterMs);
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
    const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    call.onStart?.(() => {
      child.kill('SIGKILL');
      return gone;
    });
    const status = await closed;
    clearTimeout(timer);
    return {
      status,
      log,
      outputs: parseKeyValues(readFileSync(path.join(folder, 'output'), 'utf8')).entries,
      summary: readFileSync(path.join(folder, 'summary'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The event that GitHub sends when a run has ended. */
export const workflowRun = (run: { id: number; attempts: readonly unknown[] }) => ({
  name: 'workflow_run',
  payload: { action: 'completed', workflow_run: { id: run.id, run_attempt: run.attempts.length } },
});
