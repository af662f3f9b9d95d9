import { expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';

const step = (id: string, command: string, ...inputs: string[]) => `
      - id: ${id}
        uses: rerail/rerail@v1
        with:
          command: ${command}${inputs.map((input) => `\n          ${input}`).join('')}`;

test('a job takes, lists, checks, restores and cleans up checkpoints by steps of its own', async () => {
  const rehearsal = await rehearse({
    'kept.txt': 'kept\n',
    '.github/workflows/ci.yml': `
name: ci
on: push
jobs:
  build:
    name: same
    strategy:
      matrix: { leg: [one, two] }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: echo "made by \${{ matrix.leg }}" > made.txt && echo '//r/:_authToken=sesame-open' > .npmrc${step('taken', 'checkpoint', 'name: before')}
      - run: echo wrecked > made.txt && rm kept.txt && echo extra > extra.txt${step('dry', 'restore', 'name: before', 'dry-run: true')}
      - id: between
        run: echo "made=$(cat made.txt)" >> "$GITHUB_OUTPUT"${step('restored', 'restore')}
      - id: after
        run: echo "made=$(cat made.txt) $(cat kept.txt) $(ls) $(cat .npmrc)" | tr '\\n' ' ' >> "$GITHUB_OUTPUT"; echo >> "$GITHUB_OUTPUT"; echo "rerail=$(ls -A | grep rerail)" >> "$GITHUB_OUTPUT"${step('listed', 'list')}${step('checked', 'validate', 'name: before')}${step('cleaned', 'cleanup', 'keep: 0')}
`,
  });
  for (const leg of ['one', 'two']) {
    const job = `same (${leg})`;
    const documentOf = (id: string) =>
      JSON.parse(rehearsal.step(job, id).outputs.rerail as string) as Record<string, unknown>;
    const { id } = documentOf('taken') as { id: string };
    expect(rehearsal.step(job, 'taken').outputs.checkpoint).toBe(id);
    expect(documentOf('taken')).toMatchObject({ files: 4, findings: [{ path: '.npmrc', kind: 'npm-auth' }] });
    expect(documentOf('dry')).toMatchObject({ id, written: 2, removed: 1 });
    expect(rehearsal.step(job, 'between').outputs.made).toBe('wrecked');
    expect(documentOf('restored')).toMatchObject({ id, written: 2, removed: 1, verified: true });
    expect(rehearsal.step(job, 'after').outputs.made).toBe(
      `made by ${leg} kept kept.txt made.txt //r/:_authToken=sesame-open `,
    );
    expect(rehearsal.step(job, 'after').outputs.rerail).toBe('');
    expect(documentOf('restored').quarantine).toMatch(/_temp.*quarantine/);
    expect(documentOf('listed')).toEqual(expect.arrayContaining([expect.objectContaining({ id, name: 'before' })]));
    expect(documentOf('checked')).toEqual({ ok: true, problems: [] });
    expect(documentOf('cleaned')).toMatchObject({ removed: [] });
  }
  expect(rehearsal.run().conclusion).toBe('success');
}, 60_000);

test('a checkpoint knows what the scripts of earlier steps masked', async () => {
  const rehearsal = await rehearse({
    '.github/workflows/ci.yml': `
name: ci
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: rerail/rerail@v1
        with:
          run: |
            value=$(printf drowssap-nekops | rev)
            echo "::add-mask::$value"
            echo "say $value" > said.txt
            echo plain > plain.txt${step('taken', 'checkpoint')}
`,
  });
  expect(rehearsal.run().conclusion).toBe('success');
  // One line says what goes on.
  expect(rehearsal.log('build').filter((line) => / captures \S+$/.test(line))).toHaveLength(1);
  const taken = JSON.parse(rehearsal.step('build', 'taken').outputs.rerail as string);
  expect(taken.findings).toEqual([{ path: 'said.txt', kind: 'masked-value' }]);
}, 60_000);

test('a restore of what is not there fails its step, and touches nothing', async () => {
  const rehearsal = await rehearse({
    '.github/workflows/ci.yml': `
name: ci
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6${step('restored', 'restore', 'name: nobody')}
`,
  });
  expect(rehearsal.run().conclusion).toBe('failure');
  expect(rehearsal.log('build').join('\n')).toMatch(/No checkpoint "nobody" found/);
}, 60_000);
