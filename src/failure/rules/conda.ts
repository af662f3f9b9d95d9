import { rulesOf } from '../rule.ts';

/** conda and mamba. */
export const conda = rulesOf('conda', [
  {
    id: 'conda-network',
    type: 'network',
    weight: 8,
    pattern: [
      /\bCondaHTTPError: /,
      /\bCondaSSLError\b/,
      /\bConnectionFailed\b.{0,40}\bconda\b/,
      /\bAn HTTP error occurred when trying to retrieve this URL\b/,
    ],
    examples: ['CondaHTTPError: HTTP 000 CONNECTION FAILED for url <https://conda.corp/x>'],
  },
]);
