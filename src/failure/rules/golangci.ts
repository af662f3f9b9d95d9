import { rulesOf } from '../rule.ts';

/** golangci-lint. */
export const golangci = rulesOf('golangci', [
  {
    id: 'golangci-lint',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\.go:\d+(?::\d+)?: .{3,300} \([a-z][\w-]{2,30}\)$/,
      /^[1-9]\d* issues?:$/,
      /\bissues found$/,
      /\bgolangci-lint exit with code 1\b/,
      /^\* (?:errcheck|govet|staticcheck|gofmt|gofumpt|gosimple|unused|revive|gocritic|lll|misspell): [1-9]/,
    ],
    examples: ['a.go:12:7: Error return value is not checked (errcheck)', '3 issues:', '* errcheck: 2'],
    suggestion: 'Mend what the linter found.',
  },
  {
    id: 'golangci-trouble',
    type: 'unknown',
    weight: 7,
    pattern: [/\bcan't load config\b/, /\blevel=error msg="(?:Running error|\[linters_context\]|Can't)/],
    examples: [
      "Error: can't load config: unsupported version of the configuration",
      'level=error msg="Running error: context loading failed"',
    ],
  },
  {
    id: 'golangci-time-limit',
    type: 'timeout',
    role: 'verdict',
    weight: 9.5,
    pattern: /\bTimeout exceeded: try increasing it by passing --timeout\b/,
    examples: ['level=error msg="Timeout exceeded: try increasing it by passing --timeout option"'],
    suggestion: 'Give the linter more time, or keep its cache.',
  },
]);
