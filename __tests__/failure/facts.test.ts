import { describe, expect, test } from '@jest/globals';
import { classify } from '../../src/failure/classify.ts';
import { weighFacts } from '../../src/failure/facts.ts';
import type { Facts } from '../../src/failure/failure.ts';

const read = (facts: Facts, log = '') => classify({ log: [Buffer.from(log)], facts });

describe('facts alone decide where the log is silent', () => {
  test.each<[Facts, string, string]>([
    [{ limit: { name: 'timeout', ms: 60_000 }, exitCode: 143 }, 'timeout', 'timeout of 60 s reached'],
    [{ limit: { name: 'stall-timeout', ms: 600_000 } }, 'timeout', 'stall-timeout of 600 s reached'],
    [{ exitCode: 124 }, 'timeout', 'exit status 124'],
    [{ exitCode: 137 }, 'resource-exhaustion', 'exit status 137'],
    [{ signal: 'SIGKILL' }, 'resource-exhaustion', 'ended by SIGKILL'],
    [{ resources: { oomKills: 1 } }, 'resource-exhaustion', 'oom_kill +1'],
    [{ resources: { diskFreeBytes: 2e6, diskTotalBytes: 1e10 } }, 'resource-exhaustion', '2 MB of disk free'],
    [{ resources: { inodesFree: 0 } }, 'resource-exhaustion', 'no inodes free'],
    [{ tests: { total: 40, failed: ['a', 'b'], skipped: 0, durationMs: 1 } }, 'test-failure', '2 of 40 tests failed'],
    [
      { annotations: [{ level: 'error', text: 'is odd', file: 'src/a.ts', line: 3 }] },
      'quality-gate',
      'error annotated at src/a.ts:3',
    ],
    [
      { annotations: [{ level: 'error', text: 'is 3', file: 'test/a_spec.rb' }] },
      'test-failure',
      'error annotated at test/a_spec.rb',
    ],
    [{ exitCode: 127 }, 'unknown', 'exit status 127'],
    [{ exitCode: 139 }, 'unknown', 'exit status 139 (segmentation fault)'],
  ])('%j', async (facts, type, text) => {
    expect(await read(facts)).toMatchObject({ type, facts: expect.arrayContaining([text]) });
  });
});

test('a limit that fired explains whatever the log says', async () => {
  const log = 'npm error code ETIMEDOUT\n2 failed, 3 passed in 1.0s\n';
  expect(await read({ limit: { name: 'timeout', ms: 1000 }, exitCode: 143 }, log)).toMatchObject({ type: 'timeout' });
});

test('a kill while memory was short is no crash of the compiler', async () => {
  const facts: Facts = { signal: 'SIGKILL', resources: { oomKills: 1, memoryBytes: 15.7e9, memoryLimitBytes: 16e9 } };
  expect(await read(facts, 'src/a.c:3:5: error: no\n')).toMatchObject({
    type: 'resource-exhaustion',
    facts: ['oom_kill +1', 'peak 15700 MB of 16000 MB memory', 'ended by SIGKILL'],
  });
});

test("a kill that was not the kernel's, as far as it was watched, is told with doubt", async () => {
  const roomy = { oomKills: 0, memoryBytes: 2e9, memoryLimitBytes: 16e9 };
  const sure = await read({ signal: 'SIGKILL' });
  const doubtful = await read({ signal: 'SIGKILL', resources: roomy });
  expect(doubtful).toMatchObject({ type: 'resource-exhaustion', runnerUp: { type: 'unknown' } });
  expect(doubtful.confidence).toBeLessThan(0.8);
  for (const resources of [{}, { ...roomy, oomKills: 1 }, { ...roomy, memoryBytes: 15e9 }]) {
    const { confidence } = await read({ signal: 'SIGKILL', resources });
    expect(confidence).toBeGreaterThanOrEqual(sure.confidence);
  }
});

test('what was short for long bears out an exhaustion, and makes none', async () => {
  const resources = { memoryShortSeconds: 75, diskShortSeconds: 3600 };
  expect((await read({ exitCode: 1, resources })).type).toBe('unknown');
  expect(await read({ exitCode: 137, resources })).toMatchObject({
    type: 'resource-exhaustion',
    facts: ['exit status 137', 'memory above 90 % for 75 s', 'disk above 90 % for 3600 s'],
  });
});

test('an ordinary exit status says nothing', () => {
  expect(weighFacts({ exitCode: 1 })).toEqual([]);
  expect(weighFacts({})).toEqual([]);
  expect(weighFacts({ annotations: [{ level: 'warning', text: 'is odd', file: 'src/a.ts' }] })).toEqual([]);
});

test('memory that is merely well used is no evidence', () => {
  expect(
    weighFacts({
      resources: { memoryBytes: 8e9, memoryLimitBytes: 16e9, oomKills: 0, diskFreeBytes: 5e9, diskTotalBytes: 1e10 },
    }),
  ).toEqual([]);
});

describe('where log and facts are silent, the script tells what the step was doing', () => {
  test.each([
    ['cd web && npm test', 'test-failure'],
    ['npm ci\nnpx eslint . | tee out.txt', 'quality-gate'],
    ['npm test || exit 1 # then lint', 'test-failure'],
    ['npm test\necho "linting is next"', 'test-failure'],
    ['echo "running the tests"; ./do-it', 'unknown'],
    ["printf 'license check\\n'\nexit 4", 'unknown'],
    ['# lint\n./do-it', 'unknown'],
    ['./do-it', 'unknown'],
    ['out=$(gofmt -l .)\ntest -z "$out"', 'quality-gate'],
  ])('%j', async (script, type) => expect((await read({ script, exitCode: 1 }, 'it is broken\n')).type).toBe(type));
});
