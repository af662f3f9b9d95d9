// Runs its arguments on Node 24, the action's own runtime, whatever `node` the machine has.
// Usage: node scripts/node24.mjs [NODE OPTIONS] FILE [ARGUMENTS]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const WANTED_MAJOR = 24;

/** The plain binary that the pinned per-platform npm package holds, or undefined if no package exists for this platform. */
function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve(`node-${platform}-${process.arch}/package.json`);
    const binary = path.join(path.dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

const majorOf = (version) => Number(/^v?(\d+)\./.exec(version)?.[1] ?? 0);

export function findNode24() {
  const packaged = packagedNode();
  if (packaged) return packaged;
  if (majorOf(process.version) >= WANTED_MAJOR) return process.execPath;
  const onPath = spawnSync('node', ['--version'], { encoding: 'utf8' });
  if (majorOf(onPath.stdout ?? '') >= WANTED_MAJOR) return 'node';
  throw new Error(
    `Node ${WANTED_MAJOR} not found: no package node-${process.platform}-${process.arch} is installed and this is ${process.version}. ` +
      `Run "npm ci" without --omit=optional, or install Node ${WANTED_MAJOR} or newer.`,
  );
}

if (import.meta.filename === process.argv[1] || process.argv[1]?.endsWith('node24.mjs')) {
  let binary;
  try {
    binary = findNode24();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  // The found binary comes first on PATH, so that everything started below it is on Node 24 as well.
  const env = { ...process.env };
  if (path.isAbsolute(binary)) env.PATH = `${path.dirname(binary)}${path.delimiter}${env.PATH ?? ''}`;
  const child = spawn(binary, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
