import { type Calibration, type ModelData, OUTPUTS } from '../../../src/failure/model/learned-model.ts';
import type { Table } from './train.ts';

const MAX_BYTE = 127;
const MAX_FEATURES = 9000;
/** Fitted on owners that were left out; `npm run bench:classify -- --quality` prints the error that remains. */
export const SHARPNESS = { type: 0.67, verdict: 1 } as const;

/** Weights as bytes; words that say next to nothing are left out. */
export function pack(table: Table, calibration: Calibration): ModelData {
  const scales = Array.from({ length: OUTPUTS }, (_, output) =>
    [...table.values()].reduce((most, row) => Math.max(most, Math.abs(row[output] as number)), Number.MIN_VALUE),
  );
  const rows = [...table].map(([name, row]) => ({
    name,
    bytes: row.map((weight, output) => Math.round((weight / (scales[output] as number)) * MAX_BYTE)),
  }));
  const strength = ({ bytes }: { bytes: readonly number[] }) => Math.max(...bytes.map(Math.abs));
  const kept = rows
    .filter((row) => strength(row) > 0)
    .sort((a, b) => strength(b) - strength(a) || (a.name < b.name ? -1 : 1))
    .slice(0, MAX_FEATURES)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const weights = Buffer.from(Int8Array.from(kept.flatMap(({ bytes }) => bytes)).buffer).toString('base64');
  const round = (scale: number) => Number(scale.toPrecision(6));
  return {
    features: kept.map(({ name }) => name),
    scales: scales.map(round),
    weights,
    sharpness: SHARPNESS,
    calibration,
  };
}

/** One long string each: nobody reads weights in a diff. */
export function toSource({ features, scales, weights, sharpness, calibration }: ModelData): string {
  return `// Made by scripts/train-classifier.ts; do not edit.
import type { ModelData } from './learned-model.ts';

export const MODEL: ModelData = {
  features: ${JSON.stringify(features.join('\n'))}.split('\\n'),
  scales: ${JSON.stringify(scales)},
  weights: ${JSON.stringify(weights)},
  sharpness: ${JSON.stringify(sharpness)},
  calibration: ${JSON.stringify(calibration)},
};
`;
}
