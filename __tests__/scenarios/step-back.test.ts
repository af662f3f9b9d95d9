import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { createGitRefStore } from '../../src/ledger/git-ref-store.ts';
import { systemClock } from '../../src/ports/clock.ts';
import { longTest } from '../long.ts';
import { type Files, type Rehearsal, rehearse, temporaryFolder } from '../sandbox/runner/rehearse.ts';
import { Machine } from './machine.ts';

const STAGES = ['setup', 'install', 'build', 'test'];
const FAILS = "echo 'error: the answer is 41, not 42'; exit 1";

interface Given {
  /** Script of the last stage. */
  last?: string;
  /** Inputs of every stage. */
  inputs?: string;
  policy?: string;
}

function project({ last = FAILS, inputs = '', policy }: Given = {}): Files {
  const stage = (name: string, script: string) => `
      - id: ${name}
        uses: rerail/rerail@v1
        with:
          stage: ${name}
          shell: bash
          ${inputs}
          run: |
            ${script}`;
  const steps = STAGES.map((name) => stage(name, name === 'test' ? last : `echo ${name} > ${name}.txt`));
  return {
    ...(policy === undefined ? {} : { '.github/rerail.yml': `version: 1\n${policy}\n` }),
    '.github/workflows/ci.yml': `
name: ci
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6${steps.join('')}
`,
  };
}

const again = (times: number) => async (sandbox: Sandbox, ids: readonly number[]) => {
  for (let time = 0; time < times; time += 1) await sandbox.rerun(ids[0] as number, 'failed');
};

/** `»»·✗`: fast-forwarded, ran, failed. */
const MARKS: Readonly<Record<string, string>> = { 'fast-forwarded': '»', passed: '·', recovered: '·', failed: '✗' };
const course = (rehearsal: Rehearsal, attempts: number) =>
  Array.from({ length: attempts }, (_, index) =>
    STAGES.map((id) => MARKS[rehearsal.step('job', id, index + 1).outputs.outcome ?? ''] ?? '-').join(''),
  );
const strategies = (rehearsal: Rehearsal, attempts: number) =>
  Array.from({ length: attempts }, (_, index) => rehearsal.step('job', 'test', index + 1).outputs.strategy);

describe('the same failure after a resume', () => {
  test('each attempt resumes one stage earlier; over two stages back a person is asked', async () => {
    const inputs = `confirm-rollback: \${{ github.run_attempt == 6 && 'setup' || '' }}`;
    const last = `if [ -n "$RERAIL_CONTEXT" ]; then { echo 'context<<E'; cat "$RERAIL_CONTEXT"; echo; echo E; } >> "$GITHUB_OUTPUT"; fi; [ "$GITHUB_RUN_ATTEMPT" = 6 ] || { ${FAILS}; }`;
    const rehearsal = await rehearse(project({ last, inputs }), { afterwards: again(5) });
    expect(course(rehearsal, 6)).toEqual([
      '···✗',
      // Resumed at the stage that failed.
      '»»»✗',
      '»»·✗',
      '»··✗',
      // Nobody has approved of the third stage back.
      '»»»✗',
      '····',
    ]);
    expect(strategies(rehearsal, 5)).toEqual(['MANUAL', 'ROLLBACK', 'ROLLBACK', 'MANUAL', 'MANUAL']);
    const log = (attempt: number) => rehearsal.log('job', attempt).join('\n');
    expect(log(3)).toContain('runs again: in attempt 2 it was rolled back');
    const summary = rehearsal.summary('job', 'test', 4);
    expect(summary).toMatch(/needs your approval: comment `\/rerail approve [0-9a-f]{10}`/);
    expect(summary).toContain('attempt 2: from `test` back to `build` · attempt 3: from `test` back to `install`');
    expect(rehearsal.step('job', 'test', 4).outputs.reason).toContain(
      'stepping back 3 stages, to "setup", needs your approval',
    );
    expect(rehearsal.run(6).conclusion).toBe('success');

    // The record, as people and scripts of the next attempt get it.
    const block = /```text\n(version: 1\n[\s\S]*?)\n```/.exec(rehearsal.summary('job', 'test', 2))?.[1] ?? '';
    expect(parse(block)).toMatchObject({
      from: 'test',
      to: 'build',
      stages: ['build', 'test'],
      state: 'planned',
      attempt: 2,
      trigger: { kind: 'same-failure' },
      versions: { node: expect.stringMatching(/^v/) },
      preserved: expect.arrayContaining([{ stage: 'build', when: 'after', checkpoint: expect.any(String) }]),
      revise: expect.arrayContaining([expect.stringContaining('build')]),
    });
    const context = JSON.parse(rehearsal.step('job', 'test', 6).outputs.context ?? '{}');
    expect(context).toMatchObject({
      attempt: 6,
      rollback: { from: 'test', to: 'setup', approvedBy: 'the input "confirm-rollback"' },
      rollbacks: [{ to: 'build' }, { to: 'install' }, { to: 'setup' }],
    });
  });

  longTest('another failure is no reason to step back', async () => {
    const last =
      'echo "error: attempt $(printf "%s" one two three | cut -c1-$GITHUB_RUN_ATTEMPT) broke" ; [ "$GITHUB_RUN_ATTEMPT" = 1 ] && nosuchprogram; exit 3';
    const rehearsal = await rehearse(project({ last }), { afterwards: again(2) });
    expect(course(rehearsal, 3)[1]).toBe('»»»✗');
    expect(rehearsal.step('job', 'test', 1).outputs.signature).not.toBe(
      rehearsal.step('job', 'test', 2).outputs.signature,
    );
    expect(strategies(rehearsal, 2)).toEqual(['MANUAL', 'MANUAL']);
  });
});

