import { rulesOf } from '../rule.ts';

/** TypeScript and the checkers that wrap it. */
export const typescript = rulesOf('typescript', [
  {
    id: 'typescript-error',
    type: 'quality-gate',
    weight: 8.5,
    pattern: [/\berror TS\d{4,5}: /, / TS\d{4,5}: /, /\bTS\d{4,5} \[(?:ERROR|error)\]/],
    examples: [
      "src/a.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
      "src/a.ts:3:7 - error TS6133: 'x' is declared but its value is never read.",
    ],
    suggestion: 'Mend the types.',
  },
  {
    id: 'typescript-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern: [
      /^Found \d+ errors? in (?:\d+ files?|the same file|\S+\.tsx?)\b/,
      /^Found \d+ errors?\. Watching/,
      /\bsvelte-check found [1-9]\d* errors?\b/,
      /\bastro check\b.{0,40}\b[1-9]\d* errors?\b/,
      /^Result \(\d+ files?\):/,
    ],
    examples: ['Found 3 errors in 2 files.', 'svelte-check found 2 errors and 1 warning in 1 file'],
    suggestion: 'Mend the types.',
  },
  {
    id: 'tsd-types',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\bParameter type .{1,200} is (?:not|declared)/,
      /\bArgument of type .{1,200} is not assignable to\b/,
      /\bis not assignable to (?:type|parameter)\b/,
      /\bProperty '.{1,80}' does not exist on type\b/,
    ],
    examples: ["Argument of type '\"a\"' is not assignable to parameter of type 'number'."],
  },
]);
