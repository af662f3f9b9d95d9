// Makes dist/ from src/: types stripped by tsc, bundled by ncc into one index.js with lazy chunks, and the five doors beside it.
// Usage: node scripts/build.mjs [--out DIR] [--source-map]     (default: dist; source maps are for coverage only)
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findNode24 } from './node24.mjs';

const DOORS = ['pre', 'main', 'post', 'cli', 'worker'];
const root = path.dirname(import.meta.dirname);
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(root, 'dist') },
    'source-map': { type: 'boolean', default: false },
  },
});
const out = path.resolve(values.out);
const compiled = path.join(root, 'build');

function run(file, args) {
  const { status } = spawnSync(findNode24(), [path.join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    console.error(`Build failed: ${path.basename(file)} ended with status ${status}.`);
    process.exit(1);
  }
}

rmSync(compiled, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
const bundle = path.join(compiled, 'entry', 'index.js');
run('@vercel/ncc/dist/ncc/cli.js', [
  'build',
  bundle,
  '-o',
  out,
  '--target',
  'es2023',
  '--license',
  'licenses.txt',
  '--no-cache',
  ...(values['source-map'] ? ['--source-map', '--no-source-map-register'] : []),
]);

for (const door of DOORS) copyFileSync(path.join(compiled, 'entry', `${door}.js`), path.join(out, `${door}.js`));
