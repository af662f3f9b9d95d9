import { rulesOf } from '../rule.ts';

/** Kotlin. */
export const kotlin = rulesOf('kotlin', [
  {
    id: 'kotlin-error',
    type: 'quality-gate',
    weight: 8.5,
    pattern: [
      /^e: (?:file:\/\/)?\/?\S{1,300}\.kts?:/,
      /^e: \[?(?:ksp|kapt)\]? /,
      /^e: warnings found and -Werror/,
      /\bExecution failed for task ':.{0,120}(?:compile\w*Kotlin|kapt\w*|ksp\w*)'/,
    ],
    examples: [
      'e: file:///w/app/A.kt:12:7 Unresolved reference: gone',
      "Execution failed for task ':app:compileDebugKotlin'.",
    ],
  },
]);
