import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openSandbox, type RunOptions } from '../../../sandbox/sandbox.ts';
import { type Files, rehearse, temporaryFolder, writeFiles } from './rehearse.ts';

const listener = (on: string, steps = "[{run: 'true'}]") => `on: ${on}\njobs: {a: {runs-on: x, steps: ${steps}}}\n`;

/** Runs the folder with an event and gives the files of the workflows that ran. */
async function started(files: Files, run: Parameters<typeof rehearse>[1] = {}): Promise<string[]> {
  const { result } = await rehearse(files, run);
  return result.runs.map(({ file }) => path.basename(file)).sort();
}

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@localhost', '-c', 'init.defaultBranch=trunk'];
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

describe('events', () => {
  const files = {
    '.github/workflows/push.yml': listener('push'),
    '.github/workflows/branches.yml': listener("{push: {branches: [main, 'v*']}}"),
    '.github/workflows/ignore.yml': listener('{push: {branches-ignore: [main]}}'),
    '.github/workflows/paths.yml': listener("{push: {paths: ['src/**']}}"),
    '.github/workflows/docs.yml': listener("{push: {paths-ignore: ['**']}}"),
    '.github/workflows/pull.yml': listener('{pull_request: {branches: [main]}}'),
    '.github/workflows/closed.yml': listener('{pull_request: {types: [closed]}}'),
    '.github/workflows/nightly.yaml': listener("{schedule: [{cron: '0 3 * * *'}]}"),
    '.github/workflows/after.yml': listener('{workflow_run: {workflows: [CI], branches: [main], types: [completed]}}'),
    '.github/workflows/not-a-workflow.txt': 'x',
    '.github/workflows/sub/nested.yml': listener('push'),
    'src/x': '',
  };

  const upstream = (name: string, branch: string) => ({
    workflow_run: { name, head_branch: branch },
    action: 'completed',
  });

  test.each<[event: string, payload: NonNullable<RunOptions['payload']>, expected: string[]]>([
    ['push', {}, ['branches.yml', 'paths.yml', 'push.yml']],
    ['pull_request', {}, ['pull.yml']],
    ['pull_request', { action: 'closed' }, ['closed.yml']],
    ['schedule', {}, ['nightly.yaml']],
    ['workflow_run', upstream('CI', 'main'), ['after.yml']],
  ])('%s %j', async (event, payload, expected) => {
    expect(await started(files, { run: { event, payload } })).toEqual(expected);
  });

  test.each<[name: string, run: Omit<RunOptions, 'folder'>, message: string]>([
    ['another upstream', { event: 'workflow_run', payload: upstream('Nightly', 'main') }, 'listens to "workflow_run"'],
    ['another branch', { event: 'workflow_run', payload: upstream('CI', 'topic') }, 'listens to "workflow_run"'],
    ['nobody listens', { event: 'release' }, 'none of its 9 workflows listens to "release"'],
    ['no such file', { workflow: 'none.yml' }, 'the folder has no such file. It has: .github/workflows/after.yml'],
    ['the wrong event', { workflow: 'push.yml', event: 'schedule' }, 'does not listen to "schedule", but to push'],
    ['no such ref', { ref: 'v9' }, 'has no ref "v9"'],
  ])('%s', async (_name, run, message) => {
    await expect(rehearse(files, { run })).rejects.toThrow(message);
  });

  test('one workflow runs whatever its filters, at the event it listens to', async () => {
    expect(await started(files, { run: { workflow: 'ignore.yml' } })).toEqual(['ignore.yml']);
    const { run } = await rehearse(files, { run: { workflow: '.github/workflows/nightly.yaml' } });
    expect(run().event).toBe('schedule');
  });

  test('inputs by hand, typed', async () => {
    const text = listener(
      '{workflow_dispatch: {inputs: {flag: {type: boolean, default: true}, n: {type: number}, who: {default: world}}}}',
      '[{run: \'echo "got ${{ inputs.flag && inputs.n == 2 }} ${{ inputs.who }} ${{ github.event.inputs.n }}"\'}]',
    );
    const { log } = await rehearse(text, { run: { event: 'workflow_dispatch', payload: { inputs: { n: '2' } } } });
    expect(log('a')).toContain('got true world 2');
  });

  test.each([
    [{}, 'Input who is required'],
    [{ who: 'me', what: 'x' }, 'Invalid input, what is not defined'],
    [{ who: 'me', flag: 'maybe' }, "Input flag must be a boolean; 'maybe' came"],
  ])('inputs by hand that are wrong: %j', async (inputs, message) => {
    const text = listener('{workflow_dispatch: {inputs: {who: {required: true}, flag: {type: boolean}}}}');
    await expect(rehearse(text, { run: { event: 'workflow_dispatch', payload: { inputs } } })).rejects.toThrow(message);
  });

  test('what a pull request sees', async () => {
    const steps =
      '[{uses: actions/checkout@v4}, {run: \'echo "$GITHUB_REF $GITHUB_HEAD_REF $GITHUB_BASE_REF $(git rev-parse HEAD) ${{ github.event.pull_request.number }}"\'}]';
    const { log } = await rehearse(listener('pull_request', steps), {
      run: { event: 'pull_request', payload: { pull_request: { number: 7, head: { ref: 'fix' } } } },
    });
    expect(log('a').join('\n')).toMatch(/^refs\/pull\/7\/merge fix main [0-9a-f]{40} 7$/m);
  });
});

