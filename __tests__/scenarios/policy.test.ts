import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Machine } from './machine.ts';

const NETWORK = 'echo "npm error code ECONNRESET"; exit 1';
const POLICY = '.github/rerail.yml';

function write(machine: Machine, file: string, text: string): void {
  const at = path.join(machine.workspace, file);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
}

const git = (machine: Machine, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
    cwd: machine.workspace,
    encoding: 'utf8',
  }).trim();

/** Commits what is in the workspace. Answers the commit's id. */
function commit(machine: Machine): string {
  if (!existsSync(path.join(machine.workspace, '.git'))) git(machine, 'init', '-q', '-b', 'main');
  git(machine, 'add', '-A');
  git(machine, 'commit', '-q', '--allow-empty', '-m', 'one');
  return git(machine, 'rev-parse', 'HEAD');
}

/** Variables of a run for an event. */
function eventOf(machine: Machine, name: string, ref: string, payload: object): Record<string, string> {
  const file = path.join(machine.temp, 'event.json');
  writeFileSync(file, JSON.stringify({ repository: { default_branch: 'main' }, ...payload }));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_REF: ref };
}

const WORKFLOW = (job: string) => `on: push\njobs:\n  job:\n    runs-on: x\n    ${job}\n    steps: []\n`;
const WORKFLOW_REF = 'o/r/.github/workflows/ci.yml@refs/heads/main';

describe('a policy that is not valid', () => {
  test.each<[what: string, text: string, problem: RegExp]>([
    [
      'nonsense',
      'version: 1\nplans: {network: {strategy: AGAIN}}\n',
      /rerail\.yml:2:29: plans\.network\.strategy: "AGAIN"/,
    ],
    [
      'a key that nothing obeys',
      'version: 1\ntriggers: [{metric: error-rate, above: 10%, do: hand-over}]\n',
      /rerail\.yml:2:\d+: triggers\[0\]\.metric: not supported yet/,
    ],
    ['two problems', 'version: 1\nmode: go\nlane: {}\n', /:2:7: mode: "go"[\s\S]*:3:1: lane: unknown key/],
  ])('%s: warned of with its place, and the job stays green', async (_, text, problem) => {
    using machine = new Machine();
    write(machine, POLICY, text);
    const { log, exitCode } = await machine.main({ run: 'true', stage: 'build' });
    expect(exitCode).toBe(0);
    expect(decodeURIComponent(log)).toMatch(problem);
  });

  test('the last valid revision of the branch is in force, and nothing is skipped', async () => {
    using machine = new Machine();
    write(machine, POLICY, 'version: 1\nnever: {jobs: [job]}\n');
    commit(machine);
    write(machine, POLICY, 'version: 1\nnever: {job: [job]}\n');
    const sha = commit(machine);
    const event = eventOf(machine, 'push', 'refs/heads/main', {});
    const inputs = { run: NETWORK, optional: 'true' };
    const { log, exitCode, outputs } = await machine.main(inputs, undefined, { ...event, GITHUB_SHA: sha });
    expect({ exitCode, ...outputs }).toMatchObject({ exitCode: 1, outcome: 'failed', tries: '1' });
    expect(decodeURIComponent(log)).toContain('unknown key "job". Did you mean "jobs"?');
    expect(log).toContain('last valid revision');
    expect(outputs.reason).toContain('never.jobs');
  });

  test.each<[what: string, make: (at: string) => void]>([
    ['a link', (at) => symlinkSync('/etc/passwd', at)],
    ['a pipe', (at) => execFileSync('mkfifo', [at])],
    ['a folder', (at) => mkdirSync(at)],
  ])('%s in its place is neither followed nor waited for', async (_, make) => {
    using machine = new Machine();
    mkdirSync(path.join(machine.workspace, '.github'));
    make(path.join(machine.workspace, POLICY));
    const { log, exitCode } = await machine.main({ run: 'true', stage: 'build' });
    expect(exitCode).toBe(0);
    expect(log).toContain(`The policy ${POLICY} cannot be used`);
    expect(log).not.toContain('root:');
  });
});

