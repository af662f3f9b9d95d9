import { mkdir, mkdtemp, realpath, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Fault } from './faults.ts';
import type { GitHub } from './github/github.ts';
import type { GitHubRepository } from './github/github-repository.ts';
import { LiveEvents, type StartRun } from './live-events.ts';
import { RunRegistry } from './run-registry.ts';
import { removeTree } from './runner/job/remove-tree.ts';
import type { TimeScale } from './runner/job/time-scale.ts';
import { createEvent, type EventRequest, REPOSITORY_ID, resolveRef, type WorkflowEvent } from './runner/run/event.ts';
import type { SandboxEvent } from './runner/run/observer.ts';
import { Repository } from './runner/run/repository.ts';
import { describeSandbox, type SandboxResult } from './runner/run/result.ts';
import { eventFor, findWorkflow, listWorkflows, type WorkflowFile } from './runner/run/select-workflows.ts';
import { Workplace } from './runner/run/workplace.ts';
import type { Grants } from './runner/workflow/permissions.ts';
import { listensTo } from './runner/workflow/trigger.ts';
import { type ServerOptions, startServer } from './server/server.ts';
import { defaultSwitches, type Switches } from './switches.ts';
import { UsageError } from './usage-error.ts';

export type { SandboxEvent } from './runner/run/observer.ts';
export type { JobResult, RunResult, SandboxResult } from './runner/run/result.ts';

export interface SandboxOptions {
  /** Folder for all there is of the sandbox; a new temporary one by default. */
  root?: string;
  /** `close` leaves the folder. True by default where `root` is given. */
  keep?: boolean;
  /** Those that differ from the defaults. */
  switches?: Partial<Switches>;
  faults?: readonly Fault[];
  /** The action behind `rerail/rerail@…`: this repository's own by default. */
  actionFolder?: string;
  /** Further actions, `owner/name` to folder. */
  actions?: Readonly<Record<string, string>>;
  /** How long minutes and grace times last. */
  time?: Partial<TimeScale>;
  /** What happens starts the workflows that listen, and machines use git over HTTP with the permissions of their token. */
  live?: boolean;
  /** Limits of the REST API that differ from GitHub's. */
  limits?: ServerOptions['limits'];
  /** How many jobs run at once; 2 by default. */
  parallel?: number;
  onEvent?: (event: SandboxEvent) => void;
}

export interface RunOptions {
  /** A repository, or any other folder. It is read, never written to. */
  folder: string;
  /** One workflow, by path or file name; every one that listens by default. */
  workflow?: string;
  /** `push` by default; where `workflow` does not listen to that, the first event it does. */
  event?: string;
  payload?: NonNullable<EventRequest['payload']>;
  /** Branch, tag or full ref; the branch the folder is on by default. */
  ref?: string;
  secrets?: Readonly<Record<string, string>>;
  vars?: Readonly<Record<string, string>>;
  /** Step debug logging is on. */
  debug?: boolean;
  /** What tokens may do whose workflow says nothing: to read contents and packages, unless it is given. */
  permissions?: Grants;
}

export type RerunKind = 'failed' | 'all';

/** Opens a GitHub on this computer. */
export async function openSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const keep = options.keep ?? options.root !== undefined;
  if (options.root !== undefined) await mkdir(options.root, { recursive: true });
  const root = await realpath(options.root ?? (await mkdtemp(path.join(os.tmpdir(), 'rerail-sandbox-'))));
  const serverRoot = path.join(root, 'server');
  await mkdir(serverRoot, { recursive: true });
  const switches = { ...defaultSwitches(), ...options.switches };
  const { limits, faults = [] } = options;
  const server = await startServer({ root: serverRoot, switches, faults, ...(limits && { limits }) });
  const registry = new RunRegistry(server.github);
  const onEvent = (event: SandboxEvent) => {
    registry.observe(event);
    options.onEvent?.(event);
  };
  return new Sandbox(new Workplace({ ...options, root, switches, server, onEvent }), registry, {
    keep,
    live: options.live ?? false,
  });
}

/** Repositories, runs, machines and services, until it is closed. */
export class Sandbox {
  readonly #workplace: Workplace;
  readonly #keep: boolean;
  /** By folder; a promise, so that a folder is read by one at a time. */
  readonly #repositories = new Map<string, Promise<Repository>>();
  /** What a folder's runs were last given: secrets, variables, permissions. Events of the repository use it again. */
  readonly #options = new Map<Repository, RunOptions>();
  readonly #registry: RunRegistry;
  readonly #live: LiveEvents | undefined;

