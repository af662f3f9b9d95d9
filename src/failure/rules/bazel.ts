import { rulesOf } from '../rule.ts';

/** Bazel. */
export const bazel = rulesOf('bazel', [
  {
    id: 'bazel-fetch',
    type: 'network',
    weight: 8.5,
    pattern: [
      /\bError downloading \[https?:/,
      /\bERROR: An error occurred during the fetch of repository\b/,
      /\bdownload_and_extract\b.{0,80}\bfailed/,
      /\bGET returned (?:5\d\d|429)\b/,
      /\bBazel .{0,60}could not be downloaded\b/,
    ],
    examples: ['Error downloading [https://mirror.corp/a.tar.gz] to /w/a.tar.gz: GET returned 502 Bad Gateway'],
    suggestion: 'Run it again.',
  },
  {
    id: 'bazel-server-died',
    type: 'resource-exhaustion',
    weight: 9,
    pattern: [
      /\bServer terminated abruptly\b/i,
      /\bBazel server .{0,60}(?:crashed|died|ran out of memory)\b/i,
      /\bcould not connect to (?:the )?bazel server\b/i,
    ],
    examples: ["Server terminated abruptly (error code: 14, error message: 'Socket closed', log file: '/w/jvm.out')"],
    suggestion: 'Most likely the kernel ended it: give it fewer jobs or more memory.',
  },
  {
    id: 'bazel-remote',
    type: 'network',
    weight: 6,
    pattern: [
      /\bRemote Cache: /,
      /\bio\.grpc\.StatusRuntimeException: (?:UNAVAILABLE|DEADLINE)/,
      /\bUNAVAILABLE: (?:io exception|Unable to resolve|connection|upstream|Network)/,
      /\bFailed to query remote execution capabilities\b/,
      /\brpc error: code = Unavailable\b/,
    ],
    examples: [
      'WARNING: Remote Cache: UNAVAILABLE: io exception',
      'ERROR: Failed to query remote execution capabilities: UNAVAILABLE',
    ],
  },
]);
