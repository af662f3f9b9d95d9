import { rulesOf } from '../rule.ts';

/** Bazel. */
export const bazel = rulesOf('bazel', [
  {
    id: 'bazel-build',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3.5,
    pattern: [
      /\bERROR: \S{1,300}BUILD(?:\.bazel)?:\d+:\d+: (?:Compiling|Linking|Executing|Building|Action|Couldn't build|Testing|Generating|GoCompilePkg|KotlinCompile|Javac)/,
      /\bTarget \S{1,160} failed to build\b/,
    ],
    examples: ['ERROR: /w/a/BUILD:12:11: Compiling a.cc failed: (Exit 1): gcc failed'],
  },
  {
    id: 'bazel-configuration',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\bno such (?:target|package|attribute|repository)\b/,
      /\bERROR: (?:Skipping|Analysis of target|error loading package|Unrecognized option|no targets found|Error computing the main repository)/,
      /\bThe '(?:build|test)' command is only supported from within a workspace\b/,
      /\bis not visible from target\b/,
    ],
    examples: [
      "ERROR: Skipping '//a:gone': no such target '//a:gone'",
      "target '//a:b' is not visible from target '//c:d'",
    ],
  },
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
    id: 'bazel-test',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^\/\/\S{1,160}\s{1,80}(?:FAILED|TIMEOUT|FLAKY)\b/,
      /\bExecuted \d+ out of \d+ tests?: .{0,80}\b[1-9]\d* fails?\b/,
      /^FAIL: \/\/\S/,
      /^TIMEOUT: \/\/\S/,
    ],
    examples: [
      '//a:cart_test                    FAILED in 1.2s',
      'Executed 40 out of 40 tests: 38 tests pass and 2 fail locally.',
      'FAIL: //a:cart_test (see /w/test.log)',
    ],
    suggestion: 'Look at the failing tests.',
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
