import type { CommitFacts, RollbackRefusal } from '../rollback/facts.ts';
import { revertMarker } from '../rollback/revert-message.ts';
import { codeBlock, inertMarkdown, inlineCode } from './markdown.ts';

/** What a revert's pull request tells. Everything that comes from outside is made inert here. */
export interface RevertReport {
  commit: CommitFacts;
  branch: string;
  grade: 'likely' | 'proven';
  /** The failed run, and the last one that passed. */
  runUrl: string;
  greenUrl?: string;
  failure: { type: string; signature: string; evidence: readonly string[] };
  /** Jobs that fail. */
  jobs: readonly string[];
  /** The policy's command, and how it ended on the reverted tree. */
  verify?: { command: string; passed?: boolean };
  /** Times in milliseconds since the epoch: of the commit, of the first failed run, of this report. */
  times: { committed: number; detected?: number; reported: number };
}

const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const short = (sha: string) => sha.slice(0, 12);

/** Title of the pull request and of the issue. */
export function revertTitle({ message }: CommitFacts): string {
  const subject = message.split('\n')[0]?.trim() ?? '';
  return `Revert "${subject.length > 80 ? `${subject.slice(0, 79)}…` : subject}"`;
}

/** The body of a revert's pull request: who has to do what, the evidence, the record, a checklist and a post-mortem to fill in. */
export function revertBody(report: RevertReport): string {
  const { commit, grade, branch } = report;
  const todo =
    grade === 'proven'
      ? 'A probe fails at this commit and passes at its parent. Review and merge this pull request, or close it and fix forward.'
      : 'The runs point to this commit. Check the evidence, then mark this pull request as ready, or close it and fix forward.';
  return [
    revertMarker(commit.sha),
    `**${inertMarkdown(branch)} is red since ${inlineCode(short(commit.sha))}.** ${todo}`,
    evidence(report),
    rollbackRecord(report),
    checklist(report),
    CHECKS,
    postMortem(report),
  ].join('\n\n');
}

/** The body of the issue that `mode: issue` opens instead. */
export function revertIssueBody(report: RevertReport): string {
  const { commit, branch } = report;
  return [
    revertMarker(commit.sha),
    `**${inertMarkdown(branch)} is red since ${inlineCode(short(commit.sha))}.** Decide whether to revert it: ${inlineCode(`git revert ${commit.parents.length > 1 ? '-m 1 ' : ''}${commit.sha}`)}`,
    evidence(report),
    postMortem(report),
  ].join('\n\n');
}

/** Why no revert was prepared, a line for each rule that says no. */
export const refusalList = (refused: readonly RollbackRefusal[]): string =>
  refused.map(({ reason, why }) => `- ${inlineCode(reason)}: ${inertMarkdown(why)}`).join('\n');

function evidence({ commit, failure, jobs, runUrl, greenUrl }: RevertReport): string {
  const author = commit.author.login === undefined ? commit.author.name : commit.author.login;
  const rows = [
    [
      'Commit',
      `${inlineCode(short(commit.sha))} ${inertMarkdown(commit.message.split('\n')[0]?.slice(0, 120) ?? '')}, by ${inertMarkdown(author)}`,
    ],
    ['Failing jobs', jobs.slice(0, 10).map(inlineCode).join(', ') || 'unknown'],
    ['Failure', `${inertMarkdown(failure.type)}, signature ${inlineCode(failure.signature.slice(0, 12))}`],
    ['First red run', runUrl],
    ['Last green run', greenUrl ?? 'unknown'],
  ];
  const table = ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n');
  const lines = failure.evidence.length > 0 ? `\n\n${codeBlock(failure.evidence.slice(0, 10))}` : '';
  return `### Evidence\n${table}${lines}`;
}

function rollbackRecord({ commit, grade, branch, times }: RevertReport): string {
  const rows = [
    ['From', `${inertMarkdown(branch)} with ${inlineCode(short(commit.sha))}`],
    ['To', `${inertMarkdown(branch)} without it; later commits stay`],
    ['Reason', `the job fails since this commit (${grade})`],
    ['Trigger', 'the recovery workflow'],
    ['Time', iso(times.reported)],
    ['Paths', `${commit.changes.length}`],
  ];
  return `### Rollback record\n${['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${value} |`)].join('\n')}`;
}

function checklist({ verify }: RevertReport): string {
  const lines = [
    '- [ ] The evidence shows a failure of this commit, not of the infrastructure',
    '- [ ] Nothing that is deployed or migrated depends on this commit',
    '- [ ] The author knows',
    ...(verify === undefined
      ? []
      : [
          `- [${verify.passed ? 'x' : ' '}] ${inlineCode(verify.command)} passes on the reverted tree${verifyState(verify)}`,
        ]),
  ];
  return `### Before you merge\n${lines.join('\n')}`;
}

const verifyState = ({ passed }: { passed?: boolean }) =>
  passed === undefined ? ' (not run)' : passed ? '' : ' (it failed)';

/** https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication */
const CHECKS =
  'Checks may not start: GitHub starts none for pull requests of its own token until somebody with write access approves the runs. If none appear, approve them below, or close and reopen this pull request.';

function postMortem({ commit, failure, times }: RevertReport): string {
  const delay =
    times.detected === undefined ? undefined : Math.max(0, Math.round((times.detected - times.committed) / 60_000));
  const lines = [
    `- **Date**: ${iso(times.detected ?? times.reported)}`,
    '- **Duration**: until this is merged',
    '- **Severity**: (fill in)',
    '- **Data loss**: (fill in)',
    `- **What happened**: a ${inertMarkdown(failure.type)} since ${inlineCode(short(commit.sha))}`,
    '- **Root cause**: (fill in)',
    `- **Detection**: by the run's failure${delay === undefined ? '' : `, ${delay} min after the commit`}`,
    '- **Response**: rerail prepared this revert',
    '- **Recovery**: (time of the first green run after the merge)',
    '- **Lessons**: (fill in)',
    '- **Actions**: (fill in)',
    '- **Sign-off**: (name)',
  ];
  return `<details><summary>Post-mortem draft</summary>\n\n${lines.join('\n')}\n\n</details>`;
}
