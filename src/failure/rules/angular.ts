import { rulesOf } from '../rule.ts';

/** Angular. */
export const angular = rulesOf('angular', [
  {
    id: 'angular-error',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\berror NG\d{3,5}: /,
      / NG\d{4}: /,
      /^Error: (?:src|projects|apps|libs)\/\S{1,200}\.ts:\d+:\d+ - error/,
      /\bbundle initial exceeded maximum budget\b/,
      /\bexceeded maximum budget\b/,
    ],
    examples: [
      "error NG8001: 'app-x' is not a known element",
      'Error: bundle initial exceeded maximum budget. Budget 1.00 MB was not met by 20 kB',
    ],
  },
]);
