import { rulesOf } from '../rule.ts';

/** Gradle. */
export const gradle = rulesOf('gradle', [
  {
    id: 'gradle-compile-task',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /^> Task :\S{0,120}[cC]ompile\w*(?:Java|Kotlin|Groovy|Scala|JavaWithJavac) FAILED/,
      /\bExecution failed for task ':.{0,120}[cC]ompile\w*(?:Java|Groovy|Scala|JavaWithJavac)'/,
    ],
    examples: ["Execution failed for task ':core:compileJava'.", '> Task :core:compileTestJava FAILED'],
  },
  {
    id: 'gradle-configuration',
    type: 'unknown',
    weight: 7,
    pattern: [
      /\bA problem occurred (?:evaluating|configuring)\b/,
      /\bCould not (?:find method|get unknown property|set unknown property|compile (?:build|settings) file)\b/,
      /\bNo such property: /,
      /\bTask '.{1,80}' not found in\b/,
      /\bPlugin (?:\[id: |with id ').{1,120} (?:was )?not found\b/,
      /\bscript compilation error/,
      /\bCannot find a (?:Java|version of)\b/,
      /\bSDK location not found\b/,
      /\bMinimum supported Gradle version\b/,
      /\bFailed to apply plugin\b/,
      /\bCould not (?:create|open) .{0,60}(?:service|settings|workspace|cache)\b/,
    ],
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
    pattern: [
      /\bCould not find \S{1,80}:\S{1,80}:\S{1,40}\.$/,
      /\bCould not resolve (?:all (?:files|artifacts|dependencies|task dependencies)|\S{1,80}:\S{1,80}:)/,
      /\bNo matching variant of\b/,
      /\bCannot choose between the following\b/,
    ],
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
    pattern: [
      /\bCould not (?:GET|HEAD|PUT) 'https?:(?!.{1,300}status code 4(?!29|08))/,
      /\bReceived status code (?:5\d\d|429) from server\b/,
      /\bCould not download \S{1,160}\.(?:jar|pom|aar|zip)\b/,
      /\bDownloading from https?:\S{1,160} failed: (?:timeout|connect)/,
      /\bCould not (?:install Gradle distribution|resolve host)\b/,
    ],
    examples: [
      "> Could not GET 'https://repo.corp/a.pom'.",
      "Could not GET 'https://repo.corp/a.pom'. Received status code 502 from server: Bad Gateway",
    ],
    counterExamples: ["Could not PUT 'https://repo.corp/a.jar'. Received status code 409 from server: Conflict"],
    suggestion: 'Run it again; the repository or the way to it has a problem.',
  },
  {
    id: 'gradle-daemon-lost',
    type: 'resource-exhaustion',
    weight: 8.5,
    pattern: [
      /\b[Gg]radle build daemon disappeared unexpectedly\b/,
      /\bdaemon (?:has )?disappeared unexpectedly\b/,
      /\bExpiring Daemon because JVM heap space is exhausted\b/,
      /\bNot enough memory to run compilation\b/,
      /\bThe Daemon will expire .{0,80}\bmemory\b/,
      /\bJVM garbage collector is thrashing\b/,
    ],
    examples: [
      'Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)',
      'Gradle build daemon has been stopped: since the JVM garbage collector is thrashing',
    ],
    suggestion: 'Give the daemon less work or the machine more memory.',
  },
]);
