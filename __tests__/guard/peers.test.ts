import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../src/ports/clock.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { guarded, isAlive, temporaryFolder, until } from './guarded.ts';

/** How today's most used retry action fails. Each of these was seen there, and must not be seen here. */
const posix = process.platform === 'win32' ? describe.skip : describe;

posix('what the peers get wrong', () => {
  test.each([
    ['SIGKILL', 137],
    ['SIGSEGV', 139],
    ['SIGABRT', 134],
  ])('a shell killed by %s has failed, and is tried again', async (signal, exitCode) => {
    const { result } = await guarded(`[ "$RERAIL_TRY" = 2 ] || kill -${signal.slice(3)} $$`, { maxTries: 2 });
    expect(result.tries).toMatchObject([{ exitCode, signal }, { exitCode: 0 }]);
    expect(result.passed).toBe(true);
  });

  test('a command in the place of the shell that is killed has failed', async () => {
    const { result } = await guarded(`exec sh -c 'kill -KILL $$'`);
    expect(result).toMatchObject({ passed: false, tries: [{ exitCode: 137 }] });
  });

  test('SIGTERM from outside ends a try at once, whatever its timeout', async () => {
    const { result } = await guarded('(sleep 0.1; kill -TERM $$) & sleep 60 & wait', { limits: { timeoutMs: 60_000 } });
    expect(result.tries).toMatchObject([{ exitCode: 143, signal: 'SIGTERM' }]);
    // The script's own sleep.
    expect(result.tries[0]?.durationMs).toBeLessThan(60_000);
  });

  test.each([
    ['a failing line among several', 'false\necho reached', undefined],
    ['a failing line among several, in bash', 'false\necho reached', 'bash'],
    ['a failing part of a pipe, in bash', 'false | cat\necho reached', 'bash'],
  ])('%s counts', async (_name, script, shell) => {
    const { result, stdout } = await guarded(script, shell === undefined ? {} : { shell });
    expect({ passed: result.passed, stdout }).toEqual({ passed: false, stdout: '' });
  });

  test('a child that traps SIGTERM does not run on beside the next try', async () => {
    const folder = temporaryFolder();
    const script = `
      echo "start $RERAIL_TRY" >> log
      sh -c 'trap "" TERM; echo $$ > pid; while :; do echo "beat $RERAIL_TRY" >> log; sleep 0.02; done' > /dev/null 2>&1 &
      until [ -s pid ]; do sleep 0.01; done
      [ "$RERAIL_TRY" = 2 ] && exit 0
      sleep 60`;
    const { result } = await guarded(script, { workingDirectory: folder, maxTries: 2, limits: { timeoutMs: 500 } });
    expect(result.tries.map((it) => it.limit?.name)).toEqual(['timeout', undefined]);
    const log = readFileSync(path.join(folder, 'log'), 'utf8');
    expect(log.slice(log.indexOf('start 2'))).not.toContain('beat 1');
    const pid = Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
    expect(isAlive(pid)).toBe(true);
    process.kill(pid, 'SIGKILL');
    await until(() => !isAlive(pid), 'the child is gone');
  });

  test('no wait means no wait, and there is none after the last try', async () => {
    const waits: number[] = [];
    const clock: Clock = {
      ...systemClock,
      async sleep(ms) {
        waits.push(ms);
      },
    };
    const wait = (waitMs: number) => ({ again: true as const, why: 'x', waitMs, environment: {} });
    await guarded('exit 1', { maxTries: 3, clock, onFailure: ({ number }) => wait(number * 1000) });
    expect(waits).toEqual([1000, 2000]);
    waits.length = 0;
    await guarded('exit 1', { maxTries: 2, clock, onFailure: () => wait(0) });
    expect(waits.filter((ms) => ms > 0)).toEqual([]);
  });

  test('success takes no longer than the script, and needs no timeout', async () => {
    const clock: Clock = { ...systemClock, sleep: () => Promise.reject(new Error('There is nothing to wait for.')) };
    const { result } = await guarded('true', { maxTries: 3, clock });
    expect(result).toMatchObject({ passed: true, tries: [{ number: 1 }] });
  });

  test('outputs of a lost try do not mix with those of the next', async () => {
    const script = 'echo "only$RERAIL_TRY=1" >> "$GITHUB_OUTPUT"; [ "$RERAIL_TRY" = 2 ]';
    expect((await guarded(script, { maxTries: 2 })).files.output).toBe('only2=1\n');
  });

  test('100 MiB of output pass', async () => {
    let bytes = 0;
    const { result } = await guarded('head -c 104857600 /dev/zero | tr "\\0" "x" | fold -w 99; echo', {
      onChunk: (chunk) => {
        bytes += chunk.length;
      },
    });
    expect(result.passed).toBe(true);
    expect(bytes).toBe(104857600 + Math.ceil(104857600 / 99));
  });
});
