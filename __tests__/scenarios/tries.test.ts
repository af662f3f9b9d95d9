import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';
import { type Ended, Machine } from './machine.ts';

/** Everything that can be told of a workspace: entries with kind, mode, target and time, contents, and the state of git. */
const SNAPSHOT = `
snapshot() {
  find . -mindepth 1 -path ./.git -prune -o -printf '%p %y %m %l\\n' | sort
  find . -path ./.git -prune -o -type f -printf '%p %T@\\n' | sort
  find . -path ./.git -prune -o -type f -exec sha256sum {} + | sort
  git status --porcelain=v2 --branch; git ls-files --stage; git log --format='%H %s' --all; git stash list
  cat .git/config; ls .git | grep -e lock -e config
}`;

const MESS = `
echo half > build/half.o; truncate -s 3 build/whole.o; ln -sfn nowhere link; rm tracked.txt; mkdir tracked.txt
chmod 777 tool.sh; chmod 700 readonly; echo changed > readonly/file; chmod 500 readonly; mkdir -p new/deep/folder
git add -A; git -c user.name=x -c user.email=x@example.org commit -qm mess; git checkout -q -b other; git stash drop -q
echo garbage > .git/MERGE_HEAD; git remote add upstream https://example.org/u.git; git config core.hooksPath hooks
git config extensions.worktreeConfig true; git config --worktree user.name y; git config --unset-all user.name
touch .git/config.lock .git/packed-refs.lock
echo outside > ../outside.txt`;

test('invariant 9, a failed try is dead: the second try finds workspace and repository as they were, and nothing of the first runs', async () => {
  const rehearsal = await rehearse({
    'tracked.txt': 'tracked\n',
    'tool.sh': '#!/bin/sh\n',
    '.gitignore': 'build/\n',
    '.github/workflows/ci.yml': `
name: ci
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - shell: bash
        run: |
          git config user.name x; git config user.email x@example.org
          git config http.https://github.com/.extraheader 'AUTHORIZATION: basic ZHJvd3NzYXAtbmVrb3Bz'
          echo stashed >> tracked.txt; git stash -q
          echo staged > staged.txt; git add staged.txt; echo unstaged >> tracked.txt; echo untracked > untracked.txt
          mkdir build readonly; echo whole > build/whole.o; echo file > readonly/file; chmod 500 readonly; ln -s tracked.txt link
      - id: guarded
        uses: rerail/rerail@v1
        with:
          shell: bash
          retry-wait: 0
          run: |
            ${SNAPSHOT.trim().replaceAll('\n', '\n            ')}
            if [ "$RERAIL_TRY" = 1 ]; then
              snapshot > ../before.txt
              ${MESS.trim().replaceAll('\n', '\n              ')}
              (trap '' INT TERM; setsid sh -c 'while :; do echo "$RERAIL_TRY" > ../beat; sleep 0.02; done') > /dev/null 2>&1 &
              until [ -s ../beat ]; do sleep 0.01; done
              echo "npm error code ECONNRESET"; exit 1
            fi
            rm ../beat; sleep 0.1; [ ! -e ../beat ]
            snapshot > ../after.txt
            diff ../before.txt ../after.txt
            cat ../outside.txt
`,
  });
  expect(rehearsal.step('job', 'guarded').outputs).toMatchObject({ outcome: 'recovered', tries: '2' });
  expect(rehearsal.log('job')).toContain('outside');
  expect(rehearsal.summary('job', 'guarded')).toContain('files outside the workspace are unchanged');
});

const NETWORK = 'echo "try $RERAIL_TRY"; echo "npm error code ECONNRESET"; exit 1';

test.each([
  ['another could not end in time', { 'total-timeout': '1s' }, 'sleep 0.6'],
  ['another would have to wait too long', {}, 'echo "Retry-After: 3600"'],
  ['the wait leaves no time for another', { 'total-timeout': '30s' }, 'echo "Retry-After: 60"'],
])('what a try leaves is not removed where none follows: %s', async (_, inputs, script) => {
  using machine = new Machine();
  const { outputs, log } = await machine.main({ ...inputs, run: `echo kept > report; ${script}; ${NETWORK}` });
  expect(outputs).toMatchObject({ outcome: 'failed', tries: '1' });
  expect(log).not.toContain('put back');
  expect(readFileSync(path.join(machine.workspace, 'report'), 'utf8')).toBe('kept\n');
});

test('a script may remove the workspace as a whole: the second try finds it as it was', async () => {
  using machine = new Machine();
  writeFileSync(path.join(machine.workspace, 'file'), 'text\n');
  const commit = 'git init -q; git add file; git -c user.name=x -c user.email=x@example.org commit -qm one';
  execFileSync('bash', ['-c', commit], { cwd: machine.workspace });
  const run = `cat file; if [ "$RERAIL_TRY" = 1 ]; then rm -rf "$GITHUB_WORKSPACE"; ${NETWORK}; fi; git log --oneline`;
  const { outputs, log } = await machine.main({ 'retry-wait': '0', run }, 'cd "$GITHUB_WORKSPACE"; exec "$@"');
  expect(log).toMatch(/text\n[\s\S]*text\n[0-9a-f]+ one\n/);
  expect(outputs).toMatchObject({ outcome: 'recovered', tries: '2' });
});

