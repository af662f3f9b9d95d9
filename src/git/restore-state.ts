import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messageOf, RefusedError } from '../errors.ts';
import { STASH, STATE_FILES } from './capture-state.ts';
import { compareGit, type GitChangeReport } from './changes.ts';
import { isHarmless } from './config.ts';
import { HEAD_LOG, logDetached } from './head-log.ts';
import { findLeftovers } from './leftovers.ts';
import { EXCLUDE_FILE, excludeOwn } from './own-exclude.ts';
import { objectTypes } from './read-objects.ts';
import { type RecordedGit, standsAsRecorded } from './recorded-git.ts';
import { isSafeRefName, parsePackedRefs, type Refs, readHead, readRefs, serializeRefs } from './refs.ts';
import { Repository, readIfThere } from './repository.ts';
import { newConfig, stageConfig } from './restore-config.ts';
import { checkIndex, presentIndex, sameIndex } from './restore-index.ts';
import { changeRefs } from './restore-refs.ts';

/** Changes below the workspace, in the terms of a swap; the new content is in the stage. */
export interface GitChanges {
  places: string[];
  takes: string[];
  /** Content for the index, to be finished after the swap. */
  index: Buffer | undefined;
  /** The folder whose `.git` has the blobs. */
  home: string;
  /** The repository is not what was recorded, and is left so. */
  left?: boolean;
  /** What changes, for people; absent for a repository that is made. */
  report?: GitChangeReport;
}

export interface GitRestoreRequest {
  root: string;
  stage: string;
  scratch: string;
  recorded: RecordedGit;
  /** Tracked files were touched, so that what the index knows about them is out of date. */
  touched: boolean;
  /** When the checkpoint was taken, in milliseconds since the epoch. */
  takenAt: number;
}

/**
 * Prepares to make the workspace's repository what it was: imports objects (which takes nothing away) and stages the files that differ.
 * @throws RefusedError `git-commit-missing`, `git-bundle-invalid`, `git-format-differs`
 */
export async function prepareGitRestore(request: GitRestoreRequest): Promise<GitChanges> {
  const { root, recorded, scratch } = request;
  checkRecorded(recorded);
  const dotGit = lstatSync(path.join(root, '.git'), { throwIfNoEntry: false });
  const live = Repository.open(root, path.join(scratch, 'live'));
  // A linked worktree's repository is elsewhere and belongs to others too.
  if (live && !dotGit?.isDirectory()) {
    return { places: [], takes: [], index: undefined, home: root, left: !standsAsRecorded(live, recorded) };
  }
  return live ? changeRepository(request, live) : makeRepository(request);
}

/**
 * Makes a repository of which nothing is there yet, below `stage`, complete but for the files: for one inside of the workspace, whose objects are all in its bundle.
 * @throws as `prepareGitRestore`
 */
export async function makeNestedRepository(
  request: Omit<GitRestoreRequest, 'root' | 'touched' | 'takenAt'>,
): Promise<void> {
  checkRecorded(request.recorded);
  const { index } = await makeRepository(request);
  if (index) writeFileSync(path.join(request.stage, '.git', 'index'), index);
}

/**
 * Takes in what was staged in a submodule whose repository is here, at the recorded commit. Returns its index if it is another one here.
 * @throws as `prepareGitRestore`
 */
export async function moduleIndex(live: Repository, recorded: RecordedGit): Promise<Buffer | undefined> {
  checkRecorded(recorded);
  if (live.format !== recorded.objectFormat) throw formatDiffers(live, recorded);
  await importObjects(live, recorded);
  const index = await presentIndex(live, recorded);
  return index && !sameIndex(live, index) ? index : undefined;
}

