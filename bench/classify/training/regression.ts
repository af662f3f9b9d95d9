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
/** A log has but one first line: with so few lessons, place and shape may lead astray as words do. */
const TRUSTED_LINE_FEATURES = 2;
const NEGLIGIBLE = 1e-6;

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

/** A line as a sparse vector, and how much it is what people quoted: 0 for the lines that nobody did. */
export interface Candidate extends Pick<Point, 'places' | 'values'> {
  quoted: number;
}

/** The lines of one log, of which people quoted some. */
export interface Choice {
  candidates: readonly Candidate[];
  weight: number;
}

/**
 * How strongly each feature speaks for a line among all lines of its log, so that one of those that people quoted comes first: which of
 * them does not matter. One weight for each feature. The same every time.
 */
export function choose(choices: readonly Choice[], options: Omit<Regression, 'outputs'>): Float64Array {
  const { features, restraint, trusted, rounds } = options;
  const weights = new Float64Array(features);
  const slopes = new Float64Array(features);
  const moved = new Float64Array(features).fill(1e-8);
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    slopes.fill(0);
    for (const choice of choices) addSlopesOfChoice(choice, weights, slopes);
    for (let at = 0; at < features; at++) {
      const pull = at < trusted ? restraint * TRUSTED_LINE_FEATURES : restraint;
      const slope = (slopes[at] as number) / total + pull * (weights[at] as number);
      moved[at] = (moved[at] as number) + slope * slope;
      weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(moved[at] as number);
    }
  }
  return weights;
}

function addSlopesOfChoice({ candidates, weight }: Choice, weights: Float64Array, slopes: Float64Array): void {
  const odds = candidates.map(({ places, values }) => {
    let sum = 0;
    for (let at = 0; at < places.length; at++)
      sum += (weights[places[at] as number] as number) * (values[at] as number);
    return sum;
  });
  const most = Math.max(...odds);
  const shares = odds.map((odd) => Math.exp(odd - most));
  const right = shares.map((share, place) => share * (candidates[place] as Candidate).quoted);
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  const [all, allRight] = [sum(shares), sum(right)];
  for (const [place, { places, values }] of candidates.entries()) {
    const slope = weight * ((shares[place] as number) / all - (right[place] as number) / allRight);
    if (Math.abs(slope) < NEGLIGIBLE) continue;
    for (let at = 0; at < places.length; at++) {
      const feature = places[at] as number;
      slopes[feature] = (slopes[feature] as number) + slope * (values[at] as number);
    }
  }
}
