import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { type GitChanges, prepareGitRestore } from '../../git/restore-state.ts';
import type { ArchiveReader } from '../archive/archive-reader.ts';
import { readStretches } from '../archive/contents.ts';
import { ownMember, repositoryMemberPath } from '../archive/layout.ts';
import { headerLength } from '../archive/tar.ts';
import type { Manifest, RepositoryMember, RepositoryState } from '../manifest/manifest.ts';
import { GIT_INDEX, STAGE } from './swap.ts';

/** Brings the members of a repository out of the archive and prepares its restore. */
export async function restoreGit(
  root: string,
  work: string,
  { manifest, archive }: { manifest: Manifest; archive: ArchiveReader },
  touched: boolean,
): Promise<GitChanges | undefined> {
  const index = manifest.repositories.findIndex(({ path: folder }) => folder === '');
  const state = manifest.repositories[index];
  if (!state) return undefined;
  const members = await extractMembers(archive, state, index, work);
  const changes = await prepareGitRestore({
    root,
    stage: path.join(work, STAGE),
    scratch: work,
    recorded: { ...state, ...members },
    touched,
  });
  if (changes.index) writeFileSync(path.join(work, GIT_INDEX), changes.index);
  return changes;
}

interface Members {
  refs: Buffer | undefined;
  index: Buffer | undefined;
  bundle: string | undefined;
}

async function extractMembers(
  archive: ArchiveReader,
  { members }: RepositoryState,
  index: number,
  work: string,
): Promise<Members> {
  const small: Record<RepositoryMember, Buffer[]> = { refs: [], index: [], bundle: [] };
  const bundle = path.join(work, 'bundle');
  const fd = members.bundle ? openSync(bundle, 'wx', 0o600) : undefined;
  try {
    const stretches = Object.entries(members)
      .toSorted(([, a], [, b]) => a.at - b.at)
      .map(([name, { at, size, sha256 }]) => {
        const member = repositoryMemberPath(index, name as RepositoryMember);
        const from = at + headerLength(ownMember(member, size));
        const take = (bytes: Buffer) => {
          if (name !== 'bundle') small[name as RepositoryMember].push(Buffer.from(bytes));
          else for (let n = 0; n < bytes.length; ) n += writeSync(fd as number, bytes, n);
        };
        return { from, to: from + size, sha256: Buffer.from(sha256, 'hex'), name: () => member, take };
      });
    await readStretches(archive, stretches);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
  const whole = (name: RepositoryMember) => (members[name] ? Buffer.concat(small[name]) : undefined);
  return { refs: whole('refs'), index: whole('index'), bundle: members.bundle ? bundle : undefined };
}
