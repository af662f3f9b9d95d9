import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { shellOptions } from '../../src/config/shell-options.ts';
import { silentLog } from '../../src/ports/log.ts';
import { proofOf } from '../../src/step/shell/channel.ts';
import { installShell } from '../../src/step/shell/install.ts';
import { environmentOf, serveStep } from '../../src/step/shell/serve.ts';
import type { StepContext } from '../../src/step/step-context.ts';
import { type Rehearsal, rehearse, rehearseTogether, temporaryFolder } from '../sandbox/runner/rehearse.ts';

const HEAD = `on: push
defaults: {run: {shell: "rerail {0}"}}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: rerail/rerail@v1
`;
const NETWORK = 'echo "npm error code ECONNRESET"; exit 1';
const indent = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));
const step = (id: string, script: string, more = '') =>
  `      - id: ${id}\n${more}        run: |\n${indent(script, 10)}\n`;
const job = (...steps: string[]) => `${HEAD}${steps.join('')}`;
const text = (rehearsal: Rehearsal, attempt?: number) => rehearsal.log('job', attempt).join('\n');

describe('each run step is guarded', () => {
  let found: Rehearsal;
  const of = async () =>
    (found ??= await rehearseTogether({
      retried: job(
        step(
          'first',
          `# rerail: retry-wait=0\n[ "$RERAIL_TRY" = 2 ] || { ${NETWORK}; }\necho "value=two words" >> "$GITHUB_OUTPUT"\necho "MODE=fast" >> "$GITHUB_ENV"`,
        ),
        step('second', `echo "mode is $MODE, \${{ steps.first.outputs.value }}, \${{ steps.first.outputs.outcome }}"`),
      ),
      status: job(step('fails', 'exit 37')),
      pipes: job(step('fails', 'false | true\necho "still here"')),
      optional: job(
        step('skipped', 'exit 3', '        env: {RERAIL_OPTIONAL: "true"}\n'),
        step('after', 'echo "goes on"'),
      ),
      folder: job(
        step('there', 'mkdir -p sub'),
        step('inside', 'echo "in $(basename "$PWD")"', '        working-directory: sub\n'),
      ),
      options: job(step('wrong', '# rerail: tires=2\necho "did run"')),
      value: job(step('wrong', '# rerail: max-tries=many\necho "did run"')),
      secrets: job(
        step(
          'looks',
          'env | grep -E "^(ACTIONS_(RUNTIME|RESULTS|CACHE)|INPUT_|STATE_)" || echo "nothing private"\nrerail --help > /dev/null && echo "the command line, too"\nfor helper in $(pgrep -f "cli.js shell-helper"); do tr "\\0" "\\n" < /proc/$helper/environ | grep -E "^(ACTIONS_RUNTIME|INPUT_)" || true; tr "\\0" " " < /proc/$helper/cmdline | grep -E "[0-9a-f]{32}" || true; done; echo "looked at the helpers"',
        ),
      ),
      python: job(step('snake', '# rerail: shell=python\nimport os\nprint("python", os.environ["RERAIL_TRY"])')),
      unnamed: `${HEAD}      - run: echo "no id"\n`,
    }));

  test('a failed try is retried, and what the winning one wrote counts', async () => {
    const retried = (await of()).of('retried');
    expect(retried.job('job').conclusion).toBe('success');
    expect(text(retried)).toContain('mode is fast, two words, recovered');
    expect(retried.step('job', 'first').outputs).toMatchObject({ outcome: 'recovered', tries: '2' });
  });

  test.each([
    ['status', 'failure', 'Process completed with exit code 37.'],
    ['pipes', 'failure', 'Process completed with exit code 1.'],
    ['optional', 'success', 'goes on'],
    ['folder', 'success', 'in sub'],
    ['options', 'failure', 'The comment "# rerail:" has "tires", which is not allowed. Use stage, '],
    ['value', 'failure', 'Input "max-tries" is "many", which is not allowed.'],
    ['secrets', 'success', 'nothing private'],
    ['secrets', 'success', 'the command line, too'],
    ['secrets', 'success', 'looked at the helpers'],
    ['python', 'success', 'python 1'],
    ['unnamed', 'success', 'no id'],
  ])('%s: %s, %s', async (name, conclusion, line) => {
    const one = (await of()).of(name);
    expect(one.job('job').conclusion).toBe(conclusion);
    expect(text(one)).toContain(line);
    expect(text(one)).not.toMatch(/^(?:did run|still here)$/m);
    expect(text(one)).not.toMatch(/helper (?:is unavailable|has gone)|^(?:ACTIONS_RUNTIME|INPUT_)/m);
  });
});

