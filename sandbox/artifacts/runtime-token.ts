import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CacheScope } from '../cache/cache.ts';
import type { JobIdentity } from './artifact.ts';

/** By these the service knows a job. A run has another id in each of its attempts. */
export interface BackendIds {
  readonly run: string;
  readonly job: string;
}

export function backendIdsOf({ runId, attempt, jobId }: JobIdentity): BackendIds {
  return { run: uuidOf(`run ${runId} ${attempt}`), job: uuidOf(`job ${runId} ${attempt} ${jobId}`) };
}

/** Six hours of a job at most, and what comes before and after. */
const LIFETIME_SECONDS = 7 * 3600;
const HEADER = encode({ typ: 'JWT', alg: 'HS256' });

/** Issues the tokens that the runner hands to actions, and reads them again. */
export class RuntimeTokens {
  readonly #secret = randomBytes(32);
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(job: JobIdentity): string {
    const { run, job: jobBackendId } = backendIdsOf(job);
    const issued = Math.floor(this.#now() / 1000);
    const claims = {
      scp: `Actions.GenericRead:00000000-0000-0000-0000-000000000000 Actions.Results:${run}:${jobBackendId}`,
      iat: issued,
      exp: issued + LIFETIME_SECONDS,
      run_id: job.runId,
      run_attempt: job.attempt,
      job_id: job.jobId,
      ...(job.cacheScopes && { ac: JSON.stringify(job.cacheScopes.map(claimOf)) }),
    };
    const content = `${HEADER}.${encode(claims)}`;
    return `${content}.${this.#sign(content).toString('base64url')}`;
  }

  /** Whose token an Authorization header carries, or undefined where it is none of these or is too old. */
  read(authorization: string | undefined): JobIdentity | undefined {
    const match = /^Bearer (([\w-]+)\.([\w-]+))\.([\w-]+)$/.exec(authorization ?? '');
    if (!match) return undefined;
    const [, content = '', , payload = '', signature = ''] = match;
    const given = Buffer.from(signature, 'base64url');
    const right = this.#sign(content);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (claims.exp * 1000 <= this.#now()) return undefined;
    const ids = { runId: claims.run_id, attempt: claims.run_attempt, jobId: claims.job_id };
    return claims.ac === undefined
      ? ids
      : { ...ids, cacheScopes: (JSON.parse(claims.ac) as ScopeClaim[]).map(scopeOf) };
  }

  #sign(content: string): Buffer {
    return createHmac('sha256', this.#secret).update(content).digest();
  }
}

/** As GitHub's tokens have it: permissions are bits, 1 to read and 2 to write. */
interface ScopeClaim {
  readonly Scope: string;
  readonly Permission: number;
}

const claimOf = ({ ref, write }: CacheScope): ScopeClaim => ({ Scope: ref, Permission: write ? 3 : 1 });

const scopeOf = ({ Scope, Permission }: ScopeClaim): CacheScope => ({ ref: Scope, write: (Permission & 2) !== 0 });

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
