import { rulesOf } from '../rule.ts';

/** Sanitizers and Valgrind. */
export const sanitizers = rulesOf('sanitizers', [
  {
    id: 'sanitizer-report',
    type: 'test-failure',
    weight: 8,
    pattern: [
      /\bERROR: (?:Address|Leak|Memory|Thread|UndefinedBehavior)Sanitizer\b/,
      /\bSUMMARY: \w+Sanitizer\b/,
      /\bruntime error: .{3,80}(?:overflow|misaligned|null pointer|out of bounds)/,
      /\bWARNING: ThreadSanitizer\b/,
      /^==\d+== ERROR SUMMARY: [1-9]/,
      /^(?:~~Dr\.M~~ )?Error #\d+: (?:UN(?:INITIALIZED|ADDRESSABLE)|INVALID HEAP|LEAK|POSSIBLE LEAK)/,
    ],
    examples: [
      '==42==ERROR: AddressSanitizer: heap-use-after-free on address 0x602',
      'SUMMARY: UndefinedBehaviorSanitizer: undefined-behavior a.c:3:5',
      '==42== ERROR SUMMARY: 3 errors from 1 contexts',
    ],
    suggestion: 'A memory or thread error: look at the stack below.',
  },
]);
