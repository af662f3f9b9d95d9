import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { compareGit, type GitChangeReport } from '../../git/changes.ts';
import { Repository } from '../../git/repository.ts';
import { type GitChanges, prepareGitRestore } from '../../git/restore-state.ts';
import { byteRangesOf } from '../archive/contents.ts';
import { ownMember, repositoryMemberPath } from '../archive/layout.ts';
import { headerLength } from '../archive/tar.ts';
import type { Copies } from '../copies.ts';
import type { Manifest, RecordedMember, RepositoryMember, RepositoryState } from '../manifest/manifest.ts';
import { GIT_INDEX, STAGE } from './swap.ts';

export interface GitRestore {
  root: string;
  work: string;
  id: string;
  manifest: Manifest;
  copies: Copies;
  /** Tracked files may be touched. */
  touched: boolean;
}

/**
 * Brings the members of the workspace's repository out of the archive. Returns what prepares its restore then: undefined if the checkpoint has none.
 */
export async function restoreGit({
  root,
  work,
  id,
  manifest,
  copies,
  touched,
}: GitRestore): Promise<(() => Promise<GitChanges>) | undefined> {
  const index = manifest.repositories.findIndex(({ path: folder }) => folder === '');
  const state = manifest.repositories[index];
  if (!state) return undefined;
  const members = await extractMembers(copies, id, state, index, work);
  return async () => {
    const changes = await prepareGitRestore({
      root,
      stage: path.join(work, STAGE),
      scratch: work,
      recorded: { ...state, ...members, withheld: manifest.findings.length > 0 },
      touched,
      takenAt: Date.parse(manifest.createdAt),
    });
    if (changes.index) writeFileSync(path.join(work, GIT_INDEX), changes.index);
    return changes;
  };
}

interface Members {
  refs: Buffer | undefined;
  index: Buffer | undefined;
  bundle: string | undefined;
}

/** What a restore would do to the workspace's repository; undefined if the checkpoint or the workspace has none. */
export async function compareWithGit(
  root: string,
  scratch: string,
  { id, manifest, copies }: Pick<GitRestore, 'id' | 'manifest' | 'copies'>,
): Promise<GitChangeReport | undefined> {
  const index = manifest.repositories.findIndex(({ path: folder }) => folder === '');
  const state = manifest.repositories[index];
  const live = state && Repository.open(root, path.join(scratch, 'compared'));
  if (!state || !live) return undefined;
  const { bundle, ...members } = state.members;
  const small = await extractMembers(copies, id, { ...state, members }, index, scratch);
  return compareGit(live, { ...state, ...small, withheld: manifest.findings.length > 0 });
}

/** @param work where a bundle goes */
export async function extractMembers(
  copies: Copies,
  id: string,
  { members }: RepositoryState,
  index: number,
  work: string,
): Promise<Members> {
  const small: Record<RepositoryMember, Buffer[]> = { refs: [], index: [], bundle: [] };
  const bundle = path.join(work, 'bundle');
  const fd = members.bundle ? openSync(bundle, 'wx', 0o600) : -1;
  const take = (name: RepositoryMember) => (bytes: Buffer, position: number) => {
    // A second copy of the archive begins again.
    if (name !== 'bundle') small[name] = [...(position === 0 ? [] : small[name]), Buffer.from(bytes)];
    else for (let n = 0; n < bytes.length; ) n += writeSync(fd, bytes, n, bytes.length - n, position + n);
  };
  try {
    const ranges = (Object.entries(members) as [RepositoryMember, RecordedMember][])
      .toSorted(([, a], [, b]) => a.at - b.at)
      .map(([name, { at, size, sha256 }]) => {
        const member = repositoryMemberPath(index, name);
        const from = at + headerLength(ownMember(member, size));
        return { from, to: from + size, sha256: Buffer.from(sha256, 'hex'), name: member, take: take(name) };
      });
    await copies.read(id, () => byteRangesOf(ranges));
  } finally {
    if (fd >= 0) closeSync(fd);
  }
  const whole = (name: RepositoryMember) => (members[name] ? Buffer.concat(small[name]) : undefined);
  return { refs: whole('refs'), index: whole('index'), bundle: members.bundle ? bundle : undefined };
}
