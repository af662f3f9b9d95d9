import { inertMarkdown, inlineCode } from '../markdown.ts';
import { markedPart } from './marked-part.ts';

export interface RelandReport {
  /** The commits that are brought back, oldest first, and what is known of each. */
  commits: readonly {
    sha: string;
    subject: string;
    state: 'waiting' | 'probing' | 'passed' | 'failed' | 'unclear' | 'unprobed';
    url?: string;
  }[];
  /** The pull request of the revert. */
  revert: number;
  by: string;
  /** Why it goes no further. */
  problem?: string;
}

const WORDS = {
  waiting: 'follows if the ones before it pass',
  probing: 'is being probed',
  passed: 'passes',
  failed: 'fails in the same way',
  unclear: 'the probe says nothing',
  unprobed: 'not probed',
} as const;

/** Body of the pull request that brings commits back: who has to do what, and what the probes showed. */
export function relandBody({ commits, revert, by, problem }: RelandReport): string {
  const rows = commits.map(({ sha, subject, state, url }) => {
    return `| ${inlineCode(sha.slice(0, 12))} ${inertMarkdown(subject.slice(0, 100))} | ${WORDS[state]} | ${url ?? ''} |`;
  });
  const status = [
    `**${headline(commits, problem)}** It was reverted in #${revert}, which holds the evidence. ${inertMarkdown(`@${by}`)} asked for it.`,
    ['| commit | probe | run |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
  const checklist =
    '### Before you merge\n- [ ] What made it fail is repaired, on the branch or by a commit here\n- [ ] The checks pass';
  return [markedPart('status', status), checklist].join('\n\n');
}

function headline(commits: RelandReport['commits'], problem: string | undefined): string {
  const failed = commits.find(({ state }) => state === 'failed');
  if (failed) {
    const rest = commits.some(({ state }) => state === 'passed')
      ? ' This pull request holds the commits before it.'
      : '';
    return `Needs you: ${inlineCode(failed.sha.slice(0, 12))} still fails.${rest}`;
  }
  if (problem !== undefined) return `Needs you: ${inertMarkdown(problem)}`;
  if (commits.every(({ state }) => state === 'passed')) return 'The probes pass. Review and merge this reland.';
  if (commits.some(({ state }) => state === 'unprobed')) return 'Review this reland: no probe has checked it.';
  if (commits.some(({ state }) => state === 'unclear'))
    return 'Needs you: a probe says nothing. Check the commits by hand.';
  return 'rerail brings the change back commit by commit, and probes each.';
}
