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
  const node = candidates(env).find(hasZstd);
  // Without one, whoever needs zstd says so.
  if (node === undefined) return;
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const BINARY = process.platform === 'win32' ? 'node.exe' : 'node';

function candidates(env: Environment): string[] {
  const onPath = (env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return [packaged(), ...toolCache(env), ...onPath.map((folder) => path.join(folder, BINARY))].filter(
    (file) => file !== undefined && existsSync(file),
  ) as string[];
}

/** The binary that an npm package for this platform holds, where rerail is installed with it. */
function packaged(): string | undefined {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  try {
    const manifest = createRequire(process.argv[1] ?? '').resolve(`node-${platform}-${process.arch}/package.json`);
    return path.join(path.dirname(manifest), 'bin', BINARY);
  } catch {
    return undefined;
  }
}

/** Where actions/setup-node and hosted images keep versions of Node, newest last. */
function toolCache(env: Environment): string[] {
  const folder = path.join(env.RUNNER_TOOL_CACHE ?? '', 'node');
  if (!env.RUNNER_TOOL_CACHE || !existsSync(folder)) return [];
  return readdirSync(folder).map((version) => path.join(folder, version, process.arch, 'bin', BINARY));
}

function hasZstd(node: string): boolean {
  const check = 'process.exit(typeof require("node:zlib").createZstdCompress === "function" ? 0 : 1)';
  return spawnSync(node, ['-e', check], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}
