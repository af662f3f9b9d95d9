import { createHash, hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { RefusedError } from '../errors.ts';
import { type ArtifactEntry, type Artifacts, MAX_ARCHIVE_BYTES } from '../ports/artifacts.ts';
import { Bucket, readBounded } from './bucket.ts';
import { parseListing } from './listing.ts';
import type { S3Settings } from './settings.ts';

/** The run whose checkpoints are kept. */
export interface S3Run {
  /** `owner/name`. */
  repository: string;
  runId: string;
  /** The server's host: two servers may have a repository of one name. */
  host: string;
}

/** Hears that bytes arrived. */
type Moved = () => void;

const MAX_LISTING_BYTES = 4 * 1024 * 1024;
/** Of a thousand each. */
const MAX_PAGES = 20;

/**
 * A run's part of an S3-compatible bucket, as if it were the run's artifact service: names in a flat list. A name is never written twice (`If-None-Match`, which AWS,
 * MinIO and others know). The hash of what is sent is signed, so that the service refuses what was changed on the way.
 */
export async function openS3Artifacts(
  settings: S3Settings,
  { host, repository, runId }: S3Run,
  moved: Moved = () => {},
): Promise<Artifacts> {
  const bucket = await Bucket.open(settings);
  const folder = `${settings.prefix}${host}/${repository}/${runId}/`;
  const list = async (prefix: string): Promise<ArtifactEntry[]> => {
    const found: ArtifactEntry[] = [];
    let token: string | undefined;
    for (let page = 0; page < MAX_PAGES; page++) {
      const query = { 'list-type': '2', prefix, ...(token === undefined ? {} : { 'continuation-token': token }) };
      const answer = await bucket.send({ method: 'GET', query }, [200]);
      const listing = await parseListing(await readBounded(answer, MAX_LISTING_BYTES));
      found.push(...listing.objects.filter(({ key }) => key.startsWith(folder)).map((one) => entryOf(one, folder)));
      token = listing.next;
      if (token === undefined) return found;
    }
    return found;
  };
  return {
    async upload(file) {
      const name = path.basename(file);
      const { size: bytes } = await stat(file);
      const sha256 = await sha256Of(file);
      const stream = counted(file, moved);
      const headers = { 'if-none-match': '*', 'content-type': 'application/octet-stream' };
      const answer = await bucket.send(
        { method: 'PUT', key: `${folder}${name}`, headers, body: { stream, bytes, sha256 } },
        [200, 409, 412],
      );
      await readBounded(answer, MAX_LISTING_BYTES);
      if (answer.statusCode !== 200) {
        throw new RefusedError('artifact-exists', `Object ${name} not uploaded: the run has one of that name.`);
      }
      return { id: idOf(name), sha256 };
    },
    list: () => list(folder),
    find: async (name) => (await list(`${folder}${name}`)).filter((entry) => entry.name === name),
    async download({ name, size }, destination, maxBytes = MAX_ARCHIVE_BYTES) {
      const tooLarge = () =>
        new RefusedError('artifact-too-large', `Object ${name} refused: it has more than ${maxBytes} bytes.`);
      if (size > maxBytes) throw tooLarge();
      const answer = await bucket.send({ method: 'GET', key: `${folder}${name}` }, [200]);
      let received = 0;
      const measure = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          received += chunk.length;
          moved();
          if (received > maxBytes) done(tooLarge());
          else done(null, chunk);
        },
      });
      try {
        await pipeline(answer, measure, createWriteStream(destination, { flags: 'wx' }));
        if (received !== size) throw new Error(`the download of ${name} ended after ${received} of ${size} bytes`);
      } catch (error) {
        await rm(destination, { force: true });
        throw error;
      }
    },
    async remove(name) {
      const answer = await bucket.send({ method: 'DELETE', key: `${folder}${name}` }, [200, 204, 404]);
      answer.resume();
    },
  };
}

function entryOf(
  { key, size, modifiedAt }: { key: string; size: number; modifiedAt?: Date },
  folder: string,
): ArtifactEntry {
  const name = key.slice(folder.length);
  return { id: idOf(name), name, size, ...(modifiedAt === undefined ? {} : { createdAt: modifiedAt }) };
}

/** A file's bytes; tells that some passed. */
function counted(file: string, moved: Moved): Transform {
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      moved();
      done(null, chunk);
    },
  });
  const source = createReadStream(file).on('error', (error) => counting.destroy(error));
  return source.pipe(counting);
}

/** Objects have no numbers; the same name has the same one. */
const idOf = (name: string): number => Number.parseInt(hash('sha256', name, 'hex').slice(0, 12), 16);

async function sha256Of(file: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(file), digest);
  return digest.digest('hex');
}
