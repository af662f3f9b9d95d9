import { rulesOf } from '../rule.ts';

/** Actions that most workflows use, and GitHub's command line. */
export const githubActions = rulesOf('github-actions', [
  {
    id: 'actions-tool-missing',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\bUnable to locate executable file\b/i,
      /\bnot found in (?:PATH|the PATH)\b/i,
      /\bcommand .{1,60} not found in PATH\b/i,
    ],
    examples: ['##[error]Unable to locate executable file: pnpm. Please verify either the file path exists'],
    suggestion: 'Install the tool before this step.',
  },
  {
    id: 'actions-no-lock-file',
    type: 'unknown',
    weight: 8.5,
    pattern: [
      /\bDependencies lock file is not found\b/,
      /\bSome specified paths were not resolved, unable to cache dependencies\b/,
      /\bNo file in .{0,200} matched to \[/,
    ],
    examples: ['##[error]Dependencies lock file is not found in /work. Supported file patterns: yarn.lock'],
    suggestion: 'Commit the lock file or drop the cache input.',
  },
  {
    id: 'actions-pnpm-version',
    type: 'unknown',
    weight: 9,
    pattern: [/\bNo pnpm version is specified\b/, /\bMultiple versions of pnpm specified\b/],
    examples: ['Error: No pnpm version is specified.', 'Error: Multiple versions of pnpm specified:'],
    suggestion: 'Say the version of pnpm in one place.',
  },
  {
    id: 'actions-artifact-missing',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\bUnable to (?:find|download) (?:any )?artifact/i,
      /\bArtifact not found\b/i,
      /\bNo artifacts? (?:found|were found)\b/i,
      /\bNo files were found with the provided path\b/i,
      /\bNo test report files were found\b/i,
    ],
    examples: [
      '##[error]Unable to download artifact(s): Artifact not found for name: dist',
      '##[error]No files were found with the provided path: out/',
    ],
    suggestion: 'An earlier step made no such file: look there.',
  },
  {
    id: 'actions-artifact-conflict',
    type: 'unknown',
    weight: 8,
    pattern: [/\bartifact with this name already exists\b/i, /\bArtifact storage quota has been hit\b/i],
    examples: [
      'Failed to CreateArtifact: (409) Conflict: an artifact with this name already exists on the workflow run',
    ],
    suggestion: 'Give each leg its own artifact name.',
  },
  {
    id: 'actions-artifact-service',
    type: 'network',
    weight: 8,
    pattern: [
      /\bFailed to (?:CreateArtifact|FinalizeArtifact|ListArtifacts|GetSignedArtifactURL)\b(?!.{0,80}\(4\d\d\))/,
      /\bUnable to make request\b/,
      /\bFailed to make request after \d+ attempts\b/,
    ],
    examples: ['Failed to CreateArtifact: Failed to make request after 5 attempts: Request timeout'],
    counterExamples: ['Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict'],
    suggestion: 'Run it again.',
  },
  {
    id: 'actions-cache-service',
    type: 'network',
    role: 'ambient',
    weight: 5.5,
    pattern: [
      /\bCache service responded with (?:429|5\d\d)/i,
      /\bFailed to (?:save|restore): .{0,120}(?:timed? ?out|5\d\d|aborted)/i,
    ],
    examples: ['Failed to restore: Cache service responded with 503'],
  },
  {
    id: 'actions-pull-request-not-permitted',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\bnot permitted to create or approve pull requests\b/i,
      /\bpull request create failed\b/i,
      /\bNo commits between\b/i,
    ],
    examples: [
      'GitHub Actions is not permitted to create or approve pull requests.',
      'pull request create failed: GraphQL: No commits between main and x',
    ],
    suggestion: 'Allow it in the settings of the repository, or use another token.',
  },
  {
    id: 'actions-release',
    type: 'unknown',
    weight: 8.5,
    pattern: [
      /\bGitHub release failed with status\b/i,
      /\bCannot upload assets? to an immutable release\b/i,
      /\balready_exists\b/i,
      /\bToo many retries\. Aborting\b/i,
      /\bcreate release failed\b/i,
    ],
    examples: [
      '⚠️ GitHub release failed with status: 403',
      '{"resource":"ReleaseAsset","code":"already_exists","field":"name"}',
    ],
    suggestion: 'Check the permission `contents: write` and whether the release exists already.',
  },
  {
    id: 'actions-oidc',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\bUnable to get ACTIONS_ID_TOKEN_REQUEST_URL\b/i,
      /\bCould not assume role with OIDC\b/i,
      /\bid-token: write\b/i,
      /\bgoogle-github-actions\/auth failed\b/i,
      /\bCredentials could not be loaded\b/i,
      /\bLogin failed with Error:/i,
      /\bUsing auth-type: SERVICE_PRINCIPAL\. Not all values are present\b/i,
    ],
    examples: [
      'Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
      'Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
    ],
    suggestion: 'Check the trust of the cloud role and `id-token: write`.',
  },
  {
    id: 'actions-secret-missing',
    type: 'unknown',
    weight: 8,
    pattern:
      /\b(?:[A-Z][A-Z0-9]*_(?:TOKEN|KEY|SECRET|PASSWORD|ID|URL|DSN)|secrets?|token|api[ _-]?key|credentials?|environment variables?|env vars?)\b.{0,60}\b(?:(?:is|are|was|were|be) (?:not (?:set|defined|configured|provided|found|available|present)|missing|empty|required|undefined|unset)|(?:not|isn't) set|missing)\b/i,
    examples: [
      'Error: DEPLOY_TOKEN is not set',
      'The environment variable DATABASE_URL is required',
      'SONAR_TOKEN missing',
    ],
    counterExamples: ['12 tokens were missing from the vocabulary'],
    suggestion: 'Define the secret or variable; forks and Dependabot have none.',
  },
  {
    id: 'actions-script-error',
    type: 'unknown',
    weight: 6,
    pattern: [/^Unhandled error: /, /^(?:Uncaught|Unhandled) (?:Exception|Rejection)\b/],
    examples: ['##[error]Unhandled error: TypeError: Cannot read properties of undefined'],
  },
]);