describe('the repository of a folder', () => {
  const workflow = listener(
    'push',
    '[{uses: actions/checkout@v4, with: {fetch-depth: 0}}, {run: \'echo "$GITHUB_REF_NAME $(git rev-list --count HEAD) $(ls | tr "\\n" " ")"\'}]',
  );

  test('keeps history, branch and what is not committed, and is not touched', async () => {
    await using folder = await temporaryFolder({
      '.github/workflows/ci.yml': workflow,
      a: '1',
      '.gitignore': 'ignored\n',
    });
    git(folder.path, 'init', '--quiet');
    git(folder.path, 'add', '--all');
    git(folder.path, 'commit', '--quiet', '-m', 'one');
    await writeFiles(folder.path, { b: '2', ignored: 'x' });
    const before = [
      git(folder.path, 'status', '--porcelain'),
      git(folder.path, 'rev-parse', 'HEAD'),
      await snapshot(folder.path),
    ];
    const sandbox = await openSandbox();
    await sandbox.run({ folder: folder.path });
    const log = await readFile(sandbox.result().runs[0]?.jobs[0]?.log ?? '', 'utf8');
    await sandbox.close();
    expect(log).toMatch(/ trunk 2 a b \n/);
    expect([
      git(folder.path, 'status', '--porcelain'),
      git(folder.path, 'rev-parse', 'HEAD'),
      await snapshot(folder.path),
    ]).toEqual(before);
  });

  test('a clean one runs at its own commit', async () => {
    await using folder = await temporaryFolder({
      '.github/workflows/ci.yml': listener('push', '[{id: s, run: "echo sha=$GITHUB_SHA >> $GITHUB_OUTPUT"}]'),
    });
    git(folder.path, 'init', '--quiet');
    git(folder.path, 'add', '--all');
    git(folder.path, 'commit', '--quiet', '-m', 'one');
    const sandbox = await openSandbox();
    await sandbox.run({ folder: folder.path });
    const { outputs } = sandbox.result().runs[0]?.jobs[0]?.steps[0] ?? {};
    await sandbox.close();
    expect(outputs).toEqual({ sha: git(folder.path, 'rev-parse', 'HEAD') });
  });

  test('a folder inside another repository is a repository of its own', async () => {
    await using outer = await temporaryFolder({ 'inner/.github/workflows/ci.yml': workflow, 'inner/a': '', other: '' });
    git(outer.path, 'init', '--quiet');
    git(outer.path, 'add', '--all');
    git(outer.path, 'commit', '--quiet', '-m', 'one');
    const sandbox = await openSandbox();
    await sandbox.run({ folder: path.join(outer.path, 'inner') });
    const log = await readFile(sandbox.result().runs[0]?.jobs[0]?.log ?? '', 'utf8');
    await sandbox.close();
    expect(log).toMatch(/ main 1 a \n/);
  });
});

