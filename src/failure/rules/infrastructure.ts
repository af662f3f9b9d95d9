import { rulesOf } from '../rule.ts';

/** Terraform, Pulumi, Ansible, Packer, CloudFormation, clouds and hosters. */
export const infrastructure = rulesOf('infrastructure', [
  {
    id: 'terraform-error',
    type: 'unknown',
    weight: 7,
    pattern:
      /^[│╷] {0,3}Error: \S|^Error: (?:Reference to undeclared|Inconsistent dependency lock|Missing required (?:argument|provider)|Unsupported (?:argument|block type|attribute)|Invalid (?:provider|resource type|reference)|error (?:creating|reading|updating|deleting) |creating [A-Z]|reading [A-Z]|updating [A-Z]|deleting [A-Z])|\bTerraform exited with code [1-9]|\bError acquiring the state lock\b|\bBackend initialization required\b|\bTerraform initialized in an empty directory\b|\bexit status 1 running terraform\b/i,
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
    pattern:
      /\bFailed to (?:query available provider packages|install provider|download module)\b|\bcould not connect to registry\.\S|\bError: Failed to install provider\b|\bError while installing \S{1,160}(?: v\S{1,20})?: (?:could not|error|Get|failed)/i,
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
    pattern:
      /\btimeout while waiting for (?:state|resource|plugin)\b|\bWaiter \S{1,60} failed: Max attempts exceeded\b|\bResourceNotReady: exceeded wait attempts\b|\b(?:creating|updating|deleting|waiting for) .{1,200}: (?:context deadline exceeded|timeout while)|\bexceeded (?:max )?wait attempts\b/i,
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
    pattern:
      /\bterraform fmt\b.{0,80}\b(?:failed|needed|required|-check)|\b\d+ issue\(s\) found:|\bPassed checks: \d+, Failed checks: [1-9]|^Check: "?CKV\w*_\d+|\btfsec\b.{0,60}\bproblem|\b[1-9]\d* potential problem\(s\) detected\b|\bterragrunt hclfmt\b.{0,60}\b(?:failed|invalid)/,
    examples: [
      '3 issue(s) found:',
      'Passed checks: 40, Failed checks: 2, Skipped checks: 0',
      '2 potential problem(s) detected.',
    ],
  },
  {
    id: 'ansible-failed',
    type: 'unknown',
    weight: 7,
    pattern: /^fatal: \[\S{1,120}\]: FAILED!|^ERROR! |\bfailed=[1-9]\d*\b.{0,60}\brescued=/,
    examples: [
      'fatal: [web1]: FAILED! => {"msg": "no package matching"}',
      "ERROR! the role 'gone' was not found",
      'web1 : ok=3 changed=1 unreachable=0 failed=1 skipped=0 rescued=0',
    ],
  },
  {
    id: 'ansible-unreachable',
    type: 'network',
    weight: 8.5,
    pattern: /^fatal: \[\S{1,120}\]: UNREACHABLE!|\bunreachable=[1-9]\d*\b/,
    examples: ['fatal: [web1]: UNREACHABLE! => {"msg": "Failed to connect to the host via ssh"}'],
  },
  {
    id: 'ansible-lint',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\.ya?ml:\d+(?::\d+)?: (?:\[E\w*\d+\]|\[?[a-z]+(?:-[a-z]+)+(?:\[[\w-]+\])?\]?:?) |^Failed(?: after \w+ profile)?: \d+ failure\(s\), \d+ warning\(s\)/,
    examples: [
      'roles/a/tasks/main.yml:12: [E301] Commands should not change things',
      'site.yml:3: no-changed-when Commands should not change things',
      'Failed: 2 failure(s), 1 warning(s) on 12 files.',
    ],
  },
  {
    id: 'cloud-access',
    type: 'unknown',
    weight: 8.5,
    pattern:
      /\bAccessDenied(?:Exception)?\b|\b(?:is|are) not authorized to perform\b|\bUnable to locate credentials\b|\b(?:Expired|Invalid|Unrecognized)(?:Client)?Token(?:Exception|Id)?\b|\bInvalidClientTokenId\b|\bSignatureDoesNotMatch\b|\bPERMISSION_DENIED\b|\bAuthorizationFailed\b|\bAADSTS\d{5,}\b|\bUNAUTHENTICATED\b|\bPlease run 'az login'|\bYour credentials are invalid\b|\bgcloud\.auth\b|\bdoes not have (?:the )?(?:\S{1,60} )?(?:permission|access) (?:to|on|for)\b|\bcaller does not have permission\b|\binsufficient permissions?\b/i,
    examples: [
      'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
      'Unable to locate credentials. You can configure credentials by running "aws configure".',
      'AADSTS700016: Application not found',
      'ERROR: (gcloud.run.deploy) PERMISSION_DENIED: Permission denied on resource',
    ],
    suggestion: 'Check the credentials and what they may do.',
  },
  {
    id: 'cloud-error',
    type: 'unknown',
    weight: 6,
    pattern:
      /\bAn error occurred \(\w{3,80}\) when calling the \w+ operation\b|^ERROR: \(gcloud\.\S{1,80}\) |\bNoSuchBucket\b|\bValidationError\b.{0,60}\bcalling\b|\bROLLBACK_(?:COMPLETE|IN_PROGRESS|FAILED)\b|\bCREATE_FAILED\b|\bUPDATE_FAILED\b|^ERROR: \(\w+\) /,
    examples: [
      'An error occurred (NoSuchEntity) when calling the GetRole operation',
      'acme-stack | CREATE_FAILED | AWS::S3::Bucket',
    ],
  },
  {
    id: 'cloud-quota',
    type: 'resource-exhaustion',
    weight: 7,
    pattern:
      /\bQUOTA_EXCEEDED\b|\b(?:Vcpu|Instance|Address|Bucket|Vpc)LimitExceeded\b|\bLimitExceededException\b|\bInsufficient(?:Instance)?Capacity\b|\bQuota ['"]?\w{3,60}['"]? exceeded\b|\bRESOURCE_EXHAUSTED\b|\bZONE_RESOURCE_POOL_EXHAUSTED\b|\bOperationNotAllowed\b.{0,80}\bquota\b/,
    examples: [
      "Quota 'CPUS' exceeded. Limit: 24.0 in region europe-west1.",
      'InsufficientInstanceCapacity: We currently do not have sufficient capacity',
    ],
    suggestion: 'Free what is not used, or ask for more quota.',
  },
  {
    id: 'hosting-deploy',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bError: (?:No existing credentials found|Project not found|The specified token is not valid|You defined "--token"|Your codebase isn't linked|Could not retrieve Project Settings)|\bAuthentication error \[code: 10000\]|\bFailed to publish your (?:Worker|Function)\b|\b✘ \[ERROR\] (?:A request to the Cloudflare API|In a non-interactive|Authentication)|\bError: Failed to get Firebase project\b|\bFirebaseError: |\bError: Unauthorized: could not retrieve project\b|\bServerless Error\b|\bDeployment failed\b|\bDeploy (?:did not succeed|failed)\b|\berror: (?:failed to (?:deploy|release)|deploy(?:ment)? failed)/i,
    examples: [
      'Error: No existing credentials found. Please log in:',
      'Authentication error [code: 10000]',
      'Error: Failed to get Firebase project acme.',
    ],
  },
  {
    id: 'hosting-healthcheck',
    type: 'unknown',
    weight: 6.5,
    pattern:
      /\b[Hh]ealth ?[Cc]heck(?:s)? .{0,60}\b(?:failed|failing|unhealthy|timed out)\b|\b[Ss]moke tests? failed\b|\bservice (?:is|was) (?:not healthy|unhealthy)\b/,
    examples: ['Health check failed after 10 attempts', 'Deployment unhealthy: health checks failing'],
  },
]);
