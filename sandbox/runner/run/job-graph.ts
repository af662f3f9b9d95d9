import { evaluateCondition, evaluateText, type Scope } from '../expressions/evaluate.ts';
import { beyond, type Grants } from '../workflow/permissions.ts';
import type { JobDefinition, Workflow } from '../workflow/workflow.ts';
import { callInputs, callSecrets } from './call.ts';
import type { GraphHost, WorkflowScope } from './graph-host.ts';
import { type LegPlan, type Prefix, planLegs, type Strategy } from './leg.ts';
import { type JobResult, jobStatusFunctions, needsContext } from './needs.ts';
import { combine, type JobRecord } from './records.ts';
import { Slots } from './slots.ts';

/** GitHub allows ten levels of workflows that call workflows (docs.github.com, "Reusing workflow configurations"). */
const MAX_DEPTH = 10;

/** Where a graph stands: at the top, or under a job that calls its workflow. */
interface Place {
  prefix: Prefix;
  depth: number;
  /** Everything runs, whatever it came to before: something it needs has run again. */
  fresh: boolean;
  /** Aborted where the job above was stopped by fail-fast. */
  stop: AbortSignal;
}

/** Runs the jobs of one workflow in the order of their needs; a called workflow is a graph of its own. */
export class JobGraph {
  readonly #host: GraphHost;
  readonly #scope: WorkflowScope;
  readonly #place: Place;
  readonly #results = new Map<string, JobResult>();

  constructor(
    host: GraphHost,
    scope: WorkflowScope,
    place: Place = {
      prefix: { key: '', name: '', leg: `${scope.workflow.file}:` },
      depth: 1,
      fresh: false,
      stop: new AbortController().signal,
    },
  ) {
    this.#host = host;
    this.#scope = scope;
    this.#place = place;
  }

