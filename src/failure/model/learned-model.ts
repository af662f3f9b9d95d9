import { FAILURE_TYPES, type FailureType, RETRY_VERDICTS, type RetryVerdict } from '../failure.ts';
import { failureFeatures, type ScoredLine, type Sight } from './failure-features.ts';
import { type Features, isExit, isWrapper, lineFeatures, type MatchedLine } from './line-features.ts';

/**
 * What was learned from logs that people labelled: for each feature one weight for each output. Made by
 * `scripts/train-classifier.ts`; plain logistic regressions, so that each answer can be told by its weights.
 */
export interface ModelData {
  features: readonly string[];
  /** What a weight of 127 means, by output. */
  scales: readonly number[];
  /** Signed bytes, outputs together, in the order of the features; base64. */
  weights: string;
  /** Fitted on owners that were left out: what the strengths of types and of verdicts are multiplied by. */
  sharpness: { type: number; verdict: number };
  /** Fitted on the same: how what was promised bends to what came true, a line over log odds. */
  calibration: Calibration;
}

export interface Calibration {
  offset: number;
  slope: number;
}

/** Promises as they are. */
export const UNBENT: Calibration = { offset: 0, slope: 1 };
/** Promises nearer to certainty than this are bent like this. */
const CERTAIN = 1e-4;

export function bend(confidence: number, { offset, slope }: Calibration): number {
  const share = Math.min(Math.max(confidence, CERTAIN), 1 - CERTAIN);
  return 1 / (1 + Math.exp(-(offset + slope * Math.log(share / (1 - share)))));
}

/** Outputs: whether a line is quoted, then the types, then the verdicts, then whether it is quoted first. */
export const OUTPUTS = 2 + FAILURE_TYPES.length + RETRY_VERDICTS.length;
const TYPES_AT = 1;
const VERDICTS_AT = TYPES_AT + FAILURE_TYPES.length;
export const FIRST_AT = VERDICTS_AT + RETRY_VERDICTS.length;

/** What a feature counts for an output; 0 if the model does not know it. */
export type WeightOf = (feature: string, output: number) => number;

export interface Opinion {
  /** Shares in 0..1 that sum up to 1. */
  types: Readonly<Record<FailureType, number>>;
  verdicts: Readonly<Record<RetryVerdict, number>>;
  features: Features;
}

const MAX_BYTE = 127;
/** What tools go on after is seldom what people quote. */
const MILD = 0.1;

export class LearnedModel {
  readonly #weightOf: WeightOf;
  readonly #sharpness: ModelData['sharpness'];
  readonly calibration: Calibration;

  constructor(weightOf: WeightOf, sharpness: ModelData['sharpness'], calibration = UNBENT) {
    this.#weightOf = weightOf;
    this.#sharpness = sharpness;
    this.calibration = calibration;
  }

  static read({ features, scales, weights, sharpness, calibration }: ModelData): LearnedModel {
    const bytes = Buffer.from(weights, 'base64');
    const places = new Map(features.map((feature, place) => [feature, place]));
    // A failure has some hundred features: unpacking thousands of rows for it would take longer than all the rest.
    const weightOf: WeightOf = (feature, output) => {
      const place = places.get(feature);
      return place === undefined ? 0 : (bytes.readInt8(place * OUTPUTS + output) * (scales[output] ?? 0)) / MAX_BYTE;
    };
    return new LearnedModel(weightOf, sharpness, calibration);
  }

  /** How likely a person quotes each line, and which line first. */
  scoreLines(window: readonly MatchedLine[]): readonly ScoredLine[] {
    const features = lineFeatures(window);
    const holds = window.map(({ text, mild }) => restraint(text) * (mild ? MILD : 1));
    const shares = features.map((all, place) => (holds[place] as number) / (1 + Math.exp(-this.#strength(all, 0))));
    const leads = features.map((all, place) => this.#strength(all, FIRST_AT) + Math.log(holds[place] as number));
    const most = Math.max(Number.MIN_VALUE, ...shares);
    const first = leads.indexOf(Math.max(...leads));
    return window.map((line, place) => ({
      ...line,
      salience: (shares[place] as number) / most,
      lead: leads[place] as number,
      first: place === first,
    }));
  }

  judge(sight: Sight): Opinion {
    const features = failureFeatures(sight);
    const { type, verdict } = this.#sharpness;
    return {
      types: this.#shares(features, FAILURE_TYPES, TYPES_AT, type),
      verdicts: this.#shares(features, RETRY_VERDICTS, VERDICTS_AT, verdict),
      features,
    };
  }

  /** The words that spoke most for a type, strongest first. */
  wordsFor(type: FailureType, features: Features, most: number): readonly string[] {
    const output = TYPES_AT + FAILURE_TYPES.indexOf(type);
    return [...features]
      .filter(([name]) => !name.startsWith('=') && !name.startsWith('#'))
      .map(([name, value]) => ({ name, share: value * this.#weightOf(name, output) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
      .slice(0, most)
      .map(({ name }) => name);
  }

  #strength(features: Features, output: number): number {
    let strength = 0;
    for (const [name, value] of features) strength += value * this.#weightOf(name, output);
    return strength;
  }

  #shares<Name extends string>(
    features: Features,
    names: readonly Name[],
    from: number,
    sharpness: number,
  ): Record<Name, number> {
    const strengths = names.map((_, place) => sharpness * this.#strength(features, from + place));
    const most = Math.max(...strengths);
    const shares = strengths.map((strength) => Math.exp(strength - most));
    const sum = shares.reduce((total, share) => total + share, 0);
    return Object.fromEntries(names.map((name, place) => [name, (shares[place] as number) / sum])) as Record<
      Name,
      number
    >;
  }
}

/** That something else failed is worth quoting only if nothing says what. */
function restraint(text: string): number {
  if (isExit(text)) return 0.02;
  return isWrapper(text) ? 0.2 : 1;
}
