import { rulesOf } from '../rule.ts';

/** Maven, Gradle, Ant, sbt and the Java and Kotlin compilers. */
export const jvmBuild = rulesOf('jvm-build', [
  {
    id: 'javac-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /\bCOMPILATION ERROR\b|\bCompilation failure\b|\bCompilation failed; see the compiler (?:error output|output below)|^\s{0,8}(?:\[javac\] )?[1-9]\d* errors?$|\bCompile failed; see the compiler error output\b|\bCompilation error\. See log for more details\b/,
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
    pattern:
      /\.(?:java|groovy|kts?|scala):(?:\[\d+,\d+\]|\d+(?::\d+)?:|\[\d+)\s?(?:\[?error\]?:? |\S)|\berror: (?:cannot find symbol|package \S{1,120} does not exist|incompatible types|class, interface,|';' expected|unreported exception|invalid (?:source|target) release|release version \d+ not supported)|\bcannot find symbol\b/,
    examples: [
      '/w/src/A.java:[12,7] cannot find symbol',
      'A.java:12: error: incompatible types: String cannot be converted to int',
      'error: package org.gone does not exist',
    ],
    counterExamples: ['\tat a.b.C.run(C.java:12)', 'at a.b.C.run(C.java:12)'],
    suggestion: 'Mend the code.',
  },
  {
    id: 'kotlin-error',
    type: 'quality-gate',
    weight: 8.5,
    pattern:
      /^e: (?:file:\/\/)?\/?\S{1,300}\.kts?:|^e: \[?(?:ksp|kapt)\]? |^e: warnings found and -Werror|\bExecution failed for task ':.{0,120}(?:compile\w*Kotlin|kapt\w*|ksp\w*)'/,
    examples: [
      'e: file:///w/app/A.kt:12:7 Unresolved reference: gone',
      "Execution failed for task ':app:compileDebugKotlin'.",
    ],
  },
  {
    id: 'gradle-compile-task',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /^> Task :\S{0,120}[cC]ompile\w*(?:Java|Kotlin|Groovy|Scala|JavaWithJavac) FAILED|\bExecution failed for task ':.{0,120}[cC]ompile\w*(?:Java|Groovy|Scala|JavaWithJavac)'/,
    examples: ["Execution failed for task ':core:compileJava'.", '> Task :core:compileTestJava FAILED'],
  },
  {
    id: 'jvm-target',
    type: 'unknown',
    weight: 8,
    pattern:
      /\b(?:invalid|unsupported|obsolete) (?:source|target) (?:release|option):?\b.{0,40}\d|\brelease version \d+ not supported\b|\bUnsupported class file major version\b|\bUnsupportedClassVersionError\b|\bNo (?:matching|compatible) toolchains? (?:were )?found\b|\bTarget level '.{1,20}' is incompatible\b|\bFatal error compiling: (?:invalid|error: release)/,
    examples: [
      'Fatal error compiling: invalid target release: 21',
      'java.lang.UnsupportedClassVersionError: A has been compiled by a more recent version',
    ],
    suggestion: 'Use the JDK that the project asks for.',
  },
  {
    id: 'maven-dependencies',
    type: 'unknown',
    weight: 6.5,
    pattern:
      /\bCould not (?:resolve dependencies|find artifact|collect dependencies)\b|\bNon-resolvable (?:parent POM|import POM)\b|\bPlugin .{1,160} (?:or one of its dependencies could not be resolved|not found in any plugin repository)\b|\bFailed to read artifact descriptor\b|\bwas not found in https?:/,
    examples: [
      'Could not find artifact org.acme:a:jar:1.0 in central',
      '[ERROR] Non-resolvable parent POM for org.acme:b:1',
    ],
    suggestion: 'Check the version and the repositories.',
  },
  {
    id: 'maven-transfer',
    type: 'network',
    weight: 8.5,
    pattern:
      /\bCould not transfer (?:artifact|metadata)\b|\bTransfer failed for https?:|\bFailed to transfer (?:file|artifact)\b|\bstatus code: 5\d\d, reason phrase\b/,
    examples: [
      'Could not transfer artifact org.acme:a:pom:1.0 from/to central (https://repo.corp/): Connect timed out',
    ],
    suggestion: 'Run it again; the repository or the way to it has a problem.',
  },
  {
    id: 'maven-unauthorized',
    type: 'unknown',
    weight: 9,
    pattern:
      /\b(?:status code: |status: |error: )?40[13],? (?:reason phrase: )?(?:Unauthorized|Forbidden)\b|\bReceived status code 40[13] from server\b|\bauthentication failed for https?:|\bNot authorized\b/i,
    examples: [
      'status code: 401, reason phrase: Unauthorized (401)',
      'Received status code 403 from server: Forbidden',
    ],
    suggestion: 'Check the credentials of the repository.',
  },
  {
    id: 'maven-configuration',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bThe goal you specified requires a project to execute but there is no POM\b|\bNon-(?:parseable|readable) (?:POM|settings)\b|\bUnknown lifecycle phase\b|\bNo plugin found for prefix\b|\bThe build could not read \d+ project|\bUnrecogni[sz]ed (?:VM )?option\b|\bError: Could not find or load main class\b|\bJAVA_HOME (?:is not|environment variable is not)\b|\bJAVA_HOME is set to an invalid directory\b/,
    examples: [
      'Unknown lifecycle phase "verifi".',
      '[ERROR] Non-parseable POM /w/pom.xml',
      'Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain',
    ],
  },
  {
    id: 'gradle-configuration',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bA problem occurred (?:evaluating|configuring)\b|\bCould not (?:find method|get unknown property|set unknown property|compile (?:build|settings) file)\b|\bNo such property: |\bTask '.{1,80}' not found in\b|\bPlugin (?:\[id: |with id ').{1,120} (?:was )?not found\b|\bscript compilation error|\bCannot find a (?:Java|version of)\b|\bSDK location not found\b|\bMinimum supported Gradle version\b|\bFailed to apply plugin\b|\bCould not (?:create|open) .{0,60}(?:service|settings|workspace|cache)\b/,
    examples: [
      "A problem occurred configuring project ':app'.",
      "Task 'verifyAll' not found in root project 'a'.",
      "Plugin [id: 'org.gone'] was not found in any of the following sources",
      'SDK location not found. Define a valid SDK location',
    ],
    suggestion: 'Mend the build files.',
  },
  {
    id: 'gradle-dependencies',
    type: 'unknown',
    weight: 6,
    pattern:
      /\bCould not find \S{1,80}:\S{1,80}:\S{1,40}\.$|\bCould not resolve (?:all (?:files|artifacts|dependencies|task dependencies)|\S{1,80}:\S{1,80}:)|\bNo matching variant of\b|\bCannot choose between the following\b/,
    examples: [
      '> Could not find org.acme:a:1.0.',
      "> Could not resolve all files for configuration ':app:debugCompileClasspath'.",
      '   > No matching variant of org.acme:a:1 was found',
    ],
  },
  {
    id: 'gradle-network',
    type: 'network',
    weight: 8.5,
    pattern:
      /\bCould not (?:GET|HEAD|PUT) 'https?:|\bReceived status code (?:5\d\d|429) from server\b|\bCould not download \S{1,160}\.(?:jar|pom|aar|zip)\b|\bDownloading from https?:\S{1,160} failed: (?:timeout|connect)|\bCould not (?:install Gradle distribution|resolve host)\b/,
    examples: [
      "> Could not GET 'https://repo.corp/a.pom'.",
      "Could not GET 'https://repo.corp/a.pom'. Received status code 502 from server: Bad Gateway",
    ],
    suggestion: 'Run it again; the repository or the way to it has a problem.',
  },
  {
    id: 'gradle-daemon-lost',
    type: 'resource-exhaustion',
    weight: 8.5,
    pattern:
      /\b[Gg]radle build daemon disappeared unexpectedly\b|\bdaemon (?:has )?disappeared unexpectedly\b|\bExpiring Daemon because JVM heap space is exhausted\b|\bNot enough memory to run compilation\b|\bThe Daemon will expire .{0,80}\bmemory\b/,
    examples: ['Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)'],
    suggestion: 'Give the daemon less work or the machine more memory.',
  },
  {
    id: 'jvm-memory',
    type: 'resource-exhaustion',
    weight: 9.3,
    pattern:
      /\bjava\.lang\.OutOfMemoryError\b|\bOutOfMemoryError: |\bGC overhead limit exceeded\b|\bThere is insufficient memory for the Java Runtime\b|\bCould not reserve enough space for\b|\bJava heap space\b|\bNative memory allocation \(\w+\) failed\b|\bInitial heap size set to a larger value\b|\bMetaspace$/,
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
    pattern:
      /\bThe forked VM terminated without (?:properly saying|saying properly) goodbye\b|\bThere was a timeout or other error in the fork\b|\bThe forked VM\b.{0,60}\bcrashed\b|\bGradle Test Executor \d+' finished with non-zero exit value \d+|\bCrashed tests:/,
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
    pattern:
      /^BUILD FAILED$|\bFAILURE: Build failed with an exception\b|\bBUILD FAILURE\b|\bBUILD FAILED in \d|\bexec returned: \d/,
    examples: ['BUILD FAILED', '[INFO] BUILD FAILURE', 'FAILURE: Build failed with an exception.'],
  },
  {
    id: 'maven-goal-failed',
    type: 'unknown',
    role: 'ambient',
    weight: 2.5,
    pattern: /\bFailed to execute goal \S|\bExecution failed for task '/,
    examples: [
      '[ERROR] Failed to execute goal org.codehaus.mojo:exec-maven-plugin:3.1:exec',
      "Execution failed for task ':app:deploy'.",
    ],
  },
  {
    id: 'sbt-compile',
    type: 'quality-gate',
    weight: 8,
    pattern:
      /^\[error\] \(.{1,120}(?:compile\w*|scalastyle\w*|scalafmt\w*)\b.{0,40}\)|^\[error\] \S{1,300}\.scala:\d+(?::\d+)?: |^\[error\] (?:\w+ error(?:s)? found|Found \d+ errors)|^-- (?:\[E\d{3}\] )?[\w ]{0,40}Error: /,
    examples: [
      '[error] (Compile / compileIncremental) Compilation failed',
      '[error] /w/A.scala:12:7: not found: value gone',
      '[error] two errors found',
    ],
  },
  {
    id: 'sbt-dependencies',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bsbt\.librarymanagement\.ResolveException\b|\bunresolved dependency: |^\[error\] \(.{0,60}update\) |\bError downloading \S{1,120}:\S{1,120}:|\bNot a valid (?:key|command): /,
    examples: [
      '[error] (update) sbt.librarymanagement.ResolveException: Error downloading org.acme:a_3:1',
      '[warn] unresolved dependency: org.acme#a;1.0: not found',
    ],
  },
]);
