import { rulesOf } from '../rule.ts';

/** Terraform and its checkers. */
export const terraform = rulesOf('terraform', [
  {
    id: 'terraform-error',
    type: 'unknown',
    weight: 7,
    pattern: [
      /^[│╷] {0,3}Error: \S/i,
      /^Error: (?:Reference to undeclared|Inconsistent dependency lock|Missing required (?:argument|provider)|Unsupported (?:argument|block type|attribute)|Invalid (?:provider|resource type|reference)|error (?:creating|reading|updating|deleting) |creating [A-Z]|reading [A-Z]|updating [A-Z]|deleting [A-Z])/i,
      // 2 is a plan with changes, 3 is `fmt -check`
      /\bTerraform exited with code (?![23]\b)[1-9]/i,
      /\bError acquiring the state lock\b/i,
      /\bBackend initialization required\b/i,
      /\bTerraform initialized in an empty directory\b/i,
      /\bexit status 1 running terraform\b/i,
    ],
    examples: [
      '│ Error: Missing required argument',
      '│ Error: creating S3 Bucket (a): BucketAlreadyExists',
      'Error: Error acquiring the state lock',
    ],
  },
  {
    id: 'terraform-registry',
    type: 'network',
    weight: 8.5,
    pattern: [
      /\bFailed to (?:query available provider packages|install provider|download module)\b/i,
      /\bcould not connect to registry\.\S/i,
      /\bError: Failed to install provider\b/i,
      /\bError while installing \S{1,160}(?: v\S{1,20})?: (?:could not|error|Get|failed)/i,
    ],
    examples: [
      'Error: Failed to query available provider packages',
      'Error while installing hashicorp/aws v5.0.0: could not query provider registry',
    ],
    suggestion: 'Run it again.',
  },
  {
    id: 'terraform-wait',
    type: 'timeout',
    weight: 9,
    pattern: [
      /\btimeout while waiting for (?:state|resource|plugin)\b/i,
      /\bWaiter \S{1,60} failed: Max attempts exceeded\b/i,
      /\bResourceNotReady: exceeded wait attempts\b/i,
      /\b(?:creating|updating|deleting|waiting for) .{1,200}: (?:context deadline exceeded|timeout while)/i,
      /\bexceeded (?:max )?wait attempts\b/i,
    ],
    examples: [
      "Error: timeout while waiting for state to become 'available' (last state: 'creating', timeout: 10m0s)",
      'Waiter StackCreateComplete failed: Max attempts exceeded',
    ],
    suggestion: 'Look at the resource: is it merely slow, or stuck?',
  },
  {
    id: 'terraform-quality',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /\bTerraform exited with code 3\b/,
      /\bterraform fmt\b.{0,80}\b(?:failed|needed|required|-check)/,
      /\b\d+ issue\(s\) found:/,
      /\bPassed checks: \d+, Failed checks: [1-9]/,
      /^Check: "?CKV\w*_\d+/,
      /\btfsec\b.{0,60}\bproblem/,
      /\b[1-9]\d* potential problem\(s\) detected\b/,
      /\bterragrunt hclfmt\b.{0,60}\b(?:failed|invalid)/,
    ],
    examples: [
      '3 issue(s) found:',
      'Passed checks: 40, Failed checks: 2, Skipped checks: 0',
      '2 potential problem(s) detected.',
    ],
  },
]);
