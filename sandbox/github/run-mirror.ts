import { existsSync } from 'node:fs';
import type { StepRecord } from '../runner/job/job.ts';
import type { WorkflowEvent } from '../runner/run/event.ts';
import type { RunHead } from '../runner/run/observer.ts';
import type { AttemptRecord, JobRecord } from '../runner/run/records.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { AnnotationState, AttemptState, JobState, RunState, StepState } from './state.ts';

export interface MirroredRun {
  readonly head: RunHead;
  readonly file: string;
  readonly number: number;
  readonly event: WorkflowEvent;
  readonly actor: string;
}

/** Shows a run of the sandbox's runner in the API, while it goes on. */
export class RunMirror {
  readonly #repository: GitHubRepository;
  readonly #run: MirroredRun;
  /** Ids of kept jobs in the attempts that took them over. */
  readonly #copies = new Map<string, number>();
  #state: RunState | undefined;

  constructor(repository: GitHubRepository, run: MirroredRun) {
    this.#repository = repository;
    this.#run = run;
  }

  /** The run as the API shows it; undefined before its first attempt. */
  get state(): RunState | undefined {
    return this.#state;
  }

  /** The runner's id of a job that an attempt shows under an id of its own. */
  ownId(id: number): number {
    const [key] = [...this.#copies].find(([, copy]) => copy === id) ?? [];
    return key === undefined ? id : Number(key.split(' ')[1]);
  }

  /** Brings the API's view of an attempt up to date. */
  update(record: AttemptRecord, actor?: string): void {
    this.#repository.change((all) => {
      if (!this.#state) {
        this.#state = this.#createState();
        all.runs.push(this.#state);
      }
      const attempt = this.#attemptOf(this.#state, record, actor);
      attempt.updatedAt = this.#repository.github.now();
      attempt.status = record.conclusion === null ? 'in_progress' : 'completed';
      attempt.conclusion = record.conclusion;
      attempt.jobs = [
        ...record.kept.map((job) => this.#carried(job, attempt)),
        ...record.jobs.map((job) => this.#describe(job, attempt)),
      ];
    });
  }

  #createState(): RunState {
    const { head, file, number, event, actor } = this.#run;
    const pull = event.payload.pull_request as { number?: number; head?: { sha?: string } } | undefined;
    const isPull = event.trigger.event.startsWith('pull_request');
    const title = event.payload.head_commit as { message?: string } | null | undefined;
    const known = this.#repository.state.issues.some((issue) => issue.pull && issue.number === pull?.number);
    return {
      id: head.id,
      number,
      workflowId: this.#repository.workflow(file, head.workflow).id,
      name: head.workflow,
      path: file,
      title: head.title ?? title?.message?.split('\n')[0] ?? head.workflow,
      event: head.event,
      branch: isPull ? event.headRef : event.trigger.ref.replace(/^refs\/(heads|tags)\//, ''),
      sha: (isPull && pull?.head?.sha) || event.sha,
      actor,
      headRepository: this.#repository.fullName,
      pulls: isPull && known && pull?.number !== undefined ? [pull.number] : [],
      createdAt: this.#repository.github.now(),
      attempts: [],
      earlierReruns: 0,
      logsExpired: false,
    };
  }

  #attemptOf(state: RunState, { number }: AttemptRecord, actor?: string): AttemptState {
    const known = state.attempts.find((attempt) => attempt.number === number);
    if (known) return known;
    const now = this.#repository.github.now();
    const attempt: AttemptState = {
      number,
      status: 'queued',
      conclusion: null,
      startedAt: now,
      updatedAt: now,
      triggeringActor: actor ?? state.actor,
      debug: false,
      jobs: [],
    };
    state.attempts.push(attempt);
    return attempt;
  }

  #carried(record: JobRecord, attempt: AttemptState): JobState {
    const { github } = this.#repository;
    const job = this.#describe(record, attempt);
    if (github.switches['carried-jobs'] === 'same') return job;
    const key = `${attempt.number} ${record.id}`;
    const id = this.#copies.get(key) ?? github.nextId();
    this.#copies.set(key, id);
    github.logs.copy(record.id, id);
    return { ...job, id, attempt: attempt.number };
  }

  #describe(record: JobRecord, { startedAt: queuedAt }: AttemptState): JobState {
    const { github } = this.#repository;
    const isOver = record.conclusion !== null;
    if (isOver && record.log !== undefined && existsSync(record.log)) github.logs.set(record.id, { file: record.log });
    const startedAt = timeOf(record.startedAt) ?? queuedAt;
    const steps = record.steps.map((step, index) => describeStep(step, index + 2));
    const frame = (name: string, number: number, time: number): StepState => ({
      ...{ name, number, status: 'completed', conclusion: 'success', startedAt: time, completedAt: time },
    });
    const completedAt = isOver ? (timeOf(record.completedAt) ?? startedAt) : null;
    const hasRun = record.startedAt !== undefined;
    return {
      id: record.id,
      attempt: record.attempt,
      name: record.name,
      key: record.key,
      needs: [],
      status: isOver ? 'completed' : hasRun ? 'in_progress' : record.waiting ? 'waiting' : 'queued',
      conclusion: record.conclusion,
      createdAt: queuedAt,
      startedAt,
      completedAt,
      labels: ['ubuntu-latest'],
      runner: hasRun ? 'GitHub Actions 1' : null,
      steps: hasRun
        ? [
            frame('Set up job', 1, startedAt),
            ...steps,
            ...(completedAt === null ? [] : [frame('Complete job', steps.length + 2, completedAt)]),
          ]
        : [],
      annotations: [...record.annotations, ...record.steps.flatMap((step) => step.annotations)].map(describeAnnotation),
      optional: record.mayFail,
      environment: record.environment ?? null,
    };
  }
}

const timeOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Date.parse(text));

function describeStep({ name, phase, conclusion, startedAt, completedAt }: StepRecord, number: number): StepState {
  const prefix = { pre: 'Pre ', main: '', post: 'Post ' }[phase];
  return {
    name: name.startsWith(prefix) ? name : `${prefix}${name}`,
    number,
    status: conclusion === null ? 'in_progress' : 'completed',
    conclusion,
    startedAt: timeOf(startedAt) ?? null,
    completedAt: timeOf(completedAt) ?? null,
  };
}

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

function describeAnnotation(annotation: JobRecord['annotations'][number]): AnnotationState {
  const { level, message, title = null, file = '.github', line = 1, endLine = line } = annotation;
  return { level: LEVELS[level], message, title, path: file, startLine: line, endLine };
}
