import path from 'node:path';
import type { UploaderInput } from '../checkpoint/uploader-process.ts';
import { addHiddenVariables } from '../config/private-environment.ts';
import { UsageError } from '../errors.ts';
import type { Command } from './command.ts';

/** How long the uploader waits for more when everything is sent. A later stage starts another one. */
const IDLE_MS = 60_000;

/** Sends what a job's steps have spooled, in a process of its own. Started by rerail; the step that started it has long gone on. */
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
    const [{ runUploader }, { announcementName }, { noteActivity }, { createArtifactStore }, { openArtifacts }] =
      await Promise.all([
        import('../checkpoint/uploader.ts'),
        import('../checkpoint/announcement.ts'),
        import('../checkpoint/spool.ts'),
        import('../checkpoint/stores/artifact.ts'),
        import('../github/artifacts.ts'),
      ]);
    const store = createArtifactStore(await openArtifacts(() => undefined, noteActivity(folder)), {
      ...options,
      folder: path.join(folder, 'scratch'),
    });
    await runUploader(folder, store, {
      clock: io.clock,
      say: (line) => io.log.info(line),
      idleMs: IDLE_MS,
      announcement: announcementName(options.jobKey, options.attempt),
    });
    return { ok: true, document: { done: true }, text: '' };
  },
};

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
    throw new UsageError('The standard input is no JSON. rerail starts this command itself.');
  }
}
