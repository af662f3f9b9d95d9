import { rulesOf } from '../rule.ts';

/** Clouds: access, quotas, deployments. */
export const cloud = rulesOf('cloud', [
  {
    id: 'cloud-access',
    type: 'unknown',
    weight: 8.5,
    pattern: [
      /\bAccessDenied(?:Exception)?\b/i,
      /\b(?:is|are) not authorized to perform\b/i,
      /\bUnable to locate credentials\b/i,
      /\b(?:Expired|Invalid|Unrecognized)(?:Client)?Token(?:Exception|Id)?\b/i,
      /\bInvalidClientTokenId\b/i,
      /\bSignatureDoesNotMatch\b/i,
      /\bPERMISSION_DENIED\b/i,
      /\bAuthorizationFailed\b/i,
      /\bAADSTS\d{5,}\b/i,
      /\bUNAUTHENTICATED\b/i,
      /\bPlease run 'az login'/i,
      /\bYour credentials are invalid\b/i,
      /\bgcloud\.auth\b/i,
      /\bdoes not have (?:the )?(?:\S{1,60} )?(?:permission|access) (?:to|on|for)\b/i,
      /\bcaller does not have permission\b/i,
      /\binsufficient permissions?\b/i,
    ],
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
    pattern: [
      /\bAn error occurred \(\w{3,80}\) when calling the \w+ operation\b/,
      /^ERROR: \(gcloud\.\S{1,80}\) /,
      /\bNoSuchBucket\b/,
      /\bValidationError\b.{0,60}\bcalling\b/,
      /\bROLLBACK_(?:COMPLETE|IN_PROGRESS|FAILED)\b/,
      /\bCREATE_FAILED\b/,
      /\bUPDATE_FAILED\b/,
      /^ERROR: \(\w+\) /,
    ],
    examples: [
      'An error occurred (NoSuchEntity) when calling the GetRole operation',
      'acme-stack | CREATE_FAILED | AWS::S3::Bucket',
    ],
  },
  {
    id: 'cloud-quota',
    type: 'resource-exhaustion',
    weight: 7,
    pattern: [
      /\bQUOTA_EXCEEDED\b/,
      /\b(?:Vcpu|Instance|Address|Bucket|Vpc)LimitExceeded\b/,
      /\bLimitExceededException\b/,
      /\bInsufficient(?:Instance)?Capacity\b/,
      /\bQuota ['"]?\w{3,60}['"]? exceeded\b/,
      /\bRESOURCE_EXHAUSTED\b/,
      /\bZONE_RESOURCE_POOL_EXHAUSTED\b/,
      /\bOperationNotAllowed\b.{0,80}\bquota\b/,
    ],
    examples: [
      "Quota 'CPUS' exceeded. Limit: 24.0 in region europe-west1.",
      'InsufficientInstanceCapacity: We currently do not have sufficient capacity',
    ],
    suggestion: 'Free what is not used, or ask for more quota.',
  },
]);
