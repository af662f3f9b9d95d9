import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { decodePath, type Subject } from '../server/exchange.ts';
import { BlobError } from './blob-error.ts';

/** Azure's letters: read, create, write, delete. */
export type Permission = 'r' | 'c' | 'w' | 'd';

/** What a signed URL allows, and what the blob's answer says about itself under it. */
export interface Grant {
  /** Name of the blob, slashes included. */
  readonly blob: string;
  readonly permissions: readonly Permission[];
  /** Milliseconds since the Unix epoch. */
  readonly expiresAt: number;
  readonly contentType?: string;
  readonly contentDisposition?: string;
  /** For whom and what it was signed; travels in the URL so that requests with it can be told apart. */
  readonly subject?: Subject;
}

/** The parameters that are signed, by Azure's names as far as it has them; all others belong to the operation. */
const SIGNED = ['attempt', 'artifact', 'rscd', 'rsct', 'se', 'sp', 'sr', 'sv'] as const;

/** Signs URLs to blobs as Azure's shared access signatures do: who holds the URL holds the grant. */
export class UrlSigner {
  readonly #secret = randomBytes(32);
  readonly #base: string;

  /** @param base Address of the blob service, ending in its prefix. */
  constructor(base: string) {
    this.#base = base;
  }

  sign({ blob, permissions, expiresAt, contentType, contentDisposition, subject }: Grant): string {
    const url = new URL(this.#base);
    url.pathname += blob.split('/').map(encodeURIComponent).join('/');
    const parameters: Record<(typeof SIGNED)[number], string | undefined> = {
      attempt: subject?.attempt === undefined ? undefined : `${subject.attempt}`,
      artifact: subject?.artifact,
      rscd: contentDisposition,
      rsct: contentType,
      se: `${new Date(expiresAt).toISOString().slice(0, 19)}Z`,
      sp: permissions.join(''),
      sr: 'b',
      sv: '2025-11-05',
    };
    for (const name of SIGNED) if (parameters[name] !== undefined) url.searchParams.set(name, parameters[name]);
    url.searchParams.set('sig', this.#signature(url).toString('base64'));
    return url.href;
  }

  /** @throws BlobError AuthenticationFailed, AuthorizationPermissionMismatch */
  verify(url: URL, oneOf: readonly Permission[], now: number): void {
    const given = Buffer.from(url.searchParams.get('sig') ?? '', 'base64');
    const right = this.#signature(url);
    if (given.length !== right.length || !timingSafeEqual(given, right)) {
      throw new BlobError('AuthenticationFailed', 'Signature did not match.');
    }
    const expiry = url.searchParams.get('se') ?? '';
    if (now >= Date.parse(expiry)) {
      throw new BlobError('AuthenticationFailed', `Signed expiry time [${expiry}] is over.`);
    }
    const granted = url.searchParams.get('sp') ?? '';
    if (!oneOf.some((permission) => granted.includes(permission)))
      throw new BlobError('AuthorizationPermissionMismatch');
  }

  #signature(url: URL): Buffer {
    const text = [decodePath(url.pathname), ...SIGNED.map((name) => `${name}=${url.searchParams.get(name) ?? ''}`)];
    return createHmac('sha256', this.#secret).update(text.join('\n')).digest();
  }
}
