import { expect, test } from '@jest/globals';
import { type ListedJob, wasRerunWhole } from '../../src/recovery/whole-rerun.ts';

const job = (name: string, more: Partial<ListedJob> = {}): ListedJob => ({
  id: name.length,
  name,
  status: 'completed',
  conclusion: 'success',
  started_at: '2026-11-22T10:00:00Z',
  ...more,
});
const RUNNING = { id: 99, status: 'in_progress', conclusion: null, started_at: '2026-11-22T11:00:00Z' };
const isRoot = (name: string) => name === 'lint' || name === 'build';
const before = [job('lint'), job('build', { conclusion: 'failure' }), job('report')];

test.each<[string, ListedJob[], ListedJob[], boolean | undefined]>([
  ['taken over under its own id', before, [job('lint'), job('build', RUNNING)], false],
  ['copied with its times', before, [job('lint', { id: 77 }), job('build', RUNNING)], false],
  ['runs again', before, [job('lint', RUNNING), job('build', RUNNING)], true],
  ['waits to run again', before, [job('lint', { id: 9, status: 'queued', conclusion: null, started_at: null })], true],
  ['ran again already', before, [job('lint', { id: 9, started_at: '2026-11-22T11:00:00Z' })], true],
  ['a job behind the failed one runs again either way', before.slice(1), [job('report', RUNNING)], undefined],
  ['nothing passed', [job('build', { conclusion: 'failure' })], [job('build', RUNNING)], undefined],
  ['not listed', before, [], undefined],
])('%s', (_what, first, second, whole) => {
  expect(wasRerunWhole(first, second, isRoot)).toBe(whole);
});
