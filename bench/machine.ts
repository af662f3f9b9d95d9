import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const DOORS = ['pre', 'main', 'post'] as const;

/** A runner's folders and variables, fresh, as a job with one guarded step has them. */
export function openMachine(inputs: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rerail-machine-'));
  const file = (name: string) => {
    const full = path.join(folder, name);
    writeFileSync(full, '');
    return full;
  };
  for (const name of ['work', 'temp', 'home']) mkdirSync(path.join(folder, name));
  const given = { run: 'true', 'job-status': 'success', matrix: 'null', services: 'null', ...inputs };
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: path.join(folder, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: path.join(folder, 'work'),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'bench',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: path.join(folder, 'temp'),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  return { folder, env, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Main and post know by this that an earlier phase ran. */
export const phaseEnvironment = (door: (typeof DOORS)[number], env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  door === 'pre' ? env : { ...env, 'STATE_rerail-step': '1' };

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
