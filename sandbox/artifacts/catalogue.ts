import type { Switches } from '../switches.ts';
import type { ArtifactRecord, AttemptStart, JobIdentity } from './artifact.ts';
import { TwirpError } from './twirp-error.ts';

/** An artifact from its creation on. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly job: JobIdentity;
  /** Name of its blob in the blob store. */
  readonly blob: string;
  readonly mimeType: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly content?: { readonly size: number; readonly digest: string };
  readonly deleted?: true;
}

/** Once finalised. */
export type Finalized = Artifact & Required<Pick<Artifact, 'content'>>;

/** actions/upload-artifact, README, "Number of Artifacts": 500 a job. What the service answers beyond is not documented. */
const MOST_PER_JOB = 500;
const DEFAULT_RETENTION_MS = 90 * 24 * 3600 * 1000;
/** As @actions/artifact refuses them before it asks. */
const FORBIDDEN_IN_NAMES = /["<>|*?\r\n\\/:]/;

type Rules = Pick<
  Switches,
  | 'artifacts-after-rerun-all'
  | 'artifact-name-conflict-across-attempts'
  | 'artifact-finalized-twice'
  | 'earlier-attempt-download'
  | 'artifact-id-order'
>;

/** Which artifacts there are and who sees which. Knows nothing of HTTP, and of blobs only the names. */
export class ArtifactCatalogue {
  readonly #rules: Rules;
  readonly #now: () => number;
  readonly #artifacts: Artifact[] = [];
  readonly #finalized: number[] = [];
  readonly #kinds = new Map<string, AttemptStart['kind']>();

  constructor(rules: Rules, now: () => number) {
    this.#rules = rules;
    this.#now = now;
  }

  startAttempt({ runId, attempt, kind }: AttemptStart): void {
    this.#kinds.set(`${runId} ${attempt}`, kind);
  }

  /** @throws TwirpError already_exists; a name stays taken, unseen, where its artifact was never finalised (DataDog/dd-trace-js#10228, atlanhq/application-sdk#3711). */
  create(job: JobIdentity, wanted: { name: string; blob: string; mimeType: string; expiresAt?: number }): Artifact {
    const { name } = wanted;
    if (name === '' || FORBIDDEN_IN_NAMES.test(name))
      throw new TwirpError('invalid_argument', 'artifact name is invalid');
    const ofRun = this.#artifacts.filter((other) => !other.deleted && other.job.runId === job.runId);
    const acrossAttempts = this.#rules['artifact-name-conflict-across-attempts'] === '409';
    if (ofRun.some((other) => other.name === name && (acrossAttempts || other.job.attempt === job.attempt))) {
      throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run');
    }
    if (ofRun.filter((other) => isSame(other.job, job)).length >= MOST_PER_JOB) {
      throw new TwirpError('failed_precondition', `a job can have ${MOST_PER_JOB} artifacts`);
    }
    return this.#add({ ...wanted, job, expiresAt: wanted.expiresAt ?? this.#now() + DEFAULT_RETENTION_MS });
  }

  /** The artifact of this name that the job may finalise. @throws TwirpError not_found */
  created(job: JobIdentity, name: string): Artifact {
    const found = this.#artifacts.findLast((other) => other.name === name && !other.deleted && isSame(other.job, job));
    if (!found) throw new TwirpError('not_found', 'artifact not found');
    return found;
  }

  finalize(artifact: Artifact, content: { size: number; digest: string }): Finalized {
    if (artifact.content) {
      if (this.#rules['artifact-finalized-twice'] === 'same') return { ...artifact, content };
      return this.finalize(this.#add(artifact), content);
    }
    const finalized = { ...artifact, content };
    this.#replace(finalized);
    this.#finalized.push(artifact.id);
    return finalized;
  }

  /** What the job sees, the newest first: those of its own attempt, then those of earlier ones. */
  visibleTo(job: JobIdentity): Finalized[] {
    const attempts = this.#visibleAttempts(job);
    return this.#artifacts
      .filter(isFinalized)
      .filter((other) => other.job.runId === job.runId && attempts.has(other.job.attempt))
      .filter((other) => !other.deleted && other.expiresAt > this.#now())
      .reverse();
  }

  /** @throws TwirpError not_found */
  checkDownload(job: JobIdentity, artifact: Artifact): void {
    if (artifact.job.attempt < job.attempt && this.#rules['earlier-attempt-download'] === '404') {
      throw new TwirpError('not_found', 'workflow run not found');
    }
  }

  /** Answers whether its blob is without an artifact now. */
  delete(artifact: Artifact): boolean {
    this.#replace({ ...artifact, deleted: true });
    return !this.#artifacts.some((other) => other.blob === artifact.blob && !other.deleted);
  }

  /** By id, as the REST API names it; undefined if it is gone. */
  find(id: number): Finalized | undefined {
    return this.#artifacts.filter(isFinalized).find((artifact) => artifact.id === id && !artifact.deleted);
  }

  records(): ArtifactRecord[] {
    return this.#finalized.map((id) => recordOf(this.#artifacts.find((artifact) => artifact.id === id) as Finalized));
  }

  unfinished(): string[] {
    return this.#artifacts.filter((artifact) => !artifact.content && !artifact.deleted).map(({ name }) => name);
  }

  #add({ name, job, blob, mimeType, expiresAt }: Omit<Artifact, 'id' | 'createdAt'>): Artifact {
    const added = { id: this.#nextId(), name, job, blob, mimeType, expiresAt, createdAt: this.#now() };
    this.#artifacts.push(added);
    return added;
  }

  #replace(artifact: Artifact): void {
    this.#artifacts[this.#artifacts.findIndex((other) => other.id === artifact.id)] = artifact;
  }

  /** The attempt itself and those before it, down to the last "re-run all" where that hides them. */
  #visibleAttempts({ runId, attempt }: JobIdentity): Set<number> {
    const visible = new Set([attempt]);
    const hides = this.#rules['artifacts-after-rerun-all'] === 'hidden';
    for (let each = attempt; each > 1; each -= 1) {
      if (hides && this.#kinds.get(`${runId} ${each}`) === 'all') break;
      visible.add(each - 1);
    }
    return visible;
  }

  /** Shuffled ids are distinct and look arbitrary, yet the same in every run of the sandbox. */
  #nextId(): number {
    const count = this.#artifacts.length + 1;
    const offset = this.#rules['artifact-id-order'] === 'shuffled' ? (count * 611_953) % 1_000_003 : count;
    return 4_000_000_000 + offset;
  }
}

export function recordOf({ id, name, job, content, createdAt, expiresAt, deleted }: Finalized): ArtifactRecord {
  const dates = { createdAt: new Date(createdAt), expiresAt: new Date(expiresAt) };
  return { id, name, run: job.runId, attempt: job.attempt, ...content, ...dates, ...(deleted && { deleted }) };
}

const isFinalized = (artifact: Artifact): artifact is Finalized => artifact.content !== undefined;

const isSame = (a: JobIdentity, b: JobIdentity): boolean =>
  a.runId === b.runId && a.attempt === b.attempt && a.jobId === b.jobId;
