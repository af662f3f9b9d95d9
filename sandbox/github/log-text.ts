import type { JobState, StepState } from './state.ts';

/** What a step printed, and the command it ran. */
export interface StepText {
  readonly command?: string;
  readonly lines?: readonly string[];
}

/** Time stamps of raw logs have seven digits of a second. */
export const stamp = (time: number): string => new Date(time).toISOString().replace('Z', '0000Z');

/** The raw log of a job as the service hands it out: a byte order mark, time stamps, groups, `##[error]` at the end of a failed step. */
export function composeLog(job: JobState, texts: ReadonlyMap<StepState, StepText>): string {
  const lines: string[] = [];
  const write = (time: number | null, ...text: string[]) => {
    for (const line of text) lines.push(`${stamp(time ?? job.startedAt)} ${line}`);
  };
  write(
    job.startedAt,
    "Current runner version: '2.336.0'",
    '##[group]Runner Image',
    'Image: ubuntu-24.04',
    'Version: 20261115.64.1',
    '##[endgroup]',
    '##[group]GITHUB_TOKEN Permissions',
    'Contents: read',
    'Metadata: read',
    '##[endgroup]',
    'Secret source: Actions',
    'Prepare workflow directory',
    'Prepare all required actions',
    `Complete job name: ${job.name}`,
  );
  for (const step of job.steps) {
    const { command, lines: printed = [] } = texts.get(step) ?? {};
    if (step.conclusion === 'skipped' || command === undefined) continue;
    const title = command.split('\n')[0] ?? '';
    write(
      step.startedAt,
      `##[group]Run ${title}`,
      ...command.split('\n').map((line) => `\u001b[36;1m${line}\u001b[0m`),
    );
    write(step.startedAt, 'shell: /usr/bin/bash -e {0}', '##[endgroup]');
    write(step.completedAt, ...printed);
    if (step.conclusion === 'cancelled') write(step.completedAt, '##[error]The operation was canceled.');
    if (step.conclusion === 'failure' && !printed.some((line) => line.startsWith('##[error]Process completed'))) {
      write(step.completedAt, '##[error]Process completed with exit code 1.');
    }
  }
  write(job.completedAt, 'Post job cleanup.', 'Cleaning up orphan processes');
  return `\ufeff${lines.join('\n')}\n`;
}
