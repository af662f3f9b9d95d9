import { rulesOf } from '../rule.ts';

/** make, CMake, ninja, Bazel, Buck, Meson, autotools. */
export const buildTools = rulesOf('build-tools', [
  {
    id: 'make-failed',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern:
      /\bmake(?:\[\d+\])?: \*{3} .{1,300} Error \d|^ninja: build stopped|^FAILED: \S|\bmake(?:\[\d+\])?: \*{3} \[/,
    examples: ['make: *** [Makefile:12: check] Error 2', 'ninja: build stopped: subcommand failed.'],
  },
  {
    id: 'make-no-rule',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bNo rule to make target\b|\bNo targets specified and no makefile found\b|\bmake(?:\[\d+\])?: \*{3} .{1,200}: No such file or directory|\*{3} missing separator\b|\berror: (?:Justfile|justfile) does not contain recipe\b|\btask: Task ".{1,80}" does not exist\b/,
    examples: ["make: *** No rule to make target 'verify'.  Stop.", 'Makefile:12: *** missing separator.  Stop.'],
    suggestion: 'The target or the folder does not exist.',
  },
  {
    id: 'make-recipe-killed',
    type: 'resource-exhaustion',
    weight: 9,
    pattern: /\bmake(?:\[\d+\])?: \*{3} .{1,200}\] Killed\b|\bmake(?:\[\d+\])?: \*{3} .{1,200}\bError 137\b/,
    examples: ['make: *** [Makefile:12: all] Killed', 'make[1]: *** [a.o] Error 137'],
  },
  {
    id: 'cmake-error',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /\bCMake Error(?: at|:| in| \(dev\))|\bConfiguring incomplete, errors occurred\b|\bCould NOT find \w+ \((?:missing|found)|\bNo CMAKE_\w+_COMPILER could be found\b|\bCMake \d\S* or higher is required\b|\bCould not find a package configuration file provided by\b/,
    examples: [
      'CMake Error at CMakeLists.txt:12 (find_package):',
      '-- Configuring incomplete, errors occurred!',
      'Could not find a package configuration file provided by "Gone"',
    ],
    suggestion: 'Install what CMake looks for, or mend CMakeLists.txt.',
  },
  {
    id: 'autotools-error',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /^configure: error: |\bautoreconf: (?:error|.{0,80}failed)|\baclocal\b.{0,60}\bnot found|\bmeson\.build:\d+:\d+: ERROR: |\bNo package '.{1,80}' found\b|\bPackage .{1,80} was not found in the pkg-config search path\b|\bDependency ".{1,80}" not found\b|\bpossibly undefined macro\b/,
    examples: [
      'configure: error: libgone not found',
      'meson.build:12:0: ERROR: Dependency "gone" not found, tried pkgconfig',
    ],
    suggestion: 'Install the library or tool that is missing.',
  },
  {
    id: 'bazel-build',
    type: 'quality-gate',
    role: 'ambient',
    weight: 3.5,
    pattern:
      /\bERROR: \S{1,300}BUILD(?:\.bazel)?:\d+:\d+: (?:Compiling|Linking|Executing|Building|Action|Couldn't build|Testing|Generating|GoCompilePkg|KotlinCompile|Javac)|\bTarget \S{1,160} failed to build\b/,
    examples: ['ERROR: /w/a/BUILD:12:11: Compiling a.cc failed: (Exit 1): gcc failed'],
  },
  {
    id: 'bazel-configuration',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bno such (?:target|package|attribute|repository)\b|\bERROR: (?:Skipping|Analysis of target|error loading package|Unrecognized option|no targets found|Error computing the main repository)|\bThe '(?:build|test)' command is only supported from within a workspace\b|\bis not visible from target\b/,
    examples: [
      "ERROR: Skipping '//a:gone': no such target '//a:gone'",
      "target '//a:b' is not visible from target '//c:d'",
    ],
  },
  {
    id: 'bazel-fetch',
    type: 'network',
    weight: 8.5,
    pattern:
      /\bError downloading \[https?:|\bERROR: An error occurred during the fetch of repository\b|\bdownload_and_extract\b.{0,80}\bfailed|\bGET returned (?:5\d\d|429)\b|\bBazel .{0,60}could not be downloaded\b/,
    examples: ['Error downloading [https://mirror.corp/a.tar.gz] to /w/a.tar.gz: GET returned 502 Bad Gateway'],
    suggestion: 'Run it again.',
  },
  {
    id: 'bazel-test',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^\/\/\S{1,160}\s{1,80}(?:FAILED|TIMEOUT|FLAKY)\b|\bExecuted \d+ out of \d+ tests?: .{0,80}\b[1-9]\d* fails?\b|^FAIL: \/\/\S|^TIMEOUT: \/\/\S/,
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
    pattern:
      /\bServer terminated abruptly\b|\bBazel server .{0,60}(?:crashed|died|ran out of memory)\b|\bcould not connect to (?:the )?bazel server\b/i,
    examples: ["Server terminated abruptly (error code: 14, error message: 'Socket closed', log file: '/w/jvm.out')"],
    suggestion: 'Most likely the kernel ended it: give it fewer jobs or more memory.',
  },
  {
    id: 'bazel-remote',
    type: 'network',
    weight: 6,
    pattern:
      /\bRemote Cache: |\bio\.grpc\.StatusRuntimeException: (?:UNAVAILABLE|DEADLINE)|\bUNAVAILABLE: (?:io exception|Unable to resolve|connection|upstream|Network)|\bFailed to query remote execution capabilities\b|\brpc error: code = Unavailable\b/,
    examples: [
      'WARNING: Remote Cache: UNAVAILABLE: io exception',
      'ERROR: Failed to query remote execution capabilities: UNAVAILABLE',
    ],
  },
]);
