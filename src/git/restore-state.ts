import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../errors.ts';
import { STATE_FILES } from './capture-state.ts';
import { isHarmless, readReducedConfig, serializeConfig } from './config.ts';
import type { ObjectFormat } from './index-file.ts';
import { EXCLUDE_FILE, excludeOwn } from './own-exclude.ts';
import { objectTypes } from './read-objects.ts';
import { isPackedRefs, isSafeRefName, parsePackedRefs, type Refs, readHead, readRefs, serializeRefs } from './refs.ts';
import { Repository, readIfThere } from './repository.ts';
import { presentIndex, sameIndex } from './restore-index.ts';

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

/** Changes below the workspace, in the terms of a swap; what is to be put in place lies in the stage. */
export interface GitChanges {
  places: string[];
  takes: string[];
  /** Content for the index, to be finished after the swap. */
  index: Buffer | undefined;
  /** The folder whose `.git` has the blobs. */
  home: string;
}

export interface GitRestoreRequest {
  root: string;
  stage: string;
  scratch: string;
  recorded: RecordedGit;
  /** Tracked files were touched, so that what the index knows about them is out of date. */
  touched: boolean;
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
  // A linked worktree's repository lies elsewhere and belongs to others too.
  if (live && !dotGit?.isDirectory()) return { places: [], takes: [], index: undefined, home: root };
  return live ? changeRepository(request, live) : makeRepository(request);
}

/**
 * Makes a repository of which nothing is there yet, below `stage`, complete but for the files: for one inside of the workspace, whose objects are all in its bundle.
 * @throws as `prepareGitRestore`
 */
export async function makeNestedRepository(request: Omit<GitRestoreRequest, 'root' | 'touched'>): Promise<void> {
  checkRecorded(request.recorded);
  const { index } = await makeRepository(request);
  if (index) writeFileSync(path.join(request.stage, '.git', 'index'), index);
}

/** Whether a repository has the recorded commit, refs and index. */
export function isRecorded(live: Repository, { branch, commit, refs, index, objectFormat }: RecordedGit): boolean {
  if (live.format !== objectFormat) return false;
  const liveRefs = readRefs(live);
  const head = readHead(live, liveRefs);
  const wanted = parsePackedRefs(refs?.toString('latin1') ?? '');
  const sameRefs = liveRefs.size === wanted.size && [...wanted].every(([name, oid]) => liveRefs.get(name) === oid);
  return head.branch === branch && head.commit === commit && sameRefs && (!index || sameIndex(live, index));
}

/** Nothing that is no plain ref name, config key or state file gets through. */
function checkRecorded({ branch, config, files }: RecordedGit): void {
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
}: Omit<GitRestoreRequest, 'root' | 'touched'>): Promise<GitChanges> {
  const dotGit = path.join(stage, '.git');
  for (const folder of ['objects', 'refs/heads', 'refs/tags', 'info']) {
    mkdirSync(path.join(dotGit, folder), { recursive: true });
  }
  writeFileSync(path.join(dotGit, 'HEAD'), headText(recorded));
  const core: [string, string][] = [
    ['core.repositoryformatversion', recorded.objectFormat === 'sha1' ? '0' : '1'],
    ['core.bare', 'false'],
    ...(recorded.objectFormat === 'sha1' ? [] : [['extensions.objectformat', 'sha256'] as [string, string]]),
  ];
  writeFileSync(path.join(dotGit, 'config'), serializeConfig([...core, ...recorded.config]));
  if (recorded.shallow.length > 0) writeFileSync(path.join(dotGit, 'shallow'), `${recorded.shallow.join('\n')}\n`);
  const repository = Repository.open(stage, path.join(scratch, 'made')) as Repository;
  const refs = await importObjects(repository, recorded);
  writeFileSync(path.join(dotGit, 'packed-refs'), serializeRefs(refs), 'latin1');
  const files = { [EXCLUDE_FILE]: '', ...recorded.files };
  for (const [name, text] of Object.entries(files)) stageFile(stage, name, stateText(name, text));
  return { places: ['.git'], takes: [], index: await presentIndex(repository, recorded), home: stage };
}

async function changeRepository(
  { root, stage, recorded, touched }: GitRestoreRequest,
  live: Repository,
): Promise<GitChanges> {
  if (live.format !== recorded.objectFormat) {
    throw new RefusedError(
      'git-format-differs',
      `Checkpoint refused: it is of a ${recorded.objectFormat} repository, and this is a ${live.format} one.`,
    );
  }
  const [wanted, config] = await Promise.all([importObjects(live, recorded), readReducedConfig(live)]);
  const changes: GitChanges = { places: [], takes: [], index: undefined, home: root };
  const place = (name: string, text: string) => {
    stageFile(stage, name, text);
    changes.places.push(`.git/${name}`);
  };
  const liveRefs = readRefs(live);
  const head = readHead(live, liveRefs);
  if (head.branch !== recorded.branch || (recorded.branch === null && head.commit !== recorded.commit)) {
    place('HEAD', headText(recorded));
  }
  changeRefs(liveRefs, wanted, { root, stage, changes, place });
  for (const name of STATE_FILES) changeStateFile(live, name, recorded, { root, changes, place });
  const lacking = lackingConfig(recorded.config, config);
  const text = readIfThere(path.join(live.gitDir, 'config')) ?? '';
  if (lacking.length > 0) place('config', `${text}\n${serializeConfig(lacking)}`);
  for (const lock of ['index.lock', 'HEAD.lock', 'config.lock', 'packed-refs.lock']) {
    if (existsSync(path.join(live.gitDir, lock))) changes.takes.push(`.git/${lock}`);
  }
  const index = await presentIndex(live, recorded);
  if (index && (touched || !sameIndex(live, index))) {
    changes.index = index;
    if (existsSync(path.join(live.gitDir, 'index'))) changes.takes.push('.git/index');
  }
  return changes;
}

