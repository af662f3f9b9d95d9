import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import zlib from 'node:zlib';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Checkpoints need zstd, which Node has since 22.15. On an older one the same command line is run again by a newer Node, if the machine has one: the
 * platform package that rerail brings along, the runner's tool cache, or PATH. Does not return then.
 */
export function continueOnNewerNode(env: Environment): void {
  if (typeof zlib.createZstdCompress === 'function') return;
  const node = findNewerNode(env, process.argv[1] ?? '');
  // Without one, the code that needs zstd says so.
  if (node === undefined) return;
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit', env: { ...env } });
  process.exit(status ?? 1);
}

const BINARY = process.platform === 'win32' ? 'node.exe' : 'node';

/** @param script a file beside whose packages to look, absolute */
export function findNewerNode(env: Environment, script: string): string | undefined {
  const candidates = [...packaged(script), ...toolCache(env), ...onPath(env)];
  return candidates.find(({ file, version }) => existsSync(file) && hasZstd(file, version))?.file;
}

interface Candidate {
  file: string;
  /** If it is known without asking it, which takes as long as a small command. */
  version?: string;
}

/** The binary that an npm package for this platform holds, where rerail is installed with it. */
function packaged(script: string): Candidate[] {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const require = createRequire(script);
    const manifest = require.resolve(`node-${platform}-${process.arch}/package.json`);
    return [{ file: path.join(path.dirname(manifest), 'bin', BINARY), version: String(require(manifest).version) }];
  } catch {
    return [];
  }
}

/** Where actions/setup-node and hosted images keep versions of Node, newest last. */
function toolCache(env: Environment): Candidate[] {
  const folder = path.join(env.RUNNER_TOOL_CACHE ?? '', 'node');
  if (!env.RUNNER_TOOL_CACHE || !existsSync(folder)) return [];
  return readdirSync(folder).map((version) => ({
    file: path.join(folder, version, process.arch, 'bin', BINARY),
    version,
  }));
}

function onPath({ PATH = '' }: Environment): Candidate[] {
  const folders = PATH.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return folders.map((folder) => ({ file: path.join(folder, BINARY) }));
}

/** zstd came with 22.15 and 23.8 (nodejs.org/api/zlib.html). */
function hasZstd(file: string, version: string | undefined): boolean {
  const [, major = 0, minor = 0] = version?.match(/^(\d+)\.(\d+)\./)?.map(Number) ?? [];
  if (major > 0) return major > 23 || (major === 23 && minor >= 8) || (major === 22 && minor >= 15);
  const check = 'process.exit(typeof require("node:zlib").createZstdCompress === "function" ? 0 : 1)';
  return spawnSync(file, ['-e', check], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}
