import type { RevertHost } from '../ports/revert-host.ts';
import type { Clone } from './clone.ts';
import { type Pushed, pushBegun, type RevertCommit, readRevertBranch, removeRevertBranch } from './revert-commit.ts';
import { revertBranch } from './revert-message.ts';

/** GitHub takes some 40 MB in one request, in base64. */
const MAX_BYTES = 20_000_000;

/**
 * Lets GitHub make the revert's commit on its own branch, because it signs what it makes. It gives every file mode 100644: undefined if
 * the revert needs another mode, is too large, or comes out different; nothing is left behind then.
 */
export async function commitSigned(
  clone: Clone,
  host: RevertHost,
  sha: string,
  revert: RevertCommit,
  message: string,
): Promise<Pushed | undefined> {
  const there = await readRevertBranch(clone, sha);
  if (there && there.kind !== 'begun') return there;
  const changes = await plainChanges(clone, revert);
  if (!changes) return there ? abandon(clone, sha, there.sha) : undefined;
  const begun = there ?? (await pushBegun(clone, sha, revert.head));
  if (begun.kind === 'refused') return begun;
  const branch = revertBranch(sha);
  try {
    const made = await host.commit({ branch, head: begun.sha, message, ...changes });
    if (await isSame(clone, branch, made, revert.sha)) return { kind: 'pushed', sha: made };
    return abandon(clone, sha, made);
  } catch {
    // It may have been made, though no answer came.
    const after = await readRevertBranch(clone, sha);
    return after?.kind === 'there' ? after : abandon(clone, sha, begun.sha);
  }
}

async function abandon(clone: Clone, sha: string, head: string): Promise<undefined> {
  await removeRevertBranch(clone, sha, head);
  return undefined;
}

async function isSame({ git }: Clone, branch: string, made: string, wanted: string): Promise<boolean> {
  await git.raw(['fetch', '--quiet', '--no-tags', 'origin', `+refs/heads/${branch}:refs/rerail/made`]);
  const treeOf = async (revision: string) => (await git.raw(['rev-parse', '--verify', `${revision}^{tree}`])).trim();
  return (await treeOf(made)) === (await treeOf(wanted));
}

/** What the revert changes, if all that it writes are ordinary files. */
async function plainChanges({ git }: Clone, { head, sha }: RevertCommit) {
  const raw = await git.raw(['diff-tree', '-r', '--no-renames', '--raw', '-z', '--full-index', head, sha]);
  const fields = raw.split('\0');
  const additions: { path: string; content: Buffer }[] = [];
  const deletions: string[] = [];
  let bytes = 0;
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , blob = '', status = ''] = (fields[at] as string).split(' ');
    const path = fields[at + 1] as string;
    if (status.startsWith('D')) {
      deletions.push(path);
      continue;
    }
    if (mode !== '100644') return undefined;
    const content = (await git.binaryCatFile(['blob', blob])) as Buffer;
    bytes += content.length;
    if (bytes > MAX_BYTES) return undefined;
    additions.push({ path, content });
  }
  return { additions, deletions };
}
