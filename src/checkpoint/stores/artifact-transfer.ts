import { constants, copyFileSync, existsSync, linkSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RefusedError } from '../../errors.ts';
import type { ArtifactEntry, Artifacts } from '../../ports/artifacts.ts';
import { type RetryPorts, withRetries } from './retries.ts';

/** Requests to the artifact service, repeated where it fails, and the files that they need. */
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

  find(name: string): Promise<readonly ArtifactEntry[]> {
    return withRetries(this.#ports, () => this.#artifacts.find(name));
  }

  /** @param destination must not exist */
  async download(entry: ArtifactEntry, destination: string): Promise<void> {
    if (existsSync(destination)) throw new Error(`${destination} exists.`);
    // A broken transfer is worth another try; so is one whose bytes were not the recorded ones.
    const again = (error: unknown) => !(error instanceof RefusedError) || error.reason === 'digest-mismatch';
    await withRetries(
      this.#ports,
      async () => {
        try {
          await this.#artifacts.download(entry, destination);
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

  /** Uploads a file under a name of its own. @throws RefusedError `artifact-exists` */
  async uploadFile(name: string, file: string): Promise<void> {
    await this.#inFolder(name, (named) => {
      try {
        linkSync(file, named);
      } catch {
        copyFileSync(file, named, constants.COPYFILE_FICLONE);
      }
    });
  }

  async uploadText(name: string, text: string): Promise<void> {
    await this.#inFolder(name, (named) => writeFileSync(named, text));
  }

  /** A file that does not exist yet. */
  scratchFile(): string {
    mkdirSync(this.#folder, { recursive: true });
    return path.join(this.#folder, `${process.pid}-${this.#files++}`);
  }

  /** An artifact is named after its file, so the file needs a folder of its own. */
  async #inFolder(name: string, make: (file: string) => void): Promise<void> {
    const folder = this.scratchFile();
    mkdirSync(folder);
    try {
      const file = path.join(folder, name);
      make(file);
      await this.#upload(name, file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** After a try whose answer was lost, "exists" may speak of our own upload. */
  async #upload(name: string, file: string): Promise<void> {
    let tries = 0;
    await withRetries(this.#ports, async () => {
      try {
        tries++;
        await this.#artifacts.upload(
          file,
          this.#retentionDays === undefined ? {} : { retentionDays: this.#retentionDays },
        );
      } catch (error) {
        const exists = error instanceof RefusedError && error.reason === 'artifact-exists';
        if (!exists || tries === 1) throw error;
        const { size } = statSync(file);
        if (!(await this.find(name)).some((entry) => entry.size === size)) throw error;
      }
    });
  }
}
