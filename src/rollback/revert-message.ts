/** Full shas of the commits that a message says it reverts: git's own sentence, or rerail's trailer. */
export function revertedBy(message: string): string[] {
  const found = message.matchAll(/(?:^|\s)(?:This reverts commit|Rerail-Reverts:)\s+([0-9a-f]{40})\b/gi);
  return [...new Set([...found].map((match) => (match[1] as string).toLowerCase()))];
}

/** Full shas of commits that a message says it brings back, by rerail's trailer. */
export const relandedBy = (message: string): string[] => trailerShas(message, 'Rerail-Relands');

function trailerShas(message: string, name: string): string[] {
  const found = message.matchAll(new RegExp(`^${name}:\\s+([0-9a-f]{40})\\s*$`, 'gim'));
  return [...new Set([...found].map((match) => (match[1] as string).toLowerCase()))];
}

/** What a message says of earlier commits, as a line holds it. */
export function relationsOf(message: string): { reverts?: string[]; relands?: string[] } {
  const [reverts, relands] = [revertedBy(message), relandedBy(message)];
  return { ...(reverts.length > 0 ? { reverts } : {}), ...(relands.length > 0 ? { relands } : {}) };
}

export interface RevertMessageInput {
  sha: string;
  /** All commits that are reverted, newest first, if there is more than one. */
  range?: readonly string[];
  /** First line of the commit that is reverted. */
  subject: string;
  /** One sentence: why. */
  why: string;
  /** Address of the failed run. */
  runUrl: string;
  /** `Name <mail>` for a sign-off; absent: none. */
  signOff?: string;
}

/** Message of the revert's commit. Ends in git's sentence and the trailers by which rerail knows its own reverts. */
export function revertMessage({ sha, range = [sha], subject, why, runUrl, signOff }: RevertMessageInput): string {
  const short = subject.length > 60 ? `${subject.slice(0, 59)}…` : subject;
  const trailers = [
    ...range.map((one) => `Rerail-Reverts: ${one}`),
    ...(signOff === undefined ? [] : [`Signed-off-by: ${signOff}`]),
  ];
  return `${[`Revert "${short}"`, `${why}\n${runUrl}`, range.map((one) => `This reverts commit ${one}.`).join('\n'), trailers.join('\n')].join('\n\n')}\n`;
}

/** The branch that a revert lives on. One name for one commit, so that two controllers meet at it. */
export const revertBranch = (sha: string) => `rerail/revert-${sha.slice(0, 12)}`;

/** The commit that brings a change back: its own words, and the trailers by which rerail knows it. */
export function relandMessage({
  sha,
  message,
  author,
}: {
  sha: string;
  message: string;
  author: { name: string; email: string };
}): string {
  const [subject = '', ...rest] = message.split('\n');
  const body = rest.join('\n').trim();
  const trailers = [`Rerail-Relands: ${sha}`, `Co-authored-by: ${author.name} <${author.email}>`];
  const parts = [`Reland "${subject.slice(0, 60)}"`, ...(body === '' ? [] : [body]), trailers.join('\n')];
  return `${parts.join('\n\n')}\n`;
}

/** The branch that brings a commit back. */
export const relandBranch = (sha: string) => `rerail/reland-${sha.slice(0, 12)}`;

/** The commit that the pull request of a revert is about, by its branch and its marker; undefined if it is not one. */
export function revertedCommitOf(branch: string, body: string): string | undefined {
  const sha = /<!-- rerail:revert=([0-9a-f]{40}) -->/.exec(body)?.[1];
  return sha !== undefined && revertBranch(sha) === branch ? sha : undefined;
}

/** Marks the pull request of a revert. */
export const revertMarker = (sha: string) => `<!-- rerail:revert=${sha} -->`;
