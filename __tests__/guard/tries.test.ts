import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { guarded, isAlive, temporaryFolder } from './guarded.ts';

const posix = process.platform === 'win32' ? test.skip : test;

describe('one try', () => {
  test('passes output and exit status on', async () => {
    const { result, stdout, stderr } = await guarded('echo out; echo err >&2; exit 7');
    expect({ stdout, stderr }).toEqual({ stdout: 'out\n', stderr: 'err\n' });
    expect(result).toMatchObject({ passed: false, cancelled: false, stopped: 'only one try is allowed' });
    expect(result.tries).toMatchObject([{ number: 1, exitCode: 7, survivors: [], problems: [] }]);
  });

  posix('a signal is a failure', async () => {
    const { result } = await guarded('kill -SEGV $$');
    expect(result.tries).toMatchObject([{ exitCode: 139, signal: 'SIGSEGV' }]);
    expect(result.passed).toBe(false);
  });

  test('errors act at once where no other try can follow', async () => {
    const { stdout } = await guarded('echo "::error::no"; echo done');
    expect(stdout).toBe('::error::no\ndone\n');
  });

  test('publishes what the script wrote', async () => {
    const { files, result } = await guarded(
      'echo a=1 >> "$GITHUB_OUTPUT"; printf "b<<X\\nl1\\nl2\\nX" >> "$GITHUB_OUTPUT"; echo /opt/x >> "$GITHUB_PATH"; echo V=2 >> "$GITHUB_ENV"; echo "# S" >> "$GITHUB_STEP_SUMMARY"; echo s=1 >> "$GITHUB_STATE"',
    );
    expect(files).toEqual({ output: 'a=1\nb<<X\nl1\nl2\nX\n', env: 'V=2\n', path: '/opt/x\n', summary: '# S\n' });
    expect(result.tries[0]?.published).toEqual({
      outputs: new Map([
        ['a', '1'],
        ['b', 'l1\nl2'],
      ]),
      env: new Map([['V', '2']]),
      path: ['/opt/x'],
      summary: '# S\n',
    });
  });

  test('a command file that the runner cannot read fails the try', async () => {
    const { result, stdout, files } = await guarded('echo a=1 >> "$GITHUB_OUTPUT"; echo "b<<X" >> "$GITHUB_OUTPUT"');
    expect(result.passed).toBe(false);
    expect(result.tries[0]).toMatchObject({ exitCode: 0 });
    expect(stdout).toContain("::error::Unable to process file command 'output' successfully. Invalid value.");
    expect(files.output).toBe('a=1\n');
  });

  test.each([
    ['echo "::set-env name=A::b"', "##[error]Unable to process command '::set-env name=A::b' successfully."],
    [
      'echo "::stop-commands::" >&2; echo "::add-mask::abcdef"',
      "##[error]You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
    ],
    ['printf "some text ##[add-path]/x\r\n"', "##[error]Unable to process command '##[add-path%5D/x' successfully."],
    [
      'echo "::stop-commands::abc"; echo "::set-env::"; echo "::abc::"; echo "::add-matcher::missing"',
      "##[error]Unable to process command '::add-matcher::missing' successfully.",
    ],
  ])('a command that the runner fails the step over fails the try: %s', async (script, said) => {
    const { result, stdout, stderr, files } = await guarded(`${script}; echo a=1 >> "$GITHUB_OUTPUT"`, {
      environment: { ...process.env, GITHUB_WORKSPACE: temporaryFolder() },
    });
    expect(result.passed).toBe(false);
    expect(result.tries).toMatchObject([{ exitCode: 0, problems: [expect.anything()] }]);
    expect(stdout + stderr).toContain(said);
    expect(files.output).toBe('a=1\n');
  });

  test('stopped commands fail nothing', async () => {
    const script = 'echo "::stop-commands::abc"; echo "::set-env name=A::b"; echo "##[echo]maybe"; echo "::abc::"';
    expect((await guarded(script)).result.passed).toBe(true);
  });

  test('variables and folders on PATH that commands set where they are allowed', async () => {
    const script =
      'echo "::set-env name=A::b%0Ac"; echo "::add-path::/x"; echo "x ##[set-env name=NODE_OPTIONS]y"; echo A=d >> "$GITHUB_ENV"';
    const environment = { ...process.env, ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true' };
    const { result } = await guarded(script, { environment, maxTries: 2 });
    expect(result).toMatchObject({
      passed: true,
      tries: [{ published: { env: new Map([['A', 'd']]), path: ['/x'] } }],
    });
  });

  test.each([
    ['GITHUB_OUTPUT', 'a=1\n=v\nb=2', 'a=1\n'],
    ['GITHUB_STATE', 'no line of state', ''],
  ])('a bad line in %s fails the try, and later entries can follow', async (variable, text, published) => {
    const { result, files } = await guarded(`printf '${text}' >> "$${variable}"`);
    expect(result.passed).toBe(false);
    expect(files.output).toBe(published);
  });

  posix('output that comes after the shell has ended belongs to the try', async () => {
    const { stdout } = await guarded('exec > >(sleep 0.3; cat); echo late');
    expect(stdout).toBe('late\n');
  });

  posix('a process in the background outlives a passing try', async () => {
    const { stdout, result } = await guarded('sleep 60 > /dev/null 2>&1 & echo $!');
    const pid = Number(stdout);
    expect(result.passed).toBe(true);
    expect(isAlive(pid)).toBe(true);
    process.kill(pid, 'SIGKILL');
  });

  posix('/dev/stderr, /dev/stdout and /dev/stdin can be opened, and stdin is an ended pipe', async () => {
    const { stdout, stderr } = await guarded(
      'echo e > /dev/stderr; echo o > /dev/stdout; cat /dev/stdin; cat; [ -p /dev/stdin ] && echo pipe',
    );
    expect({ stdout, stderr }).toEqual({ stdout: 'o\npipe\n', stderr: 'e\n' });
  });

  test("a shell that does not exist is the user's to mend", async () => {
    await expect(guarded('true', { shell: 'nosuchshell {0}' })).rejects.toThrow('no nosuchshell was found on PATH');
  });

  test('a working directory that does not exist is named', async () => {
    const file = import.meta.filename;
    for (const workingDirectory of ['/no/such/folder', file, path.join(file, 'below')]) {
      await expect(guarded('true', { workingDirectory })).rejects.toThrow(
        `The script cannot be started: the working directory ${workingDirectory} does not exist or is not a folder.`,
      );
    }
  });
});

describe('several tries', () => {
  test('only the winning try is published', async () => {
    const { result, files, said } = await guarded(
      'echo "n=$RERAIL_TRY" >> "$GITHUB_OUTPUT"; echo "t$RERAIL_TRY=1" >> "$GITHUB_ENV"; [ "$RERAIL_TRY" = 2 ]',
      { maxTries: 3 },
    );
    expect(result.passed).toBe(true);
    expect(result.tries.map((it) => it.exitCode)).toEqual([1, 0]);
    expect(files).toMatchObject({ output: 'n=2\n', env: 't2=1\n' });
    expect(said).toEqual(['info: Try 2 of 3 starts now: asked to']);
  });

  test('the last try is published though it lost', async () => {
    const { result, files } = await guarded('echo "n=$RERAIL_TRY" >> "$GITHUB_OUTPUT"; exit 1', { maxTries: 2 });
    expect(result).toMatchObject({ passed: false, stopped: 'it was the last of 2 tries' });
    expect(files.output).toBe('n=2\n');
  });

  test('the verdict can end it, and its environment reaches the next try', async () => {
    const { result, stdout } = await guarded('echo "type=$RERAIL_FAILURE_TYPE"; exit 1', {
      maxTries: 5,
      onFailure: ({ number }) =>
        number === 2
          ? { again: false, why: 'enough' }
          : { again: true, why: 'x', waitMs: 0, environment: { RERAIL_FAILURE_TYPE: 'network' } },
    });
    expect(result.stopped).toBe('enough');
    expect(stdout).toContain('type=\n');
    expect(stdout).toContain('type=network\n');
  });

  test('errors of a superseded try become notices, those of the last stay errors', async () => {
    const { stdout } = await guarded('echo before; echo "::error file=a.js,line=3::boo $RERAIL_TRY"; exit 1', {
      maxTries: 2,
    });
    expect(stdout).toBe(
      [
        'Try 1 of 2',
        'before',
        '::group::Try 1 of 2: errors that no longer count',
        '::notice title=Try 1 of 2,file=a.js,line=3::boo 1',
        '::endgroup::',
        'before',
        '::error file=a.js,line=3::boo 2',
        '',
      ].join('\n'),
    );
  });

  test('the first try is not folded, and what it keeps back is printed once', async () => {
    const { stdout } = await guarded('echo a; echo "::error file=a.js::boo"; echo b', { maxTries: 3 });
    expect(stdout).toBe('Try 1 of 3\na\nb\n::error file=a.js::boo\n');
  });

  test('commands act again though the script stopped them in the middle of a line', async () => {
    const { stdout } = await guarded('echo "::stop-commands::word-word"; printf open; exit 1', { maxTries: 2 });
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'Try 1 of 2',
      '::stop-commands::word-word',
      'open',
      '::word-word::',
    ]);
  });

  test('a wait that costs more than it can be worth is no further try', async () => {
    const wait = { again: true as const, why: 'the server asked for it', waitMs: 3_600_000, environment: {} };
    const { result } = await guarded('echo "Retry-After: 3600"; exit 1', { maxTries: 2, onFailure: () => wait });
    expect(result.stopped).toBe('another try would have to wait 1h, which is longer than 15m');
    expect(result.tries[0]?.retryAfterMs).toBe(3_600_000);
  });

  test('groups that the script left open are closed', async () => {
    const script = 'echo "::group::a"; echo "::endgroup::"; echo "::group::b"; exit 1';
    expect((await guarded(script, { maxTries: 2 })).stdout.split('\n').slice(3, 6)).toEqual([
      '::group::b',
      '::endgroup::',
      '::group::a',
    ]);
    expect((await guarded(script)).stdout).toMatch(/::group::b\n::endgroup::\n$/);
  });

  test('what a superseded try wrote is removed, what the last one wrote is kept', async () => {
    const { folder } = await guarded('exit 1', { maxTries: 2 });
    expect(readdirSync(path.join(folder, 'guard'))).toEqual(['try-2']);
  });

  test('a hook that fails is no further try', async () => {
    const { result, said } = await guarded('exit 1', {
      maxTries: 2,
      onFailure: () => {
        throw new Error('broken');
      },
    });
    expect(result.stopped).toBe('rerail could not prepare another try');
    expect(said).toEqual(['warning: rerail could not prepare another try: broken']);
  });
});