/** Nothing that is no plain ref name, config key or state file gets through. */
function checkRecorded({ branch, config, files, index, objectFormat }: RecordedGit): void {
  if (index) checkIndex(index, objectFormat);
  const bad =
    (branch !== null && !isSafeRefName(branch) && 'branch') ||
    config.find(([key, value]) => !isHarmless(key, value))?.[0] ||
    Object.keys(files).find((name) => !STATE_FILES.includes(name));
  if (bad)
    throw new RefusedError(
      'git-state-refused',
      `Checkpoint refused: git's ${JSON.stringify(bad)} is not restored. Use another copy.`,
    );
}

async function makeRepository({
  stage,
  scratch,
  recorded,
}: Omit<GitRestoreRequest, 'root' | 'touched' | 'takenAt'>): Promise<GitChanges> {
  const dotGit = path.join(stage, '.git');
  for (const folder of ['objects', 'refs/heads', 'refs/tags', 'info']) {
    mkdirSync(path.join(dotGit, folder), { recursive: true });
  }
  writeFileSync(path.join(dotGit, 'HEAD'), headText(recorded));
  writeFileSync(path.join(dotGit, 'config'), newConfig(recorded));
  if (recorded.shallow.length > 0) writeFileSync(path.join(dotGit, 'shallow'), `${recorded.shallow.join('\n')}\n`);
  const repository = Repository.open(stage, path.join(scratch, 'made')) as Repository;
  const refs = await importObjects(repository, recorded);
  writeFileSync(path.join(dotGit, 'packed-refs'), serializeRefs(refs), 'latin1');
  const files: Record<string, string> = { [EXCLUDE_FILE]: '', ...recorded.files };
  if (recorded.branch === null && recorded.commit !== null) files[HEAD_LOG] = detachedLog(recorded, refs);
  for (const [name, text] of Object.entries(files)) stageFile(stage, name, stateText(name, text));
  return { places: ['.git'], takes: [], index: await presentIndex(repository, recorded), home: stage };
}

async function changeRepository(
  { root, stage, recorded, touched, takenAt }: GitRestoreRequest,
  live: Repository,
): Promise<GitChanges> {
  if (live.format !== recorded.objectFormat) throw formatDiffers(live, recorded);
  const [wanted, config] = await Promise.all([
    importObjects(live, recorded),
    stageConfig(live, recorded, path.join(stage, '.git')),
  ]);
  const report = compareGit(live, recorded);
  const changes: GitChanges = { places: [], takes: [], index: undefined, home: root, report };
  const place = (name: string, text: string) => {
    stageFile(stage, name, text);
    changes.places.push(`.git/${name}`);
  };
  const liveRefs = readRefs(live);
  const head = readHead(live, liveRefs);
  if (head.branch !== recorded.branch || (recorded.branch === null && head.commit !== recorded.commit)) {
    place('HEAD', headText(recorded));
    if (recorded.branch === null && canLog(root)) place(HEAD_LOG, detachedLog(recorded, liveRefs, live));
  }
  const refs = changeRefs(path.join(root, '.git'), liveRefs, wanted);
  if (refs !== undefined) {
    place('packed-refs', refs);
    for (const folder of ['refs/heads', 'refs/tags']) {
      mkdirSync(path.join(stage, '.git', folder), { recursive: true });
      changes.places.push(`.git/${folder}`);
    }
  }
  const loose = refs !== undefined && existsSync(path.join(root, '.git', STASH)) ? [STASH] : [];
  changes.takes.push(...new Set([...findLeftovers(live, takenAt), ...loose].map((name) => `.git/${name}`)));
  for (const name of STATE_FILES) changeStateFile(live, name, recorded, { root, changes, place });
  changes.places.push(...config.map((name) => `.git/${name}`));
  const index = await presentIndex(live, recorded);
  if (index && (touched || !sameIndex(live, index))) changes.index = index;
  if ((changes.index || !index) && existsSync(path.join(live.gitDir, 'index'))) changes.takes.push('.git/index');
  return changes;
}

const formatDiffers = (live: Repository, recorded: RecordedGit) =>
  new RefusedError(
    'git-format-differs',
    `Checkpoint refused: it is of a ${recorded.objectFormat} repository, and this is a ${live.format} one.`,
  );