/** What the configuration here lacks of the recorded one: branches and remotes that are gone, whether the checkout is sparse, and how lines end. */
function lackingConfig(recorded: RecordedGit['config'], live: RecordedGit['config']): [string, string][] {
  const valueIn = (config: RecordedGit['config'], key: string) => config.findLast(([name]) => name === key)?.[1];
  const sparse = ['core.sparsecheckout', 'core.sparsecheckoutcone'].flatMap((key): [string, string][] => {
    const then = valueIn(recorded, key) ?? 'false';
    return then === (valueIn(live, key) ?? 'false') ? [] : [[key, then]];
  });
  // Where none is set, the machine's configuration decides.
  const lines = ['core.autocrlf', 'core.eol'].flatMap((key): [string, string][] => {
    const then = valueIn(recorded, key);
    return then === undefined || then === valueIn(live, key) ? [] : [[key, then]];
  });
  const gone = recorded.filter(([key]) => /^(?:branch|remote)\./.test(key) && !live.some(([name]) => name === key));
  return [...sparse, ...lines, ...gone.map(([key, value]): [string, string] => [key, value])];
}

interface Staging {
  root: string;
  stage: string;
  changes: GitChanges;
  place: (name: string, text: string) => void;
}

/** Branches, tags and the stash become the recorded ones; all other refs stay. What was there goes to quarantine as files. */
function changeRefs(liveRefs: Refs, wanted: Refs, staging: Staging): void {
  const isKept = (name: string) => /^refs\/(?:heads\/|tags\/|stash$)/.test(name);
  const keptNow = [...liveRefs].filter(([name]) => isKept(name));
  const keptThen = [...wanted].filter(([name]) => isKept(name));
  const isSame = keptNow.length === keptThen.length && keptThen.every(([name, oid]) => liveRefs.get(name) === oid);
  const dotGit = path.join(staging.root, '.git');
  // Refs may lie behind a link; git follows it.
  const hasFolder = statSync(path.join(dotGit, 'refs'), { throwIfNoEntry: false })?.isDirectory();
  if (isSame && hasFolder && isPackedRefs(readIfThere(path.join(dotGit, 'packed-refs')) ?? '')) return;
  const others = [...liveRefs].filter(([name]) => !isKept(name));
  staging.place('packed-refs', serializeRefs(new Map([...others, ...keptThen])));
  for (const folder of ['refs/heads', 'refs/tags']) {
    mkdirSync(path.join(staging.stage, '.git', folder), { recursive: true });
    staging.changes.places.push(`.git/${folder}`);
  }
  if (existsSync(path.join(staging.root, '.git/refs/stash'))) staging.changes.takes.push('.git/refs/stash');
}

function changeStateFile(
  live: Repository,
  name: string,
  { files }: RecordedGit,
  { root, changes, place }: Pick<Staging, 'root' | 'changes' | 'place'>,
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

/** Links elsewhere are none. */
const isFolder = (name: string) => lstatSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

const stateText = (name: string, text: string) => (name === EXCLUDE_FILE ? excludeOwn(text) : text);

function stageFile(stage: string, name: string, text: string): void {
  const file = path.join(stage, '.git', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text, 'latin1');
}

const headText = ({ branch, commit }: RecordedGit) => (branch === null ? `${commit}\n` : `ref: ${branch}\n`);

/**
 * Takes in the recorded objects, and sees to it that the commit is here. Returns the recorded refs whose object is here; a shallow clone lacks some.
 * @throws RefusedError `git-commit-missing`, `git-bundle-invalid`
 */
async function importObjects(repository: Repository, { bundle, commit, refs }: RecordedGit): Promise<Refs> {
  if (bundle !== undefined) await repository.index(bundle, packOffset(bundle));
  const recorded = [...parsePackedRefs(refs?.toString('latin1') ?? '')];
  const oids = recorded.map(([, oid]) => oid);
  const types = await objectTypes(repository, commit === null ? oids : [...oids, commit]);
  if (commit === null || types.at(-1) === 'commit') return new Map(recorded.filter((_, n) => types[n] !== 'missing'));
  throw new RefusedError(
    'git-commit-missing',
    `Checkpoint refused: the repository here lacks the commit ${commit}. Fetch it, or use a checkpoint made with --full.`,
  );
}

const MAX_BUNDLE_HEADER = 64 * 1024 * 1024;

/** Where the pack begins in a bundle: after an empty line. */
function packOffset(bundle: string): number {
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
