import { rulesOf } from '../rule.ts';

/** Type checkers, linters and formatters of JavaScript, TypeScript and CSS. */
export const javascriptQuality = rulesOf('javascript-quality', [
  {
    id: 'typescript-error',
    type: 'quality-gate',
    weight: 8.5,
    pattern: /\berror TS\d{4,5}: | TS\d{4,5}: |\bTS\d{4,5} \[(?:ERROR|error)\]/,
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
    pattern:
      /^Found \d+ errors? in (?:\d+ files?|the same file|\S+\.tsx?)\b|^Found \d+ errors?\. Watching|\bsvelte-check found [1-9]\d* errors?\b|\bastro check\b.{0,40}\b[1-9]\d* errors?\b|^Result \(\d+ files?\):/,
    examples: ['Found 3 errors in 2 files.', 'svelte-check found 2 errors and 1 warning in 1 file'],
    suggestion: 'Mend the types.',
  },
  {
    id: 'next-build-types',
    type: 'quality-gate',
    weight: 8.5,
    pattern: /^Failed to compile\.?$|^Type error: |\bFailed to type check\b|^Failed to compile with \d+ errors?/,
    examples: ['Failed to compile.', "Type error: Property 'x' does not exist on type 'Y'."],
    suggestion: 'Mend the code.',
  },
  {
    id: 'eslint-summary',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /(?:✖|✗|×|x) \d+ problems? \(\d+ errors?, \d+ warnings?\)|\bESLint found too many warnings\b|\b\d+ problems? \([1-9]\d* errors?, \d+ warnings?\)|^[1-9]\d* errors? and \d+ warnings? found|\bESLint: \d+ error/,
    examples: ['✖ 27 problems (1 error, 26 warnings)', 'ESLint found too many warnings (maximum: 0).'],
    suggestion: 'Mend the code, or let `--fix` do it.',
  },
  {
    id: 'eslint-finding',
    type: 'quality-gate',
    weight: 6.5,
    pattern:
      /^\s{0,8}\d+:\d+\s{1,6}error\s{1,4}\S.{3,300}|: line \d+, col \d+, (?:Error|Warning) - |^\s{0,4}\d+:\d+\s{1,6}✖ /,
    examples: [
      "  12:7   error  'x' is never reassigned. Use 'const' instead  prefer-const",
      '/w/a.js: line 3, col 9, Error - Missing semicolon. (semi)',
    ],
    suggestion: 'Mend the code, or let `--fix` do it.',
  },
  {
    id: 'eslint-warning',
    type: 'quality-gate',
    weight: 3,
    role: 'ambient',
    pattern: /^\s{0,8}\d+:\d+\s{1,6}warning\s{1,4}\S|\b\d+ problems? \(0 errors, [1-9]\d* warnings?\)/,
    examples: ['  12:7   warning  Unexpected console statement  no-console'],
  },
  {
    id: 'eslint-configuration',
    type: 'unknown',
    weight: 8,
    pattern:
      /\bESLint couldn't find (?:a|an|the) (?:configuration|config|plugin|eslint\.config)|\bFailed to load (?:plugin|config|parser) '|\bInvalid option '--|\bDefinition for rule '.{1,80}' not found|\bConfiguration for rule "/,
    examples: [
      "ESLint couldn't find an eslint.config.(js|mjs|cjs) file.",
      "Failed to load plugin 'vue' declared in '.eslintrc.js'",
    ],
    suggestion: 'Mend the configuration of ESLint.',
  },
  {
    id: 'prettier-check',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /\bCode style issues (?:found|were found)\b|\bRun Prettier (?:with --write )?to fix\b|\bForgot to run Prettier\?/,
    examples: ['[warn] Code style issues found in 2 files. Run Prettier with --write to fix.'],
    suggestion: 'Run the formatter.',
  },
  {
    id: 'biome-check',
    type: 'quality-gate',
    role: 'verdict',
    weight: 9,
    pattern:
      /\bFound [1-9]\d* (?:errors?|warnings?)\.(?:\s|$)|\bFormatter would have printed the following content\b|\bSome errors were emitted while running checks\b|^Found \d+ warnings? and [1-9]\d* errors?\b|\blint\/[a-z]+\/[a-zA-Z]+ +(?:FIXABLE +)?━/,
    examples: [
      'Found 4 errors.',
      'check ━━━ Some errors were emitted while running checks.',
      'Found 0 warnings and 2 errors.',
    ],
    suggestion: 'Mend the code, or let the tool do it.',
  },
  {
    id: 'stylelint-finding',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern:
      /^\s{0,6}\d+:\d+\s{1,6}✖ {1,3}\S.{3,200}\s[a-z]{2,30}(?:-[a-z]{1,30}){1,6}$|\b\d+ (?:source )?problems? \(\d+ errors?\b/,
    examples: ['  3:5  ✖  Unexpected unknown property "colr"  property-no-unknown'],
  },
  {
    id: 'tslint-finding',
    type: 'quality-gate',
    weight: 8,
    pattern: /^(?:ERROR|WARNING): \S{1,200}\.(?:tsx?|jsx?)(?::\d+:\d+|\[\d+, \d+\])/,
    examples: ['ERROR: src/a.ts:3:7 - Missing semicolon', 'ERROR: /w/a.ts[3, 7]: missing whitespace'],
  },
  {
    id: 'javascript-style-tools',
    type: 'quality-gate',
    role: 'verdict',
    weight: 8.5,
    pattern:
      /^standard: Use JavaScript Standard Style\b|^xo\b.{0,40}\b\d+ errors?|\b(?:Unused (?:files|dependencies|exports|devDependencies)) \(\d+\)|^Missing dependencies$|^Unused (?:dev)?[dD]ependencies$|\bjscpd\b.{0,40}\bERROR\b|\bsize limit has been exceeded\b|\bPackage size limit\b|^\d+ errors? generated\.?$/i,
    examples: [
      'standard: Use JavaScript Standard Style (https://standardjs.com)',
      'Unused dependencies (2)',
      'Package size limit has exceeded by 1.2 kB',
    ],
    suggestion: 'Mend what the tool found.',
  },
  {
    id: 'tsd-types',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\bParameter type .{1,200} is (?:not|declared)|\bArgument of type .{1,200} is not assignable to\b|\bis not assignable to (?:type|parameter)\b|\bProperty '.{1,80}' does not exist on type\b/,
    examples: ["Argument of type '\"a\"' is not assignable to parameter of type 'number'."],
  },
]);
