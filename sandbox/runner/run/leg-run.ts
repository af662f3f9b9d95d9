import { createHash } from 'node:crypto';
import path from 'node:path';
import { type CacheEvent, cacheScopes } from '../../cache/cache.ts';
import { evaluateJson } from '../expressions/evaluate.ts';
import { ActionStore } from '../job/action-store.ts';
import type { JobOutcome } from '../job/job.ts';
import { JobControl } from '../job/job-control.ts';
import { JobLog } from '../job/job-log.ts';
import { runJob } from '../job/job-runner.ts';
import { Machine, RUNNER_NAME } from '../job/machine.ts';
import { Masker } from '../job/masker.ts';
import { passGates } from './gates.ts';
import { gitConfiguration, machineContext } from './github-context.ts';
import type { LegRequest } from './graph-host.ts';
import type { LegHost } from './leg-host.ts';
import type { JobConclusion, JobRecord } from './records.ts';
import type { RunnerFault } from './runner-faults.ts';

// The words of GitHub's service and of its runner.
const SHUTDOWN =
  'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.';
const LOST = `The hosted runner: ${RUNNER_NAME} lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.`;

/** Runs one leg on a machine of its own, and tells the machine what GitHub's service would. */
export class LegRun {
  readonly #host: LegHost;
  readonly #request: LegRequest;
  readonly #record: JobRecord;
  readonly #control = new JobControl();
  /** Aborted where the leg shall not start any more. */
  readonly #queue = new AbortController();
  #timedOut = false;
  #ended: Promise<void> = Promise.resolve();