test('a step with an id is a stage: a later attempt fast-forwards it', async () => {
  const rehearsal = await rehearse(
    job(
      '      - uses: actions/checkout@v6\n',
      step(
        'install',
        '# rerail: effects=workspace\necho "install ran in attempt $GITHUB_RUN_ATTEMPT"\necho 1 > made\necho "from=$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"',
      ),
      step('test', 'cat made\n[ "$GITHUB_RUN_ATTEMPT" = 2 ]'),
    ),
    {
      afterwards: async (sandbox, [id]) => {
        await sandbox.rerun(id as number, 'failed');
      },
    },
  );
  expect(rehearsal.run(1).conclusion).toBe('failure');
  expect(rehearsal.run(2).conclusion).toBe('success');
  expect(text(rehearsal, 2)).not.toMatch(/^install ran in attempt 2$/m);
  expect(rehearsal.step('job', 'install', 2).outputs).toMatchObject({ outcome: 'fast-forwarded', from: '1' });
});

test('without the helper, a step runs as before, and nothing is left of it after the job', async () => {
  const { job: jobOf, log } = await rehearse(
    job(
      step(
        'kills',
        'for helper in $(pgrep -f "cli.js shell-helper"); do case "$(readlink "/proc/$helper/cwd")" in "$RUNNER_TEMP"/*) kill -9 "$helper" ;; esac; done\necho "ended the helper"',
      ),
      step('alone', 'echo "alone"; exit 5'),
    ),
  );
  expect(jobOf('job').conclusion).toBe('failure');
  const lines = log('job').join('\n');
  expect(lines).toContain("rerail's helper has gone. The step ends as its script did.");
  expect(lines).toContain('The script runs without rerail, as "run:" would.');
  expect(lines).toContain('Process completed with exit code 5.');
});

test('actionlint is content with the shell', async () => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'ci.yml');
  const [, example = ''] =
    /```yaml\n(on: push\n[\s\S]*?)```/.exec(readFileSync(path.resolve('docs/shell.md'), 'utf8')) ?? [];
  writeFileSync(file, example);
  expect(example).toContain('shell: "rerail {0}"');
  const check = path.resolve('scripts/check-workflows.mjs');
  expect(execFileSync(process.execPath, [check, file], { encoding: 'utf8' })).not.toContain('error');
});

test.each<[script: string, env: Record<string, string>, inputs: object, problems: number]>([
  ['echo', {}, {}, 0],
  [
    '# rerail: stage=build max-tries=2\necho',
    { RERAIL_MAX_TRIES: '5', RERAIL_LANE: 'heavy' },
    { stage: 'build', 'max-tries': '2', lane: 'heavy' },
    0,
  ],
  ['#rerail: reports="a b/*.xml"', {}, { reports: 'a b/*.xml' }, 0],
  ['echo\n# rerail: stage=build', {}, {}, 0],
  ['# rerail: run=evil token=x', {}, {}, 2],
  ['# rerail: stage', {}, {}, 1],
  ['echo', { RERAIL_TOKEN: 'x', RERAIL_SCALE: '0.5', RERAIL_RUN: 'x' }, {}, 0],
])('options of %j', (script, env, inputs, problems) => {
  const found = shellOptions(script, env);
  expect(found.inputs).toEqual(inputs);
  expect(found.problems).toHaveLength(problems);
});

