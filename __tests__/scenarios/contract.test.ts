import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decideAbout } from '../../src/controller/controller.ts';
import { openController } from '../../src/controller/open-controller.ts';
import type { RunPlan } from '../../src/controller/plan.ts';
import { boundedPlan } from '../../src/controller/plan-document.ts';
import { parseKeyValues } from '../../src/guard/commands/key-values.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { maskerFor } from '../../src/values/secret-variables.ts';
import { json, log, type PlainAnswer, PlainGitHub } from './plain-github.ts';

// The controller's contract, called from outside: by hand-written records, and against a server that knows plain REST only.

const SHA = 'a'.repeat(40);
const TOKEN = 'ghs_0123456789abcdefghij';
const NETWORK = [
  'npm error code ECONNRESET',
  'npm error network aborted',
  'npm error network This is a problem related to network connectivity.',
  '##[error]Process completed with exit code 1.',
];
const TESTS = ['FAIL src/cart.test.ts', '  ● cart › adds tax', '    Expected: 119', '    Received: 100'];
const stamped = (lines: readonly string[]) => lines.map((line) => `2026-11-22T02:03:04.0000000Z ${line}\n`).join('');

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const run = (id: number, more: object = {}) => ({
  id,
  run_attempt: 1,
  path: '.github/workflows/ci.yml',
  event: 'push',
  head_branch: 'topic',
  head_sha: SHA,
  status: 'completed',
  conclusion: 'failure',
  created_at: ago(60),
  updated_at: ago(50),
  ...more,
});
const job = (id: number, name: string, conclusion: string | null, more: object = {}) => ({
  id,
  name,
  conclusion,
  status: 'completed',
  run_attempt: 1,
  ...more,
});

let root: string;
let plain: PlainGitHub;
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'rerail-contract-'));
  plain = await PlainGitHub.open();
});
afterAll(async () => {
  await plain[Symbol.asyncDispose]();
  rmSync(root, { recursive: true, force: true });
});

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
  outputs: ReadonlyMap<string, string>;
}

function start(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const folder = mkdtempSync(path.join(root, 'door-'));
  const output = path.join(folder, 'output');
  writeFileSync(output, '');
  const child = spawn(process.execPath, [path.resolve(args[0] as string), ...args.slice(1)], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, RUNNER_TEMP: folder, GITHUB_OUTPUT: output, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const { entries: outputs } = parseKeyValues(readFileSync(output, 'utf8'));
      resolve({ status, stdout, stderr, outputs });
    });
  });
}

const server = () => ({
  GITHUB_API_URL: plain.url,
  GITHUB_SERVER_URL: plain.url,
  GITHUB_REPOSITORY: 'o/r',
  GITHUB_TOKEN: TOKEN,
});
const rerail = (...args: string[]) => start(['dist/cli.js', ...args], server());
const action = (
  command: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) =>
  start(['dist/main.js'], {
    ...server(),
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '99',
    INPUT_COMMAND: command,
    INPUT_TOKEN: TOKEN,
    'INPUT_JOB-STATUS': 'success',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  });

/** A folder of recorded answers. */
function recorded(name: string, answers: Readonly<Record<string, unknown>>): string {
  const folder = path.join(root, name);
  for (const [address, body] of Object.entries(answers)) {
    const file = path.join(folder, 'repos/o/r', `${address}${typeof body === 'string' ? '.txt' : '.json'}`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof body === 'string' ? body : JSON.stringify(body));
  }
  return folder;
}
const content = (text: string) => ({
  encoding: 'base64',
  size: text.length,
  content: Buffer.from(text).toString('base64'),
});
const said = (message: string) => [{ annotation_level: 'failure', message }];
const one = (id: number, more: object, jobs: readonly object[] = [job(id * 10, 'test', 'failure')]) => ({
  [`actions/runs/${id}`]: run(id, more),
  [`actions/runs/${id}/attempts/1/jobs`]: { total_count: jobs.length, jobs },
});

