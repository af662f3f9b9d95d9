// What an upload in the background costs a script that keeps every processor busy: the script alone and beside an upload, by turns. What counts is the processor time
// that the upload takes while the script runs, since the script's own time is at the mercy of whatever else the machine does; both are printed.
// The service runs on this machine as well and steps back as the uploader does; on GitHub it is elsewhere.
// Usage: npm run bench:uploads [-- ROUNDS]
import { spawn } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, constants, setPriority, tmpdir } from 'node:os';
import path from 'node:path';
import { enqueue } from '../../src/checkpoint/spool.ts';
import { ensureUploader, isUploading, stopUploader } from '../../src/checkpoint/uploader-process.ts';
import { systemClock } from '../../src/ports/clock.ts';

// At low priority an upload beside busy processors still has to end: see busy.ts.
const LIMIT = 10;
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
const env = { PATH: process.env.PATH };
const variables = JSON.parse(String(line)) as Record<string, string>;

process.on('exit', () => service.kill());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

/** Milliseconds of processor time that a process has had (proc(5): utime and stime, in ticks of 10 ms). */
function processorTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

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
    dependencies: [],
  };
  enqueue(spool, { kind: 'checkpoint', checkpoint, archive });
  const options = { jobKey: `bench-${round}`, attempt: 1, claim: 'bench', retentionDays: 1, spoolKey: '' };
  ensureUploader(spool, {
    command: [process.execPath, path.join(root, 'dist/cli.js'), 'upload', spool],
    env,
    input: JSON.stringify({ options, variables }),
  });
  return spool;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;
const alone: number[] = [];
const beside: number[] = [];
const shares: number[] = [];
let uploaded = 0;
await script();
for (let round = 0; round < rounds; round++) {
  alone.push(await script());
  const spool = upload(round);
  while (!isUploading(spool)) await systemClock.sleep(20);
  const { pid } = JSON.parse(readFileSync(path.join(spool, 'uploader.json'), 'utf8')) as { pid: number };
  const taken = () => processorTime(pid) + processorTime(service.pid as number);
  const before = taken();
  const ms = await script();
  shares.push(((taken() - before) / (ms * availableParallelism())) * 100);
  beside.push(ms);
  const waiting = () => readdirSync(path.join(spool, 'queue')).some((name) => name.endsWith('.json'));
  for (const until = performance.now() + 60_000; waiting() && performance.now() < until; ) await systemClock.sleep(50);
  uploaded++;
  await stopUploader(spool, systemClock);
}
rmSync(folder, { recursive: true, force: true });
// As long as it runs, this does not end.
service.kill();
const figures = (values: readonly number[]) => values.map((ms) => Math.round(ms)).join(' ');
console.log(
  `script alone: ${figures(alone)} ms; beside an upload of 200 MB: ${figures(beside)} ms (${uploaded} uploads)`,
);
const share = median(shares);
console.log(`an upload takes ${share.toFixed(1)} % of the processors from the script (at most ${LIMIT} %)`);
process.exitCode = share > LIMIT ? 1 : 0;
