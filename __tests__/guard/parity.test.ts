import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type GuardedOptions, guarded, temporaryFolder } from './guarded.ts';
import { interpret, type StepResult } from './interpret.ts';
import { PARITY_SCRIPTS, type ParityScript, STAYS_STOPPED } from './parity-scripts.ts';
import { runStep, type StepOutput } from './run-step.ts';

/** What the runner gives a `run:` step, and what it gives an action in its place. */
const FOR_BOTH = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: 'step-id',
  GITHUB_REPOSITORY: 'o/r',
  RUNNER_OS: 'Linux',
  RUNNER_TRACKING_ID: 'github_1',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.org/id',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-of-the-run',
  ACTIONS_ORCHESTRATION_ID: 'orchestration',
};
const FOR_STEPS = { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' };
const FOR_ACTIONS = {
  GITHUB_ACTION_REPOSITORY: 'rerail/rerail',
  GITHUB_ACTION_REF: 'v1',
  INPUT_RUN: 'the script',
  INPUT_TOKEN: 'ghs_0123456789',
  STATE_checkpoint: 'abc',
  ACTIONS_RUNTIME_URL: 'https://example.org/runtime',
  ACTIONS_RUNTIME_TOKEN: 'runtime-token',
  ACTIONS_RESULTS_URL: 'https://example.org/results',
  ACTIONS_CACHE_URL: 'https://example.org/cache',
  ACTIONS_CACHE_SERVICE_V2: 'True',
};

function baseEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'LANG', 'TMPDIR', 'USER'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), ...FOR_BOTH };
}

/** The same folder for every run of a script, as new each time. */
function freshWorkspace(folder: string, { workingDirectory = '' }: ParityScript): string {
  const workspace = path.join(folder, 'workspace');
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(path.join(workspace, workingDirectory), { recursive: true });
  mkdirSync(path.join(workspace, 'tools'));
  writeFileSync(path.join(workspace, 'tools', 'own-shell'), '#!/bin/sh\necho "own shell: $(cat "$1")"\n', {
    mode: 0o755,
  });
  return path.join(workspace, workingDirectory);
}

function ownEnvironment(folder: string, { environment = {} }: ParityScript): Record<string, string> {
  const workspace = path.join(folder, 'workspace');
  return Object.fromEntries(
    Object.entries(environment).map(([name, it]) => [name, it.replace('WORKSPACE', workspace)]),
  );
}

async function underRun(folder: string, script: ParityScript): Promise<StepOutput> {
  const workingDirectory = freshWorkspace(folder, script);
  const environment = { ...baseEnvironment(), ...FOR_STEPS, ...ownEnvironment(folder, script) };
  return runStep({ ...script, environment, workingDirectory, folder: path.join(folder, 'step') });
}

async function underGuard(folder: string, script: ParityScript, options: GuardedOptions): Promise<StepOutput> {
  const { script: text, shell } = script;
  const { result, bytes, files } = await guarded(text, {
    environment: { ...baseEnvironment(), ...FOR_ACTIONS, ...ownEnvironment(folder, script) },
    workingDirectory: freshWorkspace(folder, script),
    ...(shell === undefined ? {} : { shell }),
    ...options,
  });
  const last = result.tries[result.tries.length - 1];
  // A script that succeeds with a command file that cannot be read has failed, for the runner as for rerail.
  const exitCode = result.passed ? 0 : last?.exitCode || 1;
  return { exitCode, ...bytes, files };
}

/**
 * What both must agree on. Apart from the script's own path, documented differences are: the words for a command file
 * that cannot be read are the runner's only in the first sentence, and a guard lets commands act again that a script
 * left stopped.
 */
function comparable(result: StepResult): StepResult {
  const annotations = result.annotations.map((it) => it.replace(/(Unable to process file command).*/, '$1'));
  const log = result.log
    .filter((it) => !it.includes('Unable to process') && it !== `::${STAYS_STOPPED}::`)
    .map((it) => it.replace(/\S*\/(step|script)\.\w+/g, 'SCRIPT'));
  return { ...result, annotations, log };
}

function isMissing({ needs }: ParityScript): boolean {
  if (needs === undefined || needs === 'own-shell') return false;
  if (spawnSync(needs, ['--version']).status === 0) return false;
  console.warn(`Skipped: no ${needs} on this machine.`);
  return true;
}

const posix = process.platform === 'win32' ? describe.skip : describe;

