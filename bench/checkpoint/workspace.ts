import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where installed packages stay from one run to the next. */
const cache = path.resolve(process.env.RERAIL_BENCH_CACHE ?? path.join(tmpdir(), 'rerail-bench'));
const packages = path.join(import.meta.dirname, 'packages');

/** Runs a program to its end. @throws an error with what it wrote where it failed */
export function run(file: string, args: readonly string[], cwd: string): string {
  const { status, error, stdout, stderr } = spawnSync(file, [...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return stdout;
}

/** The packages of bench/checkpoint/packages, as `npm ci` makes them. Downloads once. */
function installed(): string {
  const folder = path.join(cache, 'installed');
  const wanted = readFileSync(path.join(packages, 'package-lock.json'), 'utf8');
  const lock = path.join(folder, 'package-lock.json');
  if (existsSync(lock) && readFileSync(lock, 'utf8') === wanted) return folder;
  const making = `${folder}.${process.pid}`;
  for (const old of [folder, making]) rmSync(old, { recursive: true, force: true });
  cpSync(packages, making, { recursive: true });
  console.error(`installing packages into ${folder} …`);
  // Not `npm ci`: it refuses a lock file without the packages for every other platform, which not every registry has.
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'], making);
  renameSync(making, folder);
  return folder;
}

const SOURCES = 300;

/** A workspace as a job has one: sources that git tracks, and packages that it ignores. */
export function makeWorkspace(folder: string): void {
  mkdirSync(folder, { recursive: true });
  run('cp', ['-a', `${installed()}/.`, folder], folder);
  writeFileSync(path.join(folder, '.gitignore'), 'node_modules\n');
  mkdirSync(path.join(folder, 'src'));
  for (let n = 0; n < SOURCES; n++) {
    const lines = Array.from({ length: 60 }, (_, k) => `export const value${k} = compute(${n}, ${k * n});`);
    writeFileSync(path.join(folder, 'src', `module-${n}.ts`), `${lines.join('\n')}\n`);
  }
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost'];
  run('git', ['init', '--quiet'], folder);
  run('git', ['add', '--all'], folder);
  run('git', [...author, 'commit', '--quiet', '--message', 'sources'], folder);
}

/** A workspace of many small files. */
export function makeSmallFiles(folder: string, files: number): void {
  const PER_FOLDER = 200;
  for (let n = 0; n < files; n++) {
    const inside = path.join(folder, `d${Math.floor(n / PER_FOLDER)}`);
    if (n % PER_FOLDER === 0) mkdirSync(inside, { recursive: true });
    writeFileSync(path.join(inside, `file-${n}.txt`), `${n}\n`.repeat(100));
  }
}

/** Regular files below a folder, rerail's and git's own apart. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/^\.(git|rerail)/.test(path.relative(folder, file)))
    .sort();
}

/** Appends a line to every hundredth file, beginning with the `from`-th. */
export function changeOnePercent(files: readonly string[], from: number): void {
  for (let n = from % 100; n < files.length; n += 100) appendFileSync(files[n] as string, '\n');
}
