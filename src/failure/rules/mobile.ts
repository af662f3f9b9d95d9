import { rulesOf } from '../rule.ts';

/** Xcode, Swift, CocoaPods, fastlane, Android, Flutter and Dart. */
export const mobile = rulesOf('mobile', [
  {
    id: 'xcode-compile',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\.(?:swift|mm?|h):\d+:\d+: (?:fatal )?error: |^\s{0,4}❌ {1,3}\/?\S{1,300}:\d+:\d+: |\bSwiftCompile normal\b.{0,40}\bfailed|\bCommand (?:CompileSwift\w*|SwiftCompile|CompileC|SwiftEmitModule|Ld) failed with a nonzero exit code\b|^\s{0,8}(?:CompileC|CompileSwift|Ld|CompileSwiftSources|SwiftCompile|SwiftDriver) \S.{0,300}\(in target\b/,
    examples: [
      "/w/App/A.swift:12:7: error: cannot find 'gone' in scope",
      '❌  /w/App/A.m:3:9: use of undeclared identifier',
      'Command SwiftCompile failed with a nonzero exit code',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'xcode-failed',
    type: 'unknown',
    role: 'ambient',
    weight: 3,
    pattern:
      /\*\* (?:BUILD|ARCHIVE|TEST BUILD|EXPORT|ANALYZE|CLEAN) FAILED \*\*|\bThe following build commands failed:/,
    examples: ['** BUILD FAILED **', 'The following build commands failed:'],
  },
  {
    id: 'xcode-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /\*\* TEST (?:EXECUTE )?FAILED \*\*|\bExecuted \d+ tests?, with (?:\d+ tests? skipped and )?[1-9]\d* failures?\b|^Failing tests:|\bTest Suite '.{1,120}' failed at\b|\bTest Case '.{1,200}' failed\b|^✘ Test run with \d+ tests? .{0,60}failed/,
    examples: [
      '** TEST FAILED **',
      'Executed 40 tests, with 2 failures (0 unexpected) in 3.2 (3.3) seconds',
      "Test Case '-[AppTests testAdds]' failed (0.012 seconds).",
    ],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'xcode-signing',
    type: 'unknown',
    weight: 9,
    pattern:
      /\bNo (?:profiles?|signing certificate|provisioning profile|valid code signing certificates?|account)\b.{0,120}\b(?:found|for)\b|\brequires a (?:development team|provisioning profile)\b|\bCode ?[Ss]ign(?:ing)? (?:error|failed|is required)|\berrSecInternalComponent\b|\bUser interaction is not allowed\b|\bsecurity: SecKeychain\w*: |\bProvisioning profile\b.{0,120}\b(?:expired|doesn't|does not)\b|\bCommand CodeSign failed\b/,
    examples: [
      "error: No profiles for 'org.acme.app' were found",
      'error: Signing for "App" requires a development team.',
      'Command CodeSign failed with a nonzero exit code',
    ],
    suggestion: 'Check certificates, profiles and the keychain of the runner.',
  },
  {
    id: 'xcode-environment',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bxcodebuild: error: |\bxcrun: error: |\bxcode-select: error: |\bUnable to find a (?:device|destination) matching\b|\bis not installed\. Please download and install the platform\b|\bscheme .{1,80} (?:does not exist|is not currently configured)|\bUnable to boot\b.{0,40}\b(?:device|simulator)\b|\bno such module '/i,
    examples: [
      'xcodebuild: error: Unable to find a destination matching the provided destination specifier',
      'xcrun: error: unable to find utility "notarytool"',
    ],
    suggestion: 'Choose an Xcode and a destination that this image has.',
  },
  {
    id: 'swift-packages',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bCould not resolve package dependencies\b|\berror: Dependencies could not be resolved\b|\bunable to resolve (?:package|dependencies)\b|\bFailed to clone repository\b|\bpackage .{1,120} is using Swift tools version\b/,
    examples: [
      'xcodebuild: Could not resolve package dependencies:',
      "error: Dependencies could not be resolved because root depends on 'a' 1.0.0",
    ],
  },
  {
    id: 'cocoapods-error',
    type: 'unknown',
    weight: 7.5,
    pattern:
      /^\[!\] (?:CocoaPods could not find|Unable to (?:find|satisfy)|Error installing|Invalid `Podfile`|No `Podfile' found|The (?:`|platform)|Oh no)|\bThe sandbox is not in sync with the Podfile\.lock\b|\bCould not find compatible versions for pod\b/,
    examples: [
      '[!] CocoaPods could not find compatible versions for pod "Acme":',
      "error: The sandbox is not in sync with the Podfile.lock. Run 'pod install'",
    ],
  },
  {
    id: 'cocoapods-network',
    type: 'network',
    weight: 8,
    pattern:
      /\bCDN: trunk (?:URL couldn't be downloaded|Repo update failed)|\bError installing \S{1,60}$|\b\[!\] .{0,80}(?:Couldn't connect|Timeout was reached|Failed to connect)/,
    examples: [
      "[!] CDN: trunk URL couldn't be downloaded: https://cdn.corp/all_pods.txt Response: Timeout was reached",
    ],
  },
  {
    id: 'swift-lint',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern:
      /\bDone linting! Found [1-9]\d* violations?|\bSwiftLint found\b|\.swift:\d+:\d+: (?:error|warning): .{3,200} Violation: |\bSwiftFormat completed\b.{0,60}\b[1-9]\d*\/\d+ files require formatting|^\S{1,200}\.swift:\d+:\d+: error: \(\w+\) /,
    examples: [
      'Done linting! Found 3 violations, 1 serious in 40 files.',
      '/w/A.swift:12:1: warning: Line Length Violation: Line should be 120 characters or less',
    ],
  },
  {
    id: 'fastlane-error',
    type: 'unknown',
    role: 'ambient',
    weight: 3.5,
    pattern:
      /\bfastlane finished with errors\b|^\[!\] (?:Could not find (?:option|action|lane|a)|Error |The (?:call to|request))|\bCalled from Fastfile at line\b/,
    examples: ['fastlane finished with errors', '[!] Could not find option ipa'],
  },
  {
    id: 'android-build',
    type: 'quality-gate',
    weight: 7,
    pattern:
      /\bAndroid resource (?:compilation|linking) failed\b|\berror: resource \S{1,120} not found\b|\bManifest merger failed\b|\bAAPT2?: error: |\bDuplicate class \S{1,120} found in modules\b|\bexecution failed for task ':.{0,80}(?:lint\w*|merge\w*Resources|process\w*Manifest)'/i,
    examples: [
      'Android resource linking failed',
      'Manifest merger failed : uses-sdk:minSdkVersion 19 cannot be smaller',
    ],
  },
  {
    id: 'android-sdk',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bFailed to install the following Android SDK packages\b|\bLicen[cs]es? for package .{1,80} not accepted\b|\bNDK (?:is missing|not configured)|\bNo version of NDK matched\b|\bWarning: Failed to find package\b|\bKeystore file .{1,200} not found\b|\bkeystore password was incorrect\b|\bFailed to read key .{1,60} from store\b/i,
    examples: [
      'Failed to install the following Android SDK packages as some licences have not been accepted.',
      'Keystore file /w/release.jks not found for signing config',
    ],
  },
  {
    id: 'android-emulator',
    type: 'timeout',
    weight: 8,
    pattern:
      /\bTimeout waiting for emulator to boot\b|\bemulator\b.{0,60}\b(?:did not|failed to|never) (?:boot|start)/i,
    examples: ['Timeout waiting for emulator to boot.'],
  },
  {
    id: 'android-device',
    type: 'unknown',
    weight: 6.5,
    pattern:
      /\bNo connected devices!|\badb: (?:error: )?(?:device|no devices)|\bINSTALL_FAILED_\w+|\bDeviceException\b|\bShellCommandUnresponsiveException\b/,
    examples: [
      'com.android.builder.testing.api.DeviceException: No connected devices!',
      'INSTALL_FAILED_INSUFFICIENT_STORAGE',
    ],
  },
  {
    id: 'flutter-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern:
      /^(?:\d\d:\d\d )?\+\d+(?: ~\d+)? -[1-9]\d*: Some tests failed|\bSome tests failed\.$|^══╡ EXCEPTION CAUGHT BY|^🎉? ?\d+ tests passed, [1-9]\d* failed/,
    examples: ['00:12 +40 -2: Some tests failed.', '══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞══'],
    suggestion: 'Look at the failing tests.',
  },
  {
    id: 'dart-analysis',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern:
      /^[1-9]\d* issues? found\.|^\s{0,4}(?:error|warning|info) (?:•|-) .{1,300} (?:•|-) .{0,200}\.dart:\d+|^(?:ERROR|WARNING|INFO)\|[A-Z_]+\|[A-Z_]+\||^Changed \S{1,200}\.dart$|^Formatted \d+ files? \([1-9]\d* changed\)|\.dart:\d+:\d+: Error: /,
    examples: [
      '3 issues found. (ran in 2.1s)',
      "  error • Undefined name 'gone' • lib/a.dart:12:7 • undefined_identifier",
      'Formatted 40 files (2 changed) in 0.8 seconds.',
      "lib/a.dart:12:7: Error: Undefined name 'gone'.",
    ],
  },
  {
    id: 'dart-packages',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bThe current Dart SDK version is\b|^Because .{1,200} (?:depends on|requires) .{1,200}version solving failed|\bpub get failed\b|\bCould not find a file named "pubspec\.yaml"|\bpub finished with exit code [1-9]/,
    examples: ['The current Dart SDK version is 3.1.0.', 'pub get failed'],
  },
  {
    id: 'react-native-metro',
    type: 'quality-gate',
    weight: 6.5,
    pattern:
      /\bUnable to resolve module `?\S|\bMetro\b.{0,60}\bencountered an error\b|\bError: Unable to resolve module\b/,
    examples: ['error: Error: Unable to resolve module ./gone from /w/App.tsx'],
  },
]);
