import { randomBytes } from 'node:crypto';
import type { AttemptKind } from '../../artifacts/artifact.ts';
import { UsageError } from '../../usage-error.ts';
import type { Json } from '../expressions/data.ts';
import type { Scope } from '../expressions/evaluate.ts';
import type { Workflow } from '../workflow/workflow.ts';
import { Attempt, type AttemptOptions } from './attempt.ts';
import { dispatchInputs } from './call.ts';
import type { WorkflowEvent } from './event.ts';
import { githubContext } from './github-context.ts';
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
  host: (attempt: number) => SharedHost;
  loadCalled: AttemptOptions['loadCalled'];
  onEvent: (event: SandboxEvent) => void;
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

  get isRunning(): boolean {
    return this.#current !== undefined;
  }

  /** Runs one more attempt to its end. */
  async attempt(kind: AttemptKind): Promise<AttemptRecord> {
    const { workflow, event, vars, onEvent } = this.#options;
    const number = this.attempts.length + 1;
    if (workflow instanceof Error) return this.#failStartup(kind, number);
    const { github, inputs } = await this.#contexts(workflow, event, number);
    const host = this.#hostOf(number);
    host.server.artifacts.startAttempt({ runId: this.head.id, attempt: number, kind });
    const last = this.attempts.at(-1);
    const earlier = last ? [...last.kept, ...last.jobs] : [];
    const attempt = new Attempt({ host, kind, number, earlier, loadCalled: this.#options.loadCalled });
    this.attempts.push(attempt.record);
    this.#current = attempt;
    onEvent({ type: 'run-start', run: this.head, attempt: attempt.record });
    try {
      const token = `ghs_${randomBytes(18).toString('hex')}`;
      const secrets = { ...this.#options.secrets, GITHUB_TOKEN: token };
      await attempt.run({ workflow, github, vars, inputs, secrets });
    } finally {
      this.#current = undefined;
      onEvent({ type: 'run-end', run: this.head, attempt: attempt.record });
    }
    return attempt.record;
  }

  /** Cancels the attempt that runs; nothing where none does. */
  cancel(): void {
    this.#current?.cancel();
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

  #hostOf(attempt: number): LegHost {
    return {
      ...this.#options.host(attempt),
      runId: this.head.id,
      attempt,
      observer: observe(this.head, this.#options.onEvent),
      cancelRun: () => this.cancel(),
    };
  }

  async #contexts(workflow: Workflow, event: WorkflowEvent, attempt: number) {
    const { repository, server, switches } = this.#options.host(attempt);
    const run = { id: this.head.id, number: this.#options.number, attempt };
    const github = githubContext(run, workflow, event, repository, { url: server.url, server: switches.server });
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