describe('stages of the policy', () => {
  test('a declared path is taken at the first failure, and no more often than the policy allows', async () => {
    const policy = 'stages: {paths: [{from: test, to: install, when: unknown}], max-per-target: 1}';
    const rehearsal = await rehearse(project({ policy }), { afterwards: again(2) });
    expect(course(rehearsal, 3)).toEqual(['···✗', '»··✗', '»»»✗']);
    expect(strategies(rehearsal, 3)).toEqual(['ROLLBACK', 'MANUAL', 'MANUAL']);
    const { reason } = rehearsal.step('job', 'test', 2).outputs;
    expect(reason).toContain('this run stepped back to stage "install" once, and it failed again');
    expect(rehearsal.summary('job', 'test', 2)).toContain('attempt 1: from `test` back to `install`');
  });

  longTest('approve-over, and a stage that acts outside is not run again', async () => {
    const policy = 'stages: {paths: [{from: test, to: build}], approve-over: 0}';
    const asked = await rehearse(project({ policy }));
    expect(asked.step('job', 'test').outputs.reason).toContain(
      'stepping back 1 stage, to "build", needs your approval',
    );
    const files = project({ policy: 'stages: {paths: [{from: test, to: build}]}' });
    const workflow = '.github/workflows/ci.yml';
    const publishes = String(files[workflow]).replace('echo build >', 'true || npm publish; echo build >');
    const outside = await rehearse({ ...files, [workflow]: publishes });
    const { strategy } = outside.step('job', 'test').outputs;
    expect(strategy).toBe('MANUAL');
  });

  longTest("a person's approval in the ledger counts where the ledger can be read", async () => {
    await using folder = await temporaryFolder();
    const bare = path.join(folder.path, 'o/r.git');
    execFileSync('git', ['init', '-q', '--bare', bare]);

    /** Two stages of one job; the second fails. */
    async function fail(server: string) {
      using machine = new Machine();
      mkdirSync(path.join(machine.workspace, '.github'));
      const policy = 'version: 1\nstages: {paths: [{from: test, to: build}], approve-over: 0}\n';
      writeFileSync(path.join(machine.workspace, '.github/rerail.yml'), policy);
      const env = { GITHUB_SERVER_URL: server };
      await machine.main({ stage: 'build', run: 'true', token: 'token' }, undefined, env);
      return await machine.main({ stage: 'test', run: FAILS, token: 'token' }, undefined, env);
    }

    const unreadable = await fail(path.join(folder.path, 'nowhere'));
    expect(unreadable.outputs).toMatchObject({
      strategy: 'MANUAL',
      reason: expect.stringContaining('needs your approval'),
    });
    const id = /\/rerail approve ([0-9a-f]{10})/.exec(unreadable.summary)?.[1] ?? '';
    const ledger = createGitRefStore({ url: bare, folder: folder.path, clock: systemClock, random: Math.random });
    await ledger.put('approvals/0123456789', JSON.stringify({ version: 1, id: '0123456789', by: 'alice' }));
    expect((await fail(folder.path)).outputs.strategy).toBe('MANUAL');
    await ledger.put(`approvals/${id}`, JSON.stringify({ version: 1, id, by: 'alice' }));
    expect((await fail(folder.path)).outputs).toMatchObject({ strategy: 'ROLLBACK' });
  });
});
