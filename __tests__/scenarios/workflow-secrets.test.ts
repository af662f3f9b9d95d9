import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';

const WORKFLOW = `
name: ci
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    env:
      MY: \${{ secrets.OF_THE_JOB }}
    steps:
      - uses: actions/checkout@v6
      - id: guarded
        continue-on-error: true
        uses: rerail/rerail@v1
        with:
          shell: bash
          stage: one
          checkpoint: eager
          run: |
            s='\${{ secrets.IN_THE_SCRIPT }}'
            echo "$MY" > of-the-job.txt; echo "$s" > in-the-script.txt; echo ordinary > ordinary.txt
            echo "given=$MY" >> "$GITHUB_OUTPUT"
      - run: exit 1
`;

test('invariant 3, nothing leaks: a secret that the workflow file puts into a variable or a script is kept nowhere', async () => {
  const kept: Buffer[] = [];
  const secrets = { OF_THE_JOB: 'jobs-value-4711-x', IN_THE_SCRIPT: 'scripts-value-0815-y' };
  const rehearsal = await rehearse(WORKFLOW, {
    run: { secrets },
    afterwards: async (sandbox) => {
      const folder = path.join(sandbox.root, 'server');
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) kept.push(readFileSync(path.join(entry.parentPath, entry.name)));
      }
    },
  });
  const log = rehearsal.log('job').join('\n');
  expect(log).toMatch(
    /left out of the checkpoint, because it looks like a credential: in-the-script\.txt .*, of-the-job\.txt/,
  );
  expect(log).not.toContain('ordinary.txt (');
  expect(kept.some((bytes) => bytes.includes('stateHash'))).toBe(true);
  for (const value of Object.values(secrets)) expect(kept.some((bytes) => bytes.includes(value))).toBe(false);
});
