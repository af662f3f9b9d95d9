import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Job, openJob } from '../../src/recovery/job.ts';
import { parseJobRecord, parseStageRecord, type StageRecord } from '../../src/recovery/record.ts';

const identity = { repository: 'o/r', runId: '7', attempt: 1, jobKey: 'ci-test-0123456789ab' };
let root: string;
let job: Job;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rerail-job-'));
  job = await openJob(root, identity);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const stage = (name: string, order: number): StageRecord => ({
  version: 1,
  name,
  order,
  state: 'started',
  script: 'a'.repeat(64),
  environment: {},
  startedAt: 5,
  blockers: [],
  resumes: 0,
});

test('steps that enter at once get different numbers', async () => {
  const again = await openJob(root, identity);
  const numbers = await Promise.all([job.enter(), again.enter(), job.enter(), again.enter()]);
  expect(numbers.sort()).toEqual([1, 2, 3, 4]);
});

test('a stage name can be taken once in an attempt, and again in the next', async () => {
  expect(await job.claimStage('build')).toBe(1);
  expect(await job.claimStage('test')).toBe(2);
  await expect(job.claimStage('build')).rejects.toMatchObject({ reason: 'stage-name-taken' });
  const next = await openJob(root, { ...identity, attempt: 2 });
  expect(await next.claimStage('build')).toBe(1);
});

test('the record holds the stages in order and can be read again', async () => {
  await job.saveStage(stage('second', 2));
  await job.saveStage(stage('first', 1));
  await job.saveStage({ ...stage('first', 1), state: 'completed' });
  const record = await job.record();
  expect(record.stages.map(({ name, state }) => [name, state])).toEqual([
    ['first', 'completed'],
    ['second', 'started'],
  ]);
  expect(parseJobRecord(JSON.stringify(record))).toEqual(record);
  expect((await (await openJob(root, identity)).record()).claim).toBe(record.claim);
  expect((await (await openJob(path.join(root, 'other'), identity)).record()).claim).not.toBe(record.claim);
});

test('a stage file that a script has tampered with is no stage', async () => {
  await job.saveStage(stage('a', 1));
  await writeFile(path.join(job.folder, 'stages', 'x.json'), '{"version":1,"name":5}');
  await writeFile(path.join(job.folder, 'stages', 'y.json'), 'not json');
  expect(await job.stages()).toHaveLength(1);
});

test('the first answer to a question stands', async () => {
  expect(await job.once('question', async () => ({ a: 1 }))).toEqual({ a: 1 });
  expect(await job.once('question', async () => ({ a: 2 }))).toEqual({ a: 1 });
});

test('a record of another version, shape or with line breaks in names is none of ours', () => {
  const good = { ...stage('a', 1), replay: { outputs: { a: '1' }, env: {}, path: [] } };
  expect(parseStageRecord(JSON.stringify(good))).toEqual(good);
  const wrong: unknown[] = [
    { ...good, version: 2 },
    { ...good, script: 'short' },
    { ...good, state: 'winning' },
    { ...good, order: -1 },
    { ...good, replay: { outputs: { 'a\nPATH<<x': '1' }, env: {}, path: [] } },
    { ...good, replay: { outputs: {}, env: { A: 1 }, path: [] } },
    { ...good, before: { checkpoint: '../../etc', stateHash: 'a'.repeat(64) } },
    { ...good, blockers: 'none' },
    null,
    [],
  ];
  for (const value of wrong) expect(parseStageRecord(JSON.stringify(value))).toBeUndefined();
});

test('whatever text comes, reading it never throws and never reaches a prototype', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(() => parseJobRecord(text)).not.toThrow();
    }),
    { seed: 1, numRuns: 1_000 },
  );
  parseJobRecord('{"version":1,"__proto__":{"polluted":true},"attempt":1,"jobKey":"k","claim":"c","stages":[]}');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
