import { createHash } from 'node:crypto';
import type { Need, Permission } from './operations.ts';

export type Access = 'none' | 'read' | 'write';

/** Who asks, and what the token allows. */
export interface Identity {
  readonly token: string;
  /** `job`: a workflow's GITHUB_TOKEN, whose acts start no workflow. `app`: an installation token. `user`: a person's. */
  readonly kind: 'job' | 'app' | 'user';
  readonly login: string;
  /** `owner/name`; a token is of no use elsewhere. */
  readonly repository: string;
  readonly permissions: Readonly<Partial<Record<Permission, Access>>>;
}

export interface TokenRequest {
  kind?: Identity['kind'];
  /** `github-actions[bot]` for a job's token. */
  login?: string;
  permissions?: Identity['permissions'];
}

export const ACTIONS_BOT = 'github-actions[bot]';

/** Issues tokens and knows them again. */
export class Tokens {
  readonly #issued = new Map<string, Identity>();
  /** Counts revoked ones, too: no token is ever issued twice. */
  #count = 0;

  issue(repository: string, { kind = 'job', login, permissions = {} }: TokenRequest): Identity {
    const seed = `${repository} ${this.#count++}`;
    const prefix = kind === 'user' ? 'ghp' : 'ghs';
    const token = `${prefix}_${createHash('sha256').update(seed).digest('base64url').replaceAll(/[-_]/g, 'x').slice(0, 36)}`;
    const identity: Identity = {
      token,
      kind,
      repository,
      login: login ?? (kind === 'user' ? 'octocat' : ACTIONS_BOT),
      permissions: { metadata: 'read', ...permissions },
    };
    this.#issued.set(token, identity);
    return identity;
  }

  /** The identity behind a token that somebody else issued under its own value. */
  register(identity: Identity): void {
    this.#issued.set(identity.token, identity);
  }

  revoke(token: string): void {
    this.#issued.delete(token);
  }

  /** Reads an Authorization header: a bearer token, or the password of basic authentication. */
  read(authorization: string | undefined): Identity | undefined {
    const [, scheme = '', value = ''] = /^(\w+) (\S+)$/.exec(authorization ?? '') ?? [];
    if (/^(bearer|token)$/i.test(scheme)) return this.#issued.get(value);
    if (!/^basic$/i.test(scheme)) return undefined;
    const [, password = ''] = Buffer.from(value, 'base64').toString('utf8').split(/:(.*)/s);
    return this.#issued.get(password);
  }
}

const LEVELS: Record<Access, number> = { none: 0, read: 1, write: 2 };

export function allows({ permissions }: Identity, need: Need): boolean {
  const [permission, level] = need.split(': ') as [Permission, 'read' | 'write'];
  return LEVELS[permissions[permission] ?? 'none'] >= LEVELS[level];
}
