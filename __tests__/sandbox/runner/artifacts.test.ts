import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseFault } from '../../../sandbox/faults.ts';
import { type RehearseOptions, rehearse } from './rehearse.ts';

const actions = { 'acme/artifacts': path.join(import.meta.dirname, 'fixtures', 'artifacts') };

const workflow = `
on: push
jobs:
  up: {runs-on: x, steps: [{uses: acme/artifacts@v1, with: {upload: kept}}]}
  a:
    needs: up
    runs-on: x
    steps:
      - {uses: acme/artifacts@v1, with: {upload: 'from-\${{ github.run_attempt }}', list: true}}
      - {id: x, run: '[ $GITHUB_RUN_ATTEMPT -gt 1 ]'}
`;
const listed = (log: string[]) => log.find((line) => line.startsWith('listed '));

describe('artifacts of earlier attempts', () => {
  test.each<[kind: 'failed' | 'all', switches: NonNullable<RehearseOptions['sandbox']>['switches'], expected: string]>([
    ['failed', {}, 'listed from-1 from-2 kept.'],
    ['all', {}, 'listed from-2 kept.'],
    // Both attempts have one of the name.
    ['all', { 'artifacts-after-rerun-all': 'listed' }, 'listed from-1 from-2 kept kept.'],
  ])('after "re-run %s" with %j', async (kind, switches, expected) => {
    const { log, result } = await rehearse(workflow, {
      actions,
      sandbox: { ...(switches && { switches }) },
      afterwards: (sandbox, [id = 0]) => sandbox.rerun(id, kind),
    });
    expect(listed(log('a', 1))).toBe('listed from-1 kept.');
    expect(listed(log('a', 2))).toBe(expected);
    const names = result.artifacts.map(({ name, attempt }) => `${name} ${attempt}`);
    expect(names).toEqual(expect.arrayContaining(['from-1 1', 'from-2 2', 'kept 1']));
    expect(result.artifacts.every(({ run, size }) => run === result.runs[0]?.id && size > 0)).toBe(true);
    expect(result.requests.length).toBeGreaterThan(0);
  });
});

test('a machine is lost when an artifact is complete; the artifact is there in the next attempt', async () => {
  const text = workflow.replace(
    "- {id: x, run: '[ $GITHUB_RUN_ATTEMPT -gt 1 ]'}",
    '- {id: x, run: "[ $GITHUB_RUN_ATTEMPT -gt 1 ] || exec sleep 30"}',
  );
  const { job, log } = await rehearse(text, {
    actions,
    sandbox: { faults: [parseFault('runner-loss:job=a,step=x,artifact=from-*')] },
    afterwards: (sandbox, [id = 0]) => sandbox.rerun(id, 'failed'),
  });
  expect(job('a', 1).conclusion).toBe('failure');
  expect(listed(log('a', 2))).toBe('listed from-1 from-2 kept.');
});

test('a fault of a service reaches the client', async () => {
  const { steps } = await rehearse(
    'on: push\njobs: {a: {runs-on: x, steps: [{id: u, uses: acme/artifacts@v1, with: {upload: x}}]}}',
    {
      actions,
      sandbox: { faults: [parseFault('quota-exceeded')] },
    },
  );
  expect(steps('a')).toEqual(['u: failure']);
});
