import { rulesOf } from '../rule.ts';

/** Android. */
export const android = rulesOf('android', [
  {
    id: 'android-build',
    type: 'quality-gate',
    weight: 7,
    pattern: [
      /\bAndroid resource (?:compilation|linking) failed\b/i,
      /\berror: resource \S{1,120} not found\b/i,
      /\bManifest merger failed\b/i,
      /\bAAPT2?: error: /i,
      /\bDuplicate class \S{1,120} found in modules\b/i,
      /\bexecution failed for task ':.{0,80}lint\w*'/i,
    ],
    examples: [
      'Android resource linking failed',
      'Manifest merger failed : uses-sdk:minSdkVersion 19 cannot be smaller',
    ],
  },
  {
    id: 'android-sdk',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\bFailed to install the following Android SDK packages\b/i,
      /\bLicen[cs]es? for package .{1,80} not accepted\b/i,
      /\bNDK (?:is missing|not configured)/i,
      /\bNo version of NDK matched\b/i,
      /\bWarning: Failed to find package\b/i,
      /\bKeystore file .{1,200} not found\b/i,
      /\bkeystore password was incorrect\b/i,
      /\bFailed to read key .{1,60} from store\b/i,
    ],
    examples: [
      'Failed to install the following Android SDK packages as some licences have not been accepted.',
      'Keystore file /w/release.jks not found for signing config',
    ],
  },
  {
    id: 'android-emulator',
    type: 'timeout',
    weight: 8,
    pattern: [
      /\bTimeout waiting for emulator to boot\b/i,
      /\bemulator\b.{0,60}\b(?:did not|failed to|never) (?:boot|start)/i,
    ],
    examples: ['Timeout waiting for emulator to boot.'],
  },
  {
    // The task says where, not why: the lines below name what it could not find.
    id: 'android-task',
    type: 'quality-gate',
    role: 'ambient',
    weight: 4,
    pattern: /\bexecution failed for task ':.{0,80}(?:merge\w*Resources|process\w*(?:Manifest|Resources))'/i,
    examples: ["Execution failed for task ':app:mergeDebugResources'."],
  },
]);
