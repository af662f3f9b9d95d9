import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { addHiddenVariables } from '../config/private-environment.ts';
import { messageOf } from '../errors.ts';
import type { HelperInput } from '../step/shell/install.ts';
import { openStep } from './open-step.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** The shell of a `run:` step: `cli.js shell FOLDER SCRIPT`. */
export async function shell(folder: string, file: string, env: Variables): Promise<void> {
  const { runShell } = await import('../step/shell/client.ts');
  const exitCode = await runShell(folder, file, env);
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  process.exit(exitCode);
}

/** The helper that guards `run:` steps: `cli.js shell-helper`, with its input on a pipe. Lives until the job's last step ends it. */
export async function shellHelper(dist: string): Promise<void> {
  const { env, endpoint, folder } = JSON.parse(await readInput()) as HelperInput;
  addHiddenVariables(Object.fromEntries(Object.entries(env).filter(([name]) => /^(?:ACTIONS|INPUT)_/.test(name))));
  const { serveStep } = await import('../step/shell/serve.ts');
  process.on('uncaughtException', (error) => console.error(`helper: ${messageOf(error)}`));
  const server = createServer((socket) => {
    serveStep(socket, endpoint.key, env, (own, cancel, streams) => openStep(own, dist, cancel, 'main', streams)).catch(
      (error: unknown) => console.error(`step: ${messageOf(error)}`),
    );
  });
  rmSync(endpoint.socket, { force: true });
  await new Promise<void>((listening) => server.listen(endpoint.socket, listening));
  const address = path.join(folder, 'endpoint.json');
  writeFileSync(address, JSON.stringify(endpoint), { mode: 0o600 });
  // A runner that was killed runs no post, and empties this folder before its next job.
  setInterval(() => {
    if (!existsSync(address)) process.exit(0);
  }, LOOK_EVERY_MS).unref();
}

const LOOK_EVERY_MS = 30_000;

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
