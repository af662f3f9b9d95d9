import { constants, copyFileSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import { type ArtifactEntry, type Artifacts, MAX_ARCHIVE_BYTES } from '../../ports/artifacts.ts';
import { type RetryPorts, withRetries } from './retries.ts';

/** GitHub's listings end here. */
const LIST_CAP = 1_000;

/** Requests to the artifact service, repeated if it fails, and the files that they need. */
export class ArtifactTransfer {
  readonly #artifacts: Artifacts;
  readonly #folder: string;
  readonly #ports: RetryPorts;
  readonly #retentionDays: number | undefined;
  #files = 0;

  constructor(artifacts: Artifacts, folder: string, ports: RetryPorts, retentionDays: number | undefined) {
    this.#artifacts = artifacts;
    this.#folder = folder;
    this.#ports = ports;
    this.#retentionDays = retentionDays;
  }

  list(): Promise<readonly ArtifactEntry[]> {
    return withRetries(this.#ports, () => this.#artifacts.list());
  }

  /** Whether there may be more than a list shows. */
  isCapped(all: readonly ArtifactEntry[]): boolean {
    return all.length >= LIST_CAP;
  }

  /**
   * All of exactly these names. One request, unless the run has so many that the service does not list them all: then what is not listed is asked for by name.
   * @param listed what the service lists, if that is known already
   */
  async named(names: readonly string[], listed?: readonly ArtifactEntry[]): Promise<ArtifactEntry[]> {
    const all = listed ?? (await this.list());
    const found = all.filter(({ name }) => names.includes(name));
    if (!this.isCapped(all)) return found;
    const seen = new Set(found.map(({ name }) => name));
    for (const name of new Set(names)) {
      if (!seen.has(name)) found.push(...(await withRetries(this.#ports, () => this.#artifacts.find(name))));
    }
    return found;
  }

  /** @param destination must not exist */
  async download(entry: ArtifactEntry, destination: string, maxBytes = MAX_ARCHIVE_BYTES): Promise<void> {
    if (existsSync(destination)) throw new Error(`${destination} exists.`);
    // A broken transfer is worth another try; so is one whose bytes were not the recorded ones.
    const again = (error: unknown) => !(error instanceof RefusedError) || error.reason === 'digest-mismatch';
    await withRetries(
      this.#ports,
      async () => {
        try {
          await this.#artifacts.download(entry, destination, maxBytes);
        } catch (error) {
          rmSync(destination, { force: true });
          throw error;
        }
      },
      again,
    );
  }

  remove(name: string): Promise<void> {
    return withRetries(this.#ports, () => this.#artifacts.remove(name));
  }

  /** Uploads a file, and tells under which name. A name whose upload broke off stays taken, so each try gets another one. */
  uploadFile(nameFor: () => string, file: string): Promise<string> {
    return withRetries(
      this.#ports,
      async () => {
        const name = nameFor();
        await this.#upload(name, (named) => bring(file, named));
        return name;
      },
      (error) => !(error instanceof RefusedError) || error.reason === 'artifact-exists',
    );
  }

  /** Uploads a text, once. @throws RefusedError `artifact-exists` */
  async uploadText(name: string, text: string): Promise<void> {
    await this.#upload(name, (named) => writeFileSync(named, text));
  }

  wait(ms: number): Promise<void> {
    return this.#ports.clock.sleep(ms);
  }

  /** A file that does not exist yet. */
  scratchFile(): string {
    mkdirSync(this.#folder, { recursive: true });
    return path.join(this.#folder, `${process.pid}-${this.#files++}`);
  }

  /** An artifact is named after its file, so the file needs a separate folder. */
  async #upload(name: string, make: (file: string) => void): Promise<void> {
    const folder = this.scratchFile();
    mkdirSync(folder);
    try {
      const file = path.join(folder, name);
      make(file);
      const retentionDays = this.#retentionDays;
      await this.#artifacts.upload(file, retentionDays === undefined ? {} : { retentionDays });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function bring(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
