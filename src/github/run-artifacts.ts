import { createHash } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RefusedError } from '../errors.ts';
import { type Artifacts, MAX_ARCHIVE_BYTES } from '../ports/artifacts.ts';
import { parseRunAddress } from './api-access.ts';
import type { GitHubClient } from './client.ts';
import { checkSize, unwrap, WRAPPING_BYTES } from './stored-file.ts';

/** What `…/actions/runs/ID/artifacts` answers, as far as it is read here. */
interface ApiArtifact {
  id: number;
  name: string;
  size_in_bytes: number;
  expired: boolean;
  created_at: string | null;
  /** `sha256:…`; absent in older ones. */
  digest?: string | null;
}

/**
 * The artifacts of any run, of all its attempts, through the REST API: for people who look at a failed run from their own machine.
 * @param url the address of the run's page, or of a job's
 * @throws UserError if it is not an address
 */
export function runArtifacts(url: string, client: GitHubClient): Pick<Artifacts, 'list' | 'download'> {
  const { repository, run } = parseRunAddress(url);
  return {
    async list() {
      const all = await client.getAll<ApiArtifact>(`/repos/${repository}/actions/runs/${run}/artifacts`);
      return all
        .filter(({ expired }) => !expired)
        .map(({ id, name, size_in_bytes: size, created_at, digest }) => ({
          id,
          name,
          size,
          ...(digest ? { sha256: digest.replace(/^sha256:/, '') } : {}),
          ...(created_at ? { createdAt: new Date(created_at) } : {}),
        }));
    },
    async download(entry, destination, maxBytes = MAX_ARCHIVE_BYTES) {
      const { id, name, size, sha256 } = entry;
      checkSize(entry, maxBytes);
      let bytes = 0;
      const body = await client.open(`/repos/${repository}/actions/artifacts/${id}/zip`);
      const zip = `${destination}.zip`;
      const digest = createHash('sha256');
      const measure = new Transform({
        transform(chunk, _encoding, done) {
          bytes += chunk.length;
          digest.update(chunk);
          // What the listing says is what was checked.
          if (bytes > size + WRAPPING_BYTES) done(new Error(`it has more than the ${size} bytes of the listing`));
          else done(null, chunk);
        },
      });
      try {
        await pipeline(Readable.fromWeb(body), measure, createWriteStream(zip, { flags: 'wx' }));
        if (sha256 !== undefined && digest.digest('hex') !== sha256) {
          throw new RefusedError(
            'digest-mismatch',
            `Artifact ${name} refused: its bytes are not those that the service recorded. Use another copy.`,
          );
        }
        await unwrap(zip, destination, maxBytes);
      } finally {
        rmSync(zip, { force: true });
      }
    },
  };
}