async function planned(folder: string, ...args: string[]): Promise<RunPlan> {
  const { status, stdout, stderr } = await rerail('plan', ...args, '--recorded', folder, '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as RunPlan;
}

const CALLER = 'on: workflow_run\njobs:\n  recover: {uses: rerail/rerail/.github/workflows/recover.yml@v1}\n';

test('every reason to leave a run alone comes out of records', async () => {
  const cancelled = [job(0, 'test', 'cancelled')];
  const folder = recorded('left', {
    ...one(1, { status: 'in_progress', conclusion: null }),
    ...one(2, { conclusion: 'success' }),
    ...one(3, { conclusion: 'cancelled' }, [{ ...cancelled[0], id: 30 }]),
    'check-runs/30/annotations': said('The run was canceled by @alice.'),
    ...one(4, { conclusion: 'cancelled' }, [{ ...cancelled[0], id: 40 }]),
    'check-runs/40/annotations': said('Canceling since a higher priority waiting request for ci-topic exists'),
    ...one(5, { run_attempt: 2, triggering_actor: { login: 'alice', type: 'User' } }),
    ...one(6, { run_attempt: 2, triggering_actor: { login: 'github-actions[bot]', type: 'Bot' } }),
    ...one(7, {}, [job(70, 'flaky-e2e', 'failure')]),
    ...one(8, { path: '.github/workflows/recover.yml' }),
    'contents/.github/workflows/recover.yml': content(CALLER),
    ...one(9, { pull_requests: [{ number: 7 }], event: 'pull_request' }),
    'pulls/7': { number: 7, labels: [{ name: 'rerail:stop' }] },
    ...one(10, { created_at: ago(31 * 24 * 60) }),
    'contents/.github/rerail.yml': content('version: 1\nnever: {jobs: [flaky-e2e]}\n'),
  });
  const reasons = [
    'not-finished',
    'not-failed',
    'cancelled-by-person',
    'superseded',
    'restarted-by-person',
    'stale',
    'excluded',
    'own-run',
    'stopped',
    'spent',
  ];
  const plans = await Promise.all(
    reasons.map((_, index) =>
      planned(
        folder,
        index === 4 || index === 5 ? `https://github.com/o/r/actions/runs/${index + 1}/attempts/1` : `${index + 1}`,
      ),
    ),
  );
  expect(plans.map(({ leftAlone }) => leftAlone?.reason)).toEqual(reasons);
  for (const { strategy, act, jobIds } of plans)
    expect({ strategy, act, jobIds }).toEqual({ strategy: null, act: 'none', jobIds: [] });
}, 60_000);

const WORKFLOW = `on: [push, pull_request]
jobs:
  build: {runs-on: ubuntu-latest, steps: [{run: make}]}
  test: {runs-on: ubuntu-latest, needs: build, steps: [{run: npm test}]}
  lint: {runs-on: ubuntu-latest, continue-on-error: true, steps: [{run: npm run lint}]}
  ship: {runs-on: ubuntu-latest, needs: test, environment: production, steps: [{run: ./deploy.sh}]}
`;

test('roles and reasons come out of records', async () => {
  const jobs = [
    job(11, 'build', 'failure'),
    job(12, 'test', 'skipped'),
    job(13, 'lint', 'failure'),
    job(14, 'other', 'cancelled'),
    job(15, 'old', 'failure', { run_attempt: 0 }),
  ];
  const shape = { 'contents/.github/workflows/ci.yml': content(WORKFLOW) };
  const folder = recorded('roles', {
    ...shape,
    ...one(1, {}, jobs),
    'actions/jobs/11/logs': stamped(NETWORK),
    ...one(2, { event: 'pull_request', head_repository: null }, [job(21, 'lonely', 'failure')]),
    ...one(3, { event: 'pull_request', head_repository: { full_name: 'alice/r' } }, [job(31, 'lonely', 'failure')]),
    'actions/jobs/31/logs': stamped(TESTS),
    // All fields that may be null are.
    ...one(
      4,
      {
        actor: null,
        triggering_actor: null,
        head_commit: null,
        pull_requests: [],
        head_repository: null,
        repository: null,
      },
      [job(41, 'lonely', 'timed_out', { steps: [], runner_name: null, started_at: null, completed_at: null })],
    ),
    'actions/jobs/41/logs': `\ufeff${stamped(NETWORK)}`,
  });
  const [mixed, deleted, fork, nulls] = await Promise.all(['1', '2', '3', '4'].map((id) => planned(folder, id)));
  expect(Object.fromEntries(mixed?.jobs.map(({ name, role }) => [name, role]) ?? [])).toEqual({
    build: 'cause',
    test: 'cascade',
    lint: 'optional',
    other: 'cancelled',
    old: 'carried',
  });
  // A deploy behind a red job stands in the way, though it never began.
  expect(mixed).toMatchObject({
    act: 'ask',
    refused: expect.arrayContaining([expect.objectContaining({ reason: 'environment' })]),
  });
  expect(deleted).toMatchObject({ strategy: 'MANUAL', jobs: [{ role: 'cause', failure: { type: 'unknown' } }] });
  expect(fork?.jobs[0]?.refused).toContainEqual(expect.objectContaining({ strategy: 'ROLLBACK', reason: 'fork' }));
  expect(nulls).toMatchObject({
    act: 'rerun-failed-jobs',
    jobIds: [41],
    expectedMinutes: null,
    jobs: [{ minutes: null }],
  });
}, 60_000);

/** What a reader in this process decides against the plain server. */
async function decided(id: number) {
  const controller = await openController({
    repository: 'o/r',
    env: server(),
    token: TOKEN,
    folder: path.join(root, `ledger-${id}`),
    leaseMs: 0,
    options: {},
    stopGiven: true,
    clock: systemClock,
    random: Math.random,
    log: { debug() {}, info() {}, warning() {}, error() {} } as never,
    masker: maskerFor({}),
  });
  return (await decideAbout(controller, id)).plan;
}

let next = 100;
/** A failed run on the plain server. Answers its id. */
function failedRun(more: object = {}, answers: Readonly<Record<string, readonly PlainAnswer[]>> = {}): number {
  next += 1;
  const id = next;
  let attempt = 1;
  const base = `/repos/o/r/actions/runs/${id}`;
  const jobs = [
    job(id * 10, 'test', 'failure'),
    job(id * 10 + 1, 'e2e', 'failure'),
    job(id * 10 + 2, 'lint', 'success'),
  ];
  const now = () => ({
    ...run(id, more),
    run_attempt: attempt,
    ...(attempt > 1 ? { status: 'queued', conclusion: null } : {}),
  });
  plain
    .on(`GET ${base}`, () => json(now()))
    .pages(`${base}/attempts/1/jobs`, 'jobs', jobs)
    .on(`GET /repos/o/r/actions/jobs/${id * 10}/logs`, log(stamped(NETWORK)))
    .on(`GET /repos/o/r/actions/jobs/${id * 10 + 1}/logs`, log(stamped(NETWORK)))
    .on(`POST ${base}/rerun-failed-jobs`, () => {
      if (attempt > 1) return { status: 403, body: { message: 'This workflow is already running' } };
      attempt += 1;
      return { status: 201 };
    });
  for (const [route, all] of Object.entries(answers)) {
    const [method, place] = route.split(' ') as [string, string];
    plain.on(`${method} ${base}${place}`, ...all, ...(place === '' ? [json(run(id, more))] : []));
  }
  return id;
}

test.each<[string, Readonly<Record<string, readonly PlainAnswer[]>>]>([
  ['pages of two, no GraphQL, no tags', {}],
  [
    'a secondary limit that only names a time',
    { 'GET ': [{ status: 403, headers: { 'retry-after': '1' }, body: { message: 'Slow down' } }] },
  ],
  ['429', { 'GET ': [{ status: 429, headers: { 'retry-after': '1' } }] }],
  ['a connection that breaks off', { 'GET ': [{ reset: true }] }],
])(
  'a plain server answers with %s, and the run is decided about',
  async (_, answers) => {
    const plan = await decided(failedRun({}, answers));
    expect(plan).toMatchObject({ act: 'rerun-failed-jobs', counts: { jobs: 3, failed: 2 } });
  },
  30_000,
);

test.each<[string, PlainAnswer]>([
  ['404', { status: 404 }],
  ['410', { status: 410 }],
  ['empty', log('')],
  ['timestamps only', log(stamped(['', '', '']))],
])('a log that is %s leaves a decision for a person', async (_, answer) => {
  const id = failedRun();
  for (const each of [id * 10, id * 10 + 1]) plain.on(`GET /repos/o/r/actions/jobs/${each}/logs`, answer);
  expect(await decided(id)).toMatchObject({
    strategy: 'MANUAL',
    act: 'ask',
  });
});

test('a renamed repository is followed by its redirects', async () => {
  const id = failedRun();
  const base = `/repos/o/r/actions/runs/${id}`;
  plain.on(`GET ${base}`, { status: 301, headers: { location: `${plain.url}/repositories/7/runs/${id}` } });
  plain.on(`GET /repositories/7/runs/${id}`, json(run(id)));
  expect(await decided(id)).toMatchObject({ act: 'rerun-failed-jobs' });
});

test('the command line has the doors of the action: decide, act on what it put out, and no act twice', async () => {
  const id = failedRun({ event: 'pull_request', pull_requests: [{ number: 7 }] });
  const comments: { id: number; body: unknown; user: object }[] = [];
  plain.on('GET /repos/o/r/issues/7', () => json({ number: 7, labels: [], comments: comments.length }));
  plain.on('GET /repos/o/r/issues/7/comments', () => json(comments));
  plain.on('POST /repos/o/r/issues/7/comments', ({ body }) => {
    comments.push({ id: 500 + comments.length, body: body.body, user: { login: 'github-actions[bot]', type: 'Bot' } });
    return { status: 201, body: comments.at(-1) };
  });
  const decide = await rerail('decide', String(id), '--mode', 'act', '--json');
  const { next: what, plan } = JSON.parse(decide.stdout) as { next: string; plan: RunPlan };
  expect({ status: decide.status, what, act: plan.act }).toEqual({ status: 0, what: 'act', act: 'rerun-failed-jobs' });
  const file = path.join(root, 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  const acted = await rerail('act', file, '--mode', 'act', '--json');
  expect(acted.status).toBe(0);
  expect(JSON.parse(acted.stdout)).toMatchObject({
    acted: [
      {
        run: id,
        acts: expect.arrayContaining([expect.objectContaining({ kind: 'rerun-failed-jobs', state: 'done' })]),
      },
    ],
  });
  const again = await action('act', { plan: JSON.stringify(plan), mode: 'act' });
  expect(again.status).toBe(0);
  expect(plain.count(`POST /repos/o/r/actions/runs/${id}/rerun-failed-jobs`)).toBe(1);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toMatch(/^<!-- rerail -->\n/);
}, 60_000);

/** As the contract shows it, and no more. */
const asContract = (id: number) => ({
  version: 1,
  repository: 'o/r',
  run: { id, attempt: 1, workflow: '.github/workflows/ci.yml', event: 'push', branch: 'topic', sha: SHA },
  strategy: 'RETRY',
  act: 'rerun-failed-jobs',
  jobIds: [id * 10],
  leftAlone: null,
  why: 'network failure',
  rule: 'default:network/STANDARD',
  refused: [
    { strategy: 'ROLLBACK', reason: 'infrastructure-signature', why: 'a network failure is no sign of a bad commit' },
  ],
  expectedMinutes: 12.5,
  notBefore: null,
  jobs: [
    {
      id: id * 10,
      name: 'test',
      conclusion: 'failure',
      role: 'cause',
      failure: {
        type: 'network',
        retry: 'transient',
        lane: 'STANDARD',
        confidence: 0.93,
        signature: '9f2c41aa',
        evidence: [{ line: 4812, text: 'ECONNRESET', rule: 'npm-econnreset' }],
      },
      strategy: 'RETRY',
      why: 'a retry may pass',
      refused: [],
    },
  ],
  rollback: { culprit: null, grade: null, refused: [{ reason: 'not-nominated', why: 'no commit is to blame' }] },
  needs: { actions: 'write' },
  costs: { apiRequests: 9, ledgerRequests: 2, logBytes: 123456 },
});

test('a plan written by hand as the contract shows it is carried out; what the token may not do is named', async () => {
  const id = failedRun();
  expect((await action('act', { plan: JSON.stringify(asContract(id)), mode: 'act' })).status).toBe(0);
  expect(plain.count(`POST /repos/o/r/actions/runs/${id}/rerun-failed-jobs`)).toBe(1);
  const denied = failedRun(
    {},
    { 'POST /rerun-failed-jobs': [{ status: 403, body: { message: 'Resource not accessible by integration' } }] },
  );
  const { status, stdout } = await rerail('recover', String(denied), '--mode', 'act', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    acted: [
      {
        acts: expect.arrayContaining([
          expect.objectContaining({ kind: 'rerun-failed-jobs', state: 'failed', reason: 'no-permission' }),
        ]),
      },
    ],
  });
}, 60_000);

test('an answer that breaks off after the re-run was accepted is not asked for again', async () => {
  const id = failedRun();
  let attempt = 1;
  const base = `/repos/o/r/actions/runs/${id}`;
  plain.on(`GET ${base}`, () =>
    json({ ...run(id), run_attempt: attempt, ...(attempt > 1 ? { status: 'queued', conclusion: null } : {}) }),
  );
  plain.on(`POST ${base}/rerun-failed-jobs`, () => {
    attempt += 1;
    return { reset: true };
  });
  const { status } = await action('recover', { run: String(id), mode: 'act' });
  expect({ status, asked: plain.count(`POST ${base}/rerun-failed-jobs`) }).toEqual({ status: 0, asked: 1 });
}, 30_000);

test('exit statuses: 0 whatever was decided, 1 for wrong inputs and plans or with strict, 2 for a wrong command line', async () => {
  const ended = await Promise.all([
    action('decide', { run: '424242' }),
    action('decide', {}, { GITHUB_EVENT_NAME: 'push' }),
    action('decide', { run: '424242', strict: 'true' }),
    action('decide', { run: 'yesterday' }),
    action('act', {}),
    action('act', { plan: '{}' }),
    action('act', { plan: 'x' }),
    rerail('decide', '424242', '--json'),
    rerail('act', '{}', '--json'),
    rerail('act'),
    rerail('decide', 'yesterday'),
    rerail('decide', '1', '--mode', 'perhaps'),
  ]);
  expect(ended.map(({ status }) => status)).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
  expect(ended.slice(0, 2).map(({ outputs }) => outputs.get('next'))).toEqual(['none', 'none']);
}, 60_000);

test('a plan of hundreds of signatures stays below 100 KB, and counts what it leaves out', () => {
  const failure = (n: number) => ({
    ...(asContract(1).jobs[0]?.failure as object),
    signature: `signature-${n}`,
    evidence: [1, 2, 3].map((line) => ({ line, text: '…'.repeat(400), rule: 'r' })),
  });
  const {
    jobs: [first],
  } = asContract(1);
  const jobs = Array.from({ length: 400 }, (_, n) => ({
    ...first,
    id: n + 1,
    name: '…'.repeat(300),
    minutes: 1,
    failure: failure(n),
  }));
  const plan = {
    ...asContract(1),
    id: '0'.repeat(12),
    mode: 'act',
    decidedAt: ago(0),
    omitted: [],
    counts: { jobs: 400, passed: 0, failed: 400 },
    jobs,
    jobIds: jobs.map(({ id }) => id),
  };
  const bounded = boundedPlan(plan as unknown as RunPlan);
  expect(Buffer.byteLength(JSON.stringify(bounded))).toBeLessThanOrEqual(100_000);
  expect(bounded.jobIds).toHaveLength(400);
  expect(bounded.jobs.length).toBeGreaterThanOrEqual(20);
  expect(bounded.jobs.length + bounded.omitted.reduce((sum, each) => sum + each.jobs, 0)).toBe(400);
});
