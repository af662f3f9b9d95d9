import { rulesOf } from '../rule.ts';

/** Xcode. */
export const xcode = rulesOf('xcode', [
  {
    id: 'xcode-compile',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\.(?:swift|mm?|h):\d+:\d+: (?:fatal )?error: /,
      /^\s{0,4}❌ {1,3}\/?\S{1,300}:\d+:\d+: /,
      /\bSwiftCompile normal\b.{0,40}\bfailed/,
      /\bCommand (?:CompileSwift\w*|SwiftCompile|CompileC|SwiftEmitModule|Ld) failed with a nonzero exit code\b/,
      /^\s{0,8}(?:CompileC|CompileSwift|Ld|CompileSwiftSources|SwiftCompile|SwiftDriver) \S.{0,300}\(in target\b/,
    ],
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
    pattern: [
      /\*\* (?:BUILD|ARCHIVE|TEST BUILD|EXPORT|ANALYZE|CLEAN) FAILED \*\*/,
      /\bThe following build commands failed:/,
    ],
    examples: ['** BUILD FAILED **', 'The following build commands failed:'],
  },
  {
    id: 'xcode-tests',
    type: 'test-failure',
    role: 'verdict',
    weight: 9,
    pattern: [
      /\*\* TEST (?:EXECUTE )?FAILED \*\*/,
      /\bExecuted \d+ tests?, with (?:\d+ tests? skipped and )?[1-9]\d* failures?\b/,
      /^Failing tests:/,
      /\bTest Suite '.{1,120}' failed at\b/,
      /\bTest Case '.{1,200}' failed\b/,
      /^✘ Test run with \d+ tests? .{0,60}failed/,
    ],
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
    pattern: [
      /\bNo (?:profiles?|signing certificate|provisioning profile|valid code signing certificates?|account)\b.{0,120}\b(?:found|for)\b/,
      /\brequires a (?:development team|provisioning profile)\b/,
      /\bCode ?[Ss]ign(?:ing)? (?:error|failed|is required)/,
      /\berrSecInternalComponent\b/,
      /\bUser interaction is not allowed\b/,
      /\bsecurity: SecKeychain\w*: /,
      /\bProvisioning profile\b.{0,120}\b(?:expired|doesn't|does not)\b/,
      /\bCommand CodeSign failed\b/,
    ],
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
    pattern: [
      /\bxcodebuild: error: /i,
      /\bxcrun: error: /i,
      /\bxcode-select: error: /i,
      /\bUnable to find a (?:device|destination) matching\b/i,
      /\bis not installed\. Please download and install the platform\b/i,
      /\bscheme .{1,80} (?:does not exist|is not currently configured)/i,
      /\bUnable to boot\b.{0,40}\b(?:device|simulator)\b/i,
      /\bno such module '/i,
    ],
    examples: [
      'xcodebuild: error: Unable to find a destination matching the provided destination specifier',
      'xcrun: error: unable to find utility "notarytool"',
    ],
    suggestion: 'Choose an Xcode and a destination that this image has.',
  },
]);
