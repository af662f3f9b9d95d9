import type { GitHub } from './github/github.ts';
import type { GitHubRepository } from './github/github-repository.ts';
import { RunMirror } from './github/run-mirror.ts';
import { tellRun } from './github/webhooks.ts';
import { ACTOR, type WorkflowEvent } from './runner/run/event.ts';
import type { SandboxEvent } from './runner/run/observer.ts';
import type { Repository } from './runner/run/repository.ts';
import type { WorkflowRun } from './runner/run/workflow-run.ts';
import { UsageError } from './usage-error.ts';

/** What becomes of it is in the run's record. */
const noted = (): void => {};

interface Entry {
  readonly run: WorkflowRun;
  readonly repository: GitHubRepository;
  readonly mirror: RunMirror;
}

/** The runs of the sandbox's runner, shown in its API and started again from there. */
export class RunRegistry {
  readonly runs: WorkflowRun[] = [];
  readonly #github: GitHub;
  readonly #entries = new Map<number, Entry>();
  readonly #going = new Set<Promise<void>>();
  readonly #goingListeners = new Set<(going: Promise<unknown>) => void>();

  constructor(github: GitHub) {
    this.#github = github;
    github.onRerun((run, { kind, job, actor, debug }) => {
      const entry = this.#entries.get(run.id);
      if (!entry) return false;
      const how = { actor, debug, ...(job !== undefined && { job: entry.mirror.ownId(job) }) };
      const going = entry.run.attempt(kind === 'all' ? 'all' : 'failed', how);
      this.#tell(going);
      return true;
    });
    github.onCancel((run, actor) => this.#entries.get(run.id)?.run.cancel(`The run was canceled by @${actor}.`));
  }

  /** Calls back with what goes on beside those who asked for it: re-runs, and the telling of events. */
  onGoing(listener: (going: Promise<unknown>) => void): void {
    this.#goingListeners.add(listener);
  }

  #tell(going: Promise<unknown>): void {
    const done: Promise<void> = going.then(noted, noted).finally(() => this.#going.delete(done));
    this.#going.add(done);
    for (const listener of this.#goingListeners) listener(done);
  }

  /** Resolves when nothing of this goes on any more. */
  async settled(): Promise<void> {
    await Promise.all(this.#going);
  }

  add(run: WorkflowRun, git: Repository, event: WorkflowEvent, actor = ACTOR.login): void {
    const repository = this.#github.find(git.fullName);
    if (!repository) throw new Error(`${git.fullName} is not on the sandbox's GitHub.`);
    this.runs.push(run);
    const mirror = new RunMirror(repository, { head: run.head, file: run.file, number: run.number, event, actor });
    this.#entries.set(run.head.id, { run, repository, mirror });
  }

  /** @throws UsageError if there is no such run */
  find(runId: number): Entry {
    const entry = this.#entries.get(runId);
    if (entry) return entry;
    const known = this.runs.map(({ head }) => head.id).join(', ') || 'none';
    throw new UsageError(`There is no run ${runId} in this sandbox. Runs: ${known}.`);
  }

  /** Brings the API up to date with what the runner tells. */
  observe(event: SandboxEvent): void {
    const entry = this.#entries.get(event.run.id);
    if (!entry || event.type === 'line') return;
    const record = 'attempt' in event ? event.attempt : entry.run.attempts.at(-1);
    if (!record) return;
    entry.mirror.update(record);
    const { state } = entry.mirror;
    if (!state) return;
    if (event.type === 'run-start' && record.number === 1) this.#tell(tellRun(entry.repository, state, 'requested'));
    if (event.type === 'run-end') this.#tell(tellRun(entry.repository, state, 'completed'));
  }
}