describe('which try comes next', () => {
  const PUBLISH = 'npm --version\nnpm publish > /dev/null 2>&1 || true\necho "npm error code ECONNRESET"; exit 1';
  const cases = {
    'network: three tries': [{ run: NETWORK }, 3],
    'unknown: one try': [{ run: 'exit 7' }, 1],
    'unknown, with a number of tries': [{ run: 'exit 7', 'max-tries': '2' }, 2],
    'retry: never': [{ run: NETWORK, retry: 'never' }, 1],
    'retry: always': [{ run: 'exit 7', retry: 'always' }, 3],
    'retry: always, with a ceiling': [{ run: 'exit 7', retry: 'always', 'max-tries': '2' }, 2],
    'invariant 11, no outside effect twice: a script that publishes': [{ run: PUBLISH }, 1],
    'invariant 11, no outside effect twice: declared external': [{ run: NETWORK, 'side-effects': 'external' }, 1],
    'publishes, and the user declared that it has no effects': [{ run: PUBLISH, 'side-effects': 'none' }, 3],
    'publishes, and the user wants every failure tried again': [{ run: PUBLISH, retry: 'always' }, 3],
    'no try starts that cannot end within total-timeout': [
      { run: `sleep 0.4; ${NETWORK}`, 'total-timeout': '700ms' },
      1,
    ],
    'no try starts that cannot end within job-timeout': [{ run: `sleep 0.4; ${NETWORK}`, 'job-timeout': '700ms' }, 1],
    'timeout: two tries': [{ run: 'sleep 60', timeout: '150ms' }, 2],
    'stall-timeout: two tries': [{ run: 'echo x; sleep 60', 'stall-timeout': '150ms' }, 2],
    'the server asks for longer than anybody should wait': [{ run: `echo "Retry-After: 3600"; ${NETWORK}` }, 1],
    'the server asks for a wait': [{ run: `[ $RERAIL_TRY = 2 ] || { echo "Retry-After: 1"; ${NETWORK}; }` }, 2],
  } as const satisfies Record<string, readonly [Record<string, string>, number]>;
  type Case = keyof typeof cases;
  const ended = {} as Record<Case, Ended & { ms: number }>;

  beforeAll(async () => {
    const waiting = Object.entries(cases) as [Case, (typeof cases)[Case]][];
    const work = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        using machine = new Machine();
        const [name, [inputs]] = next;
        const start = performance.now();
        const end = await machine.main({ 'retry-wait': '0', ...inputs });
        ended[name] = { ...end, ms: performance.now() - start };
      }
    };
    await Promise.all([work(), work(), work()]);
  }, 120_000);

  test.each(Object.entries(cases).map(([name, [, tries]]) => [name, tries] as const))('%s: %d', (name, tries) => {
    expect(ended[name as Case].outputs.tries).toBe(String(tries));
  });

  test('the reason is told, in the output and in the summary', () => {
    const reason = (name: Case) => ended[name].outputs.reason;
    expect(reason('retry: never')).toContain('"retry: never" forbids a retry');
    expect(reason('invariant 11, no outside effect twice: a script that publishes')).toMatch(
      /acts outside .* in line 2/,
    );
    expect(reason('no try starts that cannot end within total-timeout')).toContain('within "total-timeout" (700ms)');
    expect(reason('no try starts that cannot end within job-timeout')).toContain('within "job-timeout" (700ms)');
    expect(reason('the server asks for longer than anybody should wait')).toContain('would have to wait');
    for (const name of Object.keys(cases) as Case[]) {
      const { summary, outputs } = ended[name];
      if (outputs.outcome === 'failed') expect(summary).toMatch(/stopped: |not retried: /);
    }
  });

  test('what the plan came to in the end is what is published', () => {
    for (const { outputs } of Object.values(ended)) {
      expect([outputs.outcome, outputs.strategy]).toEqual(
        outputs.outcome === 'failed' ? ['failed', 'MANUAL'] : ['recovered', 'RETRY'],
      );
    }
  });

  test('a script that is not tried again is not folded, and its errors are not held back', () => {
    const { log } = ended['invariant 11, no outside effect twice: a script that publishes'];
    expect(log).not.toContain('::group::Try');
  });

  test("the exit status is the script's, and stands in the summary whatever the classifier knows", () => {
    expect(ended['unknown: one try'].exitCode).toBe(7);
    expect(ended['unknown: one try'].summary).toContain('**Why** exit status 7 · unknown cause');
  });

  test('the wait that a server asks for is waited', () => {
    expect(ended['the server asks for a wait'].ms).toBeGreaterThan(1_000);
    expect(ended['the server asks for a wait'].outputs.outcome).toBe('recovered');
  });
});

describe('the summary', () => {
  test('is not written where the script simply passed', async () => {
    using machine = new Machine();
    expect(await machine.main({ run: 'true', stage: 's' })).toMatchObject({ exitCode: 0, summary: '' });
  });

  test('of the script is not pushed over what the runner takes, which would drop it', async () => {
    using machine = new Machine();
    const ended = await machine.main({
      run: 'head -c 1048500 /dev/zero | tr "\\0" x >> "$GITHUB_STEP_SUMMARY"; exit 1',
    });
    expect(ended.summary).toHaveLength(1048500);
    expect(ended.log).toContain('the script filled the job summary');
  });
});
