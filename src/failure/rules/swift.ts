import { rulesOf } from '../rule.ts';

/** Swift packages and linters. */
export const swift = rulesOf('swift', [
  {
    id: 'swift-packages',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bCould not resolve package dependencies\b/,
      /\berror: Dependencies could not be resolved\b/,
      /\bunable to resolve (?:package|dependencies)\b/,
      /\bFailed to clone repository\b/,
      /\bpackage .{1,120} is using Swift tools version\b/,
    ],
    examples: [
      'xcodebuild: Could not resolve package dependencies:',
      "error: Dependencies could not be resolved because root depends on 'a' 1.0.0",
    ],
  },
  {
    id: 'swift-lint',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /\bDone linting! Found [1-9]\d* violations?/,
      /\bSwiftLint found\b/,
      /\.swift:\d+:\d+: (?:error|warning): .{3,200} Violation: /,
      /\bSwiftFormat completed\b.{0,60}\b[1-9]\d*\/\d+ files require formatting/,
      /^\S{1,200}\.swift:\d+:\d+: error: \(\w+\) /,
    ],
    examples: [
      'Done linting! Found 3 violations, 1 serious in 40 files.',
      '/w/A.swift:12:1: warning: Line Length Violation: Line should be 120 characters or less',
    ],
  },
  {
    id: 'swift-compile',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\berror: (?:type|value of (?:optional )?type|instance method|class|struct|protocol|property|initializer|actor-isolated \w+|main actor-isolated \w+) '.{1,120}' (?:does not|has no|must|is|cannot|requires)\b/,
      /\berror: (?:cannot (?:find|convert value of type|call value of|assign)|missing (?:argument|return)|no such module|use of (?:unresolved|undeclared)|unterminated string literal|expected declaration|incorrect argument label)\b/,
    ],
    examples: ["error: type 'Cart' does not conform to protocol 'Sendable'", "error: cannot find 'cart' in scope"],
    suggestion: 'Mend the code.',
  },
]);
