import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Rehearsal, type RehearseOptions, rehearse, rehearseTogether } from './rehearse.ts';

/** `name: conclusion` of every job, sorted by name. */
function conclusionsOf({ run }: Rehearsal): string[] {
  return run()
    .jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)
    .sort();
}

async function conclusions(workflow: string, options: RehearseOptions = {}): Promise<string[]> {
  return conclusionsOf(await rehearse(workflow, options));
}

const jobs = (text: string) => `on: push\njobs:\n${text.trim().replace(/^/gm, '  ')}\n`;
const PASS = 'runs-on: ubuntu-latest, steps: [{run: "true"}]';
const FAIL = 'runs-on: ubuntu-latest, steps: [{run: exit 1}]';

describe('needs', () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    ['behind a success', `a: {${PASS}}\nb: {needs: a, ${PASS}}`, ['a: success', 'b: success']],
    [
      'behind a failure',
      `a: {${FAIL}}\nb: {needs: a, ${PASS}}\nc: {needs: b, ${PASS}}`,
      ['a: failure', 'b: skipped', 'c: skipped'],
    ],
    [
      'failure() looks at all before',
      `a: {${FAIL}}\nb: {needs: a, ${PASS}}\nc: {needs: b, if: failure(), ${PASS}}`,
      ['a: failure', 'b: skipped', 'c: success'],
    ],
    ['always()', `a: {${FAIL}}\nb: {needs: a, if: always(), ${PASS}}`, ['a: failure', 'b: success']],
    [
      'behind a skipped one, two jobs on',
      `a: {if: false, ${PASS}}\nb: {needs: a, if: always(), ${PASS}}\nc: {needs: b, ${PASS}}`,
      ['a: skipped', 'b: success', 'c: skipped'],
    ],
    [
      'success() of one named job',
      `a: {if: false, ${PASS}}\nb: {needs: a, if: always(), ${PASS}}\nc: {needs: b, if: success('b'), ${PASS}}`,
      ['a: skipped', 'b: success', 'c: success'],
    ],
    [
      'a condition over results',
      `a: {${FAIL}}\nb: {needs: a, if: "always() && needs.a.result == 'failure'", ${PASS}}`,
      ['a: failure', 'b: success'],
    ],
    [
      'continue-on-error of a job',
      `a: {continue-on-error: true, ${FAIL}}\nb: {needs: a, ${PASS}}`,
      ['a: failure', 'b: success'],
    ],
    ['a condition that cannot be evaluated', `a: {if: fromJSON(github.ref), ${PASS}}`, ['a: failure']],
  ];
  let together: Rehearsal;
  beforeAll(async () => {
    together = await rehearseTogether(Object.fromEntries(cases.map(([, text], index) => [index, jobs(text)])));
  });

  test.each(cases.map((item, index) => [...item, index] as const))('%s', (_name, _text, expected, index) => {
    expect(conclusionsOf(together.of(String(index)))).toEqual(expected);
  });

  test('outputs travel, those with a secret do not', async () => {
    const { log, job } = await rehearse(
      jobs(`
a:
  runs-on: ubuntu-latest
  outputs: {v: "\${{ steps.s.outputs.v }}", w: "\${{ steps.s.outputs.w }}", x: "\${{ secrets.S }}"}
  steps: [{id: s, run: 'printf "v=1\\nw=a b\\n" >> $GITHUB_OUTPUT'}]
b:
  needs: [a]
  runs-on: ubuntu-latest
  steps: [{run: 'echo "[\${{ needs.a.outputs.v }}|\${{ needs.a.outputs.w }}|\${{ needs.a.outputs.x }}]"'}]`),
      { run: { secrets: { S: 'hush-hush' } } },
    );
    expect(job('a').outputs).toEqual({ v: '1', w: 'a b' });
    expect(log('b')).toContain('[1|a b|]');
  });

  test.each(['success', 'failure'] as const)('what needs shows of a job that may fail: %s', async (answer) => {
    const text = `a: {continue-on-error: true, ${FAIL}}\nb: {needs: a, if: always(), runs-on: x, steps: [{run: 'echo "result \${{ needs.a.result }}"'}]}`;
    const { log } = await rehearse(jobs(text), { sandbox: { switches: { 'continue-on-error-result': answer } } });
    expect(log('b')).toContain(`result ${answer}`);
  });
});

