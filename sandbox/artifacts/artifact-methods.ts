import { createHash } from 'node:crypto';
import type { BlobStore } from '../blobs/blob-store.ts';
import type { UrlSigner } from '../blobs/signed-url.ts';
import type { ArtifactRecord, JobIdentity } from './artifact.ts';
import type { ArtifactCatalogue, Finalized } from './catalogue.ts';
import { recordOf } from './catalogue.ts';
import { backendIdsOf } from './runtime-token.ts';
import { TwirpError } from './twirp-error.ts';

/** What ListArtifacts answers at most (Chia-Network/chia-blockchain#17828 saw exactly that many); which ones it drops is not known. */
const MOST_LISTED = 1000;
/** Signed URLs to results storage have been seen to live ten minutes for reading; for uploads an hour is enough here. */
const DOWNLOAD_LIFETIME_MS = 10 * 60_000;
const UPLOAD_LIFETIME_MS = 60 * 60_000;

/** A request in proto3's JSON form: names as in the .proto file, 64-bit numbers as strings, wrappers bare. */
export interface TwirpRequest {
  readonly workflow_run_backend_id?: string;
  readonly workflow_job_run_backend_id?: string;
  readonly name?: string;
  readonly expires_at?: string;
  readonly mime_type?: string;
  readonly size?: string;
  readonly hash?: string;
  readonly name_filter?: string;
  readonly id_filter?: string;
}

export interface ArtifactPorts {
  readonly blobs: BlobStore;
  readonly signer: UrlSigner;
  readonly now: () => number;
}

/** What the service does for a job, method by method; each answers the JSON of its response or throws a TwirpError. */
export class ArtifactMethods {
  readonly #catalogue: ArtifactCatalogue;
  readonly #ports: ArtifactPorts;
  readonly #listeners = new Set<(artifact: ArtifactRecord) => void>();

  constructor(catalogue: ArtifactCatalogue, ports: ArtifactPorts) {
    this.#catalogue = catalogue;
    this.#ports = ports;
  }

