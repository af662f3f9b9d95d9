import path from 'node:path';
import { REMOVAL } from '../checkpoint/spool.ts';
import type { Store } from '../checkpoint/store.ts';
import type { UploaderInput } from '../checkpoint/uploader-process.ts';
import { addHiddenVariables } from '../config/private-environment.ts';
import { UsageError } from '../errors.ts';
import { verify } from '../recovery/job-secret.ts';
import type { Command } from './command.ts';

/** How long the uploader waits for more when everything is sent. A later stage starts another one. */
const IDLE_MS = 60_000;

/** Sends what a job's steps have spooled, in a separate process. Started by rerail; the step that started it has long gone on. */
export const uploadSpoolCommand: Command = {
  name: 'upload',
  summary: 'Sends spooled checkpoints and records to the artifact service of the run.',
  usage: 'FOLDER',
  positionals: { min: 1, max: 1 },
  options: {},
  hidden: true,
  async run(args, io) {
    const [folder] = args.positionals as [string];
    const { options, variables } = parseInput(await readInput(io.stdin));
    addHiddenVariables(variables);
    const [{ runUploader }, { announcementName }, { noteActivity }, { openRemoteStore }] = await Promise.all([
      import('../checkpoint/uploader.ts'),
      import('../checkpoint/announcement.ts'),
      import('../checkpoint/spool.ts'),
      import('../checkpoint/stores/remote.ts'),
    ]);
    const { spoolKey, stores, ...own } = options;
    const say = (line: string) => io.log.info(line);
    const announcement = announcementName(options.jobKey, options.attempt);
    const watch = noteActivity(folder);
    const remote = await openRemoteStore(
      stores,
      { ...own, folder: path.join(folder, 'scratch'), recordsOf: () => [], recordFollows: true, warn: say },
      {
        artifacts: async () => (await import('../github/artifacts.ts')).openArtifacts(() => undefined, watch),
        caches: async () =>
          (await import('../github/caches.ts')).openCaches({ say: () => undefined, clock: io.clock, watch }),
        bucket: async () =>
          (await import('../s3/open.ts')).openBucket({ ...io.env, ...variables }, () => watch.moved()),
      },
      io.log,
    );
    const store = onlySigned(remote, Buffer.from(spoolKey, 'base64'), announcement);
    await runUploader(folder, store, { clock: io.clock, say, idleMs: IDLE_MS, announcement });
    return { ok: true, document: { done: true }, text: '' };
  },
};

/**
 * Scripts can write into the spool. A record that no phase of this job signed is not sent, and a checkpoint is removed only if one asked for it.
 * @param ownName of the record that the uploader itself writes
 */
function onlySigned(store: Store, key: Buffer, ownName: string): Store {
  return {
    ...boundMethods(store),
    async putRecord(name, content) {
      const own = name === ownName ? content : verify(key, name, content);
      if (own === undefined) throw new Error(`record ${name} is not what rerail has put into the spool`);
      await store.putRecord(name, own);
    },
    async remove(signed) {
      const id = verify(key, REMOVAL, signed);
      if (id === undefined) throw new Error('a removal is not what rerail has put into the spool');
      await store.remove(id);
    },
  };
}

/** A class's methods as plain properties. */
const boundMethods = (store: Store): Store => ({
  kind: store.kind,
  put: (checkpoint, archive) => store.put(checkpoint, archive),
  list: () => store.list(),
  fetch: (id, destination) => store.fetch(id, destination),
  remove: (id) => store.remove(id),
  quarantine: (id, reason) => store.quarantine(id, reason),
  putRecord: (name, content) => store.putRecord(name, content),
  getRecord: (name) => store.getRecord(name),
  removeRecord: (name) => store.removeRecord(name),
});

/** Job key, attempt, token: some kilobytes. */
const LARGEST_INPUT = 256 * 1024;

async function readInput(stdin: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
    bytes += chunk.length;
    if (bytes > LARGEST_INPUT) break;
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseInput(text: string): UploaderInput {
  try {
    return JSON.parse(text) as UploaderInput;
  } catch {
    throw new UsageError('The standard input is not JSON. rerail starts this command itself.');
  }
}