  async run(): Promise<ReadonlyMap<string, JobResult>> {
    const running = new Map<string, Promise<void>>();
    const start = (definition: JobDefinition): Promise<void> => {
      const known = running.get(definition.id);
      if (known) return known;
      const needed = this.#scope.workflow.jobs.filter(({ id }) => definition.needs.includes(id));
      const done = Promise.all(needed.map(start)).then(async () => {
        this.#results.set(definition.id, await this.#runJob(definition));
      });
      running.set(definition.id, done);
      return done;
    };
    await Promise.all(this.#scope.workflow.jobs.map(start));
    return this.#results;
  }

  async #runJob(definition: JobDefinition): Promise<JobResult> {
    const needed = definition.needs.map((id) => this.#results.get(id));
    const fresh = this.#place.fresh || needed.some((result) => result?.ran);
    const earlier = fresh ? [] : this.#host.earlier(this.#place.prefix.leg + definition.id);
    // Of a called workflow each job decides for itself, unless the call was skipped as a whole.
    const wasSkipped = earlier.every(({ conclusion }) => conclusion === 'skipped');
    const runsAgain = earlier.some((record) => this.#host.runsAgain(record));
    if (earlier.length > 0 && !runsAgain && (!definition.call || wasSkipped)) return this.#keep(earlier);
    const scope = this.#jobScope(definition);
    try {
      if (!(await evaluateCondition(definition.condition, scope))) return this.#skip(definition, needed);
      const strategy = await planLegs(definition, this.#place.prefix, scope);
      return await this.#runLegs(strategy, fresh);
    } catch (error) {
      const plan = { ...this.#nameOf(definition), mayFail: false };
      this.#host.conclude(plan, 'failure', (error as Error).message);
      return { result: 'failure', outputs: {}, ran: true };
    }
  }

  #nameOf({ id }: JobDefinition): { key: string; name: string; leg: string } {
    return { key: this.#place.prefix.key + id, name: this.#place.prefix.name + id, leg: this.#place.prefix.leg + id };
  }

  #skip(definition: JobDefinition, needed: readonly (JobResult | undefined)[]): JobResult {
    // A cancelled run skips what would not have run anyway, and cancels the rest.
    const wouldRun = this.#host.cancelled && needed.every((result) => result?.result === 'success');
    const result = wouldRun ? 'cancelled' : 'skipped';
    this.#host.conclude({ ...this.#nameOf(definition), mayFail: false }, result);
    return { result, outputs: {}, ran: true };
  }

  #keep(records: readonly JobRecord[]): JobResult {
    for (const record of records) this.#host.keep(record);
    return { ...this.#resultOf(records), ran: false };
  }

  #jobScope(definition: JobDefinition): Scope {
    const { workflow, github, vars, inputs } = this.#scope;
    return {
      contexts: { github, vars, inputs, needs: needsContext(definition, this.#results) },
      status: jobStatusFunctions(definition, workflow.jobs, this.#results, this.#host.cancelled),
    };
  }

  async #runLegs({ legs, failFast, maxParallel }: Strategy, fresh: boolean): Promise<JobResult> {
    const places = new Slots(maxParallel);
    const failure = new AbortController();
    const stop = AbortSignal.any([this.#place.stop, failure.signal]);
    const run = async (plan: LegPlan): Promise<JobResult> => {
      const free = await places.take(stop);
      if (!free) {
        this.#host.conclude(plan, 'cancelled');
        return { result: 'cancelled', outputs: {}, ran: true };
      }
      const result = plan.definition.call ? await this.#call(plan, fresh, stop) : await this.#runLeg(plan, fresh, stop);
      if (result.result === 'failure' && failFast && legs.length > 1) failure.abort();
      free();
      return result;
    };
    const results = await Promise.all(legs.map(run));
    return {
      result: combine(results.map(({ result }) => result)),
      outputs: Object.assign({}, ...results.map(({ outputs }) => outputs)),
      ran: results.some(({ ran }) => ran),
    };
  }

  async #runLeg(plan: LegPlan, fresh: boolean, failFast: AbortSignal): Promise<JobResult> {
    const earlier = fresh ? [] : this.#host.earlier(plan.leg).filter(({ leg }) => leg === plan.leg);
    if (earlier.length > 0 && !earlier.some((record) => this.#host.runsAgain(record))) return this.#keep(earlier);
    const { definition } = plan;
    const record = await this.#host.runLeg({
      plan,
      scope: this.#scope,
      needs: needsContext(definition, this.#results),
      permissions: this.#grantsOf(definition),
      survivesCancel: () => evaluateCondition(definition.condition, this.#jobScope(definition)).catch(() => false),
      failFast,
    });
    return { ...this.#resultOf([record]), ran: true };
  }

  /** A job that calls a reusable workflow: its result and outputs are those of the called one's jobs. */
  async #call(plan: LegPlan, fresh: boolean, stop: AbortSignal): Promise<JobResult> {
    const { call, id } = plan.definition;
    if (!call) throw new Error(`Job '${id}' calls no workflow`);
    if (this.#place.depth >= MAX_DEPTH) throw new Error(`Cannot call '${call.uses}': workflows are nested too deeply.`);
    const workflow = await this.#host.loadCalled(call.uses);
    const job = this.#jobScope(plan.definition);
    const scope = { ...job, contexts: { ...job.contexts, matrix: plan.matrix, strategy: plan.strategy } };
    const inputs = await callInputs(workflow, call.with, scope);
    const secrets = await callSecrets(workflow, call.secrets, scope, this.#scope.secrets);
    const prefix = { key: `${plan.key}/`, name: `${plan.name} / `, leg: `${plan.leg}/` };
    const permissions = this.#grantsOf(plan.definition);
    checkGrants(workflow, permissions);
    const called = { ...this.#scope, workflow, inputs, secrets, permissions };
    const results = await new JobGraph(this.#host, called, { prefix, depth: this.#place.depth + 1, fresh, stop }).run();
    const jobs = Object.fromEntries([...results].map(([name, { result, outputs }]) => [name, { result, outputs }]));
    const outputs: Record<string, string> = {};
    for (const [name, value] of workflow.call?.outputs ?? []) {
      outputs[name] = await evaluateText(value, {
        contexts: { github: called.github, vars: called.vars, inputs, jobs },
      });
    }
    const all = [...results.values()];
    return { result: combine(all.map(({ result }) => result)), outputs, ran: all.some(({ ran }) => ran) };
  }

  /** The job's own `permissions:`, else the workflow's, else all that there is. */
  #grantsOf({ permissions }: JobDefinition): Grants {
    return permissions ?? this.#scope.workflow.permissions ?? this.#scope.permissions;
  }

  /** Result and outputs over legs that have ended. */
  #resultOf(records: readonly JobRecord[]): Omit<JobResult, 'ran'> {
    const results = records.map(({ conclusion, mayFail }) => {
      if (conclusion === 'success' || conclusion === 'skipped' || conclusion === 'cancelled') return conclusion;
      return mayFail ? this.#host.switches['continue-on-error-result'] : 'failure';
    });
    return { result: combine(results), outputs: Object.assign({}, ...records.map(({ outputs }) => outputs)) };
  }
}

/** A called workflow can have less than its caller, never more. GitHub refuses the whole run; here the calling job fails. */
function checkGrants({ file, jobs, permissions }: Workflow, limit: Grants): void {
  for (const { id, permissions: own = permissions ?? {} } of jobs) {
    const [name, wanted, allowed] = beyond(own, limit) ?? [];
    if (name === undefined) continue;
    throw new Error(
      `Error calling workflow '${file}'. The nested job '${id}' is requesting '${name}: ${wanted}', but is only allowed '${name}: ${allowed}'.`,
    );
  }
}
