import type { ChangedFile } from '../git-changes.ts';
import type { CommitObject } from '../git-objects.ts';
import type { Urls } from '../urls.ts';
import { nodeId, user } from './user.ts';

const UNSIGNED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** Commits that the API has made: GitHub signs those. */
const SIGNED = new Set<string>();
export const noteSigned = (sha: string): void => void SIGNED.add(sha);
const verificationOf = (sha: string) => (SIGNED.has(sha) ? { ...UNSIGNED, verified: true, reason: 'valid' } : UNSIGNED);

export function gitCommit(commit: CommitObject, urls: Urls) {
  const { sha, tree, parents, author, committer, message } = commit;
  return {
    sha,
    node_id: nodeId('C', sha),
    url: urls.repo(`/git/commits/${sha}`),
    html_url: urls.page(`/commit/${sha}`),
    author,
    committer,
    tree: { sha: tree, url: urls.repo(`/git/trees/${tree}`) },
    message,
    parents: parents.map((parent) => ({
      sha: parent,
      url: urls.repo(`/git/commits/${parent}`),
      html_url: urls.page(`/commit/${parent}`),
    })),
    verification: verificationOf(sha),
  };
}

/** A commit as the API's own resource, with the account that its author's address belongs to. */
export function describeCommit(commit: CommitObject, urls: Urls) {
  const { sha, author, committer, message, tree, parents } = commit;
  const url = urls.repo(`/commits/${sha}`);
  return {
    sha,
    node_id: nodeId('C', sha),
    url,
    html_url: urls.page(`/commit/${sha}`),
    comments_url: `${url}/comments`,
    commit: {
      url: urls.repo(`/git/commits/${sha}`),
      author,
      committer,
      message,
      tree: { sha: tree, url: urls.repo(`/git/trees/${tree}`) },
      comment_count: 0,
      verification: verificationOf(sha),
    },
    author: accountOf(author.email, urls),
    committer: accountOf(committer.email, urls),
    parents: parents.map((parent) => ({
      sha: parent,
      url: urls.repo(`/commits/${parent}`),
      html_url: urls.page(`/commit/${parent}`),
    })),
  };
}

function accountOf(email: string, urls: Urls) {
  const [, login] = /^(?:\d+\+)?([\w.[\]-]+)@users\.noreply\.github\.com$/.exec(email) ?? [];
  return login === undefined ? null : user(login, urls);
}

export function describeFile(file: ChangedFile, commit: string, urls: Urls) {
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: urls.page(`/blob/${commit}/${path}`),
    raw_url: urls.page(`/raw/${commit}/${path}`),
    contents_url: urls.repo(`/contents/${path}?ref=${commit}`),
    ...(file.patch !== undefined && { patch: file.patch }),
    ...(file.previous !== undefined && { previous_filename: file.previous }),
  };
}

export const describeRef = (ref: string, sha: string, type: string, urls: Urls) => ({
  ref,
  node_id: nodeId('REF', ref),
  url: urls.repo(`/git/${ref}`),
  object: { sha, type, url: urls.repo(`/git/${type}s/${sha}`) },
});
