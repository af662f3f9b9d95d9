import { rulesOf } from '../rule.ts';

/** Leiningen and clojure.test. */
export const clojure = rulesOf('clojure', [
  {
    id: 'leiningen-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^[1-9]\d* failures?, \d+ errors?\.$/,
      /^\d+ failures?, [1-9]\d* errors?\.$/,
      /^Tests failed\.$/,
      /^FAIL in \(/,
      /^ERROR in \(/,
    ],
    examples: ['2 failures, 0 errors.', 'Tests failed.', 'FAIL in (adds-item) (cart_test.clj:12)'],
  },
]);
