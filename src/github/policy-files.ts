import type { PolicyText } from '../policy/in-force.ts';
import type { GitHubClient } from './client.ts';

/** Larger files are refused unread. Bytes. */
const MAX_BYTES = 1_000_000;
/** Revisions that are looked at for a valid one. */
const MAX_REVISIONS = 10;

/** A policy file in a repository, through the API. */
export interface PolicyFile {
  repository: string;
  /** Relative to the root. */
  path: string;
}

/** The file at a branch or commit. @throws ApiError */
export async function policyAt(
  client: GitHubClient,
  { repository, path }: PolicyFile,
  ref: string,
): Promise<PolicyText> {
  const source = `${ref}:${path}`;
  const place = path.split('/').map(encodeURIComponent).join('/');
  const answer = await client.find<{ size?: unknown; encoding?: unknown; content?: unknown }>(
    `/repos/${repository}/contents/${place}`,
    { ref },
  );
  if (!answer) return { text: null, source };
  const { size, encoding, content } = answer;
  if (typeof size !== 'number' || size > MAX_BYTES || encoding !== 'base64' || typeof content !== 'string') {
    throw new Error(`the API answers to ${path} with something other than a file of at most ${MAX_BYTES} bytes`);
  }
  return { text: Buffer.from(content, 'base64').toString('utf8'), source };
}

/** The earlier revisions of the file, newest first; the one at `ref` is left out. */
export async function* earlierPolicies(
  client: GitHubClient,
  file: PolicyFile,
  ref: string,
): AsyncGenerator<PolicyText> {
  const query = { path: file.path, sha: ref, per_page: MAX_REVISIONS };
  const commits = await client.get<unknown>(`/repos/${file.repository}/commits`, query);
  const shas = Array.isArray(commits) ? commits.map((commit) => String((commit as { sha?: unknown }).sha)) : [];
  for (const sha of shas.slice(1, MAX_REVISIONS)) {
    if (/^[0-9a-f]{40,64}$/.test(sha)) yield policyAt(client, file, sha);
  }
}
