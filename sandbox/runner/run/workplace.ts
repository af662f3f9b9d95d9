import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../../faults.ts';
import type { SandboxServer } from '../../server/server.ts';
import type { Switches } from '../../switches.ts';
import type { ActionSources } from '../job/action-store.ts';
import type { Machine } from '../job/machine.ts';
import { REAL_TIME, type TimeScale } from '../job/time-scale.ts';
import { type Grants, STANDARD_GRANTS } from '../workflow/permissions.ts';
import { readWorkflow, type Workflow } from '../workflow/workflow.ts';
import { Concurrency } from './concurrency.ts';
import type { WorkflowEvent } from './event.ts';
import type { SandboxEvent } from './observer.ts';
import type { Repository } from './repository.ts';
import { RunnerFaults } from './runner-faults.ts';
import type { WorkflowFile } from './select-workflows.ts';
import { Slots } from './slots.ts';
import { type SharedHost, WorkflowRun } from './workflow-run.ts';

const SANDBOX = path.resolve(import.meta.dirname, '..', '..');
const FIRST_RUN_ID = 9_000_000_001;
const FIRST_JOB_ID = 50_000_000_001;
/** Emulated here; everything else that a workflow uses has to be given. */
const PROVIDED = ['checkout', 'upload-artifact', 'download-artifact'];
const OWN_ACTION = 'rerail/rerail';

export interface WorkplaceOptions {
  root: string;
  switches: Switches;
  server: SandboxServer;
  faults?: readonly Fault[];
  actionFolder?: string;
  actions?: Readonly<Record<string, string>>;
  time?: Partial<TimeScale>;
  parallel?: number;
  /** Machines use git over HTTP, and what happens starts the workflows that listen. */
  live?: boolean;
  onEvent?: (event: SandboxEvent) => void;
}

export interface RunContext {
  repository: Repository;
  event: WorkflowEvent;
  secrets?: Readonly<Record<string, string>>;
  vars?: Readonly<Record<string, string>>;
  debug?: boolean;
  /** `restricted` by default: the repository's standard for tokens. */
  permissions?: Grants;
}

/** What all runs of a sandbox share: folders, services, machines' places, actions, numbers. */
export class Workplace {
  readonly root: string;
  readonly server: SandboxServer;
  readonly #options: WorkplaceOptions;
  readonly #slots: Slots;
  readonly #faults: RunnerFaults;
  readonly #actions: ReadonlyMap<string, string>;
  readonly #runs: WorkflowRun[] = [];
  readonly #repositoryNames = new Set<string>();
  readonly #machinePlaces = new Map<string, Slots>();
  readonly #concurrency = new Concurrency();
  readonly #outlived: Machine[] = [];
  #nextJobId = FIRST_JOB_ID;

  constructor(options: WorkplaceOptions) {
    this.root = options.root;
    this.server = options.server;
    this.#options = options;
    this.#slots = new Slots(options.parallel ?? 2);
    this.#faults = new RunnerFaults(options.faults ?? [], (listener) => options.server.artifacts.onFinalized(listener));
    const given = Object.entries(options.actions ?? {}).map(([name, folder]) => [name.toLowerCase(), folder] as const);
    this.#actions = new Map([
      ...PROVIDED.map((name) => [`actions/${name}`, path.join(SANDBOX, 'actions', name)] as const),
      [OWN_ACTION, path.resolve(options.actionFolder ?? path.dirname(SANDBOX))],
      ...given,
    ]);
  }

  /** Where the repository of a folder goes, and its name on the sandbox's GitHub. */
  repositoryPlace(source: string): { folder: string; fullName: string } {
    const base = `octo-org/${path.basename(source).replace(/[^\w.-]+/g, '-') || 'repository'}`;
    let fullName = base;
    for (let n = 2; this.#repositoryNames.has(fullName); n++) fullName = `${base}-${n}`;
    this.#repositoryNames.add(fullName);
    return { folder: path.join(this.root, 'repositories', `${fullName}.git`), fullName };
  }

  createRun({ file, workflow }: WorkflowFile, context: RunContext): WorkflowRun {
    const id = FIRST_RUN_ID + this.#runs.length;
    const run = new WorkflowRun({
      id,
      number: this.#runs.filter((other) => other.file === file).length + 1,
      file,
      workflow,
      event: context.event,
      secrets: context.secrets ?? {},
      vars: context.vars ?? {},
      permissions: context.permissions ?? STANDARD_GRANTS.restricted,
      host: (attempt) => this.#host(id, attempt, context),
      loadCalled: (uses) => this.#loadCalled(uses, context),
      onEvent: this.#options.onEvent ?? (() => {}),
    });
    this.#runs.push(run);
    return run;
  }

  #host(id: number, attempt: number, context: RunContext): SharedHost {
    const { repository, debug = false } = context;
    return {
      repository,
      debug: debug || [context.secrets, context.vars].some((set) => set?.ACTIONS_STEP_DEBUG === 'true'),
      server: this.server,
      switches: this.#options.switches,
      time: { ...REAL_TIME, ...this.#options.time },
      slots: this.#slots,
      concurrency: this.#concurrency,
      gitOverHttp: this.#options.live ?? false,
      machinePlace: (name) => this.#machinePlace(name),
      keepAlive: (machine) => void this.#outlived.push(machine),
      faults: this.#faults,
      actions: this.#actionSources(context),
      machines: path.join(this.root, 'machines'),
      records: path.join(this.root, 'runs', String(id), String(attempt)),
      nextJobId: () => this.#nextJobId++,
    };
  }

  #machinePlace(name: string): Slots {
    const place = this.#machinePlaces.get(name) ?? new Slots(1);
    this.#machinePlaces.set(name, place);
    return place;
  }

  #actionSources({ repository, event }: RunContext): ActionSources {
    return {
      provided: this.#actions,
      self: () => this.#selfAction(repository, event.sha),
      repository: repository.fullName,
      sha: event.sha,
      checkout: (folder) => repository.checkout(event.sha, folder),
    };
  }

  /** `./` means the project's own action in a repository that holds none at its root. */
  async #selfAction(repository: Repository, sha: string): Promise<string | undefined> {
    for (const name of ['action.yml', 'action.yaml']) if (await repository.read(sha, name)) return undefined;
    return this.#actions.get(OWN_ACTION);
  }

  /** A reusable workflow: of the run's own commit, or of an action's repository. */
  async #loadCalled(uses: string, { repository, event }: RunContext): Promise<Workflow> {
    if (uses.startsWith('./')) {
      const file = uses.slice(2);
      const content = await repository.read(event.sha, file);
      if (content !== undefined) return readWorkflow(file, content);
    }
    const [, name = '', file = ''] = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^@]+)@.+$/.exec(uses) ?? [];
    if (name.toLowerCase() === repository.fullName.toLowerCase())
      return this.#loadCalled(`./${file}`, { repository, event });
    const folder = this.#actions.get(name.toLowerCase());
    const content = folder && (await readFile(path.join(folder, file), 'utf8').catch(() => undefined));
    if (content !== undefined) return readWorkflow(file, content);
    throw new Error(`Unable to find reusable workflow '${uses}'.`);
  }

  async close(): Promise<void> {
    for (const run of this.#runs) await run.abandon();
    for (const machine of this.#outlived) await machine.powerOff();
    await this.server.close();
  }
}
