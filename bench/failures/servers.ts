import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer, type Server } from 'node:net';
import path from 'node:path';

/** Servers that misbehave, and their addresses as variables for the scripts. */
export interface Servers {
  /** `HANGS`, `RESETS`, `BROKEN` (503), `THROTTLES` (429), `MISSING` (404), `DENIES` (401), `SELF_SIGNED`, `REFUSES`: host:port each. `NOWHERE`: a host without an address. */
  env: Readonly<Record<string, string>>;
  close(): void;
}

/** @param folder where a key and a certificate may be made. */
export async function startServers(folder: string): Promise<Servers> {
  const answer = (status: number, text: string) =>
    createHttpServer((_, response) => response.writeHead(status, { 'retry-after': '1' }).end(text));
  const servers: Record<string, Server> = {
    HANGS: createServer(() => undefined),
    RESETS: createServer((socket) => socket.once('data', () => socket.resetAndDestroy())),
    BROKEN: answer(503, 'Service Unavailable'),
    THROTTLES: answer(429, 'Too Many Requests'),
    MISSING: answer(404, 'Not Found'),
    DENIES: answer(401, 'Unauthorized'),
    SELF_SIGNED: createTlsServer(makeCertificate(folder), (_, response) => response.end('hello')),
  };
  const env: Record<string, string> = { NOWHERE: 'registry.invalid', REFUSES: '127.0.0.1:9' };
  for (const [name, server] of Object.entries(servers)) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    env[name] = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.unref();
  }
  return { env, close: () => Object.values(servers).map((server) => server.close()) };
}

function makeCertificate(folder: string): { key: Buffer; cert: Buffer } {
  const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-days', '2', '-nodes', '-newkey', 'rsa:2048'];
  execFileSync('openssl', ['req', '-x509', ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
