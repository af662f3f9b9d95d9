import { describe, expect, test } from '@jest/globals';
import type { RerunKind } from '../../../sandbox/sandbox.ts';
import { type RehearseOptions, rehearse, writeFiles } from './rehearse.ts';

const rerun =
  (...kinds: RerunKind[]): NonNullable<RehearseOptions['afterwards']> =>
  async (sandbox, [id = 0]) => {
    for (const kind of kinds) await sandbox.rerun(id, kind);
  };

/** What ran and what was kept in the attempt, sorted. */
const shape = ({ run }: Awaited<ReturnType<typeof rehearse>>, attempt: number) => ({
  ran: run(attempt)
    .jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)
    .sort(),
  kept: run(attempt)
    .kept.map(({ name }) => name)
    .sort(),
});

const FLAKY = '[ $GITHUB_RUN_ATTEMPT -gt 1 ]';
const jobs = (text: string) => `on: push\njobs:\n${text.trim().replace(/^/gm, '  ')}\n`;
const workflow = jobs(`
first:
  runs-on: x
  outputs: {at: "\${{ steps.s.outputs.at }}"}
  steps: [{id: s, run: echo "at=$GITHUB_RUN_ATTEMPT" >> $GITHUB_OUTPUT}]
flaky: {needs: first, runs-on: x, steps: [{run: '${FLAKY}'}]}
legs:
  runs-on: x
  strategy: {fail-fast: false, matrix: {v: [1, 2]}}
  steps: [{run: '[ \${{ matrix.v }} = 1 ] || ${FLAKY}'}]
last: {needs: [flaky, first], runs-on: x, steps: [{run: 'echo "at \${{ needs.first.outputs.at }} of $GITHUB_RUN_ATTEMPT"'}]}
behind: {needs: legs, if: always(), runs-on: x, steps: [{run: 'true'}]}`);

describe('re-run failed jobs', () => {
  test('failed legs and what needs them run again, everything else is kept with its outputs', async () => {
    const rehearsal = await rehearse(workflow, { afterwards: rerun('failed') });
    expect(shape(rehearsal, 1).ran).toEqual([
      'behind: success',
      'first: success',
      'flaky: failure',
      'last: skipped',
      'legs (1): success',
      'legs (2): failure',
    ]);
    expect(shape(rehearsal, 2)).toEqual({
      ran: ['behind: success', 'flaky: success', 'last: success', 'legs (2): success'],
      kept: ['first', 'legs (1)'],
    });
    expect(rehearsal.log('last', 2)).toContain('at 1 of 2');
    expect(rehearsal.run(1).conclusion).toBe('failure');
    expect(rehearsal.run(2).conclusion).toBe('success');
    expect(rehearsal.run(2).id).toBe(rehearsal.run(1).id);
  });

  test('a third attempt keeps what the second has repaired', async () => {
    const text = workflow.replace(
      "flaky: {needs: first, runs-on: x, steps: [{run: '[ $GITHUB_RUN_ATTEMPT -gt 1 ]'}]}",
      "flaky: {needs: first, runs-on: x, steps: [{run: '[ $GITHUB_RUN_ATTEMPT -gt 2 ]'}]}",
    );
    const rehearsal = await rehearse(text, { afterwards: rerun('failed', 'failed') });
    expect(shape(rehearsal, 3)).toEqual({
      ran: ['flaky: success', 'last: success'],
      kept: ['behind', 'first', 'legs (1)', 'legs (2)'],
    });
  });

  test('jobs inside called workflows decide each for itself', async () => {
    const rehearsal = await rehearse(
      {
        '.github/workflows/ci.yml': jobs(`
call: {uses: ./.github/workflows/called.yml}
after: {needs: call, runs-on: x, steps: [{run: 'echo "from \${{ needs.call.outputs.o }}"'}]}`),
        '.github/workflows/called.yml': `
on: {workflow_call: {outputs: {o: {value: "\${{ jobs.steady.outputs.o }}"}}}}
jobs:
  steady: {runs-on: x, outputs: {o: "\${{ steps.s.outputs.o }}"}, steps: [{id: s, run: 'echo "o=$GITHUB_RUN_ATTEMPT" >> $GITHUB_OUTPUT'}]}
  flaky: {runs-on: x, steps: [{run: '${FLAKY}'}]}`,
      },
      { afterwards: rerun('failed') },
    );
    expect(shape(rehearsal, 2)).toEqual({ ran: ['after: success', 'call / flaky: success'], kept: ['call / steady'] });
    expect(rehearsal.log('after', 2)).toContain('from 1');
  });
});

