import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Artifact, DefaultArtifactClient } from '@actions/artifact';
import { messageOf, RefusedError } from '../errors.ts';
import { type ArtifactEntry, type Artifacts, MAX_ARCHIVE_BYTES } from '../ports/artifacts.ts';
import { divertStdout } from './divert-stdout.ts';
import { checkSize, unwrap } from './stored-file.ts';

/** Hears how requests go, for the code that waits for them. */
export interface TransferWatch {
  /** Something was achieved: bytes arrived. */
  moved(): void;
  /** A request failed and is going to be repeated. */
  trouble(text: string): void;
}

/**
 * The run's artifact service over the official toolkit, with the runtime token of the environment. Each file goes up in a separate zip, not compressed again:
 * an artifact without a zip breaks every unfiltered actions/download-artifact before v8 in the same run (actions/download-artifact#377).
 * Both kinds are read.
 * @param say takes the lines that the toolkit would write to stdout
 */
export async function openArtifacts(say: (line: string) => void, watch?: TransferWatch): Promise<Artifacts> {
  // Its unzip library still calls Buffer(), and people would read the warning in their logs.
  process.noDeprecation = true;
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new ToolkitArtifacts(new DefaultArtifactClient(), watch ? listening(say, watch) : say);
}

/** The toolkit tells of its progress and of requests that it repeats in the lines that it writes, and nowhere else. */
function listening(say: (line: string) => void, { moved, trouble }: TransferWatch): (line: string) => void {
  return (line) => {
    const failed = /^Attempt \d+ of \d+ failed with error: (.*?)\. Retrying request in /.exec(line)?.[1];
    if (failed !== undefined) trouble(failed);
    else if (/^Uploaded bytes [1-9]/.test(line)) moved();
    say(line);
  };
}

/**
 * What the toolkit has repeated often enough, or says is not worth it, is an answer: repeating it again would take minutes.
 * @throws RefusedError `artifact-service`
 */
function refuseFinal(error: unknown): never {
  const text = messageOf(error);
  const cause = /(?:non-retryable error|after \d+ attempts): (.*)$/s.exec(text)?.[1];
  if (cause === undefined) throw error;
  throw new RefusedError(
    'artifact-service',
    `The artifact service refuses or fails: ${cause.replace(/[.\s]+$/, '')}. Re-run the job when it works again.`,
    { cause: error },
  );
}

class ToolkitArtifacts implements Artifacts {
  readonly #client: DefaultArtifactClient;
  readonly #say: (line: string) => void;

  constructor(client: DefaultArtifactClient, say: (line: string) => void) {
    this.#client = client;
    this.#say = say;
  }

  /** One call to the toolkit, whose own lines stay out of the step's log. Calls are made one at a time. */
  #ask<T>(call: (client: DefaultArtifactClient) => Promise<T>): Promise<T> {
    return divertStdout(this.#say, () => call(this.#client).catch(refuseFinal));
  }

  async upload(file: string, { retentionDays }: { retentionDays?: number }): Promise<{ id: number; sha256: string }> {
    const name = path.basename(file);
    const options = { compressionLevel: 0, ...(retentionDays === undefined ? {} : { retentionDays }) };
    try {
      const { id, digest } = await this.#ask((client) =>
        client.uploadArtifact(name, [file], path.dirname(file), options),
      );
      if (id === undefined || digest === undefined) throw new Error(`the service gave no id for ${name}`);
      return { id, sha256: bareDigest(digest) };
    } catch (error) {
      if (!/\b409\b|already exists/i.test(messageOf(error))) throw error;
      throw new RefusedError(
        'artifact-exists',
        `Artifact ${name} not uploaded: this attempt has one of that name. Remove it first, or use another name.`,
        { cause: error },
      );
    }
  }

  async list(): Promise<readonly ArtifactEntry[]> {
    const { artifacts } = await this.#ask((client) => client.listArtifacts());
    return artifacts.map(entryOf);
  }

  async find(name: string): Promise<readonly ArtifactEntry[]> {
    try {
      // The service itself filters here, so that it does not matter how many artifacts the run has.
      return [entryOf((await this.#ask((client) => client.getArtifact(name))).artifact)];
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  }

  async download(entry: ArtifactEntry, destination: string, maxBytes = MAX_ARCHIVE_BYTES): Promise<void> {
    const { id, name, sha256 } = entry;
    checkSize(entry, maxBytes);
    const folder = await mkdtemp(`${destination}.`);
    try {
      const { digestMismatch } = await this.#ask((client) =>
        client.downloadArtifact(id, {
          path: folder,
          skipDecompress: true,
          ...(sha256 === undefined ? {} : { expectedHash: `sha256:${sha256}` }),
        }),
      );
      if (digestMismatch) {
        throw new RefusedError(
          'digest-mismatch',
          `Artifact ${name} refused: its bytes are not those that the service recorded. Use another copy.`,
        );
      }
      const [file] = await readdir(folder);
      if (file === undefined) throw new Error(`the download of ${name} brought no file`);
      await unwrap(path.join(folder, file), destination, maxBytes);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async remove(name: string): Promise<void> {
    try {
      await this.#ask((client) => client.deleteArtifact(name));
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
}

/** Classes of a bundled package are not exported; their names are. */
const isNotFound = (error: unknown) =>
  (error instanceof Error && error.name === 'ArtifactNotFoundError') || /artifact not found/i.test(messageOf(error));

const bareDigest = (digest: string) => digest.replace(/^sha256:/, '');

function entryOf({ id, name, size, createdAt, digest }: Artifact): ArtifactEntry {
  return {
    id,
    name,
    size,
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(digest === undefined ? {} : { sha256: bareDigest(digest) }),
  };
}
