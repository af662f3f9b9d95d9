import type { BranchGates } from '../../ports/revert-host.ts';
import type { CommitFacts, Probe, RollbackRefusal } from '../../rollback/facts.ts';
import { revertMarker } from '../../rollback/revert-message.ts';
import { codeBlock, inertMarkdown, inlineCode } from '../markdown.ts';
import { markedPart } from './marked-part.ts';
import { postMortem } from './post-mortem.ts';

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
  /** Runs that failed so far. */
  redRuns?: number;
  /** Runs of the probe workflow, and what they showed. */
  probes?: readonly Probe[];
  /** The policy's command, and how it ended on the reverted tree. */
  verify?: { command: string; state?: 'running' | 'passed' | 'failed'; url?: string; why?: string };
  /** What the branch's rules ask of a merge. */
  gates?: BranchGates;
  /** The revert's own commit is signed by GitHub. */
  signed?: boolean;
  /** Why a revert that policy wants to push waits for a person. */
  notPushed?: string;
  /** Checks of this pull request wait for a person's approval. */
  checksWait?: boolean;
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

/**
 * The body of a revert's pull request: who has to do what, the evidence, the record, a checklist and a post-mortem draft. What rerail keeps
 * current is in a marked part; people may change everything else.
 */
export function revertBody(report: RevertReport): string {
  const { commit, branch } = report;
  const status = [
    `**${inertMarkdown(branch)} is red since ${inlineCode(short(commit.sha))}.** ${todo(report)}`,
    evidence(report),
    ...(report.probes?.length ? [probeTable(report.probes, commit)] : []),
    ...verification(report),
    rollbackRecord(report),
    ...howToMerge(report),
  ];
  return [
    revertMarker(commit.sha),
    markedPart('status', status.join('\n\n')),
    checklist(report),
    postMortem(report),
  ].join('\n\n');
}

function todo({ grade, probes = [] }: RevertReport): string {
  if (grade === 'proven') {
    return 'A probe fails at this commit and passes at its parent. Review and merge this pull request, or close it and fix forward.';
  }
  const running = probes.filter(({ state }) => state === 'running').length;
  const wait =
    running > 0
      ? ` rerail updates this when ${running === 1 ? 'its probe has' : `its ${running} probes have`} ended.`
      : '';
  return `The runs point to this commit. Check the evidence, then mark this pull request as ready, or close it and fix forward.${wait}`;
}

const PROBE_WORDS: Readonly<Record<Probe['state'], string>> = {
  running: 'is running',
  red: 'fails in the same way',
  green: 'passes',
  unclear: 'says nothing',
};

function probeTable(probes: readonly Probe[], { sha, parents }: CommitFacts): string {
  const rows = probes.slice(0, 10).map((probe) => {
    const what = probe.sha === sha ? ' (this commit)' : probe.sha === parents[0] ? ' (its parent)' : '';
    const why = probe.why === undefined ? '' : `: ${inertMarkdown(probe.why)}`;
    return `| ${inlineCode(short(probe.sha))}${what} | ${PROBE_WORDS[probe.state]}${why} | ${probe.url} |`;
  });
  return `### Probes\n${['| commit | result | run |', '|---|---|---|', ...rows].join('\n')}`;
}

const VERIFY_WORDS = { running: 'is running', passed: 'passes', failed: 'fails' } as const;

function verification({ verify }: RevertReport): string[] {
  if (verify === undefined) return [];
  const state = verify.state === undefined ? 'has not run' : VERIFY_WORDS[verify.state];
  const more = verify.url ?? verify.why;
  return [
    `### Verification\n${inlineCode(verify.command)} ${state} on the reverted tree${more === undefined ? '' : `: ${verify.url ?? inertMarkdown(more)}`}`,
  ];
}