describe('re-run all jobs', () => {
  test('everything runs again', async () => {
    const rehearsal = await rehearse(workflow, { afterwards: rerun('all') });
    expect(shape(rehearsal, 2)).toEqual({
      ran: [
        'behind: success',
        'first: success',
        'flaky: success',
        'last: success',
        'legs (1): success',
        'legs (2): success',
      ],
      kept: [],
    });
    expect(rehearsal.log('last', 2)).toContain('at 2 of 2');
  });
});

describe('machines', () => {
  test('are the same place in every attempt, and fresh', async () => {
    const steps = `
- run: |
    pwd; echo "home $(ls -A ~ | tr '\\n' ' ')"; echo "files $(ls | wc -l)"; [ ! -e ~/left ] && [ ! -e "$RUNNER_TEMP/left" ] && [ ! -e "$TMPDIR/left" ]
    mkdir sealed; touch left sealed/x ~/left "$RUNNER_TEMP/left" "$TMPDIR/left" "$RUNNER_TOOL_CACHE/left"; chmod 500 sealed
- run: '${FLAKY}'`;
    const rehearsal = await rehearse(jobs(`a:\n  runs-on: x\n  steps:\n${steps.trim().replace(/^/gm, '    ')}`), {
      afterwards: rerun('failed'),
    });
    const [first, second] = [1, 2].map((attempt) =>
      rehearsal.log('a', attempt).filter((line) => /^(\/|home |files )/.test(line)),
    );
    expect(second).toEqual(first);
    expect(rehearsal.run().conclusion).toBe('success');
  });

  test('two jobs do not share one', async () => {
    const job = '{runs-on: x, steps: [{run: pwd; touch x; sleep 0.2; ls}]}';
    const { log } = await rehearse(jobs(`a: ${job}\nb: ${job}`));
    const folders = ['a', 'b'].map((name) => log(name).find((line) => line.startsWith('/')));
    expect(folders[0]).not.toBe(folders[1]);
  });
});

test('two runs of one workflow take turns on its machine', async () => {
  const text = jobs('a: {runs-on: x, steps: [{run: "[ ! -e ../mine ]; touch ../mine; sleep 0.2; [ -e ../mine ]"}]}');
  const { result } = await rehearse(text, {
    afterwards: async (sandbox, _ids, folder) => {
      await Promise.all([sandbox.run({ folder }), sandbox.run({ folder })]);
    },
  });
  expect(result.runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
  const times = result.runs.flatMap(({ jobs: [job] }) => [job?.startedAt ?? '', job?.completedAt ?? '']);
  expect(times).toEqual([...times].sort());
});

test('a folder that is run again is the same repository with a new commit', async () => {
  const text =
    'on: push\njobs: {a: {runs-on: x, steps: [{uses: actions/checkout@v4, with: {fetch-depth: 0}}, {run: git rev-list --count HEAD; cat x}]}}';
  const { log, result } = await rehearse(
    { '.github/workflows/ci.yml': text, x: 'one' },
    {
      afterwards: async (sandbox, _ids, folder) => {
        await writeFiles(folder, { x: 'two' });
        await sandbox.run({ folder });
      },
    },
  );
  expect(result.runs.map(({ id }) => id)).toHaveLength(2);
  expect(log('a')).toEqual(expect.arrayContaining(['2', 'two']));
});
