import type { Calibration } from '../../../src/failure/model/learned-model.ts';

/** An answer to a log of an owner that the model had not seen: what was promised, and whether it came true. */
export interface Promised {
  confidence: number;
  right: boolean;
}

/** The curve counts as much as so many answers, so that a few lucky ones do not bend it. */
const PRIOR = 10;
const STEPS = 3000;
const RATE = 0.3;
const CERTAIN = 1e-4;

/** Fits what was promised to what came true: logistic regression over log odds, held near the promises as they are. */
export function calibrate(answers: readonly Promised[]): Calibration {
  let [offset, slope] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    let [byOffset, bySlope] = [0, (-PRIOR / 4) * (slope - 1)];
    for (const { confidence, right } of answers) {
      const share = Math.min(Math.max(confidence, CERTAIN), 1 - CERTAIN);
      const odds = Math.log(share / (1 - share));
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-(offset + slope * odds)));
      byOffset += error;
      bySlope += error * odds;
    }
    offset += (RATE * byOffset) / answers.length;
    slope += (RATE * bySlope) / answers.length;
  }
  return { offset: Number(offset.toPrecision(4)), slope: Number(slope.toPrecision(4)) };
}
