// What a green job pays for stages: three stages over a workspace of so many megabytes, against the same scripts without rerail. The first stage captures the whole
// workspace, the others only what changed. Usage: npm run bench:stages [-- MEGABYTES]
import { spawnSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { noteFigure, twoDecimals } from './figures.ts';
import { openMachine } from './machine.ts';

const MEGABYTE = 1024 * 1024;
const FILE_BYTES = 64 * 1024;
const megabytes = Number(process.argv[2] ?? 300);
const root = path.dirname(import.meta.dirname);
const SCRIPTS = ['sleep 1; echo 1 > one.txt', 'sleep 1; echo 2 > two.txt', 'sleep 1; echo 3 > three.txt'];

function fill(workspace: string): void {
  const content = Buffer.alloc(FILE_BYTES);
  for (let index = 0; index < (megabytes * MEGABYTE) / FILE_BYTES; index += 1) {
    const folder = path.join(workspace, `d${index % 64}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `f${index}`), randomFillSync(content));
  }
}

function time(command: string, args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, [...args], { env, cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with status ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const { folder, env, close } = openMachine({ shell: 'bash' });
const workspace = path.join(folder, 'work');
fill(workspace);
const staged = SCRIPTS.map((run, index) =>
  time(
    process.execPath,
    [path.join(root, 'dist/main.js')],
    { ...env, INPUT_RUN: run, INPUT_STAGE: `s${index}` },
    folder,
  ),
);
const bare = SCRIPTS.map((run) => time('bash', ['-e', '-c', run], { PATH: process.env.PATH }, workspace));
close();

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const [first = 0, ...later] = staged.map((ms, index) => ms - (bare[index] as number));
const delta = sum(later) / later.length;
const ratio = twoDecimals(sum(staged) / sum(bare));
console.log(`${megabytes} MB: the first stage costs ${first.toFixed(0)} ms, each later one ${delta.toFixed(0)} ms`);
console.log(`three stages against their scripts alone (1 s each): ${ratio}x`);
noteFigure({
  what: `a later stage of a green job, ${megabytes} MB of workspace`,
  value: `${delta.toFixed(0)} ms`,
  against: 'three scripts of 1 s alone',
  ratio,
});
