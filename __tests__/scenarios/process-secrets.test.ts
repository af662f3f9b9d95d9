import { expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';
import { Machine } from './machine.ts';

/** Prints `pid-kind NAME` for every variable in the environment of a process of this job that a `run:` step would not have. */
const READ_ENVIRONMENTS = `
for p in /proc/[0-9]*; do
  cat $p/environ 2> /dev/null | tr '\\0' '\\n' | grep -qx "RUNNER_TRACKING_ID=$RUNNER_TRACKING_ID" || continue
  command=$(tr '\\0' ' ' < $p/cmdline | grep -oE '(pre|main|post|cli)\\.js( upload)?') || continue
  echo "read $command"
  { tr '\\0' '\\n' < $p/environ; tr '\\0' '\\n' < $p/cmdline; } |
    grep -aoE '^(INPUT_|STATE_|ACTIONS_)[A-Z_-]*|key-of-the-checkpoints|"claim"' | sed "s|^|LEAK $command |" || true
done
`;

/** A program in the front of PATH that notes its environment. */
const shim = (name: string) => `
          printf '%s\\n' '#!/bin/bash' "tr '\\0' '\\n' < /proc/\\$\\$/environ >> $RUNNER_TEMP/shim-${name}" "exec $(command -v ${name}) \\"\\$@\\"" > ${name}
          chmod +x ${name}`;

const WORKFLOW = `
name: ci
on: push
permissions: {id-token: write, contents: read}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: |
          mkdir -p "$RUNNER_TEMP/shims"; cd "$RUNNER_TEMP/shims"${['git', 'node', 'perl'].map(shim).join('')}
          echo "$RUNNER_TEMP/shims" >> "$GITHUB_PATH"
      - id: guarded
        uses: rerail/rerail@v1
        env: {OF_THIS_STEP: visible}
        with:
          shell: bash
          stage: one
          checkpoint: eager
          checkpoint-key: key-of-the-checkpoints
          run: |
            for i in $(seq 1 200); do
              ls "$RUNNER_TEMP"/rerail/jobs/*/uploads/uploader.json && break; sleep 0.1
            done
            echo "variable: $OF_THIS_STEP, input: [\${INPUT_RUN}]"
            ${READ_ENVIRONMENTS.trim().replace(/^/gm, '            ').trim()}
      - id: later
        uses: rerail/rerail@v1
        with:
          shell: bash
          run: |
            cat "$RUNNER_TEMP"/shim-* | grep -aoE '^(INPUT_|STATE_|ACTIONS_)[A-Z_-]*' | sort -u | sed 's/^/LEAK child /' || true
            ls "$RUNNER_TEMP"/shim-* | wc -l | sed 's/^/shims used: /'
`;

test('invariant 3, nothing leaks: no process of rerail shows a token, an input or the state of a step to scripts', async () => {
  const rehearsal = await rehearse(WORKFLOW);
  const log = rehearsal.log('job');
  expect(log).toContain('variable: visible, input: []');
  expect(log).toEqual(expect.arrayContaining(['read main.js', 'read cli.js upload']));
  expect(log).toContainEqual(expect.stringMatching(/^shims used: [123]$/));
  expect(log.filter((line) => line.startsWith('LEAK '))).toEqual([]);
  expect(rehearsal.run().conclusion).toBe('success');
});

test('a step that cannot read what the other steps know takes no checkpoint, and its script runs', async () => {
  using machine = new Machine();
  await machine.main({ stage: 'one', run: 'true' });
  machine.step('rm "$RUNNER_TEMP"/rerail/jobs/*/secret');
  const ended = await machine.main({ stage: 'two', run: 'echo the script ran' });
  expect(ended.exitCode).toBe(0);
  expect(ended.log).toMatch(/^the script ran$/m);
  expect(ended.log).toMatch(
    /::warning.*The checkpoint of stage "two" failed: the notes of this job's other steps cannot be read/,
  );
});
