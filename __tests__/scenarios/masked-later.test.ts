import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { sampled } from '../long.ts';
import { rehearse } from '../sandbox/runner/rehearse.ts';

const VALUE = 'made-by-a-script-4711';

/** Stage one writes, the step between may change the workspace, stage two masks the value and fails in the first attempt. */
const workflow = (checkpoint: string, write: string) => `
name: ci
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: rerail/rerail@v1
        with:
          shell: bash
          stage: one
          checkpoint: ${checkpoint}
          effects: workspace
          run: |
            v='made-by'; v="$v-a-script-4711"
            echo 'stage one runs'
            ${write}
      - uses: rerail/rerail@v1
        with:
          shell: bash
          stage: two
          checkpoint: ${checkpoint}
          resumable: true
          retry: never
          run: |
            ${checkpoint === 'eager' ? 'for i in $(seq 1 300); do ls "$RUNNER_TEMP"/rerail/jobs/*/uploads/queue/*.json || break; sleep 0.1; done > /dev/null 2>&1' : 'true'}
            echo "::add-mask::$(echo bWFkZS1ieS1hLXNjcmlwdC00NzEx | base64 -d)"
            exit $((GITHUB_RUN_ATTEMPT == 1))
`;

const CASES = [
  { in: 'a file', checkpoint: 'on-failure', write: 'echo "{\\"made\\": \\"$v\\"}" > made.json', names: 'made\\.json' },
  { in: 'a file that was uploaded', checkpoint: 'eager', write: 'echo "$v" > made.json', names: 'made\\.json' },
  {
    in: 'a commit',
    checkpoint: 'on-failure',
    write:
      'echo "$v" > made.json; git add .; git -c user.name=n -c user.email=e@example.org commit -qm made; git rm -q made.json; git -c user.name=n -c user.email=e@example.org commit -qm gone',
    names: '\\.git \\(blob [0-9a-f]{12}\\)',
  },
  { in: 'a name', checkpoint: 'on-failure', write: 'echo x > "$v.txt"', names: 'the name \\*\\*\\*\\.txt' },
];

test.each(sampled(CASES))(
  'invariant 3, nothing leaks: a value in $in that a later stage masks is in no artifact',
  async (given) => {
    const kept: Buffer[] = [];
    const rehearsal = await rehearse(workflow(given.checkpoint, given.write), {
      afterwards: async (sandbox, [id]) => {
        const folder = path.join(sandbox.root, 'server');
        for (const file of filesBelow(folder)) kept.push(...unpack(file));
        await sandbox.rerun(id as number, 'failed');
      },
    });
    const log = rehearsal.log('job', 1).join('\n');
    expect(log).toMatch(
      new RegExp(
        `##\\[warning\\].*Checkpoint [0-9a-f]{12} of stage "\\w+" is not uploaded: a value that was masked later is in ${given.names}`,
      ),
    );
    expect(log.match(/is not uploaded/g)).toHaveLength(1);
    for (const form of [VALUE, Buffer.from(VALUE).toString('base64').slice(0, 24)]) {
      expect(kept.filter((bytes) => bytes.includes(form))).toEqual([]);
    }
    // The record does not promise what is not there.
    expect(rehearsal.log('job', 2)).toContain('stage one runs');
    expect(rehearsal.log('job', 2).join('\n')).not.toMatch(/checkpoint-missing|not found/);
    expect(rehearsal.run(2).conclusion).toBe('success');
  },
);

test('invariant 3, nothing leaks: what was uploaded before a value was masked is deleted when the step that masks it ends', async () => {
  // The upload of the first stage's checkpoint begins with the second one, and is over before the third step masks the value.
  const text = workflow('eager', 'echo "$v" > made.json')
    .replace(/ +echo "::add-mask::.*\n/, '')
    .replace('exit $((GITHUB_RUN_ATTEMPT == 1))', 'true');
  const rehearsal = await rehearse(`${text}
      - uses: rerail/rerail@v1
        with:
          shell: bash
          run: echo "::add-mask::$(echo bWFkZS1ieS1hLXNjcmlwdC00NzEx | base64 -d)"
      - run: echo 'the step after'; exit 1
`);
  const log = rehearsal.log('job', 1);
  const told = log.findIndex((line) => /Checkpoint [0-9a-f]{12} of stage "one" is not uploaded/.test(line));
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(log.indexOf('the step after'));
  const names = rehearsal.result.artifacts.map(({ name }) => name);
  const id = /Checkpoint ([0-9a-f]{12})/.exec(log[told] as string)?.[1];
  expect(names.filter((name) => name.includes(`_${id}`))).toEqual([]);
});

test('a value that is nowhere in the workspace withholds nothing', async () => {
  const rehearsal = await rehearse(workflow('on-failure', 'echo harmless > made.json'), {
    afterwards: (sandbox, [id]) => sandbox.rerun(id as number, 'failed'),
  });
  expect(rehearsal.log('job', 1).join('\n')).not.toContain('is not uploaded');
  expect(rehearsal.log('job', 2)).not.toContain('stage one runs');
});

const filesBelow = (folder: string): Buffer[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));

const FRAME = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const SKIPPABLE = Buffer.from([0x5e, 0x2a, 0x4d, 0x18]);

/** The bytes themselves, and the content of every zstd frame in them: artifacts are zips without compression. */
function unpack(bytes: Buffer): Buffer[] {
  const unpacked = [bytes];
  for (let at = bytes.indexOf(FRAME); at >= 0; at = bytes.indexOf(FRAME, at + 1)) {
    const next = bytes.indexOf(FRAME, at + 1);
    const frame = bytes.subarray(at, next < 0 ? undefined : next);
    const end = frame.indexOf(SKIPPABLE);
    try {
      unpacked.push(zstdDecompressSync(end < 0 ? frame : frame.subarray(0, end)));
    } catch {
      // Not the beginning of a frame.
    }
  }
  return unpacked;
}
