import { rulesOf } from '../rule.ts';

/** What GitHub and its runner refuse: workflow files, actions, inputs, tokens, quotas of the API. */
export const githubWorkflow = rulesOf('github-workflow', [
  {
    id: 'workflow-unresolved-action',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\bUnable to resolve action\b/,
      /\bCan't find 'action\.yml'/,
      /\bCan't find action\.yml\b/,
      /\bUnable to find reusable workflow\b/,
    ],
    examples: [
      'Unable to resolve action `acme/setup@v9`, unable to find version `v9`',
      "##[error]Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '/home/runner/work/a/a/.github/actions/x'.",
    ],
    suggestion: 'Check the name, the version and whether checkout comes first.',
  },
  {
    id: 'workflow-action-download',
    type: 'network',
    weight: 9,
    pattern: [/\bFailed to download (?:action|archive) 'https?:/, /\bAn action could not be found at the URI\b/],
    examples: ["##[error]Failed to download action 'https://api.github.com/repos/actions/cache/tarball/abc'."],
    suggestion: 'Run it again.',
  },
  {
    id: 'workflow-missing-input',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\bInput required and not supplied\b/i,
      /\bParameter token or opts\.auth is required\b/i,
      /\bRequired (?:input|secret|environment variable) .{0,60}(?:missing|not (?:set|provided|supplied))/i,
    ],
    examples: ['##[error]Input required and not supplied: token', "Required input 'api-key' not provided"],
    suggestion: 'Provide the input or the secret; forks and Dependabot have none.',
  },
  {
    id: 'workflow-file-command',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\bUnable to process (?:file )?command\b/,
      /\bYou cannot use a endToken that is\b/,
      /^Invalid (?:format|value)\b/,
      /\bMatching delimiter not found\b/,
    ],
    examples: [
      "##[error]Unable to process command '::set-env name=A::b' successfully.",
      "##[error]Unable to process file command 'output' successfully.",
      "##[error]Invalid format '  line two'",
    ],
    suggestion: 'Write multi-line outputs with a delimiter.',
  },
  {
    id: 'workflow-permission',
    type: 'unknown',
    weight: 9.5,
    pattern: [/\bResource not accessible by (?:integration|personal access token)\b/, /\bMust have admin rights\b/],
    examples: ['##[error]Resource not accessible by integration', 'Must have admin rights to Repository.'],
    suggestion: 'Give the token the permission in `permissions:`.',
  },
  {
    id: 'workflow-bad-credentials',
    type: 'unknown',
    retry: 'same-again',
    weight: 9,
    pattern: [
      /\bBad credentials\b/i,
      /\bValidation Failed: \{/i,
      /\bHttpError\]?: (?:Not Found|Unauthorized|Forbidden|Validation Failed|Requires authentication)/i,
    ],
    examples: ['##[error]HttpError: Bad credentials', 'RequestError [HttpError]: Not Found'],
    suggestion: 'Check the token and what it may see.',
  },
  {
    id: 'workflow-rate-limit',
    type: 'network',
    retry: 'transient',
    weight: 9,
    pattern: [/\bAPI rate limit (?:exceeded|already exceeded)\b/i, /\bsecondary rate limit\b/i],
    examples: [
      '##[error]API rate limit exceeded for installation ID 123.',
      'You have exceeded a secondary rate limit.',
    ],
    suggestion: 'Wait, and ask the API less often.',
  },
  {
    id: 'workflow-billing',
    type: 'unknown',
    weight: 9,
    pattern: [/\bjob was not started because\b/i, /\brecent account payments have failed\b/i, /\bspending limit\b/i],
    examples: [
      'The job was not started because recent account payments have failed or your spending limit needs to be increased.',
    ],
    suggestion: 'Look at the billing of the account.',
  },
]);
