import { rulesOf } from '../rule.ts';

/** javac, the JVM, Ant. */
export const java = rulesOf('java', [
  {
    id: 'javac-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\bCOMPILATION ERROR\b/,
      /\bCompilation failure\b/,
      /\bCompilation failed; see the compiler (?:error output|output below)/,
      /^\s{0,8}(?:\[javac\] )?[1-9]\d* errors?$/,
      /\bCompile failed; see the compiler error output\b/,
      /\bCompilation error\. See log for more details\b/,
    ],
    examples: [
      '[ERROR] COMPILATION ERROR : ',
      '> Compilation failed; see the compiler error output for details.',
      '3 errors',
      '    [javac] 1 error',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'javac-error',
    type: 'quality-gate',
    weight: 8,
    pattern: [
      /\.(?:java|groovy|kts?|scala):(?:\[\d+,\d+\]|\d+(?::\d+)?:|\[\d+)\s?(?:\[?error\]?:? |\S)/,
      /\berror: (?:cannot find symbol|package \S{1,120} does not exist|incompatible types|class, interface,|';' expected|unreported exception|invalid (?:source|target) release|release version \d+ not supported)/,
      /\bcannot find symbol\b/,
    ],
    examples: [
      '/w/src/A.java:[12,7] cannot find symbol',
      'A.java:12: error: incompatible types: String cannot be converted to int',
      'error: package org.gone does not exist',
    ],
    counterExamples: ['\tat a.b.C.run(C.java:12)', 'at a.b.C.run(C.java:12)'],
    suggestion: 'Mend the code.',
  },
  {
    id: 'jvm-target',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\b(?:invalid|unsupported|obsolete) (?:source|target) (?:release|option):?\b.{0,40}\d/,
      /\brelease version \d+ not supported\b/,
      /\bUnsupported class file major version\b/,
      /\bUnsupportedClassVersionError\b/,
      /\bNo (?:matching|compatible) toolchains? (?:were )?found\b/,
      /\bTarget level '.{1,20}' is incompatible\b/,
      /\bFatal error compiling: (?:invalid|error: release)/,
    ],
    examples: [
      'Fatal error compiling: invalid target release: 21',
      'java.lang.UnsupportedClassVersionError: A has been compiled by a more recent version',
    ],
    suggestion: 'Use the JDK that the project asks for.',
  },
  {
    id: 'jvm-memory',
    type: 'resource-exhaustion',
    weight: 9.3,
    pattern: [
      /\bjava\.lang\.OutOfMemoryError\b/,
      /\bOutOfMemoryError: /,
      /\bGC overhead limit exceeded\b/,
      /\bThere is insufficient memory for the Java Runtime\b/,
      /\bCould not reserve enough space for\b/,
      /\bJava heap space\b/,
      /\bNative memory allocation \(\w+\) failed\b/,
      /\bInitial heap size set to a larger value\b/,
      /\bMetaspace$/,
    ],
    examples: [
      'java.lang.OutOfMemoryError: Java heap space',
      'There is insufficient memory for the Java Runtime Environment to continue.',
    ],
    suggestion: 'Raise the heap within the memory of the machine, or run fewer forks.',
  },
  {
    id: 'jvm-fork-crash',
    type: 'test-failure',
    weight: 7,
    pattern: [
      /\bThe forked VM terminated without (?:properly saying|saying properly) goodbye\b/,
      /\bThere was a timeout or other error in the fork\b/,
      /\bThe forked VM\b.{0,60}\bcrashed\b/,
      /\bGradle Test Executor \d+' finished with non-zero exit value \d+/,
      /\bCrashed tests:/,
    ],
    examples: [
      'The forked VM terminated without saying properly goodbye. VM crash or System.exit called?',
      "Process 'Gradle Test Executor 1' finished with non-zero exit value 134",
    ],
  },
  {
    id: 'ant-failed',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: [
      /^BUILD FAILED$/,
      /\bFAILURE: Build failed with an exception\b/,
      /\bBUILD FAILURE\b/,
      /\bBUILD FAILED in \d/,
      /\bexec returned: \d/,
    ],
    examples: ['BUILD FAILED', '[INFO] BUILD FAILURE', 'FAILURE: Build failed with an exception.'],
  },
]);
