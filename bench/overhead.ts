// What a green job pays for rerail: pre + main + post that guard `true`, against three bare starts of Node.
// Usage: npm run bench:overhead [-- ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const LIMIT = 3.5;
const DOORS = ['pre', 'main', 'post'] as const;
const rounds = Number(process.argv[2] ?? 15);
const root = path.dirname(import.meta.dirname);

/** A runner's folders and variables, fresh, as a job with one guarded step has them. */
function openMachine() {
  const folder = mkdtempSync(path.join(tmpdir(), 'rerail-overhead-'));
  const file = (name: string) => {
    const full = path.join(folder, name);
    writeFileSync(full, '');
    return full;
  };
  for (const name of ['work', 'temp', 'home']) mkdirSync(path.join(folder, name));
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: path.join(folder, 'home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: path.join(folder, 'work'),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'bench',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: path.join(folder, 'temp'),
    INPUT_RUN: 'true',
    'INPUT_JOB-STATUS': 'success',
    INPUT_MATRIX: 'null',
    INPUT_SERVICES: 'null',
  };
  return { folder, env };
}

function time(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

const ratios: number[] = [];
const phases: Record<'pre' | 'main' | 'post' | 'bare', number[]> = { pre: [], main: [], post: [], bare: [] };
for (let round = 0; round < rounds + 1; round += 1) {
  const { folder, env } = openMachine();
  const guarded = DOORS.map((door) => {
    const phaseEnv = door === 'pre' ? env : { ...env, 'STATE_rerail-step': '1' };
    return time([path.join(root, 'dist', `${door}.js`)], phaseEnv);
  });
  const bare = [0, 0, 0].map(() => time(['-e', '0'], env));
  rmSync(folder, { recursive: true, force: true });
  if (round === 0) continue;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  ratios.push(sum(guarded) / sum(bare));
  for (const [index, door] of DOORS.entries()) phases[door].push(guarded[index] as number);
  phases.bare.push(sum(bare) / 3);
}

for (const [name, values] of Object.entries(phases))
  console.log(`${name.padEnd(5)} ${median(values).toFixed(1)} ms (median of ${rounds})`);
console.log(`pre + main + post against three bare starts of Node: ${median(ratios).toFixed(2)}x (limit ${LIMIT}x)`);
process.exitCode = median(ratios) <= LIMIT ? 0 : 1;
