import { test } from '@jest/globals';

/** Variants of what other tests show already, each with many processes: `npm run test:long` runs them. */
export const isLong = process.env.RERAIL_LONG !== undefined;
/** The first row of a table and each `step`-th after it; all of them in the long form. */
export const sampled = <Row>(rows: readonly Row[], step = 2): Row[] =>
  rows.filter((_, place) => isLong || place % step === 0);
export const longTest = isLong ? test : test.skip;
