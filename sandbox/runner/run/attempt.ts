import type { AttemptKind } from '../../artifacts/artifact.ts';
import type { Switches } from '../../switches.ts';
import type { Workflow } from '../workflow/workflow.ts';
import type { GraphHost, LegRequest, WorkflowScope } from './graph-host.ts';
import { JobGraph } from './job-graph.ts';
import type { LegPlan } from './leg.ts';
import type { LegHost } from './leg-host.ts';
import { LegRun } from './leg-run.ts';
import { type AttemptRecord, hasFailed, type JobRecord } from './records.ts';

export interface AttemptOptions {
  host: LegHost;
  kind: AttemptKind;
  number: number;
  /** What each leg last came to, of earlier attempts; looked at by "re-run failed jobs" only. */
  earlier: readonly JobRecord[];
  /** Of "re-run failed jobs": the one job, by its id, that runs again with what needs it. */
  only?: number;
  loadCalled: (uses: string) => Promise<Workflow>;
}

/** One attempt of a run while it goes on. */
export class Attempt implements GraphHost {
  readonly record: AttemptRecord;
  readonly #options: AttemptOptions;
  readonly #running = new Set<LegRun>();
  #cancelled = false;

  constructor(options: AttemptOptions) {
    this.#options = options;
    this.record = { number: options.number, kind: options.kind, conclusion: null, jobs: [], kept: [] };
  }

  get switches(): Switches {
    return this.#options.host.switches;
  }

  get cancelled(): boolean {
    return this.#cancelled;
  }

  async run(scope: WorkflowScope): Promise<AttemptRecord> {
    await new JobGraph(this, scope).run();
    this.record.conclusion = this.#conclusion();
    return this.record;
  }

  runsAgain(record: JobRecord): boolean {
    const { only } = this.#options;
    return only === undefined ? hasFailed(record) : record.id === only;
  }

  /** As the button on the run's page does. Jobs whose `if` still holds go on. @param why annotates those that end */
  cancel(why?: string): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    for (const leg of this.#running) void leg.cancel(why);
  }

  /** Switches every machine off and waits until each leg has noticed. */
  async abandon(): Promise<void> {
    this.#cancelled = true;
    await Promise.all([...this.#running].map((leg) => leg.abandon()));
  }

  #conclusion(): AttemptRecord['conclusion'] {
    const jobs = [...this.record.kept, ...this.record.jobs];
    const conclusions = new Set(jobs.filter(({ mayFail }) => !mayFail).map(({ conclusion }) => conclusion));
    if (this.#cancelled && conclusions.has('cancelled')) return 'cancelled';
    for (const worst of ['failure', 'timed_out', 'cancelled'] as const) {
      if (conclusions.has(worst)) return worst === 'timed_out' ? 'failure' : worst;
    }
    return jobs.length > 0 && jobs.every(({ conclusion }) => conclusion === 'skipped') ? 'skipped' : 'success';
  }

  /** A newer run has taken the place of this one before it began. */
  displace({ jobs }: Workflow, why: string): void {
    for (const { id } of jobs) this.conclude({ key: id, name: id, leg: id, mayFail: false }, 'cancelled', why);
    this.record.conclusion = 'cancelled';
  }

  earlier(leg: string): JobRecord[] {
    if (this.#options.kind !== 'failed') return [];
    return this.#options.earlier.filter(
      (job) => job.leg === leg || (/^[ /]/.test(job.leg.slice(leg.length)) && job.leg.startsWith(leg)),
    );
  }

  keep(record: JobRecord): void {
    this.record.kept.push(record);
  }

  conclude(
    plan: Pick<LegPlan, 'key' | 'name' | 'leg' | 'mayFail'>,
    conclusion: JobRecord['conclusion'],
    problem?: string,
  ) {
    const record = this.#addRecord(plan);
    record.conclusion = conclusion;
    if (problem !== undefined) record.annotations.push({ level: 'error', message: problem });
    this.#options.host.observer.jobEnded(record);
  }

  #addRecord({ key, name, leg, mayFail }: Pick<LegPlan, 'key' | 'name' | 'leg' | 'mayFail'>): JobRecord {
    const base = { key, name, leg, mayFail, id: this.#options.host.nextJobId(), attempt: this.record.number };
    const record: JobRecord = { ...base, conclusion: null, outputs: {}, steps: [], annotations: [] };
    this.record.jobs.push(record);
    return record;
  }

  async runLeg(request: LegRequest): Promise<JobRecord> {
    const record = this.#addRecord(request.plan);
    const leg = new LegRun(this.#options.host, request, record);
    this.#running.add(leg);
    if (this.#cancelled) await leg.cancel();
    await leg.run();
    this.#running.delete(leg);
    return record;
  }

  loadCalled(uses: string): Promise<Workflow> {
    return this.#options.loadCalled(uses);
  }
}
