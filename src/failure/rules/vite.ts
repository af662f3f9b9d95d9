import { rulesOf } from '../rule.ts';

/** Vite, Rollup and esbuild. */
export const vite = rulesOf('vite', [
  {
    id: 'vite-error',
    type: 'quality-gate',
    weight: 7.5,
    pattern: [
      /\bRollup failed to resolve import\b/i,
      /\bCould not resolve (?:entry module|"[^"]{1,120}"|'[^']{1,120}')(?: from|\b)/i,
      /\bis not exported by "/i,
      /\[vite(?::[\w-]+)?\](?: \[.{1,40}\])? .{0,40}\b(?:error|failed)/i,
      /\berror during build:/i,
      /^\[(?:plugin[: ]|vite-plugin-[\w-]{1,40}\] )/i,
      /✘ \[ERROR\] (?:Could not resolve|Expected|Unexpected|No matching export|Syntax error|Unterminated|The symbol|Transforming|No loader|Top-level await|"|Cannot (?:use|assign)|Multiple exports|Import )/i,
      /\bBuild failed with \d+ errors?:/i,
    ],
    examples: [
      '[vite]: Rollup failed to resolve import "gone" from "/w/src/a.ts".',
      '✘ [ERROR] Could not resolve "gone"',
      'Build failed with 1 error:',
    ],
    suggestion: 'Mend the code.',
  },
  {
    id: 'babel-syntax',
    type: 'quality-gate',
    role: 'ambient',
    weight: 5.5,
    pattern: [
      /\bSyntaxError: (?:\/|[A-Z]:\\|unknown: |.{1,200}: )?(?:Unexpected token(?!.{0,20} in JSON| .{0,40} is not valid JSON)|Missing semicolon|Unterminated|Identifier '.{1,60}' has already been declared|'.{1,20}' expected|Invalid or unexpected token|Unexpected identifier)/,
      /^\s*(?:x|×) (?:Expected|Unexpected)\b/,
    ],
    examples: ['SyntaxError: /w/src/a.js: Unexpected token (3:7)'],
    suggestion: 'Mend the syntax.',
  },
]);