/** What the person who merges has to know: rules of the branch, and checks that do not start. */
function howToMerge({ branch, gates = {}, checksWait, signed, notPushed }: RevertReport): string[] {
  const name = inertMarkdown(branch);
  const checks = (gates.checks ?? []).slice(0, 10).map(inlineCode).join(', ');
  const lines = [
    ...(notPushed === undefined
      ? []
      : [`- The policy asks rerail to push this revert, and it could not: ${inertMarkdown(notPushed)}. Merge it.`]),
    ...(checksWait
      ? [`- ${CHECKS}${checks === '' ? '' : ` ${name} requires ${checks}.`}`]
      : checks === ''
        ? []
        : [`- ${name} requires ${checks}.`]),
    ...(gates.approvals
      ? [`- ${name} requires ${gates.approvals} approving review${gates.approvals === 1 ? '' : 's'}.`]
      : []),
    ...(gates.mergeQueue
      ? [`- ${name} has a merge queue. Add this pull request to it: the queue runs the checks again and merges.`]
      : []),
    ...(gates.signatures ? [signatureLine(name, signed === true)] : []),
    ...(gates.linear ? [`- ${name} takes no merge commits. Squash or rebase.`] : []),
  ];
  return lines.length === 0 ? [] : [`### To merge\n${lines.join('\n')}`];
}

const signatureLine = (name: string, signed: boolean) =>
  signed
    ? `- ${name} requires signed commits. GitHub signed this one.`
    : `- ${name} requires signed commits, and this one is not: it changes files that GitHub's API cannot commit (executables, links, submodules). Squash it, or sign it: \`git commit --amend -S\`.`;

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

function evidence({ commit, failure, jobs, redRuns, runUrl, greenUrl }: RevertReport): string {
  const author = commit.author.login === undefined ? commit.author.name : commit.author.login;
  const rows = [
    [
      'Commit',
      `${inlineCode(short(commit.sha))} ${inertMarkdown(commit.message.split('\n')[0]?.slice(0, 120) ?? '')}, by ${inertMarkdown(author)}`,
    ],
    ['Failing jobs', jobs.slice(0, 10).map(inlineCode).join(', ') || 'unknown'],
    ['Failure', `${inertMarkdown(failure.type)}, signature ${inlineCode(failure.signature.slice(0, 12))}`],
    [
      'First red run',
      `${runUrl}${redRuns === undefined ? '' : `, ${redRuns} red ${redRuns === 1 ? 'run' : 'runs'} so far`}`,
    ],
    ['Last green run', greenUrl ?? 'unknown'],
  ];
  const table = ['| | |', '|---|---|', ...rows.map(([name, value = '']) => `| ${name} | ${cell(value)} |`)].join('\n');
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
    ['Version', `${inlineCode(short(commit.parents[0] ?? 'nothing'))} for the paths of the commit`],
    [
      'Commits',
      (commit.range ?? [commit])
        .slice(0, 10)
        .map(({ sha }) => inlineCode(short(sha)))
        .join(', '),
    ],
    ['Paths', pathsOf(commit)],
    ['Kept', 'the history; `/rerail reland` in a comment here brings the change back'],
  ];
  return `### Rollback record\n${['| | |', '|---|---|', ...rows.map(([name, value = '']) => `| ${name} | ${cell(value)} |`)].join('\n')}`;
}

/** A bar ends a cell, also within code; names of jobs and paths may hold one. */
const cell = (text: string) => text.replace(/(?<!\\)\|/g, '\\|');

function pathsOf({ changes }: CommitFacts): string {
  const names = changes.slice(0, 5).map(({ path }) => inlineCode(path.slice(0, 120)));
  return `${changes.length}: ${names.join(', ')}${changes.length > 5 ? ' …' : ''}`;
}

function checklist({ verify }: RevertReport): string {
  const lines = [
    '- [ ] The evidence shows a failure of this commit, not of the infrastructure',
    '- [ ] Nothing that is deployed or migrated depends on this commit',
    '- [ ] The author knows',
    ...(verify === undefined ? [] : [`- [ ] ${inlineCode(verify.command)} passes on the reverted tree`]),
  ];
  return `### Before you merge\n${lines.join('\n')}`;
}

/** https://docs.github.com/actions/security-for-github-actions/security-guides/automatic-token-authentication */
const CHECKS =
  'The checks do not start before somebody with write access approves them: GitHub holds the runs of pull requests that its own token opened. Select "Approve workflows to run" below. If there is no such button, close and reopen this pull request.';
