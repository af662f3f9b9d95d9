// Runs under Node for Windows: node.exe suite.mjs DIST WORK. Each case runs phases of the built action as the runner would; standard input is empty and pipes are Windows'.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [dist, work] = process.argv.slice(2);
/** A step that hangs is a finding, too. */
const STEP_MS = 60_000;
let jobs = 0;

/** One job on a machine of its own; each call runs a step. */
function openJob() {
  const folder = path.join(work, `job-${++jobs}`);
  const workspace = path.join(folder, 'workspace');
  for (const name of ['workspace', 'temp', 'home', 'files']) mkdirSync(path.join(folder, name), { recursive: true });
  let steps = 0;
  const step = (inputs) => {
    const number = ++steps;
    const fileOf = (name) => path.join(folder, 'files', `${name}-${number}`);
    for (const name of ['output', 'env', 'path', 'state', 'summary']) writeFileSync(fileOf(name), '');
    const env = {
      ...process.env,
      USERPROFILE: path.join(folder, 'home'),
      LOCALAPPDATA: path.join(folder, 'home'),
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_RUN_ID: `${jobs}`,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_JOB: 'job',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_OUTPUT: fileOf('output'),
      GITHUB_ENV: fileOf('env'),
      GITHUB_PATH: fileOf('path'),
      GITHUB_STATE: fileOf('state'),
      GITHUB_STEP_SUMMARY: fileOf('summary'),
      RUNNER_TEMP: path.join(folder, 'temp'),
      RUNNER_OS: 'Windows',
    };
    const given = { 'job-status': 'success', 'retry-wait': '0', ...inputs };
    for (const [name, value] of Object.entries(given)) env[`INPUT_${name.toUpperCase()}`] = value;
    const main = path.join(dist, 'main.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [main], {
      env,
      cwd: workspace,
      stdio: 'pipe',
      input: '',
      encoding: 'utf8',
      timeout: STEP_MS,
    });
    const read = (name) => readFileSync(fileOf(name), 'utf8');
    return { status, log: `${stdout}${stderr}`, output: read('output'), env: read('env') };
  };
  return { workspace, step, file: (name) => path.join(workspace, name) };
}

const cases = {
  'a script passes, with its outputs and variables'() {
    const { step } = openJob();
    const { status, log, output, env } = step({
      shell: 'cmd',
      run: 'echo it runs\necho result=42>>%GITHUB_OUTPUT%\necho MODE=fast>>%GITHUB_ENV%',
    });
    assert.equal(status, 0, log);
    assert.match(log, /it runs/);
    assert.match(output, /result=42|result<<[^\n]+\n42/);
    assert.match(env, /MODE=fast|MODE<<[^\n]+\nfast/);
  },
  'a script fails with its exit status'() {
    const { step } = openJob();
    const { status, log } = step({ shell: 'cmd', run: 'exit 3' });
    assert.equal(status, 3, log);
    assert.match(log, /Process completed with exit code 3\./);
  },
  'a stage that loses the network is restored and retried'() {
    const { step, file } = openJob();
    writeFileSync(file('kept.txt'), 'kept\r\n');
    const { status, log, output } = step({
      stage: 'flaky',
      shell: 'cmd',
      run: 'if exist half.txt exit /b 7\necho half>half.txt\ndel kept.txt\nif %RERAIL_TRY%==1 (\n  echo npm error code ECONNRESET\n  exit /b 1\n)\ndir /b',
    });
    assert.equal(status, 0, log);
    assert.match(output, /recovered/);
    assert.match(log, /network/);
  },
  'a script that runs out of time is ended, and what it started as well'() {
    const { step, file } = openJob();
    // ping is what cmd waits with; the loop would go on for minutes.
    const { status, log } = step({
      shell: 'cmd',
      timeout: '2s',
      retry: 'never',
      run: ':again\necho beat>>beats.txt\nping -n 2 127.0.0.1 >nul\ngoto again',
    });
    assert.notEqual(status, 0, log);
    assert.notEqual(status, null, `the step hung:\n${log}`);
    const beats = readFileSync(file('beats.txt'), 'utf8').length;
    spawnSync(process.execPath, ['-e', 'setTimeout(() => {}, 4000)']);
    assert.equal(readFileSync(file('beats.txt'), 'utf8').length, beats, 'the script lives on');
  },
  'checkpoints are taken and listed, or it is said why not'() {
    const { step, file } = openJob();
    writeFileSync(file('a.txt'), 'a\r\n');
    const taken = step({ command: 'checkpoint', name: 'mine' });
    assert.equal(taken.status, 0, taken.log);
    const listed = step({ command: 'list' });
    assert.equal(listed.status, 0, listed.log);
    assert.match(listed.log, /mine/);
  },
  'wrong inputs are told at once, and nothing runs'() {
    const { step, file } = openJob();
    const { status, log } = step({ shell: 'cmd', run: 'echo x>ran.txt', lane: 'fast', 'max-tries': 'many' });
    assert.equal(status, 1, log);
    assert.match(log, /lane/);
    assert.match(log, /max-tries/);
    assert.equal(existsSync(file('ran.txt')), false);
  },
};

let failed = 0;
for (const [name, run] of Object.entries(cases)) {
  try {
    run();
    console.log(`passed: ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED: ${name}\n${error.message}`);
  }
}
console.log(
  `${Object.keys(cases).length - failed} passed, ${failed} failed, on Node ${process.version} for ${process.platform}`,
);
process.exitCode = failed === 0 ? 0 : 1;