posix('a guard does what run: does', () => {
  test.each(Object.entries(PARITY_SCRIPTS))('%s', async (_name, script) => {
    if (isMissing(script)) return;
    const folder = temporaryFolder();
    const workspace = path.join(folder, 'workspace');
    const expected = await underRun(folder, script);
    const seen = await underGuard(folder, script, {});
    const wanted = comparable(interpret(expected, workspace));
    expect(comparable(interpret(seen, workspace))).toEqual(wanted);
    expect(seen.exitCode).toBe(wanted.conclusion === 'failure' ? expected.exitCode || 1 : 0);

    const folded = await underGuard(folder, script, { maxTries: 2, onFailure: () => ({ again: false, why: 'x' }) });
    const { log: _log, ...effects } = comparable(interpret(folded, workspace));
    const { log: _wantedLog, ...wantedEffects } = wanted;
    expect(sortedAnnotations(effects)).toEqual(sortedAnnotations(wantedEffects));
    expect(folded.exitCode).toBe(seen.exitCode);
  });
});

/** Errors of a try that could have been followed by another come at its end. */
function sortedAnnotations<T extends { annotations: string[] }>(result: T): T {
  return { ...result, annotations: [...result.annotations].sort() };
}

posix('the environment', () => {
  const DOCUMENTED = ['RERAIL_TRY'];
  const DIFFERENT_PATHS = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE'];
  /** Set by the shell itself. */
  const OWN = ['_', 'SHLVL', 'PWD', 'OLDPWD'];

  test('equals that of a run: step, name by name', async () => {
    const folder = temporaryFolder();
    const script = {
      script: 'env -0',
      environment: { 'BASH_FUNC_f%%': '() {  echo f\n}', 'with-dash': '1', LC_ALL: 'C' },
    };
    const variables = ({ stdout }: StepOutput) => {
      const pairs = stdout
        .toString()
        .split('\0')
        .filter((it) => it.trim() !== '')
        .map((it) => [it.slice(0, it.indexOf('=')), it.slice(it.indexOf('=') + 1)]);
      return Object.fromEntries(pairs.filter(([name]) => !OWN.includes(name as string))) as Record<string, string>;
    };
    const expected = variables(await underRun(folder, script));
    const seen = variables(await underGuard(folder, script, {}));
    expect(Object.keys(seen).sort()).toEqual([...Object.keys(expected), ...DOCUMENTED].sort());
    for (const name of Object.keys(expected)) {
      if (DIFFERENT_PATHS.includes(name)) expect(existsSync(path.dirname(seen[name] as string))).toBe(true);
      else expect([name, seen[name]]).toEqual([name, expected[name]]);
    }
  });
});

posix('a background process that holds the output', () => {
  test('delays the end of a step by five seconds, as under run:', async () => {
    const script = { script: 'sleep 7 & echo now' };
    const times = async (run: () => Promise<StepOutput>) => {
      const start = performance.now();
      const { stdout } = await run();
      return { stdout: stdout.toString(), seconds: Math.round((performance.now() - start) / 1000) };
    };
    const [expected, seen] = await Promise.all([
      times(() => underRun(temporaryFolder(), script)),
      times(() => underGuard(temporaryFolder(), script, {})),
    ]);
    expect(seen).toEqual(expected);
    expect(seen).toEqual({ stdout: 'now\n', seconds: 5 });
  });
});

posix('the reference', () => {
  test('runs and interprets a step', async () => {
    const folder = temporaryFolder();
    const script = [
      'echo "::add-mask::hidden"; echo "hidden ::error::no"; echo "::error file=f::yes hidden"',
      'printf "a<<E\\n1\\n2\\nE\\nb=3" >> "$GITHUB_OUTPUT"; echo V=1 >> "$GITHUB_ENV"; echo /p >> "$GITHUB_PATH"; echo s >> "$GITHUB_STEP_SUMMARY"',
      'echo "::stop-commands::t-1"; echo "::notice::no"; echo "::t-1::"; [ -p /dev/stdin ] && echo e > /dev/stderr; exit 3',
    ].join('\n');
    const output = await underRun(folder, { script });
    expect(output.exitCode).toBe(3);
    expect(interpret(output, folder)).toEqual({
      conclusion: 'failure',
      log: ['*** ::error::no', '##[error]yes ***', '::stop-commands::t-1', '::notice::no', '::t-1::', 'e'],
      annotations: ['error file=f yes ***'],
      outputs: { a: '1\n2', b: '3' },
      env: { V: '1' },
      path: ['/p'],
      summary: 's\n',
    });
  });

  test('fails a step whose command file cannot be read', async () => {
    const output = await underRun(temporaryFolder(), {
      script: 'echo a=1 >> "$GITHUB_OUTPUT"; echo x >> "$GITHUB_OUTPUT"',
    });
    expect(interpret(output, '/')).toMatchObject({ conclusion: 'failure', outputs: { a: '1' } });
  });
});