describe('policy comes from the base or default branch', () => {
  const BASE = 'version: 1\nnever: {jobs: [job]}\n';
  const LOOSE = 'version: 1\nnever: {jobs: []}\nidempotent: {jobs: [job], environments: ["*"]}\n';

  /** A pull request whose base is only known to the API. */
  async function pullRequest(machine: Machine, copy: string | undefined, base: string | undefined) {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(String(request.url));
      const isPolicy = request.url?.startsWith(`/repos/o/r/contents/${POLICY}?ref=`) && base !== undefined;
      response.writeHead(isPolicy ? 200 : 404, { 'content-type': 'application/json' });
      const content = Buffer.from(base ?? '').toString('base64');
      response.end(
        JSON.stringify(isPolicy ? { size: base?.length, encoding: 'base64', content } : { message: 'Not Found' }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    if (copy !== undefined) write(machine, POLICY, copy);
    const pull = { pull_request: { base: { ref: 'main', sha: 'b'.repeat(40) } } };
    const environment = {
      ...eventOf(machine, 'pull_request', 'refs/pull/1/merge', pull),
      GITHUB_SHA: commit(machine),
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    };
    const inputs = { 'retry-wait': '0', token: 'token' };
    return { asked, environment, inputs, [Symbol.dispose]: () => void server.close() };
  }

  test.each<[what: string, copy: string | undefined, base: string | undefined, tries: string]>([
    ['a pull request that removes it', undefined, BASE, '1'],
    ['a pull request that loosens it', LOOSE, BASE, '1'],
    ['a pull request that tightens it', BASE, LOOSE, '1'],
    ['a base that allows it', LOOSE, LOOSE, '3'],
    ['neither has one', undefined, undefined, '3'],
  ])('%s', async (_, copy, base, tries) => {
    using machine = new Machine();
    using pull = await pullRequest(machine, copy, base);
    const { outputs } = await machine.main({ ...pull.inputs, run: NETWORK }, undefined, pull.environment);
    expect(outputs).toMatchObject({ outcome: 'failed', tries });
  });

  test('a green job without a policy asks nobody', async () => {
    using machine = new Machine();
    using pull = await pullRequest(machine, undefined, BASE);
    expect(await machine.main({ ...pull.inputs, run: 'true' }, undefined, pull.environment)).toMatchObject({
      exitCode: 0,
    });
    expect(pull.asked).toEqual([]);
  });

  test('what the repository knows is not asked from the API, and what a script wrote does not count', async () => {
    using machine = new Machine();
    write(machine, POLICY, BASE);
    const base = commit(machine);
    rmSync(path.join(machine.workspace, POLICY));
    const sha = commit(machine);
    write(machine, POLICY, LOOSE);
    const event = eventOf(machine, 'pull_request', 'refs/pull/1/merge', {
      pull_request: { base: { ref: 'main', sha: base } },
    });
    const { outputs } = await machine.main({ run: NETWORK }, undefined, { ...event, GITHUB_SHA: sha });
    expect(outputs).toMatchObject({ outcome: 'failed', tries: '1' });
    expect(outputs.reason).toContain('never.jobs');
  });
});

describe('lanes and checkpoints', () => {
  const push = (machine: Machine, labels: string[]) =>
    eventOf(machine, 'pull_request', 'refs/heads/main', { pull_request: { labels: labels.map((name) => ({ name })) } });

  test.each([
    ['the label', ['slow'], 'HEAVY'],
    ['another label', ['fast'], 'STANDARD'],
  ])('a lane by %s of the pull request', async (_, labels, lane) => {
    using machine = new Machine();
    write(machine, POLICY, 'version: 1\nlanes: {heavy: {labels: [slow]}, standard: {}}\n');
    const { outputs } = await machine.main({ run: 'true' }, undefined, push(machine, labels));
    expect(outputs).toMatchObject({ outcome: 'passed', lane });
  });

  const DOCS_LANES =
    'version: 1\nlanes: {docs: {only-paths: ["docs/**"]}, heavy: {paths: ["native/**"]}, standard: {}}\n';

  test.each([
    ['documents only', ['docs/a.md'], 'DOCS', 'touches nothing but docs/**'],
    ['documents and code', ['docs/a.md', 'src/a.ts'], 'STANDARD', 'everything else'],
    ['a path of the heavy lane', ['src/a.ts', 'native/a.c'], 'HEAVY', 'touches native/a.c'],
  ])('a lane by the paths of a push, from git: %s', async (_, paths, lane, why) => {
    using machine = new Machine();
    write(machine, POLICY, DOCS_LANES);
    const before = commit(machine);
    for (const path of paths) write(machine, path, 'new\n');
    const sha = commit(machine);
    const event = eventOf(machine, 'push', 'refs/heads/main', { before });
    const { outputs, summary } = await machine.main({ run: 'exit 3', retry: 'never' }, undefined, {
      ...event,
      GITHUB_SHA: sha,
    });
    expect(outputs).toMatchObject({ outcome: 'failed', lane });
    expect(summary.replaceAll('\\', '')).toContain(why);
  });

  test.each([
    ['documents only', [{ filename: 'docs/a.md' }], 'DOCS'],
    ['a file that moved out of the sources', [{ filename: 'docs/a.md', previous_filename: 'src/a.md' }], 'STANDARD'],
    ['more than the API lists', Array.from({ length: 300 }, (_, n) => ({ filename: `docs/${n}.md` })), 'STANDARD'],
    ['nothing that can be read', 'no', 'STANDARD'],
  ])('a lane by the paths of a shallow pull request, from the API: %s', async (_, files, lane) => {
    using machine = new Machine();
    write(machine, POLICY, DOCS_LANES);
    const sha = commit(machine);
    const base = 'b'.repeat(40);
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      const policy = {
        size: DOCS_LANES.length,
        encoding: 'base64',
        content: Buffer.from(DOCS_LANES).toString('base64'),
      };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(request.url?.includes('/contents/') ? policy : { files }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const event = eventOf(machine, 'pull_request', 'refs/pull/1/merge', {
      pull_request: { base: { ref: 'main', sha: base } },
    });
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const environment = { ...event, GITHUB_SHA: sha, GITHUB_API_URL: api };
    // The second step of the job asks nobody.
    await machine.main({ run: 'true', token: 'token' }, undefined, environment);
    const { outputs } = await machine.main({ run: 'true', token: 'token' }, undefined, environment);
    server.close();
    expect(outputs).toMatchObject({ outcome: 'passed', lane });
    expect(asked.filter((url) => url?.includes('/compare/'))).toEqual([
      `/repos/o/r/compare/${base}...${sha}?per_page=1`,
    ]);
  });

  test.each([
    [
      'the lane is decided by the name of the job',
      'lanes: {heavy: {jobs: [job]}, docs: {only-paths: ["docs/**"]}}',
      'HEAVY',
    ],
    ['the lane is of another job', 'lanes: {docs: {jobs: [lint], only-paths: ["docs/**"]}}', 'STANDARD'],
  ])('nobody asks for the change if %s', async (_, lanes, lane) => {
    using machine = new Machine();
    write(machine, POLICY, `version: 1\n${lanes}\n`);
    const event = eventOf(machine, 'push', 'refs/heads/main', { before: 'b'.repeat(40) });
    // Nothing listens there: a request would cost a warning or seconds.
    const environment = {
      ...event,
      GITHUB_SHA: 'c'.repeat(40),
      GITHUB_API_URL: 'http://127.0.0.1:9',
      RUNNER_DEBUG: '1',
    };
    const { outputs, log } = await machine.main({ run: 'true', token: 'token' }, undefined, environment);
    expect(outputs).toMatchObject({ outcome: 'passed', lane });
    expect(log).not.toContain('changed paths');
  });

  test('a lane by the name that people see', async () => {
    using machine = new Machine();
    write(machine, '.github/workflows/ci.yml', WORKFLOW('name: Browser tests'));
    write(machine, POLICY, 'version: 1\nlanes: {heavy: {jobs: ["browser*"]}}\n');
    const environment = { GITHUB_SHA: commit(machine), GITHUB_WORKFLOW_REF: WORKFLOW_REF };
    expect((await machine.main({ run: 'true' }, undefined, environment)).outputs).toMatchObject({ lane: 'HEAVY' });
  });

  test.each([
    ['refuse', 'redact', 'credential'],
    ['allow', 'refuse', 'credential'],
    ['allow', 'redact', 'left out of the checkpoint'],
  ])('secrets: policy says %s, the step %s', async (policy, input, line) => {
    using machine = new Machine();
    write(machine, POLICY, `version: 1\ncheckpoint: {secrets: ${policy}}\n`);
    write(machine, '.npmrc', `//registry.example.org/:_authToken=${'npm_'}${'a1B2c3D4e5'.repeat(4).slice(0, 36)}\n`);
    const { log } = await machine.main({ run: 'true', stage: 'build', secrets: input });
    expect(log).toContain(line);
  });
});

describe('rerail policy check', () => {
  const check = (machine: Machine, ...args: string[]) =>
    spawnSync(process.execPath, [path.resolve(import.meta.dirname, '../../dist/cli.js'), 'policy', 'check', ...args], {
      cwd: machine.workspace,
      encoding: 'utf8',
    });

  test('says what is in force, and where each value comes from', () => {
    using machine = new Machine();
    write(machine, POLICY, 'version: 1\nnever:\n  jobs: ["deploy*"]\n');
    const { status, stdout } = check(machine);
    expect(status).toBe(0);
    expect(stdout).toMatch(/never\.jobs +deploy\* +\.github\/rerail\.yml:3\n/);
    expect(stdout).toMatch(/never\.environments +\* +default\n/);
    expect(stdout).toMatch(/triggers +\[\] +default\n/);
    expect(stdout).toMatch(/plans\.network +the default table +default\n/);
  });

  test('without a file, the defaults are in force', () => {
    using machine = new Machine();
    const { status, stdout } = check(machine, '--json');
    expect([status, JSON.parse(stdout)]).toMatchObject([0, { file: null, ok: true, problems: [] }]);
    expect(new Set(JSON.parse(stdout).inForce.map((row: { from: string }) => row.from))).toEqual(new Set(['default']));
  });

  test('names every problem, and fails', () => {
    using machine = new Machine();
    write(machine, 'p.yml', 'version: 1\nmode: go\ncache: []\n');
    const { status, stdout } = check(machine, 'p.yml', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      problems: [{ file: 'p.yml', line: 2, column: 7, key: 'mode' }],
    });
  });

  test.each([
    [['nowhere.yml'], 1],
    [['a', 'b'], 2],
  ])('%j: exit status %i', (args, status) => {
    using machine = new Machine();
    expect(check(machine, ...args).status).toBe(status);
  });
});

describe('what is not repeated', () => {
  test.each<[what: string, given: { job?: string; policy?: string; inputs?: Record<string, string> }, tries: string]>([
    ['an ordinary job', {}, '3'],
    ['a job with an environment', { job: 'environment: production' }, '1'],
    ['a job with an environment and its address', { job: 'environment: {name: production, url: x}' }, '1'],
    ['an environment that is an expression', { job: `environment: \${{ inputs.where }}` }, '1'],
    [
      'an environment, and the user wants every failure retried',
      { job: 'environment: production', inputs: { retry: 'always' } },
      '3',
    ],
    [
      'an environment, and the step declares that it has no effects',
      { job: 'environment: production', inputs: { 'side-effects': 'none' } },
      '3',
    ],
    [
      'an environment that policy allows',
      { job: 'environment: preview', policy: 'idempotent: {environments: [preview]}' },
      '3',
    ],
    [
      'another environment than policy allows',
      { job: 'environment: production', policy: 'idempotent: {environments: [preview]}' },
      '1',
    ],
    [
      'an environment that policy does not name',
      { job: 'environment: preview', policy: 'never: {environments: [production]}' },
      '3',
    ],
    ['a job that policy names', { policy: 'never: {jobs: ["jo*"]}' }, '1'],
    [
      'a job that policy names, and the user wants every failure retried',
      { policy: 'never: {jobs: [job]}', inputs: { retry: 'always' } },
      '1',
    ],
    [
      'a job that policy names by what people see',
      { job: 'name: Deploy it', policy: 'never: {jobs: ["deploy*"]}' },
      '1',
    ],
    ['a job that policy exempts', { policy: 'never: {jobs: ["*"]}\nidempotent: {jobs: [job]}' }, '3'],
    ['a script that publishes', { inputs: { run: `npm publish > /dev/null 2>&1 || true; ${NETWORK}` } }, '1'],
    [
      'a script that publishes, in a job that policy exempts',
      { policy: 'idempotent: {jobs: [job]}', inputs: { run: `npm publish > /dev/null 2>&1 || true; ${NETWORK}` } },
      '3',
    ],
  ])('%s', async (_, { job = 'timeout-minutes: 5', policy, inputs }, tries) => {
    using machine = new Machine();
    write(machine, '.github/workflows/ci.yml', WORKFLOW(job));
    if (policy !== undefined) write(machine, POLICY, `version: 1\n${policy}\n`);
    const environment = { GITHUB_SHA: commit(machine), GITHUB_WORKFLOW_REF: WORKFLOW_REF };
    const { outputs, log } = await machine.main({ 'retry-wait': '0', run: NETWORK, ...inputs }, undefined, environment);
    expect({ ...outputs, log }).toMatchObject({ outcome: 'failed', tries });
  });
});
