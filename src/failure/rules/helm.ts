import { rulesOf } from '../rule.ts';

/** Helm and checks of manifests. */
export const helm = rulesOf('helm', [
  {
    id: 'helm-lint',
    type: 'quality-gate',
    weight: 8,
    pattern: [
      /\bError: \d+ chart\(s\) linted, [1-9]\d* chart\(s\) failed\b/i,
      /\b\w{1,60} \S{1,120} is invalid: .{0,60}\b(?:schema|expected|additional)/i,
      /\(check: [a-z-]{3,60}, remediation: /i,
      /^Summary: \d+ resources? found .{0,120}Invalid: [1-9]/i,
      /\bkube-?(?:conform|val|linter|score)\b.{0,60}\b(?:error|failed|invalid)/i,
    ],
    examples: [
      'Error: 1 chart(s) linted, 1 chart(s) failed',
      'Summary: 12 resources found in 3 files - Valid: 11, Invalid: 1, Errors: 0',
    ],
  },
  {
    id: 'helm-wait',
    type: 'timeout',
    role: 'verdict',
    weight: 9,
    pattern: /\b(?:INSTALLATION|UPGRADE|ROLLBACK) FAILED: .{0,120}(?:timed out|deadline exceeded)/,
    examples: ['Error: INSTALLATION FAILED: context deadline exceeded'],
    suggestion: 'Look at the events of the release: what did not become ready?',
  },
]);
