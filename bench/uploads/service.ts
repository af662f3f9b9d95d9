// The sandbox's artifact service in a process of its own; prints the environment of a job that uses it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from '../../sandbox/server/server.ts';

const server = await startServer({ root: mkdtempSync(path.join(tmpdir(), 'rerail-service-')) });
process.stdout.write(`${JSON.stringify(server.environmentFor({ runId: 1, attempt: 1, jobId: 'bench' }))}\n`);
