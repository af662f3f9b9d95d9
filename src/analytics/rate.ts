/** How often something passed, with how far that can be trusted. */
export interface Rate {
  passed: number;
  /** How often it was tried with a known end. */
  n: number;
  /** Share, 0 to 1; null if n is 0. */
  share: number | null;
  /** Wilson score interval at 95 %; null if n is 0. */
  interval: readonly [number, number] | null;
  /** `none` without a case, `too few` below 5, `few` below 20. */
  sample: 'none' | 'too few' | 'few' | 'enough';
}

/** Two-sided 95 % quantile of the normal distribution. */
const Z = 1.959964;
const TOO_FEW = 5;
const FEW = 20;

/** Of counts. The interval is Wilson's: it stays within 0 and 1, and means something for small n. */
export function rateOf(passed: number, n: number): Rate {
  if (n === 0) return { passed, n, share: null, interval: null, sample: 'none' };
  const share = passed / n;
  const square = Z * Z;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const half = (Z / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const bound = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  return {
    passed,
    n,
    share: Math.round(share * 1000) / 1000,
    interval: [bound(centre - half), bound(centre + half)],
    sample: n < TOO_FEW ? 'too few' : n < FEW ? 'few' : 'enough',
  };
}
