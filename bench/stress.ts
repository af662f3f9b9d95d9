// Many guarded jobs at once on one machine, against as many bare starts of Node: whether they hinder each other. And a guard with very many secrets to mask.
// Usage: npm run bench:stress [-- JOBS]
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { noteFigure, twoDecimals } from './figures.ts';
import { DOORS, openMachine, phaseEnvironment } from './machine.ts';

const LIMIT = 3.5;
const MASKS = 10_000;
const MASKED_SECONDS = 10;
const jobs = Number(process.argv[2] ?? 16);
const root = path.dirname(import.meta.dirname);

async function end(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [...args], { env, stdio: 'ignore' });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}.`);
}

async function time(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

async function together(): Promise<number> {
  const machines = Array.from({ length: jobs }, () => openMachine());
  const guarded = ({ env }: (typeof machines)[number]) =>
    DOORS.reduce(
      (before, door) => before.then(() => end([path.join(root, 'dist', `${door}.js`)], phaseEnvironment(door, env))),
      Promise.resolve(),
    );
  const bare = ({ env }: (typeof machines)[number]) =>
    DOORS.reduce((before) => before.then(() => end(['-e', '0'], env)), Promise.resolve());
  try {
    const alone = await time(() => Promise.all(machines.map(bare)));
    const took = await time(() => Promise.all(machines.map(guarded)));
    return took / alone;
  } finally {
    for (const { close } of machines) close();
  }
}

function masked(): number {
  const masks = `for i in $(seq ${MASKS}); do echo "::add-mask::secret-number-$i-of-many"; done; echo secret-number-77-of-many`;
  const { env, close } = openMachine({ run: masks });
  try {
    const began = performance.now();
    const { status, stdout } = spawnSync(process.execPath, [path.join(root, 'dist/main.js')], {
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout.slice(-2_000));
    return (performance.now() - began) / 1000;
  } finally {
    close();
  }
}

const ratio = twoDecimals(await together());
const seconds = twoDecimals(masked());
noteFigure({
  what: `${jobs} guarded jobs at once`,
  value: `${ratio}x`,
  against: 'as many times three bare starts of Node',
  ratio,
  atMost: LIMIT,
});
const share = twoDecimals(seconds / MASKED_SECONDS);
noteFigure({
  what: `a script that masks ${MASKS} values`,
  value: `${seconds} s`,
  against: `${MASKED_SECONDS} s`,
  ratio: share,
  atMost: 1,
});
console.log(`${jobs} guarded jobs at once: ${ratio}x as many times three bare starts of Node (limit ${LIMIT}x)`);
console.log(`a script that masks ${MASKS} values: ${seconds} s (limit ${MASKED_SECONDS} s)`);
process.exitCode = ratio <= LIMIT && share <= 1 ? 0 : 1;