  onFinalized(listener: (artifact: ArtifactRecord) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async create(job: JobIdentity, request: TwirpRequest): Promise<object> {
    checkOwn(job, request);
    const name = request.name ?? '';
    const mimeType = request.mime_type ?? 'application/zip';
    const expiresAt = request.expires_at === undefined ? undefined : Date.parse(request.expires_at);
    if (Number.isNaN(expiresAt)) throw new TwirpError('malformed', 'expires_at is not a timestamp');
    const blob = blobNameOf(job, name, mimeType);
    const artifact = this.#catalogue.create(job, {
      name,
      blob,
      mimeType,
      ...(expiresAt !== undefined && { expiresAt }),
    });
    const subject = { attempt: job.attempt, artifact: artifact.name };
    const signedUploadUrl = this.#ports.signer.sign({
      blob,
      permissions: ['c', 'w'],
      expiresAt: this.#ports.now() + UPLOAD_LIFETIME_MS,
      subject,
    });
    return { ok: true, signed_upload_url: signedUploadUrl };
  }

  async finalize(job: JobIdentity, request: TwirpRequest): Promise<object> {
    checkOwn(job, request);
    const artifact = this.#catalogue.created(job, request.name ?? '');
    const blob = this.#ports.blobs.find(artifact.blob);
    if (!blob) throw new TwirpError('failed_precondition', 'nothing was uploaded');
    const digest = `sha256:${blob.sha256}`;
    if (Number(request.size ?? 0) !== blob.size) {
      throw new TwirpError('invalid_argument', `size is ${request.size ?? 0}, uploaded were ${blob.size}`);
    }
    if (request.hash !== undefined && request.hash !== digest) {
      throw new TwirpError('invalid_argument', `hash is ${request.hash}, that of the upload is ${digest}`);
    }
    this.#ports.blobs.seal(artifact.blob);
    const finalized = this.#catalogue.finalize(artifact, { size: blob.size, digest });
    for (const listener of this.#listeners) listener(recordOf(finalized));
    return { ok: true, artifact_id: `${finalized.id}` };
  }

  async list(job: JobIdentity, request: TwirpRequest): Promise<object> {
    checkOwn(job, request);
    const { name_filter: name, id_filter: id } = request;
    const matches = (artifact: Finalized) =>
      (name === undefined || artifact.name === name) && (id === undefined || `${artifact.id}` === id);
    const found = this.#catalogue.visibleTo(job).filter(matches).slice(0, MOST_LISTED);
    return { artifacts: found.map(rowOf) };
  }

  async getSignedUrl(job: JobIdentity, request: TwirpRequest): Promise<object> {
    const artifact = this.#visible(job, request);
    this.#catalogue.checkDownload(job, artifact);
    return { signed_url: this.#addressOf(artifact, job.attempt) };
  }

  /** Where the REST API sends a download; undefined if there is no such artifact. */
  addressOf(id: number): string | undefined {
    const artifact = this.#catalogue.find(id);
    return artifact && this.#addressOf(artifact, artifact.job.attempt);
  }

  /** Deletes it as the REST API does. Answers whether there was one. */
  async removeById(id: number): Promise<boolean> {
    const artifact = this.#catalogue.find(id);
    if (artifact && this.#catalogue.delete(artifact)) await this.#ports.blobs.delete(artifact.blob);
    return artifact !== undefined;
  }

  #addressOf({ blob, mimeType: contentType, name }: Finalized, attempt: number): string {
    return this.#ports.signer.sign({
      blob,
      permissions: ['r'],
      expiresAt: this.#ports.now() + DOWNLOAD_LIFETIME_MS,
      contentType,
      contentDisposition: dispositionOf(name, contentType),
      subject: { attempt, artifact: name },
    });
  }

  async remove(job: JobIdentity, request: TwirpRequest): Promise<object> {
    const artifact = this.#visible(job, request);
    if (this.#catalogue.delete(artifact)) await this.#ports.blobs.delete(artifact.blob);
    return { ok: true, artifact_id: `${artifact.id}` };
  }

  /** The artifact that the ids and the name of a request mean; the newest where there are several. */
  #visible(job: JobIdentity, request: TwirpRequest): Finalized {
    const found = this.#catalogue.visibleTo(job).find((artifact) => {
      const ids = backendIdsOf(artifact.job);
      const isFromJob = ids.run === request.workflow_run_backend_id && ids.job === request.workflow_job_run_backend_id;
      return isFromJob && artifact.name === request.name;
    });
    if (!found) throw new TwirpError('not_found', 'artifact not found');
    return found;
  }
}

/** A token is good for its own job only. */
function checkOwn(job: JobIdentity, request: TwirpRequest): void {
  const { run, job: jobBackendId } = backendIdsOf(job);
  if (request.workflow_run_backend_id !== run || request.workflow_job_run_backend_id !== jobBackendId) {
    throw new TwirpError('permission_denied', 'the backend ids are not those of the token');
  }
}

/** As in the URLs that github.com hands out: `.zip` at the end of the path where the artifact is one. */
function blobNameOf(job: JobIdentity, name: string, mimeType: string): string {
  const { run, job: jobBackendId } = backendIdsOf(job);
  const hash = createHash('sha256').update(name).digest('hex');
  const extension = mimeType === 'application/zip' ? '.zip' : '';
  return `actions-results/${run}/workflow-job-run-${jobBackendId}/artifacts/${hash}${extension}`;
}

/** RFC 6266: an ASCII name for old clients, and the exact one beside it, which the toolkit prefers. */
function dispositionOf(name: string, mimeType: string): string {
  const file = mimeType === 'application/zip' && !name.endsWith('.zip') ? `${name}.zip` : name;
  const ascii = file.replaceAll(/[^\x20-\x7e]/g, '_');
  const exact = encodeURIComponent(file).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`;
}

function rowOf(artifact: Finalized): object {
  const { run, job } = backendIdsOf(artifact.job);
  return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
    database_id: `${artifact.id}`,
    name: artifact.name,
    size: `${artifact.content.size}`,
    created_at: new Date(artifact.createdAt).toISOString(),
    digest: artifact.content.digest,
  };
}
