// What a green job pays for rerail: pre + main + post that guard `true`, against three bare starts of Node.
// Usage: npm run bench:overhead [-- ROUNDS]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noteFigure, twoDecimals } from './figures.ts';
import { DOORS, median, openMachine, phaseEnvironment } from './machine.ts';

const LIMIT = 3.5;
const MS_PER_TICK = 10;
const rounds = Number(process.argv[2] ?? 15);
const root = path.dirname(import.meta.dirname);

/** Processor time of the programs that this one started and waited for, ms; 0 if the system does not tell. Unlike wall time it means something on a busy machine. */
function processorTime(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'latin1').split(') ').pop()?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) * MS_PER_TICK;
  } catch {
    return 0;
  }
}

function time(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const ratios: number[] = [];
const processor = { guarded: 0, bare: 0 };
const phases: Record<'pre' | 'main' | 'post' | 'bare', number[]> = { pre: [], main: [], post: [], bare: [] };
for (let round = 0; round < rounds + 1; round += 1) {
  const { env, close } = openMachine();
  const before = processorTime();
  const guarded = DOORS.map((door) => time([path.join(root, 'dist', `${door}.js`)], phaseEnvironment(door, env)));
  const between = processorTime();
  const bare = [0, 0, 0].map(() => time(['-e', '0'], env));
  close();
  if (round === 0) continue;
  processor.guarded += between - before;
  processor.bare += processorTime() - between;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  ratios.push(sum(guarded) / sum(bare));
  for (const [index, door] of DOORS.entries()) phases[door].push(guarded[index] as number);
  phases.bare.push(sum(bare) / 3);
}

for (const [name, values] of Object.entries(phases))
  console.log(`${name.padEnd(5)} ${median(values).toFixed(1)} ms (median of ${rounds})`);
console.log(`pre + main + post against three bare starts of Node: ${median(ratios).toFixed(2)}x (limit ${LIMIT}x)`);
if (processor.bare > 0) console.log(`the same in processor time: ${(processor.guarded / processor.bare).toFixed(2)}x`);
noteFigure({
  what: 'a guarded step of a green job: pre, main and post',
  value: `${(median(phases.pre) + median(phases.main) + median(phases.post)).toFixed(0)} ms`,
  against: 'three bare starts of Node',
  ratio: twoDecimals(median(ratios)),
  atMost: LIMIT,
});
process.exitCode = median(ratios) <= LIMIT ? 0 : 1;
