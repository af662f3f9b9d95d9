// Builds the bundle beside dist/ and compares: fails, naming the command to run, where they differ.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(import.meta.dirname);
const fresh = mkdtempSync(path.join(tmpdir(), 'rerail-dist-'));
const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--out', fresh], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

const dist = path.join(root, 'dist');
const list = (folder) => readdirSync(folder, { recursive: true }).map(String).sort();
const names = [...new Set([...list(dist), ...list(fresh)])];
const read = (folder, name) => {
  try {
    return readFileSync(path.join(folder, name));
  } catch {
    return undefined;
  }
};
const differing = names.filter((name) => {
  const [a, b] = [read(dist, name), read(fresh, name)];
  return a === undefined || b === undefined || !a.equals(b);
});
rmSync(fresh, { recursive: true, force: true });

if (differing.length > 0) {
  console.error(`dist/ does not match src/: ${differing.join(', ')}. Run "npm run build" and commit dist/.`);
  process.exit(1);
}
console.log(`dist/ matches src/ (${names.length} files).`);
