import { stringify } from 'yaml';
import { POLICY_FILE } from '../../policy/policy.ts';
import type { LaneProposal } from './lanes.ts';

/** Where `init` puts the recovery workflow. */
export const RECOVERY_FILE = '.github/workflows/rerail.yml';
export { POLICY_FILE };

const SCHEMA = 'https://raw.githubusercontent.com/rerail/rerail/main/schema/rerail.schema.json';

export function policyText(lanes: readonly LaneProposal[]): string {
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    '# Says what rerail may do in this repository. Every key has a default; "rerail policy check" prints what is in force.',
    'version: 1',
    '# rerail only reports. With "act" it re-runs failed jobs, comments and opens issues.',
    'mode: observe',
    ...laneLines(lanes),
    '',
  ].join('\n');
}

function laneLines(lanes: readonly LaneProposal[]): string[] {
  if (lanes.length === 0) return [];
  const lines = ['lanes:'];
  for (const lane of ['heavy', 'docs'] as const) {
    const own = lanes.filter((one) => one.lane === lane);
    if (own.length === 0) continue;
    lines.push(`  ${lane}:`, '    jobs:');
    for (const { job, why } of own) lines.push(`      - ${scalar(job)} # ${why}`);
  }
  return [...lines, '  standard: {}'];
}

/** @param names of the workflows whose runs it looks at */
export function recoveryText(names: readonly string[]): string {
  return `# Looks at each finished run, and says in its summary what rerail would do. .github/rerail.yml decides whether it acts.
name: rerail
on:
  workflow_run:
    workflows:
${names.map((name) => `      - ${scalar(name)}`).join('\n')}
    types: [completed]

permissions: {}

jobs:
  recover:
    if: github.event.workflow_run.conclusion != 'success' || github.event.workflow_run.run_attempt > 1
    uses: rerail/rerail/.github/workflows/recover.yml@v1
    # The called workflow reads in "observe"; it needs the rest in "act", and GitHub checks that before it starts.
    permissions:
      actions: write # re-runs
      checks: write # the check run
      contents: write # the ledger
      issues: write # comments and issues
      pull-requests: write # comments
    # The kill switch, for "act": pass the variable RERAIL_STOP, and set it to stop rerail without a commit.
    # with: {stop: "\${{ vars.RERAIL_STOP }}"}
`;
}

const scalar = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();
