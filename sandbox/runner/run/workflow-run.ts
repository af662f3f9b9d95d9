import type { AttemptKind } from '../../artifacts/artifact.ts';
import { UsageError } from '../../usage-error.ts';
import type { Json } from '../expressions/data.ts';
import { evaluateText, type Scope } from '../expressions/evaluate.ts';
import type { Grants } from '../workflow/permissions.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { Attempt, type AttemptOptions } from './attempt.ts';
import { dispatchInputs } from './call.ts';
import { displaced } from './concurrency.ts';
import { ACTOR, type WorkflowEvent } from './event.ts';
import { readClaim } from './gates.ts';
import { githubContext, SERVER_URLS } from './github-context.ts';
import type { WorkflowScope } from './graph-host.ts';
import type { LegHost } from './leg-host.ts';
import { observe, type RunHead, type SandboxEvent } from './observer.ts';
import type { AttemptRecord } from './records.ts';

/** What the legs of a run take from the sandbox; the run adds what is its own. */
export type SharedHost = Omit<LegHost, 'runId' | 'attempt' | 'observer' | 'cancelRun'>;

export interface WorkflowRunOptions {
  id: number;
  number: number;
  /** The file, and what it holds, or why it cannot be read. */
  file: string;
  workflow: Workflow | Error;
  event: WorkflowEvent;
  secrets: Readonly<Record<string, string>>;
  vars: Readonly<Record<string, string>>;
  /** What its jobs' tokens may do unless the workflow says otherwise. */
  permissions: Grants;
  host: (attempt: number) => SharedHost;
  loadCalled: AttemptOptions['loadCalled'];
  onEvent: (event: SandboxEvent) => void;
}

/** How an attempt came to be, beside its kind. */
export interface HowToRun {
  /** Who started it. */
  actor?: string;
  debug?: boolean;
  /** The one job that runs again with what needs it. */
  job?: number;
}

/** One run of a workflow, with all of its attempts. */
export class WorkflowRun {
  readonly head: RunHead;
  readonly file: string;
  readonly attempts: AttemptRecord[] = [];
  readonly #options: WorkflowRunOptions;
  #current: Attempt | undefined;

  constructor(options: WorkflowRunOptions) {
    this.#options = options;
    this.file = options.file;
    const { id, workflow, event } = options;
    const known =
      workflow instanceof Error ? { workflow: options.file, problem: workflow.message } : { workflow: workflow.name };
    this.head = { id, event: event.trigger.event, ...known };
  }

  get number(): number {
    return this.#options.number;
  }

  get isRunning(): boolean {
    return this.#current !== undefined;
  }

  /** Runs one more attempt to its end. */
  async attempt(kind: AttemptKind, how: HowToRun = {}): Promise<AttemptRecord> {
    const { workflow, event, vars } = this.#options;
    const number = this.attempts.length + 1;
    if (workflow instanceof Error) return this.#failStartup(kind, number);
    const { github, inputs } = await this.#contexts(workflow, event, number, how.actor);
    const title = await evaluateText(workflow.runName, { contexts: { github, vars, inputs } });
    if (title !== '') this.head.title = title;
    const host = this.#hostOf(number, how.debug ?? false);
    host.server.artifacts.startAttempt({ runId: this.head.id, attempt: number, kind });
    const last = this.attempts.at(-1);
    const earlier = last ? [...last.kept, ...last.jobs] : [];
    const { loadCalled } = this.#options;
    const only = how.job === undefined ? {} : { only: how.job };
    const attempt = new Attempt({ host, kind, number, earlier, loadCalled, ...only });
    this.attempts.push(attempt.record);
    this.#current = attempt;
    const permissions = this.#options.permissions;
    await this.#inGroup(attempt, host, { workflow, github, vars, inputs, secrets: this.#options.secrets, permissions });
    return attempt.record;
  }

  /** Runs the attempt when its concurrency group is free; all of its jobs are cancelled if a newer run comes first. */
  async #inGroup(attempt: Attempt, host: LegHost, scope: WorkflowScope): Promise<void> {
    const { onEvent } = this.#options;
    const { github, vars, inputs } = scope;
    try {
      onEvent({ type: 'run-start', run: this.head, attempt: attempt.record });
      const claim = await readClaim(scope.workflow.concurrency, { contexts: { github, vars, inputs } });
      const group = `${host.repository.fullName}:${claim?.group}`;
      const cancel = () => this.cancel(displaced(claim?.group ?? ''));
      const release = claim && (await host.concurrency.take({ ...claim, group }, { cancel }));
      if (claim && !release) attempt.displace(scope.workflow, displaced(claim.group));
      else await attempt.run(scope).finally(release);
    } finally {
      this.#current = undefined;
      onEvent({ type: 'run-end', run: this.head, attempt: attempt.record });
    }
  }

  /** Cancels the attempt that runs; nothing where none does. @param why annotates the jobs that end */
  cancel(why?: string): void {
    this.#current?.cancel(why);
  }

  /** The sandbox closes: nothing of the run goes on. Resolves when its machines are off. */
  async abandon(): Promise<void> {
    await this.#current?.abandon();
  }

  #failStartup(kind: AttemptKind, number: number): AttemptRecord {
    const record: AttemptRecord = { number, kind, conclusion: 'startup_failure', jobs: [], kept: [] };
    this.attempts.push(record);
    this.#options.onEvent({ type: 'run-end', run: this.head, attempt: record });
    return record;
  }

  #hostOf(attempt: number, debug: boolean): LegHost {
    const host = this.#options.host(attempt);
    return {
      ...host,
      debug: host.debug || debug,
      runId: this.head.id,
      attempt,
      observer: observe(this.head, this.#options.onEvent),
      cancelRun: () => this.cancel(),
    };
  }

  async #contexts(workflow: Workflow, event: WorkflowEvent, attempt: number, triggeringActor = ACTOR.login) {
    const { repository, server, switches, gitOverHttp } = this.#options.host(attempt);
    const serverUrl = gitOverHttp ? server.url : SERVER_URLS[switches.server];
    const run = { id: this.head.id, number: this.#options.number, attempt, triggeringActor, serverUrl };
    const github = githubContext(run, workflow, event, repository, server.url);
    const scope = { contexts: { github, vars: this.#options.vars } };
    return { github, inputs: await this.#inputs(workflow, event, scope) };
  }

  async #inputs(workflow: Workflow, event: WorkflowEvent, scope: Scope): Promise<Json> {
    if (event.trigger.event !== 'workflow_dispatch') return {};
    try {
      return await dispatchInputs(workflow, event.payload.inputs, scope);
    } catch (error) {
      throw new UsageError(`Cannot dispatch ${this.file}: ${(error as Error).message}`);
    }
  }
}
