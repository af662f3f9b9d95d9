import { FAILURE_TYPES, type Failure, type FailureType } from '../../src/failure/failure.ts';
import { classifyExcerpt, type Excerpt } from './corpus.ts';

export interface Judged {
  excerpt: Excerpt;
  failure: Failure;
  right: boolean;
}

export async function judge(corpus: readonly Excerpt[]): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const excerpt of corpus) {
    const failure = await classifyExcerpt(excerpt);
    judged.push({ excerpt, failure, right: excerpt.right.includes(failure.type) });
  }
  return judged;
}

export const shareRight = (judged: readonly Judged[]) => judged.filter(({ right }) => right).length / judged.length;

/** Expected calibration error: the mean distance between what was promised and what came true, over ten bins of confidence. */
export function calibrationError(judged: readonly { confidence: number; right: boolean }[]): number {
  const bins = Map.groupBy(judged, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  const gaps = [...bins.values()].map((bin) => {
    const promised = bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
    const kept = bin.filter(({ right }) => right).length / bin.length;
    return (bin.length / judged.length) * Math.abs(promised - kept);
  });
  return gaps.reduce((sum, gap) => sum + gap, 0);
}

interface Point {
  confidence: number;
  right: boolean;
}

const FOLDS = 5;
/** The shipped curve counts as much as so many excerpts, so that a few lucky ones do not bend it. */
const PRIOR = 20;
const STEPS = 2000;
const RATE = 0.05;

/** The error where each fifth is judged by a curve that was fitted on the other four. */
function crossValidated(points: readonly Point[]): number {
  const refitted = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const curve = refit(points.filter((_, place) => place % FOLDS !== fold));
    return points
      .filter((_, place) => place % FOLDS === fold)
      .map((point) => ({ ...point, confidence: curve(point.confidence) }));
  });
  return calibrationError(refitted);
}

const logit = (share: number) => Math.log(share / (1 - share));
const logistic = (odds: number) => 1 / (1 + Math.exp(-odds));

/** Bends the curve of confidence to what came true: logistic regression by gradient descent, held near the shipped one. */
function refit(points: readonly Point[]): (confidence: number) => number {
  let [offset, slope] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    let [byOffset, bySlope] = [-PRIOR * 0.25 * offset, -PRIOR * 0.25 * (slope - 1)];
    for (const { confidence, right } of points) {
      const error = (right ? 1 : 0) - logistic(offset + slope * logit(confidence));
      byOffset += error;
      bySlope += error * logit(confidence);
    }
    offset += (RATE * byOffset) / points.length;
    slope += (RATE * bySlope) / points.length;
  }
  return (confidence) => logistic(offset + slope * logit(confidence));
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export async function reportQuality(corpus: readonly Excerpt[]): Promise<void> {
  const judged = await judge(corpus);
  const hard = judged.filter(({ excerpt }) => excerpt.hard);
  const exact = judged.filter(({ excerpt, failure }) => excerpt.label === failure.type);
  console.log(
    `Right: ${percent(shareRight(judged))} of ${judged.length} excerpts, ${percent(shareRight(hard))} of ${hard.length} hard ones.`,
  );
  console.log(`Exactly the first label: ${percent(exact.length / judged.length)}.`);
  console.log('\nBy type (an answer among those that count as right is credited to it):');
  console.table(Object.fromEntries(FAILURE_TYPES.map((type) => [type, rates(type, judged)])));
  console.log('Confusion (rows: label, columns: answer):');
  console.table(confusion(judged));
  const points = judged.map(({ failure, right }) => ({ confidence: failure.confidence, right }));
  console.log(
    `Calibration: expected error ${calibrationError(points).toFixed(3)} as shipped, ${crossValidated(points).toFixed(3)} cross-validated.`,
  );
  console.table(reliability(points));
  for (const { excerpt, failure } of judged.filter(({ right }) => !right)) {
    console.log(`Wrong: ${excerpt.id} is ${excerpt.label}, answered ${failure.type} (${percent(failure.confidence)})`);
  }
}

function rates(type: FailureType, judged: readonly Judged[]) {
  const answered = judged.filter(({ failure }) => failure.type === type);
  const labelled = judged.filter(({ excerpt }) => excerpt.label === type);
  const recalled = labelled.filter(({ right }) => right);
  return {
    precision: answered.length === 0 ? '-' : percent(answered.filter(({ right }) => right).length / answered.length),
    recall: labelled.length === 0 ? '-' : percent(recalled.length / labelled.length),
    labelled: labelled.length,
    answered: answered.length,
  };
}

function confusion(judged: readonly Judged[]) {
  return Object.fromEntries(
    FAILURE_TYPES.map((label) => {
      const row = judged.filter(({ excerpt }) => excerpt.label === label);
      return [
        label,
        Object.fromEntries(
          FAILURE_TYPES.map((type) => [type, row.filter(({ failure }) => failure.type === type).length]),
        ),
      ];
    }),
  );
}

function reliability(points: readonly { confidence: number; right: boolean }[]) {
  const bins = Map.groupBy(points, ({ confidence }) => `${Math.min(90, 10 * Math.floor(confidence * 10))} %+`);
  return Object.fromEntries(
    [...bins].sort().map(([bin, all]) => [
      bin,
      {
        n: all.length,
        promised: percent(all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length),
        kept: percent(all.filter(({ right }) => right).length / all.length),
      },
    ]),
  );
}