  constructor(workplace: Workplace, registry: RunRegistry, { keep, live }: { keep: boolean; live: boolean }) {
    this.#workplace = workplace;
    this.#registry = registry;
    this.#keep = keep;
    if (live) this.#live = new LiveEvents(this.github, (...started) => this.#startListener(...started));
    registry.onGoing((going) => this.#live?.track(going));
  }

  /** What the API of the sandbox shows and changes. */
  get github(): GitHub {
    return this.#workplace.server.github;
  }

  /** The repository of a folder that has run, as the API has it. */
  repository(runId: number): GitHubRepository {
    return this.#registry.find(runId).repository;
  }

  /** Resolves when nothing runs any more that events and re-runs have started. */
  async settled(): Promise<void> {
    await this.#live?.settled();
  }

  get root(): string {
    return this.#workplace.root;
  }

  /** `http://127.0.0.1:PORT` of the sandbox's services. */
  get url(): string {
    return this.#workplace.server.url;
  }

  /**
   * Lets an event happen in the folder's repository and runs what listens to it, to the end of the first attempt.
   * Resolves with the ids of the runs. Throws `UsageError` where nothing can run.
   */
  async run(options: RunOptions): Promise<number[]> {
    const repository = await this.#repositoryOf(options.folder);
    this.#options.set(repository, options);
    const ref = await resolveRef(repository, options.ref);
    const files = await listWorkflows(repository, ref.sha);
    const only = options.workflow === undefined ? undefined : findWorkflow(files, options.workflow);
    const name = only ? eventFor(only, options.event) : (options.event ?? 'push');
    const event = await createEvent(repository, ref, { name, payload: options.payload ?? {} });
    const listens = ({ workflow }: WorkflowFile) => workflow instanceof Error || listensTo(workflow, event.trigger);
    const chosen = only ? [only] : files.filter(listens);
    if (chosen.length === 0) {
      throw new UsageError(`Cannot run ${options.folder}: none of its ${files.length} workflows listens to "${name}".`);
    }
    const runs = chosen.map((file) => this.#create(file, repository, event, options));
    await Promise.all(runs.map((run) => run.attempt('first')));
    return runs.map(({ head }) => head.id);
  }

  #create(
    file: WorkflowFile,
    repository: Repository,
    event: WorkflowEvent,
    options: Partial<RunOptions>,
    actor?: string,
  ) {
    const run = this.#workplace.createRun(file, { ...options, repository, event });
    this.#registry.add(run, repository, event, actor);
    return run;
  }

  /** An event of the sandbox's GitHub has found a workflow that listens. */
  async #startListener(...[file, repository, event, { actor, depth }]: Parameters<StartRun>): Promise<void> {
    const run = this.#create(file, repository, event, this.#options.get(repository) ?? {}, actor);
    this.#live?.knowDepth(run.head.id, depth);
    await run.attempt('first', { actor });
  }

  /** One more attempt of a run that has ended: its failed jobs and what needs them, or all jobs. */
  async rerun(runId: number, kind: RerunKind): Promise<void> {
    const { run } = this.#registry.find(runId);
    if (run.isRunning) throw new UsageError(`Cannot re-run ${runId}: this workflow is already running.`);
    await run.attempt(kind);
  }

  /** As the button on the run's page: what runs is cancelled; nothing where nothing does. */
  cancel(runId: number, by?: string): void {
    this.#registry.find(runId).run.cancel(by === undefined ? undefined : `The run was canceled by @${by}.`);
  }

  result(): SandboxResult {
    return describeSandbox(this.root, this.#workplace.server, this.#registry.runs);
  }

  /** Cancels what still runs, ends every process and service, and removes the folder unless it is to be kept. */
  async close(): Promise<void> {
    this.#live?.close();
    await this.#workplace.close();
    await this.#registry.settled();
    await this.#live?.settled();
    if (!this.#keep) await removeTree(this.root);
  }

  /** The folder as it is now. A folder that was run before is the same repository, with what has changed pushed. */
  async #repositoryOf(folder: string): Promise<Repository> {
    const source = path.resolve(folder);
    const isFolder = (await stat(source).catch(() => undefined))?.isDirectory();
    if (!isFolder) throw new UsageError(`Cannot run "${folder}": it is not a folder.`);
    const known = this.#repositories.get(source);
    const update = async (repository: Repository) => {
      await repository.push(source);
      return repository;
    };
    const adopt = (repository: Repository) => {
      this.github.adopt(repository, false, REPOSITORY_ID);
      return repository;
    };
    const place = () => this.#workplace.repositoryPlace(source);
    const ready = known ? known.then(update) : Repository.snapshot(source, place()).then(adopt);
    this.#repositories.set(source, ready);
    return ready;
  }
}
