import type { CaptureRequest, EnginePorts } from '../engine.ts';
import { markOf } from '../secrets/exact-values.ts';
import { type Threads, WORTH_FILES } from '../threads/pool.ts';
import { pairTrees } from '../tree/compare.ts';
import { type KnownFiles, knownFilesPath, loadKnownFiles, screenOf } from '../tree/known-files.ts';
import { type Scan, scan } from '../tree/scan.ts';
import { scopeKey, scopeOf } from '../tree/scope.ts';
import { Sources } from '../tree/sources.ts';
import { type Base, findBase, isSameState } from './base.ts';
import { FilePacker } from './files.ts';
import { fingerprintOf, NestedRepositories } from './nested-repositories.ts';
import { WorkspaceRepository } from './repositories.ts';

/** The workspace as it was found, and what it is compared with. */
export interface Survey {
  scanned: Scan;
  repository: WorkspaceRepository | undefined;
  nested: NestedRepositories;
  /** Fingerprint of the repositories. */
  git: string;
  known: KnownFiles | undefined;
  base: Base | undefined;
  /** Of the secrets that were looked for. */
  mark: string;
  /** Whether nothing differs from the base. Contents must be known by then. */
  isSame: () => boolean;
  files: FilePacker;
}

export interface SurveyRequest {
  request: CaptureRequest;
  ports: EnginePorts;
  scratch: string;
  /** What no path may hold. */
  secrets: readonly string[] | undefined;
  /** Started as soon as it is clear that there will be much to read. */
  threads: Threads;
  /** Called now and then; throws where the capture has to stop. */
  check: () => void;
  /** Ends whatever git is doing then. */
  signal: AbortSignal;
}

/** Looks at the workspace without reading a file of it. */
export async function survey(about: SurveyRequest): Promise<Survey> {
  const { request, ports, scratch, secrets, threads, check, signal } = about;
  const { root, full = false, store } = request;
  const own = [ports.folder, ...(store.folders ?? [])];
  const known = loadKnownFiles(knownFilesPath(ports.folder, root));
  const marking = markOf(secrets ?? [], known?.head.looked);
  const repository = WorkspaceRepository.open(root, { scratch, all: full, signal });
  const operations = repository?.underWay ?? [];
  if (operations.length > 0) {
    ports.log.warning(
      `The checkpoint does not hold git's operation under way (${operations.join(', ')}). Finish or abort it before you rely on the checkpoint.`,
    );
  }
  // Before anything of it is read: what changes meanwhile will show.
  const fingerprint = repository?.fingerprint;
  const kept = full ? undefined : repository;
  // If all files will have to be read, threads start meanwhile.
  const readsAll = full || (!known && request.parent === undefined);
  let files = 0;
  const count = () => {
    files++;
    if (files === WORTH_FILES) threads.expect({ files });
  };
  const scanned = scan(root, scopeOf(request), {
    own,
    ...(secrets ? { secrets, screen: screenOf(known) } : {}),
    known: known?.tree,
    since: ports.clock.now(),
    found: readsAll ? count : undefined,
  });
  const nested = new NestedRepositories(root, scanned.repositories, { scratch, all: full, signal });
  const git = fingerprintOf(fingerprint, nested.fingerprint);
  const mark = await marking;
  const base = full ? undefined : await findBase(request, known, scratch, mark, ports);
  const pairs = base && base.tree === known?.tree ? scanned.pairs : pairTrees(scanned.tree, base?.tree);
  const packer = new FilePacker({
    root,
    tree: scanned.tree,
    sources: new Sources(Math.max(1, scanned.tree.count), repository?.oidBytes),
    base,
    pairs,
    repository: kept,
    sameRepository: isSameRepository(base, git),
    check,
  });
  const isSame = () => base !== undefined && isSameState(scanned.tree, base.tree, pairs);
  return { scanned, repository, nested, git, known, base, mark, isSame, files: packer };
}

/** Whether what the repositories hold was seen already, and judged by all that is known now. */
export const isSameRepository = (base: Base | undefined, git: string) => base?.git === git && base.looked;

/** Whether the base can serve as the new checkpoint if nothing differs from it. */
export function canReuse({ known, base, git }: Survey, request: CaptureRequest): boolean {
  const { identity, parent, full } = request;
  return (
    !full &&
    identity.name === undefined &&
    base?.id !== undefined &&
    base.id === parent &&
    base.whole &&
    known?.head.checkpoint === parent &&
    base.git === git &&
    known.head.clean === identity.clean &&
    known.head.scope === scopeKey(request)
  );
}
