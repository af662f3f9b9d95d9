import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileStatOf, readThrough } from '../capture/live-file.ts';
import type { EnginePorts, RestoreRequest } from '../engine.ts';
import { type Manifest, UNCAPTURED } from '../manifest/manifest.ts';
import { tellingValues } from '../secrets/exact-values.ts';
import { knownFilesPath, loadKnownFiles } from '../tree/known-files.ts';
import { scan } from '../tree/scan.ts';
import { recordedScope } from '../tree/scope.ts';
import { Tree } from '../tree/tree.ts';

/** Reads the workspace that a restore finds. */
export class WorkspaceReader {
  readonly #request: RestoreRequest;
  readonly #ports: EnginePorts;
  readonly #known: string;

  constructor(request: RestoreRequest, ports: EnginePorts) {
    this.#request = request;
    this.#ports = ports;
    this.#known = knownFilesPath(ports.folder, request.root);
  }

  /** Whether the workspace probably lacks most of a state: it is empty, or nothing is known of it. */
  get isFarOff(): boolean {
    const { root } = this.#request;
    return !existsSync(root) || readdirSync(root).length === 0 || !existsSync(this.#known);
  }

  /** What is in the scope of a checkpoint: names, stats, and the hashes of files that are as they were known. */
  read({ scope, skipped }: Pick<Manifest, 'scope' | 'skipped'>): Tree {
    const { root, stores, masker } = this.#request;
    // Only a dry run finds nothing there.
    if (!existsSync(root)) return new Tree();
    const own = [this.#ports.folder, ...stores.flatMap(({ folders = [] }) => folders)];
    // What could not be captured was there, and nobody knows what it should be.
    const uncaptured = skipped
      .filter(({ reason }) => UNCAPTURED.includes(reason))
      .map(({ path: at }) => path.join(root, at))
      .filter((at) => path.relative(root, at) !== '');
    const { tree } = scan(root, recordedScope(scope), {
      own: [...own, ...uncaptured],
      secrets: tellingValues(masker),
      known: loadKnownFiles(this.#known)?.tree,
      since: this.#ports.clock.now(),
    });
    return tree;
  }

  hashContents(live: Tree, files: readonly number[]): void {
    for (const j of files) {
      const digest = createHash('sha256');
      // What cannot be read is replaced, as anything else that is not known to be right.
      if (!readThrough(this.#request.root, live.path(j), fileStatOf(live, j), (bytes) => digest.update(bytes)))
        live.setHash(j, digest.digest());
    }
  }
}
