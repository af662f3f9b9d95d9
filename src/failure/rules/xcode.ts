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
]);