describe('the helper and its shell', () => {
  test('each side shows that it knows the key, for one connection only', () => {
    const proofs = [
      proofOf('k', 'client', 'n'),
      proofOf('k', 'server', 'n'),
      proofOf('k', 'client', 'm'),
      proofOf('l', 'client', 'n'),
    ];
    expect(new Set(proofs).size).toBe(4);
  });

  test.each([
    [
      'a wrong proof',
      (nonce: string) => `{"type":"proof","proof":"${proofOf('other', 'client', nonce)}","nonce":"1"}\n`,
    ],
    [
      'a proof for the other side',
      (nonce: string) => `{"type":"proof","proof":"${proofOf('k', 'server', nonce)}","nonce":"1"}\n`,
    ],
    ['a step without a proof', () => '{"type":"begin","script":"env","cwd":"/","env":{}}\n'],
    ['what is no JSON', () => 'hello\n'],
  ])('%s gets no answer', async (_, answer) => {
    await using folder = await temporaryFolder();
    let opened = 0;
    const server = createServer((socket) => {
      void serveStep(socket, 'k', {}, () => {
        opened += 1;
        throw new Error('no');
      });
    });
    await new Promise<void>((listening) => server.listen(path.join(folder.path, 's'), listening));
    const client = connect(path.join(folder.path, 's'));
    let heard = '';
    client.on('data', (chunk: Buffer) => {
      if (heard === '') client.write(answer(String((JSON.parse(chunk.toString()) as { nonce: string }).nonce)));
      heard += chunk.toString();
    });
    await new Promise((closed) => client.once('close', closed));
    server.close();
    expect(heard).toMatch(/^\{"type":"hello","nonce":"[0-9a-f]{32}"\}\n$/);
    expect(opened).toBe(0);
  });

  test("a step cannot change whom the helper talks to, nor the helper's inputs", () => {
    const base = {
      GITHUB_API_URL: 'https://api.github.com',
      INPUT_TOKEN: 't',
      INPUT_RUN: 'old',
      INPUT_STAGE: 's',
      ACTIONS_RESULTS_URL: 'r',
      PATH: '/bin',
      https_proxy: 'http://proxy',
      GITHUB_OUTPUT: 'own',
    };
    const own = {
      GITHUB_API_URL: 'http://evil',
      INPUT_TOKEN: 'x',
      ACTIONS_RESULTS_URL: 'e',
      RUNNER_TEMP: '/x',
      GITHUB_REPOSITORY: 'e/v',
      PATH: '/mine',
      GITHUB_OUTPUT: 'step',
      // With these a script would stand between the helper's processes, which have the tokens, and the services.
      https_proxy: 'http://evil',
      ALL_PROXY: 'http://evil',
      NODE_EXTRA_CA_CERTS: '/evil.pem',
      NODE_OPTIONS: '--require=/evil.js',
      NODE_V8_COVERAGE: '/x',
      SSL_CERT_FILE: '/evil.pem',
      LD_PRELOAD: '/evil.so',
      AWS_ENDPOINT_URL_S3: 'http://evil',
      RERAIL_S3_BUCKET: 'evil',
      A: 'b',
    };
    expect(environmentOf(base, own, { run: 'new' })).toEqual({
      GITHUB_API_URL: 'https://api.github.com',
      INPUT_TOKEN: 't',
      ACTIONS_RESULTS_URL: 'r',
      INPUT_SHELL: 'bash',
      INPUT_RUN: 'new',
      PATH: '/mine',
      https_proxy: 'http://proxy',
      GITHUB_OUTPUT: 'step',
      A: 'b',
    });
  });

  test("in a job's container the script runs as under run, with a clear word", async () => {
    await using folder = await temporaryFolder({ script: 'false | true\necho no\n' });
    const paths = path.join(folder.path, 'path');
    writeFileSync(paths, '');
    const phase = {
      context: { files: { path: paths } },
      env: { GITHUB_WORKSPACE: '/__w/r/r', RUNNER_TEMP: '/__w/_temp' },
      dist: '/nowhere',
      log: silentLog,
      job: async () => ({ folder: folder.path, mark: async () => true }),
    };
    await installShell(phase as unknown as StepContext);
    const rerail = path.join(readFileSync(paths, 'utf8').trim(), 'rerail');
    const { status, stdout } = spawnSync(rerail, [path.join(folder.path, 'script')], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::notice title=rerail::This job runs in a container, .*\n$/);
  });
});
