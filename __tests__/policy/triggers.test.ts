import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { estimateOf } from '../../src/failure/lane.ts';
import { ApiError } from '../../src/github/api/api-error.ts';
import type { GitHubClient } from '../../src/github/client.ts';
import { memoryReader } from '../../src/guard/resources/memory.ts';
import { machineUsage, type UsageLimit, type UsageSource, watchUsage } from '../../src/guard/resources/usage.ts';
import { PolicyError, problemLine } from '../../src/policy/problems.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { firedAfter, triggersFor } from '../../src/policy/triggers.ts';
import type { Clock } from '../../src/ports/clock.ts';
import { decide } from '../../src/recovery/decide.ts';
import type { FiredTrigger, Situation } from '../../src/recovery/plan.ts';
import { greenDurations } from '../../src/step/triggers/green-durations.ts';
import { situation } from '../recovery/situation.ts';
import { temporaryFolder } from '../sandbox/runner/rehearse.ts';

const policyOf = (triggers: string) => readPolicy(`version: 1\ntriggers: [${triggers}]\n`, 'p.yml');

describe('a trigger that could not fire as it is written is refused', () => {
  test.each([
    ['{metric: memory, above: 3x, do: scale-back}', 'above: "3x" is not allowed. Use a share from 0% to 100%, as 90%.'],
    [
      '{metric: duration, above: 50%, do: checkpoint}',
      'above: "50%" is not allowed. Use a multiple of the estimate, as 3x.',
    ],
    [
      '{metric: quality-score, below: 60%, from: a, do: hand-over}',
      'below: "60%" is not allowed. Use a number, as 60.',
    ],
    ['{metric: quality-score, below: 60, do: hand-over}', 'has no "from". Add it: `from: "quality.json#/score"`.'],
    ['{metric: duration, below: 3x, do: checkpoint}', 'below: does nothing with metric duration. Remove it.'],
    ['{metric: duration, above: 3x, for: 60s, do: checkpoint}', 'for: does nothing with metric duration. Remove it.'],
    ['{metric: disk, above: 90%, from: a, do: checkpoint}', 'from: does nothing with metric disk. Remove it.'],
    [
      '{metric: memory, above: 90%, do: nominate-revert}',
      'do: "nominate-revert" does nothing with metric memory. Use checkpoint, scale-back, step-back or hand-over.',
    ],
    [
      '{metric: veto, from: ../x, do: hand-over}',
      'from: "../x" is outside of the workspace. Use a path relative to it, as .rerail-veto.',
    ],
    [
      '{metric: veto, from: x, do: checkpoint}',
      'do: "checkpoint" does nothing with metric veto. Use step-back or hand-over.',
    ],
    ['{metric: veto, do: hand-over}', 'from: this key is missing. Add it: `from: …`.'],
    ['{metric: memory, do: scale-back}', 'a mapping is not allowed. Use exactly one of above and below.'],
    ['{metric: error-rate, above: 10%, do: hand-over}', 'not supported yet'],
  ])('%s', async (trigger, problem) => {
    const problems = await policyOf(trigger).then(
      () => [],
      (error: unknown) => (error instanceof PolicyError ? error.problems.map(problemLine) : [String(error)]),
    );
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});

test('branches narrow a trigger; tags and pull requests are none', async () => {
  const { triggers } = await policyOf(
    '{metric: duration, above: 2x, do: hand-over}, {metric: duration, above: 3x, branches: ["release/*"], do: hand-over}',
  );
  const on = (branch?: string) => triggersFor(triggers, branch).map(({ above }) => above?.value);
  expect([on('main'), on('release/1'), on()]).toEqual([[2], [2, 3], [2]]);
});

test('nothing that was measured, nothing that fires; limits themselves are still allowed', async () => {
  const { triggers } = await policyOf(
    '{metric: test-failure-rate, above: 50%, do: hand-over}, {metric: quality-score, below: 60, from: s, do: checkpoint}',
  );
  expect(firedAfter(triggers, {})).toEqual([]);
  expect(firedAfter(triggers, { tests: { failed: 0, total: 0 }, scores: { other: 1 } })).toEqual([]);
  expect(firedAfter(triggers, { tests: { failed: 1, total: 2 }, scores: { s: 60 } })).toEqual([]);
  expect(firedAfter(triggers, { tests: { failed: 2, total: 3 }, scores: { s: 59.9 } }).map(({ why }) => why)).toEqual([
    '2 of 3 tests failed, above 50%',
    'the quality score is 59.9, below 60',
  ]);
});

/** A clock on which a sleep takes no time, and a source that gives one value a second. */
function recorded(memory: (number | undefined)[], disk: (number | undefined)[] = []) {
  const over = new AbortController();
  let second = 0;
  const clock: Clock = {
    now: () => 0,
    monotonic: () => second * 1_000,
    async sleep(ms) {
      second += ms / 1_000;
      if (second >= Math.max(memory.length, disk.length)) over.abort();
    },
  };
  const source: UsageSource = { memory: () => memory[second], disk: async () => disk[second] };
  return { clock, source, signal: over.signal, now: () => second };
}

describe('memory or disk over a limit for a time', () => {
  const MEMORY: UsageLimit = { metric: 'memory', above: 0.9, forMs: 60_000 };
  const full = (times: number) => new Array<number | undefined>(times).fill(0.95);

  async function crossings(limits: UsageLimit[], memory: (number | undefined)[], disk: (number | undefined)[] = []) {
    const machine = recorded(memory, disk);
    const found: string[] = [];
    await watchUsage(
      limits,
      machine,
      ({ metric }, share) => void found.push(`${metric} ${share} at ${machine.now()}s`),
    );
    return found;
  }

  test.each<[string, (number | undefined)[], string[]]>([
    ['never', [...full(0), ...new Array<number>(100).fill(0.9)], []],
    ['not long enough', full(60), []],
    ['a minute', full(61), ['memory 0.95 at 60s']],
    ['told once', full(400), ['memory 0.95 at 60s']],
    ['a break begins anew', [...full(50), 0.5, ...full(50)], []],
    ['what cannot be read is a break', [...full(50), undefined, ...full(61)], ['memory 0.95 at 111s']],
  ])('%s', async (_, shares, found) => expect(await crossings([MEMORY], shares)).toEqual(found));

  test('each limit counts for itself', async () => {
    const limits: UsageLimit[] = [
      { metric: 'disk', above: 0.8, forMs: 10_000 },
      { metric: 'memory', above: 0.94, forMs: 20_000 },
      MEMORY,
    ];
    expect(await crossings(limits, full(30), new Array<number>(30).fill(0.81))).toEqual([
      'disk 0.81 at 10s',
      'memory 0.95 at 20s',
    ]);
  });

  test('a disk that does not answer breaks the stretch of the disk alone', async () => {
    const machine = recorded(full(70));
    const found: string[] = [];
    const source: UsageSource = { ...machine.source, disk: () => Promise.reject(new Error('gone')) };
    const limits: UsageLimit[] = [MEMORY, { ...MEMORY, metric: 'disk' }];
    await watchUsage(limits, { ...machine, source }, ({ metric }) => void found.push(metric));
    expect(found).toEqual(['memory']);
  });

  test.each([
    [
      'version 2',
      '0::/job\n',
      '30 20 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n',
      { 'memory.max': '1000\n', 'memory.current': '960\n', 'memory.stat': 'inactive_file 40\n' },
      'sys/fs/cgroup/job',
    ],
    [
      'version 1',
      '4:memory:/job\n',
      '30 20 0:26 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n',
      {
        'memory.limit_in_bytes': '1000\n',
        'memory.usage_in_bytes': '960\n',
        'memory.stat': 'total_inactive_file 40\n',
      },
      'sys/fs/cgroup/memory/job',
    ],
  ])('the memory of a cgroup, %s: without the file cache', async (_, membership, mounts, files, folder) => {
    await using root = await temporaryFolder();
    const write = (name: string, text: string) => {
      mkdirSync(path.dirname(path.join(root.path, name)), { recursive: true });
      writeFileSync(path.join(root.path, name), text);
    };
    write('proc/self/cgroup', membership);
    write('proc/self/mountinfo', mounts);
    write('proc/meminfo', 'MemTotal: 16000000 kB\nMemAvailable: 15000000 kB\n');
    for (const [name, text] of Object.entries(files)) write(`${folder}/${name}`, text);
    expect(machineUsage([], memoryReader('linux', root.path)).memory()).toBeCloseTo(0.92);
  });

  test('the fullest of the disks counts, and one that is not there is left out', async () => {
    const share = await machineUsage(['/', '/not/there']).disk();
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(1);
    expect(await machineUsage(['/not/there']).disk()).toBeUndefined();
  });
});

describe('an estimate', () => {
  test.each([
    [[], undefined],
    [[1, 2], undefined],
    [[30, 10, 20], 20],
    [[10, 20, 30, 40], 25],
    [[...new Array<number>(10).fill(5), 900, 900, 900], 5],
  ])('%j: %s', (durations, estimate) => expect(estimateOf(durations)).toBe(estimate));

  const PLACE = {
    repository: 'o/r',
    workflowRef: 'o/r/.github/workflows/ci.yml@refs/heads/topic',
    jobId: '7',
    runId: '100',
    branch: 'main',
  };
  const step = (name: string, number: number, seconds: number, more: object = {}) => ({
    name,
    number,
    conclusion: 'success',
    started_at: '2026-11-22T10:00:00Z',
    completed_at: new Date(Date.parse('2026-11-22T10:00:00Z') + seconds * 1_000).toISOString(),
    ...more,
  });
  const job = (name: string, seconds: number, more: object = {}) => ({
    name,
    conclusion: 'success',
    steps: [step('checkout', 1, 1), step('build', 2, seconds)],
    ...more,
  });

  /** An API with these jobs by run; run 100 is the one that asks. */
  function api(runs: Readonly<Record<number, { jobs: object[]; attempt?: number; total?: number }>>) {
    const asked: string[] = [];
    const find = async (address: string) => {
      asked.push(address);
      if (address === '/repos/o/r/actions/jobs/7') {
        return { name: 'test (22)', steps: [step('checkout', 1, 1), step('build', 2, 0, { status: 'in_progress' })] };
      }
      if (address.endsWith('/workflows/ci.yml/runs')) {
        const ids = Object.keys(runs).map(Number);
        return { workflow_runs: ids.map((id) => ({ id, run_attempt: runs[id]?.attempt ?? 1 })) };
      }
      const id = Number(/runs\/(\d+)\/jobs/.exec(address)?.[1]);
      return { total_count: runs[id]?.total ?? runs[id]?.jobs.length, jobs: runs[id]?.jobs };
    };
    return { asked, client: { find } as unknown as GitHubClient };
  }

  test('is made of the same step of the same leg, in first attempts of other runs', async () => {
    const { client, asked } = api({
      1: { jobs: [job('test (20)', 900), job('test (22)', 60)] },
      2: { jobs: [job('test (22)', 1)], attempt: 2 },
      3: { jobs: [job('test (22)', 90, { conclusion: 'skipped' })] },
      4: { jobs: [job('test (22)', 70, { steps: [step('build', 1, 70)] })] },
      5: { jobs: [job('test (22)', 80)] },
      100: { jobs: [job('test (22)', 5)] },
    });
    expect(await greenDurations(client, PLACE)).toEqual([60_000, 80_000]);
    expect(asked).toHaveLength(6);
  });

  test('nobody asks for the runs of a large matrix', async () => {
    const { client, asked } = api({
      1: { jobs: [job('test (22)', 60)], total: 256 },
      2: { jobs: [job('test (22)', 60)] },
    });
    expect(await greenDurations(client, PLACE)).toEqual([]);
    expect(asked).toHaveLength(3);
  });

  test('without the right to read, it is the caller that says so', async () => {
    const client = { find: () => Promise.reject(new ApiError('no', 403, 'no')) } as unknown as GitHubClient;
    await expect(greenDurations(client, PLACE)).rejects.toThrow(ApiError);
  });
});

/** Three stages ran in this attempt; the last one failed. */
const STAGES: NonNullable<Situation['stepBack']> = {
  stages: [{ name: 'install' }, { name: 'build' }, { name: 'test' }],
  resumedAt: 0,
  asked: true,
  made: {},
  approveOver: 2,
  maxPerTarget: 2,
  approved: false,
};

describe('what a trigger asks for goes before the usual plan', () => {
  const fired = (metric: FiredTrigger['metric'], act: FiredTrigger['do']): FiredTrigger => ({
    metric,
    do: act,
    why: 'W',
  });
  test.each<[string, FiredTrigger[], Parameters<typeof situation>[0], object]>([
    [
      'checkpoint alone changes nothing',
      [fired('memory', 'checkpoint')],
      {},
      { strategy: 'RETRY', rule: 'default:network/STANDARD' },
    ],
    ['hand over', [fired('duration', 'hand-over')], {}, { strategy: 'MANUAL', rule: 'trigger:duration', why: 'W' }],
    ['the first one counts', [fired('veto', 'hand-over'), fired('memory', 'scale-back')], {}, { strategy: 'MANUAL' }],
    [
      'scale back',
      [fired('memory', 'scale-back')],
      {},
      { strategy: 'RETRY', scale: 0.5, tries: 2, rule: 'trigger:memory', why: 'W: the next try uses less' },
    ],
    [
      'scale back, but retries are off',
      [fired('memory', 'scale-back')],
      { options: { retry: 'never', optional: false } },
      { strategy: 'RESUME' },
    ],
    [
      'scale back, but it acts outside',
      [fired('memory', 'scale-back')],
      { externalEffects: ['npm publish'] },
      { strategy: 'MANUAL' },
    ],
    [
      'step back',
      [fired('quality-score', 'step-back')],
      { stepBack: STAGES },
      { strategy: 'ROLLBACK', stepBack: true, why: 'W: the next attempt resumes at stage "build"' },
    ],
    [
      'step back again and again',
      [fired('quality-score', 'step-back')],
      { stepBack: { ...STAGES, made: { build: 2 } } },
      { strategy: 'MANUAL', why: 'W: this run stepped back to stage "build" twice, and it failed again' },
    ],
    [
      'step back from the first stage',
      [fired('quality-score', 'step-back')],
      { stepBack: { ...STAGES, stages: [{ name: 'test' }] } },
      { strategy: 'MANUAL' },
    ],
    [
      'step back without a stage',
      [fired('quality-score', 'step-back')],
      {},
      { strategy: 'MANUAL', why: 'W: there is no stage to step back to: the step has no stage' },
    ],
    [
      'nominate',
      [fired('test-failure-rate', 'nominate-revert')],
      { branch: 'main', policy: { rollbackBranches: ['main'] } },
      { strategy: 'ROLLBACK', why: 'W: the commit is nominated for a revert' },
    ],
    [
      'nominate elsewhere',
      [fired('test-failure-rate', 'nominate-revert')],
      { branch: 'topic' },
      { strategy: 'MANUAL' },
    ],
    [
      'an optional step is skipped',
      [fired('veto', 'hand-over')],
      { options: { retry: 'auto', optional: true } },
      { strategy: 'SKIP' },
    ],
    [
      'a stop ends retries that the user wants always',
      [fired('stop', 'hand-over')],
      { options: { retry: 'always', optional: false } },
      { strategy: 'MANUAL', why: 'W' },
    ],
  ])('%s', (_, triggers, changes, plan) => {
    const { stepBack, ...rest } = decide(situation({ ...changes, triggers }));
    expect({ ...rest, ...(stepBack ? { stepBack } : {}) }).toMatchObject(plan);
  });
});
