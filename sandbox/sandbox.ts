import { mkdir, mkdtemp, realpath, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Fault } from './faults.ts';
import { removeTree } from './runner/job/remove-tree.ts';
import type { TimeScale } from './runner/job/time-scale.ts';
import { createEvent, type EventRequest, resolveRef } from './runner/run/event.ts';
import type { SandboxEvent } from './runner/run/observer.ts';
import { Repository } from './runner/run/repository.ts';
import { describeSandbox, type SandboxResult } from './runner/run/result.ts';
import { eventFor, findWorkflow, listWorkflows, type WorkflowFile } from './runner/run/select-workflows.ts';
import type { WorkflowRun } from './runner/run/workflow-run.ts';
import { Workplace } from './runner/run/workplace.ts';
import { listensTo } from './runner/workflow/trigger.ts';
import { startServer } from './server/server.ts';
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
  const server = await startServer({ root: serverRoot, switches, faults: options.faults ?? [] });
  return new Sandbox(new Workplace({ ...options, root, switches, server }), keep);
}

/** Repositories, runs, machines and services, until it is closed. */
export class Sandbox {
  readonly #workplace: Workplace;
  readonly #keep: boolean;
  /** By folder; a promise, so that a folder is read by one at a time. */
  readonly #repositories = new Map<string, Promise<Repository>>();
  readonly #runs: WorkflowRun[] = [];

  constructor(workplace: Workplace, keep: boolean) {
    this.#workplace = workplace;
    this.#keep = keep;
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
    const runs = chosen.map((file) => this.#workplace.createRun(file, { ...options, repository, event }));
    this.#runs.push(...runs);
    await Promise.all(runs.map((run) => run.attempt('first')));
    return runs.map(({ head }) => head.id);
  }

  /** One more attempt of a run that has ended: its failed jobs and what needs them, or all jobs. */
  async rerun(runId: number, kind: RerunKind): Promise<void> {
    const run = this.#find(runId);
    if (run.isRunning) throw new UsageError(`Cannot re-run ${runId}: this workflow is already running.`);
    await run.attempt(kind);
  }

  /** As the button on the run's page: what runs is cancelled; nothing where nothing does. */
  cancel(runId: number): void {
    this.#find(runId).cancel();
  }

  result(): SandboxResult {
    return describeSandbox(this.root, this.#workplace.server, this.#runs);
  }

  /** Cancels what still runs, ends every process and service, and removes the folder unless it is to be kept. */
  async close(): Promise<void> {
    await this.#workplace.close();
    if (!this.#keep) await removeTree(this.root);
  }

  #find(runId: number): WorkflowRun {
    const run = this.#runs.find(({ head }) => head.id === runId);
    if (run) return run;
    const known = this.#runs.map(({ head }) => head.id).join(', ') || 'none';
    throw new UsageError(`There is no run ${runId} in this sandbox. Runs: ${known}.`);
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
    const ready = known ? known.then(update) : Repository.snapshot(source, this.#workplace.repositoryPlace(source));
    this.#repositories.set(source, ready);
    return ready;
  }
}
