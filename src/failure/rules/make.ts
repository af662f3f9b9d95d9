import { rulesOf } from '../rule.ts';

/** make and ninja. */
export const make = rulesOf('make', [
  {
    id: 'make-failed',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern: [
      /\bmake(?:\[\d+\])?: \*{3} .{1,300} Error \d/,
      /^ninja: build stopped/,
      /^FAILED: \S/,
      /\bmake(?:\[\d+\])?: \*{3} \[/,
    ],
    examples: ['make: *** [Makefile:12: check] Error 2', 'ninja: build stopped: subcommand failed.'],
  },
  {
    id: 'make-no-rule',
    type: 'unknown',
    weight: 8,
    pattern: [
      /\bNo rule to make target\b/,
      /\bNo targets specified and no makefile found\b/,
      /\bmake(?:\[\d+\])?: \*{3} .{1,200}: No such file or directory/,
      /\*{3} missing separator\b/,
      /\berror: (?:Justfile|justfile) does not contain recipe\b/,
      /\btask: Task ".{1,80}" does not exist\b/,
    ],
    examples: ["make: *** No rule to make target 'verify'.  Stop.", 'Makefile:12: *** missing separator.  Stop.'],
    suggestion: 'The target or the folder does not exist.',
  },
  {
    id: 'make-recipe-killed',
    type: 'resource-exhaustion',
    weight: 9,
    pattern: [/\bmake(?:\[\d+\])?: \*{3} .{1,200}\] Killed\b/, /\bmake(?:\[\d+\])?: \*{3} .{1,200}\bError 137\b/],
    examples: ['make: *** [Makefile:12: all] Killed', 'make[1]: *** [a.o] Error 137'],
  },
]);