  constructor(host: LegHost, request: LegRequest, record: JobRecord) {
    this.#host = host;
    this.#request = request;
    this.#record = record;
    request.failFast.addEventListener('abort', () => this.#stop());
  }

  /** A person cancels the run: the leg goes on only where its job's condition still holds. */
  async cancel(why?: string): Promise<void> {
    if (await this.#request.survivesCancel()) return;
    if (why !== undefined) this.#record.annotations.push({ level: 'error', message: why });
    this.#stop();
  }

  /** The sandbox closes. */
  async abandon(): Promise<void> {
    this.#queue.abort();
    this.#control.interrupt('kill');
    await this.#ended;
  }

  #stop(): void {
    this.#queue.abort();
    if (this.#control.interruption) return;
    this.#control.interrupt('cancel');
    const minutes = this.#host.switches['cancel-timeout-minutes'] === 'honoured' ? this.#request.plan.cancelTimeout : 5;
    // Unreferenced: where the job ends in time, nothing has to wait for this.
    // The worker is killed a quarter of a minute before the time is over (actions/runner, JobDispatcher.cs).
    const grace = (Math.max(minutes, 1) - 0.25) * this.#host.time.minute;
    setTimeout(() => this.#control.interrupt('kill'), grace).unref();
  }

  run(): Promise<void> {
    this.#ended = this.#run();
    return this.#ended;
  }

  async #run(): Promise<void> {
    const record = this.#record;
    const cancel = (why: string) => {
      record.annotations.push({ level: 'error', message: why });
      this.#stop();
    };
    record.waiting = true;
    const passage = await passGates(this.#host, this.#request, record, { signal: this.#queue.signal, cancel });
    record.waiting = false;
    if ('stopped' in passage) {
      record.conclusion = passage.stopped;
      record.annotations.push({ level: 'error', message: passage.why });
      record.completedAt = new Date().toISOString();
      this.#host.observer.jobEnded(record);
      return;
    }
    try {
      await this.#runInPlace();
    } finally {
      passage.leave(record.conclusion);
    }
  }

  async #runInPlace(): Promise<void> {
    const record = this.#record;
    const slug = slugOf(record);
    const leave = await this.#host.machinePlace(slug).take(this.#queue.signal);
    const free = leave && (await this.#host.slots.take(this.#queue.signal));
    try {
      if (free) await this.#runOnMachine(slug);
      else record.conclusion = 'cancelled';
    } finally {
      free?.();
      leave?.();
      record.completedAt = new Date().toISOString();
      this.#host.observer.jobEnded(record);
    }
  }

  async #runOnMachine(slug: string): Promise<void> {
    const { repository } = this.#host;
    const record = this.#record;
    const masker = new Masker();
    record.startedAt = new Date().toISOString();
    const machine = await Machine.start({
      root: path.join(this.#host.machines, slug),
      repositoryName: path.basename(repository.fullName),
      stays: await this.#isSelfHosted(),
      gitConfiguration: gitConfiguration(repository, this.#host.gitOverHttp ? undefined : this.#host.switches.server),
    });
    record.machine = machine.root;
    record.log = path.join(this.#host.records, `${slug}.log`);
    const log = new JobLog(record.log, masker, (line) => this.#host.observer.line(record, line));
    this.#host.observer.jobStarted(record);
    const watch = this.#host.faults.watch({ record, runId: this.#host.runId, workspace: machine.workspace }, (fault) =>
      this.#strike(fault, log),
    );
    const deadline = this.#armTimeout(log);
    const { token } = this.#host.server.github.tokens.issue(repository.fullName, {
      permissions: this.#request.permissions,
    });
    try {
      const outcome = await runJob(
        {
          request: this.#jobRequest(machine, token),
          machine,
          log,
          masker,
          control: this.#control,
          actions: new ActionStore(this.#host.actions, machine),
          time: this.#host.time,
          switches: this.#host.switches,
          summaries: path.join(this.#host.records, `${slug}-summaries`),
        },
        {
          stepStarted: (step) => {
            record.steps.push(step);
            this.#host.observer.stepStarted(record, step);
            watch.stepStarted(step);
          },
          stepEnded: (step) => this.#host.observer.stepEnded(record, step),
        },
      );
      if (outcome.outlived) this.#host.keepAlive(machine);
      this.#conclude(outcome);
    } finally {
      this.#host.server.github.tokens.revoke(token);
      clearTimeout(deadline);
      watch.end();
    }
  }

  /** By its label, as workflows ask for such machines. */
  async #isSelfHosted(): Promise<boolean> {
    const { plan, scope, needs } = this.#request;
    const { github, vars, inputs } = scope;
    const contexts = { github, needs, strategy: plan.strategy, matrix: plan.matrix, inputs, vars };
    const labels = await evaluateJson(plan.definition.runsOn, { contexts }).catch(() => null);
    return [labels].flat().includes('self-hosted');
  }

  #jobRequest(machine: Machine, token: string) {
    const { plan, scope, needs } = this.#request;
    const { runId, attempt, server, debug, repository, switches } = this.#host;
    const github = {
      ...scope.github,
      ...machineContext(machine, plan.definition.id, token),
    };
    const { vars, inputs } = scope;
    return {
      workflow: scope.workflow,
      definition: plan.definition,
      name: plan.name,
      id: this.#record.id,
      contexts: { github, needs, strategy: plan.strategy, matrix: plan.matrix, inputs, vars },
      secrets: { ...scope.secrets, GITHUB_TOKEN: token },
      actionEnvironment: server.environmentFor({
        runId,
        attempt,
        jobId: String(this.#record.id),
        cacheScopes: cacheScopes(eventOf(scope.github, repository.branch), switches['low-trust-cache']),
      }),
      debug,
    };
  }

  #armTimeout(log: JobLog): NodeJS.Timeout {
    const minutes = this.#request.plan.timeout;
    const expire = () => {
      this.#timedOut = true;
      this.#annotate(
        `The job running on runner ${RUNNER_NAME} has exceeded the maximum execution time of ${minutes} minutes.`,
        log,
      );
      this.#stop();
    };
    // Timers of Node hold at most a signed 32-bit number of milliseconds.
    return setTimeout(expire, Math.min(minutes * this.#host.time.minute, 2 ** 31 - 1));
  }

  #annotate(message: string, log?: JobLog): void {
    this.#record.annotations.push({ level: 'error', message });
    log?.write(`##[error]${message}`);
  }

  /** A fault of the runner's own family hits this leg. */
  #strike(fault: RunnerFault['name'], log: JobLog): void {
    if (fault === 'cancel') this.#host.cancelRun();
    else if (fault === 'runner-loss') this.#control.interrupt('loss');
    else if (fault === 'worker-kill') this.#control.interrupt('crash');
    else {
      this.#annotate(SHUTDOWN, log);
      this.#control.interrupt('shutdown');
    }
  }

  #conclude(outcome: JobOutcome): void {
    const record = this.#record;
    const { switches, observer } = this.#host;
    record.outputs = outcome.outputs;
    record.annotations.push(...outcome.annotations);
    record.conclusion = this.#conclusionOf(outcome.result);
    const unfinished = record.steps.filter(({ conclusion }) => conclusion === null);
    if (outcome.result === 'lost') {
      this.#annotate(LOST);
      observer.runnerLost(record);
      if (switches['lost-step-conclusion'] === 'cancelled')
        for (const step of unfinished) step.conclusion = 'cancelled';
    } else for (const step of unfinished) step.conclusion = 'cancelled';
  }

  #conclusionOf(result: JobOutcome['result']): JobConclusion {
    const { switches } = this.#host;
    if (result === 'lost') return switches['lost-runner-conclusion'];
    return this.#timedOut && result === 'cancelled' ? switches['job-timeout-conclusion'] : result;
  }
}

const eventOf = (github: Readonly<Record<string, unknown>>, defaultBranch: string): CacheEvent => ({
  event: String(github.event_name),
  ref: String(github.ref),
  baseRef: String(github.base_ref ?? ''),
  defaultBranch,
});

/** A folder's name for the leg: readable, short, the same in every attempt, and no other leg's. */
function slugOf({ leg, key }: JobRecord): string {
  const readable = key.replace(/[^\w-]+/g, '-').slice(0, 24);
  return `${readable}-${createHash('sha256').update(leg).digest('hex').slice(0, 8)}`;
}
