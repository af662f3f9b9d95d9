import { expect, test } from '@jest/globals';
import { jobKey, readContext, slug } from '../../src/config/context.ts';

const runner = {
  GITHUB_RUN_ID: '1',
  GITHUB_WORKSPACE: '/w',
  GITHUB_JOB: 'test',
  GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/main',
};

test('the job key is the same in every attempt and on every ref, and another for another leg', () => {
  const context = readContext({ ...runner, GITHUB_RUN_ATTEMPT: '1' });
  const key = jobKey(context, { node: 22, os: 'linux' }, '');
  expect(key).toMatch(/^ci-test-[0-9a-f]{12}$/);
  const later = readContext({
    ...runner,
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/pull/1/merge',
  });
  expect(jobKey(later, { os: 'linux', node: 22 }, '')).toBe(key);
  expect(jobKey(context, { node: 20, os: 'linux' }, '')).not.toBe(key);
  expect(jobKey(context, null, '')).not.toBe(key);
  expect(jobKey(context, { node: 22, os: 'linux' }, 'a')).not.toBe(key);
  expect(jobKey(readContext({ ...runner, GITHUB_JOB: 'lint' }), { node: 22, os: 'linux' }, '')).not.toBe(key);
});

test('outside a runner there is no run', () => {
  const context = readContext({});
  expect(context).toMatchObject({ onRunner: false, attempt: 1, hasRuntime: false });
  expect(jobKey(context, null, '')).toMatch(/^[0-9a-f]{12}$/);
});

test('an attempt that is no number counts as the first', () => {
  expect(readContext({ ...runner, GITHUB_RUN_ATTEMPT: '-3' }).attempt).toBe(1);
  expect(readContext({ ...runner, GITHUB_RUN_ATTEMPT: '2; rm' }).attempt).toBe(1);
});

test('slugs fit into file names', () => {
  expect(slug('Build & Test (Ubuntu/22)')).toBe('build-test-ubuntu-22');
  expect(slug('日本語')).toBe('');
  expect(slug('x'.repeat(50))).toHaveLength(24);
});
