import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { displayText, exactText } from '../../files/byte-path.ts';
import { gitFingerprint } from '../../git/capture-state.ts';
import { Repository } from '../../git/repository.ts';
import type { Skipped } from '../engine.ts';
import type { RecordedFinding } from '../manifest/manifest.ts';
import type { SecretScanner } from '../secrets/scanner.ts';
import type { Scan } from '../tree/scan.ts';
import type { Tree } from '../tree/tree.ts';
import { KeptBundle } from './kept-bundle.ts';
import { type CapturedRepository, type RepositoryOptions, WorkspaceRepository } from './repositories.ts';

/** Where git keeps the repositories of submodules. */
const MODULES = '.git/modules/';

/**
 * Repositories below the workspace's own. One with a `.git` folder is kept with all its commits, since nobody knows where it could be had again; a submodule has
 * its repository in the workspace's own, so only if that is, its commit and what is staged are kept, unless all is to be kept.
 */
export class NestedRepositories {
  readonly skipped: Skipped[] = [];
  readonly fingerprint: string;
  readonly #root: string;
  readonly #own = new Map<string, WorkspaceRepository>();

  constructor(
    root: string,
    found: Scan['repositories'],
    { scratch, all, signal }: Pick<RepositoryOptions, 'scratch' | 'all' | 'signal'>,
  ) {
    this.#root = root;
    const fingerprints: string[] = [];
    for (const [n, { path: folder, gitFile }] of found.entries()) {
      const name = displayText(folder);
      const work = path.join(scratch, `nested-${n}`);
      const repository = Repository.open(path.join(root, name), path.join(work, 'look'));
      if (!repository?.hasHead || exactText(folder) === undefined) {
        this.skipped.push({ path: `${name}/.git`, reason: 'repository-unreadable' });
        continue;
      }
      fingerprints.push(`${name} ${gitFingerprint(repository)}`);
      const link = path.relative(root, repository.gitDir).replaceAll(path.sep, '/');
      // A linked worktree's repository is elsewhere and does not belong to the workspace.
      if (gitFile && !link.startsWith(MODULES)) continue;
      mkdirSync(work, { recursive: true });
      const kept = gitFile && !all ? { all: false, link } : { all: true };
      const own = WorkspaceRepository.open(root, { scratch: work, folder, signal, ...kept });
      this.#own.set(name, own as WorkspaceRepository);
    }
    this.fingerprint = joinFingerprints(fingerprints);
  }

  /**
   * As for one. One whose history holds credentials is left out as a whole.
   * @param folder the engine's own, where bundles are kept; undefined if none may be kept there in clear, since checkpoints are sealed
   * @param mark of the values that are looked for
   */
  async prepare(
    scanner: SecretScanner | undefined,
    folder: string | undefined,
    mark: string,
  ): Promise<RecordedFinding[]> {
    const findings: RecordedFinding[] = [];
    for (const [name, repository] of this.#own) {
      try {
        const kept = folder === undefined ? undefined : new KeptBundle(folder, path.join(this.#root, name));
        const found = await repository.prepare(scanner, kept && { kept, mark });
        findings.push(...found.map((finding) => ({ ...finding, path: `${name}/${finding.path}` })));
      } catch (error) {
        if (!(error instanceof RefusedError) || error.reason !== 'secrets-found') throw error;
        this.#own.delete(name);
        this.skipped.push({ path: `${name}/.git`, reason: 'repository-secrets' });
      }
    }
    return findings;
  }

  capture(tree: Tree): CapturedRepository[] {
    return [...this.#own.values()].map((repository) => repository.capture(tree));
  }
}

/** Of all repositories of a workspace. */
export const fingerprintOf = (own: string | undefined, nested: string): string =>
  [own ?? 'none', nested].filter(Boolean).join('+');

/** As it is captured for repositories of which only the folders are known. */
export function nestedFingerprint(root: string, folders: readonly string[], scratch: string): string {
  return joinFingerprints(
    folders.flatMap((folder, n) => {
      const repository = Repository.open(path.join(root, folder), path.join(scratch, `nested-${n}`));
      return repository?.hasHead ? [`${folder} ${gitFingerprint(repository)}`] : [];
    }),
  );
}

const joinFingerprints = (all: readonly string[]): string =>
  all.length === 0 ? '' : hash('sha256', all.toSorted().join('\0'), 'hex');
