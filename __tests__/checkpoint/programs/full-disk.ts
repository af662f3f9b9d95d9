// Captures and restores on a disk that is full at some point: node full-disk.ts DISK OUTSIDE ROUNDS. DISK is a small file system of its own. Prints as JSON how each act ended
// and what was wrong afterwards.
import { hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statfsSync, writeSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../../src/checkpoint/create-engine.ts';
import { createLocalStore } from '../../../src/checkpoint/stores/local.ts';
import { codeOf, RefusedError } from '../../../src/errors.ts';
import { systemClock } from '../../../src/ports/clock.ts';
import { silentLog } from '../../../src/ports/log.ts';
import { seeded } from '../random.ts';
import { build, PLAIN_MASKER, snapshot } from '../workspace.ts';

const [disk = '', outside = '', rounds = '1'] = process.argv.slice(2);
const engine = createEngine({ clock: systemClock, log: silentLog, folder: path.join(outside, 'engine') });
/** As the command line has it: what it works in lies in the store. */
const onDisk = createEngine({ clock: systemClock, log: silentLog, folder: path.join(disk, 'store', 'engine') });
const ended: Record<string, number> = {};
const wrong: string[] = [];

const filler = path.join(disk, 'filler');
function leaveFree(bytes: number): void {
  const fd = openSync(filler, 'w');
  const block = Buffer.alloc(4096, 1);
  const free = () => {
    const { bavail, bsize } = statfsSync(disk);
    return bavail * bsize;
  };
  try {
    while (free() > bytes) writeSync(fd, block);
  } catch {
    // Full.
  } finally {
    closeSync(fd);
  }
}

async function attempt(what: string, act: () => Promise<unknown>): Promise<void> {
  const how = await act().then(
    () => 'done',
    (error: unknown) => (error instanceof RefusedError ? error.reason : (codeOf(error) ?? String(error))),
  );
  ended[`${what}: ${how}`] = (ended[`${what}: ${how}`] ?? 0) + 1;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** Nothing that packs well. */
const text = (n: number) =>
  Buffer.concat(Array.from({ length: 1 + ((n * 37) % 200) }, (_, k) => hash('sha512', `${n} ${k}`, 'buffer')));

for (let round = 0; round < Number(rounds); round++) {
  const random = seeded(round);
  for (const name of readdirSync(disk)) rmSync(path.join(disk, name), { recursive: true });
  rmSync(path.join(outside, 'kept'), { recursive: true, force: true });
  const root = path.join(disk, 'workspace');
  const kept = createLocalStore(path.join(outside, 'kept'));
  const full = createLocalStore(path.join(disk, 'store'));
  const take = (store: typeof kept, by = engine) =>
    by.capture({ root, store, identity: { sequence: 1, clean: true }, secrets: 'redact', masker: PLAIN_MASKER });
  mkdirSync(root);
  build(root, Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`d${n % 9}/f${n}`, text(n + round)])));
  const early = snapshot(root);
  const { id } = await take(kept);
  const first = await take(full, onDisk);
  for (let n = 0; n < 9; n += 2) rmSync(path.join(root, `d${n}`), { recursive: true });
  build(root, Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`d${n % 9}/g${n}`, text(n * 3)])));
  const late = snapshot(root);

  leaveFree(random.below(700_000));
  await attempt('capture', () => take(full, round % 2 === 0 ? engine : onDisk));
  for (const listed of await full.list()) {
    const { ok, problems } = await engine.validate(listed.id, [full], 'full');
    if (!ok) wrong.push(`round ${round}: the store lists what does not validate: ${problems.join(' ')}`);
  }
  if (!(await full.list()).some((one) => one.id === first.id))
    wrong.push(`round ${round}: an older checkpoint is gone`);
  if (!same(snapshot(root), late)) wrong.push(`round ${round}: the capture touched the workspace`);

  rmSync(filler);
  leaveFree(random.below(1_500_000));
  await attempt('restore', () => engine.restore({ id, root, stores: [kept] }));
  rmSync(filler);
  const outcome = await engine.recoverInterruptedRestore(root);
  ended[`settle: ${outcome}`] = (ended[`settle: ${outcome}`] ?? 0) + 1;
  const now = snapshot(root);
  if (!same(now, early) && !same(now, late))
    wrong.push(`round ${round}: the workspace is neither what it was nor what it should be`);
  if (readdirSync(root).includes('.rerail-restore')) wrong.push(`round ${round}: a work folder was left`);
  await engine.restore({ id, root, stores: [kept] });
  if (!same(snapshot(root), early)) wrong.push(`round ${round}: the next restore is not right`);
}
process.stdout.write(JSON.stringify({ ended, wrong }));
