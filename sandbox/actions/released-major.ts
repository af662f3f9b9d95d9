/**
 * The major version that a workflow asked for (`uses: …@v4`), since the real action behaves differently from one to
 * the next. A branch, a commit or a path counts as the newest.
 */
export function releasedMajor(): number {
  const match = /^v(\d+)(\.|$)/.exec(process.env.GITHUB_ACTION_REF ?? '');
  return match ? Number(match[1]) : Number.POSITIVE_INFINITY;
}
