import path from 'node:path';
import type { Switches } from '../../switches.ts';
import type { Json } from '../expressions/data.ts';
import { hashFiles } from '../expressions/hash-files.ts';
import type { ActionStore } from './action-store.ts';
import { type Annotation, AnnotationList } from './annotation.ts';
import type { JobRequest } from './job.ts';
import type { JobControl } from './job-control.ts';
import type { JobLog } from './job-log.ts';
import type { Machine } from './machine.ts';
import type { Masker } from './masker.ts';
import type { MatcherDefinition } from './problem-matcher.ts';
import type { TimeScale } from './time-scale.ts';

/** What a job is made of before its first step. */
export interface JobParts {
  readonly request: JobRequest;
  readonly machine: Machine;
  readonly log: JobLog;
  readonly masker: Masker;
  readonly control: JobControl;
  readonly actions: ActionStore;
  readonly time: TimeScale;
  readonly switches: Switches;
  /** Folder where the summaries of the steps are kept. */
  readonly summaries: string;
}

/** What all steps of a job share. */
export class JobContext implements JobParts {
  readonly request: JobRequest;
  readonly machine: Machine;
  readonly log: JobLog;
  readonly masker: Masker;
  readonly control: JobControl;
  readonly actions: ActionStore;
  readonly time: TimeScale;
  readonly switches: Switches;
  readonly summaries: string;
  /** The job so far, as `job.status` shows it. */
  status: 'success' | 'failure' | 'cancelled' = 'success';
  /** `env:` of workflow and job, and what steps wrote to GITHUB_ENV. */
  readonly environment: Record<string, string> = {};
  /** Folders written to GITHUB_PATH, the newest last. */
  readonly searchPath: string[] = [];
  /** Replaced, never changed, so that a look at it shows whether it has changed. */
  matchers: readonly MatcherDefinition[] = [];
  defaults: { shell?: string; 'working-directory'?: string } = {};
  services: Json = null;
  readonly annotations = new AnnotationList();
  /** Keys of the steps that have a post to run, in the order in which their pre or main started. */
  readonly registered = new Set<string>();
  /** Saved state of each step, shared by its phases; inner steps of composite actions have their own. */
  readonly #states = new Map<string, Map<string, string>>();

  constructor(parts: JobParts) {
    this.request = parts.request;
    this.machine = parts.machine;
    this.log = parts.log;
    this.masker = parts.masker;
    this.control = parts.control;
    this.actions = parts.actions;
    this.time = parts.time;
    this.switches = parts.switches;
    this.summaries = parts.summaries;
  }

  stateOf(stepKey: string): Map<string, string> {
    const state = this.#states.get(stepKey) ?? new Map<string, string>();
    this.#states.set(stepKey, state);
    return state;
  }

  annotate(annotation: Annotation): void {
    this.annotations.add({ ...annotation, message: this.masker.mask(annotation.message) });
    this.log.write(`##[${annotation.level}]${annotation.message}`);
  }

  /** The `runner` context; its texts are the RUNNER_* variables. */
  runnerContext(): Record<string, string> {
    const { machine } = this;
    return {
      os: machine.os,
      arch: machine.arch,
      name: machine.name,
      environment: this.machine.stays ? 'self-hosted' : 'github-hosted',
      tool_cache: machine.tools,
      temp: machine.temp,
      workspace: path.dirname(machine.workspace),
      ...(this.request.debug && { debug: '1' }),
    };
  }

  jobContext(): Json {
    const { request } = this;
    const { github } = request.contexts;
    return {
      status: this.status,
      check_run_id: request.id,
      workflow_ref: github.workflow_ref ?? '',
      workflow_sha: github.workflow_sha ?? '',
      workflow_repository: github.repository ?? '',
      workflow_file_path: request.workflow.file,
      container: {},
      ...(this.services !== null && { services: this.services }),
    };
  }

  hashFiles(patterns: string[]): Promise<string> {
    return hashFiles(this.machine.workspace, patterns);
  }
}
