import { inertMarkdown, inlineCode } from '../markdown.ts';
import type { RevertReport } from './revert-report.ts';

const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const minutes = (ms: number) => `${Math.max(0, Math.round(ms / 60_000))} min`;

/** Lines that rerail completes after the merge, as long as nobody has changed them. */
const DURATION = '- **Duration**: until this is merged';
const RECOVERY = '- **Recovery**: (time of the first green run after the merge)';

/** The draft: what is known is filled in. */
export function postMortem({ commit, branch, failure, jobs, times, grade, redRuns }: RevertReport): string {
  const delay = times.detected === undefined ? '' : `, ${minutes(times.detected - times.committed)} after the commit`;
  const sha = inlineCode(commit.sha.slice(0, 12));
  const proof = grade === 'proven' ? 'proven by a probe' : 'likely, by the order of the runs';
  const lines = [
    `- **Date**: ${iso(times.detected ?? times.reported)}`,
    DURATION,
    `- **Severity**: ${inertMarkdown(branch)} was red${redRuns === undefined ? '' : ` in ${redRuns} run${redRuns === 1 ? '' : 's'}`} (fill in who was affected)`,
    `- **Data loss**: none in the repository: ${sha} stays in the history (fill in what else)`,
    `- **What happened**: ${inertMarkdown(jobs.slice(0, 3).join(', '))} failed since ${sha} (${inertMarkdown(failure.type)})`,
    `- **Root cause**: ${sha} "${inertMarkdown(commit.message.split('\n')[0]?.slice(0, 120) ?? '')}", ${proof} (fill in why it failed)`,
    `- **Detection**: by the run's failure${delay}`,
    `- **Response**: rerail prepared this revert ${iso(times.reported)}`,
    RECOVERY,
    '- **Lessons**: (fill in)',
    '- **Actions**: bring the change back with `/rerail reland` when it is repaired (fill in)',
    '- **Sign-off**: (name)',
  ];
  return `<details><summary>Post-mortem draft</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

/** The draft with the time of recovery; undefined if nothing of it is left to complete. Times in milliseconds since the epoch. */
export function completedPostMortem(
  body: string,
  { detectedAt, recoveredAt, runUrl }: { detectedAt: number | undefined; recoveredAt: number; runUrl: string },
): string | undefined {
  const plain = body.replaceAll('\r\n', '\n');
  const done = plain
    .replace(DURATION, `- **Duration**: ${detectedAt === undefined ? 'unknown' : minutes(recoveredAt - detectedAt)}`)
    .replace(RECOVERY, `- **Recovery**: ${iso(recoveredAt)}, ${runUrl}`);
  return done === plain ? undefined : done;
}
