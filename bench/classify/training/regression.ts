/** A document as a sparse vector. */
export interface Point {
  places: Int32Array;
  values: Float32Array;
  /** Which of the outputs is right. */
  answer: number;
  /** How much it counts. */
  weight: number;
}

export interface Regression {
  outputs: number;
  features: number;
  /** How strongly weights are drawn to nothing; features below `trusted` are drawn only a little. */
  restraint: number;
  trusted: number;
  rounds: number;
}

const RATE = 0.5;
const SHARE_OF_TRUSTED = 0.05;

/** Multinomial logistic regression: full batches, a step for each weight that shrinks with what it has moved. The same every time. */
export function regress(points: readonly Point[], options: Regression): Float64Array {
  const { outputs, features, restraint, trusted, rounds } = options;
  const weights = new Float64Array(features * outputs);
  const slopes = new Float64Array(features * outputs);
  const moved = new Float64Array(features * outputs).fill(1e-8);
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Float64Array(outputs);
  for (let round = 0; round < rounds; round++) {
    slopes.fill(0);
    for (const point of points) addSlopes(point, weights, slopes, shares);
    for (let at = 0; at < weights.length; at++) {
      const pull = at < trusted * outputs ? restraint * SHARE_OF_TRUSTED : restraint;
      const slope = (slopes[at] as number) / total + pull * (weights[at] as number);
      moved[at] = (moved[at] as number) + slope * slope;
      weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(moved[at] as number);
    }
  }
  return weights;
}

function addSlopes(
  { places, values, answer, weight }: Point,
  weights: Float64Array,
  slopes: Float64Array,
  shares: Float64Array,
) {
  const outputs = shares.length;
  shares.fill(0);
  for (let at = 0; at < places.length; at++) {
    const row = (places[at] as number) * outputs;
    for (let output = 0; output < outputs; output++)
      shares[output] = (shares[output] as number) + (weights[row + output] as number) * (values[at] as number);
  }
  const most = Math.max(...shares);
  let sum = 0;
  for (let output = 0; output < outputs; output++) {
    shares[output] = Math.exp((shares[output] as number) - most);
    sum += shares[output] as number;
  }
  for (let output = 0; output < outputs; output++)
    shares[output] = ((shares[output] as number) / sum - (output === answer ? 1 : 0)) * weight;
  for (let at = 0; at < places.length; at++) {
    const row = (places[at] as number) * outputs;
    for (let output = 0; output < outputs; output++)
      slopes[row + output] = (slopes[row + output] as number) + (shares[output] as number) * (values[at] as number);
  }
}
