import { rulesOf } from '../rule.ts';

/** RSpec, Minitest, Cucumber. */
export const rubyTests = rulesOf('ruby-tests', [
  {
    id: 'rspec-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.5,
    pattern: [
      /^\d+ examples?, [1-9]\d* failures?\b/,
      /^\d+ examples?, 0 failures, .{0,40}[1-9]\d* errors? occurred outside/,
      /^Failed examples:/,
      /^rspec '?\.\/\S{1,200}(?::\d+|\[[\d:]+\])/,
    ],
    examples: ['40 examples, 2 failures', 'Failed examples:', 'rspec ./spec/cart_spec.rb:12 # Cart adds an item'],
    suggestion: 'Look at the failing examples.',
  },
  {
    id: 'cucumber-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^\d+ (?:scenarios?|steps?) \(.{0,60}\b[1-9]\d* (?:failed|undefined|ambiguous)/,
      /^cucumber \S{1,200}\.feature:\d+/,
    ],
    examples: ['12 scenarios (2 failed, 10 passed)', 'cucumber features/cart.feature:12 # Scenario: adds an item'],
  },
]);
