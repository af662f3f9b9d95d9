import { rulesOf } from '../rule.ts';

/** SQL. */
export const sql = rulesOf('sql', [
  {
    id: 'sqlfluff-finding',
    type: 'quality-gate',
    weight: 8,
    pattern: /^L: {1,6}\d+ \| P: {1,6}\d+ \| \w+ \|/,
    examples: ['L:   3 | P:  12 | LT01 | Expected only single space'],
  },
]);
