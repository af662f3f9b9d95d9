import { readFileSync } from 'node:fs';
import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { EnvironmentData, type Json, toDictionary } from '../expressions/data.ts';
import { evaluateTexts, type Scope } from '../expressions/evaluate.ts';
import type { StepDefinition } from '../workflow/workflow.ts';
import { type Annotation, AnnotationList } from './annotation.ts';
import { type CommandEffects, CommandProcessor } from './command-processor.ts';
import { FileCommands, type FileEffects } from './file-commands.ts';
import type { Conclusion, Phase } from './job.ts';
import type { JobContext } from './job-context.ts';
import { parseMatchers } from './problem-matcher.ts';
import type { StepsScope } from './steps-scope.ts';

export interface StepContextOptions {
  job: JobContext;
  definition: StepDefinition;
  phase: Phase;
  /** Names the step in its job, through all composite actions around it; its phases share it. */
  key: string;
  /** The `steps` context it reads and writes. */
  scope: StepsScope;
  signal: AbortSignal;
  /** Set for steps inside a composite action. */
  parent?: { context: StepContext; inputs: Json; actionFolder: string };
}

/** One phase of one step while it runs: what its expressions see, and what its commands do. */
export class StepContext implements CommandEffects, FileEffects {
  readonly job: JobContext;
  readonly definition: StepDefinition;
  readonly phase: Phase;
  readonly key: string;
  readonly scope: StepsScope;
  readonly signal: AbortSignal;
  readonly parent: StepContextOptions['parent'];
  readonly outputs: Record<string, string> = {};
  readonly annotations: AnnotationList;
  readonly commands: CommandProcessor;
  summary: string | undefined;
  result: Conclusion = 'success';
  /** Entries of the `github` context that are this step's own. */
  readonly github: Record<string, Json> = {};
  /** `env:` of the step and of the composite steps around it; wins over the job's environment. */
  #overrides: Record<string, string> = {};
  /** Result so far of the composite action whose steps run now. */
  actionStatus: Conclusion | undefined;

  constructor(options: StepContextOptions) {
    this.job = options.job;
    this.definition = options.definition;
    this.phase = options.phase;
    this.key = options.key;
    this.scope = options.scope;
    this.signal = options.signal;
    this.parent = options.parent;
    this.annotations = options.parent?.context.annotations ?? new AnnotationList();
    this.github.action = options.definition.id;
    const { parent } = options;
    if (parent) {
      Object.assign(this.github, parent.context.github, { action_path: parent.actionFolder });
      this.#overrides = { ...parent.context.#overrides };
    }
    this.commands = new CommandProcessor(this, this.environment().ACTIONS_COMMAND_ECHO === 'true');
  }

  /** Evaluates the step's `env:`; the contexts are complete after this. */
  async loadEnvironment(): Promise<void> {
    const own = await evaluateTexts(this.definition.env, this.expressions());
    this.#overrides = { ...this.#overrides, ...own };
  }

  /** The `env` context, and so the environment a user sees. */
  environment(): Record<string, string> {
    return { ...this.job.environment, ...this.#overrides };
  }

  /** What expressions of this step see. */
  expressions(): Scope {
    const { job } = this;
    const { github, ...planned } = job.request.contexts;
    return {
      contexts: {
        ...planned,
        ...(this.parent ? { inputs: this.parent.inputs } : { secrets: job.request.secrets }),
        github: toDictionary({ ...github, ...this.github, action_status: this.parent?.context.actionStatus }),
        env: new EnvironmentData(this.environment()),
        job: job.jobContext(),
        runner: job.runnerContext(),
        steps: this.scope.toContext(),
      },
      status: this.#statusFunctions(),
      hashFiles: (patterns) => job.hashFiles(patterns),
    };
  }

  #statusFunctions(): NonNullable<Scope['status']> {
    // Inside a composite action's main phase, success and failure mean the action so far (SuccessFunction.cs).
    const inner = this.phase === 'main' ? this.parent?.context.actionStatus : undefined;
    const status = inner ?? this.job.status;
    return {
      always: () => true,
      success: () => status === 'success',
      failure: () => status === 'failure',
      cancelled: () => this.job.status === 'cancelled',
    };
  }

  /** Gives the step its command files while the body runs; they take effect whatever came of it. */
  async withFileCommands(body: () => Promise<void>): Promise<void> {
    const files = await FileCommands.create(this.job.machine.temp);
    Object.assign(this.github, files.paths);
    try {
      await body();
    } finally {
      if (!this.job.control.dead && !(await files.process(this))) this.fail();
    }
  }

  /** The step has failed; a cancelled one stays cancelled. */
  fail(message?: string): void {
    if (message !== undefined) this.error(message);
    if (this.result !== 'cancelled') this.result = 'failure';
  }

  log(text: string): void {
    this.job.log.write(text);
  }

  debug(text: string): void {
    if (this.job.request.debug) this.log(`##[debug]${text}`);
  }

  error(message: string): void {
    this.annotate({ level: 'error', message });
  }

  warn(message: string): void {
    this.annotate({ level: 'warning', message });
  }

  annotate(annotation: Annotation): void {
    this.annotations.add({ ...annotation, message: this.job.masker.mask(annotation.message) });
    this.log(`##[${annotation.level}]${annotation.message}`);
  }

  setOutput(name: string, value: string): void {
    // The outputs of pre and post go nowhere (ExecutionContext.cs: their context has no name).
    if (this.phase !== 'main') return;
    this.outputs[name] = value;
    this.scope.setOutput(this.definition.id, name, value);
  }

  saveState(name: string, value: string): void {
    this.job.stateOf(this.key).set(name, value);
  }

  setEnvironment(name: string, value: string): void {
    this.job.environment[name] = value;
  }

  addPath(folder: string): void {
    const { searchPath } = this.job;
    const known = searchPath.indexOf(folder);
    if (known >= 0) searchPath.splice(known, 1);
    searchPath.push(folder);
  }

  addMask(secret: string): void {
    this.job.masker.add(secret);
  }

  addMatchers(file: string): void {
    const added = parseMatchers(readFileSync(path.resolve(this.job.machine.workspace, file), 'utf8'));
    for (const { owner } of added) this.removeMatchers({ owner });
    this.job.matchers = [...added, ...this.job.matchers];
  }

  removeMatchers({ owner, file }: { owner?: string; file?: string }): void {
    const owners = file
      ? parseMatchers(readFileSync(path.resolve(this.job.machine.workspace, file), 'utf8')).map((known) => known.owner)
      : [owner];
    this.job.matchers = this.job.matchers.filter((matcher) => !owners.includes(matcher.owner));
  }

  allowsUnsecureCommands(): boolean {
    return this.environment().ACTIONS_ALLOW_UNSECURE_COMMANDS?.toLowerCase() === 'true';
  }

  async keepSummary(markdown: string): Promise<void> {
    // What the steps inside a composite action write is shown under the step that a workflow's reader knows.
    if (this.parent) return this.parent.context.keepSummary(markdown);
    const { job } = this;
    await mkdir(job.summaries, { recursive: true });
    this.summary = path.join(job.summaries, `${this.key}-${this.phase}.md`);
    await appendFile(this.summary, job.masker.mask(markdown));
  }
}
