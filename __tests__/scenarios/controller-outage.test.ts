import { expect, test } from '@jest/globals';
import { seedRun } from '../../sandbox/github/seed.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { TestGitHub } from '../sandbox/github/test-github.ts';
import { runController, workflowRun } from './run-controller.ts';

const FILES = {
  '.github/workflows/ci.yml': 'on: push\njobs:\n  test: {runs-on: ubuntu-latest, steps: [{run: npm test}]}\n',
  '.github/rerail.yml': 'version: 1\nmode: act\nbudgets:\n  circuit-breaker: {runs: 2, within: 30m}\n',
};
const NETWORK = [
  'npm error code ECONNRESET',
  'npm error network aborted',
  'npm error network This is a problem related to network connectivity.',
];

test('while something is down, re-runs stop and one issue tells', async () => {
  await using github = await TestGitHub.open({ repository: { files: FILES } });
  const acts: string[] = [];
  const attempts: number[] = [];
  for (let count = 0; count < 4; count += 1) {
    const run = await seedRun(github.repository, { jobs: [{ name: 'test', conclusion: 'failure', lines: NETWORK }] });
    const answer = await runController(github, { command: 'recover', event: workflowRun(run) });
    const plan = JSON.parse(answer.outputs.get('plan') ?? 'null') as RunPlan;
    acts.push(plan.act);
    attempts.push(run.attempts.length);
    if (plan.act === 'wait') {
      expect(plan.refused[0]).toMatchObject({ strategy: 'RETRY', reason: 'breaker-open' });
      expect(Date.parse(plan.notBefore ?? '')).toBeGreaterThan(Date.now());
    }
  }
  expect(acts).toEqual(['rerun-failed-jobs', 'rerun-failed-jobs', 'wait', 'wait']);
  expect(attempts).toEqual([2, 2, 1, 1]);
  const { data } = await github.octokit().rest.issues.listForRepo({ owner: 'octo-org', repo: 'app', state: 'all' });
  expect(data).toHaveLength(1);
  // Nothing is due yet, and nothing is undecided.
  const swept = await runController(github, { command: 'decide', event: { name: 'schedule', payload: {} } });
  expect(JSON.parse(swept.outputs.get('plans') ?? 'null')).toEqual([]);
  expect(swept.outputs.get('next')).toBe('none');
}, 60_000);