describe('actions/checkout', () => {
  const steps = (text: string) =>
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${text.trim().replace(/^/gm, '      ')}\n`;
  const tree = (text: string): Files => ({
    '.github/workflows/ci.yml': steps(text),
    'src/x': 'content\n',
    tool: '#!/bin/sh\n',
  });

  test('a shallow clone on the branch, modes kept, clean', async () => {
    const { log, step } = await rehearse(
      tree(
        '- {id: c, uses: actions/checkout@v4}\n- run: git status --short --branch; cat src/x; [ -x tool ]; git remote get-url origin',
      ),
    );
    expect(log('a')).toEqual(expect.arrayContaining(['## main...origin/main', 'content']));
    expect(step('a', 'c').outputs.commit).toMatch(/^[0-9a-f]{40}$/);
  });

  test('wipes what was there, and cleans what is its own', async () => {
    const { log } = await rehearse(
      tree(
        '- run: mkdir old; touch old/x\n- uses: actions/checkout@v4\n- run: echo "files $(ls | wc -l)"; touch untracked\n- {uses: actions/checkout@v4, with: {clean: false}}\n- run: ls untracked\n- uses: actions/checkout@v4\n- run: echo "again $(ls | wc -l)"',
      ),
    );
    expect(log('a')).toEqual(expect.arrayContaining(['files 2', 'untracked', 'again 2']));
  });

  test('keeps the token in the configuration until the end of the job, hidden in the log', async () => {
    const { log, steps: stepsOf } = await rehearse(
      tree(
        '- {id: c, uses: actions/checkout@v4}\n- {id: header, run: git config --local --get-regexp extraheader}\n- {uses: actions/checkout@v4, with: {persist-credentials: false, path: other}}\n- {id: gone, run: "! git -C other config --local --get-regexp extraheader"}',
      ),
    );
    expect(stepsOf('a')).toEqual(expect.arrayContaining(['header: success', 'gone: success']));
    expect(log('a').join('\n')).toContain('http.https://github.com/.extraheader AUTHORIZATION: basic ***');
  });

  test("a ref of one's own, all history, a path, a push back", async () => {
    const { log, run } = await rehearse(
      tree(`
- {uses: actions/checkout@v4, with: {fetch-depth: 0}}
- run: |
    git config user.name x; git config user.email x@localhost
    git commit --quiet --allow-empty -m two; git push --quiet origin HEAD:refs/heads/other
    git tag v1; git push --quiet origin v1
- {uses: actions/checkout@v4, with: {ref: other, path: sub, fetch-depth: 0}}
- run: 'echo "count $(git -C sub rev-list --count HEAD) $(git -C sub branch --show-current)"'
- {uses: actions/checkout@v4, with: {ref: v1, path: tag}}
- run: 'echo "tag $(git -C tag log -1 --format=%s)"'`),
    );
    expect(run().conclusion).toBe('success');
    expect(log('a')).toEqual(expect.arrayContaining(['count 2 other', 'tag two']));
  });

  test.each([
    ['another repository', 'repository: other/repo', "Repository 'other/repo' not found"],
    ['a path outside', 'path: ../..', 'is not under'],
    ['LFS', 'lfs: true', 'no LFS'],
    ['a ref that is not there', 'ref: none', 'failed with exit code'],
  ])('%s is refused', async (_name, input, message) => {
    const { log, steps: stepsOf } = await rehearse(tree(`- {id: c, uses: actions/checkout@v4, with: {${input}}}`));
    expect(stepsOf('a')[0]).toBe('c: failure');
    expect(log('a').join('\n')).toContain(message);
  });
});

/** Every path of the folder, .git included. */
async function snapshot(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}