describe('conclusion of a run', () => {
  test.each([
    ['a job that may fail does not count', `a: {continue-on-error: true, ${FAIL}}`, 'success'],
    ['a skipped job does not count', `a: {${PASS}}\nb: {if: false, ${PASS}}`, 'success'],
    ['only skipped jobs', `b: {if: false, ${PASS}}`, 'skipped'],
    ['one failure', `a: {${PASS}}\nb: {${FAIL}}`, 'failure'],
  ])('%s', async (_name, text, expected) => {
    expect((await rehearse(jobs(text))).run().conclusion).toBe(expected);
  });

  test('a file that cannot be read never starts', async () => {
    const { run } = await rehearse('on: push\njobs: {a: {runs-on: x, steps: [{run: x, foo: y}]}}');
    expect(run()).toMatchObject({ conclusion: 'startup_failure', jobs: [] });
    expect(run().problem).toContain("Unexpected value 'foo'");
  });
});

describe('matrix', () => {
  test('names, contexts and the strategy', async () => {
    const { run, log } = await rehearse(
      jobs(`
a:
  runs-on: ubuntu-latest
  strategy: {matrix: {os: [linux, mac], n: [1], include: [{os: mac, extra: yes}]}}
  steps: [{run: 'echo "leg \${{ matrix.os }} \${{ matrix.n }} \${{ matrix.extra }} \${{ strategy.job-index }}/\${{ strategy.job-total }}"'}]
b:
  name: B \${{ matrix.v }}
  runs-on: ubuntu-latest
  strategy: {matrix: {v: [x]}}
  steps: [{run: 'true'}]`),
    );
    expect(
      run()
        .jobs.map(({ key, name }) => [key, name])
        .sort(),
    ).toEqual([
      ['a', 'a (linux, 1)'],
      ['a', 'a (mac, 1, yes)'],
      ['b', 'B x'],
    ]);
    expect(log('a (linux, 1)')).toContain('leg linux 1  0/2');
    expect(log('a (mac, 1, yes)')).toContain('leg mac 1 yes 1/2');
  });

  test('from the output of another job', async () => {
    const text = jobs(`
a:
  runs-on: ubuntu-latest
  outputs: {m: "\${{ steps.s.outputs.m }}"}
  steps: [{id: s, run: 'echo "m={\\"v\\":[1,2]}" >> $GITHUB_OUTPUT'}]
b:
  needs: a
  runs-on: ubuntu-latest
  strategy: {matrix: "\${{ fromJSON(needs.a.outputs.m) }}"}
  steps: [{run: 'true'}]`);
    expect(await conclusions(text)).toEqual(['a: success', 'b (1): success', 'b (2): success']);
  });

  test('without a leg the job fails', async () => {
    const { job } = await rehearse(jobs(`a: {strategy: {matrix: {v: "\${{ fromJSON('[]') }}"}}, ${PASS}}`));
    expect(job('a').conclusion).toBe('failure');
    expect(job('a').annotations[0]?.message).toContain("'v' does not contain any values");
  });

  const legs = (strategy: string) =>
    jobs(`
a:
  runs-on: ubuntu-latest
  strategy: {${strategy}, matrix: {v: [1, 2, 3]}}
  steps:
    - {id: fail, if: matrix.v == 1, run: exit 1}
    - {id: wait, if: matrix.v != 1, run: exec sleep 30}
    - {id: after, if: always(), run: 'true'}`);

  test('fail-fast cancels the legs that run and those that wait', async () => {
    const { run, steps } = await rehearse(legs('max-parallel: 2'), {
      sandbox: { time: { interrupt: 100, terminate: 100 } },
    });
    expect(run().jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      'a (1): failure',
      'a (2): cancelled',
      'a (3): cancelled',
    ]);
    expect(run().conclusion).toBe('failure');
    expect(steps('a (2)')).toEqual(['fail: skipped', 'wait: cancelled', 'after: success']);
    expect(steps('a (3)')).toEqual([]);
  });

  test('without fail-fast every leg ends by itself', async () => {
    const text = legs('fail-fast: false').replace('exec sleep 30', "'true'");
    expect(await conclusions(text)).toEqual(['a (1): failure', 'a (2): success', 'a (3): success']);
  });

  test('max-parallel', async () => {
    let running = 0;
    let most = 0;
    await rehearse(jobs(`a: {strategy: {max-parallel: 1, matrix: {v: [1, 2, 3]}}, ${PASS}}`), {
      sandbox: { parallel: 4 },
      onEvent: ({ type }) => {
        if (type === 'job-start') most = Math.max(most, ++running);
        if (type === 'job-end') running--;
      },
    });
    expect(most).toBe(1);
  });
});

