import { rulesOf } from '../rule.ts';

/** Bundlers and frameworks that compile the project's own code. */
export const javascriptBuild = rulesOf('javascript-build', [
  {
    id: 'webpack-error',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\bModule not found: (?:Error|Can't resolve)|^ERROR in (?:\.\/|\S{1,200}\.\w{1,5})|\bModule (?:build|parse) failed\b|\bwebpack \S{1,20} compiled with [1-9]\d* errors?\b|^(?:ERROR|Error): .{0,60}\bCompiled with \d+ error/,
    examples: [
      "Module not found: Error: Can't resolve './gone' in '/w/src'",
      'webpack 5.90.0 compiled with 2 errors in 3210 ms',
      'Module parse failed: Unexpected token (3:7)',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'vite-error',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\bRollup failed to resolve import\b|\bCould not resolve (?:entry module|"[^"]{1,120}"|'[^']{1,120}')(?: from|\b)|\bis not exported by "|\[vite(?::[\w-]+)?\](?: \[.{1,40}\])? .{0,40}\b(?:error|failed)|\berror during build:|\b\[plugin:? ?vite|✘ \[ERROR\] (?:Could not resolve|Expected|Unexpected|No matching export|Syntax error|Unterminated|The symbol|Transforming|No loader|Top-level await|"|Cannot (?:use|assign)|Multiple exports|Import )|\bBuild failed with \d+ errors?:/i,
    examples: [
      '[vite]: Rollup failed to resolve import "gone" from "/w/src/a.ts".',
      '✘ [ERROR] Could not resolve "gone"',
      'Build failed with 1 error:',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'angular-error',
    type: 'quality-gate',
    weight: 7.5,
    pattern:
      /\berror NG\d{3,5}: | NG\d{4}: |^Error: (?:src|projects|apps|libs)\/\S{1,200}\.ts:\d+:\d+ - error|\bbundle initial exceeded maximum budget\b|\bexceeded maximum budget\b/,
    examples: [
      "error NG8001: 'app-x' is not a known element",
      'Error: bundle initial exceeded maximum budget. Budget 1.00 MB was not met by 20 kB',
    ],
  },
  {
    id: 'babel-syntax',
    type: 'quality-gate',
    role: 'ambient',
    weight: 5.5,
    pattern:
      /\bSyntaxError: (?:\/|[A-Z]:\\|unknown: |.{1,200}: )?(?:Unexpected token|Missing semicolon|Unterminated|Identifier '.{1,60}' has already been declared|'.{1,20}' expected|Invalid or unexpected token|Unexpected identifier)|^\s*(?:x|×) (?:Expected|Unexpected)\b/,
    examples: ['SyntaxError: /w/src/a.js: Unexpected token (3:7)'],
    suggestion: 'Mend the syntax.',
  },
  {
    id: 'next-prerender',
    type: 'quality-gate',
    weight: 5.5,
    pattern:
      /\bError occurred prerendering page\b|\bExport encountered (?:an error|errors)\b|\bBuild error occurred\b|^> Build failed because of webpack errors|\bTurbopack build failed\b|\bBuild optimization failed\b|\bFailed to collect page data for\b/,
    examples: [
      'Error occurred prerendering page "/about".',
      '> Build failed because of webpack errors',
      'Turbopack build failed with 2 errors:',
    ],
  },
  {
    id: 'storybook-build',
    type: 'unknown',
    weight: 7,
    pattern:
      /\bSB_(?:BUILDER|CLI|CORE|FRAMEWORK|PREVIEW|RENDERER|FRONTEND|CSF)\w*-?[A-Z]*_\d{4}\b|\bFailed to build (?:the )?(?:preview|manager|storybook)\b|\bCould not build Storybook\b|\bbuild-storybook\b.{0,60}\bfailed\b|\bThe CLI tried to run your .{1,60} script, but the command failed\b/i,
    examples: ['✖ Failed to build Storybook', 'SB_CORE-SERVER_0004 (NoMatchingExportError)'],
  },
  {
    id: 'prisma-error',
    type: 'unknown',
    weight: 6.5,
    pattern:
      /\bPrismaClient(?:Initialization|KnownRequest|Validation)Error\b|\bError: P[1-4]\d{3}\b|\bPrisma schema validation\b|\bEnvironment variable not found: [A-Z_]+|\b@prisma\/client did not initialize yet\b/,
    examples: ['Error: P1012', 'error: Environment variable not found: DATABASE_URL.'],
  },
  {
    id: 'monorepo-failed',
    type: 'unknown',
    role: 'consequence',
    weight: 1,
    pattern:
      /\bERROR {1,2}run failed: command {1,2}exited\b|\bRan target \S{1,40} for \d* ?projects?\b|\bFailed tasks:|^lerna ERR! |\bTasks not run because their dependencies failed\b|\bcommand finished with error: command\b|^ Failed: {4}\S/,
    examples: ['ERROR  run failed: command  exited (1)', "lerna ERR! yarn run build exited 1 in '@a/b'"],
  },
]);