describe('limits and cancelling', () => {
  posix('a try that takes too long is ended, with all that ignores signals', async () => {
    const folder = temporaryFolder();
    const { result, stdout } = await guarded(
      'trap "" INT TERM; (trap "" INT TERM; sleep 300) & echo $! > pid; wait; sleep 300',
      { limits: { timeoutMs: 500 }, workingDirectory: folder },
    );
    expect(result.tries).toMatchObject([{ limit: { name: 'timeout', ms: 500 }, exitCode: 137, survivors: [] }]);
    expect(stdout).toBe('rerail ends this try: "timeout" (500ms) is over.\n');
    expect(isAlive(Number(readFileSync(path.join(folder, 'pid'), 'utf8')))).toBe(false);
  });

  posix('a silent try is ended, one that prints is not', async () => {
    const silent = await guarded('echo a; sleep 300', { limits: { stallTimeoutMs: 300 } });
    expect(silent.result.tries[0]).toMatchObject({ limit: { name: 'stall-timeout', ms: 300 } });
    const talking = await guarded('for i in 1 2 3 4 5 6; do echo $i; sleep 0.1; done', {
      limits: { stallTimeoutMs: 400 },
    });
    expect(talking.result.passed).toBe(true);
  });

  posix('all tries together have a limit', async () => {
    const { result } = await guarded('sleep 0.4; [ $RERAIL_TRY != 1 ]', {
      maxTries: 3,
      limits: { totalTimeoutMs: 600 },
    });
    expect(result.tries).toHaveLength(1);
    expect(result.stopped).toBe('another try could not end within "total-timeout" (600ms)');
  });

  posix('a cancel is passed on, and there is no further try', async () => {
    const cancel = new AbortController();
    const { result } = await guarded('trap "echo got; exit 3" INT; echo ready; while :; do sleep 0.05; done', {
      maxTries: 3,
      cancel: cancel.signal,
      onOutput: (text) => {
        if (text.includes('ready')) cancel.abort('SIGINT');
      },
    });
    expect(result).toMatchObject({ passed: false, cancelled: true, stopped: 'the step was cancelled' });
    expect(result.tries).toMatchObject([{ exitCode: 3, cancelled: true }]);
  });

  posix('a cancel is followed by SIGTERM and SIGKILL where the script goes on', async () => {
    const cancel = new AbortController();
    const script = 'trap "echo int" INT; trap "echo term" TERM; echo ready; while :; do sleep 0.02 || true; done';
    const { result, stdout } = await guarded(script, {
      cancel: cancel.signal,
      grace: { interruptMs: 800, terminateMs: 3000 },
      onOutput: (text) => {
        if (text.includes('ready')) cancel.abort('SIGINT');
      },
    });
    expect(stdout).toBe('ready\nint\nterm\n');
    expect(result.tries).toMatchObject([{ exitCode: 137, cancelled: true, survivors: [] }]);
  });

  test('nothing runs in a step that is cancelled already', async () => {
    const folder = temporaryFolder();
    const { result } = await guarded('touch ran', { cancel: AbortSignal.abort('SIGINT'), workingDirectory: folder });
    expect(result).toMatchObject({ tries: [], passed: false, cancelled: true });
    expect(existsSync(path.join(folder, 'ran'))).toBe(false);
  });

  posix('a cancel ends the wait for the next try, and the last try counts', async () => {
    const cancel = new AbortController();
    const { result, stdout } = await guarded('echo "::error::boo"; exit 1', {
      maxTries: 3,
      cancel: cancel.signal,
      onFailure: () => {
        setTimeout(() => cancel.abort('SIGTERM'), 20);
        return { again: true, why: 'x', waitMs: 600_000, environment: {} };
      },
    });
    expect(result).toMatchObject({ cancelled: true, stopped: 'the step was cancelled' });
    expect(stdout).toContain('\n::error::boo\n');
  });
});

posix('what a lost try leaves running is dead before the next one starts', async () => {
  const folder = temporaryFolder();
  const script = `
    if [ "$RERAIL_TRY" = 2 ]; then for p in $(cat pids); do kill -0 $p 2>/dev/null && echo "alive $p"; done; exit 0; fi
    sleep 300 & echo $! >> pids
    (setsid sh -c 'echo $$ >> pids; exec sleep 300' > /dev/null 2>&1 &)
    sh -c 'trap "" INT TERM; echo $$ >> pids; while :; do sleep 1; done' &
    sleep 300 & echo $! >> pids; kill -STOP $!
    while [ $(wc -l < pids) -lt 4 ]; do sleep 0.01; done
    exit 1`;
  const { result, stdout } = await guarded(script, { maxTries: 2, workingDirectory: folder });
  expect(result.tries.map((it) => [it.exitCode, it.survivors.length])).toEqual([
    [1, 0],
    [0, 0],
  ]);
  expect(stdout).not.toContain('alive');
});
