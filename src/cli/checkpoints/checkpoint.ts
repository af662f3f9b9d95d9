import { statSync } from 'node:fs';
import type { CaptureResult } from '../../checkpoint/engine.ts';
import { kindOfName } from '../../checkpoint/secrets/secret-names.ts';
import { UsageError, UserError } from '../../errors.ts';
import { onOneLine } from '../../files/byte-path.ts';
import { formatBytes } from '../../values/bytes.ts';
import { formatDuration } from '../../values/duration.ts';
import type { Command } from '../command.ts';
import { patternsOf } from './patterns.ts';
import { choiceOf, maskerOf, openWorkbench, ROOT_OPTION, rootOf, STORE_OPTION } from './stores.ts';

const MAX_NAME = 100;

export const command: Command = {
  name: 'checkpoint',
  summary: 'Takes a checkpoint of a workspace.',
  usage: '[--store DIR] [--root DIR] [--name NAME] [--full] [--paths GLOB …] [--exclude GLOB …]',
  positionals: { min: 0, max: 0 },
  options: {
    ...STORE_OPTION,
    ...ROOT_OPTION,
    name: { value: 'NAME', help: 'a name to restore it by; it is kept until it is deleted' },
    full: { help: 'stores everything, so that a restore needs neither repository nor older checkpoints' },
    paths: { value: 'GLOB', multiple: true, help: 'only what matches, relative to the workspace' },
    exclude: { value: 'GLOB', multiple: true, help: 'not what matches' },
    secrets: {
      value: 'redact|refuse|allow',
      help: 'what to do with files that hold credentials: leave them out (default), give up, or keep them',
    },
  },
  async run(args, io) {
    const root = rootOf(args, io);
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
      throw new UserError(`No workspace found: the folder ${root} does not exist. Give --root an existing folder.`);
    const name = args.value('name');
    if (name !== undefined && (name.trim() === '' || name.length > MAX_NAME || /\p{Cc}/u.test(name))) {
      throw new UsageError(`Option --name is ${JSON.stringify(name)}. Write 1 to ${MAX_NAME} characters on one line.`);
    }
    const masker = maskerOf(io);
    if (
      [name ?? '', ...args.all('paths'), ...args.all('exclude')].some(
        (text) => masker.reveals(text) || kindOfName(text),
      )
    ) {
      throw new UsageError('A name or pattern holds a secret, and both are kept in clear. Write another one.');
    }
    const patterns = patternsOf(args, root);
    const secrets = choiceOf(args, 'secrets', ['redact', 'refuse', 'allow'] as const, 'redact');
    const { engine, store, identity } = await openWorkbench(args, io);
    io.progress?.step(`captures ${root}`);
    await engine.recoverInterruptedRestore(root);
    const full = args.flag('full');
    const parent = full ? undefined : await engine.parentFor(root, store);
    const result = await engine.capture({
      root,
      store,
      identity: { ...identity, sequence: 0, clean: true, ...(name === undefined ? {} : { name }) },
      full,
      ...(parent === undefined ? {} : { parent }),
      ...patterns,
      secrets,
      masker,
      signal: io.signal,
    });
    return { ok: true, document: documentOf(result), text: textOf(result) };
  },
};

function documentOf(result: CaptureResult) {
  const { id, files, bytes, storedBytes, ms, parent, stateHash, skipped } = result;
  const findings = result.findings.map(({ path, kind }) => ({ path, kind }));
  return { id, files, bytes, storedBytes, ms: Math.round(ms), parent, stateHash, skipped, findings };
}

function textOf(result: CaptureResult): string {
  const { id, files, bytes, storedBytes, ms, parent, reused, skipped, findings } = result;
  const kept = reused
    ? 'nothing changed since it was taken'
    : `${formatBytes(storedBytes)} stored${parent ? ` beside ${parent.slice(0, 12)}` : ''}`;
  return [
    `checkpoint ${id}`,
    `${files} ${files === 1 ? 'file' : 'files'}, ${formatBytes(bytes)}; ${kept}; ${formatDuration(ms)}`,
    ...findings.map(({ path, kind }) => `left out, holds a credential (${kind}): ${onOneLine(path)}`),
    ...skipped.map(({ path, reason }) => `left out (${reason}): ${onOneLine(path)}`),
  ].join('\n');
}
