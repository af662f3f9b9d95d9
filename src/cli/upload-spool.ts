import path from 'node:path';
import { UsageError } from '../errors.ts';
import type { UploaderOptions } from '../step/upload.ts';
import type { Command } from './command.ts';

/** How long the uploader waits for more when everything is sent. A later stage starts another one. */
const IDLE_MS = 60_000;

/** Sends what a job's steps have spooled, in a process of its own. Started by rerail; the step that started it has long gone on. */
export const uploadSpoolCommand: Command = {
  name: 'upload',
  summary: 'Sends spooled checkpoints and records to the artifact service of the run.',
  usage: 'FOLDER --options JSON',
  positionals: { min: 1, max: 1 },
  options: { options: { value: 'JSON', help: 'job key, attempt, claim and retention' } },
  hidden: true,
  async run(args, io) {
    const [folder] = args.positionals as [string];
    const options = readOptions(args.value('options'));
    const [{ runUploader }, { createArtifactStore }, { openArtifacts }] = await Promise.all([
      import('../checkpoint/uploads.ts'),
      import('../checkpoint/stores/artifact.ts'),
      import('../github/artifacts.ts'),
    ]);
    const store = createArtifactStore(await openArtifacts(() => undefined), {
      ...options,
      folder: path.join(folder, 'scratch'),
    });
    await runUploader(folder, store, { clock: io.clock, say: (line) => io.log.info(line), idleMs: IDLE_MS });
    return { ok: true, document: { done: true }, text: '' };
  },
};

function readOptions(text: string | undefined): UploaderOptions {
  try {
    return JSON.parse(text ?? '') as UploaderOptions;
  } catch {
    throw new UsageError(`Option "--options" is "${text ?? ''}", which is no JSON. rerail starts this command itself.`);
  }
}
