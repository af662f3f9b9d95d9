import { rulesOf } from '../rule.ts';

/** C, C++, Fortran and their linkers, sanitizers and test tools. */
export const native = rulesOf('native', [
  {
    id: 'native-compile',
    type: 'quality-gate',
    weight: 8,
    pattern:
      /\.(?:c|cc|cpp|cxx|c\+\+|h|hh|hpp|hxx|ipp|cu|cuh|m|mm|inl|s|S|f|f90|f95|F90|ino|pyx|y|l)(?::\d+){1,2}:? (?:fatal )?error:? (?!.{0,40}No such file)|\((?:\d+)(?:,\d+)?\) ?: (?:fatal )?error C\d{4}: |\bfatal error C\d{4}\b|\berror C\d{4}: /,
    examples: [
      "a.c:12:7: error: 'gone' undeclared",
      "a.cpp(12): error C2065: 'gone': undeclared identifier",
      'src/a.cc:3:1: error: expected unqualified-id',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'native-missing-header',
    type: 'quality-gate',
    weight: 6,
    pattern:
      /\bfatal error: .{1,120}: No such file or directory|\bfatal error: '.{1,120}' file not found|\bCannot open include file\b/,
    examples: ['a.c:1:10: fatal error: zlib.h: No such file or directory'],
    suggestion: 'Install the development package, or mend the include path.',
  },
  {
    id: 'native-errors-generated',
    type: 'quality-gate',
    weight: 8,
    role: 'verdict',
    pattern:
      /^\d+ (?:warnings? and \d+ )?errors? generated\.|\bcc1(?:plus)?: (?:all|some) warnings being treated as errors\b|\bwarning treated as error - no 'object' file generated\b|\btoo many errors emitted\b|^compilation terminated\.|\[-Werror(?:,-W[\w-]+|=[\w-]+)\]/,
    examples: [
      '2 errors generated.',
      'cc1plus: all warnings being treated as errors',
      'a.c:3:5: error: unused variable [-Werror=unused-variable]',
    ],
  },
  {
    id: 'native-link',
    type: 'quality-gate',
    weight: 7,
    pattern:
      /\bundefined reference to [`']|\bUndefined symbols? for architecture\b|\bld: symbol\(s\) not found\b|\bunresolved external symbol\b|\bmultiple definition of `|\bduplicate symbol '?_|\bLNK(?:2001|2005|2019|1120|1169)\b|\bld\.lld: error: undefined (?:symbol|reference)/,
    examples: [
      "a.o: in function `main': undefined reference to `gone'",
      'a.obj : error LNK2019: unresolved external symbol gone',
    ],
    suggestion: 'Something is declared and never defined or linked.',
  },
  {
    id: 'native-missing-library',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bcannot find -l\w|\bld: library not found for -l|\bLNK1(?:104|181)\b|\bcollect2: error: ld returned\b(?!.{0,20}9)|\bcould not read symbols\b|\bskipping incompatible\b/,
    examples: [
      '/usr/bin/ld: cannot find -lgone: No such file',
      "LINK : fatal error LNK1104: cannot open file 'gone.lib'",
    ],
    suggestion: 'Install the library.',
  },
  {
    id: 'native-compiler-killed',
    type: 'resource-exhaustion',
    weight: 10.5,
    pattern:
      /\bKilled signal terminated program\b|\binternal compiler error: Killed\b|\bld terminated with signal 9\b|\bC1060\b|\bC1002\b|\bout of heap space\b|\bLNK1102\b|\bLLVM ERROR: out of memory\b|\bvirtual memory exhausted\b|\bclang.{0,80}\bunable to execute command: Killed\b|\bfinal link failed: (?:[Mm]emory exhausted|No space)|\bpaging file is too small\b|\bcc1plus\b.{0,40}\bout of memory\b/,
    examples: [
      'fatal error: Killed signal terminated program cc1plus',
      'a.cpp(12): fatal error C1060: compiler is out of heap space',
      'collect2: fatal error: ld terminated with signal 9 [Killed]',
    ],
    suggestion: 'Compile with fewer jobs at once.',
  },
  {
    id: 'native-internal-error',
    type: 'unknown',
    weight: 6.5,
    pattern:
      /\binternal compiler error\b(?!: Killed)|\bPLEASE submit a bug report to\b|\bclang.{0,40}\bfrontend command failed\b|\bfatal error C1001\b/,
    examples: ['a.cc:12:7: internal compiler error: in expand_expr, at expr.c:1'],
  },
  {
    id: 'sanitizer-report',
    type: 'test-failure',
    weight: 8,
    pattern:
      /\bERROR: (?:Address|Leak|Memory|Thread|UndefinedBehavior)Sanitizer\b|\bSUMMARY: \w+Sanitizer\b|\bruntime error: .{3,80}(?:overflow|misaligned|null pointer|out of bounds)|\bWARNING: ThreadSanitizer\b|^==\d+== ERROR SUMMARY: [1-9]/,
    examples: [
      '==42==ERROR: AddressSanitizer: heap-use-after-free on address 0x602',
      'SUMMARY: UndefinedBehaviorSanitizer: undefined-behavior a.c:3:5',
      '==42== ERROR SUMMARY: 3 errors from 1 contexts',
    ],
    suggestion: 'A memory or thread error: look at the stack below.',
  },
  {
    id: 'ctest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.3,
    pattern:
      /\b\d+% tests passed, [1-9]\d* tests? failed out of\b|^The following tests FAILED:|^Errors while running CTest\b|^\s{0,4}\d+ - \S.{0,120} \((?:Failed|Timeout|SEGFAULT|Subprocess aborted|Not Run|SIGABRT|BAD_COMMAND|ILLEGAL)\)/,
    examples: [
      '96% tests passed, 2 tests failed out of 50',
      'The following tests FAILED:',
      '\t 12 - cart_test (Failed)',
    ],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'googletest-summary',
    type: 'test-failure',
    role: 'verdict',
    weight: 9.3,
    pattern:
      /^\[\s{1,3}FAILED\s{1,3}\]|^\s{0,2}[1-9]\d* FAILED TESTS?$|^test cases: .{0,60}\b[1-9]\d* failed|^\[doctest\] test cases: .{0,60}\| {1,4}[1-9]\d* failed|\*{3} [1-9]\d* failures? (?:is|are) detected\b|^# (?:FAIL|ERROR|XPASS): {1,3}[1-9]|^\d+ of \d+ tests failed$/,
    examples: [
      '[  FAILED  ] Cart.Adds (0 ms)',
      ' 2 FAILED TESTS',
      'test cases: 40 | 38 passed | 2 failed',
      '*** 2 failures are detected in the test module "cart"',
      '# FAIL:  2',
    ],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'meson-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: /^Fail: {1,20}[1-9]\d*\s*$|^\s{0,4}\d+\/\d+ \S.{0,120} (?:FAIL|ERROR|TIMEOUT)\s{1,8}[\d.]+ ?s/,
    examples: ['Fail:                2', ' 3/40 acme:cart  FAIL   0.12s   exit status 1'],
  },
  {
    id: 'native-lint',
    type: 'quality-gate',
    weight: 8,
    pattern:
      /\.(?:c|cc|cpp|cxx|h|hpp|hh|cu)(?::\d+){1,2}:? (?:warning|error|style|performance|portability|information):? .{3,300}\[[a-z][\w.,-]{3,80}\]$|^Total errors found: [1-9]|\.(?:cc?|cpp|h|hpp):\d+:\d*:? ?(?:error|warning): code should be clang-formatted\b|\[-Wclang-format-violations\]|\b(?:clang-format|clang-tidy|cppcheck|cpplint)\b.{0,80}\b(?:failed|found|violations?|errors?)\b/,
    examples: [
      'a.cc:12:7: warning: use nullptr [modernize-use-nullptr]',
      'Total errors found: 3',
      'a.c:3:5: error: code should be clang-formatted [-Wclang-format-violations]',
    ],
  },
]);
