import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/failure/classify.ts';
import type { Facts, Failure } from '../../src/failure/failure.ts';

const read = (log: string, facts: Facts = { exitCode: 1 }): Promise<Failure> =>
  classify({ log: [Buffer.from(`${log}\n`)], facts });

describe('lines that were once misread', () => {
  test('counts of failures that are all nothing are no test failure', async () => {
    expect((await read('12 tests, 0 failed')).type).not.toBe('test-failure');
    expect((await read('12 tests, 2 failed')).type).toBe('test-failure');
  });

  test('a hook that passed is no quality gate', async () => {
    expect((await read('Run go mod tidy....Passed')).type).not.toBe('quality-gate');
  });

  test.each([
    'write error: Broken pipe',
    'curl: (22) The requested URL returned error: 404',
    'npm error code SELF_SIGNED_CERT_IN_CHAIN',
    'npm error audit endpoint returned an error\nnpm error code E405',
  ])('nothing that a retry would help: %s', async (log) => {
    expect((await read(log)).retry).not.toBe('transient');
  });

  test("a shell's comparison runs no tests", async () => {
    const { type, facts } = await read('it is broken', { exitCode: 1, script: 'test b = a' });
    expect(type).not.toBe('test-failure');
    expect(facts).not.toContain('the failing step runs tests');
  });

  test('a broken shell script is no quality gate', async () => {
    const failure = await read("bash: -c: line 1: syntax error near unexpected token `('");
    expect(failure).toMatchObject({ type: 'unknown', evidence: [{ rule: 'shell-broken-script' }] });
  });

  test('inputs that an action echoes are no cause', async () => {
    const step = 'Run actions/checkout@v4';
    const stamp = (text: string) => `build\t${step}\t2031-01-02T03:04:05.0000000Z ${text}`;
    // The first line of a step begins with a byte order mark, here as a wrong code page shows it.
    const log = [
      `build\t${step}\t\u9518?031-01-02T03:04:05.0000000Z ##[group]${step}`,
      stamp('with:'),
      stamp('  lfs: false'),
      stamp('##[endgroup]'),
      'build\tTest\t2031-01-02T03:04:06.0000000Z nothing more is known',
    ].join('\n');
    expect((await read(log)).evidence.map(({ line }) => line)).not.toContain(3);
  });
});

describe('a cause that is known is named, whatever the type', () => {
  test.each([
    ['deploy.sh: line 3: kubectx: command not found', 127, 'shell-command-not-found'],
    ['npm error code E404', 1, 'npm-'],
    ["make: *** No rule to make target 'all'.  Stop.", 2, 'make-'],
  ])('%s', async (log, exitCode, rule) => {
    const failure = await read(log, { exitCode });
    expect(failure).toMatchObject({ retry: 'same-again', evidence: [{ text: log }] });
    expect(failure.evidence[0]?.rule.startsWith(rule)).toBe(true);
  });
});

describe('a kill without a word of the kernel', () => {
  test('is no sure resource exhaustion', async () => {
    const killed = await read('', { signal: 'SIGKILL', exitCode: 137 });
    expect(killed.confidence).toBeLessThan(0.7);
    const bySystem = await read('', { signal: 'SIGKILL', exitCode: 137, resources: { oomKills: 1 } });
    expect(bySystem).toMatchObject({ type: 'resource-exhaustion' });
    expect(bySystem.confidence).toBeGreaterThan(0.9);
  });
});
