import { rulesOf } from '../rule.ts';

/** RuboCop, Brakeman, SimpleCov. */
export const rubyChecks = rulesOf('ruby-checks', [
  {
    id: 'rubocop-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\bfiles? inspected, [1-9]\d* offenses? detected\b/,
      /^\S{1,200}\.(?:rb|rake|gemspec):\d+:\d+: [CWEFRI]: /,
      /^\d+ total warnings?$/,
      /^Security Warnings: [1-9]/,
      /\bherb\b.{0,40}\boffenses?/,
    ],
    examples: [
      '40 files inspected, 2 offenses detected',
      'a.rb:12:7: C: [Correctable] Style/StringLiterals: Prefer single-quoted strings',
      'Security Warnings: 2',
    ],
    suggestion: 'Run `rubocop -a`.',
  },
  {
    id: 'ruby-coverage',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.7,
    pattern: [
      /\bSimpleCov failed with exit \d/,
      /\b(?:Line|Branch) coverage \([\d.]+%\) is below the expected minimum coverage\b/,
      /\bCoverage has dropped by\b/,
    ],
    examples: [
      'Line coverage (71.20%) is below the expected minimum coverage (80.00%).',
      'SimpleCov failed with exit 2',
    ],
  },
]);
