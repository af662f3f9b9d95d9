import { describe, expect, test } from '@jest/globals';
import type { JobRecord, StageRecord } from '../../src/recovery/record.ts';
import { decideFastForward, decideResume, type StageSituation } from '../../src/recovery/stages.ts';

const HASH = 'a'.repeat(64);
const fingerprint = {
  os: 'linux',
  arch: 'x64',
  libc: '2.39',
  home: '/home/u',
  user: 'u',
  workspace: '/w',
  tools: { node: 'v24.0.0' },
};

const stage: StageRecord = {
  version: 1,
  name: 'build',
  order: 1,
  state: 'completed',
  script: HASH,
  environment: { MODE: '1234' },
  fingerprint,
  commit: 'c1',
  startedAt: 1,
  before: { checkpoint: 'before-1', stateHash: HASH },
  after: { checkpoint: 'after-01', stateHash: HASH },
  replay: { outputs: { a: '1' }, env: {}, path: ['/opt/tool/bin'] },
  blockers: [],
  resumes: 0,
};

const record = (changes: Partial<StageRecord> = {}): JobRecord => ({
  version: 1,
  attempt: 1,
  jobKey: 'k',
  claim: 'c',
  stages: [{ ...stage, ...changes }],
});

const now = (changes: Partial<StageSituation> = {}): StageSituation => ({
  name: 'build',
  script: HASH,
  environment: { MODE: '1234' },
  commit: 'c1',
  stateHash: HASH,
  fingerprint,
  services: false,
  declared: false,
  allowed: true,
  authenticated: false,
  exists: () => true,
  ...changes,
});

const reasons = (earlier: JobRecord, situation: StageSituation) => {
  const decision = decideFastForward(earlier, situation);
  return decision.skip ? [] : decision.refusals.map((refusal) => refusal.reason);
};

test('a stage that completed and finds everything as it was is skipped', () => {
  expect(decideFastForward(record(), now())).toMatchObject({ skip: true, stage: { name: 'build' } });
  expect(decideFastForward(record({ state: 'fast-forwarded' }), now())).toMatchObject({ skip: true });
});

describe('each condition that does not hold is named', () => {
  const other = 'b'.repeat(64);
  test.each<[string, JobRecord, StageSituation]>([
    ['not-recorded', record({ name: 'other' }), now()],
    ['not-completed', record({ state: 'started' }), now()],
    ['not-completed', record({ state: 'failed' }), now()],
    ['not-completed', record({ state: 'rolled-back' }), now()],
    ['not-allowed', record(), now({ allowed: false })],
    ['script-changed', record(), now({ script: other })],
    ['commit-changed', record(), now({ commit: 'c2' })],
    ['environment-changed', record(), now({ environment: { MODE: '9' } })],
    ['environment-changed', record(), now({ environment: {} })],
    ['workspace-differs', record(), now({ stateHash: other })],
    ['operating-system', record(), now({ fingerprint: { ...fingerprint, os: 'darwin' } })],
    ['architecture', record(), now({ fingerprint: { ...fingerprint, arch: 'arm64' } })],
    ['c-library', record(), now({ fingerprint: { ...fingerprint, libc: '2.31' } })],
    ['home', record(), now({ fingerprint: { ...fingerprint, home: '/root' } })],
    ['user', record(), now({ fingerprint: { ...fingerprint, user: 'root' } })],
    ['workspace-path', record(), now({ fingerprint: { ...fingerprint, workspace: '/x' } })],
    ['tool-version', record(), now({ fingerprint: { ...fingerprint, tools: { node: 'v22.0.0' } } })],
    ['tool-version', record(), now({ fingerprint: { ...fingerprint, tools: {} } })],
    ['path-missing', record(), now({ exists: () => false })],
    ['services', record(), now({ services: true })],
    ['outside-effect', record({ blockers: [{ reason: 'outside-effect', why: 'it changed HOME' }] }), now()],
    ['secret-output', record({ blockers: [{ reason: 'secret-output', why: '' }] }), now({ declared: true })],
  ])('%s', (reason, earlier, situation) => expect(reasons(earlier, situation)).toEqual([reason]));

  test('no-checkpoint', () => {
    const { after: _, ...without } = stage;
    expect(reasons({ ...record(), stages: [without] }, now())).toEqual(['no-checkpoint']);
  });

  test('all of them at once', () => {
    const situation = now({ script: other, commit: 'c2', stateHash: other, services: true });
    expect(reasons(record(), situation)).toEqual(['script-changed', 'commit-changed', 'workspace-differs', 'services']);
  });
});

test('who declares that only the workspace changes overrules the detectors', () => {
  const earlier = record({ blockers: [{ reason: 'outside-effect', why: 'it changed HOME' }] });
  expect(decideFastForward(earlier, now({ declared: true, services: true }))).toMatchObject({ skip: true });
});

describe('a stage that says that it is resumable', () => {
  const dirty = { checkpoint: 'dirty-01', stateHash: 'b'.repeat(64) };
  const lost: Partial<StageRecord> = { state: 'failed', dirty };
  const withoutMachine = (earlier: JobRecord): JobRecord => ({
    ...earlier,
    stages: earlier.stages.map(({ fingerprint: _, ...rest }) => rest),
  });

  test.each([
    ['failed by itself', lost, 'failed'],
    ['was interrupted', { ...lost, interrupted: true }, 'was interrupted'],
    ['was interrupted again after it was resumed', { ...lost, interrupted: true, resumes: 3 }, 'was interrupted'],
  ] as const)('goes on where it %s', (_, changes, why) => {
    expect(decideResume(record(changes), now())).toMatchObject({
      resume: true,
      from: dirty,
      resumes: (changes.resumes ?? 0) + 1,
      why: expect.stringContaining(why),
    });
  });

  test.each([
    ['nothing was kept of it', record({ state: 'failed' }), now(), []],
    ['it completed', record({ dirty }), now(), []],
    ['it is not known', record(lost), now({ name: 'other' }), []],
    ['it failed after it was resumed', record({ ...lost, resumes: 1 }), now(), ['resumed-before']],
    ['its script is another', record(lost), now({ script: 'b'.repeat(64) }), ['script-changed']],
    ['the workspace before it is another', record(lost), now({ stateHash: 'c'.repeat(64) }), ['workspace-differs']],
    ['the machine is not known', withoutMachine(record(lost)), now(), ['machine-unknown']],
  ] as const)('starts from the beginning where %s', (_, earlier, situation, expected) => {
    const decision = decideResume(earlier, situation);
    expect(decision.resume ? [] : decision.refusals.map(({ reason }) => reason)).toEqual(expected);
    expect(decision.resume).toBe(false);
  });
});
