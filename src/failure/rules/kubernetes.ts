import { rulesOf } from '../rule.ts';

/** kubectl, kind, KUTTL and what runs on a cluster. */
export const kubernetes = rulesOf('kubernetes', [
  {
    id: 'kubernetes-wait',
    type: 'timeout',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\btimed out waiting for the condition\b/i,
      /\bexceeded its progress deadline\b/i,
      /\btimed out waiting for (?:the )?(?:rollout|pods?|deployment|job|control plane|cluster|node|condition)\b/i,
      /\bcontext deadline exceeded\b.{0,60}\bwait/i,
      /\bwait\w*\b.{0,120}\bcontext deadline exceeded\b/i,
    ],
    examples: [
      'error: timed out waiting for the condition on deployments/a',
      'error: deployment "a" exceeded its progress deadline',
    ],
    suggestion: 'Look at the events and logs of what was waited for.',
  },
  {
    id: 'kubernetes-refuses',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\bError from server \((?:Forbidden|NotFound|BadRequest|AlreadyExists|Invalid|Conflict|Unauthorized|MethodNotAllowed)\)/,
      /\berror: (?:You must be logged in to the server|no matching resources found|unable to recognize|error validating|resource mapping not found|the server doesn't have a resource type|no context exists|context ".{1,60}" does not exist)/,
      /\bno matches for kind\b/,
      /\bis forbidden: User\b/,
      /\bmissing required field\b/,
    ],
    examples: [
      'Error from server (NotFound): deployments.apps "a" not found',
      'error: You must be logged in to the server (Unauthorized)',
      'no matches for kind "Gone" in version "v1"',
    ],
  },
  {
    id: 'kubernetes-unreachable',
    type: 'network',
    weight: 7,
    pattern: [
      /\bThe connection to the server \S{1,120} was refused\b/,
      /\bUnable to connect to the server: /,
      /\bKubernetes cluster unreachable\b/,
      /\betcdserver: request timed out\b/,
      /\bthe server is currently unable to handle the request\b/,
    ],
    examples: [
      'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
      'Error: Kubernetes cluster unreachable: Get "https://10.0.0.1": dial tcp',
    ],
  },
  {
    id: 'kubernetes-no-room',
    type: 'resource-exhaustion',
    weight: 8.5,
    pattern: [
      /\b\d+ Insufficient (?:cpu|memory|ephemeral-storage|nvidia\.com\/gpu)\b/,
      /\bThe node was low on resource\b/,
      /\bUnschedulable\b/,
      /\bexceeded quota: /,
      /\bEvicted\b/,
    ],
    examples: ['0/3 nodes are available: 3 Insufficient memory.', 'The node was low on resource: ephemeral-storage.'],
    suggestion: 'Ask for less, or give the cluster more nodes.',
  },
  {
    id: 'kuttl-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 8.5,
    pattern: [
      /^\s{0,8}--- FAIL: kuttl\b/i,
      /\bcase\.go:\d+: failed in step\b/i,
      /\bharness\.go:\d+: (?:fatal error|test(?:s)? failed)/i,
      /\bchainsaw\b.{0,60}\bfail/i,
    ],
    examples: ['--- FAIL: kuttl (12.3s)', 'case.go:396: failed in step 1-install'],
  },
]);
