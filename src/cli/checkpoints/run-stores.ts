import path from 'node:path';
import type { Store } from '../../checkpoint/store.ts';
import type { RunTrust } from '../../checkpoint/stores/run.ts';
import { isEnterpriseServer } from '../../config/server.ts';
import { messageOf, RefusedError } from '../../errors.ts';
import type { RunAddress } from '../../github/api-access.ts';
import type { CommandIo } from '../command.ts';
import { localPolicy } from '../local-policy.ts';

/**
 * The stores of a run that a person can read: its artifacts, and the bucket if the environment or the clone's policy names one. What is in the cache service only jobs
 * can read: that is told when nothing else is there.
 * @param folder for files on their way
 * @throws UsageError if it is not an address
 */
export async function openRunStores(
  url: string,
  folder: string,
  io: CommandIo,
  key: string | undefined,
): Promise<Store[]> {
  const [{ createRunStore }, { runArtifacts }, { apiAccess, parseRunAddress }, { openClient }] = await Promise.all([
    import('../../checkpoint/stores/run.ts'),
    import('../../github/run-artifacts.ts'),
    import('../../github/api-access.ts'),
    import('../../github/client.ts'),
  ]);
  const address = parseRunAddress(url);
  const trust = await trustIn(address, key);
  const artifacts = createRunStore(runArtifacts(url, openClient(apiAccess(io.env))), path.join(folder, 'run'), trust);
  const bucket = await bucketOf(url, address, io);
  const stores = [artifacts, ...(bucket ? [createRunStore(bucket, path.join(folder, 'bucket'), trust)] : [])];
  for (const store of stores.slice(-1)) tellOthers(store, stores.slice(0, -1), url, io);
  return stores;
}

/** With a key only what was sealed with it for this run is believed. */
async function trustIn({ repository, run }: RunAddress, key: string | undefined): Promise<RunTrust> {
  if (key === undefined) return {};
  const { createRecordSeal } = await import('../../checkpoint/archive/record-seal.ts');
  return { seal: createRecordSeal(key), run: { repository, runId: run } };
}

/** The run's part of the bucket, with the credentials of the environment; undefined if nobody declares one, or it cannot be used. */
async function bucketOf(url: string, { repository, run }: RunAddress, io: CommandIo) {
  const isSet = (io.env.RERAIL_S3_BUCKET ?? '').trim() !== '';
  const policy = await localPolicy(undefined, io).catch(() => undefined);
  if (!isSet && !policy?.checkpoint.stores.includes('s3')) return undefined;
  const { openBucket } = await import('../../s3/open.ts');
  const server = new URL(url).origin;
  const named = { GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server };
  try {
    return await openBucket({ ...io.env, ...named });
  } catch (error) {
    io.log.warning(`The bucket is not read: ${messageOf(error)}`);
    return undefined;
  }
}

/** An empty list, or a checkpoint that is missing, may have its cause in what only jobs can read. */
function tellOthers(last: Store, before: readonly Store[], url: string, io: CommandIo): void {
  let told: Promise<void> | undefined;
  const tell = () => {
    told ??= tellUnreadable(url, io);
    return told;
  };
  const list = last.list.bind(last);
  const fetch = last.fetch.bind(last);
  last.list = async () => {
    const listed = await list();
    const others = await Promise.all(before.map((store) => store.list().catch(() => [])));
    if (listed.length === 0 && others.every(({ length }) => length === 0)) await tell();
    return listed;
  };
  last.fetch = async (id, destination) => {
    try {
      await fetch(id, destination);
    } catch (error) {
      if (error instanceof RefusedError && error.reason === 'checkpoint-missing') await tell();
      throw error;
    }
  };
}

async function tellUnreadable(url: string, io: CommandIo): Promise<void> {
  const { cachedOnly, notReadableHere } = await import('../../report/uploads.ts');
  // On such a server no job uploads artifacts: an empty list is no accident.
  if (isEnterpriseServer(url)) return io.log.notice(notReadableHere());
  const cached = await cachedCheckpoints(url, io);
  if (cached > 0) io.log.notice(cachedOnly(cached));
}

/** How many checkpoints of a run are in the cache service: GitHub's API lists its entries, and serves none. 0 if it does not tell. */
export async function cachedCheckpoints(url: string, io: Pick<CommandIo, 'env' | 'log'>): Promise<number> {
  const [{ apiAccess, parseRunAddress }, { openClient }, { countCheckpoints, runPrefix }] = await Promise.all([
    import('../../github/api-access.ts'),
    import('../../github/client.ts'),
    import('../../checkpoint/stores/cache-keys.ts'),
  ]);
  const { repository, run } = parseRunAddress(url);
  try {
    const entries = await openClient(apiAccess(io.env)).getAll<{ key?: string }>(
      `/repos/${repository}/actions/caches`,
      { key: runPrefix(run) },
    );
    return countCheckpoints(
      entries.flatMap(({ key }) => (key === undefined ? [] : [key])),
      run,
    );
  } catch (error) {
    io.log.debug(`Whether the cache service holds checkpoints is unknown: ${messageOf(error)}`);
    return 0;
  }
}
