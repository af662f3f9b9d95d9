import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createScanner } from '../../src/checkpoint/secrets/scanner.ts';
import { toBytePath } from '../../src/files/byte-path.ts';

/**
 * Scans folders of published packages, in which every finding is a false alarm, and prints how many there are and how fast it went.
 * Usage: npm run bench:secrets -- [FOLDER …], by default node_modules.
 */
const folders = process.argv.slice(2);
/** Files of this size are packed as streams, and most of them are programs. */
const MAX_BYTES = 8 * 1024 * 1024;

const files = (folders.length > 0 ? folders : ['node_modules']).flatMap(filesBelow);
const scanner = createScanner([]);
let bytes = 0;
let scanned = 0;
let nanoseconds = 0n;
const findings: string[] = [];
for (const file of files) {
  const { size } = lstatSync(file);
  if (size > MAX_BYTES) continue;
  const content = readFileSync(file);
  const began = process.hrtime.bigint();
  const kind = scanner.scan(toBytePath(file), content);
  nanoseconds += process.hrtime.bigint() - began;
  if (kind !== undefined) findings.push(`${kind}: ${file}`);
  bytes += size;
  scanned++;
}
for (const finding of findings) console.log(finding);
const rate = (findings.length / Math.max(1, scanned)) * 10_000;
console.log(`${findings.length} false alarms in ${scanned} files: ${rate.toFixed(1)} per 10,000 (at most 5)`);
const seconds = Number(nanoseconds) / 1e9;
console.log(`${Math.round(bytes / 1e6)} MB at ${Math.round(bytes / 1e6 / seconds)} MB/s (at least 500)`);
process.exitCode = rate > 5 ? 1 : 0;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(file);
    return entry.isFile() ? [file] : [];
  });
}
