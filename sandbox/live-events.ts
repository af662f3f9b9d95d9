import type { GitHub, GitHubEvent } from './github/github.ts';
import { ACTIONS_BOT } from './github/identity.ts';
import { createEvent, type EventRequest, type ResolvedRef, type WorkflowEvent } from './runner/run/event.ts';
import type { Repository } from './runner/run/repository.ts';
import { listWorkflows, type WorkflowFile } from './runner/run/select-workflows.ts';
import { listensTo } from './runner/workflow/trigger.ts';

/** Chains of `workflow_run` that are longer do not run (docs.github.com, "Events that trigger workflows"). */
const LONGEST_CHAIN = 3;
/** What a job's token may start. */
const DISPATCHES = new Set(['workflow_dispatch', 'repository_dispatch']);

/** Starts a workflow for an event. Resolves when its first attempt is over. */
export type StartRun = (
  file: WorkflowFile,
  repository: Repository,
  event: WorkflowEvent,
  how: { actor: string; depth: number },
) => Promise<void>;

/** Lets what happens on the sandbox's GitHub start the workflows that listen to it. */
export class LiveEvents {
  readonly #github: GitHub;
  readonly #start: StartRun;
  readonly #underWay = new Set<Promise<void>>();
  /** How many workflows have started one another down to each run. */
  readonly #depths = new Map<number, number>();
  #held: GitHubEvent | undefined;
  #closed = false;

  constructor(github: GitHub, start: StartRun) {
    this.#github = github;
    this.#start = start;
    github.onEvent((event) => this.#arrive(event));
  }

  knowDepth(run: number, depth: number): void {
    this.#depths.set(run, depth);
  }

  close(): void {
    this.#closed = true;
  }

  /** Resolves when nothing runs any more that an event has started. */
  async settled(): Promise<void> {
    do {
      if (this.#held && this.#underWay.size === 0) this.#releaseHeld();
      await Promise.all(this.#underWay);
    } while (this.#underWay.size > 0 || this.#held);
  }

  /** Something goes on that `settled` has to wait for. */
  track(going: Promise<unknown>): void {
    const done: Promise<void> = going
      .then(
        () => {},
        () => {},
      )
      .finally(() => this.#underWay.delete(done));
    this.#underWay.add(done);
  }

  #arrive(event: GitHubEvent): void {
    if (this.#closed || (event.byJob && !DISPATCHES.has(event.name))) return;
    if (event.name === 'workflow_run') this.#arriveRun(event);
    else this.#deliver(event);
  }

  #arriveRun(event: GitHubEvent): void {
    const { switches } = this.#github;
    const isRerun = Number((event.payload.workflow_run as { run_attempt?: number } | undefined)?.run_attempt) > 1;
    if (isRerun && event.actor === ACTIONS_BOT && switches['workflow-run-after-rerun'] === 'silent') return;
    if (isRerun && event.action === 'requested') return;
    const delivery = switches['workflow-run-delivery'];
    if (delivery === 'never') return;
    if (delivery === 'reordered') {
      const before = this.#held;
      this.#held = event;
      if (before) this.#releaseAfter(before);
      return;
    }
    this.#deliver(event);
    if (delivery === 'twice') this.#deliver(event);
  }

  /** The newer event goes first. */
  #releaseAfter(older: GitHubEvent): void {
    this.#releaseHeld();
    this.#deliver(older);
  }

  #releaseHeld(): void {
    const event = this.#held;
    this.#held = undefined;
    if (event) this.#deliver(event);
  }

  #deliver(event: GitHubEvent): void {
    this.track(this.#startListeners(event));
  }

  async #startListeners(happened: GitHubEvent): Promise<void> {
    const repository = happened.repository.git;
    const ref = await refOf(happened);
    const upstream = (happened.payload.workflow_run as { id?: number } | undefined)?.id;
    const depth = upstream === undefined ? 1 : (this.#depths.get(upstream) ?? 1) + 1;
    if (!ref || depth > LONGEST_CHAIN + 1) return;
    const payload = happened.payload as EventRequest['payload'];
    const event = await createEvent(repository, ref, { name: happened.name, payload });
    const files = await listWorkflows(repository, ref.sha);
    const chosen = files.filter(({ file, workflow }) => {
      if (workflow instanceof Error || !listensTo(workflow, event.trigger)) return false;
      return happened.name !== 'workflow_dispatch' || file === payload.workflow;
    });
    await Promise.all(chosen.map((file) => this.#start(file, repository, event, { actor: happened.actor, depth })));
  }
}

/** Where the workflows of an event are read: for most events the default branch. */
async function refOf({ name, payload, repository }: GitHubEvent): Promise<ResolvedRef | undefined> {
  const at = async (ref: string): Promise<ResolvedRef | undefined> => {
    const sha = await repository.git.resolve(ref);
    return sha === undefined ? undefined : { ref, sha };
  };
  if (name === 'push' || name === 'workflow_dispatch') return at(String(payload.ref));
  if (name === 'pull_request') {
    const { head } = payload.pull_request as { head: { ref: string; sha: string } };
    const isKnown = (await repository.git.resolve(head.sha)) !== undefined;
    return isKnown ? { ref: `refs/heads/${head.ref}`, sha: head.sha } : undefined;
  }
  if (name === 'deployment_status' || name === 'deployment') {
    const { ref, sha } = payload.deployment as { ref: string; sha: string };
    return (await at(`refs/heads/${ref}`)) ?? { ref: `refs/heads/${repository.defaultBranch}`, sha };
  }
  return at(`refs/heads/${repository.defaultBranch}`);
}
