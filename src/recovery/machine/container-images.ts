import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { request } from 'node:http';

/** An engine that does not answer within this time tells nothing. */
const TIMEOUT_MS = 1_000;
/** Hundreds of images are some hundred kilobytes. Bytes. */
const MAX_BYTES = 8 * 1024 * 1024;
const SOCKET = '/var/run/docker.sock';

/**
 * A hash of the images and containers that the local Docker engine lists. Its own files can be read by root only, its socket by users who may start containers.
 * Undefined if there is no engine, or none that this user may ask.
 */
export async function containerImages(env: Readonly<Record<string, string | undefined>>): Promise<string | undefined> {
  const socketPath = env.DOCKER_HOST === undefined ? SOCKET : /^unix:\/\/(.+)$/.exec(env.DOCKER_HOST)?.[1];
  if (socketPath === undefined || !existsSync(socketPath)) return undefined;
  const answers = await Promise.all(['/images/json', '/containers/json?all=1'].map((path) => ask(socketPath, path)));
  if (answers.some((answer) => answer === undefined)) return undefined;
  const ids = answers.map((answer) =>
    (answer as Listed[]).map(({ Id, RepoTags }) => [Id, RepoTags].flat().join(' ')).sort(),
  );
  return createHash('sha256').update(JSON.stringify(ids)).digest('hex').slice(0, 16);
}

interface Listed {
  Id?: unknown;
  RepoTags?: unknown;
}

function ask(socketPath: string, path: string): Promise<Listed[] | undefined> {
  return new Promise((resolve) => {
    const asked = request({ socketPath, path, timeout: TIMEOUT_MS }, (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MAX_BYTES) asked.destroy();
        else chunks.push(chunk);
      });
      response.once('end', () => resolve(response.statusCode === 200 ? listOf(Buffer.concat(chunks)) : undefined));
      response.once('error', () => resolve(undefined));
      response.once('close', () => resolve(undefined));
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(undefined));
    asked.end();
  });
}

function listOf(body: Buffer): Listed[] | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'object' && entry !== null) : undefined;
  } catch {
    return undefined;
  }
}
