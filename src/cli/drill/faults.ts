import type { Facts, FailureType, Lane } from '../../failure/failure.ts';

/** A failure that a drill replays: what its log and the facts around it show. */
export interface Fault {
  name: string;
  /** What happened, for people. */
  title: string;
  /** The job that fails, by which the policy may choose a lane. */
  job: string;
  log: string;
  facts: Facts;
  /** Of a job that no rule of the policy knows. */
  lane?: Lane;
  /** What the built-in rules take it for. */
  type: FailureType;
  /** The signature passed on a retry before. */
  isFlaky?: true;
  /** Nobody was left to say how the script ended. */
  runnerDied?: true;
  /** Patterns that show outside effects of the script. */
  externalEffects?: readonly string[];
}

/** The faults that every drill replays. Their logs are kept short: the lines that decide. */
export const FAULTS: readonly Fault[] = [
  {
    name: 'registry-reset',
    title: 'the package registry resets the connection',
    job: 'build',
    log: 'npm error code ECONNRESET\nnpm error network aborted\nnpm error network This is a problem related to network connectivity.\n',
    facts: { exitCode: 1, script: 'npm ci' },
    type: 'network',
  },
  {
    name: 'name-resolution',
    title: 'a download finds no address',
    job: 'build',
    log: 'curl: (6) Could not resolve host: downloads.example.com\n',
    facts: { exitCode: 6, script: 'curl -fsSLO https://downloads.example.com/tool.tar.gz' },
    type: 'network',
  },
  {
    name: 'git-remote',
    title: 'git loses the connection to the remote',
    job: 'build',
    log: 'error: RPC failed; curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)\nfatal: early EOF\nfatal: fetch-pack: invalid index-pack output\n',
    facts: { exitCode: 128, script: 'git fetch origin main' },
    type: 'git',
  },
  {
    name: 'out-of-memory',
    title: 'the kernel kills a process for lack of memory',
    job: 'e2e',
    lane: 'HEAVY',
    log: 'Killed\n',
    facts: { exitCode: 137, script: 'npm run e2e', resources: { oomKills: 1 } },
    type: 'resource-exhaustion',
  },
  {
    name: 'disk-full',
    title: 'the disk is full',
    job: 'build',
    log: 'tar: dist/app.js: Cannot write: No space left on device\ntar: Exiting with failure status due to previous errors\n',
    facts: { exitCode: 2, script: 'tar -xf app.tar' },
    type: 'resource-exhaustion',
  },
  {
    name: 'time-limit',
    title: 'a try runs longer than its time limit',
    job: 'e2e',
    lane: 'HEAVY',
    log: 'waiting for the server\n',
    facts: { limit: { name: 'timeout', ms: 900_000 }, script: 'npm run e2e' },
    type: 'timeout',
  },
  {
    name: 'failed-test',
    title: 'a test fails',
    job: 'test',
    log: '  \u25cf cart \u203a adds tax\n\n    Expected: 119\n    Received: 100\n\nTests:       1 failed, 213 passed, 214 total\n',
    facts: { exitCode: 1, script: 'npx jest' },
    type: 'test-failure',
  },
  {
    name: 'flaky-test',
    title: 'a test fails that passed on a retry before',
    job: 'test',
    log: '  \u25cf clock \u203a ticks\n\n    Expected: 2\n    Received: 1\n\nTests:       1 failed, 213 passed, 214 total\n',
    facts: { exitCode: 1, script: 'npx jest' },
    type: 'test-failure',
    isFlaky: true,
  },
  {
    name: 'linter',
    title: 'a linter finds errors',
    job: 'lint',
    log: "/home/runner/work/app/src/a.js\n  3:7  error  'x' is assigned a value but never used  no-unused-vars\n\n\u2716 1 problem (1 error, 0 warnings)\n",
    facts: { exitCode: 1, script: 'npx eslint .' },
    type: 'quality-gate',
  },
  {
    name: 'unknown-error',
    title: 'a script fails without saying why',
    job: 'build',
    log: 'step 3 of 7\n',
    facts: { exitCode: 3, script: './build.sh' },
    type: 'unknown',
  },
  {
    name: 'runner-lost',
    title: 'the runner dies in the middle of a stage',
    job: 'e2e',
    lane: 'HEAVY',
    log: '',
    facts: { script: 'npm run e2e' },
    type: 'unknown',
    runnerDied: true,
  },
  {
    name: 'publish-reset',
    title: 'the connection breaks while a script publishes',
    job: 'publish',
    log: 'npm error code ECONNRESET\nnpm error network aborted\n',
    facts: { exitCode: 1, script: 'npm publish' },
    type: 'network',
    externalEffects: ['npm publish'],
  },
];