describe('called workflows', () => {
  const called = `
on:
  workflow_call:
    inputs: {n: {type: number, required: true}, flag: {type: boolean}, text: {type: string, default: standard}}
    secrets: {key: {required: true}}
    outputs: {result: {value: "\${{ jobs.inner.outputs.o }}"}}
jobs:
  inner:
    runs-on: ubuntu-latest
    outputs: {o: "\${{ steps.s.outputs.o }}"}
    steps:
      - {id: s, run: 'echo "o=\${{ inputs.n == 3 }} \${{ inputs.flag }} \${{ inputs.text }} \${{ secrets.key != '''' }} \${{ secrets.GITHUB_TOKEN != '''' }}" >> $GITHUB_OUTPUT'}
`;
  const files = (caller: string) => ({
    '.github/workflows/ci.yml': jobs(caller),
    '.github/workflows/called.yml': called,
  });

  test('inputs, secrets, outputs and names', async () => {
    const { run, log } = await rehearse(
      files(`
call: {name: The call, uses: ./.github/workflows/called.yml, with: {n: 3}, secrets: {key: k}}
after: {needs: call, runs-on: x, steps: [{run: 'echo "got \${{ needs.call.outputs.result }}"'}]}`),
    );
    expect(run().jobs.map(({ key, name }) => [key, name])).toEqual([
      ['call/inner', 'The call / inner'],
      ['after', 'after'],
    ]);
    expect(log('after')).toContain('got true false standard true true');
  });

  test.each([
    ['a missing input', 'with: {}, secrets: {key: k}', 'Input n is required'],
    ['an unknown input', 'with: {n: 1, m: 1}, secrets: {key: k}', 'Invalid input, m is not defined'],
    ['a missing secret', 'with: {n: 1}', 'Secret key is required'],
  ])('%s', async (_name, parts, message) => {
    const { job } = await rehearse(files(`call: {uses: ./.github/workflows/called.yml, ${parts}}`));
    expect(job('call').annotations[0]?.message).toContain(message);
  });

  test('fail-fast reaches the jobs inside', async () => {
    const { run } = await rehearse(
      {
        '.github/workflows/ci.yml': jobs(
          'call: {strategy: {matrix: {v: [1, 2]}}, uses: ./.github/workflows/c.yml, with: {v: "${{ matrix.v }}"}}',
        ),
        '.github/workflows/c.yml': `on: {workflow_call: {inputs: {v: {type: number}}}}
jobs: {inner: {runs-on: x, steps: [{run: '[ \${{ inputs.v }} = 2 ] && exec sleep 30; exit 1'}]}}`,
      },
      { sandbox: { time: { interrupt: 100 } } },
    );
    expect(
      run()
        .jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)
        .sort(),
    ).toEqual(['call (1) / inner: failure', 'call (2) / inner: cancelled']);
  });

  test('a file that is not there', async () => {
    const { job } = await rehearse(files('call: {uses: ./.github/workflows/none.yml}'));
    expect(job('call').annotations[0]?.message).toContain('Unable to find reusable workflow');
  });

  test('inherited secrets', async () => {
    const { step } = await rehearse(
      files('call: {uses: ./.github/workflows/called.yml, with: {n: 3}, secrets: inherit}'),
      {
        run: { secrets: { key: 'given' } },
      },
    );
    expect(step('call / inner', 's').outputs.o).toBe('true false standard true true');
  });
});
