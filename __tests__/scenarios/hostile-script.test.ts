import { expect, test } from '@jest/globals';
import { rehearse } from '../sandbox/runner/rehearse.ts';

/** Lines that are no commands where the script prints them, and would be ones at the start of a line of rerail's own. */
const HOSTILE =
  'npm error code ECONNRESET ::error::injected %0A::error::injected <img src=x> [l](http://evil) @everyone | x';

test('invariant 8, untrusted stays untrusted: what a script prints, writes and is called acts on nothing when rerail repeats it', async () => {
  const rehearsal = await rehearse(`
on: push
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - id: guarded
        continue-on-error: true
        uses: rerail/rerail@v1
        with:
          shell: bash
          stage: "s %0A::error::injected \`<b>\` @everyone"
          checkpoint: eager
          retry-wait: 0
          run: |
            printf '%s\\n' '${HOSTILE}'
            echo "rerail-step=99" >> "$GITHUB_STATE"; echo "::save-state name=rerail-step::98"
            { echo 'outcome=passed'; echo 'rerail={"outcome":"passed"}'; } >> "$GITHUB_OUTPUT"
            printf '{"version":1,"name":"x"}' > $(ls -d "$RUNNER_TEMP"/rerail/jobs/*/stages)/x.json
            mkdir -p 'a ::error::injected'; touch 'a ::error::injected/##[error]injected'
            exit 1
`);
  const { annotations, outputs } = rehearsal.step('job', 'guarded');
  const ours = annotations.filter(({ message }) => message.includes('Process completed with exit code 1.'));
  expect(ours).toHaveLength(1);
  expect(annotations.filter((annotation) => annotation.level === 'error' && !ours.includes(annotation))).toEqual([]);
  expect(outputs.outcome).toBe('passed');
  expect(JSON.parse(outputs.rerail as string)).toMatchObject({ outcome: 'failed', 'failure-type': 'network' });
  const marked = rehearsal
    .summary('job', 'guarded')
    .replace(/^(`{3,})text\n.*?^\1$/gms, '')
    .replace(/(`+)[^`].*?\1/g, '');
  expect(marked).not.toMatch(/(?<!\\)<(?!\/?sub>)/);
  expect(marked).not.toContain('@everyone');
  // The first step's post found its own number, and looked after the job.
  expect(rehearsal.run().conclusion).toBe('success');
  expect(rehearsal.result.artifacts).toEqual([
    expect.objectContaining({ name: expect.stringMatching(/^rerail-record_/) }),
  ]);
});
