import { createHash } from 'node:crypto';
import { type BytePath, displayText } from '../../files/byte-path.ts';
import { type LocalContent, remoteCommits } from '../../git/capture-state.ts';
import { readObjects } from '../../git/read-objects.ts';
import type { Repository } from '../../git/repository.ts';
import type { RecordedFinding } from '../manifest/manifest.ts';
import type { SecretScanner } from './scanner.ts';
import { kindOfName } from './secret-names.ts';

/** What of a repository's own content may be kept, and what speaks against the rest. */
export interface ScreenedContent {
  content: LocalContent;
  findings: RecordedFinding[];
  /** Blobs that the content does not hold any more. */
  withheld: ReadonlySet<string>;
  /** Paths that hold a credential themselves: the index must not tell them either. */
  named: ReadonlySet<string>;
  /** Commits are among what is withheld, or only stashes. */
  commits: boolean;
  stashes: boolean;
}

/** An object that is not on the remote. Commits and tags have no path. */
interface LocalObject {
  oid: string;
  type: string;
  path: BytePath;
}

/**
 * Looks for credentials in what would be bundled. A blob that is only staged is left out alone; commits hang together, so if one holds a credential none
 * of them is kept, and with them no stash; where only a stash does, no stash is kept.
 */
export async function screenContent(
  repository: Repository,
  content: LocalContent,
  scanner: SecretScanner,
): Promise<ScreenedContent> {
  const published = remoteCommits(repository);
  const [committed, stashed] = await Promise.all([
    objectsBelow(repository, [...content.tips.values()], published),
    objectsBelow(repository, content.stashes, [...published, ...content.tips.values()]),
  ]);
  const staged = content.staged.map(({ oid, path }) => ({ oid, path, type: 'blob' }));
  const [inCommits, inStashes, inStage] = await Promise.all([
    scanObjects(repository, committed, scanner),
    scanObjects(repository, stashed, scanner),
    scanObjects(repository, staged, scanner),
  ]);
  const commits = inCommits.length > 0;
  const stashes = commits || inStashes.length > 0;
  const found = new Set(inStage.map(({ oid }) => oid));
  const gone = [...(commits ? committed : []), ...(stashes ? stashed : [])].map(({ oid }) => oid);
  return {
    content: {
      known: content.known,
      tips: commits ? new Map() : content.tips,
      stashes: stashes ? [] : content.stashes,
      staged: content.staged.filter(({ oid }) => !found.has(oid)),
    },
    findings: [...inCommits, ...inStashes, ...inStage].map(({ finding }) => finding),
    withheld: new Set([...found, ...gone]),
    named: new Set([...inCommits, ...inStashes, ...inStage].flatMap(({ named }) => named ?? [])),
    commits,
    stashes,
  };
}

async function objectsBelow(
  repository: Repository,
  tips: readonly string[],
  not: readonly string[],
): Promise<LocalObject[]> {
  if (tips.length === 0) return [];
  const input = [...new Set(tips), ...not.map((oid) => `^${oid}`), ''].join('\n');
  const listing = await repository.run(['rev-list', '--objects', '--stdin'], input);
  const lines = listing.toString('latin1').split('\n').filter(Boolean);
  if (lines.length === 0) return [];
  const { oidLength } = repository;
  const oids = lines.map((line) => line.slice(0, oidLength));
  const types = await repository.run(['cat-file', '--batch-check=%(objecttype)', '--buffer'], `${oids.join('\n')}\n`);
  const typeOf = types.toString('latin1').split('\n');
  return lines
    .map((line, n) => ({ oid: oids[n] as string, type: typeOf[n] as string, path: line.slice(oidLength + 1) }))
    .filter(({ type }) => type === 'blob' || type === 'commit' || type === 'tag');
}

interface ObjectFinding {
  oid: string;
  /** The path if it is what holds the credential. */
  named: string | undefined;
  finding: RecordedFinding;
}

async function scanObjects(
  repository: Repository,
  objects: readonly LocalObject[],
  scanner: SecretScanner,
): Promise<ObjectFinding[]> {
  const findings: ObjectFinding[] = [];
  if (objects.length === 0) return findings;
  let scan = scanner.stream('');
  let digest = createHash('sha256');
  let size = -1;
  const take = (n: number, bytes: Buffer, last: boolean) => {
    const { oid, path, type } = objects[n] as LocalObject;
    if (size < 0) {
      scan = scanner.stream(path);
      digest = createHash('sha256');
      size = 0;
    }
    scan.take(bytes);
    digest.update(bytes);
    size += bytes.length;
    if (!last) return;
    const byName = scanner.scan('', Buffer.from(path, 'latin1')) ?? kindOfName(path);
    const kind = byName ?? scan.found();
    const shown = path === '' || byName ? `.git (${type} ${oid.slice(0, 12)})` : displayText(path);
    const named = byName === undefined ? undefined : path;
    if (kind !== undefined)
      findings.push({ oid, named, finding: { path: shown, kind, sha256: digest.digest('hex'), size } });
    size = -1;
  };
  await readObjects(
    repository,
    objects.map(({ oid }) => oid),
    take,
    ['blob', 'commit', 'tag'],
  );
  return findings;
}