function changeStateFile(
  live: Repository,
  name: string,
  { files }: RecordedGit,
  { root, changes, place }: { root: string; changes: GitChanges; place: (name: string, text: string) => void },
): void {
  const now = readIfThere(path.join(live.gitDir, name), 1024 * 1024);
  const recorded = files[name];
  const then = recorded === undefined ? undefined : stateText(name, recorded);
  if (now === then) return;
  if (name === EXCLUDE_FILE && (then === undefined || !isFolder(path.join(root, '.git', 'info')))) return;
  if (then === undefined) changes.takes.push(`.git/${name}`);
  else {
    mkdirSync(path.dirname(path.join(root, '.git', name)), { recursive: true });
    place(name, then);
  }
}

/** A link to a folder elsewhere does not count. */
const isFolder = (name: string) => lstatSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

const stateText = (name: string, text: string) => (name === EXCLUDE_FILE ? excludeOwn(text) : text);

function stageFile(stage: string, name: string, text: string): void {
  const file = path.join(stage, '.git', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, 'latin1');
}

/** If the log would be elsewhere, it is left alone. */
function canLog(root: string): boolean {
  const logs = lstatSync(path.join(root, '.git', 'logs'), { throwIfNoEntry: false });
  return logs === undefined || logs.isDirectory();
}

function detachedLog({ commit }: RecordedGit, refs: Refs, live?: Repository): string {
  const head = live && readHead(live, refs);
  const from = head?.branch?.replace('refs/heads/', '') ?? head?.commit ?? (commit as string);
  return logDetached(live, { from, commit: commit as string, refs, now: Math.floor(Date.now() / 1000) });
}

const headText = ({ branch, commit }: RecordedGit) => (branch === null ? `${commit}\n` : `ref: ${branch}\n`);

/**
 * Takes in the recorded objects, and sees to it that the commit is here. Returns the recorded refs whose object is here; a shallow clone lacks some.
 * @throws RefusedError `git-commit-missing`, `git-bundle-invalid`
 */
async function importObjects(repository: Repository, { bundle, commit, refs }: RecordedGit): Promise<Refs> {
  if (bundle !== undefined) await importBundle(repository, bundle);
  const recorded = [...parsePackedRefs(refs?.toString('latin1') ?? '')];
  const oids = recorded.map(([, oid]) => oid);
  const types = await objectTypes(repository, commit === null ? oids : [...oids, commit]);
  if (commit === null || types.at(-1) === 'commit') return new Map(recorded.filter((_, n) => types[n] !== 'missing'));
  throw new RefusedError(
    'git-commit-missing',
    `Checkpoint refused: the repository here lacks the commit ${commit}. Fetch it, or use a checkpoint made with --full.`,
  );
}

async function importBundle(repository: Repository, bundle: string): Promise<void> {
  try {
    await repository.index(bundle, packOffset(bundle));
  } catch (error) {
    if (!(error instanceof RefusedError) || error.reason !== 'git-failed') throw error;
    throw new RefusedError(
      'git-bundle-invalid',
      `Checkpoint refused: git cannot take in its bundle (${messageOf(error)}). Use another copy.`,
    );
  }
}

const MAX_BUNDLE_HEADER = 64 * 1024 * 1024;

/** Where the pack begins in a bundle: after an empty line. */
export function packOffset(bundle: string): number {
  const fd = openSync(bundle, 'r');
  try {
    const head = Buffer.alloc(Math.min(lstatSync(bundle).size, MAX_BUNDLE_HEADER));
    readSync(fd, head, 0, head.length, 0);
    const end = head.indexOf('\n\nPACK');
    if (end >= 0 && head.toString('latin1', 0, 2) === '# ') return end + 2;
    throw new RefusedError('git-bundle-invalid', 'Checkpoint refused: its git bundle holds no pack. Use another copy.');
  } finally {
    closeSync(fd);
  }
}
