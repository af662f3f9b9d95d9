import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommandArguments, CommandIo } from '../../src/cli/command.ts';
import { makeExplain } from '../../src/cli/explain.ts';
import { UsageError, UserError } from '../../src/errors.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { silentLog } from '../../src/ports/log.ts';
import type { LoggedJob, RunLogs } from '../../src/ports/run-logs.ts';

const LOG = 'src/a.ts(3,7): error TS2322: no\nmake: *** [Makefile:3: all] Error 2\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rerail-explain-'));
  writeFileSync(path.join(folder, 'job.log'), LOG);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NO_RUNS: RunLogs = { failedJobs: async () => [] };

/** Runs the command with options as they would stand on the command line. */
function explain(
  options: Record<string, string>,
  { stdin, runs = NO_RUNS, log = silentLog }: { stdin?: string; runs?: RunLogs; log?: CommandIo['log'] } = {},
) {
  const { file, ...values } = options;
  const args: CommandArguments = {
    positionals: file === undefined ? [] : [file],
    value: (name) => values[name],
    all: () => [],
    flag: () => false,
  };
  const terminal = Object.assign(Readable.from([]), { isTTY: true });
  const io: CommandIo = {
    env: {},
    cwd: folder,
    stdin: stdin === undefined ? terminal : Readable.from([Buffer.from(stdin)]),
    log,
    clock: systemClock,
    interactive: false,
    signal: new AbortController().signal,
  };
  return makeExplain({ runLogs: async () => runs }).run(args, io);
}

describe('a log', () => {
  test('for programs', async () => {
    const { ok, document } = await explain({ file: 'job.log', 'exit-code': '2', job: 'build' });
    expect(ok).toBe(true);
    expect(document).toEqual({
      type: 'quality-gate',
      confidence: expect.any(Number),
      retry: 'same-again',
      lane: 'STANDARD',
      laneReason: expect.any(String),
      evidence: expect.arrayContaining([
        { line: 1, text: 'src/a.ts(3,7): error TS2322: no', rule: 'typescript-error' },
      ]),
      facts: [],
      signature: expect.stringMatching(/^[0-9a-f]{12,}$/),
      runnerUp: null,
      suggestion: 'Mend the types.',
      consequences: ['make: *** [Makefile:3: all] Error 2'],
    });
  });

  test('for people', async () => {
    const { text } = await explain({ file: 'job.log' });
    expect(text.split('\n').slice(0, 4)).toEqual([
      expect.stringMatching(/^quality gate, \d+ %$/),
      'Mend the types.',
      '',
      '  1 │ src/a.ts(3,7): error TS2322: no  [typescript-error]',
    ]);
    expect(text).toContain('Then followed: make: *** [Makefile:3: all] Error 2');
  });

  test.each([[{ file: '-' }], [{}]])('from standard input: %j', async (options: Record<string, string>) => {
    expect((await explain(options, { stdin: LOG })).document).toMatchObject({ type: 'quality-gate' });
  });

  test('what it quotes does not act on a runner', async () => {
    writeFileSync(path.join(folder, 'evil.log'), 'error TS2322: ##[error]no ##[add-path]/evil\n');
    expect((await explain({ file: 'evil.log' })).text).not.toContain('##[');
  });

  test('the exit status counts', async () => {
    expect((await explain({ file: '-', 'exit-code': '137' }, { stdin: 'quiet\n' })).document).toMatchObject({
      type: 'resource-exhaustion',
      facts: ['exit status 137'],
    });
  });
});

describe('policy', () => {
  const POLICY =
    'version: 1\nlanes:\n  heavy: {jobs: ["build*"]}\nrules:\n  - {id: odd-thing, type: git, pattern: odd, weight: 9, examples: [odd]}\n';

  test('the one that lies in the repository', async () => {
    mkdirSync(path.join(folder, '.github'));
    writeFileSync(path.join(folder, '.github/rerail.yml'), POLICY);
    const { document } = await explain({ file: '-', job: 'build (linux)' }, { stdin: 'something odd\n' });
    expect(document).toMatchObject({ type: 'git', lane: 'HEAVY', evidence: [{ rule: 'odd-thing' }] });
  });

  test('a broken one that merely lies there is told of and left out', async () => {
    mkdirSync(path.join(folder, '.github'));
    writeFileSync(path.join(folder, '.github/rerail.yml'), 'version: 9\n');
    const warnings: string[] = [];
    const log = { ...silentLog, warning: (text: string) => warnings.push(text) };
    expect((await explain({ file: 'job.log' }, { log })).document).toMatchObject({ type: 'quality-gate' });
    expect(warnings).toEqual([expect.stringContaining('.github/rerail.yml:1:10: version')]);
  });

  test('one that was asked for must be right', async () => {
    writeFileSync(path.join(folder, 'p.yml'), 'version: 9\n');
    await expect(explain({ file: 'job.log', policy: 'p.yml' })).rejects.toThrow(UserError);
    await expect(explain({ file: 'job.log', policy: 'gone.yml' })).rejects.toThrow(
      /gone\.yml failed: there is no such file/,
    );
  });
});

describe('a run', () => {
  const job = (id: number, name: string, log: string, more: Partial<LoggedJob> = {}): LoggedJob => ({
    id,
    name,
    conclusion: 'failure',
    log: async function* () {
      yield Buffer.from(log);
    },
    ...more,
  });

  test('each failed job is explained', async () => {
    const jobs = [
      job(1, 'build', LOG),
      job(2, 'lint', 'nothing\n', { failedStep: 'Run ruff check .' }),
      job(3, 'e2e', '', { conclusion: 'cancelled' }),
    ];
    const { document, text } = await explain({ run: 'https://x/runs/1' }, { runs: { failedJobs: async () => jobs } });
    expect(document).toMatchObject({
      run: 'https://x/runs/1',
      jobs: [
        { source: 'build', type: 'quality-gate' },
        { source: 'lint', type: 'quality-gate' },
        { source: 'e2e', type: 'unknown', facts: ['cancelled from outside'] },
      ],
    });
    expect(text).toMatch(/^build: quality gate, \d+ %$/m);
  });

  test('a run without failed jobs has nothing to explain', async () => {
    await expect(explain({ run: 'https://x/runs/1' })).rejects.toThrow(/no job of https:\/\/x\/runs\/1 failed/);
  });
});

describe('wrong arguments', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{}, /nothing was given/],
    [{ file: 'job.log', run: 'https://x' }, /a file and a run was given/],
    [{ file: 'job.log', 'exit-code': 'one' }, /--exit-code is "one"/],
    [{ file: 'job.log', 'exit-code': '256' }, /from 0 to 255/],
  ])('%j', async (options, message) => {
    await expect(explain(options)).rejects.toThrow(UsageError);
    await expect(explain(options)).rejects.toThrow(message);
  });

  test.each([
    ['gone.log', /there is no such file/],
    ['.', /it is a folder/],
  ])('no file to read: %s', async (file, message) => {
    await expect(explain({ file })).rejects.toThrow(message);
  });
});
