import { test } from '@jest/globals';

/** Variants of what other tests show already, each with many processes: `npm run test:long` runs them. */
export const isLong = process.env.RERAIL_LONG !== undefined;
export const longTest = isLong ? test : test.skip;
