import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { StepRecord } from '../../../sandbox/runner/job/job.ts';
import {
  type JobResult,
  openSandbox,
  type RunOptions,
  type RunResult,
  type Sandbox,
  type SandboxEvent,
  type SandboxOptions,
  type SandboxResult,
} from '../../../sandbox/sandbox.ts';

/** Files of a folder by path; a text that starts with `#!` becomes executable. */
export type Files = Readonly<Record<string, string>>;

export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
    if (content.startsWith('#!')) await chmod(file, 0o755);
  }
}

/** A temporary folder, removed when the block that declared it with `await using` ends. */
export async function temporaryFolder(files: Files = {}): Promise<AsyncDisposable & { path: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rerail-test-'));
  await writeFiles(folder, files);
  return { path: folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }) };
}

export interface RehearseOptions {
  sandbox?: Omit<SandboxOptions, 'actions'>;
  run?: Omit<RunOptions, 'folder'>;
  /** Actions, `owner/name` to a path that starts at the folder. */
  actions?: Readonly<Record<string, string>>;
  /** What else happens before the sandbox closes. */
  afterwards?: (sandbox: Sandbox, ids: number[], folder: string) => Promise<void>;
  /** Reacts to events while the run goes on. */
  onEvent?: (event: SandboxEvent, sandbox: Sandbox) => void;
}

/** What came of a rehearsal, with the logs read. */
export interface Rehearsal {
  result: SandboxResult;
  /** The run's last attempt, or the one asked for. */
  run(attempt?: number): RunResult;
  /** The job of this name; its steps by name with their conclusion are what most tests look at. */
  job(name: string, attempt?: number): JobResult;
  /** By name or id; its main phase where several phases bear it. */
  step(job: string, name: string, attempt?: number): StepRecord;
  /** `name: conclusion` of every step, the phase before it unless it is main. */
  steps(job: string, attempt?: number): string[];
  /** Lines of the job's log, time stamps cut off. */
  log(job: string, attempt?: number): string[];
  /** The Markdown that a step wrote for the run's page; empty where it wrote none. */
  summary(job: string, name: string, attempt?: number): string;
  /** All that the job's steps wrote for it, in every phase. */
  summaries(job: string, attempt?: number): string;
  /** The same, of one workflow by the name of its file, where several ran. */
  of(workflow: string): Rehearsal;
}

/** Runs many small workflows in one sandbox, which takes a fraction of the time; each is then looked at by its name. */
export function rehearseTogether(workflows: Files, options: RehearseOptions = {}): Promise<Rehearsal> {
  const entries = Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}.yml`, text]);
  return rehearse(Object.fromEntries(entries), { ...options, sandbox: { parallel: 4, ...options.sandbox } });
}

/** Runs the workflows of the files in a sandbox of its own. A single text is the only workflow. */
export async function rehearse(files: string | Files, options: RehearseOptions = {}): Promise<Rehearsal> {
  await using folder = await temporaryFolder(typeof files === 'string' ? { '.github/workflows/ci.yml': files } : files);
  const actions = Object.entries(options.actions ?? {}).map(([name, at]) => [name, path.resolve(folder.path, at)]);
  const sandbox: Sandbox = await openSandbox({
    ...options.sandbox,
    actions: Object.fromEntries(actions),
    onEvent: (event) => options.onEvent?.(event, sandbox),
  });
  try {
    const ids = await sandbox.run({ folder: folder.path, ...options.run });
    await options.afterwards?.(sandbox, ids, folder.path);
    return await readRehearsal(sandbox.result());
  } finally {
    await sandbox.close();
  }
}

async function readRehearsal(result: SandboxResult): Promise<Rehearsal> {
  const logs = new Map<string, string[]>();
  const summaries = new Map<string, string>();
  for (const { summary } of result.runs.flatMap(({ jobs }) => jobs.flatMap(({ steps }) => steps))) {
    if (summary) summaries.set(summary, await readFile(summary, 'utf8'));
  }
  for (const { log } of result.runs.flatMap(({ jobs }) => jobs)) {
    if (log === null) continue;
    const lines = (await readFile(log, 'utf8')).trimEnd().split('\n');
    logs.set(
      log,
      lines.map((line) => line.slice(line.indexOf(' ') + 1)),
    );
  }
  return lookAt(result, logs, summaries);
}

function lookAt(
  result: SandboxResult,
  logs: ReadonlyMap<string, string[]>,
  summaries: ReadonlyMap<string, string>,
): Rehearsal {
  const run = (attempt?: number) => {
    const found = result.runs.findLast((candidate) => attempt === undefined || candidate.attempt === attempt);
    if (!found) throw new Error(`No attempt ${attempt}`);
    return found;
  };
  const job = (name: string, attempt?: number) => {
    const { jobs } = run(attempt);
    const found = jobs.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No job "${name}", but ${jobs.map((known) => known.name).join(', ')}`);
    return found;
  };
  const step: Rehearsal['step'] = (jobName, name, attempt) => {
    const { steps } = job(jobName, attempt);
    const called = steps.filter((known) => known.name === name || known.id === name);
    const found = called.find(({ phase }) => phase === 'main') ?? called[0];
    if (!found) throw new Error(`No step "${name}", but ${steps.map((known) => known.name).join(', ')}`);
    return found;
  };
  return {
    result,
    run,
    job,
    step,
    steps: (jobName, attempt) =>
      job(jobName, attempt).steps.map(({ id, name, conclusion }) => `${id ?? name}: ${conclusion}`),
    log: (jobName, attempt) => logs.get(job(jobName, attempt).log ?? '') ?? [],
    summary: (jobName, name, attempt) => summaries.get(step(jobName, name, attempt).summary ?? '') ?? '',
    summaries: (jobName, attempt) =>
      job(jobName, attempt)
        .steps.map(({ summary }) => summaries.get(summary ?? '') ?? '')
        .join(''),
    of: (workflow) => {
      const runs = result.runs.filter(({ file }) => file === `.github/workflows/${workflow}.yml`);
      return lookAt({ ...result, runs }, logs, summaries);
    },
  };
}
