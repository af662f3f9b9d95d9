import { rulesOf } from '../rule.ts';

/** Maven. */
export const maven = rulesOf('maven', [
  {
    id: 'maven-dependencies',
    type: 'unknown',
    weight: 6.5,
    pattern: [
      /\bCould not (?:resolve dependencies|find artifact|collect dependencies)\b/,
      /\bNon-resolvable (?:parent POM|import POM)\b/,
      /\bPlugin .{1,160} (?:or one of its dependencies could not be resolved|not found in any plugin repository)\b/,
      /\bFailed to read artifact descriptor\b/,
      /\bwas not found in https?:/,
    ],
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
    pattern: [
      /\bCould not transfer (?:artifact|metadata)\b/,
      /\bTransfer failed for https?:/,
      /\bFailed to transfer (?:file|artifact)\b/,
      /\bstatus code: 5\d\d, reason phrase\b/,
    ],
    examples: [
      'Could not transfer artifact org.acme:a:pom:1.0 from/to central (https://repo.corp/): Connect timed out',
    ],
    suggestion: 'Run it again; the repository or the way to it has a problem.',
  },
  {
    id: 'maven-unauthorized',
    type: 'unknown',
    weight: 9,
    pattern: [
      /\b(?:status code: |status: |error: )?40[13],? (?:reason phrase: )?(?:Unauthorized|Forbidden)\b/i,
      /\bReceived status code 40[13] from server\b/i,
      /\bauthentication failed for https?:/i,
      /\bNot authorized\b/i,
    ],
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
    pattern: [
      /\bThe goal you specified requires a project to execute but there is no POM\b/,
      /\bNon-(?:parseable|readable) (?:POM|settings)\b/,
      /\bUnknown lifecycle phase\b/,
      /\bNo plugin found for prefix\b/,
      /\bThe build could not read \d+ project/,
      /\bUnrecogni[sz]ed (?:VM )?option\b/,
      /\bError: Could not find or load main class\b/,
      /\bJAVA_HOME (?:is not|environment variable is not)\b/,
      /\bJAVA_HOME is set to an invalid directory\b/,
    ],
    examples: [
      'Unknown lifecycle phase "verifi".',
      '[ERROR] Non-parseable POM /w/pom.xml',
      'Error: Could not find or load main class org.gradle.wrapper.GradleWrapperMain',
    ],
  },
  {
    id: 'maven-goal-failed',
    type: 'unknown',
    role: 'ambient',
    weight: 2.5,
    pattern: [/\bFailed to execute goal \S/, /\bExecution failed for task '/],
    examples: [
      '[ERROR] Failed to execute goal org.codehaus.mojo:exec-maven-plugin:3.1:exec',
      "Execution failed for task ':app:deploy'.",
    ],
  },
]);
