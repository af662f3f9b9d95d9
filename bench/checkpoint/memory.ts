import { rmSync } from 'node:fs';
import path from 'node:path';
import { CLI, node } from './measure.ts';
import { makeSmallFiles } from './workspace.ts';

const MB = 1_000_000;
/** Over Node's own: in the workspace of packages, and whatever the number of files. */
const LIMIT = 200 * 1.048_576 * MB;
const LARGEST = 250 * 1.048_576 * MB;
/** Bytes that a file more may take. */
const SLOPE = 300;

/** Peak memory of capture, restore and validation: with the workspace of packages, with 20,000 and with 200,000 files. Returns whether all is below the limit. */
export function measureMemory(folder: string): boolean {
  const own = node(['-e', '0'], folder).peak;
  console.log(
    `\npeak memory over Node's own (${(own / MB).toFixed(0)} MB), limit ${Math.round(LIMIT / MB)} MB, at 200,000 files ${Math.round(LARGEST / MB)} MB`,
  );
  const few = peaksOf(folder, 'ws', own, 'packages');
  const some = peaksOf(folder, '20k', own, '20,000 files', 20_000);
  const many = peaksOf(folder, '200k', own, '200,000 files', 200_000);
  const slopes = many.map((peak, n) => Math.round((peak - (some[n] as number)) / 180_000));
  console.log(`slope, bytes a file: capture ${slopes[0]}, restore ${slopes[1]}, validate ${slopes[2]}; limit ${SLOPE}`);
  return (
    [...few, ...some].every((peak) => peak <= LIMIT) &&
    many.every((peak) => peak <= LARGEST) &&
    slopes.every((slope) => slope <= SLOPE)
  );
}

function peaksOf(folder: string, name: string, own: number, what: string, files?: number): number[] {
  const at = path.join(folder, name);
  if (files !== undefined) makeSmallFiles(at, files);
  const store = `store-${name}`;
  const capture = node([CLI, 'checkpoint', '--full', '--store', store, '--root', name, '--json'], folder);
  const { id } = JSON.parse(capture.stdout);
  const restore = node([CLI, 'restore', id, '--store', store, '--root', `out-${name}`, '--json'], folder);
  const validate = node([CLI, 'validate', id, '--store', store, '--json'], folder);
  const peaks = [capture, restore, validate].map(({ peak }) => peak - own);
  const [a, b, c] = peaks.map((peak) => `${(peak / MB).toFixed(0)} MB`);
  console.log(`${what.padEnd(16)} capture ${a}, restore ${b}, validate ${c}`);
  for (const used of [store, `out-${name}`]) rmSync(path.join(folder, used), { recursive: true, force: true });
  if (files !== undefined) rmSync(at, { recursive: true, force: true });
  return peaks;
}
