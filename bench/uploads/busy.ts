// How long uploads take while every processor is busy with the job's own work: 30 MB in the background while nobody waits, the same while post waits, and 2 KB while
// post waits, each with a new uploader. Limits: 20 s in the background, 5 s for 2 KB. The service runs on this machine too, at the priority of the spinners.
// Usage: npm run bench:uploads:busy [-- ROUNDS]
import { type ChildProcess, spawn } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { enqueue, waiting } from '../../src/checkpoint/spool.ts';
import { ensureUploader, stopUploader, type UploaderCommand } from '../../src/checkpoint/uploader-process.ts';
import { drain } from '../../src/checkpoint/uploads.ts';
import { systemClock } from '../../src/ports/clock.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS = { background: 20_000, small: 5_000 };
const GIVE_UP_MS = 120_000;
const rounds = Number(process.argv[2] ?? 3);
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'rerail-busy-'));
const program = (name: string) => path.join(import.meta.dirname, name);

const service = spawn(process.execPath, [program('service.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
const [line] = (await once(service.stdout, 'data')) as [Buffer];
const variables = JSON.parse(String(line)) as Record<string, string>;
let spinners: ChildProcess[] = [];
process.on('exit', () => {
  for (const child of [service, ...spinners]) child.kill();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

let items = 0;

/** Queues an archive of so many bytes and answers how to start what sends it. */
function queue(bytes: number): { spool: string; uploader: UploaderCommand } {
  const number = ++items;
  const spool = path.join(folder, `spool-${number}`);
  const archive = path.join(folder, `archive-${number}`);
  writeFileSync(archive, randomFillSync(Buffer.alloc(bytes)));
  const checkpoint = {
    id: `bench-${String(number).padStart(4, '0')}`,
    parent: null,
    createdAt: new Date().toISOString(),
    files: 1,
    bytes,
    storedBytes: bytes,
    clean: true,
    dependencies: [],
  };
  enqueue(spool, { kind: 'checkpoint', checkpoint, archive });
  const options = { jobKey: `busy-${number}`, attempt: 1, claim: 'bench', retentionDays: 1, spoolKey: '' };
  const uploader: UploaderCommand = {
    command: [process.execPath, path.join(root, 'dist/cli.js'), 'upload', spool],
    env: { PATH: process.env.PATH },
    input: JSON.stringify({ options, variables }),
  };
  return { spool, uploader };
}

async function background(bytes: number): Promise<number> {
  const { spool, uploader } = queue(bytes);
  const began = performance.now();
  ensureUploader(spool, uploader);
  while (waiting(spool).length > 0 && performance.now() - began < GIVE_UP_MS) await systemClock.sleep(50);
  const ms = performance.now() - began;
  await stopUploader(spool, systemClock);
  return ms;
}

async function whilePostWaits(bytes: number): Promise<number> {
  const { spool, uploader } = queue(bytes);
  const began = performance.now();
  const { left } = await drain(spool, GIVE_UP_MS, uploader, systemClock);
  const ms = left === 0 ? performance.now() - began : GIVE_UP_MS;
  await stopUploader(spool, systemClock);
  return ms;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const seconds = (values: readonly number[]) => values.map((ms) => (ms / 1_000).toFixed(1)).join(' ');

const measures = {
  background: { what: '30 MB in the background', run: () => background(30 * MEGABYTE) },
  large: { what: '30 MB while post waits', run: () => whilePostWaits(30 * MEGABYTE) },
  small: { what: '2 KB while post waits', run: () => whilePostWaits(2 * 1024) },
};
const processors = availableParallelism();
for (const [label, busy] of [
  ['idle', 0],
  [`${processors} busy processors`, processors],
] as const) {
  spinners = Array.from({ length: busy }, () => spawn(process.execPath, [program('spin.ts'), 'forever']));
  for (const [name, { what, run }] of Object.entries(measures)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await run());
    const limit = LIMITS[name as keyof typeof LIMITS] as number | undefined;
    const isOver = limit !== undefined && median(times) > limit;
    console.log(`${label}: ${what}: ${seconds(times)} s${limit === undefined ? '' : ` (at most ${limit / 1_000} s)`}`);
    if (isOver) process.exitCode = 1;
  }
  for (const child of spinners) child.kill();
}
service.kill();
rmSync(folder, { recursive: true, force: true });
