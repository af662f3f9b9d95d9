import { expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';

const workflow = (password: string) => `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    env: { POSTGRES_PASSWORD: ${password} }
    steps:
      - uses: actions/checkout@v6
      - uses: rerail/rerail@v1
        with: { run: 'for value in $(seq 160 255); do printf "::add-mask::a%02x\\n" $value; done' }
      - run: mkdir -p cache && echo 'user=${password}' > cache/client.conf && echo made > cache/${password}.lock
      - id: first
        uses: rerail/rerail@v1
        with:
          stage: first
          retry-wait: 0
          effects: workspace
          run: |
            cat cache/client.conf cache/${password}.lock src/${password}/client.js
            echo half > half.txt; echo broken > src/${password}/client.js
            if [ "$RERAIL_TRY" = 1 ]; then echo "npm error code ECONNRESET"; exit 1; fi
            grep -q broken src/${password}/client.js
      - id: second
        uses: rerail/rerail@v1
        with: { stage: second, retry: never, run: '[ "$GITHUB_RUN_ATTEMPT" != 1 ]' }
      - id: after
        run: echo "found=$(cat src/${password}/client.js cache/${password}.lock half.txt | tr '\\n' ' ')" >> "$GITHUB_OUTPUT"
`;

const run = (password: string) =>
  rehearse(
    { '.github/workflows/ci.yml': workflow(password), [`src/${password}/client.js`]: 'connect()\n' },
    { afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed') },
  );

test('a password that is an ordinary word takes no file out of checkpoints, and the stage is fast-forwarded', async () => {
  const rehearsal = await run('postgres');
  expect(rehearsal.step('build', 'first', 1).outputs).toMatchObject({ outcome: 'recovered', tries: '2' });
  expect(rehearsal.step('build', 'first', 2).outputs.outcome).toBe('fast-forwarded');
  expect(rehearsal.step('build', 'after', 2).outputs).toEqual({ found: 'broken made half ' });
});

test('names that hold a real secret are in no checkpoint: they stay where they are, and what made them is not skipped', async () => {
  const rehearsal = await run('k3-Xq9-zWv7-Lm2');
  // The second try still finds them.
  expect(rehearsal.step('build', 'first', 1).outputs).toMatchObject({ outcome: 'recovered', tries: '2' });
  expect(rehearsal.log('build', 1).join('\n')).toContain('left out of the checkpoint');
  expect(rehearsal.log('build', 2).join('\n')).toMatch(/runs again: no checkpoint holds .*secret-name/);
});
