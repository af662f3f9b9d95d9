import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { defaultSwitches, readLiveAnswers, SWITCHES } from '../../sandbox/switches.ts';
import { answersFrom, NOT_ASKED, probes, QUESTIONS } from '../../scripts/live-probe/answers.mjs';
import { TestGitHub } from './github/test-github.ts';
import { temporaryFolder } from './runner/rehearse.ts';

const job = (name: string, more: object = {}) => ({
  name,
  id: 1,
  run_attempt: 1,
  conclusion: 'success',
  started_at: '2026-01-01T00:00:00Z',
  ...more,
});

/** What three attempts of the subject show if the service does the opposite of what the sandbox believes. */
const FOUND = {
  attempts: [
    [
      job('artifacts', {
        id: 77,
        log: '2026-01-01T00:00:01.123Z probe check-run-id=77\n2026-01-01T00:00:01Z probe artifact-finalized-twice=same\nprobe artifact-id-order=shuffled',
      }),
      job('carried-over', { id: 5 }),
      job('lost-runner', {
        conclusion: 'cancelled',
        steps: [{ name: 'Kill the runner under this job', conclusion: 'cancelled' }],
      }),
      job('job-timeout', { conclusion: 'timed_out' }),
      job('post-timeout', { log: 'probe post-step-timeout=ignored' }),
      job('behind-allowed-to-fail', { log: 'probe continue-on-error-result=failure' }),
      job('node20', { log: 'probe node20-actions=node24' }),
    ],
    [
      job('artifacts', {
        id: 78,
        log: 'probe artifacts-seen-in-attempt-2=listed\nprobe earlier-attempt-download=404\nprobe artifact-name-conflict-across-attempts=409',
      }),
      job('carried-over', { id: 5 }),
    ],
    [job('artifacts', { id: 79, started_at: '2026-01-03T00:00:00Z', log: 'probe artifacts-seen-in-attempt-3=listed' })],
  ],
  artifacts: [{ created_at: '2026-01-01T01:00:00Z' }],
  lines:
    'probe workflow-run-delivery=twice\nprobe workflow-run-after-rerun=silent\nprobe create-commit-on-branch=signed\nprobe git-data-commit=unsigned\nprobe revert-pull-request=refused\n',
};

/** What a server's owner decides is no question to github.com. */
const SERVERS = ['enterprise-server-cache', 'server'];

describe('the answer file of the live probe', () => {
  test('answers every question, and every switch is a question or is named as open', () => {
    const { answers, open } = answersFrom(FOUND);
    expect(Object.keys(answers).sort()).toEqual([...QUESTIONS].sort());
    expect(Object.keys(open)).toEqual(Object.keys(NOT_ASKED));
    const asked = new Set([...QUESTIONS, ...Object.keys(NOT_ASKED), ...SERVERS]);
    expect(Object.keys(SWITCHES).filter((name) => !asked.has(name))).toEqual([]);
    expect(answers).toMatchObject({
      'check-run-id-is-job-id': 'yes',
      'node20-actions': 'node24',
      'rest-artifacts-after-rerun-all': 'listed',
    });
  });

  test('turns the switches of the sandbox', async () => {
    await using folder = await temporaryFolder();
    const file = path.join(folder.path, 'live-answers.json');
    writeFileSync(file, JSON.stringify(answersFrom(FOUND)));
    const believed = defaultSwitches(path.join(folder.path, 'none.json'));
    const known = defaultSwitches(file);
    const same = Object.keys(believed).filter(
      (name) => believed[name as keyof typeof believed] === known[name as keyof typeof known],
    );
    // Nobody can ask for these in one click.
    expect(same.sort()).toEqual(['cancel-timeout-minutes', 'low-trust-cache', ...SERVERS].sort());
  });

  test('an answer that no switch knows is told, and so is another file', () => {
    const text = JSON.stringify({ version: 1, answers: { 'lost-runner-conclusion': 'exploded' } });
    expect(() => readLiveAnswers(text)).toThrow(
      /lost-runner-conclusion cannot be "exploded"\. Use failure or cancelled/,
    );
    expect(() => readLiveAnswers('{}')).toThrow(/no answer file of version 1/);
  });

  test('what was not found out is open, and believed as before', () => {
    const { answers, open } = answersFrom({ attempts: [[], [], []] });
    expect(answers).toEqual({});
    expect(open).toMatchObject({ 'carried-jobs': 'the probe did not find it out' });
    expect(readLiveAnswers(JSON.stringify({ version: 1, answers }))).toEqual({});
  });

  test('the drive and the actions print no name that is no question', () => {
    const sources = [
      'scripts/live-probe/drive.sh',
      'scripts/live-probe/commits.mjs',
      '.github/actions/live-probe/main.mjs',
      '.github/actions/live-probe/post.mjs',
      '.github/workflows/live-probe.yml',
    ];
    const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
    const named = [...text.matchAll(/probe ([a-z0-9-]+)=|tell\('([a-z0-9-]+)'/g)].map(([, a, b]) => a ?? b);
    const facts = ['check-run-id', 'artifact-name-conflict-within-attempt'];
    expect(named.filter((name) => ![...QUESTIONS, ...facts].includes(name as string))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });
});

test('the probe of commits asks, answers and leaves no branch', async () => {
  await using github = await TestGitHub.open({ repository: { files: { 'a.txt': 'a\n' } } });
  const env = {
    ...process.env,
    ...github.github.environment(github.repository),
    GH_TOKEN: github.token(),
    PROBE_ID: '7',
  };
  const child = spawn(process.execPath, [path.resolve('scripts/live-probe/commits.mjs')], { env });
  let out = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  await new Promise((resolve) => child.once('close', resolve));
  // The sandbox merges no pull requests by the API, so that question stays open here.
  expect(Object.keys(probes(out)).sort()).toEqual(['create-commit-on-branch', 'git-data-commit']);
  expect(out).toContain('ended early: PUT /pulls/1/merge: 404');
  const branches = await github.octokit().rest.repos.listBranches({ owner: 'octo-org', repo: 'app' });
  expect(branches.data.map(({ name }) => name)).toEqual(['main']);
});
