import { evaluateCondition, evaluateText, type Scope } from '../expressions/evaluate.ts';
import type { StepDefinition } from '../workflow/workflow.ts';
import type { Conclusion, Phase, StepRecord } from './job.ts';
import type { JobContext } from './job-context.ts';
import type { Interruption } from './job-control.ts';
import { firstLine } from './script-handler.ts';
import { hasPhase, phaseCondition, runStep, StepInterrupted } from './step.ts';
import { StepContext } from './step-context.ts';
import { StepsScope } from './steps-scope.ts';

/** Told what happens while it happens. */
export interface StepObserver {
  stepStarted(step: StepRecord): void;
  stepEnded(step: StepRecord): void;
}

interface PhaseStep {
  definition: StepDefinition;
  phase: Phase;
  key: string;
}

/** Runs the steps of a job: every pre, every main, then the posts in reverse (actions/runner, StepsRunner.cs). */
export class StepsRunner {
  readonly #job: JobContext;
  readonly #observer: StepObserver;
  readonly #scope = new StepsScope();
  readonly records: StepRecord[] = [];

  constructor(job: JobContext, observer: StepObserver) {
    this.#job = job;
    this.#observer = observer;
  }

  /** What an expression at the end of the job sees, as its outputs do. */
  get stepsContext(): Scope['contexts'][string] {
    return this.#scope.toContext();
  }

  async run(): Promise<void> {
    const steps = this.#job.request.definition.steps.map((definition, index) => ({ definition, key: String(index) }));
    for (const step of steps) {
      if (await hasPhase(this.#job, step.definition, 'pre')) await this.#runPhase({ ...step, phase: 'pre' });
    }
    for (const step of steps) await this.#runPhase({ ...step, phase: 'main' });
    const registered = [...this.#job.registered].reverse();
    for (const step of registered.flatMap((key) => steps.filter((candidate) => candidate.key === key))) {
      await this.#runPhase({ ...step, phase: 'post' });
    }
  }

  async #runPhase(step: PhaseStep): Promise<void> {
    const job = this.#job;
    if (job.control.dead) return;
    const interruption = new AbortController();
    const context = new StepContext({ job, ...step, scope: this.#scope, signal: interruption.signal });
    const { id } = step.definition;
    const record: StepRecord = {
      ...(!id.startsWith('__') && { id }),
      name: await displayName(context),
      phase: step.phase,
      conclusion: null,
      outcome: null,
      outputs: context.outputs,
      annotations: context.annotations.items,
      startedAt: new Date().toISOString(),
    };
    this.records.push(record);
    this.#observer.stepStarted(record);
    const condition = await phaseCondition(job, step.definition, step.phase);
    const stopListening = this.#listen(context, condition, interruption);
    try {
      if (await this.#shouldRun(context, condition)) await this.#runWithTimeout(context, record, interruption);
    } finally {
      stopListening();
    }
    if (job.control.dead) return;
    await this.#conclude(context, record);
  }

  /** On an interruption the condition is tested again; only a step for which it no longer holds is signalled. */
  #listen(context: StepContext, condition: string, interruption: AbortController): () => void {
    const job = this.#job;
    const react = async (kind: Interruption) => {
      if (job.control.dead) return;
      job.status = 'cancelled';
      const goesOn =
        kind === 'cancel' && (await evaluateCondition(condition, context.expressions()).catch(() => false));
      if (!goesOn) interruption.abort(new StepInterrupted('cancel'));
    };
    if (job.control.interruption) job.status = 'cancelled';
    return job.control.onInterrupt((kind) => void react(kind));
  }

  /** Sets the result where the step shall not run. */
  async #shouldRun(context: StepContext, condition: string): Promise<boolean> {
    try {
      await context.loadEnvironment();
      // While the runner shuts down, conditions are not evaluated at all: not even `always()` holds.
      const runs =
        this.#job.control.interruption !== 'shutdown' && (await evaluateCondition(condition, context.expressions()));
      if (!runs) context.result = 'skipped';
      return runs;
    } catch (error) {
      context.fail((error as Error).message);
      return false;
    }
  }

  async #runWithTimeout(context: StepContext, record: StepRecord, interruption: AbortController): Promise<void> {
    if (context.phase === 'main') record.name = await displayName(context);
    const minutes = await this.#timeoutOf(context);
    const timer =
      minutes > 0
        ? setTimeout(() => interruption.abort(new StepInterrupted('timeout')), minutes * this.#job.time.minute)
        : undefined;
    try {
      await runStep(context, `The action '${record.name}' has timed out after ${minutes} minutes.`);
    } finally {
      clearTimeout(timer);
    }
  }

  async #timeoutOf(context: StepContext): Promise<number> {
    if (context.phase === 'post' && this.#job.switches['post-step-timeout'] === 'ignored') return 0;
    try {
      return Math.trunc(Number(await evaluateText(context.definition.timeout, context.expressions())));
    } catch (error) {
      context.error('An error occurred when attempting to determine the step timeout.');
      context.error((error as Error).message);
      return 0;
    }
  }

  async #conclude(context: StepContext, record: StepRecord): Promise<void> {
    record.completedAt = new Date().toISOString();
    record.outcome = context.result;
    record.conclusion = await this.#conclusionOf(context);
    if (context.summary !== undefined) record.summary = context.summary;
    if (context.phase === 'main') this.#scope.complete(context.definition.id, record.outcome, record.conclusion);
    if (record.conclusion === 'failure' && this.#job.status === 'success') this.#job.status = 'failure';
    this.#observer.stepEnded(record);
  }

  async #conclusionOf(context: StepContext): Promise<Conclusion> {
    if (context.result !== 'failure') return context.result;
    try {
      const goesOn = await evaluateText(context.definition.continueOnError, context.expressions());
      return goesOn === 'true' ? 'success' : 'failure';
    } catch (error) {
      context.error('The step failed and an error occurred when attempting to determine whether to continue on error.');
      context.error((error as Error).message);
      return 'failure';
    }
  }
}

/** The name GitHub shows; where its expressions cannot be evaluated yet, what it would show without a name. */
async function displayName(context: StepContext): Promise<string> {
  const { definition, phase } = context;
  const given = definition.name && (await evaluateText(definition.name, context.expressions()).catch(() => undefined));
  const prefix = { pre: 'Pre ', main: '', post: 'Post ' }[phase];
  if (given) return prefix + given;
  if (definition.kind === 'uses') return `${prefix}Run ${definition.uses}`;
  const script = await evaluateText(definition.script, context.expressions()).catch(() => definition.script.toString());
  return `Run ${firstLine(script)}`;
}
