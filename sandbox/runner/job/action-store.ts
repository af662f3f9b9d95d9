import { cp, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ActionManifest, readActionManifest } from '../workflow/action-manifest.ts';

/** An action found and read. */
export interface ResolvedAction {
  folder: string;
  manifest: ActionManifest;
  /** As `uses:` names it. */
  uses: string;
  /** From the workspace (`./…`): its `pre` never runs. */
  local: boolean;
  /** `owner/name` and ref of the repository it comes from; undefined for local ones. */
  repository?: string;
  ref?: string;
}

export interface ActionSources {
  /** Folders of the actions there are, by `owner/name` in lower case. */
  provided: ReadonlyMap<string, string>;
  /** What `./` means where the repository holds no action at its root. */
  self: () => Promise<string | undefined>;
  /** The repository the workflow comes from, for `$/…`: name, commit, and its files in a folder. */
  repository: string;
  sha: string;
  checkout: (folder: string) => Promise<void>;
}

/** Finds the actions that steps use. One per job: actions are brought onto its machine. */
export class ActionStore {
  readonly #sources: ActionSources;
  readonly #actions: string;
  readonly #workspace: string;
  readonly #resolved = new Map<string, Promise<ResolvedAction>>();

  constructor(sources: ActionSources, machine: { actions: string; workspace: string }) {
    this.#sources = sources;
    this.#actions = machine.actions;
    this.#workspace = machine.workspace;
  }

  isLocal(uses: string): boolean {
    return /^\.[\\/]/.test(uses);
  }

  /**
   * The action that `uses` names. A local one is read anew each time, as the workspace may have changed. Throws with
   * the runner's words where there is none.
   */
  resolve(uses: string): Promise<ResolvedAction> {
    if (this.isLocal(uses)) return this.#resolveLocal(uses);
    const known = this.#resolved.get(uses) ?? this.#resolveRepository(uses);
    this.#resolved.set(uses, known);
    return known;
  }

  async #resolveLocal(uses: string): Promise<ResolvedAction> {
    const own = path.join(this.#workspace, uses);
    const self = /^\.[\\/]$/.test(uses) ? await this.#sources.self() : undefined;
    const folder = self === undefined ? own : await this.#bring('self', self);
    const manifest = await readActionManifest(folder);
    if (manifest) return { folder, manifest, uses, local: true };
    throw new Error(
      `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${folder}'. Did you forget to run actions/checkout before running your local action?`,
    );
  }

  async #resolveRepository(uses: string): Promise<ResolvedAction> {
    if (uses.startsWith('docker://')) throw new Error(`Unable to run '${uses}': the sandbox has no containers.`);
    if (uses.startsWith('$/')) return this.#resolveSelfRepository(uses);
    const [, owner = '', name = '', inner = '', ref = ''] = /^([^/@]+)\/([^/@]+)\/?([^@]*)@(.+)$/.exec(uses) ?? [];
    const repository = `${owner}/${name}`;
    const source = this.#sources.provided.get(repository.toLowerCase());
    const root = source && (await this.#bring(path.join(owner, name, ref.replace(/[^\w.-]+/g, '_')), source));
    const folder = root && path.join(root, inner);
    const manifest = folder ? await readActionManifest(folder) : undefined;
    if (folder && manifest) return { folder, manifest, uses, local: false, repository, ref };
    const known = [...this.#sources.provided.keys()].join(', ');
    throw new Error(`Unable to resolve action \`${uses}\`, repository not found. The sandbox knows: ${known}.`);
  }

  async #resolveSelfRepository(uses: string): Promise<ResolvedAction> {
    const { repository, sha, checkout } = this.#sources;
    const root = path.join(this.#actions, repository, sha);
    if (!(await stat(root).catch(() => undefined))) await checkout(root);
    const folder = path.join(root, uses.slice(2));
    const manifest = await readActionManifest(folder);
    if (!manifest) throw new Error(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' for action '${uses}'.`);
    return { folder, manifest, uses, local: false, repository, ref: sha };
  }

  /**
   * Brings a built action onto the machine: its manifest and its `dist/`, so that nothing else can be leant on. An
   * action that runs from its sources stays where its packages are.
   */
  async #bring(name: string, source: string): Promise<string> {
    const isBuilt = await stat(path.join(source, 'dist')).catch(() => undefined);
    if (!isBuilt) return source;
    const folder = path.join(this.#actions, name);
    await mkdir(folder, { recursive: true });
    for (const entry of ['action.yml', 'action.yaml', 'dist']) {
      await cp(path.join(source, entry), path.join(folder, entry), { recursive: true }).catch((error) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      });
    }
    return folder;
  }
}
