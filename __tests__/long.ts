import { test } from '@jest/globals';

/** Variants of what other tests show already, each with many processes: `npm run test:long` runs them. */
export const isLong = process.env.RERAIL_LONG !== undefined;
/** Every second row of a table; all of them in the long form. */
export const sampled = <Row>(rows: readonly Row[]): Row[] => rows.filter((_, place) => isLong || place % 2 === 0);
export const longTest = isLong ? test : test.skip;
