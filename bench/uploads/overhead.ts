// What an upload in the background costs a script that keeps every processor busy: the script alone and beside an upload, by turns.
// The service runs on this machine as well and steps back as the uploader does; on GitHub it is elsewhere.
// Usage: npm run bench:uploads [-- ROUNDS]
import { spawn } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, constants, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { enqueue, ensureUploader, isUploading, stopUploader } from '../../src/checkpoint/uploads.ts';
import { systemClock } from '../../src/ports/clock.ts';

const LIMIT = 3;
const BYTES = 200 * 1024 * 1024;
const STEPS = 1_000_000_000;
const rounds = Number(process.argv[2] ?? 9);
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'rerail-uploads-'));
const archive = path.join(folder, 'archive');
writeFileSync(archive, randomFillSync(Buffer.alloc(BYTES)));

const service = spawn(process.execPath, [path.join(import.meta.dirname, 'service.ts')], {
  detached: true,
  stdio: ['ignore', 'pipe', 'inherit'],
});
setPriority(service.pid as number, constants.priority.PRIORITY_LOW);
if (existsSync(`/proc/${service.pid}/autogroup`)) writeFileSync(`/proc/${service.pid}/autogroup`, '19');
const [line] = (await once(service.stdout, 'data')) as [Buffer];
const env = { PATH: process.env.PATH, ...(JSON.parse(String(line)) as Record<string, string>) };

/** Milliseconds of one round of the script: a process for each processor. */
async function script(): Promise<number> {
  const began = performance.now();
  const spin = path.join(import.meta.dirname, 'spin.ts');
  const children = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, [spin, `${STEPS}`], { stdio: 'inherit' }),
  );
  await Promise.all(children.map((child) => once(child, 'exit')));
  return performance.now() - began;
}

function upload(round: number): string {
  const spool = path.join(folder, `spool-${round}`);
  const id = `bench-${String(round).padStart(4, '0')}`;
  const checkpoint = {
    id,
    parent: null,
    createdAt: new Date().toISOString(),
    files: 1,
    bytes: BYTES,
    storedBytes: BYTES,
    clean: true,
    holders: [],
  };
  enqueue(spool, { kind: 'checkpoint', checkpoint, archive });
  const options = JSON.stringify({ jobKey: `bench-${round}`, attempt: 1, claim: 'bench', retentionDays: 1 });
  ensureUploader(spool, {
    command: [process.execPath, path.join(root, 'dist/cli.js'), 'upload', spool, '--options', options],
    env,
  });
  return spool;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const alone: number[] = [];
const beside: number[] = [];
let uploaded = 0;
await script();
for (let round = 0; round < rounds; round++) {
  alone.push(await script());
  const spool = upload(round);
  while (!isUploading(spool)) await systemClock.sleep(20);
  beside.push(await script());
  const waiting = () => readdirSync(path.join(spool, 'queue')).some((name) => name.endsWith('.json'));
  for (const until = performance.now() + 60_000; waiting() && performance.now() < until; ) await systemClock.sleep(50);
  uploaded++;
  await stopUploader(spool, systemClock);
}
service.kill();
rmSync(folder, { recursive: true, force: true });
const cost = (median(beside) / median(alone) - 1) * 100;
const figures = (values: readonly number[]) => values.map((ms) => Math.round(ms)).join(' ');
console.log(
  `script alone: ${figures(alone)} ms; beside an upload of 200 MB: ${figures(beside)} ms (${uploaded} uploads)`,
);
console.log(`an upload costs the script ${cost.toFixed(1)} % (at most ${LIMIT} %)`);
process.exitCode = cost > LIMIT ? 1 : 0;
