// What it costs to recover from one failed try, in each lane: a guarded script that fails with a network error and passes on the next try, against the same
// two executions without rerail. The difference is held against the lane's time budget.
// Usage: npm run bench:recovery [-- ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { noteFigure } from './figures.ts';
import { DOORS, median, openMachine, phaseEnvironment } from './machine.ts';

const root = path.dirname(import.meta.dirname);
const rounds = Number(process.argv[2] ?? 3);

/** Share of a lane's time budget that a recovery may cost. */
const LIMIT = 0.01;
/** HEAVY has no budget by default; half an hour is what its jobs take. */
const LANES = [
  { lane: 'docs', budgetMs: 5 * 60_000, files: 100, workSeconds: 0.2, inputs: {} },
  { lane: 'standard', budgetMs: 15 * 60_000, files: 2_000, workSeconds: 0.5, inputs: {} },
  { lane: 'heavy', budgetMs: 30 * 60_000, files: 10_000, workSeconds: 1, inputs: { stage: 'build' } },
] as const;

const PER_FOLDER = 100;

function fill(work: string, files: number): void {
  for (let index = 0; index < files; index += 1) {
    const folder = path.join(work, `d${Math.floor(index / PER_FOLDER)}`);
    if (index % PER_FOLDER === 0) mkdirSync(folder);
    writeFileSync(path.join(folder, `f${index}.txt`), `file ${index}\n`.repeat(40));
  }
}

function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): number {
  const began = performance.now();
  const { status, stderr, stdout } = spawnSync(file, [...args], { env, cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} ended with status ${status}: ${stderr}${stdout}`);
  return performance.now() - began;
}

function measure({ lane, files, workSeconds, inputs }: (typeof LANES)[number]): { guarded: number; bare: number } {
  const work = `sleep ${workSeconds}; date +%N > built.txt`;
  const script = `${work}\n[ "$RERAIL_TRY" != 1 ] || { echo 'npm error code ECONNRESET'; echo 'npm error network aborted'; exit 1; }`;
  const machine = openMachine({ run: script, lane, 'retry-wait': '0', effects: 'workspace', ...inputs });
  const { env, close } = machine;
  const workspace = env.GITHUB_WORKSPACE as string;
  try {
    fill(workspace, files);
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args], env, workspace);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    const bare = run('bash', ['-e', '-c', `${work}\n${work}`], env, workspace);
    const phases = DOORS.map((door) =>
      run(process.execPath, [path.join(root, 'dist', `${door}.js`)], phaseEnvironment(door, env), workspace),
    );
    return { guarded: phases.reduce((sum, ms) => sum + ms, 0), bare };
  } finally {
    close();
  }
}

let failed = false;
for (const one of LANES) {
  const all = Array.from({ length: rounds }, () => measure(one));
  const cost = median(all.map(({ guarded, bare }) => guarded - bare));
  const share = cost / one.budgetMs;
  const ratio = Math.round(share * 10_000) / 10_000;
  failed ||= share > LIMIT;
  const what = `recovery in lane ${one.lane}: one failed try, ${one.files} files`;
  const value = `${(cost / 1000).toFixed(2)} s`;
  noteFigure({ what, value, against: `its time budget of ${one.budgetMs / 60_000} minutes`, ratio, atMost: LIMIT });
  console.log(
    `${what}: ${value} more than without rerail, ${(share * 100).toFixed(2)} % of the budget (limit ${LIMIT * 100} %)`,
  );
}
process.exitCode = failed ? 1 : 0;
