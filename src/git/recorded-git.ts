import type { ObjectFormat } from './index-file.ts';
import { parsePackedRefs, readHead, readRefs } from './refs.ts';
import type { Repository } from './repository.ts';
import { sameIndex } from './restore-index.ts';

/** A repository's state as a checkpoint recorded it. It may come from anywhere. */
export interface RecordedGit {
  objectFormat: ObjectFormat;
  commit: string | null;
  branch: string | null;
  shallow: readonly string[];
  config: readonly (readonly [key: string, value: string])[];
  files: Readonly<Record<string, string>>;
  refs: Buffer | undefined;
  index: Buffer | undefined;
  /** A file. */
  bundle: string | undefined;
  /** The index may speak of content that was kept back because it holds a credential. */
  withheld: boolean;
}

/** Whether what is checked out and staged is as it was. */
export function standsAsRecorded(live: Repository, { branch, commit, index, objectFormat }: RecordedGit): boolean {
  if (live.format !== objectFormat) return false;
  const head = readHead(live, readRefs(live));
  return head.branch === branch && head.commit === commit && (!index || sameIndex(live, index));
}

/** Whether a repository has the recorded commit, refs and index. */
export function isRecorded(live: Repository, recorded: RecordedGit): boolean {
  if (!standsAsRecorded(live, recorded)) return false;
  const refs = readRefs(live);
  const wanted = parsePackedRefs(recorded.refs?.toString('latin1') ?? '');
  return refs.size === wanted.size && [...wanted].every(([name, oid]) => refs.get(name) === oid);
}
